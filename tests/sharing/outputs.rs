//! Everything a reader can be handed: their copy of the plan, and their book at every level in every format.

use kithbook::audience::{Audience, Level, Reader, SharedPlan, share};
use kithbook::book::compile;
use kithbook::calendar::Date;
use kithbook::content::Content;
use kithbook::plan::{PersonId, Plan, Vocabulary, read, write};
use kithbook::render::{self, Paper};
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::LazyLock;

static WORDS: LazyLock<BTreeMap<(Level, &str), Content>> = LazyLock::new(|| {
    let councils = || Vocabulary::ALL.iter().map(|vocabulary| vocabulary.word());
    let pairs = Level::ALL.iter().flat_map(|level| councils().map(|council| (*level, council)));
    pairs.map(|(level, council)| ((level, council), Content::built_in(level, council))).collect()
});

/// The plan of a JSON value that must be without fault.
pub fn plan(value: &Value) -> Plan {
    let read = read(value.to_string().as_bytes());
    assert_eq!(read.findings, [], "{value:#}");
    read.plan
}

/// Every kind of reader but the worker, with the word a mark names them by.
pub fn readers() -> Vec<(Reader, &'static str)> {
    vec![
        (Reader::Child, "child"),
        (Reader::Parent(PersonId::from("p1")), "parent:p1"),
        (Reader::Carer(PersonId::from("p2")), "carer:p2"),
        (Reader::Other(PersonId::from("p3")), "other:p3"),
    ]
}

pub fn shared(plan: &Plan, reader: &Reader) -> SharedPlan {
    share(plan.clone(), &Audience { reader: reader.clone(), level: Level::Adult })
}

/// Name and bytes of each output.
pub fn outputs(plan: &Plan, reader: &Reader) -> Vec<(String, String)> {
    let copy = shared(plan, reader);
    let books = Level::ALL.iter().flat_map(|level| books(&copy.at_level(*level)));
    let mut outputs = vec![("the copy".to_owned(), write::write(copy.plan()))];
    outputs.extend(books);
    outputs
}

fn books(copy: &SharedPlan) -> [(String, String); 3] {
    let level = copy.audience().level;
    let council = copy.plan().council.vocabulary.unwrap_or(Vocabulary::Plain).word();
    let content = &WORDS[&(level, council)];
    let book = compile(copy, content, Date::new(2026, 6, 1).unwrap());
    let named = |format: &str| format!("the {format} at {}", level.word());
    [
        (named("text"), render::text(&book)),
        (named("HTML"), render::html(&book, content, Paper::A5, &|_| None)),
        (named("JSON"), render::json(&book)),
    ]
}

/// Says which output differs, and the first line that does.
pub fn compare(one: &[(String, String)], other: &[(String, String)]) -> Result<(), String> {
    for ((name, one), (_, other)) in one.iter().zip(other) {
        if one != other {
            let line = one.lines().zip(other.lines()).find(|(one, other)| one != other);
            let (one, other) = line.unwrap_or(("(one is longer)", ""));
            return Err(format!("{name} differs:\n  hidden:  {one}\n  deleted: {other}"));
        }
    }
    Ok(())
}
