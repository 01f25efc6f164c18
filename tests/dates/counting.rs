//! Counting, held to another library, to counting day by day, and to bank holidays found in another way.

use super::day;
use chrono::{Datelike, Days, Months, NaiveDate};
use kithbook::calendar::{
    BANK_HOLIDAYS_KNOWN, Date, days_after, is_bank_holiday, is_working_day, last_working_day, months_after,
    months_before, working_days_after,
};
use kithbook::duty::{chain, latest, review};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn theirs(day: Date) -> NaiveDate {
    NaiveDate::from_ymd_opt(day.year() as i32, day.month(), day.day()).unwrap()
}

fn ours(day: NaiveDate) -> Option<Date> {
    Date::new(u32::try_from(day.year()).ok()?, day.month(), day.day())
}

/// What a year did otherwise: days taken away and days added, by month and day.
type Otherwise = (&'static [(u32, u32)], &'static [(u32, u32)]);

/// Bank holidays as a calendar-maker finds them: Easter by Gauss's rule, each fixed holiday moved to the next free weekday,
/// Mondays looked for from the ends of the month; then the years that did otherwise.
fn bank_holidays(year: i32) -> BTreeSet<NaiveDate> {
    let on = |month: u32, day: u32| NaiveDate::from_ymd_opt(year, month, day).unwrap();
    let (a, b, c) = (year % 19, year % 4, year % 7);
    let (m, n) = if year < 2100 { (24, 5) } else { (24, 6) };
    let d = (19 * a + m) % 30;
    let e = (2 * b + 4 * c + 6 * d + n) % 7;
    let mut easter = 22 + d + e;
    if easter == 57 || (easter == 56 && d == 28 && e == 6 && a > 10) {
        easter -= 7;
    }
    let easter = on(3, 1) + Days::new(easter as u64 - 1);
    let monday_from = |mut day: NaiveDate, back: bool| {
        while day.weekday().num_days_from_monday() != 0 {
            day = if back { day - Days::new(1) } else { day + Days::new(1) };
        }
        day
    };
    let mut holidays = BTreeSet::from([
        easter - Days::new(2),
        easter + Days::new(1),
        monday_from(on(5, 1), false),
        monday_from(on(5, 31), true),
        monday_from(on(8, 31), true),
    ]);
    let is_weekend = |day: NaiveDate| day.weekday().num_days_from_monday() > 4;
    let fixed = [on(1, 1), on(12, 25), on(12, 26)];
    holidays.extend(fixed.iter().filter(|day| !is_weekend(**day)));
    for mut moved in fixed.into_iter().filter(|day| is_weekend(*day)) {
        while is_weekend(moved) || holidays.contains(&moved) {
            moved = moved + Days::new(1);
        }
        holidays.insert(moved);
    }
    let otherwise: &[Otherwise] = match year {
        1981 => &[(&[], &[(7, 29)])],
        1995 => &[(&[(5, 1)], &[(5, 8)])],
        1999 => &[(&[], &[(12, 31)])],
        2002 => &[(&[(5, 27)], &[(6, 3), (6, 4)])],
        2011 => &[(&[], &[(4, 29)])],
        2012 => &[(&[(5, 28)], &[(6, 4), (6, 5)])],
        2020 => &[(&[(5, 4)], &[(5, 8)])],
        2022 => &[(&[(5, 30)], &[(6, 2), (6, 3), (9, 19)])],
        2023 => &[(&[], &[(5, 8)])],
        _ => &[],
    };
    for (taken, added) in otherwise {
        for (month, day) in *taken {
            assert!(holidays.remove(&on(*month, *day)), "{year}");
        }
        holidays.extend(added.iter().map(|(month, day)| on(*month, *day)));
    }
    holidays
}

#[test]
fn every_day_of_the_years_that_are_known_is_a_working_day_or_not() {
    for year in BANK_HOLIDAYS_KNOWN {
        let holidays = bank_holidays(year as i32);
        let mut now = NaiveDate::from_ymd_opt(year as i32, 1, 1).unwrap();
        while now.year() == year as i32 {
            let own = ours(now).unwrap();
            let is_weekday = now.weekday().num_days_from_monday() < 5;
            assert_eq!(is_working_day(own), is_weekday && !holidays.contains(&now), "{now}");
            assert!(!is_weekday || is_bank_holiday(own) == holidays.contains(&now), "{now}");
            now = now + Days::new(1);
        }
    }
}

