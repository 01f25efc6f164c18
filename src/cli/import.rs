//! `kithbook import`: the beginning of a plan, from a family that is written down elsewhere. Days of a calendar are for
//! [`import_days`].

use super::args::ImportArguments;
use super::source::{centre, family, is_plan};
use super::{Done, Failure, Outcome, files, import_days};
use crate::bundle::is_bundle;
use crate::calendar::About;
use crate::family::{Person, TwinKind, Who};
use crate::gedcom::{Dated, Facts, Gedcom};
use crate::plan::{self, Name, PersonId, Plan, RecordId, Text, write};
use std::collections::{HashMap, HashSet};

pub fn run(arguments: &ImportArguments) -> Done {
    let bytes = files::bytes(&arguments.file)?;
    let fault = |said: &str| Failure::Family { file: arguments.file.display().to_string(), said: said.to_owned() };
    if is_bundle(&bytes) || is_plan(&bytes) {
        return Err(fault("This is a plan already. Give a family.json or a GEDCOM file, or open the plan as it is."));
    }
    if import_days::is_asked_for(arguments, &bytes) {
        return import_days::run(arguments, &bytes);
    }
    let read = family(&arguments.file, &bytes)?;
    let Some(child) = centre(&read.family, arguments.child.as_deref())? else {
        return Err(fault("Nobody is in this file. Give a file with at least the child."));
    };
    files::write(arguments.out.as_deref(), write::write(&skeleton(&read, child)))?;
    let has_findings = !read.findings.is_empty();
    Ok(if has_findings { Outcome::Findings } else { Outcome::Clean })
}

/// A plan that holds what the file does: people, and how they are related. What is no fact there is none here: a date that is
/// only about right stands in the person's note, in the file's words.
fn skeleton(read: &Gedcom, child: Who) -> Plan {
    let family = &read.family;
    let ids = unique(family.people.iter().map(|person| person.id.as_str()));
    let id = |who: Who| PersonId::from(ids[who].as_str());
    let all = |people: &[Who]| people.iter().map(|who| id(*who)).collect();
    let none = Facts::default();
    let facts = |who: Who| read.facts.get(who).unwrap_or(&none);
    let mut plan = Plan { version: 1, ..Plan::default() };
    let own = &family.people[child];
    plan.child.id = id(child);
    plan.child.name = Name::from(called(own, facts(child)));
    plan.child.full_name = Name::from(own.name.as_str());
    plan.child.born = match day(own.born) {
        Some(About::Day(day)) => Some(day),
        _ => None,
    };
    for (who, person) in family.people.iter().enumerate() {
        plan.people.push(plan::Person {
            id: id(who),
            name: Name::from(called(person, facts(who))),
            sex: plan::Sex::ALL.iter().copied().find(|sex| sex.word() == person.sex.word() && *sex != plan::Sex::Other),
            born: day(person.born),
            died: facts(who).died.as_ref().filter(|died| died.is_exact).and_then(|died| day(died.day)),
            note: Text::from(note(person, facts(who)).as_str()),
            ..plan::Person::default()
        });
    }
    for link in &family.parents {
        plan.bonds.parents.push(plan::ParentLink {
            child: id(link.child),
            parent: id(link.parent),
            kind: plan::ParentKind::ALL.iter().copied().find(|kind| kind.word() == link.kind.word()),
            ..plan::ParentLink::default()
        });
    }
    let pairs = unique(family.partnerships.iter().map(|pair| pair.id.as_str()));
    for (pair, own) in family.partnerships.iter().zip(pairs) {
        plan.bonds.partnerships.push(plan::Partnership {
            id: RecordId::from(own.as_str()),
            a: id(pair.a),
            b: id(pair.b),
            status: plan::PartnershipStatus::ALL.iter().copied().find(|status| status.word() == pair.status.word()),
            ..plan::Partnership::default()
        });
    }
    for (place, twins) in family.twins.iter().enumerate() {
        let kind = match twins.kind {
            TwinKind::Identical => plan::SiblingKind::TwinIdentical,
            TwinKind::Fraternal => plan::SiblingKind::TwinFraternal,
            // That they were born together is not lost: their birthdays say it.
            TwinKind::Unknown => plan::SiblingKind::Unspecified,
        };
        let id = RecordId::from(format!("twins-{}", place + 1).as_str());
        plan.bonds.siblings.push(plan::SiblingLink { id, people: all(&twins.people), kind: Some(kind) });
    }
    for (place, group) in family.siblings.iter().enumerate() {
        let id = RecordId::from(format!("siblings-{}", place + 1).as_str());
        let kind = plan::SiblingKind::ALL.iter().copied().find(|kind| kind.word() == group.kind.word());
        plan.bonds.siblings.push(plan::SiblingLink { id, people: all(&group.people), kind });
    }
    plan
}

/// The name that somebody is called by.
fn called<'f>(person: &'f Person, facts: &'f Facts) -> &'f str {
    let has_no_name = person.name.is_empty() || (person.unknown && person.name == person.id);
    match facts.used.as_str() {
        "" if has_no_name => "Not known",
        "" => &person.name,
        used => used,
    }
}

/// What the file says of somebody and a plan has no place for, for workers.
fn note(person: &Person, facts: &Facts) -> String {
    let mut lines: Vec<String> = Vec::new();
    if person.unknown {
        lines.push("The file this came from does not say who this is.".to_owned());
    }
    if facts.is_restricted {
        lines.push("The file this came from says not to pass this on.".to_owned());
    }
    if !facts.used.is_empty() && facts.used != person.name {
        lines.push(format!("Full name: {}.", person.name));
    }
    lines.extend(facts.also.iter().map(|name| format!("Also known as {name}.")));
    for (label, date) in [("Born", &facts.born), ("Died", &facts.died)] {
        let doubtful = |date: &&Dated| !date.is_exact && !date.text.is_empty();
        lines.extend(date.as_ref().filter(doubtful).map(|date| format!("{label}: {}.", date.text)));
    }
    if person.deceased && facts.died.is_none() {
        lines.push("Has died; the file does not say when.".to_owned());
    }
    lines.extend(facts.notes.iter().cloned());
    lines.join(" ")
}

fn day((year, month, day): (u16, u8, u8)) -> Option<About> {
    match (year, month, day) {
        (0, ..) => None,
        (year, 0, _) => About::parse(&format!("{year:04}")),
        (year, month, 0) => About::parse(&format!("{year:04}-{month:02}")),
        (year, month, day) => About::parse(&format!("{year:04}-{month:02}-{day:02}")),
    }
}

/// Ids as a plan writes them: small letters, digits and hyphens, each once.
fn unique<'f>(old: impl Iterator<Item = &'f str>) -> Vec<String> {
    let (mut taken, mut numbers) = (HashSet::new(), HashMap::new());
    let mut made = Vec::new();
    for id in old {
        let mut plain = String::new();
        for letter in id.chars().flat_map(char::to_lowercase) {
            let own = if letter.is_ascii_alphanumeric() { letter } else { '-' };
            if own != '-' || !(plain.is_empty() || plain.ends_with('-')) {
                plain.push(own);
            }
        }
        let plain = match plain.trim_end_matches('-') {
            "" => "person".to_owned(),
            plain => plain.to_owned(),
        };
        let mut own = plain.clone();
        // Counted on for each word, so that ten thousand of one word are no ten thousand times as many tries.
        let number = numbers.entry(plain.clone()).or_insert(1);
        while !taken.insert(own.clone()) {
            *number += 1;
            own = format!("{plain}-{number}");
        }
        made.push(own);
    }
    made
}
