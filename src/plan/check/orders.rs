//! Each order by itself: who may hold it, when it can be made, when it ends (`facts.md` 3 and 4).

use super::known::{Known, order_name};
use super::{Rule, block, fix, look};
use crate::calendar::{Date, months_after};
use crate::diag::Finding;
use crate::duty::{case_end, emergency_protection, emergency_protection_extended, police_protection};
use crate::plan::{Certainty, Order, OrderKind, OrderStage, ParentKind, PermanenceOption, PersonId};
use std::collections::BTreeSet;

pub const RULES: &[Rule] = &[
    no_legal_status,
    order_no_date,
    order_no_holder,
    guardian_is_parent,
    guardian_too_young,
    care_order_too_late,
    adoption_too_late,
    order_over,
    order_too_long,
    case_too_long,
];

/// The plan says what the child's legal status is, even where that is no order (`facts.md` 1, the legal strand; 9, row 10).
fn no_legal_status(known: &Known<'_>, found: &mut Vec<Finding>) {
    let stands = |stage| matches!(stage, Some(OrderStage::Made | OrderStage::Suspended));
    let is_child = known.child_age(known.today).is_none_or(|age| age < 18);
    if is_child && !known.plan.orders.iter().any(|order| stands(order.stage)) {
        found.push(fix("plan-no-legal-status", "/orders"));
    }
}

/// An order that is made says when (`facts.md` 9, row 10): without it no end and no review can be worked out.
fn order_no_date(known: &Known<'_>, found: &mut Vec<Finding>) {
    let is_plan =
        |kind| matches!(kind, OrderKind::ChildInNeed | OrderKind::ChildProtection | OrderKind::PrivateFostering);
    for (at, order) in
        known.orders().filter(|(_, order)| order.stage == Some(OrderStage::Made) && order.made_on.is_none())
    {
        if let Some(kind) = order.kind.filter(|kind| !is_plan(*kind)) {
            found.push(fix("plan-order-no-date", format!("{at}/made_on")).with("order", order_name(Some(kind))));
        }
    }
}

/// An order that puts somebody in charge says whom (`facts.md` 2.5 to 2.7, and 9, row 10).
fn order_no_holder(known: &Known<'_>, found: &mut Vec<Finding>) {
    let holders = &[OrderKind::SpecialGuardianship, OrderKind::Adoption, OrderKind::ArrangementsLives];
    for (at, order) in known.in_force(holders).filter(|(_, order)| order.names.is_empty()) {
        found.push(fix("plan-order-no-holder", format!("{at}/names")).with("order", order_name(order.kind)));
    }
}

/// A legal parent cannot be the special guardian (`facts.md` 2.6 and 4.1, B1). After an adoption only adopters are.
fn guardian_is_parent(known: &Known<'_>, found: &mut Vec<Finding>) {
    let is_adopted = known.has_in_force(&[OrderKind::Adoption]);
    let kinds: &[ParentKind] =
        if is_adopted { &[ParentKind::Adoptive] } else { &[ParentKind::Birth, ParentKind::Adoptive] };
    let own = known.plan.bonds.parents.iter().filter(|link| link.child == known.plan.child.id);
    let sure = own.filter(|link| link.certainty != Some(Certainty::Thought) && link.until.is_none());
    let parents: BTreeSet<_> =
        sure.filter(|link| link.kind.is_some_and(|kind| kinds.contains(&kind))).map(|link| &link.parent).collect();
    for (at, guardian) in guardians(known).into_iter().filter(|(_, guardian)| parents.contains(guardian)) {
        found.push(block("plan-guardian-is-parent", at).with("person", known.name(guardian)));
    }
}

/// A special guardian is eighteen or over (`facts.md` 2.6 and 4.1, B2).
fn guardian_too_young(known: &Known<'_>, found: &mut Vec<Finding>) {
    for (at, order) in special_guardianships(known) {
        let on = order.made_on.unwrap_or(known.today);
        for (place, guardian) in order.names.iter().enumerate() {
            let born = known.person(guardian).and_then(|person| person.born);
            if born.is_some_and(|born| born.first_day().age_on(on) < 18) {
                found.push(
                    block("plan-guardian-too-young", format!("{at}/names/{place}"))
                        .with("person", known.name(guardian)),
                );
            }
        }
    }
}

/// No care order is made from the seventeenth birthday on (`facts.md` 3.5; sixteenth for the married, of which a plan says nothing).
fn care_order_too_late(known: &Known<'_>, found: &mut Vec<Finding>) {
    for (at, order) in known.orders().filter(|(_, order)| order.kind == Some(OrderKind::Care)) {
        if let Some(made) = order.made_on.filter(|made| known.birthday(17).is_some_and(|birthday| *made >= birthday)) {
            found.push(block("plan-care-order-too-late", format!("{at}/made_on")).with("made", made));
        }
    }
}

