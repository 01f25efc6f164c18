//! The plan's own marks: what they open or close, and to whom.

use super::known::Known;
use super::{Rule, block, look};
use crate::diag::Finding;
use crate::plan::decode::Reading;
use crate::plan::json::{Json, Kind};
use crate::plan::{Fact, Gate, Mark, PersonId, Plan, limits};
use std::collections::{BTreeMap, BTreeSet};

pub const RULES: &[Rule] = &[
    mark_unknown_fact,
    mark_unknown_reader,
    mark_unknown_person,
    mark_opens_address,
    marks_disagree,
    text_names_closed,
];

/// A mark points at a fact of the plan: one that points nowhere closes nothing (`Mark::fact`).
fn mark_unknown_fact(known: &Known<'_>, found: &mut Vec<Finding>) {
    let records: BTreeSet<&str> = known.all.records.iter().map(|(_, fact)| fact.as_str()).collect();
    for (at, mark) in marks(known).filter(|(_, mark)| !mark.fact.is_empty()) {
        if !is_fact(&records, mark.fact.as_str()) {
            found.push(block("plan-mark-unknown-fact", format!("{at}/fact")).with("fact", mark.fact.as_str()));
        }
    }
}

/// Whether a path names a fact. The reader itself is asked: a small file with just that field in it is read, and nothing
/// in it may be unknown or of the wrong kind. So this cannot fall behind the record.
fn is_fact(records: &BTreeSet<&str>, fact: &str) -> bool {
    let steps: Vec<&str> = fact.split('/').collect();
    if steps.len() > limits::DEPTH {
        return false;
    }
    let mut length = 0;
    let is_record: Vec<bool> = steps
        .iter()
        .map(|step| {
            length += step.len() + 1;
            records.contains(&fact[..length - 1])
        })
        .collect();
    let kind = if is_record.last() == Some(&true) { Kind::Object(Vec::new()) } else { Kind::Null };
    let file = steps.iter().zip(is_record).rev().fold(Json { start: 0, kind }, |inner, (step, is_record)| {
        let kind = if is_record { Kind::List(vec![inner]) } else { Kind::Object(vec![((*step).to_owned(), inner)]) };
        Json { start: 0, kind }
    });
    let mut reading = Reading::default();
    Plan::default().read(&file, &mut reading);
    reading.unknown.is_empty() && reading.faults.iter().all(|(fault, _)| fault.code == "read-missing")
}

/// A mark's reader is one that copies are made for (`Mark::readers`).
fn mark_unknown_reader(known: &Known<'_>, found: &mut Vec<Finding>) {
    for (at, reader) in readers(known) {
        let fits = match reader.split_once(':') {
            None => matches!(reader, "child" | "carer" | "parent" | "other" | "everyone"),
            Some((kind, _)) => matches!(kind, "carer" | "parent" | "other"),
        };
        if !fits {
            found.push(block("plan-mark-unknown-reader", at).with("reader", reader));
        }
    }
}

/// A reader named in a mark is one of the people: a wrong name leaves the fact as it was (`Mark::readers`).
fn mark_unknown_person(known: &Known<'_>, found: &mut Vec<Finding>) {
    for (at, reader) in readers(known) {
        if let Some((_, person)) =
            reader.split_once(':').filter(|(_, person)| known.person(&PersonId::from(*person)).is_none())
        {
            found.push(block("plan-mark-unknown-person", at).with("person", person));
        }
    }
}

/// An address, a private number or a school is opened to somebody who does not look after the child: are you sure?
/// (`facts.md` 6.6, safety; `design.md` 3, denied by default.)
fn mark_opens_address(known: &Known<'_>, found: &mut Vec<Finding>) {
    for (at, mark) in marks(known).filter(|(_, mark)| mark.gate == Some(Gate::Open)) {
        let steps: Vec<&str> = mark.fact.as_str().split('/').collect();
        let is_address = matches!(
            steps.as_slice(),
            ["people", _, "phone" | "address", ..]
                | ["homes", _, "address", ..]
                | ["school"]
                | ["school", "name" | "before", ..]
        );
        let looks_after = |reader: &str| reader == "child" || reader == "carer" || reader.starts_with("carer:");
        if let Some(reader) = mark.readers.iter().find(|reader| is_address && !looks_after(reader.as_str())) {
            let finding = look("plan-mark-opens-address", format!("{at}/gate"));
            found.push(finding.with("fact", mark.fact.as_str()).with("reader", reader.as_str()));
        }
    }
}

/// Two marks do not say opposite things of one fact to one reader; closed would win (`Mark`).
fn marks_disagree(known: &Known<'_>, found: &mut Vec<Finding>) {
    let mut gates = BTreeMap::new();
    for (at, mark) in marks(known) {
        for reader in &mark.readers {
            let first = *gates.entry((&mark.fact, reader)).or_insert(mark.gate);
            if first != mark.gate {
                let finding = look("plan-marks-disagree", format!("{at}/gate"));
                found.push(finding.with("fact", mark.fact.as_str()).with("reader", reader.as_str()));
            }
        }
    }
}

/// A text that says the name of somebody a mark closes is left out of that reader's copy, whole: better to reword it
/// (`audience::share`). Told once for each mark, at the first such text.
fn text_names_closed(known: &Known<'_>, found: &mut Vec<Finding>) {
    let of_family = |mark: &Mark| mark.readers.iter().any(|reader| !reader.as_str().starts_with("other"));
    let closed = known.plan.sharing.iter().filter(|mark| mark.gate == Some(Gate::Closed) && of_family(mark));
    let closed = closed.filter_map(|mark| Some((mark, mark.fact.as_str().strip_prefix("people/")?)));
    let mut closed = closed.peekable();
    if closed.peek().is_none() {
        return;
    }
    let texts = texts_by_name(known);
    let people: BTreeMap<_, _> =
        known.plan.people.iter().enumerate().map(|(at, one)| (one.id.as_str(), (at, one))).collect();
    for (mark, id) in closed {
        let Some((place, person)) = people.get(id) else { continue };
        let own = format!("/people/{place}/");
        let names = words(person.name.as_str()).chain(words(person.childs_word.as_str()));
        let said: BTreeSet<&str> = names.filter_map(|name| texts.get(name)).flatten().copied().collect();
        let said: Vec<&str> = said.into_iter().filter(|at| !at.starts_with(&own)).collect();
        if let Some(first) = said.first() {
            let finding = look("plan-text-names-closed", first).with("person", person.name.as_str());
            found.push(finding.with("count", said.len()).with("mark", mark.id.as_str()));
        }
    }
}

/// The pointers of the texts that say each word that could be a name.
fn texts_by_name<'k>(known: &'k Known<'_>) -> BTreeMap<&'k str, Vec<&'k str>> {
    let mut texts: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (at, text) in &known.all.texts {
        for word in words(text).collect::<BTreeSet<_>>() {
            texts.entry(word).or_default().push(at);
        }
    }
    texts
}

/// The words of a text that could be names or parts of names.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| word.starts_with(char::is_uppercase) && word.chars().count() > 1)
}

fn marks<'a>(known: &Known<'a>) -> impl Iterator<Item = (String, &'a Mark)> {
    known.plan.sharing.iter().enumerate().map(|(place, mark)| (format!("/sharing/{place}"), mark))
}

fn readers<'a>(known: &Known<'a>) -> impl Iterator<Item = (String, &'a str)> {
    marks(known).flat_map(|(at, mark)| {
        let readers = mark.readers.iter().enumerate();
        readers.map(move |(place, reader)| (format!("{at}/readers/{place}"), reader.as_str()))
    })
}
