//! Dates that cannot be, or that today has overtaken.

use super::known::Known;
use super::{Rule, block, fix};
use crate::calendar::{About, Date, Time};
use crate::diag::Finding;
use crate::plan::{HomeTime, MeetingState, OrderStage, TouchKind};

pub const RULES: &[Rule] = &[
    died_before_born,
    born_in_future,
    ends_before_it_starts,
    clock_runs_backwards,
    order_dates,
    born_after_order,
    order_not_yet,
    home_before_birth,
    home_time_dates,
    held_in_future,
    meeting_has_passed,
    not_happened_yet,
];

/// Nobody dies before they are born (`design.md` 4, impossible dates).
fn died_before_born(known: &Known<'_>, found: &mut Vec<Finding>) {
    for (place, person) in known.plan.people.iter().enumerate() {
        if let Some((died, born)) =
            person.died.zip(person.born).filter(|(died, born)| died.last_day() < born.first_day())
        {
            let finding = block("plan-died-before-born", format!("/people/{place}/died"));
            found.push(finding.with("person", known.name(&person.id)).with("died", died).with("born", born));
        }
    }
}

/// Everyone in the plan has been born (`design.md` 4, impossible dates). A baby to come has no birthday yet.
fn born_in_future(known: &Known<'_>, found: &mut Vec<Finding>) {
    let child = &known.plan.child;
    let own = child.born.map(|born| ("/child/born".to_owned(), child.name.as_str(), About::Day(born)));
    let people = known.plan.people.iter().enumerate();
    let others = people
        .filter_map(|(place, person)| Some((format!("/people/{place}/born"), person.name.as_str(), person.born?)));
    for (at, person, born) in own.into_iter().chain(others).filter(|(_, _, born)| known.is_to_come(Some(*born))) {
        found.push(block("plan-born-in-future", at).with("person", person).with("born", born));
    }
}

/// What has a first and a last day has them in that order (`design.md` 4, impossible dates).
fn ends_before_it_starts(known: &Known<'_>, found: &mut Vec<Finding>) {
    for (at, from, until) in spans(known) {
        if let Some((from, until)) = from.zip(until).filter(|(from, until)| until.last_day() < from.first_day()) {
            found.push(block("plan-ends-before-it-starts", at).with("from", from).with("until", until));
        }
    }
}

/// Everything that has a first and a last day, by the pointer of the last.
fn spans(known: &Known<'_>) -> Vec<(String, Option<About>, Option<About>)> {
    let plan = known.plan;
    let mut spans = Vec::new();
    for (place, home) in plan.homes.iter().enumerate() {
        spans.push((format!("/homes/{place}/until"), home.from, home.until));
    }
    for (place, link) in plan.bonds.parents.iter().enumerate() {
        spans.push((format!("/bonds/parents/{place}/until"), link.from, link.until));
    }
    for (place, pair) in plan.bonds.partnerships.iter().enumerate() {
        spans.push((format!("/bonds/partnerships/{place}/until"), pair.from, pair.until));
    }
    for (place, school) in plan.school.before.iter().enumerate() {
        spans.push((format!("/school/before/{place}/until"), school.from, school.until));
    }
    let day = |date: Option<Date>| date.map(About::Day);
    for (list, stretches) in [("terms", &plan.calendar.terms), ("holidays", &plan.calendar.holidays)] {
        for (place, span) in stretches.iter().enumerate() {
            spans.push((format!("/calendar/{list}/{place}/until"), day(span.from), day(span.until)));
        }
    }
    for (place, time) in plan.family_time.iter().enumerate() {
        if let Some(pattern) = &time.pattern {
            spans.push((format!("/family_time/{place}/pattern/until"), day(pattern.starts), day(pattern.until)));
        }
    }
    spans
}

/// A visit ends later in the day than it starts, unless the child stays the night (`facts.md` 6.6).
fn clock_runs_backwards(known: &Known<'_>, found: &mut Vec<Finding>) {
    let mut tell = |at: String, from: Option<Time>, to: Option<Time>| {
        if let Some((from, to)) = from.zip(to).filter(|(from, to)| to <= from) {
            found.push(fix("plan-clock-runs-backwards", at).with("from", from).with("to", to));
        }
    };
    let by_day = |kind| kind != Some(TouchKind::Overnight);
    for (place, time) in known.plan.family_time.iter().enumerate().filter(|(_, time)| by_day(time.kind)) {
        if let Some(pattern) = &time.pattern {
            tell(format!("/family_time/{place}/pattern/to"), pattern.from, pattern.to);
        }
        for (change_place, change) in time.changes.iter().enumerate() {
            tell(format!("/family_time/{place}/changes/{change_place}/to"), change.from, change.to);
        }
    }
    for (place, day) in known.plan.introductions.iter().enumerate().filter(|(_, day)| !day.first_night) {
        tell(format!("/introductions/{place}/until"), day.from, day.until);
    }
}

/// An order is asked for, made, and over, in that order (`design.md` 4, impossible dates).
fn order_dates(known: &Known<'_>, found: &mut Vec<Finding>) {
    for (at, order) in known.orders() {
        let steps = [("asked_on", order.asked_on), ("made_on", order.made_on), ("ended_on", order.ended_on)];
        let given: Vec<_> = steps.into_iter().filter_map(|(field, date)| Some((field, date?))).collect();
        for pair in given.windows(2) {
            let [(before, first), (after, then)] = [pair[0], pair[1]];
            if then < first {
                let finding = block("plan-order-dates", format!("{at}/{after}"));
                found.push(finding.with("before", before).with("first", first).with("after", after).with("then", then));
            }
        }
    }
}

