//! Brothers and sisters (`facts.md` 7, siblings).

use super::known::Known;
use super::{Rule, fix, look};
use crate::diag::Finding;
use crate::plan::{HomeTime, ParentKind, PersonId, SiblingKind, SiblingPlan};
use std::collections::BTreeSet;

pub const RULES: &[Rule] = &[apart_no_reason, sibling_left_out, sibling_home_differs, no_plan_to_meet];

/// Brothers and sisters who live apart are told why (`facts.md` 1, principle 12; 7; 9, row 16).
fn apart_no_reason(known: &Known<'_>, found: &mut Vec<Finding>) {
    for (at, part) in parts(known).filter(|(_, part)| !part.together && part.reason.is_silent()) {
        found.push(fix("plan-apart-no-reason", format!("{at}/reason")).with("people", names(known, part)));
    }
}

/// A brother or sister under eighteen who does not live with the child is in the pages on brothers and sisters
/// (`facts.md` 7; 9, row 16).
fn sibling_left_out(known: &Known<'_>, found: &mut Vec<Finding>) {
    let here = housemates(known);
    if known.homes(HomeTime::Now).next().is_none() {
        return;
    }
    let told: BTreeSet<_> = known.plan.brothers_and_sisters.iter().flat_map(|part| &part.people).collect();
    for sibling in siblings(known).into_iter().filter(|sibling| !told.contains(sibling) && !here.contains(sibling)) {
        let Some(person) = known.person(sibling) else { continue };
        let is_grown = person.born.is_some_and(|born| born.first_day().age_on(known.today) >= 18);
        if !is_grown && person.died.is_none() {
            found.push(fix("plan-sibling-left-out", "/brothers_and_sisters").with("person", known.name(sibling)));
        }
    }
}

/// Whether brothers and sisters live with the child is told the same way here and at the home (`design.md` 4: the plan
/// against itself).
fn sibling_home_differs(known: &Known<'_>, found: &mut Vec<Finding>) {
    let here = housemates(known);
    for (at, part) in parts(known).filter(|_| !here.is_empty()) {
        if let Some(person) = part.people.iter().find(|person| here.contains(person) != part.together) {
            found.push(fix("plan-sibling-home-differs", format!("{at}/together")).with("person", known.name(person)));
        }
    }
}

/// Brothers and sisters who live apart have their own plan to meet or keep in touch (`facts.md` 6.1, sibling, and 7).
fn no_plan_to_meet(known: &Known<'_>, found: &mut Vec<Finding>) {
    let seen: BTreeSet<_> = known.plan.family_time.iter().flat_map(|time| &time.with).collect();
    let is_seen =
        |part: &SiblingPlan| !part.arrangements.is_empty() || part.people.iter().any(|person| seen.contains(person));
    for (at, part) in parts(known).filter(|(_, part)| !part.together && !is_seen(part)) {
        found.push(look("plan-no-plan-to-meet", format!("{at}/arrangements")).with("people", names(known, part)));
    }
}

fn parts<'a>(known: &Known<'a>) -> impl Iterator<Item = (String, &'a SiblingPlan)> {
    let parts = known.plan.brothers_and_sisters.iter().enumerate();
    parts.map(|(place, part)| (format!("/brothers_and_sisters/{place}"), part))
}

/// Everyone who lives where the child lives now.
fn housemates<'a>(known: &Known<'a>) -> BTreeSet<&'a PersonId> {
    known.homes(HomeTime::Now).flat_map(|(_, home)| home.members.iter().chain(&home.carers)).collect()
}

/// Brothers and sisters by a shared birth or adoptive parent, or because the plan says so; not foster brothers and sisters.
fn siblings<'a>(known: &Known<'a>) -> BTreeSet<&'a PersonId> {
    let kinds = &[ParentKind::Birth, ParentKind::Adoptive];
    let child = &known.plan.child.id;
    let parents: BTreeSet<_> = known.parents(kinds).collect();
    let links = known.plan.bonds.parents.iter().filter(|link| link.kind.is_some_and(|kind| kinds.contains(&kind)));
    let by_parent = links.filter(|link| parents.contains(&link.parent)).map(|link| &link.child);
    let told = known.plan.bonds.siblings.iter().filter(|link| link.kind != Some(SiblingKind::Foster));
    let told = told.filter(|link| link.people.contains(child)).flat_map(|link| &link.people);
    by_parent.chain(told).filter(|sibling| *sibling != child).collect()
}

fn names(known: &Known<'_>, part: &SiblingPlan) -> String {
    let names: Vec<_> = part
        .people
        .iter()
        .map(|person| known.person(person).map_or(person.as_str(), |found| found.name.as_str()))
        .collect();
    names.join(", ")
}
