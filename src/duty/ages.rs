//! Birthdays that change what the law gives (`facts.md` 5.4, D28).

use crate::calendar::{Counted, Date};

/// The day somebody reaches an age. A child of 29 February is told about 28 February in other years: whether the law means
/// that day or the next is for a lawyer to say.
pub fn reaches(born: Date, age: u32) -> Option<Counted> {
    let day = born.plus_years(age)?;
    Some(Counted { day, about: day.day() != born.day() })
}
