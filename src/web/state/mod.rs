//! What is open now, in memory only: one owner a file. None of it is stored, and closing the book forgets it.

pub mod away;
pub mod faults;
pub mod held;
pub mod nav;
pub mod newer;
pub mod opening;
pub mod place;
pub mod readers;
pub mod session;
pub mod settings;
pub mod shelf;
pub mod unbundle;
pub mod words;

pub use away::Away;
pub use nav::Nav;
pub use newer::Newer;
pub use opening::{Opening, Trouble};
pub use session::Session;
pub use settings::Settings;
pub use words::Words;
