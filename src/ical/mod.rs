//! Reads a family's or a school's calendar (RFC 5545) for the days that a plan's calendar names: terms, holidays and special days.
//! Native only. Knows nothing of plans or words.
//!
//! - What lasts several days is a term where its name says *term* and none of the words of a holiday, a holiday where it says one of
//!   those (`sort.rs`), and otherwise passed over: a school trip taken for a holiday would take visits off a child's calendar.
//!   Whoever knows better says which it is to be.
//! - What lasts one day is a special day. It comes every year where its rule says only that.
//! - What else comes again is taken time by time for five years from a day that is handed in.
//! - Times are read on the wall. A zone whose clocks are not known here is read as it is written, and said so.
//! - Whatever is passed over is a finding with its line.
//!
//! Nothing here calls itself, and all work is bounded (`limits.rs`).

mod event;
mod findings;
mod limits;
mod lines;
mod moment;
mod series;
mod sort;

use crate::calendar::Date;
use crate::diag::{Finding, Severity};
use findings::{Findings, finding};

/// What a named day is to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A school term.
    Term,
    /// A school holiday.
    Holiday,
    /// A special day.
    Day,
}

/// A day or a stretch of days with a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// What it is.
    pub kind: Kind,
    /// What it is called.
    pub name: String,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub until: Date,
    /// Whether it comes every year.
    pub every_year: bool,
}

/// What was found in a calendar.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// The days, in order.
    pub named: Vec<Named>,
    /// What was passed over or taken as it was probably meant, by line.
    pub findings: Vec<Finding>,
}

/// Whether a file says that it is a calendar.
pub fn is_calendar(bytes: &[u8]) -> bool {
    let text = lines::unmarked(bytes).trim_ascii_start();
    text.get(..15).is_some_and(|start| start.eq_ignore_ascii_case(b"BEGIN:VCALENDAR"))
}

/// Reads a calendar on a day. All goes into one list where that is asked for.
pub fn read(bytes: &[u8], today: Date, into: Option<Kind>) -> Result<Imported, Finding> {
    let block = |code, values: &[(&'static str, String)]| finding(code, Severity::Block, 0, values);
    if bytes.len() > limits::FILE {
        return Err(block("ical-too-big", &[("limit", (limits::FILE / 1024 / 1024).to_string())]));
    }
    if !is_calendar(bytes) {
        return Err(block("ical-not-calendar", &[]));
    }
    let mut findings = Findings::default();
    let events = event::events(lines::unmarked(bytes), &mut findings);
    let found = series::times(&events, today, &mut findings);
    let named = sort::named(found, into, &mut findings);
    if named.is_empty() {
        findings.look("ical-nothing", 0, &[]);
    }
    Ok(Imported { named, findings: findings.done() })
}
