//! Small parts that know nothing of plans or books.

mod button;
mod dialog;
mod disclosure;
mod drawn;
mod icon;
mod land;
mod weather;

pub use button::button;
pub use dialog::Dialog;
pub use disclosure::Disclosure;
pub use drawn::{Drawn, changing};
pub use icon::{Icon, icon};
pub use land::{edge, hill, sky};
pub use weather::weather;
