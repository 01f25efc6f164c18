//! From events to days: those that come again time by time, and single times that were changed.

use super::event::Event;
use super::findings::Findings;
use super::limits;
use crate::calendar::{Date, End, Frequency, Note, Override, Rule, Series, WallTime, Window, Zone, expand};

/// One time of an event.
pub struct Time<'e> {
    /// The event it is of.
    pub event: &'e Event,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub until: Date,
    /// Whether it comes every year.
    pub every_year: bool,
}

/// The times of all events: single ones whenever they are, others for five years from a day.
pub fn times<'e>(events: &'e [Event], today: Date, findings: &mut Findings) -> Vec<Time<'e>> {
    let mut changes: Vec<&Event> = events.iter().filter(|event| event.of.is_some()).collect();
    changes.sort_by(|a, b| a.uid.cmp(&b.uid));
    let mut masters: Vec<&str> = Vec::new();
    let mut found = Vec::new();
    let mut senseless = 0;
    for event in events.iter().filter(|event| event.of.is_none()) {
        masters.push(&event.uid);
        if event.is_cancelled {
            findings.look("ical-cancelled", event.line, &[("name", event.name.clone())]);
            continue;
        }
        let first = changes.partition_point(|change| change.uid < event.uid);
        let own = changes[first..].iter().take_while(|change| change.uid == event.uid && !event.uid.is_empty());
        of_event(event, &own.copied().collect::<Vec<_>>(), today, &mut senseless, findings, &mut found);
    }
    masters.sort_unstable();
    for change in changes.into_iter().filter(|change| !change.is_cancelled) {
        if masters.binary_search(&change.uid.as_str()).is_err() {
            findings.look("ical-change-alone", change.line, &[("name", change.name.clone())]);
            single(change, findings, &mut found);
        }
    }
    found
}

fn of_event<'e>(
    event: &'e Event,
    changes: &[&'e Event],
    today: Date,
    senseless: &mut usize,
    findings: &mut Findings,
    found: &mut Vec<Time<'e>>,
) {
    let Some(start) = event.start else {
        findings.fix("ical-no-start", event.line, &[("name", event.name.clone())]);
        return;
    };
    if event.rule.is_none() && event.more.is_empty() && changes.is_empty() && event.less.is_empty() {
        single(event, findings, found);
        return;
    }
    if let Some(rule) = &event.rule
        && changes.is_empty()
        && is_every_year(rule, event, start.wall)
    {
        if (start.wall.date().month(), start.wall.date().day()) == (2, 29) {
            findings.look("ical-leap-day", event.line, &[("name", event.name.clone())]);
        }
        let from = start.wall.date();
        found.push(Time { event, from, until: from, every_year: true });
        return;
    }
    let name = || ("name", event.name.clone());
    let is_finer = |rule: &Rule| rule.by_hour | rule.by_minute | rule.by_second != 0;
    if event.rule.as_ref().is_some_and(is_finer) {
        findings.fix("ical-too-often", event.line, &[name(), ("limit", limits::TIMES.to_string())]);
        return;
    }
    let overrides = changes.iter().filter_map(|change| change.of).take(limits::DATES);
    let series = Series {
        start: start.wall,
        all_day: start.is_day,
        zone: Zone::London,
        rule: event.rule.clone(),
        ex_dates: event.less.clone(),
        r_dates: event.more.clone(),
        // Each stands by itself, with its own name and days.
        overrides: overrides.map(|recurrence_id| Override { recurrence_id, start: None }).collect(),
    };
    let Some(window) = window(event, today) else { return };
    if *senseless >= limits::SENSELESS && event.rule.is_some() {
        findings.fix("ical-senseless", event.line, &[name(), ("limit", limits::SENSELESS.to_string())]);
        return;
    }
    let Ok(expansion) = expand(&series, window) else {
        findings.fix("ical-too-often", event.line, &[name(), ("limit", limits::TIMES.to_string())]);
        return;
    };
    if expansion.notes.contains(&Note::NoDates) {
        *senseless += 1;
        findings.fix("ical-no-dates", event.line, &[name()]);
        return;
    }
    if expansion.occurrences.len() > limits::TIMES {
        findings.fix("ical-too-often", event.line, &[name(), ("limit", limits::TIMES.to_string())]);
        return;
    }
    if event.rule.as_ref().is_some_and(|rule| !ends_by(rule, window.to)) {
        findings.look("ical-five-years", event.line, &[name(), ("day", window.to.date().to_string())]);
    } else if expansion.occurrences.is_empty() && changes.is_empty() {
        findings.look("ical-past", event.line, &[name(), ("day", today.to_string())]);
    }
    for time in expansion.occurrences {
        found.push(Time { event, from: time.date(), until: event.last_day(time), every_year: false });
    }
    for change in changes.iter().filter(|change| !change.is_cancelled) {
        if change.start.is_none_or(|start| (window.from..window.to).contains(&start.wall)) {
            single(change, findings, found);
        }
    }
}

fn single<'e>(event: &'e Event, findings: &mut Findings, found: &mut Vec<Time<'e>>) {
    match event.start {
        Some(start) => {
            let from = start.wall.date();
            found.push(Time { event, from, until: event.last_day(start.wall), every_year: false });
        }
        None => findings.fix("ical-no-start", event.line, &[("name", event.name.clone())]),
    }
}

/// Whether a rule says no more than *every year*, of a single day.
fn is_every_year(rule: &Rule, event: &Event, start: WallTime) -> bool {
    let day = start.date();
    let plain = Rule { frequency: Frequency::Yearly, interval: 1, week_start: rule.week_start, ..Rule::default() };
    let same = Rule { by_month: rule.by_month, by_month_day: rule.by_month_day.clone(), skip: rule.skip, ..plain };
    let is_its_month = rule.by_month == 0 || rule.by_month == 1 << day.month();
    let is_its_day = rule.by_month_day.is_empty()
        || (rule.by_month != 0 && rule.by_month_day == [i16::try_from(day.day()).unwrap_or_default()]);
    let is_whole = event.more.is_empty() && event.less.is_empty() && event.nights() == 0;
    is_whole && is_its_month && is_its_day && *rule == same && rule.end == End::Never
}

/// Whether a rule says itself that it ends by then.
fn ends_by(rule: &Rule, last: WallTime) -> bool {
    match rule.end {
        End::Never => false,
        // How far it reaches is not worth a look.
        End::Count(_) => true,
        End::UntilDay(end) | End::UntilWall(end) | End::UntilUtc(end) => end <= last,
    }
}

/// Five years from a day, and what has begun before it and is still on.
fn window(event: &Event, today: Date) -> Option<Window> {
    let from = WallTime::new(today, 0)?;
    let to = today.plus_years(limits::YEARS).and_then(|day| WallTime::new(day, 0)).unwrap_or(WallTime::LAST);
    let before = from.plus(-86_400 * i64::from(event.nights().min(limits::SPAN))).unwrap_or(WallTime::FIRST);
    Some(Window { from: before, to })
}
