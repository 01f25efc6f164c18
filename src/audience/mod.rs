//! Who reads, at which level, and the one door from a plan to what they may see.

mod class;
mod invited;
mod lens;
mod reader;
mod secrets;
mod share;
mod shown;

pub use crate::plan::ReadingLevel as Level;
pub use class::Class;
pub use lens::{FactPath, Leaf, Lens};
pub use reader::{Audience, Reader};
pub use share::{SharedPlan, share};
