//! Which times lie in some days, and what became of each.

use super::recurrence::{counted_from, has_days, on, rule, special_days, time_of};
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

impl Visit {
    /// Its place among others as one number, which is quick to compare: by day, by when it starts, what has no hour first, and by
    /// arrangement.
    fn order(&self) -> u64 {
        let day = (self.day.year() * 16 + self.day.month()) * 32 + self.day.day();
        let from = self.from.map_or(0, |time| 1 + time.hour() * 60 + time.minute());
        u64::from(day) << 43 | u64::from(from) << 32 | (self.entry as u64 & 0xffff_ffff)
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
        found.sort_by_key(Visit::order);
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
        let days = self.days(own, first, last);
        found.reserve(days.len());
        for day in days {
            if own.holding(day).is_none() {
                let (from, to) = shown(day, (own.pattern.from, own.pattern.to));
                found.push(Visit { entry, day, from, to, how: How::AsPlanned, change: None });
            }
        }
        found.extend(self.changed(entry, own).into_iter().filter(|visit| (first..=last).contains(&visit.day)));
    }

    /// What became of single times, whenever they are.
    pub(super) fn changed(&self, entry: usize, own: &Entry) -> Vec<Visit> {
        let usual = (own.pattern.from, own.pattern.to);
        let mut found = Vec::new();
        for (place, change) in own.changes.iter().enumerate() {
            // Of two for one time, the later one in the list holds.
            if change.kind != ChangeKind::Extra && own.holding(change.day) != Some(place) {
                continue;
            }
            let mut put = |day: Date, hours: (Option<Time>, Option<Time>), how: How| {
                let (from, to) = shown(day, hours);
                found.push(Visit { entry, day, from, to, how, change: Some(place) });
            };
            let to_day = change.to_day.unwrap_or(change.day);
            let hours = hours(change, usual);
            match change.kind {
                ChangeKind::Extra if self.is_undone(own, place) => {}
                ChangeKind::Extra => put(change.day, hours, How::Extra),
                ChangeKind::Cancelled => put(change.day, usual, How::Cancelled),
                ChangeKind::Moved => {
                    if !self.is_undone(own, place) {
                        put(to_day, hours, How::MovedHere { from: change.day });
                    }
                    if to_day != change.day {
                        put(change.day, usual, How::MovedAway { to: to_day });
                    }
                }
            }
        }
        found
    }

    /// Whether one that was added or moved is itself cancelled or moved on, by a change further down the list to a day on which
    /// the pattern has nothing else.
    pub(super) fn is_undone(&self, own: &Entry, place: usize) -> bool {
        let Some(day) = own.changes.get(place).and_then(Change::lands_on) else { return false };
        own.holding(day).is_some_and(|later| later > place) && self.days(own, day, day).is_empty()
    }

    /// The days of a pattern.
    pub(super) fn days(&self, own: &Entry, first: Date, last: Date) -> Vec<Date> {
        let pattern = &own.pattern;
        if !has_days(pattern) {
            return Vec::new();
        }
        let days = match pattern.every {
            Some(Every::SpecialDays) => special_days(pattern, self, first.year()..=last.year()),
            Some(Every::Dates) => {
                let mut dates = pattern.dates.clone();
                dates.sort_unstable();
                dates.dedup();
                dates
            }
            _ => {
                let Some(window) = window(first, last) else { return Vec::new() };
                let from = pattern.starts.or(self.since).and_then(|day| on(day, pattern.from));
                let series = Series {
                    // The same times are counted from the first day that the pattern may have as from the first that it has.
                    start: counted_from(from.unwrap_or(window.from), pattern.starts.is_none()),
                    // The hours are the visit's own: no clock moves one to another day.
                    all_day: true,
                    zone: Zone::London,
                    rule: Some(rule(pattern)),
                    ex_dates: Vec::new(),
                    r_dates: Vec::new(),
                    overrides: Vec::new(),
                };
                // A window of a few years never holds as many as that.
                let times = expand(&series, window).map(|answer| answer.occurrences).unwrap_or_default();
                times.into_iter().map(WallTime::date).collect()
            }
        };
        // A day before which nothing was known: nothing that has been is made up, but a date that was named was known. A weekly
        // time with no first day is shown from whenever somebody looks.
        let begun = pattern.starts.or(self.since.filter(|_| pattern.every != Some(Every::Dates)));
        let is_kept = |day: &Date| {
            (first..=last).contains(day)
                && begun.is_none_or(|begun| begun <= *day)
                && pattern.until.is_none_or(|until| *day <= until)
                && pattern.season.is_none_or(|season| self.seasons.is_in(season, *day))
        };
        days.into_iter().filter(is_kept).collect()
    }
}

impl Entry {
    /// The change that says what became of the time of a day. Of two for one time, the later one in the list holds.
    fn holding(&self, day: Date) -> Option<usize> {
        self.changes.iter().rposition(|change| change.kind != ChangeKind::Extra && change.day == day)
    }
}

impl Change {
    /// The day on which there is something because of it.
    pub(super) fn lands_on(&self) -> Option<Date> {
        match self.kind {
            ChangeKind::Extra => Some(self.day),
            ChangeKind::Moved => Some(self.to_day.unwrap_or(self.day)),
            ChangeKind::Cancelled => None,
        }
    }
}

/// Hours as the clocks show them on a day. What lies in the hour that spring leaves out is an hour later, and a time that starts
/// there still ends after it starts.
fn shown(day: Date, (from, to): (Option<Time>, Option<Time>)) -> (Option<Time>, Option<Time>) {
    let at = |time: Time, day: Option<Date>| {
        // No other hour is ever left out.
        if time.hour() != 1 {
            return time;
        }
        let wall = day.and_then(|day| on(day, Some(time)));
        wall.and_then(|wall| time_of(Zone::London.resolve(wall))).unwrap_or(time)
    };
    let ends_next_day = from.zip(to).is_some_and(|(from, to)| to <= from);
    let start = from.map(|from| at(from, Some(day)));
    let last = |to: Time| if ends_next_day && to.hour() == 1 { days_after(day, 1) } else { Some(day) };
    let end = to.map(|to| at(to, last(to)));
    let is_past = start != from && !ends_next_day && end <= start;
    let hour_later = |time: Time| time_of(on(day, Some(time))?.plus(3_600)?);
    (start, if is_past { end.and_then(hour_later) } else { end })
}

/// The hours of a changed time: its own, else the usual ones; what it starts at without an end has none.
fn hours(change: &Change, (from, to): (Option<Time>, Option<Time>)) -> (Option<Time>, Option<Time>) {
    match (change.from, change.to) {
        (None, None) => (from, to),
        (own, end) => (own.or(from), end),
    }
}

fn window(first: Date, last: Date) -> Option<Window> {
    Some(Window { from: on(first, None)?, to: on(last, None)?.plus(86_400).unwrap_or(WallTime::LAST) })
}
