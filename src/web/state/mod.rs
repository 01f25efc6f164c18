//! What is open now, in memory only: one owner a file. None of it is stored, and closing the book forgets it.

mod card;
pub mod device;
pub mod faults;
pub mod held;
pub mod nav;
pub mod opening;
pub mod place;
pub mod readers;
pub mod session;
pub mod settings;
mod shared;
pub mod shelf;
pub mod unbundle;
mod watched;
pub mod words;

pub use card::Card;
pub use device::Device;
pub use nav::Nav;
pub use opening::{Opening, Trouble};
pub use session::Session;
pub use shared::Shared;
pub use watched::Watched;
pub use words::Words;
