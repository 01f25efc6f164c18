//! Visits by the social worker where the child lives now (`facts.md` 5.4, D11 to D13 and D18).
//!
//! Longer gaps for a long-term foster home (D14) need to know that it is designated as such and that the child agrees, which a
//! plan does not say; so the shorter gap is told.

use super::{Due, Recorded, meetings, recorded};
use crate::calendar::{About, Counted, Date, months_after};
use crate::duty::{Rule, Visiting, next_visit};
use crate::plan::{Home, HomeKind, HomeTime, MeetingKind, OrderKind, ParentKind, PermanenceOption, Plan, Status};

pub(super) fn add(plan: &Plan, today: Date, found: &mut Vec<Due>) {
    let Some((place, home)) = home_now(plan).filter(|_| plan.is_looked_after(today)) else { return };
    let Some(from) = home.from else { return };
    let start = recorded("home", from, format!("/homes/{place}/from"), today);
    let (rule, visiting, start) = visiting(plan, home, start, today);
    let since = start.date.last_day();
    let reviews = meetings(plan, MeetingKind::Review, since);
    let reviewed = reviews.iter().find(|review| review.is_done).map(|review| review.date.last_day());
    let next = |last: Option<&Recorded>| {
        next_visit(visiting, since, last.map(|last| last.date.last_day()), reviewed).map(Counted::surely)
    };
    let visits = meetings(plan, MeetingKind::SocialWorkerVisit, since);
    let last = visits.iter().rfind(|visit| visit.is_done).cloned();
    let to_come = visits.into_iter().find(|visit| !visit.is_done);
    if let Some(day) = next(last.as_ref()) {
        // A plan that holds no visit of a time long past says nothing of when the next was due.
        let is_counted = last.is_some() || day.day >= today;
        let is_new = months_after(since, 3).is_some_and(|latest| latest >= today);
        if is_counted || is_new {
            let own = to_come.clone().filter(|_| is_counted);
            found.push(Due::by(rule, day, last.unwrap_or(start)).with(own));
        }
    }
    // And the one after a visit that is planned.
    if let Some(visit) = to_come {
        found.extend(next(Some(&visit)).map(|day| Due::by(rule, day, visit)));
    }
}

/// Where the child lives now; a stay in hospital is not where they live.
pub(super) fn home_now(plan: &Plan) -> Option<(usize, &Home)> {
    let lives = |home: &Home| home.time == Some(HomeTime::Now) && home.kind != Some(HomeKind::Hospital);
    plan.homes.iter().enumerate().find(|(_, home)| lives(home))
}

/// Which rule holds, and from which day. A care order that is made later begins the visits anew (D13).
fn visiting(plan: &Plan, home: &Home, start: Recorded, today: Date) -> (&'static Rule, Visiting, Recorded) {
    let is_with_parent = lives_with_parent(plan, home);
    let is_tried = home.kind == Some(HomeKind::Kinship) && home.standing.status == Some(Status::LookedInto);
    if home.kind == Some(HomeKind::Adoptive) && plan.has_in_force(&[OrderKind::Placement]) {
        return (Rule::VISIT_PLACED, Visiting::Placed, Recorded { what: "placed", ..start });
    }
    if let Some((place, order)) = plan.in_force(&[OrderKind::Care]).next().filter(|_| is_with_parent) {
        let made = order.made_on.filter(|made| *made > start.date.last_day());
        let made = made.map(|made| recorded("order", About::Day(made), format!("/orders/{place}/made_on"), today));
        return (Rule::VISIT_PARENT, Visiting::ParentCareOrder, made.unwrap_or(start));
    }
    if is_tried || (is_with_parent && plan.has_in_force(&[OrderKind::InterimCare])) {
        return (Rule::VISIT_TO_REVIEW, Visiting::WeeklyToReview, start);
    }
    (Rule::VISIT, Visiting::Usual { to_18: is_to_18(plan, home) }, start)
}

/// Whether the child is meant to live there until eighteen: where it is decided that this home is where they grow up in care.
/// As long as it is only planned, visits keep the shorter gap.
fn is_to_18(plan: &Plan, home: &Home) -> bool {
    let main = &plan.aim.main;
    let grows_up = matches!(
        main.option,
        Some(PermanenceOption::LongTermFostering | PermanenceOption::Kinship | PermanenceOption::Residential)
    );
    grows_up && main.home.as_ref() == Some(&home.id) && main.standing.status == Some(Status::Decided)
}

/// Whether a home is a parent's, by what it is or by who looks after the child there.
pub(super) fn lives_with_parent(plan: &Plan, home: &Home) -> bool {
    let own = plan.bonds.parents.iter().filter(|link| link.child == plan.child.id);
    let mut parents = own.filter(|link| matches!(link.kind, Some(ParentKind::Birth | ParentKind::Adoptive)));
    home.kind == Some(HomeKind::Parents)
        || (home.kind != Some(HomeKind::Adoptive) && parents.any(|link| home.carers.contains(&link.parent)))
}
