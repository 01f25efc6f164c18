//! A plain reading of a pattern, with nothing but the numbers of days: whether one day is one of its days. It knows no rule and
//! no series, and asks of one day at a time.

use kithbook::calendar::{Date, LeapDay};
use kithbook::diary::{Diary, Stretch, Yearly};
use kithbook::plan::{Every, Pattern, Season};

pub fn is_day(pattern: &Pattern, diary: &Diary, day: Date) -> bool {
    // 1 January 1970 was a Thursday: Monday is 0.
    let weekday = |day: Date| (day.days() + 3).rem_euclid(7);
    let week = |day: Date| (day.days() + 3).div_euclid(7);
    let is_named = pattern.days.iter().any(|own| *own as i32 == weekday(day));
    let weeks_on = |every: i32| pattern.starts.is_some_and(|starts| (week(day) - week(starts)).rem_euclid(every) == 0);
    let is_weekday = match (pattern.days.is_empty(), pattern.starts) {
        (false, _) => is_named,
        (true, Some(starts)) => weekday(starts) == weekday(day),
        (true, None) => false,
    };
    let nth = (day.day() - 1) / 7 + 1;
    let is_last = Date::from_days(day.days() + 7).is_none_or(|later| later.month() != day.month());
    let is_week_of_month = match pattern.week_of_month {
        Some(5) => is_last,
        Some(week @ 1..=4) => week == nth,
        _ => false,
    };
    let months: Vec<u32> = pattern.months.iter().copied().filter(|month| (1..=12).contains(month)).collect();
    let is_month = months.contains(&day.month());
    let is_any_month = months.is_empty() || is_month;
    let by_kind = match pattern.every {
        Some(Every::Day) => (pattern.days.is_empty() || is_named) && is_any_month,
        Some(Every::Week) => is_weekday && is_any_month,
        Some(Every::SecondWeek) => is_weekday && weeks_on(2) && is_any_month,
        Some(Every::ThirdWeek) => is_weekday && weeks_on(3) && is_any_month,
        Some(Every::FourthWeek) => is_weekday && weeks_on(4) && is_any_month,
        Some(Every::Month) => is_named && is_week_of_month && is_any_month,
        Some(Every::Year) => is_named && is_week_of_month && is_month,
        Some(Every::Dates) => pattern.dates.contains(&day),
        Some(Every::SpecialDays) => {
            let named = |id: &str| diary.special.iter().find(|(own, _)| own == id).map(|(_, yearly)| *yearly);
            pattern.special_days.iter().filter_map(|id| named(id.as_str())).any(|yearly| comes(yearly, day))
        }
        Some(Every::TimesAYear) | None => false,
    };
    let since = if pattern.every == Some(Every::Dates) { None } else { diary.since };
    by_kind
        && pattern.starts.or(since).is_none_or(|first| first <= day)
        && pattern.until.is_none_or(|last| day <= last)
        && pattern.season.is_none_or(|season| is_in_season(season, diary, day))
}

fn comes(yearly: Yearly, day: Date) -> bool {
    let (month, number) = (yearly.day.month(), yearly.day.day());
    let by = |years: u32| day.year().is_multiple_of(years);
    let is_leap = by(4) && (!by(100) || by(400));
    let kept = match yearly.leap_day {
        _ if (month, number) != (2, 29) || is_leap => (month, number),
        LeapDay::February => (2, 28),
        LeapDay::March => (3, 1),
    };
    if yearly.every_year { day >= yearly.day && (day.month(), day.day()) == kept } else { day == yearly.day }
}

fn is_in_season(season: Season, diary: &Diary, day: Date) -> bool {
    let (terms, holidays) = (&diary.seasons.terms, &diary.seasons.holidays);
    let has = |all: &[Stretch]| all.iter().any(|own| own.from <= day && day <= own.until);
    let is_between = |all: &[Stretch]| all.iter().any(|own| own.from <= day) && all.iter().any(|own| day <= own.until);
    match season {
        Season::Term if !terms.is_empty() => has(terms) && !has(holidays),
        Season::Term => is_between(holidays) && !has(holidays),
        Season::Holidays if !holidays.is_empty() => has(holidays),
        Season::Holidays => is_between(terms) && !has(terms),
    }
}
