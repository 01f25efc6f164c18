//! Which days of a period a rule's `BY` parts leave: the table of RFC 5545 section 3.3.10. A part that expands and one
//! that limits come to the same here: each is a set of days, and what all of them hold is left.

use super::super::date::{day_number, month_days};
use super::super::rule::{ByDay, Frequency, Rule, Skip};
use super::super::{Date, WallTime};
use super::days::Days;

const MONTHS: u64 = 0b1_1111_1111_1110;

/// The parts of a rule, with what it does not say taken from the start, as the RFC has it.
pub(super) struct ByParts<'r> {
    rule: &'r Rule,
    start: Date,
}

impl<'r> ByParts<'r> {
    pub fn new(rule: &'r Rule, start: WallTime) -> ByParts<'r> {
        ByParts { rule, start: start.date() }
    }

    /// The days left of a period: its unit, as [`Periods`](super::periods::Periods) counts them, and its first day.
    pub fn days(&self, unit: i64, first: i32) -> Days {
        match self.rule.frequency {
            Frequency::Yearly => self.of_year(unit as i32, first),
            Frequency::Monthly => self.of_month(unit as i32, first),
            Frequency::Weekly => self.of_week(first),
            Frequency::Daily => self.of_day(first),
        }
    }

    fn of_year(&self, year: i32, first: i32) -> Days {
        let rule = self.rule;
        let length = day_number(year + 1, 1, 1) - first;
        let says_days = !rule.by_month_day.is_empty() || !rule.by_year_day.is_empty();
        let says_any = says_days || !rule.by_day.is_empty() || !rule.by_week_no.is_empty();
        let months = match rule.by_month & MONTHS {
            0 if says_any => MONTHS,
            0 => 1 << self.start.month(),
            own => own,
        };
        let month = |month: i32| (day_number(year, month, 1) - first, month_days(year as u32, month as u32) as i32);
        let each_month = || (1..=12).filter(|number| months >> number & 1 == 1).map(month);
        let mut days = Days::default();
        for (from, length) in each_month() {
            if rule.by_month_day.is_empty() && says_any {
                days.add_span(from, from + length);
            } else {
                self.add_month_days(&mut days, from, length);
            }
        }
        if !rule.by_year_day.is_empty() {
            let mut own = Days::default();
            rule.by_year_day.iter().filter_map(|day| place(*day, length)).for_each(|day| own.add(day));
            days = days.meet(&own);
        }
        if !rule.by_week_no.is_empty() {
            days = days.meet(&self.weeks(year, first, length));
        }
        if !rule.by_day.is_empty() {
            let mut own = Days::default();
            if rule.by_month == 0 {
                add_weekdays(&mut own, &rule.by_day, first, 0, length);
            } else {
                each_month().for_each(|(from, length)| add_weekdays(&mut own, &rule.by_day, first, from, length));
            }
            days = days.meet(&own);
        } else if !rule.by_week_no.is_empty() && !says_days {
            // A week with no day named has the start's day of the week.
            let mut own = Days::default();
            add_weekdays(&mut own, &[self.start_weekday()], first, 0, length);
            days = days.meet(&own);
        }
        days
    }

    fn of_month(&self, unit: i32, first: i32) -> Days {
        let (year, month) = (unit.div_euclid(12), unit.rem_euclid(12) + 1);
        if !self.is_in_months(month as u32) {
            return Days::default();
        }
        let length = month_days(year as u32, month as u32) as i32;
        let mut days = Days::default();
        if self.rule.by_month_day.is_empty() && !self.rule.by_day.is_empty() {
            add_weekdays(&mut days, &self.rule.by_day, first, 0, length);
            return days;
        }
        self.add_month_days(&mut days, 0, length);
        if !self.rule.by_day.is_empty() {
            let mut own = Days::default();
            add_weekdays(&mut own, &self.rule.by_day, first, 0, length);
            days = days.meet(&own);
        }
        days
    }

    fn of_week(&self, first: i32) -> Days {
        let mut days = Days::default();
        if self.rule.by_day.is_empty() {
            add_weekdays(&mut days, &[self.start_weekday()], first, 0, 7);
        } else {
            add_weekdays(&mut days, &self.rule.by_day, first, 0, 7);
        }
        if self.rule.by_month == 0 {
            return days;
        }
        let mut left = Days::default();
        let is_left = |day: &i32| Date::from_days(first + day).is_some_and(|date| self.is_in_months(date.month()));
        days.each().filter(is_left).for_each(|day| left.add(day));
        left
    }

    fn of_day(&self, first: i32) -> Days {
        let rule = self.rule;
        let mut is_left =
            rule.by_day.is_empty() || rule.by_day.iter().any(|day| i32::from(day.weekday) == weekday(first));
        if is_left && (rule.by_month != 0 || !rule.by_month_day.is_empty()) {
            is_left = Date::from_days(first).is_some_and(|date| {
                let length = month_days(date.year(), date.month()) as i32;
                let is_named = |day: &i16| place(*day, length) == Some(date.day() as i32 - 1);
                self.is_in_months(date.month())
                    && (rule.by_month_day.is_empty() || rule.by_month_day.iter().any(is_named))
            });
        }
        Days::span(0, i32::from(is_left))
    }

    fn is_in_months(&self, month: u32) -> bool {
        self.rule.by_month == 0 || self.rule.by_month >> month & 1 == 1
    }

    fn start_weekday(&self) -> ByDay {
        ByDay { ordinal: 0, weekday: self.start.weekday() as u8 }
    }

    /// `BYMONTHDAY`, or the start's day, in a month that begins at a place of the period.
    fn add_month_days(&self, days: &mut Days, from: i32, length: i32) {
        let own = [self.start.day() as i16];
        let wanted = if self.rule.by_month_day.is_empty() { &own[..] } else { &self.rule.by_month_day };
        for day in wanted {
            match (place(*day, length), self.rule.skip) {
                (Some(place), _) => days.add(from + place),
                (None, Skip::Backward) if *day > 0 => days.add(from + length - 1),
                (None, Skip::Forward) if *day > 0 => days.add(from + length),
                (None, _) => {}
            }
        }
    }

    /// `BYWEEKNO`: the days of the calendar year that lie in those weeks, be they of the year before or after. A week
    /// belongs to the year that has four of its days or more.
    fn weeks(&self, year: i32, first: i32, length: i32) -> Days {
        let mut days = Days::default();
        for year in year - 1..=year + 1 {
            let (start, next) = (self.first_week(year), self.first_week(year + 1));
            for week in self.rule.by_week_no.iter().filter_map(|week| place(*week, (next - start) / 7)) {
                let from = start + 7 * week - first;
                days.add_span(from, (from + 7).min(length));
            }
        }
        days
    }

    /// The day on which the first week of a year starts.
    fn first_week(&self, year: i32) -> i32 {
        week_start(day_number(year, 1, 4), self.rule.week_start)
    }
}

/// The day on which the week of a day starts.
pub(super) fn week_start(day: i32, starts_on: u8) -> i32 {
    day - (weekday(day) - i32::from(starts_on)).rem_euclid(7)
}

/// 0 for Monday to 6 for Sunday.
fn weekday(day: i32) -> i32 {
    // 1 January 1970 was a Thursday.
    (day + 3).rem_euclid(7)
}

/// The place, from 0, of number 1, 2, … or -1, -2, … of so many. None where there are not as many.
fn place(number: i16, length: i32) -> Option<i32> {
    let number = i32::from(number);
    let place = if number > 0 { number - 1 } else { length + number };
    (number != 0 && (0..length).contains(&place)).then_some(place)
}

/// `BYDAY`, counted within a span that begins at a place of a period.
fn add_weekdays(days: &mut Days, by_day: &[ByDay], period: i32, from: i32, length: i32) {
    for day in by_day {
        let first = (i32::from(day.weekday) - weekday(period + from)).rem_euclid(7);
        let times = (length - first + 6) / 7;
        if day.ordinal == 0 {
            (0..times).for_each(|week| days.add(from + first + 7 * week));
        } else if let Some(week) = place(day.ordinal, times) {
            days.add(from + first + 7 * week);
        }
    }
}
