//! Orders beside each other: what cannot stand together, and what one order does to another (`facts.md` 3.17).

use super::known::{Known, order_name};
use super::{Rule, block, fix};
use crate::diag::Finding;
use crate::plan::OrderKind::{self, *};
use crate::plan::OrderStage;

pub const RULES: &[Rule] = &[
    time_order_in_care,
    steps_order_in_care,
    lives_order_in_care,
    supervision_and_care,
    order_should_have_ended,
    care_order_not_paused,
    care_order_paused_alone,
];

const IN_CARE: &[OrderKind] = &[Care, InterimCare];

/// What each order ends when it is made (`facts.md` 3.17). The pairs that other rules here tell whatever their dates
/// are left out, and so are cells of low confidence.
const ENDS: &[(OrderKind, &[OrderKind])] = &[
    (Care, &[Section20]),
    (Placement, &[Section20]),
    (
        Adoption,
        &[
            Section20,
            InterimCare,
            Care,
            Supervision,
            Placement,
            SpecialGuardianship,
            ArrangementsLives,
            ArrangementsTime,
            Section34,
        ],
    ),
    (SpecialGuardianship, &[Section20, Care]),
    (ArrangementsLives, &[Section20]),
];

/// Whom a child in care sees is settled under section 34, not by a child arrangements order (`facts.md` 2.7 and 4.2, B2).
fn time_order_in_care(known: &Known<'_>, found: &mut Vec<Finding>) {
    both(known, &[ArrangementsTime], IN_CARE, "plan-time-order-in-care", found);
}

/// Prohibited steps and specific issue orders cannot be had for a child in care (`facts.md` 3.13).
fn steps_order_in_care(known: &Known<'_>, found: &mut Vec<Finding>) {
    both(known, &[ProhibitedSteps, SpecificIssue], IN_CARE, "plan-steps-order-in-care", found);
}

/// A care order and an order on whom the child lives with end each other (`facts.md` 2.7 and 3.17).
fn lives_order_in_care(known: &Known<'_>, found: &mut Vec<Finding>) {
    both(known, &[ArrangementsLives], &[Care], "plan-lives-order-in-care", found);
}

/// A care order and a supervision order take each other's place (`facts.md` 3.17).
fn supervision_and_care(known: &Known<'_>, found: &mut Vec<Finding>) {
    both(known, &[Supervision], &[Care], "plan-supervision-and-care", found);
}

/// An order that a later one ended is not said to be in force (`facts.md` 3.17).
fn order_should_have_ended(known: &Known<'_>, found: &mut Vec<Finding>) {
    for (newer, ends) in ENDS {
        let newest = known.in_force(std::slice::from_ref(newer)).filter_map(|(_, order)| order.made_on).max();
        let Some(made) = newest else { continue };
        for (at, order) in known.in_force(ends).filter(|(_, order)| order.made_on.is_some_and(|before| before <= made))
        {
            let finding = fix("plan-order-should-have-ended", format!("{at}/stage"));
            found.push(
                finding
                    .with("order", order_name(order.kind))
                    .with("newer", order_name(Some(*newer)))
                    .with("made", made),
            );
        }
    }
}

/// A placement order puts the care order on pause (`facts.md` 3.7).
fn care_order_not_paused(known: &Known<'_>, found: &mut Vec<Finding>) {
    if known.has_in_force(&[Placement]) {
        for (at, _) in known.in_force(&[Care]) {
            found.push(fix("plan-care-order-not-paused", format!("{at}/stage")));
        }
    }
}

/// A care order is on pause only under a placement order, and comes back when that ends (`facts.md` 3.7).
fn care_order_paused_alone(known: &Known<'_>, found: &mut Vec<Finding>) {
    let paused =
        known.orders().filter(|(_, order)| order.kind == Some(Care) && order.stage == Some(OrderStage::Suspended));
    if !known.has_in_force(&[Placement]) {
        for (at, _) in paused {
            found.push(fix("plan-care-order-paused-alone", format!("{at}/stage")));
        }
    }
}

/// Tells every order of some kinds that is in force beside one of some others.
fn both<'a>(
    known: &Known<'a>,
    kinds: &'a [OrderKind],
    others: &'a [OrderKind],
    code: &'static str,
    found: &mut Vec<Finding>,
) {
    let Some((_, other)) = known.in_force(others).next() else { return };
    for (at, order) in known.in_force(kinds) {
        found.push(block(code, at).with("order", order_name(order.kind)).with("other", order_name(other.kind)));
    }
}
