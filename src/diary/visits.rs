//! Which times lie in some days, and what became of each.

use super::recurrence::{Recurrence, has_days, on, special_days, time_of};
use super::{Change, Diary, Entry};
use crate::calendar::{Date, Series, Time, WallTime, Window, Zone, days_after, expand};
use crate::plan::{ChangeKind, Every};

/// One time of an arrangement on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Visit {
    /// Which arrangement, by its place.
    pub entry: usize,
    /// The day.
    pub day: Date,
    /// When it starts.
    pub from: Option<Time>,
    /// When it ends; on the next day where that is not later than it starts.
    pub to: Option<Time>,
    /// What became of it.
    pub how: How,
    /// The change that made it so, by its place in the arrangement.
    pub change: Option<usize>,
}

/// What became of a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// It is as the pattern says.
    AsPlanned,
    /// One more.
    Extra,
    /// It has moved here from a day, which may be this day where only its hours are others.
    MovedHere {
        /// The day it would have been.
        from: Date,
    },
    /// It would have been here, and is on another day.
    MovedAway {
        /// The day it is on now.
        to: Date,
    },
    /// It will not be.
    Cancelled,
}

impl How {
    /// Whether there is anybody to see on that day.
    pub const fn is_on(self) -> bool {
        matches!(self, How::AsPlanned | How::Extra | How::MovedHere { .. })
    }
}

/// A month in which something is that has no day, such as a letter in March.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthOf {
    /// Which arrangement, by its place.
    pub entry: usize,
    /// The year.
    pub year: u32,
    /// The month, 1 to 12.
    pub month: u32,
}

impl Diary {
    /// Every time from a day to a day, both included, in order.
    pub fn visits(&self, first: Date, last: Date) -> Vec<Visit> {
        let mut found = Vec::new();
        for (entry, own) in self.entries.iter().enumerate() {
            if own.is_certain {
                self.of_entry(entry, own, first, last, &mut found);
            }
        }
        found.sort_by_key(|visit| (visit.day, visit.from, visit.entry));
        found
    }

    /// The first time from a day on at which there is somebody to see, of arrangements that are wanted. Looks at the next
    /// `most` days.
    pub fn next(&self, today: Date, most: i32, is_wanted: &dyn Fn(usize) -> bool) -> Option<Visit> {
        let last = days_after(today, most)?;
        self.visits(today, last).into_iter().find(|visit| visit.how.is_on() && is_wanted(visit.entry))
    }

    /// The months from a day to a day in which something is that has no day.
    pub fn months(&self, first: Date, last: Date) -> Vec<MonthOf> {
        let mut found = Vec::new();
        let month_of = |day: Date| day.year() * 12 + day.month() - 1;
        for (entry, own) in self.entries.iter().enumerate() {
            let pattern = &own.pattern;
            if !own.is_certain || pattern.every != Some(Every::Year) || has_days(pattern) {
                continue;
            }
            for at in month_of(first)..=month_of(last) {
                let (year, month) = (at / 12, at % 12 + 1);
                let has_begun = pattern.starts.or(self.since).is_none_or(|day| month_of(day) <= at);
                let is_over = pattern.until.is_some_and(|day| month_of(day) < at);
                if pattern.months.contains(&month) && has_begun && !is_over {
                    found.push(MonthOf { entry, year, month });
                }
            }
        }
        found.sort_by_key(|own| (own.year, own.month, own.entry));
        found
    }

    fn of_entry(&self, entry: usize, own: &Entry, first: Date, last: Date, found: &mut Vec<Visit>) {
        let to = own.pattern.to;
        for (day, from) in self.days(own, first, last) {
            if own.holding(day).is_none() {
                found.push(Visit { entry, day, from, to, how: How::AsPlanned, change: None });
            }
        }
        found.extend(own.changed(entry).into_iter().filter(|visit| (first..=last).contains(&visit.day)));
    }

