//! `kithbook import` of a calendar file: its named days, as the calendar of a plan.

use super::args::{DayList, ImportArguments};
use super::check::{listed, open};
use super::source::is_plan;
use super::{Done, Failure, Outcome, files};
use crate::calendar::Date;
use crate::diag::Severity;
use crate::ical::{self, Kind, Named};
use crate::plan::{Calendar, Plan, RecordId, Span, SpecialDay, Text, write};
use serde_json::json;
use std::collections::HashMap;

/// Whether a file is a calendar, by what it says or by its name.
pub fn is_asked_for(arguments: &ImportArguments, bytes: &[u8]) -> bool {
    let is_named = arguments.file.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ics"));
    is_named || ical::is_calendar(bytes)
}

pub fn run(arguments: &ImportArguments, bytes: &[u8]) -> Done {
    let fault = |said: String| Failure::Family { file: arguments.file.display().to_string(), said };
    if arguments.child.is_some() {
        return Err(fault("A calendar has no people in it. Leave --child out.".to_owned()));
    }
    let into = arguments.into.map(|list| match list {
        DayList::Holidays => Kind::Holiday,
        DayList::Terms => Kind::Term,
        DayList::Days => Kind::Day,
    });
    let today = arguments.today.unwrap_or_else(files::today);
    // Before the calendar is read, so that a fault of the plan is not lost among those of the other.
    let plan = arguments.plan.as_deref().map(|path| {
        let bytes = files::bytes(path)?;
        let no_plan = |said: &str| Failure::Family { file: path.display().to_string(), said: said.to_owned() };
        if !is_plan(&bytes) {
            return Err(no_plan(
                "This is no plan as JSON. Give the plan.json itself; one in a bundle is unpacked first.",
            ));
        }
        let (read, mut findings) = open(&bytes);
        findings.extend(read.findings.iter().cloned());
        findings.retain(|finding| finding.severity == Severity::Block);
        if !findings.is_empty() {
            files::complain(listed(&findings).trim_end());
            return Err(no_plan("Nothing is put in until the findings marked “block” are mended."));
        }
        Ok(read)
    });
    let plan = plan.transpose()?;
    let read = ical::read(bytes, today, into).map_err(|bad| fault(listed(&[bad]).trim_end().to_owned()))?;
    if !read.findings.is_empty() {
        files::complain(listed(&read.findings).trim_end());
    }
    let taken = calendar(&read.named);
    let text = match plan {
        Some(mut plan) => {
            put_in(&mut plan.plan, taken);
            write::write_whole(&plan.plan, &plan.unknown)
        }
        None => format!("{:#}\n", json!({ "calendar": taken })),
    };
    files::write(arguments.out.as_deref(), &text)?;
    Ok(if read.findings.is_empty() { Outcome::Clean } else { Outcome::Findings })
}

fn calendar(named: &[Named]) -> Calendar {
    let mut calendar = Calendar::default();
    let mut ids = Ids::default();
    for own in named {
        let name = Text::from(own.name.as_str());
        let id = ids.of(&own.name, (!own.every_year).then_some(own.from));
        if own.kind == Kind::Day {
            let (date, every_year) = (Some(own.from), own.every_year);
            calendar.days.push(SpecialDay { id, name, date, every_year, ..SpecialDay::default() });
        } else {
            let list = if own.kind == Kind::Term { &mut calendar.terms } else { &mut calendar.holidays };
            list.push(Span { id, name, from: Some(own.from), until: Some(own.until) });
        }
    }
    calendar
}

/// Puts days into a plan: one whose id is there takes its place, so that a second import changes nothing.
fn put_in(plan: &mut Plan, taken: Calendar) {
    let own = &mut plan.calendar;
    for (list, taken) in [(&mut own.terms, taken.terms), (&mut own.holidays, taken.holidays)] {
        for span in taken {
            let is_it = |known: &&mut Span| {
                let same_days = (known.from, known.until) == (span.from, span.until);
                known.id == span.id || (same_days && known.name.as_str().eq_ignore_ascii_case(span.name.as_str()))
            };
            match list.iter_mut().find(is_it) {
                // By whichever id it is known, the plan may name it elsewhere.
                Some(known) => (known.name, known.from, known.until) = (span.name, span.from, span.until),
                None => list.push(span),
            }
        }
    }
    for day in taken.days {
        match own.days.iter_mut().find(|known| known.id == day.id) {
            // Whose day it is, and when it is kept, somebody has written there.
            Some(known) => (known.name, known.date, known.every_year) = (day.name, day.date, day.every_year),
            None => own.days.push(day),
        }
    }
}

/// Ids made of names and days: the same for the same file, whatever else is in it.
#[derive(Default)]
struct Ids(HashMap<String, u32>);

impl Ids {
    fn of(&mut self, name: &str, day: Option<Date>) -> RecordId {
        let mut plain = String::new();
        for letter in name.chars().flat_map(char::to_lowercase) {
            if letter.is_ascii_alphanumeric() {
                plain.push(letter);
            } else if !(plain.is_empty() || plain.ends_with('-') || letter == '\'' || letter == '’') {
                plain.push('-');
            }
        }
        let plain = match plain.trim_end_matches('-') {
            "" => "day",
            plain => plain,
        };
        let own = day.map_or_else(|| plain.to_owned(), |day| format!("{plain}-{day}"));
        let mut id = own.clone();
        // Two of one name and day are two all the same, such as a holiday that ends sooner for some.
        loop {
            let count = self.0.entry(id.clone()).or_insert(0);
            *count += 1;
            if *count == 1 {
                return RecordId::from(id.as_str());
            }
            id = format!("{own}-{count}");
        }
    }
}
