//! The screens: one a file.

mod contents;
mod newer;
mod page;
mod settings;
mod shelf;
mod top;
mod trouble;
mod weather;
mod who;

pub use contents::Contents;
pub use page::BookPage;
pub use settings::SettingsCard;
pub use shelf::Shelf;
pub use top::put_away;
pub use trouble::TroubleNotice;
pub use weather::Weather;
pub use who::Who;
