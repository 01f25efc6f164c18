//! Patterns and diaries made at random, such as a worker might write, and some that nobody should.

use super::table::day;
use kithbook::calendar::{Date, LeapDay, Time};
use kithbook::diary::{Change, Diary, Entry, Seasons, Stretch, Yearly};
use kithbook::plan::{ChangeKind, Every, Pattern, RecordId, Season, Weekday};
use proptest::collection::vec;
use proptest::option::{of, weighted};
use proptest::prelude::{Just, Strategy, any, prop_oneof};
use proptest::sample::select;

pub fn any_day() -> impl Strategy<Value = Date> {
    let (first, last) = (day("2024-01-01").days(), day("2030-12-31").days());
    let odd = select(vec!["2028-02-29", "2026-03-29", "2026-10-25", "2026-12-31", "2027-01-01", "2024-02-29"]);
    prop_oneof![9 => (first..=last).prop_map(|days| Date::from_days(days).unwrap()), 1 => odd.prop_map(day)]
}

pub fn any_time() -> impl Strategy<Value = Time> {
    let odd = select(vec!["00:00", "00:59", "01:00", "01:30", "01:59", "02:00", "23:59"]);
    let time = (0..24_u32, 0..60_u32).prop_map(|(hour, minute)| format!("{hour:02}:{minute:02}"));
    prop_oneof![3 => time, 1 => odd.prop_map(str::to_owned)].prop_map(|text| Time::parse(&text).unwrap())
}

pub fn any_pattern() -> impl Strategy<Value = Pattern> {
    let days = vec(select(Weekday::ALL.to_vec()), 0..4);
    let week = weighted(0.6, prop_oneof![9 => 1..=5_u32, 1 => select(vec![0, 6, 99, u32::MAX])]);
    let months = prop_oneof![2 => Just(Vec::new()), 1 => vec(prop_oneof![9 => 1..=12_u32, 1 => select(vec![0, 13, 4_000_000_000])], 0..6)];
    let special = vec(select(vec!["leo", "isla", "eid", "nobody"]).prop_map(RecordId::from), 0..3);
    let numbers = (week, months, weighted(0.2, 0..9_u32));
    let lists = (days, vec(any_day(), 0..5), special);
    // Those that come seldom are looked at as often as the others.
    let every = prop_oneof![3 => select(Every::ALL.to_vec()), 1 => Just(Every::SpecialDays)];
    let season = weighted(0.3, select(Season::ALL.to_vec()));
    let span = (weighted(0.7, any_day()), weighted(0.3, any_day()));
    (weighted(0.98, every), lists, numbers, season, span, (of(any_time()), of(any_time()))).prop_map(
        |(every, (days, dates, special_days), (week_of_month, months, times), season, (starts, until), (from, to))| {
            Pattern { every, days, week_of_month, months, times, season, dates, special_days, starts, until, from, to }
        },
    )
}

fn any_stretches() -> impl Strategy<Value = Vec<Stretch>> {
    let stretch = (any_day(), -2..120_i32).prop_map(|(from, length)| {
        let until = Date::from_days(from.days() + length).unwrap();
        Stretch { from, until }
    });
    prop_oneof![1 => Just(Vec::new()), 3 => vec(stretch, 0..6)]
}

pub fn any_change() -> impl Strategy<Value = Change> {
    (select(ChangeKind::ALL.to_vec()), any_day(), of(any_day()), of(any_time()), of(any_time()))
        .prop_map(|(kind, day, to_day, from, to)| Change { kind, day, to_day, from, to })
}

fn any_entry() -> impl Strategy<Value = Entry> {
    (any_pattern(), vec(any_change(), 0..5), any::<bool>(), weighted(0.9, Just(()))).prop_map(
        |(pattern, changes, is_overnight, certain)| Entry {
            pattern,
            changes,
            is_overnight,
            is_certain: certain.is_some(),
        },
    )
}

pub fn any_diary() -> impl Strategy<Value = Diary> {
    let special = (any_day(), any::<bool>(), any::<bool>()).prop_map(|(eid, every_year, is_march)| {
        let leap_day = if is_march { LeapDay::March } else { LeapDay::February };
        let named = |id: &str, day: Date, every_year: bool| (id.to_owned(), Yearly { day, every_year, leap_day });
        vec![
            named("leo", day("2018-05-09"), true),
            named("isla", day("2016-02-29"), true),
            named("eid", eid, every_year),
        ]
    });
    (of(any_day()), vec(any_entry(), 0..4), any_stretches(), any_stretches(), special).prop_map(
        |(since, entries, terms, holidays, special)| Diary {
            since,
            entries,
            seasons: Seasons { terms, holidays },
            special,
        },
    )
}

/// A day, and how many days from it are looked at: up to three years.
pub fn any_window() -> impl Strategy<Value = (Date, i32)> {
    (any_day(), prop_oneof![Just(0), 0..40_i32, 0..1_096_i32])
}
