//! Working days of England: not a Saturday, a Sunday, Christmas Day, Good Friday or a bank holiday (`facts.md` 5.4).

use super::bank_holidays::{KNOWN, is_bank_holiday};
use super::{Date, days_after};

/// A day that was counted, and how sure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Counted {
    /// The day.
    pub day: Date,
    /// True where it is only about right: it rests on bank holidays that nobody can know yet, or on a date of which only part
    /// is known.
    pub about: bool,
}

impl Counted {
    /// A day that nothing can move.
    pub fn surely(day: Date) -> Counted {
        Counted { day, about: false }
    }
}

/// The day so many working days after this one; counting starts the day after. None past 2199.
pub fn working_days_after(day: Date, count: u32) -> Option<Counted> {
    let mut counted = Counted::surely(day);
    let mut left = count;
    while left > 0 {
        counted.day = days_after(counted.day, 1)?;
        counted.about |= !is_known(counted.day);
        left -= u32::from(is_working_day(counted.day));
    }
    Some(counted)
}

/// This day if it is a working day, or else the last one before it: by when to do what the law lets wait until then. None
/// before 1900.
pub fn last_working_day(day: Date) -> Option<Counted> {
    let mut counted = Counted { day, about: !is_known(day) };
    while !is_working_day(counted.day) {
        counted.day = days_after(counted.day, -1)?;
        counted.about |= !is_known(counted.day);
    }
    Some(counted)
}

/// Whether offices are open on this day. Of years outside 1978 to 2032 it says what today's rules give.
pub fn is_working_day(day: Date) -> bool {
    day.weekday() < 5 && !is_bank_holiday(day)
}

/// Whether it is known if a day is a working day. Saturdays and Sundays never are.
fn is_known(day: Date) -> bool {
    day.weekday() >= 5 || KNOWN.contains(&day.year())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    /// The worked check of `facts.md` 5.4; Christmas 2027 (free on the 27th and 28th), the coronation and the Platinum Jubilee
    /// counted on paper.
    #[test]
    fn first_reviews_fall_where_the_worked_check_says() {
        for (from, to) in [
            ("2026-03-02", "2026-03-30"),
            ("2026-03-27", "2026-04-28"),
            ("2027-12-20", "2028-01-20"),
            ("2023-04-21", "2023-05-23"),
            ("2022-05-20", "2022-06-21"),
        ] {
            assert_eq!(working_days_after(day(from), 20), Some(Counted::surely(day(to))), "{from}");
        }
    }

    #[test]
    fn past_the_years_that_are_known_a_day_is_only_about_right() {
        for (from, count, to, about) in [
            ("2032-12-29", 2, "2032-12-31", false),
            ("2032-12-30", 2, "2033-01-04", true),
            ("1977-12-30", 1, "1978-01-03", false),
            ("1977-12-28", 2, "1977-12-30", true),
        ] {
            assert_eq!(working_days_after(day(from), count), Some(Counted { day: day(to), about }), "{from}");
        }
        assert_eq!(working_days_after(day("2199-12-20"), 20), None);
    }

    #[test]
    fn the_last_working_day_steps_over_weekends_and_holidays() {
        for (from, to, about) in [
            ("2026-06-30", "2026-06-30", false),
            ("2026-12-28", "2026-12-24", false),
            ("2027-03-29", "2027-03-25", false),
            ("2033-01-02", "2032-12-31", false),
            ("2033-01-03", "2032-12-31", true),
        ] {
            assert_eq!(last_working_day(day(from)), Some(Counted { day: day(to), about }), "{from}");
        }
        assert_eq!(last_working_day(day("1900-01-01")), None);
    }
}
