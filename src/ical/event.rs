//! From lines to events. What stands inside an event, such as an alarm, is no part of it.

use super::findings::Findings;
use super::lines::{self, Line};
use super::{limits, moment};
use crate::calendar::{Rule, WallTime, days_after};
use moment::Moment;

/// An event, or what became of one time of it.
#[derive(Clone, Debug, Default)]
pub struct Event {
    /// The line it begins on.
    pub line: usize,
    pub uid: String,
    pub name: String,
    pub start: Option<Moment>,
    end: Option<Moment>,
    lasts: Option<i64>,
    pub rule: Option<Rule>,
    pub more: Vec<WallTime>,
    pub less: Vec<WallTime>,
    /// Which time of the event this is about.
    pub of: Option<WallTime>,
    pub is_cancelled: bool,
}

/// The events of a file, as they come.
pub fn events(bytes: &[u8], findings: &mut Findings) -> Vec<Event> {
    let mut reader = Reader::default();
    lines::each(bytes, findings, |line, findings| reader.line(&line, findings));
    reader.done(findings)
}

#[derive(Default)]
struct Reader {
    events: Vec<Event>,
    /// What is open, outermost first.
    open: Vec<String>,
    current: Option<Event>,
    /// How many more there are than are read.
    beyond: usize,
    rules: usize,
    /// Zones that were told of.
    zones: Vec<String>,
    /// What events say that nobody takes over, and where it is said first.
    left: Vec<(String, usize, usize)>,
}

impl Reader {
    fn line(&mut self, line: &Line, findings: &mut Findings) {
        let kind = line.value.trim().to_ascii_uppercase();
        match line.name.as_str() {
            "BEGIN" => {
                if self.open.len() >= limits::DEPTH {
                    findings.fix("ical-line-unread", line.number, &[("text", ["BEGIN:", &kind].concat())]);
                    return;
                }
                match kind.as_str() {
                    "VEVENT" => {
                        // One that was never ended ends here.
                        self.close(line.number, true, findings);
                        self.current = Some(Event { line: line.number, ..Event::default() });
                    }
                    "VTIMEZONE" => {}
                    // Things to do, entries of a journal, and whatever a program makes up.
                    _ if self.open.len() == 1 => {
                        findings.fix("ical-other", line.number, &[("kind", kind.clone())]);
                    }
                    _ => {}
                }
                self.open.push(kind);
            }
            "END" => {
                if kind == "VEVENT" {
                    self.close(line.number, false, findings);
                }
                if let Some(place) = self.open.iter().rposition(|own| *own == kind) {
                    self.open.truncate(place);
                }
            }
            _ if self.open.last().is_some_and(|own| own == "VEVENT") => self.property(line, findings),
            _ => {}
        }
    }

    fn property(&mut self, line: &Line, findings: &mut Findings) {
        let Some(event) = &mut self.current else { return };
        let name = line.name.as_str();
        if ["DTSTART", "DTEND", "RECURRENCE-ID", "RDATE", "EXDATE"].contains(&name)
            && let Some(zone) = moment::unknown_zone(line)
            && !self.zones.iter().any(|known| known == zone)
            && self.zones.len() < limits::FINDINGS
        {
            self.zones.push(zone.to_owned());
            findings.look("ical-zone-unknown", line.number, &[("zone", zone.to_owned())]);
        }
        let mut first = || {
            let read = moment::all(line).next().flatten();
            if read.is_none() {
                findings.fix("ical-date", line.number, &[("text", line.value.clone()), ("property", name.to_owned())]);
            }
            read
        };
        match name {
            "UID" => event.uid = line.value.trim().chars().take(limits::NAME).collect(),
            "SUMMARY" => event.name = lines::text(&line.value),
            "DTSTART" => event.start = first(),
            "DTEND" => event.end = first(),
            "RECURRENCE-ID" => {
                event.of = first().map(|moment| moment.wall);
                // Taken for the whole event it would be told twice.
                event.is_cancelled |= event.of.is_none();
            }
            "STATUS" => event.is_cancelled |= line.value.trim().eq_ignore_ascii_case("CANCELLED"),
            "DURATION" => {
                event.lasts = moment::duration(&line.value);
                if event.lasts.is_none() {
                    let values = [("text", line.value.clone()), ("property", name.to_owned())];
                    findings.fix("ical-date", line.number, &values);
                }
            }
            "RRULE" => {
                self.rules += 1;
                match Rule::parse(&line.value) {
                    _ if self.rules > limits::RULES => {
                        let values = [("limit", limits::RULES.to_string()), ("name", event.name.clone())];
                        findings.fix("ical-too-many-rules", line.number, &values);
                    }
                    Ok(rule) => event.rule = Some(rule),
                    Err(fault) => findings.fix("ical-rule-unread", line.number, &[("reason", fault.said)]),
                }
            }
            "RDATE" | "EXDATE" => {
                let list = if name == "RDATE" { &mut event.more } else { &mut event.less };
                for read in moment::all(line) {
                    match read {
                        Some(moment) if list.len() < limits::DATES => list.push(moment.wall),
                        _ => {
                            let values = [("text", line.value.clone()), ("property", name.to_owned())];
                            findings.fix("ical-date", line.number, &values);
                            break;
                        }
                    }
                }
            }
            "EXRULE" => {
                findings.fix("ical-rule-unread", line.number, &[("reason", "EXRULE is no longer in use.".to_owned())])
            }
            "LOCATION" | "DESCRIPTION" if !line.value.trim().is_empty() => {
                match self.left.iter_mut().find(|(known, ..)| known == name) {
                    Some((_, _, count)) => *count += 1,
                    None => self.left.push((name.to_owned(), line.number, 1)),
                }
            }
            _ => {}
        }
    }

    fn close(&mut self, line: usize, is_unended: bool, findings: &mut Findings) {
        let Some(event) = self.current.take() else { return };
        if is_unended {
            findings.look("ical-not-ended", line, &[("name", event.name.clone())]);
        }
        if self.events.len() < limits::EVENTS { self.events.push(event) } else { self.beyond += 1 }
    }

    fn done(mut self, findings: &mut Findings) -> Vec<Event> {
        let last = self.current.as_ref().map_or(0, |event| event.line);
        self.close(last, true, findings);
        if self.beyond > 0 {
            let values = [("limit", limits::EVENTS.to_string()), ("count", self.beyond.to_string())];
            findings.fix("ical-too-many-events", 0, &values);
        }
        for (property, line, count) in self.left {
            findings.look("ical-left-out", line, &[("property", property), ("count", count.to_string())]);
        }
        self.events
    }
}

impl Event {
    /// How many days after its first day its last day is. An end at midnight is the end of the day before.
    pub fn nights(&self) -> i32 {
        let Some(start) = self.start else { return 0 };
        let last = match (self.end, self.lasts) {
            (Some(end), _) => end.wall.plus(-1),
            (None, Some(seconds)) => start.wall.plus(seconds).and_then(|end| end.plus(-1)),
            (None, None) => None,
        };
        last.map_or(0, |last| (last.date().days() - start.wall.date().days()).max(0))
    }

    /// The last day of a time that starts on a day.
    pub fn last_day(&self, first: WallTime) -> crate::calendar::Date {
        days_after(first.date(), self.nights()).unwrap_or(first.date())
    }
}
