//! The periods of a rule, counted in whole numbers so that the one a window begins in is reckoned and not walked to.

use super::super::date::day_number;
use super::super::rule::{Frequency, Rule};
use super::super::{Date, WallTime};
use super::by::week_start;

/// Every so many years, months, weeks or days from the one that the start is in. A period's unit is the year, the
/// number of the month since the year 0, or the number of the day that the week or day begins on.
pub(super) struct Periods {
    frequency: Frequency,
    week_start: u8,
    origin: i64,
    step: i64,
}

impl Periods {
    pub fn new(rule: &Rule, start: WallTime) -> Periods {
        let days = if rule.frequency == Frequency::Weekly { 7 } else { 1 };
        let step = i64::from(rule.interval.max(1)) * days;
        let mut periods = Periods { frequency: rule.frequency, week_start: rule.week_start % 7, origin: 0, step };
        periods.origin = periods.unit(start.day_number());
        periods
    }

    /// The unit that a day is in, be it one of the rule's or not.
    pub fn unit(&self, day: i32) -> i64 {
        let date = || Date::from_days(day).unwrap_or_default();
        match self.frequency {
            Frequency::Yearly => i64::from(date().year()),
            Frequency::Monthly => i64::from(date().year()) * 12 + i64::from(date().month()) - 1,
            Frequency::Weekly => i64::from(week_start(day, self.week_start)),
            Frequency::Daily => i64::from(day),
        }
    }

    /// The first day of a unit, which is within the years there are or the week before them.
    pub fn first_day(&self, unit: i64) -> i32 {
        let unit = unit as i32;
        match self.frequency {
            Frequency::Yearly => day_number(unit, 1, 1),
            Frequency::Monthly => day_number(unit.div_euclid(12), unit.rem_euclid(12) + 1, 1),
            Frequency::Weekly | Frequency::Daily => unit,
        }
    }

    /// The units of the rule from the one a day is in, or the next, to the one another day is in.
    pub fn between(&self, from: i32, to: i32) -> impl Iterator<Item = i64> + use<> {
        let behind = (self.unit(from) - self.origin).max(0);
        // Rounded up to a whole number of steps.
        let first = self.origin + (behind + self.step - 1) / self.step * self.step;
        let (step, last) = (self.step, self.unit(to));
        std::iter::successors(Some(first), move |unit| unit.checked_add(step)).take_while(move |unit| *unit <= last)
    }

    /// Whether a unit is one of the rule's.
    pub fn has(&self, unit: i64) -> bool {
        unit >= self.origin && (unit - self.origin) % self.step == 0
    }

    /// The day that so many more periods of weeks or days begin on, which may be far away.
    pub fn days_on(&self, unit: i64, periods: u64) -> i64 {
        let periods = i64::try_from(periods).unwrap_or(i64::MAX);
        unit.saturating_add(self.step.saturating_mul(periods))
    }
}
