//! What is open now, in memory only: one owner a file. None of it is stored, and closing the book forgets it.

pub mod device;
pub mod faults;
pub mod held;
pub mod nav;
pub mod opening;
pub mod place;
pub mod readers;
pub mod session;
pub mod settings;
pub mod shelf;
pub mod unbundle;
pub mod words;

pub use device::Device;
pub use nav::Nav;
pub use opening::{Opening, Trouble};
pub use session::Session;
pub use words::Words;
