//! People and how they are related.

use super::known::Known;
use super::{Rule, block, fix, look};
use crate::diag::Finding;
use crate::plan::{HomeTime, MeetingState, ParentKind, ParentLink, PersonId, TouchKind, TouchState};
use std::collections::{BTreeMap, BTreeSet};

pub const RULES: &[Rule] = &[
    own_parent,
    parent_loop,
    parent_too_young,
    couple_of_one,
    siblings_of_one,
    person_unplaced,
    child_in_own_list,
    person_has_died,
    line_off_the_map,
];

/// Nobody is their own parent (`facts.md` 8, family tree).
fn own_parent(known: &Known<'_>, found: &mut Vec<Finding>) {
    for (place, link) in known.plan.bonds.parents.iter().enumerate() {
        if link.parent == link.child && !link.child.as_str().is_empty() {
            found.push(
                block("plan-own-parent", format!("/bonds/parents/{place}")).with("person", known.name(&link.child)),
            );
        }
    }
}

/// Nobody is their own grandparent, at any remove (`facts.md` 8, family tree). Told once, at a link of the first ring.
fn parent_loop(known: &Known<'_>, found: &mut Vec<Finding>) {
    if let Some(place) = link_in_ring(&known.plan.bonds.parents) {
        let link = &known.plan.bonds.parents[place];
        let finding = block("plan-parent-loop", format!("/bonds/parents/{place}"));
        found.push(finding.with("person", known.name(&link.child)).with("parent", known.name(&link.parent)));
    }
}

/// A link by which somebody comes to be above themselves, if there is one; links from a person to themselves apart.
///
/// Works down from those with no parents, as long as all of a person's parents have been passed (Kahn). Whoever is never
/// reached has a ring somewhere above; going up from there through others such must come round.
fn link_in_ring(links: &[ParentLink]) -> Option<usize> {
    let mut above: BTreeMap<&PersonId, Vec<usize>> = BTreeMap::new();
    let mut below: BTreeMap<&PersonId, Vec<&PersonId>> = BTreeMap::new();
    for (place, link) in links.iter().enumerate().filter(|(_, link)| link.parent != link.child) {
        above.entry(&link.child).or_default().push(place);
        below.entry(&link.parent).or_default().push(&link.child);
    }
    let mut waiting: BTreeMap<&PersonId, usize> = above.iter().map(|(child, places)| (*child, places.len())).collect();
    let mut passed: Vec<&PersonId> = below.keys().copied().filter(|person| !above.contains_key(person)).collect();
    while let Some(person) = passed.pop() {
        for child in below.get(person).into_iter().flatten() {
            if let Some(left) = waiting.get_mut(child) {
                *left -= 1;
                if *left == 0 {
                    waiting.remove(child);
                    passed.push(child);
                }
            }
        }
    }
    let mut person = *waiting.keys().next()?;
    let mut gone_by = BTreeSet::new();
    loop {
        let place = *above.get(person)?.iter().find(|place| waiting.contains_key(&links[**place].parent))?;
        if !gone_by.insert(person) {
            return Some(place);
        }
        person = &links[place].parent;
    }
}

/// A birth parent is older than their child (`design.md` 4, impossible dates).
fn parent_too_young(known: &Known<'_>, found: &mut Vec<Finding>) {
    for (place, link) in known.plan.bonds.parents.iter().enumerate() {
        let born = |id| known.person(id).and_then(|person| person.born);
        let is_younger = born(&link.child)
            .zip(born(&link.parent))
            .is_some_and(|(child, parent)| parent.first_day() >= child.last_day());
        if link.kind == Some(ParentKind::Birth) && link.child != link.parent && is_younger {
            let finding = block("plan-parent-too-young", format!("/bonds/parents/{place}"));
            found.push(finding.with("parent", known.name(&link.parent)).with("person", known.name(&link.child)));
        }
    }
}

/// A couple is two people (`facts.md` 8, family tree).
fn couple_of_one(known: &Known<'_>, found: &mut Vec<Finding>) {
    for (place, pair) in known.plan.bonds.partnerships.iter().enumerate() {
        if pair.a == pair.b && !pair.a.as_str().is_empty() {
            found.push(
                block("plan-couple-of-one", format!("/bonds/partnerships/{place}")).with("person", known.name(&pair.a)),
            );
        }
    }
}

