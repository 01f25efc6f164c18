//! The words: one level of the pack, and the council's own vocabulary. Knows nothing of any family.

mod format;
mod glossary;
mod pack;
mod parts;
mod ways;

pub use format::{Piece, Slot, Slots};
pub use glossary::Term;
pub use pack::{BOOKLET_STYLE, CHECKED, Content, DAYS_STYLE, PRESSED, Pressed, WALL_STYLE, stale};
pub use parts::{ADULT_PARTS, MEETING_PARTS, MIXED_PARTS, OPTION_PARTS, ORDER_PARTS};
pub use ways::Way;
