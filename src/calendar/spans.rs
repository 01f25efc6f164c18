//! Calendar spans: days, weeks and months counted on from a day. None outside 1900 to 2199.

use super::Date;

/// The day so many days on, or before it where the count is negative.
pub fn days_after(day: Date, count: i32) -> Option<Date> {
    Date::from_days(day.days().checked_add(count)?)
}

/// The same day of the week so many weeks on.
pub fn weeks_after(day: Date, weeks: i32) -> Option<Date> {
    days_after(day, weeks.checked_mul(7)?)
}

/// The same day of the month so many months on, or the last day of a shorter month.
pub fn months_after(day: Date, months: u32) -> Option<Date> {
    in_month(day, (day.year() * 12 + day.month() - 1).checked_add(months)?)
}

/// The same day of the month so many months before, or the last day of a shorter month.
pub fn months_before(day: Date, months: u32) -> Option<Date> {
    in_month(day, (day.year() * 12 + day.month() - 1).checked_sub(months)?)
}

fn in_month(day: Date, months: u32) -> Option<Date> {
    let (year, month) = (months / 12, months % 12 + 1);
    (0..4).find_map(|shorter| Date::new(year, month, day.day().checked_sub(shorter)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn months_are_clamped_to_the_end() {
        for (from, months, to) in [
            ("2026-03-30", 3, "2026-06-30"),
            ("2026-06-30", 6, "2026-12-30"),
            ("2026-08-31", 6, "2027-02-28"),
            ("2027-11-30", 3, "2028-02-29"),
        ] {
            assert_eq!(months_after(day(from), months), Some(day(to)), "{from}");
        }
        assert_eq!(months_before(day("2026-05-31"), 3), Some(day("2026-02-28")));
        assert_eq!(months_before(day("1900-01-31"), 1), None);
        assert_eq!((months_after(day("2199-12-31"), 1), months_after(day("2026-01-01"), u32::MAX)), (None, None));
    }

    #[test]
    fn weeks_keep_the_day_of_the_week() {
        assert_eq!(weeks_after(day("2026-02-23"), 26), Some(day("2026-08-24")));
        assert_eq!((weeks_after(day("2199-12-30"), 1), weeks_after(day("2026-01-01"), i32::MAX)), (None, None));
    }
}
