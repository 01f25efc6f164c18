//! Term time and school holidays, from named lists that end somewhere.

use crate::calendar::Date;
use crate::plan::Season;

/// From a day to a day, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub until: Date,
}

/// Terms and holidays, as far as they are known. A reader may know of one of the two lists alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seasons {
    /// School terms.
    pub terms: Vec<Stretch>,
    /// School holidays.
    pub holidays: Vec<Stretch>,
}

impl Stretch {
    /// Whether a day lies in it.
    pub fn has(self, day: Date) -> bool {
        (self.from..=self.until).contains(&day)
    }
}

impl Seasons {
    /// Whether a day is in term time, or in the holidays. Neither, where the lists do not reach to that day: what a year without
    /// lists has in store is not known.
    pub fn is_in(&self, season: Season, day: Date) -> bool {
        let is_holiday = self.holidays.iter().any(|own| own.has(day));
        let is_term = self.terms.iter().any(|own| own.has(day));
        match season {
            Season::Holidays if self.holidays.is_empty() => self.reaches(day) && !is_term,
            Season::Holidays => is_holiday,
            Season::Term if self.terms.is_empty() => self.reaches(day) && !is_holiday,
            Season::Term => is_term && !is_holiday,
        }
    }

    fn reaches(&self, day: Date) -> bool {
        let all = || self.terms.iter().chain(&self.holidays);
        all().any(|own| own.from <= day) && all().any(|own| day <= own.until)
    }
}
