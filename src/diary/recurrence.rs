//! A pattern as RFC 5545 says it, and back.

use super::{Diary, Yearly};
use crate::calendar::{ByDay, Date, End, Frequency, Rule, Time, WallTime};
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
    /// `X-KITHBOOK-ENDS`: when it ends, where nobody said when it starts.
    Ends(Time),
    /// `X-KITHBOOK-WEEK-OF-MONTH`: a week of the month with no day of the week.
    WeekOfMonth(u32),
    /// `X-KITHBOOK-SPECIAL-DAY`: the days are those of a named day of the plan's calendar.
    SpecialDay(String),
}

/// A pattern in the terms of RFC 5545.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recurrence {
    /// `DTSTART`: the first time. None where there is none to tell.
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
        match (pattern.from, pattern.to) {
            (None, Some(to)) => own.extra.push(Extra::Ends(to)),
            (_, to) => own.ends = to,
        }
        let at = |day: Date| on(day, pattern.from);
        match pattern.every {
            Some(Every::Dates) => {
                own.dates = pattern.dates.iter().filter_map(|day| at(*day)).collect();
                own.dates.sort_unstable();
                own.dates.dedup();
                own.start = own.dates.first().copied();
                return own;
            }
            Some(Every::SpecialDays) => {
                own.extra.extend(pattern.special_days.iter().map(|id| Extra::SpecialDay(id.as_str().to_owned())));
                own.start = pattern.starts.and_then(at);
                return own;
            }
            Some(Every::TimesAYear) | None => {
                own.extra.extend(pattern.times.map(Extra::Times));
                own.extra.push(Extra::Open);
                own.start = pattern.starts.and_then(at);
                return own;
            }
            Some(_) => {}
        }
        let rule = rule(pattern);
        if !has_days(pattern) {
            own.extra.push(Extra::Open);
        }
        if let (Some(week), true) = (pattern.week_of_month, pattern.days.is_empty()) {
            own.extra.push(Extra::WeekOfMonth(week));
        }
        if pattern.starts.is_none() {
            own.extra.push(Extra::Unstarted);
        }
        own.start = pattern.starts.or(diary.since).and_then(at);
        own.rule = Some(rule);
        own
    }

    /// The pattern that this is of. Days, months and dates come in order, each once.
    pub fn pattern(&self) -> Pattern {
        let mut own = Pattern { to: self.ends, ..Pattern::default() };
        let mut unstarted = false;
        for extra in &self.extra {
            match extra {
                Extra::Season(season) => own.season = Some(*season),
                Extra::Times(times) => own.times = Some(*times),
                Extra::Ends(to) => own.to = Some(*to),
                Extra::WeekOfMonth(week) => own.week_of_month = Some(*week),
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
            if !own.special_days.is_empty() {
                own.every = Some(Every::SpecialDays);
                own.starts = starts;
            } else if self.extra.contains(&Extra::Open) {
                own.every = Some(Every::TimesAYear);
                own.starts = starts;
            } else {
                own.every = Some(Every::Dates);
                own.dates = self.dates.iter().map(|time| time.date()).collect();
            }
            return own;
        };
        own.starts = starts;
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
        if let End::UntilDay(last) = rule.end {
            own.until = Some(last.date());
        }
        own
    }
}

fn rule(pattern: &Pattern) -> Rule {
    let (frequency, interval) = match pattern.every {
        Some(Every::Day) => (Frequency::Daily, 1),
        Some(Every::SecondWeek) => (Frequency::Weekly, 2),
        Some(Every::ThirdWeek) => (Frequency::Weekly, 3),
        Some(Every::FourthWeek) => (Frequency::Weekly, 4),
        Some(Every::Month) => (Frequency::Monthly, 1),
        Some(Every::Year) => (Frequency::Yearly, 1),
        _ => (Frequency::Weekly, 1),
    };
    let ordinal = match (frequency, pattern.week_of_month) {
        (Frequency::Monthly | Frequency::Yearly, Some(LAST_WEEK)) => -1,
        (Frequency::Monthly | Frequency::Yearly, Some(week @ 1..LAST_WEEK)) => week as i16,
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
    rule.end = pattern.until.and_then(|day| on(day, None)).map_or(End::Never, End::UntilDay);
    rule
}

/// Whether a pattern says on which days it is.
pub(super) fn has_days(pattern: &Pattern) -> bool {
    let is_counted = pattern.starts.is_some();
    match pattern.every {
        Some(Every::Day) => true,
        Some(Every::Week) => !pattern.days.is_empty() || is_counted,
        Some(Every::SecondWeek | Every::ThirdWeek | Every::FourthWeek) => is_counted,
        Some(Every::Month) => !pattern.days.is_empty() && pattern.week_of_month.is_some(),
        Some(Every::Year) => !pattern.days.is_empty() && pattern.week_of_month.is_some() && !pattern.months.is_empty(),
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
    let minutes = wall.second_of_day() / 60;
    Time::parse(&format!("{:02}:{:02}", minutes / 60, minutes % 60))
}
