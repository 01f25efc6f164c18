//! The screens: one a file.

mod contents;
mod glossary;
mod grown_up;
mod leaves;
mod page;
mod settings;
mod shelf;
mod top;
mod trouble;
mod weather;
mod who;

pub use contents::contents;
pub use glossary::glossary;
pub use leaves::Leaves;
pub use settings::settings_cards;
pub use shelf::shelf;
pub use top::first;
pub use trouble::trouble_notice;
pub use weather::weather;
pub use who::who;
