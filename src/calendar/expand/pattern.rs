//! A rule set going at a start: the times it names, in order, as they are written. What the clocks then show is looked
//! at only to hold them to `UNTIL` and to the window.

use super::super::rule::{End, Frequency, Rule};
use super::super::wall::{DAY, HOUR};
use super::super::{WallTime, Zone};
use super::by::ByParts;
use super::days::Days;
use super::periods::Periods;
use super::times::times;
use super::{Series, Window};
use std::ops::ControlFlow;

pub(super) struct Pattern<'r> {
    rule: &'r Rule,
    start: WallTime,
    zone: Zone,
    periods: Periods,
    by: ByParts<'r>,
    /// The times of a day, in order.
    times: Vec<u32>,
    /// The last time there can be, as it is written: where `COUNT` ends.
    last: WallTime,
    /// The last time there can be, as the clocks show it: `UNTIL`.
    last_shown: WallTime,
}

/// The times of one period.
struct Instances<'p> {
    first: i32,
    days: Days,
    times: &'p [u32],
    /// Those that `BYSETPOS` leaves, where it is there.
    chosen: Option<Vec<usize>>,
}

impl<'r> Pattern<'r> {
    pub fn new(rule: &'r Rule, series: &Series) -> Pattern<'r> {
        let (start, zone) = (series.start, series.zone);
        let mut pattern = Pattern {
            rule,
            start,
            zone,
            periods: Periods::new(rule, start),
            by: ByParts::new(rule, start),
            // RFC 5545 has BYHOUR and finer ignored where there are only dates.
            times: if series.all_day { vec![0] } else { times(rule, start) },
            last: WallTime::LAST,
            last_shown: WallTime::LAST,
        };
        let end_of_day = |time: WallTime| time.midnight().plus(DAY - 1).unwrap_or(WallTime::LAST);
        match rule.end {
            End::Never => {}
            End::Count(count) => pattern.last = pattern.nth(u64::from(count)).unwrap_or(WallTime::LAST),
            End::UntilDay(day) => pattern.last_shown = end_of_day(day),
            // The date of an UNTIL is all that a rule of dates can mean, whatever time is written beside it.
            End::UntilWall(time) | End::UntilUtc(time) if series.all_day => pattern.last_shown = end_of_day(time),
            End::UntilWall(time) => pattern.last_shown = zone.resolve(time),
            End::UntilUtc(time) => pattern.last_shown = zone.last_by_utc(time).unwrap_or(time),
        }
        pattern
    }

    /// Shows each time within a window, as the clocks show it, until told to stop. They come in order, but for those
    /// that summer time moves among others within the hour after it begins.
    pub fn walk(&self, window: Window, visit: &mut impl FnMut(WallTime) -> ControlFlow<()>) -> ControlFlow<()> {
        let from = window.from.max(self.start).day_number();
        let to = window.to.min(self.last).min(self.last_shown).day_number();
        let mut show = |written: WallTime| {
            if written < self.start || written > self.last {
                return ControlFlow::Continue(());
            }
            let shown = self.zone.resolve(written);
            if shown > self.last_shown || !window.has(shown) { ControlFlow::Continue(()) } else { visit(shown) }
        };
        for unit in self.periods.between(from, to) {
            let instances = self.instances(unit);
            let Some(chosen) = &instances.chosen else {
                for day in instances.days.each().map(|day| instances.first + day) {
                    if (from..=to).contains(&day) {
                        self.times.iter().try_for_each(|time| show(WallTime::on(day, *time)))?;
                    }
                }
                continue;
            };
            chosen.iter().try_for_each(|place| instances.at(*place).map_or(ControlFlow::Continue(()), &mut show))?;
        }
        ControlFlow::Continue(())
    }

    /// Whether a time that the clocks show is one of the pattern's.
    pub fn has(&self, shown: WallTime) -> bool {
        let before_gap = || shown.plus(-HOUR).filter(|early| self.zone.resolve(*early) == shown);
        shown <= self.last_shown && (self.writes(shown) || before_gap().is_some_and(|early| self.writes(early)))
    }

    /// Whether there is no time at all, up to the end of the years there are.
    pub fn is_empty(&self) -> bool {
        let window = Window { from: WallTime::FIRST, to: WallTime::LAST };
        // The very last second is outside of every window.
        self.walk(window, &mut |_| ControlFlow::Break(())).is_continue()
    }

    fn writes(&self, written: WallTime) -> bool {
        let unit = self.periods.unit(written.day_number());
        if written < self.start || written > self.last || !self.periods.has(unit) {
            return false;
        }
        let instances = self.instances(unit);
        instances.place(written).is_some()
    }

    fn instances(&self, unit: i64) -> Instances<'_> {
        let first = self.periods.first_day(unit);
        let days = self.by.days(unit, first);
        let chosen = (!self.rule.by_set_pos.is_empty()).then(|| self.chosen(days.len() * self.times.len()));
        Instances { first, days, times: &self.times, chosen }
    }

