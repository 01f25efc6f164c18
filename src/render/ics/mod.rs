//! A reader's calendar as an iCalendar file (RFC 5545): each arrangement with its rule, what became of single times, special days
//! and moments. All of it is what the cue says, and nothing of the cue goes in but what is named here: what it is, where, who helps
//! and who takes the child there, by name, and what is said of a change. No ids of people, no notes, no faces.
//!
//! - An event is known by a number made from its id (`uid.rs`), the same in every file made of a plan, so that a second file
//!   changes what the first one put in.
//! - A cancelled time stays in the file with `STATUS:CANCELLED`: one that is only left out would stay where it was imported before.
//! - A change to a time that the pattern does not have, which nothing can override, is an event of its own.
//! - `SEQUENCE` grows with the day on which the plan was last changed, and within a day with how many changes an arrangement has: so
//!   that of a newer plan is higher, with nothing kept between two files.
//! - What is not certain is left out, as on the page.

mod event;
mod lines;
mod uid;
mod zone;

use crate::calendar::{Date, days_after};
use crate::diary::{Asked, Listed};
use event::{Event, Hours};
use lines::Lines;

/// How many years of months are listed in which something is that has no day: no rule says the whole of a month.
const YEARS: u32 = 5;

/// More changes to one arrangement than a day brings; beyond them the day alone counts.
const CHANGES: usize = 64;

/// What is handed in beside the cue.
#[derive(Clone, Copy, Debug, Default)]
pub struct Heading<'w> {
    /// What the calendar is called. Empty: nothing.
    pub name: &'w str,
    /// What tells this plan from others, in none of the file's words: the child's id. It goes into every number and cannot be read
    /// there.
    pub seed: &'w str,
}

/// The calendar as a file. It is stamped with the day of the cue, for there is no clock here.
pub fn ics(asked: &Asked<'_>, heading: Heading<'_>) -> String {
    let mut file = File {
        lines: Lines::default(),
        asked,
        seed: heading.seed,
        used: Vec::new(),
        today: asked.today.unwrap_or_default(),
        version: asked.diary.since.and_then(|day| usize::try_from(day.days()).ok()).unwrap_or(0) * CHANGES,
    };
    let lines = &mut file.lines;
    lines.put("BEGIN:VCALENDAR");
    lines.put("VERSION:2.0");
    lines.put("PRODID:-//Kithbook//Kithbook//EN");
    lines.put("CALSCALE:GREGORIAN");
    lines.put("METHOD:PUBLISH");
    lines.text("NAME", heading.name);
    lines.text("X-WR-CALNAME", heading.name);
    lines.put("X-WR-TIMEZONE:Europe/London");
    zone::put(lines);
    for entry in 0..asked.meets.len() {
        if let Some(listed) = asked.diary.listed(entry, file.today) {
            file.arrangement(entry, &listed);
        }
    }
    file.months();
    file.specials();
    file.moments();
    file.lines.put("END:VCALENDAR");
    file.lines.into()
}

/// The file of a cue, in the cue's own words: `title` is its name and `seed` what tells the plan from others. None where it is no
/// diary's cue.
pub fn ics_of(cue: &str) -> Option<String> {
    let asked = Asked::read(cue)?;
    let heading = Heading { name: asked.say("title"), seed: asked.say("seed") };
    Some(ics(&asked, heading))
}

/// A file on its way.
struct File<'a, 'c> {
    lines: Lines,
    asked: &'a Asked<'c>,
    seed: &'a str,
    /// The numbers that are given away.
    used: Vec<String>,
    today: Date,
    /// What is higher in the file of a newer plan.
    version: usize,
}

impl File<'_, '_> {
    fn arrangement(&mut self, entry: usize, listed: &Listed) {
        let meet = &self.asked.meets[entry];
        let stamp = Event { summary: meet.what, place: meet.place, changes: meet.changes.len(), ..Event::default() };
        let uid = self.number("arrangement", meet.id);
        let people = [("label-helpers", &meet.helpers), ("label-takers", &meet.takers)];
        let people: Vec<String> = people.iter().filter_map(|(label, ids)| self.named(label, ids)).collect();
        let usual = |day| Hours { day, from: listed.from, to: listed.to, is_overnight: listed.is_overnight };
        if let Some(start) = listed.start {
            let own = Event { uid: &uid, said: people.clone(), hours: Some(usual(start)), ..stamp.clone() };
            self.begin(&own);
            if let Some(rule) = &listed.rule {
                self.lines.put(&["RRULE:", &rule.to_string()].concat());
            }
            // One day that has not changed is no series.
            let is_single = listed.listed.len() == 1 && listed.changed.iter().all(|change| change.of.is_none());
            let dates = if is_single { &[][..] } else { &listed.listed };
            for (name, days) in [("RDATE", dates), ("EXDATE", &listed.less)] {
                days.iter().for_each(|day| event::moment(&mut self.lines, name, *day, listed.from));
            }
            self.end();
        }
        for change in &listed.changed {
            let (now, told) = (change.now, change.now.change.and_then(|place| meet.changes.get(place)));
            let told = told.copied().unwrap_or_default();
            let said = people.iter().map(String::as_str).chain([told.said, told.why]).map(str::to_owned).collect();
            let first = meet.changes.get(change.first).map_or("", |told| told.id);
            // Before its change, and without it, the time is one of the arrangement's.
            let single = change.of.is_none().then(|| self.number("change", &[meet.id, "\t", first].concat()));
            let own = Event {
                uid: single.as_ref().unwrap_or(&uid),
                said,
                hours: Some(Hours { day: now.day, from: now.from, to: now.to, is_overnight: listed.is_overnight }),
                is_cancelled: !now.how.is_on(),
                ..stamp.clone()
            };
            self.begin(&own);
            if let Some(day) = change.of {
                event::moment(&mut self.lines, "RECURRENCE-ID", day, listed.from);
            }
            self.end();
        }
    }

