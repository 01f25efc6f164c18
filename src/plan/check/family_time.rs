//! Family time: whole patterns, kind reasons, nothing out of date.

use super::known::Known;
use super::{Rule, fix, look};
use crate::diag::Finding;
use crate::plan::{
    Arrangement, Certainty, ChangeKind, Every, ParentKind, Pattern, PersonId, Status, TouchState, VisitChange, Weekday,
};
use std::collections::BTreeSet;

pub const RULES: &[Rule] = &[
    time_with_nobody,
    time_off_no_reason,
    time_no_pattern,
    pattern_unfinished,
    pattern_impossible,
    pattern_starts_between,
    visit_no_reason,
    visit_no_new_date,
    visit_off_pattern,
    review_has_passed,
    parent_not_mentioned,
];

/// Family time is with somebody (`facts.md` 6.6).
fn time_with_nobody(known: &Known<'_>, found: &mut Vec<Finding>) {
    for (at, _) in arrangements(known).filter(|(_, time)| time.with.is_empty()) {
        found.push(fix("plan-time-with-nobody", format!("{at}/with")));
    }
}

/// Family time that is paused or over must have a reason in words for the child (`facts.md` 6.6).
fn time_off_no_reason(known: &Known<'_>, found: &mut Vec<Finding>) {
    let is_off = |state| matches!(state, Some(TouchState::Paused | TouchState::Ended));
    for (at, time) in arrangements(known).filter(|(_, time)| is_off(time.state) && time.reason.is_silent()) {
        let finding = fix("plan-time-off-no-reason", format!("{at}/reason"));
        found.push(
            finding.with("people", names(known, &time.with)).with("state", time.state.map_or("", TouchState::word)),
        );
    }
}

/// Family time that happens says how often (`facts.md` 6.3), or tells the child why there is no set day.
fn time_no_pattern(known: &Known<'_>, found: &mut Vec<Finding>) {
    let is_open = |time: &Arrangement| matches!(time.standing.status(), Status::LookedInto | Status::NotKnown);
    for (at, time) in arrangements(known).filter(|(_, time)| is_on(time) && !is_open(time)) {
        if time.pattern.is_none()
            && time.reason.is_silent()
            && !time.changes.iter().any(|change| change.kind == Some(ChangeKind::Extra))
        {
            found.push(look("plan-time-no-pattern", format!("{at}/pattern")).with("people", names(known, &time.with)));
        }
    }
}

/// A pattern says what its kind needs, or no day can be worked out (`facts.md` 6.6).
fn pattern_unfinished(known: &Known<'_>, found: &mut Vec<Finding>) {
    for (at, pattern) in patterns(known) {
        let Some(every) = pattern.every else { continue };
        let needs: &[(&str, bool)] = match every {
            Every::Day => &[],
            Every::Week => &[("days", pattern.days.is_empty())],
            Every::SecondWeek | Every::ThirdWeek | Every::FourthWeek => {
                &[("days", pattern.days.is_empty()), ("starts", pattern.starts.is_none())]
            }
            Every::Month => &[("days", pattern.days.is_empty()), ("week_of_month", pattern.week_of_month.is_none())],
            Every::TimesAYear => &[("times", pattern.times.is_none())],
            Every::Year => &[("months", pattern.months.is_empty())],
            Every::Dates => &[("dates", pattern.dates.is_empty())],
            Every::SpecialDays => &[("special_days", pattern.special_days.is_empty())],
        };
        for (field, _) in needs.iter().filter(|(_, is_missing)| *is_missing) {
            let finding = fix("plan-pattern-unfinished", format!("{at}/{field}"));
            found.push(finding.with("every", every.word().replace('_', " ")).with("field", field));
        }
    }
}

/// A pattern's figures name a week of the month, a month of the year and a number of times (`Pattern`).
fn pattern_impossible(known: &Known<'_>, found: &mut Vec<Finding>) {
    for (at, pattern) in patterns(known) {
        let week =
            pattern.week_of_month.filter(|week| !(1..=5).contains(week)).map(|week| ("week_of_month".to_owned(), week));
        let times = pattern.times.filter(|times| !(1..=366).contains(times)).map(|times| ("times".to_owned(), times));
        let months = pattern.months.iter().enumerate().filter(|(_, month)| !(1..=12).contains(*month));
        let months = months.map(|(place, month)| (format!("months/{place}"), *month));
        for (field, given) in week.into_iter().chain(times).chain(months) {
            found.push(fix("plan-pattern-impossible", format!("{at}/{field}")).with("given", given));
        }
    }
}

/// Weeks that are counted are counted from a day that there is a visit on (`Pattern::starts`): from another, it may be the other
/// week that was meant.
fn pattern_starts_between(known: &Known<'_>, found: &mut Vec<Finding>) {
    let is_counted = |every| matches!(every, Some(Every::SecondWeek | Every::ThirdWeek | Every::FourthWeek));
    for (at, pattern) in patterns(known).filter(|(_, pattern)| is_counted(pattern.every) && !pattern.days.is_empty()) {
        let starts = pattern.starts.filter(|date| !pattern.days.contains(&Weekday::ALL[date.weekday()]));
        found.extend(starts.map(|date| look("plan-pattern-starts-between", format!("{at}/starts")).with("date", date)));
    }
}

