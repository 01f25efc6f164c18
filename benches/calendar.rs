//! How long a year of ten patterns takes, beside the `rrule` crate in the same run and 18 years on; and the same of a diary of ten
//! arrangements in a plan's own words. `cargo bench --bench calendar` prints the ratios of the medians, and what we hold them to.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a bench says what is wrong by a panic, takes the time and prints its figures"
)]

use kithbook::calendar::{Date, Time};
use kithbook::calendar::{Rule, Series, WallTime, Window, Zone, expand};
use kithbook::diary::{Diary, Entry};
use kithbook::plan::{Every, Pattern, Weekday};
use rrule::RRuleSet;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// What comes again in the plans of children: visits, calls, school, reviews, birthdays. They begin on Thursday 1
/// January 2026.
const PATTERNS: [&str; 10] = [
    "FREQ=DAILY",
    "FREQ=WEEKLY;BYDAY=MO,WE,FR",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA",
    "FREQ=WEEKLY;BYDAY=TU,TH;COUNT=5000",
    "FREQ=WEEKLY;INTERVAL=6;BYDAY=TH;UNTIL=20600101T000000Z",
    "FREQ=MONTHLY;BYDAY=1SU",
    "FREQ=MONTHLY;BYMONTHDAY=-1",
    "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
    "FREQ=YEARLY;BYMONTH=3,6,9,12;BYDAY=-1FR",
    "FREQ=YEARLY",
];

