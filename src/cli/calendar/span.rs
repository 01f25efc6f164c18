//! The days that a listing is of.

use crate::calendar::Date;

/// From a day to a day, both included.
#[derive(Clone, Copy)]
pub struct Span {
    pub first: Date,
    pub last: Date,
    /// The day that it is.
    pub today: Date,
}

impl Span {
    pub fn has(self, day: Date) -> bool {
        (self.first..=self.last).contains(&day)
    }
}