    /// Months in which something is that has no day: the whole month each, from this one on.
    fn months(&mut self) {
        let today = self.today;
        let first = Date::new(today.year(), today.month(), 1).unwrap_or(today);
        let last = today.plus_years(YEARS).unwrap_or(today);
        for month in self.asked.diary.months(first, last) {
            let meet = &self.asked.meets[month.entry];
            let (year, following) = if month.month < 12 { (month.year, month.month + 1) } else { (month.year + 1, 1) };
            let (Some(day), Some(end)) = (Date::new(month.year, month.month, 1), Date::new(year, following, 1)) else {
                continue;
            };
            let which = [meet.id, "\t", &day.to_string()[..7]].concat();
            let uid = self.number("month", &which);
            let own = Event { uid: &uid, summary: meet.what, ..Event::default() };
            self.begin(&own);
            event::moment(&mut self.lines, "DTSTART", day, None);
            event::moment(&mut self.lines, "DTEND", end, None);
            self.end();
        }
    }

    /// Special days, those of every year from the plan's day on: in which year somebody was born is not for a phone to tell.
    fn specials(&mut self) {
        let begun = self.asked.diary.since.map_or(self.today, |since| since.min(self.today));
        for special in &self.asked.specials {
            let own = special.day;
            let from = begun.year().max(own.day.year());
            let years = from..=from + 9;
            let first = if own.every_year {
                years.filter_map(|year| own.in_year(year)).find(|day| *day >= begun)
            } else {
                Some(own.day)
            };
            let Some(day) = first else { continue };
            let uid = self.number("special", special.id);
            let hours = Some(Hours { day, ..Hours::default() });
            self.begin(&Event { uid: &uid, summary: special.name, hours, ..Event::default() });
            if own.every_year {
                self.lines.put(event::yearly(own));
            }
            self.end();
        }
    }

    fn moments(&mut self) {
        for moment in &self.asked.moments {
            let uid = self.number("moment", moment.id);
            let hours = Some(Hours { day: moment.day, from: moment.from, ..Hours::default() });
            self.begin(&Event { uid: &uid, summary: moment.said, hours, ..Event::default() });
            self.end();
        }
    }

    /// The number of a thing. Two of one kind and id are two things all the same, as they come.
    fn number(&mut self, kind: &str, id: &str) -> String {
        let mut id = id.to_owned();
        let mut uid = uid::of(self.seed, kind, &id);
        while self.used.contains(&uid) {
            id.push('\t');
            uid = uid::of(self.seed, kind, &id);
        }
        self.used.push(uid.clone());
        uid
    }

    /// Some people by name, after what they are.
    fn named(&self, label: &str, ids: &[&str]) -> Option<String> {
        let names: Vec<&str> = ids.iter().filter_map(|id| self.asked.person(id)).map(|person| person.name).collect();
        let said = self.asked.say(label);
        let label = if said.is_empty() { String::new() } else { [said, ": "].concat() };
        (!names.is_empty()).then(|| [label, names.join(", ")].concat())
    }

    fn begin(&mut self, own: &Event<'_>) {
        let stamp: String = self.today.to_string().chars().filter(|letter| *letter != '-').collect();
        let lines = &mut self.lines;
        lines.put("BEGIN:VEVENT");
        lines.put(&["UID:", own.uid].concat());
        lines.put(&["DTSTAMP:", &stamp, "T000000Z"].concat());
        lines.put(&["SEQUENCE:", &(self.version + own.changes.min(CHANGES - 1)).to_string()].concat());
        if let Some(hours) = own.hours {
            event::moment(lines, "DTSTART", hours.day, hours.from);
            match (hours.from, hours.to) {
                (None, _) => {
                    let nights = 1 + i32::from(hours.is_overnight);
                    days_after(hours.day, nights).into_iter().for_each(|day| event::moment(lines, "DTEND", day, None));
                }
                // When it ends is not made up.
                (Some(_), None) => {}
                (Some(from), Some(to)) => {
                    let nights = i32::from(hours.is_overnight || to <= from);
                    let day = days_after(hours.day, nights);
                    day.into_iter().for_each(|day| event::moment(lines, "DTEND", day, Some(to)));
                }
            }
        }
        lines.text("SUMMARY", own.summary);
        lines.text("LOCATION", own.place);
        let said: Vec<&str> = own.said.iter().map(String::as_str).filter(|said| !said.is_empty()).collect();
        lines.text("DESCRIPTION", &said.join("\n"));
        lines.put(if own.is_cancelled { "STATUS:CANCELLED" } else { "STATUS:CONFIRMED" });
        // Who looks into somebody's work calendar sees that there is something, and not what.
        lines.put("CLASS:PRIVATE");
        lines.put("TRANSP:TRANSPARENT");
    }

    fn end(&mut self) {
        self.lines.put("END:VEVENT");
    }
}
