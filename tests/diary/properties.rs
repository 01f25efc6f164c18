//! What must hold of every pattern and every diary.

use super::chances::{any_diary, any_pattern, any_time, any_window};
use super::oracle::is_day;
use kithbook::calendar::{Date, Rule};
use kithbook::diary::{Diary, Entry, How, Recurrence, Visit};
use kithbook::plan::{ChangeKind, Every, Pattern, Weekday};
use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};

fn after(day: Date, days: i32) -> Date {
    Date::from_days(day.days() + days).unwrap()
}

/// What a pattern means, however it was written. Left out are: the order of days, months and dates, and those that are there
/// twice; a week of the month and a month that there is none of; dates in a pattern that is not of dates, special days in one that
/// is not of special days. No kind is so many times a year, and special days of which none is named are dates of which none is.
fn in_order(mut own: Pattern) -> Pattern {
    own.days = Weekday::ALL.iter().copied().filter(|day| own.days.contains(day)).collect();
    own.months = (1..=12).filter(|month| own.months.contains(month)).collect();
    own.week_of_month = own.week_of_month.filter(|week| (1..=5).contains(week));
    own.dates.sort_unstable();
    own.dates.dedup();
    own.every = own.every.or(Some(Every::TimesAYear));
    if own.every != Some(Every::Dates) {
        own.dates.clear();
    }
    if own.every != Some(Every::SpecialDays) {
        own.special_days.clear();
    } else if own.special_days.is_empty() {
        own.every = Some(Every::Dates);
    }
    own
}

/// The days of a visit as the pattern has it.
fn planned(diary: &Diary, first: Date, last: Date) -> Vec<Date> {
    let visits = diary.visits(first, last);
    visits.iter().filter(|visit| visit.how == How::AsPlanned).map(|visit| visit.day).collect()
}

