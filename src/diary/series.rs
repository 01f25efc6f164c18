//! An arrangement as a calendar file lists it: the first time, the rule, the days besides it and those it leaves out, and what
//! became of single times. It is made so that whoever reads the file by RFC 5545 finds the times of [`Diary::visits`].
//!
//! `DTSTART` is always a time of the rule, for the RFC counts it as the first whatever the rule says (section 3.8.5.3). What hangs
//! on term time is a rule up to the last day that is known, and each day outside is taken out (`EXDATE`): no rule can say a
//! school's terms, and more programs read `EXDATE` than a list of days with no rule (`RDATE`). Named dates and special days are
//! such a list all the same, for there is no rule behind them.

use super::recurrence::{Recurrence, end, has_days};
use super::visits::{How, Visit};
use super::{Diary, Entry};
use crate::calendar::{Date, Rule, Time, WallTime, days_after};
use crate::plan::{ChangeKind, Every};

/// How far ahead lists of days go that no rule can say.
const AHEAD: i32 = 5 * 366;
/// How far back they go where a pattern began long ago.
const BACK: i32 = -2 * 366;
/// Spans in which the first time of a rule is looked for, one after the other: some rules name one month of every fourth week.
const SPANS: [i32; 3] = [400, 4_000, 12_000];

/// An arrangement, to be listed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Listed {
    /// The first day. None where the pattern names no day that is known; there may be single times all the same.
    pub start: Option<Date>,
    /// When each starts by the clock. None: all day.
    pub from: Option<Time>,
    /// When each ends; on the day after where that is not later than it starts, or where it goes on overnight.
    pub to: Option<Time>,
    /// Whether it goes on overnight.
    pub is_overnight: bool,
    /// `RRULE`. `UNTIL` is in UTC where there is a time of day.
    pub rule: Option<Rule>,
    /// `RDATE`: days of no rule, the first among them, for some programs forget `DTSTART` where there is no rule.
    pub listed: Vec<Date>,
    /// `EXDATE`: days of the rule that are none.
    pub less: Vec<Date>,
    /// What became of single times.
    pub changed: Vec<Changed>,
}

/// A single time that is not as the pattern says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Changed {
    /// `RECURRENCE-ID`: the day it has by the pattern. None where the pattern has no such day, and for one more.
    pub of: Option<Date>,
    /// The change it goes by: the first, where one that was added or moved was changed again.
    pub first: usize,
    /// When it is now; or when it would have been, where it is cancelled.
    pub now: Visit,
}

impl Diary {
    /// An arrangement as a calendar file lists it on a day. None where it is not certain, or where there is none.
    pub fn listed(&self, entry: usize, today: Date) -> Option<Listed> {
        let own = self.entries.get(entry).filter(|own| own.is_certain)?;
        let (mut listed, kept) = self.series(own, today).unwrap_or_default();
        (listed.from, listed.to, listed.is_overnight) = (own.pattern.from, own.pattern.to, own.is_overnight);
        let is_planned = |day: &Date| match &kept {
            Kept::Days(days) => days.contains(day),
            Kept::Rule => listed.start.is_some_and(|first| first <= *day) && !self.days(own, *day, *day).is_empty(),
        };
        let mut changed = Vec::new();
        for now in self.changed(entry, own) {
            // What moved away is told where it went to.
            if matches!(now.how, How::MovedAway { .. } | How::AsPlanned) {
                continue;
            }
            let Some(first) = now.change.map(|place| self.first_change(own, place)) else { continue };
            let told = own.changes.get(first).filter(|change| change.kind != ChangeKind::Extra);
            changed.push(Changed { of: told.map(|change| change.day).filter(&is_planned), first, now });
        }
        listed.changed = changed;
        Some(listed)
    }

    fn series(&self, own: &Entry, today: Date) -> Option<(Listed, Kept)> {
        let pattern = &own.pattern;
        if !has_days(pattern) {
            return None;
        }
        let rule = Recurrence::of(pattern, self).rule;
        // With no day written down, what is listed begins on the day of the file, for a rule needs a first day.
        let begun = pattern.starts.or(self.since).unwrap_or(today);
        let ahead = days_after(today, AHEAD)?;
        let Some(rule) = rule else {
            let (first, last) = match pattern.every {
                // Dates are what they are, however long ago.
                Some(Every::Dates) => (WallTime::FIRST.date(), WallTime::LAST.date()),
                _ => (begun.max(days_after(today, BACK)?), ahead),
            };
            let mut days = self.days(own, first, last);
            days.dedup();
            let listed = Listed { start: Some(*days.first()?), listed: days.clone(), ..Listed::default() };
            return Some((listed, Kept::Days(days)));
        };
        if pattern.season.is_none() {
            let start = self.first(own, begun)?;
            return Some((Listed { start: Some(start), rule: Some(rule), ..Listed::default() }, Kept::Rule));
        }
        let days = self.days(own, begun.max(days_after(today, BACK)?), ahead);
        let (start, last) = (*days.first()?, *days.last()?);
        let rule = Rule { end: end(last, pattern.from).unwrap_or_default(), ..rule };
        let mut all_year = own.clone();
        all_year.pattern.season = None;
        let mut less = self.days(&all_year, start, last);
        less.retain(|day| days.binary_search(day).is_err());
        Some((Listed { start: Some(start), rule: Some(rule), less, ..Listed::default() }, Kept::Days(days)))
    }

    /// The first of the changes that became a change: one more that was then cancelled is still that one more, so that whoever
    /// read of it before hears that it is not to be.
    fn first_change(&self, own: &Entry, change: usize) -> usize {
        let mut first = change;
        for place in (0..change).rev() {
            let lands_on = own.changes[place].lands_on();
            if lands_on == own.changes.get(first).map(|later| later.day) && self.is_undone(own, place) {
                first = place;
            }
        }
        first
    }

    /// The first day of a pattern, that day included.
    fn first(&self, own: &Entry, day: Date) -> Option<Date> {
        let within = |span: &i32| {
            let last = days_after(day, *span).unwrap_or(WallTime::LAST.date());
            self.days(own, day, last).first().copied()
        };
        SPANS.iter().find_map(within)
    }
}

/// Which days a pattern has, as it is listed.
#[derive(Default)]
enum Kept {
    /// Those of the rule.
    #[default]
    Rule,
    /// These, in order.
    Days(Vec<Date>),
}
