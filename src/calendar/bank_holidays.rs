//! The bank holidays of England and Wales (Banking and Financial Dealings Act 1971, schedule 1, and royal proclamations):
//! the rules that give each year's, and the years that did otherwise, as data.
//!
//! A holiday on a Saturday or Sunday has a substitute: the next day of the week that is not one already. So when Christmas
//! Day is a Saturday, Boxing Day's Monday comes before its Tuesday, and both are free.

use super::Date;
use std::ops::RangeInclusive;

/// The years whose bank holidays are told as they were, or as the law has them now. From 1978 there is one in early May.
/// What is published reaches to 2028; until 2032 the rules alone speak, and a royal occasion may still add a day. Before and
/// after, whatever is worked out by them is only about right.
pub const KNOWN: RangeInclusive<u32> = 1978..=2032;

/// Days on which a usual bank holiday was not kept, because it had moved to one of [`ADDED`].
const TAKEN: [(u32, u32, u32); 5] = [(1995, 5, 1), (2002, 5, 27), (2012, 5, 28), (2020, 5, 4), (2022, 5, 30)];

/// Days that were bank holidays in one year only, by proclamation.
const ADDED: [(u32, u32, u32); 13] = [
    // The wedding of Prince Charles and Lady Diana Spencer.
    (1981, 7, 29),
    // Fifty years since the end of the war in Europe: early May's, moved.
    (1995, 5, 8),
    // The last day of the millennium.
    (1999, 12, 31),
    // The Golden Jubilee, and spring's, moved to the day after.
    (2002, 6, 3),
    (2002, 6, 4),
    // The wedding of Prince William and Catherine Middleton.
    (2011, 4, 29),
    // Spring's, moved, and the Diamond Jubilee.
    (2012, 6, 4),
    (2012, 6, 5),
    // Seventy-five years since the end of the war in Europe: early May's, moved.
    (2020, 5, 8),
    // Spring's, moved, and the Platinum Jubilee.
    (2022, 6, 2),
    (2022, 6, 3),
    // The state funeral of Queen Elizabeth II.
    (2022, 9, 19),
    // The coronation of King Charles III.
    (2023, 5, 8),
];

/// Whether a day is a bank holiday in England and Wales, Good Friday and Christmas Day among them. Of years outside [`KNOWN`]
/// it says what today's rules give.
pub fn is_bank_holiday(day: Date) -> bool {
    let date = (day.year(), day.month(), day.day());
    ADDED.contains(&date) || (is_usual(day) && !TAKEN.contains(&date))
}

/// What the rules give in a year that has nothing of its own.
fn is_usual(day: Date) -> bool {
    let is_monday = day.weekday() == 0;
    match (day.month(), day.day()) {
        (1, 1) | (12, 25 | 26) => true,
        // New Year's Day fell on the Saturday or the Sunday before.
        (1, 2 | 3) => is_monday,
        // Christmas Day or Boxing Day did: the Monday is free, and the Tuesday where both did or the Sunday was Christmas Day.
        (12, 27 | 28) => day.weekday() < 2,
        (5, date) => is_monday && (date <= 7 || date >= 25),
        (8, date) => is_monday && date >= 25,
        (3 | 4, _) => {
            let easter = easter(day.year()).map(Date::days);
            easter.is_some_and(|easter| [easter - 2, easter + 1].contains(&day.days()))
        }
        _ => false,
    }
}

