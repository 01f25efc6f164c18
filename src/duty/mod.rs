//! The time limits that the law and good practice set (`facts.md` 5.4), each a pure function of days: what it is counted
//! from goes in, the last day it allows comes out. [`Rule`] says which rule that is, where it stands and how sure we are of
//! it.
//!
//! It knows nothing of plans: [`crate::due`] finds in a plan what each rule counts from. A limit runs from what was
//! really done the time before, not from the last day that was allowed for it. Limits in months and weeks do not move off
//! weekends.

mod ages;
mod reviews;
mod rule;
mod steps;
mod visits;

pub use ages::reaches;
pub use reviews::{Chain, Review, chain, latest, review, review_before_placing, review_once_placed};
pub use rule::{Mark, Rule};
pub use steps::*;
pub use visits::{Visiting, next_visit};
