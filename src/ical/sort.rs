//! Which list of a plan's calendar a day belongs in.

use super::findings::Findings;
use super::series::Time;
use super::{Kind, Named, limits};
use crate::calendar::Date;

/// Words that only a holiday's name has, in small letters.
const HOLIDAY: [&str; 9] =
    ["holiday", "holidays", "half term", "half-term", "halfterm", "break", "vacation", "closed", "closure"];
/// Words that only a term's name has.
const TERM: [&str; 2] = ["term", "terms"];

/// The days, each once, by day and name.
pub fn named(times: Vec<Time<'_>>, into: Option<Kind>, findings: &mut Findings) -> Vec<Named> {
    let mut named: Vec<(Named, usize)> = Vec::new();
    let mut beyond = 0;
    for time in times {
        let line = time.event.line;
        let Some(kind) = sorted(&time, into, findings) else { continue };
        if named.len() >= limits::NAMED {
            beyond += 1;
            continue;
        }
        let Time { event, from, until, every_year } = time;
        let is_timed = event.start.is_some_and(|start| !start.is_day);
        if is_timed && !named.iter().any(|(_, known)| *known == line) {
            findings.look("ical-time-of-day", line, &[("name", event.name.clone())]);
        }
        named.push((Named { kind, name: event.name.clone(), from, until, every_year }, line));
    }
    if beyond > 0 {
        let values = [("limit", limits::NAMED.to_string()), ("count", beyond.to_string())];
        findings.fix("ical-too-many-days", 0, &values);
    }
    named.sort_by(|(a, one), (b, other)| {
        (a.from, a.until, &a.name, a.every_year, one).cmp(&(b.from, b.until, &b.name, b.every_year, other))
    });
    let mut once: Vec<Named> = Vec::new();
    for (own, line) in named {
        if once.last() == Some(&own) {
            findings.look("ical-again", line, &[("name", own.name), ("day", own.from.to_string())]);
        } else {
            once.push(own);
        }
    }
    once
}

fn sorted(time: &Time<'_>, into: Option<Kind>, findings: &mut Findings) -> Option<Kind> {
    let (event, nights) = (time.event, days(time.from, time.until));
    let values = [("name", event.name.clone()), ("day", time.from.to_string()), ("days", (nights + 1).to_string())];
    if event.name.is_empty() {
        findings.fix("ical-no-name", event.line, &values[1..2]);
        return None;
    }
    if nights > limits::SPAN {
        findings.fix("ical-long", event.line, &values);
        return None;
    }
    let name = event.name.to_lowercase();
    match into {
        Some(Kind::Day) if nights > 0 => {
            findings.fix("ical-several-days", event.line, &values);
            None
        }
        // A day of every year is in no school year.
        Some(kind @ (Kind::Term | Kind::Holiday)) if time.every_year => {
            findings.fix(
                if kind == Kind::Term { "ical-yearly-term" } else { "ical-yearly-holiday" },
                event.line,
                &values,
            );
            None
        }
        Some(kind) => Some(kind),
        None if nights == 0 => Some(Kind::Day),
        None if HOLIDAY.iter().any(|word| says(&name, word)) => Some(Kind::Holiday),
        None if TERM.iter().any(|word| says(&name, word)) => Some(Kind::Term),
        None => {
            findings.fix("ical-which", event.line, &values);
            None
        }
    }
}

fn days(from: Date, until: Date) -> i32 {
    until.days() - from.days()
}

/// Whether a name has a word in it, and not within another.
fn says(name: &str, word: &str) -> bool {
    name.match_indices(word).any(|(start, _)| {
        let (before, after) = (name[..start].chars().next_back(), name[start + word.len()..].chars().next());
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}