/// Easter Sunday of a year (Meeus, *Astronomical Algorithms*, chapter 8).
fn easter(year: u32) -> Option<Date> {
    let (golden, century, rest) = (year % 19, year / 100, year % 100);
    let moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    let sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
    let late = (golden + 11 * moon + 22 * sunday) / 451;
    let days = moon + sunday + 114 - 7 * late;
    Date::new(year, days / 31, days % 31 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each year's from gov.uk, in the order of its calendar. The list is published from 2019 to 2028; the years after were
    /// worked out on paper from the Act and from a table of Easters.
    const YEARS: [(&str, &str); 14] = [
        ("published", "2019-01-01 2019-04-19 2019-04-22 2019-05-06 2019-05-27 2019-08-26 2019-12-25 2019-12-26"),
        ("published", "2020-01-01 2020-04-10 2020-04-13 2020-05-08 2020-05-25 2020-08-31 2020-12-25 2020-12-28"),
        ("published", "2021-01-01 2021-04-02 2021-04-05 2021-05-03 2021-05-31 2021-08-30 2021-12-27 2021-12-28"),
        (
            "published",
            "2022-01-03 2022-04-15 2022-04-18 2022-05-02 2022-06-02 2022-06-03 2022-08-29 2022-09-19 2022-12-26 2022-12-27",
        ),
        (
            "published",
            "2023-01-02 2023-04-07 2023-04-10 2023-05-01 2023-05-08 2023-05-29 2023-08-28 2023-12-25 2023-12-26",
        ),
        ("published", "2024-01-01 2024-03-29 2024-04-01 2024-05-06 2024-05-27 2024-08-26 2024-12-25 2024-12-26"),
        ("published", "2025-01-01 2025-04-18 2025-04-21 2025-05-05 2025-05-26 2025-08-25 2025-12-25 2025-12-26"),
        ("published", "2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28"),
        ("published", "2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28"),
        ("published", "2028-01-03 2028-04-14 2028-04-17 2028-05-01 2028-05-29 2028-08-28 2028-12-25 2028-12-26"),
        ("computed", "2029-01-01 2029-03-30 2029-04-02 2029-05-07 2029-05-28 2029-08-27 2029-12-25 2029-12-26"),
        ("computed", "2030-01-01 2030-04-19 2030-04-22 2030-05-06 2030-05-27 2030-08-26 2030-12-25 2030-12-26"),
        ("computed", "2031-01-01 2031-04-11 2031-04-14 2031-05-05 2031-05-26 2031-08-25 2031-12-25 2031-12-26"),
        ("computed", "2032-01-01 2032-03-26 2032-03-29 2032-05-03 2032-05-31 2032-08-30 2032-12-27 2032-12-28"),
    ];

    /// Years of before, each for what it did otherwise.
    const BEFORE: [&str; 7] = [
        "1981-01-01 1981-04-17 1981-04-20 1981-05-04 1981-05-25 1981-07-29 1981-08-31 1981-12-25 1981-12-28",
        "1995-01-02 1995-04-14 1995-04-17 1995-05-08 1995-05-29 1995-08-28 1995-12-25 1995-12-26",
        "1999-01-01 1999-04-02 1999-04-05 1999-05-03 1999-05-31 1999-08-30 1999-12-27 1999-12-28 1999-12-31",
        "2002-01-01 2002-03-29 2002-04-01 2002-05-06 2002-06-03 2002-06-04 2002-08-26 2002-12-25 2002-12-26",
        "2010-01-01 2010-04-02 2010-04-05 2010-05-03 2010-05-31 2010-08-30 2010-12-27 2010-12-28",
        "2011-01-03 2011-04-22 2011-04-25 2011-04-29 2011-05-02 2011-05-30 2011-08-29 2011-12-26 2011-12-27",
        "2012-01-02 2012-04-06 2012-04-09 2012-05-07 2012-06-04 2012-06-05 2012-08-27 2012-12-25 2012-12-26",
    ];

    /// The bank holidays of a year that are not on a Saturday or Sunday, as gov.uk lists them.
    fn of(year: &str) -> String {
        let day = |text: &str| Date::parse(&format!("{year}-{text}")).unwrap().days();
        let weekdays = (day("01-01")..=day("12-31")).filter_map(Date::from_days).filter(|day| day.weekday() < 5);
        weekdays.filter(|day| is_bank_holiday(*day)).map(|day| day.to_string()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn bank_holidays_are_the_published_ones_and_those_worked_out_on_paper() {
        for (mark, year) in YEARS {
            assert_eq!(of(&year[..4]), year, "{mark}");
        }
        for year in BEFORE {
            assert_eq!(of(&year[..4]), year);
        }
    }

    #[test]
    fn easter_falls_where_tables_of_easters_say() {
        for date in [
            "1943-04-25",
            "1961-04-02",
            "1981-04-19",
            "2000-04-23",
            "2008-03-23",
            "2038-04-25",
            "2049-04-18",
            "2076-04-19",
            "2099-04-12",
            "2100-03-28",
        ] {
            let day = Date::parse(date).unwrap();
            assert_eq!(easter(day.year()), Some(day));
        }
    }

    #[test]
    fn every_year_has_eight_on_weekdays_and_those_that_were_added_more() {
        for year in KNOWN {
            let added = ADDED.iter().filter(|(of, ..)| *of == year).count();
            let taken = TAKEN.iter().filter(|(of, ..)| *of == year).count();
            assert_eq!(of(&year.to_string()).split(' ').count(), 8 + added - taken, "{year}");
        }
    }
}
