//! A pattern as RFC 5545 says it, and back.

use super::{Diary, Yearly};
use crate::calendar::{ByDay, Date, End, Frequency, Rule, Series, Time, WallTime, Window, Zone, expand};
use crate::plan::{Every, Pattern, RecordId, Season, Weekday};

/// What a plan says of a pattern and RFC 5545 has no part for. Each is a property of its own (section 3.8.8.2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Extra {
    /// `X-KITHBOOK-SEASON`: in term time or in the school holidays only.
    Season(Season),
    /// `X-KITHBOOK-TIMES`: so many times a year, on no fixed days.
    Times(u32),
    /// `X-KITHBOOK-OPEN`: the rule says how often, and not on which days.
    Open,
    /// `X-KITHBOOK-UNSTARTED`: `DTSTART` is the first day that fits, for nobody wrote a first day down.
    Unstarted,
    /// `X-KITHBOOK-STARTS`: the first day that was written down, where that is not the day of `DTSTART`.
    Starts(Date),
    /// `X-KITHBOOK-UNTIL`: the last day, where there is no rule to say it.
    Until(Date),
    /// `X-KITHBOOK-BEGINS`: when it starts by the clock, where there is no day that it starts on.
    Begins(Time),
    /// `X-KITHBOOK-ENDS`: when it ends, where nobody said when it starts.
    Ends(Time),
    /// `X-KITHBOOK-WEEK-OF-MONTH`: a week of the month with no day of the week.
    WeekOfMonth(u32),
    /// `X-KITHBOOK-DAY`: a day of the week, where there is no rule to say it.
    Day(Weekday),
    /// `X-KITHBOOK-MONTH`: a month, where there is no rule to say it.
    Month(u32),
    /// `X-KITHBOOK-SPECIAL-DAY`: the days are those of a named day of the plan's calendar.
    SpecialDay(String),
}

/// A pattern in the terms of RFC 5545.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recurrence {
    /// `DTSTART`: the first time, which is one of the rule's wherever the rule has one. None where there is none to tell.
    pub start: Option<WallTime>,
    /// Dates with no time of day.
    pub is_all_day: bool,
    /// When each ends, by the clock; on the day after where that is not later than it starts.
    pub ends: Option<Time>,
    /// `RRULE`.
    pub rule: Option<Rule>,
    /// `RDATE`, the start among them.
    pub dates: Vec<WallTime>,
    /// What the RFC has no part for.
    pub extra: Vec<Extra>,
}

const WEEKDAYS: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

/// The last week of a month, as a plan writes it.
const LAST_WEEK: u32 = 5;

impl Recurrence {
    /// A pattern of a diary as RFC 5545 says it.
    pub fn of(pattern: &Pattern, diary: &Diary) -> Recurrence {
        let mut own = Recurrence { is_all_day: pattern.from.is_none(), ..Recurrence::default() };
        own.extra.extend(pattern.season.map(Extra::Season));
        own.extra.extend(pattern.times.map(Extra::Times));
        match (pattern.from, pattern.to) {
            (None, Some(to)) => own.extra.push(Extra::Ends(to)),
            (_, to) => own.ends = to,
        }
        match pattern.every {
            Some(Every::Dates) => own.list_dates(pattern),
            Some(Every::SpecialDays) => {
                own.extra.extend(pattern.special_days.iter().map(|id| Extra::SpecialDay(id.as_str().to_owned())));
                own.list_rest(pattern);
            }
            Some(Every::TimesAYear) | None => {
                own.extra.push(Extra::Open);
                own.list_rest(pattern);
            }
            Some(_) => own.rule_of(pattern, diary),
        }
        if own.start.is_none() {
            own.extra.extend(pattern.from.map(Extra::Begins));
        }
        own
    }

    fn list_dates(&mut self, pattern: &Pattern) {
        self.dates = pattern.dates.iter().filter_map(|day| on(*day, pattern.from)).collect();
        self.dates.sort_unstable();
        self.dates.dedup();
        self.list_rest(pattern);
        self.extra.extend(pattern.starts.map(Extra::Starts));
        self.start = self.dates.first().copied();
    }

    /// What a rule would say, of a pattern that has none.
    fn list_rest(&mut self, pattern: &Pattern) {
        self.start = pattern.starts.and_then(|day| on(day, pattern.from));
        self.extra.extend(pattern.until.map(Extra::Until));
        self.extra.extend(week(pattern).map(Extra::WeekOfMonth));
        self.extra.extend(WEEKDAYS.iter().filter(|day| pattern.days.contains(day)).map(|day| Extra::Day(*day)));
        self.extra.extend((1..=12).filter(|month| pattern.months.contains(month)).map(Extra::Month));
    }