/// A visit that moves or is cancelled has a reason in words for the child (`design.md` 3; `facts.md` 6.6).
fn visit_no_reason(known: &Known<'_>, found: &mut Vec<Finding>) {
    let is_off = |kind| matches!(kind, Some(ChangeKind::Moved | ChangeKind::Cancelled));
    for (at, _, change) in changes(known).filter(|(_, _, change)| is_off(change.kind) && change.reason.is_silent()) {
        let date = change.date.map(|date| date.to_string()).unwrap_or_default();
        found.push(fix("plan-visit-no-reason", format!("{at}/reason")).with("date", date));
    }
}

/// A visit that moves says when it is now (`VisitChange::to_date`); another hour of the same day is enough.
fn visit_no_new_date(known: &Known<'_>, found: &mut Vec<Finding>) {
    for (at, _, change) in changes(known).filter(|(_, _, change)| change.kind == Some(ChangeKind::Moved)) {
        if let Some(date) = change.date.filter(|_| change.to_date.is_none() && change.from.is_none()) {
            found.push(fix("plan-visit-no-new-date", format!("{at}/to_date")).with("date", date));
        }
    }
}

/// A visit that moves or is cancelled is one that the pattern has (`VisitChange::date`), as far as its weekdays tell.
fn visit_off_pattern(known: &Known<'_>, found: &mut Vec<Finding>) {
    for (at, time, change) in changes(known).filter(|(_, _, change)| change.kind != Some(ChangeKind::Extra)) {
        let Some((pattern, date)) = time.pattern.as_ref().zip(change.date) else { continue };
        let by_day = !pattern.days.is_empty() && !matches!(pattern.every, Some(Every::Dates | Every::SpecialDays));
        let is_other_day = by_day && !pattern.days.iter().any(|day| *day == Weekday::ALL[date.weekday()]);
        let is_outside =
            pattern.starts.is_some_and(|first| date < first) || pattern.until.is_some_and(|last| date > last);
        if is_other_day || is_outside {
            found.push(look("plan-visit-off-pattern", format!("{at}/date")).with("date", date));
        }
    }
}

/// A day to look at family time again does not pass in silence (`facts.md` 6.3 and 6.4).
fn review_has_passed(known: &Known<'_>, found: &mut Vec<Finding>) {
    let family_time = arrangements(known).filter(|(_, time)| time.state != Some(TouchState::Ended));
    let family_time = family_time.map(|(at, time)| (at, time.review_on));
    let siblings = known.plan.brothers_and_sisters.iter().enumerate();
    let siblings = siblings.map(|(place, part)| (format!("/brothers_and_sisters/{place}"), part.review_on));
    for (at, review) in family_time.chain(siblings) {
        if let Some(date) = review.filter(|date| known.is_past(Some(*date))) {
            found.push(fix("plan-review-has-passed", format!("{at}/review_on")).with("date", date));
        }
    }
}

/// A birth parent whom the child does not live with is in the family-time pages, even where they do not meet: the child
/// will look for them (`facts.md` 6.6, shown kindly, not hidden).
fn parent_not_mentioned(known: &Known<'_>, found: &mut Vec<Finding>) {
    if known.lives_with_parent() != Some(false) {
        return;
    }
    let seen: BTreeSet<_> = known.plan.family_time.iter().flat_map(|time| &time.with).collect();
    let links = known.plan.bonds.parents.iter().filter(|link| link.child == known.plan.child.id);
    let sure = links.filter(|link| link.kind == Some(ParentKind::Birth) && link.certainty != Some(Certainty::Thought));
    for parent in sure.map(|link| &link.parent).filter(|parent| !seen.contains(parent)) {
        if known.person(parent).is_some_and(|person| person.died.is_none()) {
            found.push(look("plan-parent-not-mentioned", "/family_time").with("person", known.name(parent)));
        }
    }
}

fn arrangements<'a>(known: &Known<'a>) -> impl Iterator<Item = (String, &'a Arrangement)> {
    known.plan.family_time.iter().enumerate().map(|(place, time)| (format!("/family_time/{place}"), time))
}

fn patterns<'a>(known: &Known<'a>) -> impl Iterator<Item = (String, &'a Pattern)> {
    arrangements(known).filter_map(|(at, time)| Some((format!("{at}/pattern"), time.pattern.as_ref()?)))
}

fn changes<'a>(known: &Known<'a>) -> impl Iterator<Item = (String, &'a Arrangement, &'a VisitChange)> {
    arrangements(known).flat_map(|(at, time)| {
        let changes = time.changes.iter().enumerate();
        changes.map(move |(place, change)| (format!("{at}/changes/{place}"), time, change))
    })
}

fn is_on(time: &Arrangement) -> bool {
    matches!(time.state, None | Some(TouchState::On))
}

fn names(known: &Known<'_>, people: &[PersonId]) -> String {
    let names: Vec<_> =
        people.iter().map(|person| known.person(person).map_or(person.as_str(), |found| found.name.as_str())).collect();
    names.join(", ")
}
