//! Counting the days that the law on reviews counts (`facts.md` 5.4): working days of England, and calendar months
//! clamped to the end of the month.

use super::Date;

/// The years whose bank holidays are known here. A royal occasion may add one; then a date worked out here is a day early.
const YEARS: std::ops::RangeInclusive<u32> = 2024..=2032;

/// Easter Sunday, by month and day, for each of [`YEARS`].
const EASTERS: [(u32, u32); 9] = [(3, 31), (4, 20), (4, 5), (3, 28), (4, 16), (4, 1), (4, 21), (4, 13), (3, 28)];

/// The day so many working days after this one; counting starts the day after. None once it leaves 2024 to 2032, where
/// the bank holidays are not known.
pub fn working_days_after(day: Date, count: u32) -> Option<Date> {
    let mut day = YEARS.contains(&day.year()).then_some(day)?;
    let mut left = count;
    while left > 0 {
        day = day_after(day).filter(|next| YEARS.contains(&next.year()))?;
        left -= u32::from(is_working_day(day));
    }
    Some(day)
}

/// The same day of the month so many months on, or the last day of a shorter month. None past 2199.
pub fn months_after(day: Date, months: u32) -> Option<Date> {
    let months = day.year() * 12 + day.month() - 1 + months;
    let (year, month) = (months / 12, months % 12 + 1);
    (0..4).find_map(|shorter| Date::new(year, month, day.day().checked_sub(shorter)?))
}

fn is_working_day(day: Date) -> bool {
    day.weekday() < 5 && !is_bank_holiday(day)
}

/// Bank holidays of England and Wales, with Good Friday and Christmas Day. Only for days of [`YEARS`].
fn is_bank_holiday(day: Date) -> bool {
    let is_monday = day.weekday() == 0;
    let easter = EASTERS.get((day.year() - YEARS.start()) as usize);
    let easter = easter.and_then(|&(month, sunday)| Date::new(day.year(), month, sunday)).map(Date::days);
    match (day.month(), day.day()) {
        _ if easter.is_some_and(|easter| [easter - 2, easter + 1].contains(&day.days())) => true,
        (1, 1) | (12, 25 | 26) => true,
        // A holiday that falls on a Saturday or Sunday moves to the next day that is not one.
        (1, 2 | 3) => is_monday,
        (12, 27 | 28) => day.weekday() < 2,
        (5, date) => is_monday && (date <= 7 || date >= 25),
        (8, date) => is_monday && date >= 25,
        _ => false,
    }
}

fn day_after(day: Date) -> Option<Date> {
    Date::from_days(day.days() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    /// The worked check of `facts.md` 5.4, and Christmas 2027 counted on paper (bank holidays on the 27th and 28th).
    #[test]
    fn first_reviews_fall_where_the_worked_check_says() {
        for (from, to) in [("2026-03-02", "2026-03-30"), ("2026-03-27", "2026-04-28"), ("2027-12-20", "2028-01-20")] {
            assert_eq!(working_days_after(day(from), 20), Some(day(to)), "{from}");
        }
        assert_eq!(working_days_after(day("2023-12-29"), 1), None, "no table");
        assert_eq!(working_days_after(day("2032-12-24"), 20), None, "leaves the table");
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
    }

    /// The list the government publishes for 2024 to 2028.
    #[test]
    fn bank_holidays_are_the_published_ones() {
        let published = [
            "2024-01-01 2024-03-29 2024-04-01 2024-05-06 2024-05-27 2024-08-26 2024-12-25 2024-12-26",
            "2025-01-01 2025-04-18 2025-04-21 2025-05-05 2025-05-26 2025-08-25 2025-12-25 2025-12-26",
            "2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28",
            "2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28",
            "2028-01-03 2028-04-14 2028-04-17 2028-05-01 2028-05-29 2028-08-28 2028-12-25 2028-12-26",
        ];
        let published: Vec<Date> = published.iter().flat_map(|year| year.split(' ')).map(day).collect();
        let weekdays = (day("2024-01-01").days()..=day("2028-12-31").days()).filter_map(Date::from_days);
        let found: Vec<Date> = weekdays.filter(|day| day.weekday() < 5 && is_bank_holiday(*day)).collect();
        assert_eq!(found, published);
    }
}
