//! The screens: one a file.

mod contents;
mod page;
mod shelf;
mod top;
mod trouble;
mod who;

pub use contents::Contents;
pub use page::BookPage;
pub use shelf::Shelf;
pub use trouble::TroubleNotice;
pub use who::Who;
