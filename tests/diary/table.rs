//! The table: patterns in a worker's words, and the days they mean.
//!
//! A case is its words, the pattern as a plan has it, what else is known, the days that somebody looks at, the usual hours, and
//! the days by month. `7[from 2026-06-06 14:00-16:00]` is the 7th with what became of it, and with its hours where those are
//! others. The days were worked with Python's `datetime` from the words, day by day and with no rule; many a second time with
//! `dateutil`, and against a printed calendar.

use kithbook::calendar::{Date, LeapDay, Time};
use kithbook::diary::{Change, Diary, Entry, How, Recurrence, Stretch, Visit, Yearly};
use kithbook::plan::{ChangeKind, Pattern};
use std::fmt::Write;

const TABLE: [(&str, &str); 8] = [
    ("weeks", include_str!("table/weeks.txt")),
    ("months", include_str!("table/months.txt")),
    ("years", include_str!("table/years.txt")),
    ("dates", include_str!("table/dates.txt")),
    ("seasons", include_str!("table/seasons.txt")),
    ("clocks", include_str!("table/clocks.txt")),
    ("changes", include_str!("table/changes.txt")),
    ("edges", include_str!("table/edges.txt")),
];
/// Fewer would mean that cases were lost.
const FEWEST: usize = 230;

#[derive(Default)]
struct Case {
    words: &'static str,
    diary: Diary,
    first: Date,
    last: Date,
    expected: Vec<String>,
}

pub fn day(text: &str) -> Date {
    Date::parse(text).unwrap_or_else(|| panic!("{text} is no day"))
}

/// `10:00-12:00`, of which each may be missing.
fn hours(text: &str) -> (Option<Time>, Option<Time>) {
    let (from, to) = text.split_once('-').unwrap_or_else(|| panic!("{text}: no hours"));
    let time = |text: &str| (!text.is_empty()).then(|| Time::parse(text).unwrap());
    (time(from), time(to))
}

fn cases() -> impl Iterator<Item = Case> {
    let texts = TABLE.iter().flat_map(|(_, text)| text.split("\n\n"));
    texts.filter(|text| !text.starts_with('#')).map(read)
}

fn read(text: &'static str) -> Case {
    let mut lines = text.trim_end().lines();
    let mut own = Case { words: lines.next().unwrap(), ..Case::default() };
    let mut entry = Entry { is_certain: true, ..Entry::default() };
    let mut usual = "";
    for line in lines {
        let line = line.strip_prefix("  ").unwrap_or_else(|| panic!("{}: {line}", own.words));
        let (key, rest) = line.split_once(' ').unwrap_or((line, ""));
        let words: Vec<&str> = rest.split(' ').collect();
        match (key, words.as_slice()) {
            ("pattern", _) => entry.pattern = serde_json::from_str::<Pattern>(rest).unwrap(),
            ("since", [since]) => own.diary.since = Some(day(since)),
            ("overnight", _) => entry.is_overnight = true,
            ("open", _) => entry.is_certain = false,
            ("term", [from, "to", until]) => {
                own.diary.seasons.terms.push(Stretch { from: day(from), until: day(until) });
            }
            ("holiday", [from, "to", until]) => {
                own.diary.seasons.holidays.push(Stretch { from: day(from), until: day(until) });
            }
            ("special", [id, on, often, kept @ ..]) => {
                let leap_day = if *kept == ["1_march"] { LeapDay::March } else { LeapDay::February };
                let yearly = Yearly { day: day(on), every_year: *often == "yearly", leap_day };
                own.diary.special.push(((*id).to_owned(), yearly));
            }
            ("change", [kind, on, rest @ ..]) => entry.changes.push(change(kind, on, rest)),
            ("in", [only]) => (own.first, own.last) = (day(only), day(only)),
            ("in", [first, "to", last]) => (own.first, own.last) = (day(first), day(last)),
            ("at", _) => usual = rest,
            ("never", _) => {}
            _ => own.expected.extend(month(key.strip_suffix(':').unwrap(), rest, usual)),
        }
    }
    own.diary.entries.push(entry);
    own
}

