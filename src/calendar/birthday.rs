//! The day on which a birthday is kept.

use super::Date;

/// When somebody born on 29 February has a birthday in a year without one. That is for them to say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LeapDay {
    /// On 28 February.
    #[default]
    February,
    /// On 1 March.
    March,
}

/// The birthday in a year of somebody born on a day. None before they were born, and past 2199.
pub fn birthday(born: Date, year: u32, leap_day: LeapDay) -> Option<Date> {
    let kept = match leap_day {
        LeapDay::February => (2, 28),
        LeapDay::March => (3, 1),
    };
    let day = Date::new(year, born.month(), born.day()).or_else(|| Date::new(year, kept.0, kept.1));
    day.filter(|day| *day >= born)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_birthday_on_29_february_is_kept_as_the_child_prefers() {
        let day = |text: &str| Date::parse(text).unwrap();
        let leap = day("2016-02-29");
        assert_eq!(birthday(leap, 2026, LeapDay::February), Some(day("2026-02-28")));
        assert_eq!(birthday(leap, 2026, LeapDay::March), Some(day("2026-03-01")));
        assert_eq!(birthday(leap, 2028, LeapDay::March), Some(day("2028-02-29")));
        assert_eq!(birthday(leap, 2100, LeapDay::March), Some(day("2100-03-01")));
        assert_eq!(birthday(leap, 2015, LeapDay::March), None);
        assert_eq!(birthday(day("2018-05-09"), 2026, LeapDay::March), Some(day("2026-05-09")));
    }
}