    fn rule_of(&mut self, pattern: &Pattern, diary: &Diary) {
        let rule = rule(pattern);
        if !has_days(pattern) {
            self.extra.push(Extra::Open);
        }
        if rule.by_day.iter().all(|day| day.ordinal == 0) {
            self.extra.extend(week(pattern).map(Extra::WeekOfMonth));
        }
        if pattern.starts.is_none() {
            self.extra.push(Extra::Unstarted);
        }
        let from = pattern.starts.or(diary.since).and_then(|day| on(day, pattern.from));
        self.start = from.filter(|_| has_days(pattern)).and_then(|from| first_of(&rule, from, pattern)).or(from);
        if self.start != from {
            self.extra.extend(pattern.starts.map(Extra::Starts));
        }
        self.rule = Some(rule);
    }

    /// The pattern that this is of. Days, months and dates come in order, each once. What a pattern cannot mean is left out: a
    /// week of the month or a month that there is none of, and dates and special days in a pattern of another kind. One with no
    /// kind comes back as so many times a year, and one of special days that names none as one of dates that names none.
    pub fn pattern(&self) -> Pattern {
        let mut own = Pattern { to: self.ends, ..Pattern::default() };
        let mut unstarted = false;
        for extra in &self.extra {
            match extra {
                Extra::Season(season) => own.season = Some(*season),
                Extra::Times(times) => own.times = Some(*times),
                Extra::Ends(to) => own.to = Some(*to),
                Extra::Starts(day) => own.starts = Some(*day),
                Extra::Until(day) => own.until = Some(*day),
                Extra::Begins(from) => own.from = Some(*from),
                Extra::WeekOfMonth(week) => own.week_of_month = Some(*week),
                Extra::Day(day) => own.days.push(*day),
                Extra::Month(month) => own.months.push(*month),
                Extra::SpecialDay(id) => own.special_days.push(RecordId::from(id.as_str())),
                Extra::Unstarted => unstarted = true,
                Extra::Open => {}
            }
        }
        if let (Some(start), false) = (self.start.or(self.dates.first().copied()), self.is_all_day) {
            own.from = time_of(start);
        }
        let starts = self.start.filter(|_| !unstarted).map(WallTime::date);
        let Some(rule) = &self.rule else {
            own.every = Some(if !own.special_days.is_empty() {
                Every::SpecialDays
            } else if self.extra.contains(&Extra::Open) {
                Every::TimesAYear
            } else {
                Every::Dates
            });
            own.dates = self.dates.iter().map(|time| time.date()).collect();
            // The first of the dates says nothing of when it starts.
            own.starts = own.starts.or(starts.filter(|_| own.dates.is_empty()));
            return own;
        };
        own.starts = own.starts.or(starts);
        own.every = Some(match (rule.frequency, rule.interval) {
            (Frequency::Daily, _) => Every::Day,
            (Frequency::Weekly, 2) => Every::SecondWeek,
            (Frequency::Weekly, 3) => Every::ThirdWeek,
            (Frequency::Weekly, 4) => Every::FourthWeek,
            (Frequency::Weekly, _) => Every::Week,
            (Frequency::Monthly, _) => Every::Month,
            (Frequency::Yearly, _) => Every::Year,
        });
        for day in &rule.by_day {
            own.days.extend(WEEKDAYS.get(usize::from(day.weekday)));
            own.week_of_month = match day.ordinal {
                0 => own.week_of_month,
                week => Some(u32::try_from(week).unwrap_or(LAST_WEEK)),
            };
        }
        own.months = (1..=12).filter(|month| rule.by_month & (1 << month) != 0).collect();
        own.until = match rule.end {
            End::UntilDay(last) => Some(last.date()),
            End::UntilUtc(last) => Zone::London.from_utc(last).map(WallTime::date),
            _ => None,
        };
        own
    }
}

