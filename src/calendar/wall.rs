//! A day and a time by the clock on the wall, to the second. Which place's wall is for [`Zone`](super::Zone) to say.

use super::Date;
use std::fmt;

pub(super) const HOUR: i64 = 3_600;
pub(super) const DAY: i64 = 24 * HOUR;

/// A day and a time of day with no zone, the first form of RFC 5545 section 3.3.5, written `2026-01-03T10:00:00`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WallTime {
    /// Since the beginning of 1970 on that wall, as if every day had 24 hours.
    seconds: i64,
}

impl WallTime {
    /// The first second there is: the beginning of 1900.
    pub const FIRST: WallTime = WallTime { seconds: -25_567 * DAY };
    /// The last second there is: the end of 2199.
    pub const LAST: WallTime = WallTime { seconds: 84_006 * DAY - 1 };

    /// So many seconds after the beginning of a day. None at 24 hours and more.
    pub fn new(date: Date, second_of_day: u32) -> Option<WallTime> {
        let second = i64::from(second_of_day);
        (second < DAY).then(|| WallTime { seconds: i64::from(date.days()) * DAY + second })
    }

    /// Reads `2026-01-03T10:00:00`, `2026-01-03T10:00`, or `2026-01-03` as the beginning of that day.
    pub fn parse(text: &str) -> Option<WallTime> {
        let (date, time) = text.split_once('T').unwrap_or((text, "00:00:00"));
        let mut parts = time.split(':');
        let (hour, minute, second) = (parts.next()?, parts.next()?, parts.next().unwrap_or("00"));
        let second = parts.next().is_none().then(|| second_of_day(hour, minute, second))??;
        WallTime::new(Date::parse(date)?, second)
    }

    /// Reads the form of RFC 5545: `20260103T100000`, or `20260103` as the beginning of that day.
    pub fn parse_basic(text: &str) -> Option<WallTime> {
        let (date, time) = text.split_once('T').unwrap_or((text, "000000"));
        let is_shaped = date.len() == 8 && time.len() == 6 && date.is_ascii() && time.is_ascii();
        let (date, time) = is_shaped.then_some((date, time))?;
        let date = Date::parse(&format!("{}-{}-{}", &date[..4], &date[4..6], &date[6..]))?;
        WallTime::new(date, second_of_day(&time[..2], &time[2..4], &time[4..])?)
    }

    /// The day.
    pub fn date(self) -> Date {
        // Every one is made within the years that a date can have.
        Date::from_days(self.day_number()).unwrap_or_default()
    }

    /// Seconds since the beginning of the day.
    pub fn second_of_day(self) -> u32 {
        self.seconds.rem_euclid(DAY) as u32
    }

    /// The beginning of the same day.
    pub fn midnight(self) -> WallTime {
        WallTime { seconds: self.seconds - self.seconds.rem_euclid(DAY) }
    }

    /// So many seconds later, or earlier. None outside 1900 to 2199.
    pub fn plus(self, seconds: i64) -> Option<WallTime> {
        WallTime::since(self.seconds.checked_add(seconds)?)
    }

    /// So many seconds after the beginning of 1970. None outside 1900 to 2199.
    pub(super) fn since(seconds: i64) -> Option<WallTime> {
        let wall = WallTime { seconds };
        (WallTime::FIRST..=WallTime::LAST).contains(&wall).then_some(wall)
    }

    /// Seconds since the beginning of 1970.
    pub(super) fn since_1970(self) -> i64 {
        self.seconds
    }

    /// The day as days since 1 January 1970.
    pub(super) fn day_number(self) -> i32 {
        self.seconds.div_euclid(DAY) as i32
    }

    /// A second of a day that may lie outside the years there are; such a one is never shown.
    pub(super) fn on(day_number: i32, second_of_day: u32) -> WallTime {
        WallTime { seconds: i64::from(day_number) * DAY + i64::from(second_of_day) }
    }
}

fn second_of_day(hour: &str, minute: &str, second: &str) -> Option<u32> {
    let two = |text: &str, below: u32| {
        let is_shaped = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
        is_shaped.then(|| text.parse::<u32>().ok())?.filter(|number| *number < below)
    };
    // A leap second, 60, is the second before it here: no wall clock shows it.
    Some(two(hour, 24)? * 3_600 + two(minute, 60)? * 60 + two(second, 61)?.min(59))
}

impl fmt::Display for WallTime {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let second = self.second_of_day();
        write!(out, "{}T{:02}:{:02}:{:02}", self.date(), second / 3_600, second / 60 % 60, second % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ends_are_those_of_a_date() {
        assert_eq!(WallTime::FIRST.to_string(), "1900-01-01T00:00:00");
        assert_eq!(WallTime::LAST.to_string(), "2199-12-31T23:59:59");
        assert_eq!((WallTime::FIRST.plus(-1), WallTime::LAST.plus(1)), (None, None));
    }

    #[test]
    fn both_forms_are_read_and_nothing_else() {
        let ten = WallTime::parse("2026-01-03T10:00:00");
        assert!(ten.is_some());
        assert_eq!((WallTime::parse("2026-01-03T10:00"), WallTime::parse_basic("20260103T100000")), (ten, ten));
        assert_eq!(WallTime::parse("2026-01-03"), ten.map(WallTime::midnight));
        for text in ["2026-01-03T24:00:00", "2026-01-03T10", "2026-01-03 10:00", "2026-01-03T10:00:00Z", "T", "", "é"]
        {
            assert_eq!(WallTime::parse(text), None, "{text}");
        }
        for text in ["2026013T100000", "20260103T1000", "20260103T100000Z", "２０２６", "20261301", "2026é03", "T"]
        {
            assert_eq!(WallTime::parse_basic(text), None, "{text}");
        }
    }
}
