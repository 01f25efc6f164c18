//! What a file must say: the diary's own answer, written as the readers' are.

use super::occurrences::{by_ical_js, expanded, shown};
use super::readers::{by_calcard, by_icalendar};
use kithbook::calendar::{Date, Time, days_after};
use kithbook::diary::{Asked, How};
use kithbook::render::{Heading, ics};

pub fn day(text: &str) -> Date {
    Date::parse(text).unwrap_or_else(|| panic!("{text} is no day"))
}

pub fn file(cue: &str) -> String {
    ics(&Asked::read(cue).unwrap(), Heading { name: "Mia’s days", seed: "mia" })
}

/// A cue of a few lines, with a tab for each `|`.
pub fn cue(lines: &str) -> String {
    format!("days all 390 8-11 2026-06-03\nsince\t2026-01-05\n{}", lines.replace('|', "\t"))
}

/// Holds what three programs find in the file of a cue to the diary, from a day to a day. Gives how many times there were.
pub fn same(cue: &str, first: &str, last: &str) -> usize {
    let asked = Asked::read(cue).unwrap();
    held(&asked, &file(cue), first, last)
}

pub fn held(asked: &Asked<'_>, text: &str, first: &str, last: &str) -> usize {
    let own = expected(asked, day(first), day(last));
    let [first, last] = [first, last].map(|day| day.replace('-', ""));
    for (name, events) in [("icalendar", by_icalendar(text)), ("calcard", by_calcard(text))] {
        assert_same(&own, &expanded(&events, &first, &last), name, text);
    }
    assert_same(&own, &by_ical_js(text, &first, &last), "ical.js", text);
    own.len()
}

fn assert_same(own: &[String], theirs: &[String], name: &str, text: &str) {
    let missing: Vec<&String> = own.iter().filter(|line| !theirs.contains(line)).collect();
    let more: Vec<&String> = theirs.iter().filter(|line| !own.contains(line)).collect();
    assert!(own == theirs, "{name}: not found {missing:#?}, and found besides {more:#?}, in\n{text}");
}

/// `20260606T103000/20260606T123000 Time with Mum` for each time, with `cancelled ` before one that is.
fn expected(asked: &Asked<'_>, first: Date, last: Date) -> Vec<String> {
    let mut lines = Vec::new();
    for visit in asked.diary.visits(first, last) {
        let state = match visit.how {
            How::MovedAway { .. } => continue,
            How::Cancelled => "cancelled ",
            How::AsPlanned | How::Extra | How::MovedHere { .. } => "",
        };
        let is_overnight = asked.diary.entries[visit.entry].is_overnight;
        let nights = |goes_on: bool| days_after(visit.day, i32::from(goes_on)).unwrap();
        let end = match (visit.from, visit.to) {
            (None, _) => written(days_after(nights(is_overnight), 1).unwrap(), None),
            (Some(_), None) => String::new(),
            (Some(from), Some(to)) => written(nights(is_overnight || to <= from), Some(to)),
        };
        let start = written(visit.day, visit.from);
        lines.push(format!("{state}{start}/{end} {}", asked.meets[visit.entry].what));
    }
    let whole = |day: Date, end: Date, what: &str| format!("{}/{} {what}", written(day, None), written(end, None));
    for own in asked.diary.months(first, last) {
        let next = if own.month < 12 { (own.year, own.month + 1) } else { (own.year + 1, 1) };
        let month = Date::new(own.year, own.month, 1).unwrap();
        lines.push(whole(month, Date::new(next.0, next.1, 1).unwrap(), asked.meets[own.entry].what));
    }
    for special in &asked.specials {
        let days = (first.year()..=last.year()).filter_map(|year| special.day.in_year(year));
        let days = days.filter(|day| (first..=last).contains(day));
        lines.extend(days.map(|day| whole(day, days_after(day, 1).unwrap(), special.name)));
    }
    for moment in asked.moments.iter().filter(|moment| (first..=last).contains(&moment.day)) {
        lines.push(match moment.from {
            None => whole(moment.day, days_after(moment.day, 1).unwrap(), moment.said),
            from => format!("{}/ {}", written(moment.day, from), moment.said),
        });
    }
    let mut lines: Vec<String> = lines.iter().map(|line| shown(line)).collect();
    lines.sort();
    lines
}

fn written(day: Date, time: Option<Time>) -> String {
    let time = time.map_or_else(String::new, |time| format!("T{}00", time.to_string().replace(':', "")));
    format!("{}{time}", day.to_string().replace('-', ""))
}