/// The rule of a pattern that comes again.
pub(super) fn rule(pattern: &Pattern) -> Rule {
    let (frequency, interval) = match pattern.every {
        Some(Every::Day) => (Frequency::Daily, 1),
        Some(Every::SecondWeek) => (Frequency::Weekly, 2),
        Some(Every::ThirdWeek) => (Frequency::Weekly, 3),
        Some(Every::FourthWeek) => (Frequency::Weekly, 4),
        Some(Every::Month) => (Frequency::Monthly, 1),
        Some(Every::Year) => (Frequency::Yearly, 1),
        _ => (Frequency::Weekly, 1),
    };
    let ordinal = match (frequency, week(pattern)) {
        (Frequency::Monthly | Frequency::Yearly, Some(LAST_WEEK)) => -1,
        (Frequency::Monthly | Frequency::Yearly, Some(week)) => week as i16,
        _ => 0,
    };
    let mut rule = Rule { frequency, interval, ..Rule::default() };
    for day in &pattern.days {
        let day = ByDay { ordinal, weekday: *day as u8 };
        if !rule.by_day.contains(&day) {
            rule.by_day.push(day);
        }
    }
    rule.by_day.sort_unstable_by_key(|day| day.weekday);
    for month in pattern.months.iter().filter(|month| (1..=12).contains(*month)) {
        rule.by_month |= 1 << month;
    }
    rule.end = pattern.until.and_then(|day| end(day, pattern.from)).unwrap_or_default();
    rule
}

/// The last day as `UNTIL`: a day where the times are days, and else its last second by UTC (section 3.3.10).
pub(super) fn end(day: Date, from: Option<Time>) -> Option<End> {
    let midnight = on(day, None)?;
    if from.is_none() {
        return Some(End::UntilDay(midnight));
    }
    let last = midnight.plus(86_399)?;
    last.plus(-Zone::London.offset(last)?).map(End::UntilUtc)
}

/// The first time of a rule from a time on. A year and some days hold one of every rule that has any.
fn first_of(rule: &Rule, from: WallTime, pattern: &Pattern) -> Option<WallTime> {
    let series = Series {
        start: counted_from(from, pattern.starts.is_none()),
        all_day: false,
        zone: Zone::Elsewhere,
        rule: Some(Rule { end: End::Never, ..rule.clone() }),
        ex_dates: Vec::new(),
        r_dates: Vec::new(),
        overrides: Vec::new(),
    };
    let within = |days: i64| {
        let window = Window { from, to: from.plus(days * 86_400).unwrap_or(WallTime::LAST) };
        expand(&series, window).ok()?.occurrences.first().copied()
    };
    within(8).or_else(|| within(400))
}

/// The time that a rule is counted from. A rule that names its days and no first day is counted from the first Monday of 1900:
/// each week and each month is as good as any other.
pub(super) fn counted_from(start: WallTime, is_unstarted: bool) -> WallTime {
    if is_unstarted {
        Date::new(1900, 1, 1).and_then(|day| WallTime::new(day, start.second_of_day())).unwrap_or(start)
    } else {
        start
    }
}

/// A week of the month that there is.
fn week(pattern: &Pattern) -> Option<u32> {
    pattern.week_of_month.filter(|week| (1..=LAST_WEEK).contains(week))
}

/// Whether a pattern says on which days it is.
pub(super) fn has_days(pattern: &Pattern) -> bool {
    let is_counted = pattern.starts.is_some();
    match pattern.every {
        Some(Every::Day) => true,
        Some(Every::Week) => !pattern.days.is_empty() || is_counted,
        Some(Every::SecondWeek | Every::ThirdWeek | Every::FourthWeek) => is_counted,
        Some(Every::Month) => !pattern.days.is_empty() && week(pattern).is_some(),
        Some(Every::Year) => {
            let has_months = pattern.months.iter().any(|month| (1..=12).contains(month));
            !pattern.days.is_empty() && week(pattern).is_some() && has_months
        }
        Some(Every::Dates | Every::SpecialDays) => true,
        Some(Every::TimesAYear) | None => false,
    }
}

/// The days of a special day that a pattern names, in some years.
pub(super) fn special_days(pattern: &Pattern, diary: &Diary, years: std::ops::RangeInclusive<u32>) -> Vec<Date> {
    let named = |id: &RecordId| {
        let own = diary.special.iter().find(|(own, _)| own == id.as_str());
        own.map(|(_, yearly): &(String, Yearly)| *yearly)
    };
    let all: Vec<Yearly> = pattern.special_days.iter().filter_map(named).collect();
    let of_year = |year: u32| all.iter().filter_map(move |yearly| yearly.in_year(year)).collect::<Vec<_>>();
    let mut days: Vec<Date> = years.flat_map(of_year).collect();
    days.sort_unstable();
    days.dedup();
    days
}

pub(super) fn on(day: Date, time: Option<Time>) -> Option<WallTime> {
    let second = time.map_or(0, |time| time.hour() * 3_600 + time.minute() * 60);
    WallTime::new(day, second)
}

pub(super) fn time_of(wall: WallTime) -> Option<Time> {
    Time::after_midnight(wall.second_of_day() / 60)
}