fn change(kind: &str, on: &str, rest: &[&str]) -> Change {
    let kind = ChangeKind::ALL.iter().find(|own| own.word() == kind).copied().unwrap();
    let (to_day, times) = match *rest {
        [] => (None, (None, None)),
        ["to", to] => (Some(day(to)), (None, None)),
        ["hours", times] => (None, hours(times)),
        ["to", to, "hours", times] => (Some(day(to)), hours(times)),
        _ => panic!("{rest:?}: no change"),
    };
    Change { kind, day: day(on), to_day, from: times.0, to: times.1 }
}

/// `2026-06: 6[cancelled] 13` as a line for each day.
fn month(month: &str, days: &str, usual: &str) -> Vec<String> {
    let mut told = Vec::new();
    let mut rest = days;
    while !rest.is_empty() {
        let end = rest.find([' ', '[']).unwrap_or(rest.len());
        let number: u32 = rest[..end].parse().unwrap();
        let (became, after) = match rest[end..].strip_prefix('[') {
            Some(own) => own.split_once(']').unwrap(),
            None => ("", &rest[end..]),
        };
        rest = after.trim_start();
        // Hours of its own are the last word, which begins with a figure or a dash and holds a colon.
        let (how, own) = match became.rsplit_once(' ') {
            Some((how, own)) if own.contains(':') => (how, own),
            _ if became.contains(':') => ("", became),
            _ => (became, usual),
        };
        told.push(format!("{month}-{number:02} {own} {how}").trim_end().to_owned());
    }
    told
}

fn told(visit: &Visit) -> String {
    let time = |time: Option<Time>| time.map(|time| time.to_string()).unwrap_or_default();
    let mut text = visit.day.to_string();
    match (visit.from, visit.to) {
        (None, None) => text.push_str(" all day"),
        (from, to) => write!(text, " {}-{}", time(from), time(to)).unwrap(),
    }
    match visit.how {
        How::AsPlanned => {}
        How::Extra => text.push_str(" extra"),
        How::MovedHere { from } => write!(text, " from {from}").unwrap(),
        How::MovedAway { to } => write!(text, " to {to}").unwrap(),
        How::Cancelled => text.push_str(" cancelled"),
    }
    text
}

#[test]
fn the_days_are_those_that_the_words_mean() {
    let mut faults = Vec::new();
    let mut count = 0;
    for case in cases() {
        count += 1;
        let found: Vec<String> = case.diary.visits(case.first, case.last).iter().map(told).collect();
        if found != case.expected {
            faults.push(format!("{}\n  meant {:?}\n  found {found:?}", case.words, case.expected));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(count >= FEWEST, "only {count} cases");
}

#[test]
fn no_two_cases_have_the_same_words() {
    let mut words: Vec<&str> = cases().map(|case| case.words).collect();
    words.sort_unstable();
    assert!(words.windows(2).all(|pair| pair[0] != pair[1]));
}

/// Looked at day by day, nothing is other than all at once.
#[test]
fn a_day_at_a_time_is_the_same() {
    for case in cases().filter(|case| case.last.days() - case.first.days() < 200) {
        let each = (case.first.days()..=case.last.days()).map(|day| Date::from_days(day).unwrap());
        let found: Vec<String> = each.flat_map(|day| case.diary.visits(day, day)).map(|visit| told(&visit)).collect();
        assert_eq!(found, case.expected, "{}", case.words);
    }
}

/// The first time is one of the rule's, as RFC 5545 section 3.8.5.3 asks.
#[test]
fn a_rule_begins_with_its_first_time() {
    for case in cases() {
        let pattern = &case.diary.entries[0].pattern;
        let own = Recurrence::of(pattern, &case.diary);
        let plain = Pattern { season: None, until: None, ..pattern.clone() };
        let Some(start) = own.start.filter(|_| own.rule.is_some()) else { continue };
        let since = case.diary.since.filter(|_| pattern.starts.is_none());
        let entries = vec![Entry { pattern: plain, is_certain: true, ..Entry::default() }];
        let diary = Diary { since, entries, ..Diary::default() };
        let last = Date::from_days(start.date().days() + 400).or(Date::new(2199, 12, 31)).unwrap();
        if let Some(first) = diary.visits(pattern.starts.or(since).unwrap(), last).first() {
            assert_eq!(first.day, start.date(), "{}", case.words);
        }
    }
}
