//! A date, a time of day, and a date of which only part is known.

use std::fmt;

const MONTH_DAYS: [u32; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/// A day of the Gregorian calendar, written `2026-06-06`, from 1900 to 2199.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u32,
    month: u32,
    day: u32,
}

impl Date {
    /// The day, if there is such a day.
    pub fn new(year: u32, month: u32, day: u32) -> Option<Date> {
        ((1900..2200).contains(&year) && (1..=12).contains(&month) && (1..=month_days(year, month)).contains(&day))
            .then_some(Date { year, month, day })
    }

    /// Reads `2026-06-06`.
    pub fn parse(text: &str) -> Option<Date> {
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let shaped = parts.next().is_none() && year.len() == 4 && month.len() == 2 && day.len() == 2;
        shaped.then(|| Date::new(figures(year)?, figures(month)?, figures(day)?))?
    }

    /// The year, such as 2026.
    pub fn year(self) -> u32 {
        self.year
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u32 {
        self.month
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u32 {
        self.day
    }

    /// Days since 1 January 1970, negative before it (Hinnant, "chrono-compatible low-level date algorithms").
    pub fn days(self) -> i32 {
        day_number(self.year as i32, self.month as i32, self.day as i32)
    }

    /// The day so many days since 1 January 1970. None outside 1900 to 2199.
    pub fn from_days(days: i32) -> Option<Date> {
        let days = days.checked_add(719_468)?;
        let era = days.div_euclid(146_097);
        let day_of_era = days.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month + 2) / 5 + 1;
        let calendar_month = if month < 10 { month + 3 } else { month - 9 };
        let year = era * 400 + year_of_era + i32::from(calendar_month <= 2);
        let year = u32::try_from(year).ok().filter(|year| (1900..2200).contains(year))?;
        Some(Date { year, month: calendar_month as u32, day: day as u32 })
    }

    /// The day of the week, 0 for Monday to 6 for Sunday.
    pub fn weekday(self) -> usize {
        (self.days() + 3).rem_euclid(7) as usize
    }

    /// The same day so many years on; 29 February becomes 28 February in a common year.
    pub fn plus_years(self, years: u32) -> Option<Date> {
        let year = self.year + years;
        Date::new(
            year,
            self.month,
            self.day.min(if (1900..2200).contains(&year) { month_days(year, self.month) } else { 0 }),
        )
    }

    /// Whole years from this day to that one: somebody's age.
    pub fn age_on(self, day: Date) -> u32 {
        let before = (day.month, day.day) < (self.month, self.day);
        day.year.saturating_sub(self.year).saturating_sub(u32::from(before))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// A time of day by the clock on the wall, written `16:30`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time {
    minutes: u32,
}

impl Time {
    /// Reads `16:30`.
    pub fn parse(text: &str) -> Option<Time> {
        let (hour, minute) = text.split_once(':')?;
        if hour.len() != 2 || minute.len() != 2 {
            return None;
        }
        let (hour, minute) = (figures(hour)?, figures(minute)?);
        (hour < 24 && minute < 60).then_some(Time { minutes: hour * 60 + minute })
    }

    /// So many minutes after midnight.
    pub fn after_midnight(minutes: u32) -> Option<Time> {
        (minutes < 24 * 60).then_some(Time { minutes })
    }

    /// The hour, 0 to 23.
    pub fn hour(self) -> u32 {
        self.minutes / 60
    }

    /// The minute, 0 to 59.
    pub fn minute(self) -> u32 {
        self.minutes % 60
    }
}

impl fmt::Display for Time {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:02}:{:02}", self.hour(), self.minute())
    }
}

/// As much of a date as is known: `2023`, `2023-03` or `2023-03-14`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum About {
    /// The year.
    Year(u32),
    /// The year and the month.
    Month(u32, u32),
    /// The day.
    Day(Date),
}

impl About {
    /// Reads `2023`, `2023-03` or `2023-03-14`.
    pub fn parse(text: &str) -> Option<About> {
        let date = |text: &str| Date::parse(text);
        match text.len() {
            4 => date(&format!("{text}-01-01")).map(|day| About::Year(day.year)),
            7 => date(&format!("{text}-01")).map(|day| About::Month(day.year, day.month)),
            _ => date(text).map(About::Day),
        }
    }

    /// The first day it can mean.
    pub fn first_day(self) -> Date {
        match self {
            About::Year(year) => Date { year, month: 1, day: 1 },
            About::Month(year, month) => Date { year, month, day: 1 },
            About::Day(day) => day,
        }
    }

    /// The last day it can mean.
    pub fn last_day(self) -> Date {
        match self {
            About::Year(year) => Date { year, month: 12, day: 31 },
            About::Month(year, month) => Date { year, month, day: month_days(year, month) },
            About::Day(day) => day,
        }
    }
}

impl fmt::Display for About {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            About::Year(year) => write!(out, "{year:04}"),
            About::Month(year, month) => write!(out, "{year:04}-{month:02}"),
            About::Day(day) => day.fmt(out),
        }
    }
}

/// Days from 1 January 1970 to a day of any year, by the rule of the Gregorian calendar.
pub(super) fn day_number(year: i32, month: i32, day: i32) -> i32 {
    let year = year - i32::from(month <= 2);
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let month = (month + 9) % 12;
    let day_of_year = (153 * month + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

/// How many days a month has.
pub(super) fn month_days(year: u32, month: u32) -> u32 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    MONTH_DAYS[month as usize - 1] + u32::from(month == 2 && leap)
}

fn figures(text: &str) -> Option<u32> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}

#[cfg(feature = "cli")]
mod written {
    //! Dates as text, for the record's serde types and schema.
    use super::{About, Date, Time};
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

    macro_rules! as_text {
        ($($type:ident $pattern:literal),*) => { $(
            impl Serialize for $type {
                fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                    to.collect_str(self)
                }
            }
            impl<'de> Deserialize<'de> for $type {
                fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                    let text = String::deserialize(from)?;
                    $type::parse(&text).ok_or_else(|| D::Error::custom("not a date or time that is written right"))
                }
            }
            impl schemars::JsonSchema for $type {
                fn schema_name() -> std::borrow::Cow<'static, str> {
                    stringify!($type).into()
                }
                fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                    schemars::json_schema!({ "type": "string", "pattern": $pattern })
                }
            }
        )* };
    }

    as_text!(
        Date "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$",
        Time "^[0-2][0-9]:[0-5][0-9]$",
        About "^(19|20|21)[0-9]{2}(-[0-9]{2}(-[0-9]{2})?)?$"
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_agree_with_dates_worked_by_hand() {
        for (date, days, weekday) in
            [("1970-01-01", 0, 3), ("2000-02-29", 11_016, 1), ("2026-11-21", 20_778, 5), ("1969-12-31", -1, 2)]
        {
            let day = Date::parse(date).unwrap();
            assert_eq!((day.days(), day.weekday()), (days, weekday), "{date}");
            assert_eq!(Date::from_days(days), Some(day));
        }
    }

    #[test]
    fn dates_that_are_none_are_refused() {
        for text in
            ["2026-02-29", "2026-13-01", "2026-6-6", "06/06/2026", "", "2026-06-06-1", "+026-06-06", "１９９９-01-01"]
        {
            assert_eq!(Date::parse(text), None, "{text}");
        }
        assert_eq!(About::parse("2026-02").map(About::last_day), Date::parse("2026-02-28"));
        assert_eq!(Time::parse("24:00"), None);
    }
}