/// Adoption is asked for before the eighteenth birthday and made before the nineteenth (`facts.md` 3.8 and 4.3, B1 and B2).
fn adoption_too_late(known: &Known<'_>, found: &mut Vec<Finding>) {
    for (at, order) in known.orders().filter(|(_, order)| order.kind == Some(OrderKind::Adoption)) {
        for (field, date, age) in [("asked_on", order.asked_on, 18), ("made_on", order.made_on, 19)] {
            if let Some(date) = date.filter(|date| known.birthday(age).is_some_and(|birthday| *date >= birthday)) {
                found
                    .push(block("plan-adoption-too-late", format!("{at}/{field}")).with("date", date).with("age", age));
            }
        }
    }
}

/// An order that is said to be in force has not ended by itself (`facts.md` 3.18).
fn order_over(known: &Known<'_>, found: &mut Vec<Finding>) {
    for (at, order) in known.orders().filter(|(_, order)| order.stage == Some(OrderStage::Made)) {
        let own = order.ends_on.filter(|end| *end < known.today);
        let general = usual_end(known, order).filter(|end| order.ends_on.is_none() && *end <= known.today);
        if let Some(end) = own.or(general) {
            let kind = order_name(order.kind);
            found.push(fix("plan-order-over", format!("{at}/stage")).with("order", kind).with("end", end));
        }
    }
}

/// An order's own end date is not later than the law allows (`facts.md` 3.3, 3.6 and 3.18).
fn order_too_long(known: &Known<'_>, found: &mut Vec<Finding>) {
    for (at, order) in known.orders() {
        if let Some((end, latest)) = order.ends_on.zip(latest_end(known, order)).filter(|(end, latest)| end > latest) {
            let finding = block("plan-order-too-long", format!("{at}/ends_on"));
            found.push(finding.with("order", order_name(order.kind)).with("end", end).with("latest", latest));
        }
    }
}

/// A care case aims to finish in 26 weeks from the asking (`facts.md` 3.4 and 5.4, D20); it may be extended.
fn case_too_long(known: &Known<'_>, found: &mut Vec<Finding>) {
    let asked = known
        .orders()
        .filter(|(_, order)| order.kind == Some(OrderKind::Care) && order.stage == Some(OrderStage::AskedFor));
    for (at, order) in asked {
        if let Some(asked) = order.asked_on.filter(|asked| case_end(*asked).is_some_and(|end| end < known.today)) {
            found.push(look("plan-case-too-long", format!("{at}/asked_on")).with("asked", asked));
        }
    }
}

/// When an order ends by itself where the plan gives it no date of its own.
fn usual_end(known: &Known<'_>, order: &Order) -> Option<Date> {
    match order.kind? {
        OrderKind::ArrangementsTime | OrderKind::ProhibitedSteps | OrderKind::SpecificIssue => known.birthday(16),
        OrderKind::Supervision => earlier(months_after(order.made_on?, 12), known.birthday(18)),
        OrderKind::EmergencyProtection => emergency_protection(order.made_on?),
        _ => latest_end(known, order),
    }
}

/// The latest day that the law lets an order last to, extended and exceptional ones too.
fn latest_end(known: &Known<'_>, order: &Order) -> Option<Date> {
    match order.kind? {
        OrderKind::Care
        | OrderKind::SpecialGuardianship
        | OrderKind::ArrangementsLives
        | OrderKind::Placement
        | OrderKind::ArrangementsTime
        | OrderKind::ProhibitedSteps
        | OrderKind::SpecificIssue => known.birthday(18),
        OrderKind::Supervision => earlier(months_after(order.made_on?, 36), known.birthday(18)),
        OrderKind::EmergencyProtection => emergency_protection_extended(order.made_on?),
        OrderKind::PoliceProtection => police_protection(order.made_on?),
        _ => None,
    }
}

fn earlier(one: Option<Date>, other: Option<Date>) -> Option<Date> {
    one.into_iter().chain(other).min()
}

/// Everyone who is, or under the plan would be, special guardian, by pointer.
fn guardians<'a>(known: &Known<'a>) -> Vec<(String, &'a PersonId)> {
    let aim = &known.plan.aim;
    let routes = [("/aim/main", Some(&aim.main)), ("/aim/parallel", aim.parallel.as_ref())];
    let routes = routes.into_iter().filter_map(|(at, route)| Some((at, route?)));
    let routes = routes.filter(|(_, route)| route.option == Some(PermanenceOption::SpecialGuardianship));
    let planned = routes.flat_map(|(at, route)| named(&format!("{at}/with"), &route.with));
    special_guardianships(known)
        .flat_map(|(at, order)| named(&format!("{at}/names"), &order.names))
        .chain(planned)
        .collect()
}

fn special_guardianships<'a>(known: &Known<'a>) -> impl Iterator<Item = (String, &'a Order)> {
    known.orders().filter(|(_, order)| order.kind == Some(OrderKind::SpecialGuardianship))
}

fn named<'a>(at: &str, people: &'a [PersonId]) -> Vec<(String, &'a PersonId)> {
    people.iter().enumerate().map(|(place, person)| (format!("{at}/{place}"), person)).collect()
}
