//! Who reads, at which level, and the one door from a plan to what they may see.

mod reader;
pub mod share;

pub use crate::plan::ReadingLevel as Level;
pub use reader::{Audience, Reader};
pub use share::{SharedPlan, share};