/// How often, on which days, in which week of the month, in which months; and the rule.
type Arranged = (Every, &'static [Weekday], Option<u32>, &'static [u32], &'static str);

/// Ten arrangements as a worker writes them, beside the rule that somebody else would: how often, on which days, in which week of
/// the month, in which months.
const ARRANGEMENTS: [Arranged; 10] = [
    (Every::Week, &[Weekday::Saturday], None, &[], "FREQ=WEEKLY;BYDAY=SA"),
    (Every::Week, &[Weekday::Monday, Weekday::Wednesday, Weekday::Friday], None, &[], "FREQ=WEEKLY;BYDAY=MO,WE,FR"),
    (Every::SecondWeek, &[Weekday::Thursday], None, &[], "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"),
    (Every::SecondWeek, &[Weekday::Thursday, Weekday::Saturday], None, &[], "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH,SA"),
    (Every::FourthWeek, &[Weekday::Thursday], None, &[], "FREQ=WEEKLY;INTERVAL=4;BYDAY=TH"),
    (Every::Month, &[Weekday::Sunday], Some(1), &[], "FREQ=MONTHLY;BYDAY=1SU"),
    (Every::Month, &[Weekday::Friday], Some(5), &[], "FREQ=MONTHLY;BYDAY=-1FR"),
    (Every::Month, &[Weekday::Saturday], Some(3), &[], "FREQ=MONTHLY;BYDAY=3SA"),
    (Every::Year, &[Weekday::Saturday], Some(2), &[3, 9], "FREQ=YEARLY;BYMONTH=3,9;BYDAY=2SA"),
    (Every::Year, &[Weekday::Friday], Some(5), &[3, 6, 9, 12], "FREQ=YEARLY;BYMONTH=3,6,9,12;BYDAY=-1FR"),
];

/// Expansions of all ten in one measurement, so that the clock's own grain is lost in it.
const REPEATS: usize = 50;
const PAIRS: usize = 41;

fn main() {
    let series: Vec<Series> = PATTERNS.iter().map(|text| series(text)).collect();
    let sets: Vec<RRuleSet> = PATTERNS.iter().map(|text| rrule_set(text)).collect();
    let (first, late) = (year(2026), year(2044));
    let found = |window| series.iter().map(|own| expand(own, window).unwrap().occurrences.len()).sum::<usize>();
    let theirs: usize = sets.iter().map(|set| within(set, first)).sum();
    assert_eq!(found(first), theirs, "both find the same");
    println!("\nten patterns, {theirs} dates in their first year, {} in the year 18 years on", found(late));
    println!("ratio of medians of {PAIRS} pairs, in this run");
    let ours =
        |window| move |series: &[Series]| series.iter().map(|own| expand(own, window).unwrap().occurrences.len()).sum();
    let crate_in = |window| move |sets: &[RRuleSet]| sets.iter().map(|set| within(set, window)).sum::<usize>();
    let (ours_first, ours_late) = (ours(first), ours(late));
    let rrule_first = crate_in(first);
    let diary = diary();
    let sets_of_diary: Vec<RRuleSet> = ARRANGEMENTS.iter().map(|(.., text)| rrule_set(text)).collect();
    let days = |of: u32| diary.visits(Date::new(of, 1, 1).unwrap(), Date::new(of, 12, 31).unwrap()).len();
    assert_eq!(days(2026), rrule_first(&sets_of_diary), "both find the same");
    println!("ten arrangements, {} days in their first year, {} in the year 18 years on", days(2026), days(2044));
    let held = [
        ratio(
            "a diary's first year, with what became of each time / the rrule crate",
            0.3,
            || days(2026),
            || rrule_first(black_box(&sets_of_diary)),
        ),
        ratio("a diary's year 18 years on / its first year", 1.2, || days(2044), || days(2026)),
        ratio(
            "the first year / the rrule crate",
            0.2,
            || ours_first(black_box(&series)),
            || rrule_first(black_box(&sets)),
        ),
        ratio(
            "the year 18 years on / the first year",
            1.2,
            || ours_late(black_box(&series)),
            || ours_first(black_box(&series)),
        ),
    ];
    assert!(held.iter().all(|held| *held), "a ratio is above what we hold it to");
}

fn diary() -> Diary {
    let start = Date::new(2026, 1, 1);
    let entry = |(every, days, week, months, _): &Arranged| {
        let mut pattern =
            Pattern { every: Some(*every), days: days.to_vec(), week_of_month: *week, ..Pattern::default() };
        pattern.months = months.to_vec();
        (pattern.starts, pattern.from) = (start, Time::parse("10:00"));
        Entry { pattern, is_certain: true, ..Entry::default() }
    };
    Diary { since: start, entries: ARRANGEMENTS.iter().map(entry).collect(), ..Diary::default() }
}

fn series(text: &str) -> Series {
    Series {
        start: WallTime::parse("2026-01-01T10:00:00").unwrap(),
        all_day: false,
        zone: Zone::London,
        rule: Some(Rule::parse(text).unwrap()),
        ex_dates: Vec::new(),
        r_dates: Vec::new(),
        overrides: Vec::new(),
    }
}

fn year(year: u32) -> Window {
    let start = |year: u32| WallTime::parse(&format!("{year}-01-01")).unwrap();
    Window { from: start(year), to: start(year + 1) }
}

fn rrule_set(text: &str) -> RRuleSet {
    format!("DTSTART;TZID=Europe/London:20260101T100000\nRRULE:{text}").parse().unwrap()
}

/// The quickest way we know to ask it for a window: its iterator, up to the window's end.
fn within(set: &RRuleSet, window: Window) -> usize {
    let time = |wall: WallTime| wall.to_string().parse::<chrono::NaiveDateTime>().unwrap();
    let (from, to) = (time(window.from), time(window.to));
    let dates: Vec<_> = set.into_iter().take_while(|date| date.naive_local() < to).collect();
    dates.iter().filter(|date| date.naive_local() >= from).count()
}

/// The medians of pairs run in turn, A B A B, and their ratio. Whether it is within what we hold it to.
fn ratio(what: &str, most: f64, ours: impl Fn() -> usize, other: impl Fn() -> usize) -> bool {
    let time = |work: &dyn Fn() -> usize| {
        let start = Instant::now();
        (0..REPEATS).for_each(|_| {
            black_box(work());
        });
        start.elapsed() / REPEATS as u32
    };
    let mut pairs: Vec<(Duration, Duration)> = (0..PAIRS).map(|_| (time(&ours), time(&other))).collect();
    let mut median = |of: fn(&(Duration, Duration)) -> Duration| {
        pairs.sort_by_key(of);
        of(&pairs[pairs.len() / 2])
    };
    let (own, other) = (median(|pair| pair.0), median(|pair| pair.1));
    let ratio = own.as_secs_f64() / other.as_secs_f64();
    println!("{ratio:>8.3}×  {what}  ({own:.2?} / {other:.2?}), held to {most}×");
    ratio <= most
}