    /// The days of a pattern, and when it starts there: an hour later where the clocks leave that hour out.
    pub(super) fn days(&self, own: &Entry, first: Date, last: Date) -> Vec<(Date, Option<Time>)> {
        let pattern = &own.pattern;
        if !has_days(pattern) {
            return Vec::new();
        }
        let Some(window) = window(first, last) else { return Vec::new() };
        let mut recurrence = Recurrence::of(pattern, self);
        if pattern.every == Some(Every::SpecialDays) {
            let days = special_days(pattern, self, first.year()..=last.year());
            recurrence.dates = days.into_iter().filter_map(|day| on(day, pattern.from)).collect();
        }
        // A day before which nothing was known: nothing that has been is made up. A weekly time with no first day is shown from
        // whenever somebody looks.
        let start = recurrence.start.or(on(first, pattern.from)).unwrap_or(window.from);
        let is_listed = recurrence.rule.is_none();
        let all_day = recurrence.is_all_day;
        let times = if is_listed {
            let mut times: Vec<WallTime> = recurrence.dates.iter().map(|time| Zone::London.resolve(*time)).collect();
            times.retain(|time| (window.from..window.to).contains(time));
            times
        } else {
            let series = Series {
                start: counted_from(start, pattern.starts.is_none()),
                all_day,
                zone: Zone::London,
                rule: recurrence.rule,
                ex_dates: Vec::new(),
                r_dates: Vec::new(),
                overrides: Vec::new(),
            };
            // A window of a few years never holds as many as that.
            expand(&series, window).map(|answer| answer.occurrences).unwrap_or_default()
        };
        let begun = pattern.starts.or(self.since.filter(|_| !is_listed));
        let is_kept = |day: Date| {
            begun.is_none_or(|begun| begun <= day)
                && pattern.until.is_none_or(|until| day <= until)
                && pattern.season.is_none_or(|season| self.seasons.is_in(season, day))
        };
        let days = times.into_iter().map(|time| (time.date(), time_of(time).filter(|_| !all_day)));
        days.filter(|(day, _)| is_kept(*day)).collect()
    }
}

impl Entry {
    /// The change that says what became of the time of a day. Of two for one time, the later one in the list holds.
    fn holding(&self, day: Date) -> Option<usize> {
        self.changes.iter().rposition(|change| change.kind != ChangeKind::Extra && change.day == day)
    }

    /// What became of single times, whenever they are.
    pub(super) fn changed(&self, entry: usize) -> Vec<Visit> {
        let (usual, to) = (self.pattern.from, self.pattern.to);
        let mut found = Vec::new();
        for (place, change) in self.changes.iter().enumerate() {
            if change.kind != ChangeKind::Extra && self.holding(change.day) != Some(place) {
                continue;
            }
            let to_day = change.to_day.unwrap_or(change.day);
            let hours = hours(change, usual, to);
            let mut put = |day: Date, (from, to): (Option<Time>, Option<Time>), how: How| {
                found.push(Visit { entry, day, from, to, how, change: Some(place) });
            };
            match change.kind {
                ChangeKind::Extra => put(change.day, hours, How::Extra),
                ChangeKind::Cancelled => put(change.day, (usual, to), How::Cancelled),
                ChangeKind::Moved => {
                    put(to_day, hours, How::MovedHere { from: change.day });
                    if to_day != change.day {
                        put(change.day, (usual, to), How::MovedAway { to: to_day });
                    }
                }
            }
        }
        found
    }
}

/// The time that a rule is counted from. A rule that names its days and no first day is counted from the first Monday of 1900:
/// each week and each month is as good as any other.
fn counted_from(start: WallTime, is_unstarted: bool) -> WallTime {
    if is_unstarted {
        Date::new(1900, 1, 1).and_then(|day| WallTime::new(day, start.second_of_day())).unwrap_or(start)
    } else {
        start
    }
}

/// The hours of a changed time: its own, else the usual ones; what it starts at without an end has none.
fn hours(change: &Change, from: Option<Time>, to: Option<Time>) -> (Option<Time>, Option<Time>) {
    match (change.from, change.to) {
        (None, None) => (from, to),
        (own, end) => (own.or(from), end),
    }
}

fn window(first: Date, last: Date) -> Option<Window> {
    Some(Window { from: on(first, None)?, to: on(last, None)?.plus(86_400).unwrap_or(WallTime::LAST) })
}