    /// `BYSETPOS`: which of so many. They are reckoned, for a year of seconds is too much to list.
    fn chosen(&self, total: usize) -> Vec<usize> {
        let place = |number: &i16| match usize::from(number.unsigned_abs()) {
            0 => None,
            from_start if *number > 0 => Some(from_start - 1).filter(|place| *place < total),
            from_end => total.checked_sub(from_end),
        };
        let mut chosen: Vec<usize> = self.rule.by_set_pos.iter().filter_map(place).collect();
        chosen.sort_unstable();
        chosen.dedup();
        chosen
    }

    /// The time with this number, counted from the start, as `COUNT` counts: periods are counted whole, and where all
    /// have as many, reckoned. None where the years end first.
    fn nth(&self, number: u64) -> Option<WallTime> {
        let mut left = number;
        let mut from = self.start.day_number();
        let to = WallTime::LAST.day_number();
        if let (Some(each), Some(unit)) = (self.steady(), self.periods.between(from, to).next()) {
            let instances = self.instances(unit);
            let own = (instances.len() - instances.before(self.start)) as u64;
            if own < left {
                let whole = (left - own - 1) / each;
                left -= own + whole * each;
                from = i32::try_from(self.periods.days_on(unit, whole + 1)).ok().filter(|day| *day <= to)?;
            }
        }
        for unit in self.periods.between(from, to) {
            let instances = self.instances(unit);
            let before = instances.before(self.start);
            let own = (instances.len() - before) as u64;
            if left <= own {
                return instances.get(before + (left as usize).saturating_sub(1));
            }
            left -= own;
        }
        None
    }

    /// How many times each whole period has, where that is always the same number.
    fn steady(&self) -> Option<u64> {
        let rule = self.rule;
        let is_whole = rule.by_month == 0 && rule.by_month_day.is_empty() && rule.by_set_pos.is_empty();
        let days = match rule.frequency {
            Frequency::Weekly => rule.by_day.len().max(1),
            Frequency::Daily if rule.by_day.is_empty() => 1,
            _ => 0,
        };
        (is_whole && days > 0).then(|| (days * self.times.len()) as u64)
    }
}

impl Instances<'_> {
    fn len(&self) -> usize {
        self.chosen.as_ref().map_or_else(|| self.days.len() * self.times.len(), Vec::len)
    }

    fn get(&self, place: usize) -> Option<WallTime> {
        let place = self.chosen.as_ref().map_or(Some(place), |chosen| chosen.get(place).copied());
        self.at(place?)
    }

    /// The one at a place among all, before `BYSETPOS`.
    fn at(&self, place: usize) -> Option<WallTime> {
        let day = self.days.each().nth(place / self.times.len().max(1))?;
        let time = self.times.get(place % self.times.len().max(1))?;
        Some(WallTime::on(self.first + day, *time))
    }

    /// How many come before a time.
    fn before(&self, time: WallTime) -> usize {
        let day = time.day_number() - self.first;
        let earlier = self.times.partition_point(|own| *own < time.second_of_day());
        let all = self.days.before(day) * self.times.len() + if self.days.has(day) { earlier } else { 0 };
        self.chosen.as_ref().map_or(all, |chosen| chosen.partition_point(|place| *place < all))
    }

    /// The place of a time, if it is one of these.
    fn place(&self, time: WallTime) -> Option<usize> {
        let place = self.before(time);
        self.get(place).filter(|own| *own == time).map(|_| place)
    }
}
