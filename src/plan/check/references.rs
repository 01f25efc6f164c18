//! Links that lead nowhere, and ids used twice.

use super::known::Known;
use super::{Rule, block, fix};
use crate::diag::Finding;
use std::collections::BTreeSet;

pub const RULES: &[Rule] = &[unknown_person, unknown_home, unknown_record, repeated_id, child_not_in_people];

/// Every link to a person leads to one of the people (`design.md` 4, broken references). The child has a rule apart.
fn unknown_person(known: &Known<'_>, found: &mut Vec<Finding>) {
    for (at, person) in &known.all.people {
        let is_named = !person.as_str().is_empty() && **person != known.plan.child.id;
        if is_named && known.person(person).is_none() {
            found.push(block("plan-unknown-person", at).with("person", person.as_str()));
        }
    }
}

/// Every link to a home leads to one of the homes (`design.md` 4, broken references).
fn unknown_home(known: &Known<'_>, found: &mut Vec<Finding>) {
    let homes: BTreeSet<_> = known.plan.homes.iter().map(|home| &home.id).collect();
    for (at, home) in &known.all.homes {
        if !homes.contains(home) {
            found.push(block("plan-unknown-home", at).with("home", home.as_str()));
        }
    }
}

/// A link to family time or to a meeting leads to one (`design.md` 4, broken references).
fn unknown_record(known: &Known<'_>, found: &mut Vec<Finding>) {
    let plan = known.plan;
    let family_time: BTreeSet<_> = plan.family_time.iter().map(|arrangement| &arrangement.id).collect();
    let meetings: BTreeSet<_> = plan.meetings.iter().map(|meeting| &meeting.id).collect();
    let mut tell = |at: String, list, record| {
        found.push(fix("plan-unknown-record", at).with("record", record).with("list", list));
    };
    for (place, part) in plan.brothers_and_sisters.iter().enumerate() {
        for (link, record) in part.arrangements.iter().enumerate().filter(|(_, id)| !family_time.contains(id)) {
            tell(format!("/brothers_and_sisters/{place}/arrangements/{link}"), "family_time", record.as_str());
        }
    }
    let days: BTreeSet<_> = plan.calendar.days.iter().map(|day| &day.id).collect();
    for (place, time) in plan.family_time.iter().enumerate() {
        let named = time.pattern.iter().flat_map(|pattern| pattern.special_days.iter().enumerate());
        for (link, record) in named.filter(|(_, id)| !days.contains(id)) {
            tell(format!("/family_time/{place}/pattern/special_days/{link}"), "calendar/days", record.as_str());
        }
    }
    for (place, decision) in plan.decisions.iter().enumerate() {
        if let Some(record) = decision.meeting.as_ref().filter(|id| !meetings.contains(id)) {
            tell(format!("/decisions/{place}/meeting"), "meetings", record.as_str());
        }
    }
}

/// An id names one record of its list: links and marks would not know which is meant (`design.md` 4).
fn repeated_id(known: &Known<'_>, found: &mut Vec<Finding>) {
    let mut seen = BTreeSet::new();
    for (at, fact) in &known.all.records {
        let id = fact.rsplit('/').next().unwrap_or_default();
        if !id.is_empty() && !seen.insert(fact) {
            found.push(block("plan-repeated-id", format!("{at}/id")).with("id", id));
        }
    }
}

/// The child is one of the people: else family links to the child lead nowhere (`facts.md` 9, rows 1 and 14).
fn child_not_in_people(known: &Known<'_>, found: &mut Vec<Finding>) {
    let child = &known.plan.child.id;
    if !child.as_str().is_empty() && known.person(child).is_none() {
        found.push(block("plan-child-not-in-people", "/child/id").with("child", child.as_str()));
    }
}