proptest! {
    #[test]
    fn a_pattern_goes_to_the_rfc_and_back(pattern in any_pattern(), diary in any_diary()) {
        let own = Recurrence::of(&pattern, &diary);
        let back = own.pattern();
        prop_assert_eq!(&back, &in_order(pattern));
        prop_assert_eq!(Recurrence::of(&back, &diary).pattern(), back, "what came back once comes back the same");
    }

    #[test]
    fn a_rule_is_the_same_when_it_is_read_back(pattern in any_pattern(), diary in any_diary()) {
        if let Some(rule) = Recurrence::of(&pattern, &diary).rule {
            let text = rule.to_string();
            prop_assert_eq!(Rule::parse(&text).map_err(|fault| fault.said.to_string()), Ok(rule), "{}", text);
        }
    }

    /// `UNTIL` is of the same type as `DTSTART`, or by UTC where that has a time (RFC 5545 section 3.3.10).
    #[test]
    fn the_end_of_a_rule_is_of_the_type_that_the_rfc_asks(pattern in any_pattern(), diary in any_diary()) {
        let Some(rule) = Recurrence::of(&pattern, &diary).rule.map(|rule| rule.to_string()) else { return Ok(()) };
        let Some((_, until)) = rule.split_once("UNTIL=") else { return Ok(()) };
        let until = until.split(';').next().unwrap();
        prop_assert_eq!(until.ends_with('Z'), pattern.from.is_some(), "{}", rule);
    }

    #[test]
    fn the_days_are_those_of_a_plain_reading(pattern in any_pattern(), mut diary in any_diary(), (first, length) in any_window()) {
        let last = after(first, length);
        diary.entries = vec![Entry { pattern, is_certain: true, ..Entry::default() }];
        let pattern = &diary.entries[0].pattern;
        let days = (0..=length).map(|on| after(first, on)).filter(|day| is_day(pattern, &diary, *day));
        prop_assert_eq!(planned(&diary, first, last), days.collect::<Vec<_>>());
    }

    #[test]
    fn two_windows_side_by_side_are_one(diary in any_diary(), (first, length) in any_window(), second in 0..400_i32) {
        let middle = after(first, length);
        let last = after(middle, second);
        let mut parts = diary.visits(first, middle);
        if second > 0 {
            parts.extend(diary.visits(after(middle, 1), last));
        }
        prop_assert_eq!(parts, diary.visits(first, last));
    }

    #[test]
    fn all_are_in_the_window_in_order_and_of_what_is_certain(diary in any_diary(), (first, length) in any_window()) {
        let last = after(first, length);
        let visits = diary.visits(first, last);
        let key = |visit: &Visit| (visit.day, visit.from);
        prop_assert!(visits.windows(2).all(|pair| key(&pair[0]) <= key(&pair[1])));
        prop_assert!(visits.iter().all(|visit| first <= visit.day && visit.day <= last && diary.entries[visit.entry].is_certain));
        prop_assert!(diary.visits(after(last, 1), last).is_empty());
    }

    /// A change never makes a visit vanish: the days of the pattern are all still there, whatever became of them, and each change
    /// stands on its day and on the day it went to.
    #[test]
    fn nothing_vanishes_by_a_change(diary in any_diary(), (first, length) in any_window(), onto_pattern in any::<bool>()) {
        let last = after(first, length);
        let mut diary = diary;
        let plain = diary.entries.iter().map(|own| Entry { changes: Vec::new(), ..own.clone() }).collect();
        let plain = Diary { entries: plain, ..diary.clone() }.visits(first, last);
        if onto_pattern {
            // Most changes made at random are to days that a pattern does not have.
            for (visit, change) in plain.iter().zip(0..3) {
                let changes = &mut diary.entries[visit.entry].changes;
                if let Some(own) = changes.get_mut(change) {
                    own.day = visit.day;
                }
            }
        }
        let visits = diary.visits(first, last);
        for was in &plain {
            prop_assert!(visits.iter().any(|visit| (visit.entry, visit.day) == (was.entry, was.day)), "{:?}", was);
        }
        for (entry, own) in diary.entries.iter().enumerate().filter(|(_, own)| own.is_certain) {
            for (place, change) in own.changes.iter().enumerate() {
                let is_later = |later: &&kithbook::diary::Change| later.kind != ChangeKind::Extra && later.day == change.day;
                let holds = change.kind == ChangeKind::Extra || !own.changes[place + 1..].iter().any(|later| is_later(&later));
                let there = |day: Date| visits.iter().any(|visit| (visit.entry, visit.day) == (entry, day));
                let seen = |day: Date| !(first..=last).contains(&day) || there(day);
                prop_assert!(seen(change.day), "{:?}", change);
                if let Some(to) = change.to_day.filter(|_| holds && change.kind == ChangeKind::Moved) {
                    prop_assert!(seen(to), "{:?}", change);
                }
            }
        }
        // One change, one place in what is told; a move has two.
        for visit in visits.iter().filter(|visit| visit.change.is_some()) {
            let same = visits.iter().filter(|other| (other.entry, other.change) == (visit.entry, visit.change));
            prop_assert!(same.count() <= 2);
        }
    }

    /// No visit that is cancelled, or that has moved away, is also shown as planned.
    #[test]
    fn what_has_changed_is_not_as_planned(diary in any_diary(), (first, length) in any_window()) {
        for visit in diary.visits(first, after(first, length)).iter().filter(|visit| visit.how == How::AsPlanned) {
            let changes = &diary.entries[visit.entry].changes;
            prop_assert!(!changes.iter().any(|change| change.kind != ChangeKind::Extra && change.day == visit.day));
        }
    }

    /// In the hour that spring leaves out nobody is waited for.
    #[test]
    fn nothing_is_in_the_hour_that_spring_leaves_out(mut diary in any_diary(), hours in (any_time(), any_time())) {
        for text in ["2026-03-29", "2027-03-28", "2028-03-26"] {
            let day = Date::parse(text).unwrap();
            for own in &mut diary.entries {
                (own.pattern.from, own.pattern.to) = (Some(hours.0), Some(hours.1));
                own.changes.iter_mut().for_each(|change| change.day = day);
            }
            for visit in diary.visits(day, day) {
                prop_assert!(visit.from.is_none_or(|from| from.hour() != 1), "{:?}", visit);
                let as_ever = visit.how == How::AsPlanned && hours.0 < hours.1;
                prop_assert!(!as_ever || visit.from < visit.to, "{:?}", visit);
            }
        }
    }
}