/// No order about a child is made before the child is born (`design.md` 4, impossible dates).
fn born_after_order(known: &Known<'_>, found: &mut Vec<Finding>) {
    let Some(born) = known.plan.child.born else { return };
    for (at, order) in known.orders() {
        if let Some(made) = order.made_on.filter(|made| *made < born) {
            found.push(block("plan-born-after-order", format!("{at}/made_on")).with("made", made).with("born", born));
        }
    }
}

/// An order that is said to be made or over is so already (`design.md` 2: a book never states as decided what is only hoped).
fn order_not_yet(known: &Known<'_>, found: &mut Vec<Finding>) {
    for (at, order) in known.orders() {
        let (field, date) = match order.stage {
            Some(OrderStage::Made | OrderStage::Suspended) => ("made_on", order.made_on),
            Some(OrderStage::Ended) => ("ended_on", order.ended_on),
            Some(OrderStage::AskedFor) => ("asked_on", order.asked_on),
            Some(OrderStage::Planned) | None => continue,
        };
        if let Some(date) = date.filter(|date| *date > known.today) {
            found.push(block("plan-order-not-yet", format!("{at}/{field}")).with("date", date));
        }
    }
}

/// Nobody lives anywhere before they are born (`design.md` 4, impossible dates).
fn home_before_birth(known: &Known<'_>, found: &mut Vec<Finding>) {
    let Some(born) = known.plan.child.born else { return };
    for (place, home) in known.plan.homes.iter().enumerate() {
        if let Some(from) = home.from.filter(|from| from.last_day() < born) {
            found.push(
                block("plan-home-before-birth", format!("/homes/{place}/from")).with("from", from).with("born", born),
            );
        }
    }
}

/// A home's dates agree with whether the child lived, lives or is to live there (`facts.md` 9, row 11).
fn home_time_dates(known: &Known<'_>, found: &mut Vec<Finding>) {
    for (place, home) in known.plan.homes.iter().enumerate() {
        let wrong = match home.time {
            Some(HomeTime::Past) => ("until", home.until.filter(|until| known.is_to_come(Some(*until)))),
            Some(HomeTime::Now) if known.is_to_come(home.from) => ("from", home.from),
            Some(HomeTime::Now) => ("until", home.until.filter(|until| known.is_past(Some(*until)))),
            Some(HomeTime::Planned) => ("from", home.from.filter(|from| known.is_past(Some(*from)))),
            None => continue,
        };
        if let (field, Some(date)) = wrong {
            let time = home.time.map_or("", HomeTime::word);
            found.push(
                fix("plan-home-time-dates", format!("/homes/{place}/{field}")).with("time", time).with("date", date),
            );
        }
    }
}

/// A meeting that is said to be held has been (`design.md` 4, impossible dates).
fn held_in_future(known: &Known<'_>, found: &mut Vec<Finding>) {
    for (place, meeting) in known.plan.meetings.iter().enumerate() {
        let is_held = meeting.state == Some(MeetingState::Held);
        if let Some(date) = meeting.date.filter(|date| is_held && known.is_to_come(Some(*date))) {
            found.push(block("plan-held-in-future", format!("/meetings/{place}/date")).with("date", date));
        }
    }
}

/// A meeting that is said to be still to come is (`facts.md` 9, rows 26 and 27).
fn meeting_has_passed(known: &Known<'_>, found: &mut Vec<Finding>) {
    for (place, meeting) in known.plan.meetings.iter().enumerate() {
        let is_to_come = matches!(meeting.state, None | Some(MeetingState::ToCome));
        if let Some(date) = meeting.date.filter(|date| is_to_come && known.is_past(Some(*date))) {
            found.push(fix("plan-meeting-has-passed", format!("/meetings/{place}/date")).with("date", date));
        }
    }
}

/// What the plan says has happened (something said, agreed, decided, changed) has (`design.md` 4, impossible dates).
fn not_happened_yet(known: &Known<'_>, found: &mut Vec<Finding>) {
    let plan = known.plan;
    let day = |date: Option<Date>| date.map(About::Day);
    let mut dates = vec![
        ("/approval/updated".to_owned(), day(plan.approval.updated)),
        ("/approval/agreed_on".to_owned(), day(plan.approval.agreed_on)),
        ("/why/agreed_on".to_owned(), day(plan.why.agreed_on)),
    ];
    let views = plan.voice.iter().enumerate();
    dates.extend(views.map(|(place, view)| (format!("/voice/{place}/said_on"), day(view.said_on))));
    let versions = plan.history.iter().enumerate();
    dates.extend(versions.map(|(place, version)| (format!("/history/{place}/date"), day(version.date))));
    let agreed = plan.responsibility.decisions.iter().enumerate();
    dates
        .extend(agreed.map(|(place, decision)| (format!("/responsibility/decisions/{place}/agreed"), decision.agreed)));
    let story = plan.story.iter().enumerate();
    dates.extend(story.map(|(place, part)| (format!("/story/{place}/date"), part.date)));
    let died = plan.people.iter().enumerate();
    dates.extend(died.map(|(place, person)| (format!("/people/{place}/died"), person.died)));
    dates.extend(known.all.standings.iter().map(|(at, standing)| (format!("{at}/decided"), standing.decided)));
    dates.extend(known.all.pictures.iter().map(|(at, picture)| (format!("{at}/consent_on"), day(picture.consent_on))));
    for (at, date) in dates {
        if let Some(date) = date.filter(|date| known.is_to_come(Some(*date))) {
            found.push(fix("plan-not-happened-yet", at).with("date", date));
        }
    }
}
