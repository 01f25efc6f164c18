//! Who may make the big decisions, against what the orders give (`facts.md` 3.1).

use super::known::{Known, order_name};
use super::{Rule, block, look};
use crate::diag::Finding;
use crate::plan::{HomeKind, HomeTime, OrderKind, ParentKind, PersonId, Role};
use std::collections::BTreeSet;

pub const RULES: &[Rule] = &[
    foster_carer_responsible,
    responsible_after_adoption,
    holder_not_responsible,
    council_without_order,
    council_left_out,
    no_everyday_decisions,
];

/// Orders that give parental responsibility to whoever they name.
const GIVE_TO_HOLDERS: &[OrderKind] =
    &[OrderKind::SpecialGuardianship, OrderKind::Adoption, OrderKind::ArrangementsLives, OrderKind::ArrangementsTime];

/// Orders that give parental responsibility to the council.
const GIVE_TO_COUNCIL: &[OrderKind] =
    &[OrderKind::Care, OrderKind::InterimCare, OrderKind::EmergencyProtection, OrderKind::Placement];

/// Fostering alone gives nobody parental responsibility (`facts.md` 2.3, 2.4, 2.8 and 3.1).
fn foster_carer_responsible(known: &Known<'_>, found: &mut Vec<Finding>) {
    let fosters = |role: &Role| matches!(role, Role::FosterCarer | Role::KinshipCarer | Role::EarlyPermanenceCarer);
    let hopes_to_adopt =
        |role: &Role| matches!(role, Role::ProspectiveAdopter | Role::AdoptiveParent | Role::SpecialGuardian);
    let parents: BTreeSet<_> =
        known.parents(&[ParentKind::Birth, ParentKind::Adoptive, ParentKind::Step, ParentKind::Guardian]).collect();
    let holders = holders(known);
    for (place, person) in known.plan.responsibility.now.iter().enumerate() {
        let roles = known.person(person).map(|person| person.roles.as_slice()).unwrap_or_default();
        let has_a_route = parents.contains(person) || holders.contains(person) || roles.iter().any(hopes_to_adopt);
        if roles.iter().any(fosters) && !has_a_route {
            let finding = block("plan-foster-carer-responsible", format!("/responsibility/now/{place}"));
            found.push(finding.with("person", known.name(person)));
        }
    }
}

/// An adoption order ends everyone else's parental responsibility, but not that of a parent whose partner adopts
/// (`facts.md` 3.8).
fn responsible_after_adoption(known: &Known<'_>, found: &mut Vec<Finding>) {
    let adopters: BTreeSet<_> = known.in_force(&[OrderKind::Adoption]).flat_map(|(_, order)| &order.names).collect();
    if adopters.is_empty() {
        return;
    }
    let pairs = known.plan.bonds.partnerships.iter().flat_map(|pair| [(&pair.a, &pair.b), (&pair.b, &pair.a)]);
    let partners: BTreeSet<_> = pairs.filter(|(one, _)| adopters.contains(one)).map(|(_, other)| other).collect();
    let parents: BTreeSet<_> = known.parents(&[ParentKind::Birth]).collect();
    for (place, person) in known.plan.responsibility.now.iter().enumerate() {
        if parents.contains(person) && !adopters.contains(person) && !partners.contains(person) {
            let finding = block("plan-responsible-after-adoption", format!("/responsibility/now/{place}"));
            found.push(finding.with("person", known.name(person)));
        }
    }
}

/// Where the plan lists who is responsible, whoever an order puts in charge is among them (`facts.md` 2.5 to 2.7).
fn holder_not_responsible(known: &Known<'_>, found: &mut Vec<Finding>) {
    let now: BTreeSet<_> = known.plan.responsibility.now.iter().collect();
    let orders = &[OrderKind::SpecialGuardianship, OrderKind::Adoption, OrderKind::ArrangementsLives];
    let holders = known.in_force(orders).flat_map(|(_, order)| &order.names);
    for person in holders.filter(|person| !now.is_empty() && !now.contains(person)).collect::<BTreeSet<_>>() {
        found.push(block("plan-holder-not-responsible", "/responsibility/now").with("person", known.name(person)));
    }
}

/// The council shares responsibility only by an order: never by agreement with parents (`facts.md` 3.1 and 3.2).
fn council_without_order(known: &Known<'_>, found: &mut Vec<Finding>) {
    if known.plan.responsibility.council_now && !known.has_in_force(GIVE_TO_COUNCIL) {
        found.push(block("plan-council-without-order", "/responsibility/council_now"));
    }
}

/// Where the plan says who is responsible, a care or placement order makes the council one of them (`facts.md` 3.1).
fn council_left_out(known: &Known<'_>, found: &mut Vec<Finding>) {
    let responsibility = &known.plan.responsibility;
    if let Some((_, order)) = known.in_force(GIVE_TO_COUNCIL).next()
        && !responsibility.now.is_empty()
        && !responsibility.council_now
    {
        let finding = block("plan-council-left-out", "/responsibility/council_now");
        found.push(finding.with("order", order_name(order.kind)));
    }
}

/// A looked-after child who lives with foster carers or in a children's home can read who says yes to everyday things
/// (`facts.md` 7, delegated authority; 9, row 23).
fn no_everyday_decisions(known: &Known<'_>, found: &mut Vec<Finding>) {
    let delegated = |kind| {
        matches!(kind, Some(HomeKind::Foster | HomeKind::Kinship | HomeKind::EarlyPermanence | HomeKind::ChildrensHome))
    };
    let applies = known.is_looked_after() && known.homes(HomeTime::Now).any(|(_, home)| delegated(home.kind));
    if applies && known.plan.responsibility.decisions.is_empty() {
        found.push(look("plan-no-everyday-decisions", "/responsibility/decisions"));
    }
}

fn holders<'a>(known: &Known<'a>) -> BTreeSet<&'a PersonId> {
    known.in_force(GIVE_TO_HOLDERS).flat_map(|(_, order)| &order.names).collect()
}
