//! The walk against the published schema: a plan is made in which every field of every record is filled, and the walk must
//! find each link, telling, standing, picture, text and record where the schema says it is.

use super::Walk;
use crate::plan::{Class, read, write};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Where the schema has what, by the name of its type, in a plan that has two of everything.
#[derive(Default)]
struct Filled {
    places: BTreeMap<String, BTreeSet<String>>,
}

impl Filled {
    /// A value for a schema, with its places noted. `is_hidden` is true inside what is for workers alone.
    fn fill(&mut self, schema: &Value, all: &Value, at: &str, is_hidden: bool) -> Value {
        if let Some(options) = schema["anyOf"].as_array() {
            return self.fill(&options[0], all, at, is_hidden);
        }
        if let Some(kind) = schema["$ref"].as_str().and_then(|path| path.strip_prefix("#/$defs/")) {
            if !(kind == "Text" && is_hidden) {
                self.places.entry(kind.to_owned()).or_default().insert(at.to_owned());
            }
            return match kind {
                "PersonId" | "HomeId" | "RecordId" => json!("nobody"),
                "Date" | "About" => json!("2026-06-01"),
                "Time" => json!("10:00"),
                _ => self.fill(&all["$defs"][kind], all, at, is_hidden),
            };
        }
        if let Some(fields) = schema["properties"].as_object() {
            if fields.contains_key("id") && at.ends_with(|last: char| last.is_ascii_digit()) {
                self.places.entry("record".to_owned()).or_default().insert(at.to_owned());
            }
            let filled = fields.iter().map(|(name, field)| {
                let is_note = field["x-seen-by-default"] == Class::Note.seen_by();
                (name.clone(), self.fill(field, all, &format!("{at}/{name}"), is_hidden || is_note))
            });
            return Value::Object(filled.collect::<Map<_, _>>());
        }
        let types = schema["type"].as_array().map_or(vec![&schema["type"]], |types| types.iter().collect());
        match types.first().and_then(|kind| kind.as_str()) {
            Some("array") => {
                (0..2).map(|place| self.fill(&schema["items"], all, &format!("{at}/{place}"), is_hidden)).collect()
            }
            Some("integer") => json!(1),
            Some("boolean") => json!(true),
            _ => schema["enum"].get(0).or(schema["oneOf"][0].get("const")).cloned().unwrap_or(json!("Words")),
        }
    }

    fn places(&self, kind: &str) -> BTreeSet<&str> {
        self.places[kind].iter().map(String::as_str).collect()
    }
}

#[test]
fn the_walk_misses_nothing_that_the_schema_has() {
    let schema: Value = serde_json::from_str(&write::schema()).unwrap();
    let mut filled = Filled::default();
    let plan = filled.fill(&schema, &schema, "", false);
    let read = read(plan.to_string().as_bytes());
    assert_eq!(read.findings, [], "the filled plan is whole");
    let walk = Walk::of(&read.plan);
    let own_names = ["/child/id", "/people/0/id", "/people/1/id", "/homes/0/id", "/homes/1/id"];
    let links = |kind| filled.places(kind).into_iter().filter(|at| !own_names.contains(at)).collect::<BTreeSet<_>>();

    assert_eq!(found(&walk.people), links("PersonId"));
    assert_eq!(found(&walk.homes), links("HomeId"));
    assert_eq!(found(&walk.told), filled.places("Told"));
    assert_eq!(found(&walk.standings), filled.places("Standing"));
    assert_eq!(found(&walk.pictures), filled.places("Picture"));
    assert_eq!(found(&walk.texts), filled.places("Text"));
    assert_eq!(found(&walk.records), filled.places("record"));
}

fn found<T>(places: &[(String, T)]) -> BTreeSet<&str> {
    places.iter().map(|(at, _)| at.as_str()).collect()
}