/// Brothers and sisters are at least two (`facts.md` 8, family tree).
fn siblings_of_one(known: &Known<'_>, found: &mut Vec<Finding>) {
    for (place, link) in known.plan.bonds.siblings.iter().enumerate() {
        if link.people.iter().collect::<BTreeSet<_>>().len() == 1 {
            found.push(fix("plan-siblings-of-one", format!("/bonds/siblings/{place}/people")));
        }
    }
}

/// The book can say who each person is: they have a job for the child, a link, or a place in the plan
/// (`facts.md` 9, rows 13 and 14).
fn person_unplaced(known: &Known<'_>, found: &mut Vec<Finding>) {
    let linked: BTreeSet<&PersonId> = known.all.people.iter().map(|(_, person)| *person).collect();
    for (place, person) in known.plan.people.iter().enumerate() {
        if person.roles.is_empty() && person.id != known.plan.child.id && !linked.contains(&person.id) {
            found.push(look("plan-person-unplaced", format!("/people/{place}")).with("person", known.name(&person.id)));
        }
    }
}

/// The child is left out where the book lists others: it would say that you live with you (`Home::members`).
fn child_in_own_list(known: &Known<'_>, found: &mut Vec<Finding>) {
    let child = &known.plan.child.id;
    let lists = |at: &str| {
        let mut steps = at.split('/').skip(1);
        let part = steps.next().unwrap_or_default();
        let field = steps.nth(1).unwrap_or_default();
        matches!(
            (part, field),
            ("homes", "members" | "carers") | ("family_time", "with") | ("brothers_and_sisters", "people")
        )
    };
    for (at, _) in known.all.people.iter().filter(|(at, person)| *person == child && lists(at)) {
        found.push(fix("plan-child-in-own-list", at));
    }
}

/// Nobody who has died is said to live with the child, to be seen, or to come to a meeting (`facts.md` 8, family tree:
/// a gentle mark for those who have died). Letters that somebody left may still be read.
fn person_has_died(known: &Known<'_>, found: &mut Vec<Finding>) {
    let plan = known.plan;
    let homes = known.homes(HomeTime::Now).flat_map(|(at, home)| {
        let carers = listed(&at, "carers", &home.carers);
        carers.into_iter().chain(listed(&at, "members", &home.members))
    });
    let is_on = |state| matches!(state, None | Some(TouchState::On));
    let is_met = |kind| !matches!(kind, Some(TouchKind::Letters | TouchKind::Messages));
    let seen = plan.family_time.iter().enumerate().filter(|(_, time)| is_on(time.state) && is_met(time.kind));
    let seen = seen.flat_map(|(place, time)| listed(&format!("/family_time/{place}"), "with", &time.with));
    let to_come = plan.meetings.iter().enumerate().filter(|(_, meeting)| is_to_come(meeting.state));
    let to_come = to_come.flat_map(|(place, meeting)| listed(&format!("/meetings/{place}"), "people", &meeting.people));
    let has_died = |id: &PersonId| known.person(id).is_some_and(|person| person.died.is_some());
    for (at, person) in homes.chain(seen).chain(to_come).filter(|(_, person)| has_died(person)) {
        found.push(fix("plan-person-has-died", at).with("person", known.name(person)));
    }
}

/// Who has no ring is not on the map of my people, and a line to them would be lost.
fn line_off_the_map(known: &Known<'_>, found: &mut Vec<Finding>) {
    for (place, person) in known.plan.people.iter().enumerate() {
        if person.line.is_some() && person.closeness.is_none() {
            let finding = look("plan-line-off-map", format!("/people/{place}/line"));
            found.push(finding.with("person", known.name(&person.id)));
        }
    }
}

fn is_to_come(state: Option<MeetingState>) -> bool {
    matches!(state, None | Some(MeetingState::ToCome))
}

fn listed<'a>(at: &str, field: &str, people: &'a [PersonId]) -> Vec<(String, &'a PersonId)> {
    people.iter().enumerate().map(|(place, person)| (format!("{at}/{field}/{place}"), person)).collect()
}