#[test]
fn every_day_is_the_same_day_elsewhere() {
    let (first, last) = (day("1900-01-01").days(), day("2199-12-31").days());
    let epoch = NaiveDate::from_ymd_opt(1970, 1, 1).unwrap();
    for days in first..=last {
        let own = Date::from_days(days).unwrap();
        let their = theirs(own);
        assert_eq!((their - epoch).num_days(), i64::from(days), "{own}");
        assert_eq!(their.weekday().num_days_from_monday() as usize, own.weekday(), "{own}");
    }
    assert_eq!((Date::from_days(first - 1), Date::from_days(last + 1)), (None, None));
}

fn any_day() -> impl Strategy<Value = Date> {
    (day("1900-01-01").days()..=day("2199-12-31").days()).prop_map(|days| Date::from_days(days).unwrap())
}

fn known_day() -> impl Strategy<Value = Date> {
    (day("1978-01-01").days()..=day("2031-12-31").days()).prop_map(|days| Date::from_days(days).unwrap())
}

proptest! {
    #[test]
    fn months_are_counted_as_elsewhere(from in any_day(), months in 0u32..4_000) {
        prop_assert_eq!(months_after(from, months), theirs(from).checked_add_months(Months::new(months)).and_then(ours));
        prop_assert_eq!(months_before(from, months), theirs(from).checked_sub_months(Months::new(months)).and_then(ours).filter(|day| day.year() >= 1900));
    }

    #[test]
    fn working_days_are_counted_one_by_one(from in known_day(), count in 0u32..60) {
        let counted = working_days_after(from, count).unwrap();
        prop_assert!(!counted.about);
        let mut found = 0;
        let mut now = theirs(from);
        while found < count {
            now = now + Days::new(1);
            let is_weekday = now.weekday().num_days_from_monday() < 5;
            found += u32::from(is_weekday && !bank_holidays(now.year()).contains(&now));
        }
        prop_assert_eq!(theirs(counted.day), now);
    }

    #[test]
    fn the_last_working_day_is_the_nearest(from in known_day().prop_filter("a day before it is known", |day| day.year() > 1978)) {
        let last = last_working_day(from).unwrap();
        prop_assert!(is_working_day(last.day) && last.day <= from && from.days() - last.day.days() <= 5);
        for days in last.day.days() + 1..=from.days() {
            prop_assert!(!is_working_day(Date::from_days(days).unwrap()));
        }
    }

    #[test]
    fn a_chain_runs_from_what_was_held(came in known_day(), gaps in prop::collection::vec(0i32..400, 0..8)) {
        let mut held = Vec::new();
        let mut last = came;
        for gap in gaps {
            last = days_after(last, gap).unwrap();
            held.push(last);
        }
        let chain = chain(came, &held).unwrap();
        prop_assert_eq!(chain.held.iter().map(|review| review.held).collect::<Vec<_>>(), held.clone());
        prop_assert_eq!(chain.next, held.len() + 1);
        let from = std::iter::once(came).chain(held);
        let due = chain.held.iter().map(|review| review.due).chain([chain.due]);
        for ((number, from), due) in (1..).zip(from).zip(due) {
            prop_assert_eq!(review(number, from), Some(due));
        }
        // A later start never makes an earlier limit.
        let later = days_after(came, 1).unwrap();
        prop_assert!(review(1, later) >= review(1, came));
    }

    #[test]
    fn reviews_on_their_last_days_are_never_late(came in known_day()) {
        let days: Vec<Date> = latest(came, 8).unwrap().iter().map(|due| due.day).collect();
        let chain = chain(came, &days).unwrap();
        prop_assert!(chain.held.iter().all(|review| !review.is_late() && review.due.day == review.held));
    }

    #[test]
    fn nothing_that_is_counted_breaks(from in any_day(), number in 0usize..9) {
        let _ = (review(number, from), latest(from, number), chain(from, &[from]), last_working_day(from));
    }
}
