//! The times of a plan, day by day: which of its arrangements fall on which days, with what became of single ones. Patterns as a
//! worker says them go to RFC 5545 and back ([`Recurrence`]); which times there are is [`crate::calendar::expand`]'s to say.
//!
//! What is not certain has no days here: a pattern that names none ("4 times a year"), one that counts weeks from a day which
//! nobody wrote down, and a day in term time of a year whose terms are not known yet.

mod cue;
mod recurrence;
mod seasons;
mod series;
mod visits;

pub use cue::{Asked, Meet, Moment, Person, Special};
pub use recurrence::{Extra, Recurrence};
pub use seasons::{Seasons, Stretch};
pub use series::{Changed, Listed};
pub use visits::{How, MonthOf, Visit};

use crate::calendar::{Date, Time};
use crate::plan::{ChangeKind, Pattern};

/// The arrangements of one reader's copy.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Diary {
    /// The day from which a pattern holds that names no first day.
    pub since: Option<Date>,
    /// Each arrangement.
    pub entries: Vec<Entry>,
    /// Terms and holidays, as far as they are known.
    pub seasons: Seasons,
    /// Special days that patterns name, by id.
    pub special: Vec<(String, Yearly)>,
}

/// A day that comes every year, or once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Yearly {
    /// The first time.
    pub day: Date,
    /// Whether it comes every year.
    pub every_year: bool,
    /// When 29 February is kept in a year without one.
    pub leap_day: crate::calendar::LeapDay,
}

/// One arrangement.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entry {
    /// How often.
    pub pattern: Pattern,
    /// What became of single times.
    pub changes: Vec<Change>,
    /// Whether it goes on overnight, so that it ends on the day after.
    pub is_overnight: bool,
    /// Whether it happens, and is planned or decided. What is not has no days.
    pub is_certain: bool,
}

/// What became of a single time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// What happened.
    pub kind: ChangeKind,
    /// The day it would have been; the day of an extra one.
    pub day: Date,
    /// The day it moved to; the same day where only its hours move.
    pub to_day: Option<Date>,
    /// When it starts now, where that changes.
    pub from: Option<Time>,
    /// When it ends now, where that changes.
    pub to: Option<Time>,
}

impl Yearly {
    /// The day in a year, if there is one.
    pub fn in_year(self, year: u32) -> Option<Date> {
        if self.every_year {
            crate::calendar::birthday(self.day, year, self.leap_day)
        } else {
            Some(self.day).filter(|day| day.year() == year)
        }
    }
}
