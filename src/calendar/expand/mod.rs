//! From a rule to dates: which times of a series lie in a window (RFC 5545 section 3.8.5).
//!
//! Nothing is walked to. The period that the window begins in is reckoned from the start, so a window years away costs
//! what the first one costs; only `COUNT` looks further back, and there it counts whole periods. All work is bounded by
//! the window and by the years a date can have.

mod by;
mod days;
mod pattern;
mod periods;
mod times;

use super::rule::Rule;
use super::{WallTime, Zone};
use pattern::Pattern;
use std::ops::ControlFlow;

/// As many times as one answer holds: more than every day there is, 109 573 of them.
pub const MOST: usize = 120_000;

/// Something that comes again: what RFC 5545 says by `DTSTART`, `RRULE`, `EXDATE`, `RDATE` and `RECURRENCE-ID`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    /// `DTSTART`. Where the rule does not name this time it is not one of the times, for the RFC leaves that open; the
    /// answer says so.
    pub start: WallTime,
    /// Dates with no time of day. The times of day of all that is here are then left out of account.
    pub all_day: bool,
    /// Whose wall the times are read from.
    pub zone: Zone,
    /// `RRULE`. Without one there is the start alone.
    pub rule: Option<Rule>,
    /// `EXDATE`: times that are taken out. `COUNT` still counts them.
    pub ex_dates: Vec<WallTime>,
    /// `RDATE`: times besides those of the rule.
    pub r_dates: Vec<WallTime>,
    /// Times that were changed one by one. Of two for one time the later one in the list holds.
    pub overrides: Vec<Override>,
}

/// What became of one time of a series.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Override {
    /// `RECURRENCE-ID`: the time it has by the rule.
    pub recurrence_id: WallTime,
    /// When it is instead. None: it is cancelled.
    pub start: Option<WallTime>,
}

/// From a time, that one included, to another, that one not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// The first time in it.
    pub from: WallTime,
    /// The first time after it.
    pub to: WallTime,
}

/// What lies in a window, as the clocks show it, in order and none twice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Expansion {
    /// When it is. One that was moved stands where it was moved to.
    pub occurrences: Vec<WallTime>,
    /// When it would have been, and was cancelled.
    pub cancelled: Vec<WallTime>,
    /// What somebody who looks after the series should know.
    pub notes: Vec<Note>,
}

/// What is odd about a series.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// The rule names no day that there is, up to the end of 2199.
    NoDates,
    /// The rule does not name the start, so the start is not one of the times.
    StartLeftOut,
    /// A change to a time that the series does not have; it changes nothing.
    NothingToChange(WallTime),
}

/// More than [`MOST`] times lie in the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooMany;

impl Window {
    fn has(self, time: WallTime) -> bool {
        (self.from..self.to).contains(&time)
    }
}

/// The times of a series that lie in a window.
pub fn expand(series: &Series, window: Window) -> Result<Expansion, TooMany> {
    let dates;
    let series = if series.all_day {
        dates = series.as_dates();
        &dates
    } else {
        series
    };
    let pattern = series.rule.as_ref().map(|rule| Pattern::new(rule, series));
    let whole = Whole { pattern, extra: series.extra(), removed: series.shown(&series.ex_dates), series };
    let changes = whole.changes();
    let mut answer = Expansion { occurrences: whole.within(window)?, ..Expansion::default() };
    whole.note(&mut answer);
    answer.occurrences.retain(|time| changes.binary_search_by_key(time, |change| change.recurrence_id).is_err());
    for change in &changes {
        if !whole.has(change.recurrence_id) {
            answer.notes.push(Note::NothingToChange(change.recurrence_id));
            continue;
        }
        match change.start {
            Some(start) => answer.occurrences.extend(Some(series.zone.resolve(start)).filter(|time| window.has(*time))),
            None => answer.cancelled.extend(Some(change.recurrence_id).filter(|time| window.has(*time))),
        }
    }
    in_order(&mut answer.occurrences);
    Ok(answer)
}

/// A series before its changes: `RRULE` and `RDATE` without `EXDATE`.
struct Whole<'s> {
    series: &'s Series,
    pattern: Option<Pattern<'s>>,
    /// `RDATE`, and the start where there is no rule. In order.
    extra: Vec<WallTime>,
    /// `EXDATE`, in order.
    removed: Vec<WallTime>,
}

impl Whole<'_> {
    fn within(&self, window: Window) -> Result<Vec<WallTime>, TooMany> {
        let mut found: Vec<WallTime> = Vec::new();
        let mut visit = |time: WallTime| {
            found.push(time);
            if found.len() > MOST { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        if self.pattern.as_ref().is_some_and(|pattern| pattern.walk(window, &mut visit).is_break()) {
            return Err(TooMany);
        }
        found.extend(self.extra.iter().filter(|time| window.has(**time)));
        in_order(&mut found);
        found.retain(|time| self.removed.binary_search(time).is_err());
        if found.len() > MOST { Err(TooMany) } else { Ok(found) }
    }

    fn has(&self, time: WallTime) -> bool {
        let is_named = || self.pattern.as_ref().is_some_and(|pattern| pattern.has(time));
        self.removed.binary_search(&time).is_err() && (self.extra.binary_search(&time).is_ok() || is_named())
    }

    /// The changes by the time they change, one for each.
    fn changes(&self) -> Vec<Override> {
        let shown =
            |change: &Override| Override { recurrence_id: self.series.zone.resolve(change.recurrence_id), ..*change };
        // The later one in the list comes first and stays.
        let mut changes: Vec<Override> = self.series.overrides.iter().rev().map(shown).collect();
        changes.sort_by_key(|change| change.recurrence_id);
        changes.dedup_by_key(|change| change.recurrence_id);
        changes
    }

    fn note(&self, answer: &mut Expansion) {
        let Some(pattern) = &self.pattern else { return };
        let start = self.series.zone.resolve(self.series.start);
        if answer.occurrences.is_empty() && pattern.is_empty() {
            answer.notes.push(Note::NoDates);
        } else if !pattern.has(start)
            && self.extra.binary_search(&start).is_err()
            && self.removed.binary_search(&start).is_err()
        {
            answer.notes.push(Note::StartLeftOut);
        }
    }
}

impl Series {
    /// Times as the clocks show them, in order.
    fn shown(&self, times: &[WallTime]) -> Vec<WallTime> {
        let mut shown: Vec<WallTime> = times.iter().map(|time| self.zone.resolve(*time)).collect();
        in_order(&mut shown);
        shown
    }

    fn extra(&self) -> Vec<WallTime> {
        let mut extra = self.shown(&self.r_dates);
        if self.rule.is_none() {
            extra.push(self.zone.resolve(self.start));
            in_order(&mut extra);
        }
        extra
    }

    /// The same with every time at the beginning of its day.
    fn as_dates(&self) -> Series {
        let all = |times: &[WallTime]| times.iter().map(|time| time.midnight()).collect();
        let change = |change: &Override| Override {
            recurrence_id: change.recurrence_id.midnight(),
            start: change.start.map(WallTime::midnight),
        };
        Series {
            start: self.start.midnight(),
            all_day: true,
            // A date has no hour that summer time could move.
            zone: Zone::Elsewhere,
            rule: self.rule.clone(),
            ex_dates: all(&self.ex_dates),
            r_dates: all(&self.r_dates),
            overrides: self.overrides.iter().map(change).collect(),
        }
    }
}

/// In order, and none twice.
fn in_order(times: &mut Vec<WallTime>) {
    if !times.is_sorted() {
        times.sort_unstable();
    }
    times.dedup();
}
