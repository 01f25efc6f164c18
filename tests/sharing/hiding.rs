//! Hiding a fact and deleting it give the same bytes.

use super::outputs::{compare, outputs, plan, readers, shared};
use super::remove::delete;
use super::schema::Schema;
use super::{facts, make};
use kithbook::plan::{Gate, Mark, RecordId, Text};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::sync::LazyLock;

static SCHEMA: LazyLock<Schema> = LazyLock::new(Schema::new);

fn add_mark(value: &mut Value, fact: &str, reader: &str, gate: &str) {
    let marks = value.as_object_mut().unwrap().entry("sharing").or_insert(json!([]));
    let marks = marks.as_array_mut().unwrap();
    marks.push(json!({"id": format!("mark-{}", marks.len()), "fact": fact, "readers": [reader], "gate": gate}));
}

pub fn closed(fact: &str, reader: &str) -> Mark {
    let (fact, readers) = (Text::from(fact), vec![Text::from(reader)]);
    Mark { id: RecordId::from("hide"), fact, readers, gate: Some(Gate::Closed), ..Mark::default() }
}

fn hidden_and_deleted(value: &Value, place: &facts::Place, reader: &str) -> (Value, Value) {
    let (mut hidden, mut deleted) = (value.clone(), value.clone());
    add_mark(&mut hidden, &place.fact, reader, "closed");
    delete(&SCHEMA, &mut deleted, &place.at);
    (hidden, deleted)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn hiding_a_fact_and_deleting_it_give_the_same_books(
        tape in prop::collection::vec(any::<u8>(), 0..600),
        choices in prop::collection::vec(any::<u16>(), 2),
        reader in 0..4usize,
        marks in prop::collection::vec((any::<u16>(), 0..5usize, any::<bool>()), 0..4),
    ) {
        let mut value = make::some(&SCHEMA, &tape);
        let facts = facts::all(&SCHEMA, &value);
        let named = ["child", "parent", "carer:p2", "everyone", "other"];
        for (fact, reader, open) in &marks {
            let fact = &facts[usize::from(*fact) % facts.len()].fact;
            add_mark(&mut value, fact, named[*reader], if *open { "open" } else { "closed" });
        }
        let (reader, word) = &readers()[reader];
        for choice in &choices {
            let place = &facts[usize::from(*choice) % facts.len()];
            let (hidden, deleted) = hidden_and_deleted(&value, place, word);
            let same = compare(&outputs(&plan(&hidden), reader), &outputs(&plan(&deleted), reader));
            prop_assert!(same.is_ok(), "{word}, {}: {}", place.fact, same.unwrap_err());
        }
    }
}

/// Every fact of a plan that says everything, for every reader. A book is made from the copy and nothing else, so equal
/// copies are equal books.
#[test]
fn every_fact_of_a_full_plan_can_be_hidden_as_if_it_were_deleted() {
    let (value, _) = make::full(&SCHEMA);
    // Every record, and of those that are alike the fields of one or two.
    let alike = ["people/p3/", "people/p4/", "people/p5/", "people/p6/", "people/p7/", "homes/h1/", "homes/h2/"];
    let is_alike =
        |fact: &str| alike.iter().any(|start| fact.starts_with(start)) || fact.starts_with("family_time/a2/");
    let mut facts = facts::all(&SCHEMA, &value);
    facts.retain(|place| !is_alike(&place.fact));
    assert!(facts.len() > 600, "the full plan has only {} facts", facts.len());
    let mut faults = Vec::new();
    let whole = plan(&value);
    for place in &facts {
        let mut deleted = value.clone();
        delete(&SCHEMA, &mut deleted, &place.at);
        let deleted = plan(&deleted);
        for (reader, word) in readers() {
            let mut hidden = whole.clone();
            hidden.sharing.push(closed(&place.fact, word));
            if shared(&hidden, &reader) != shared(&deleted, &reader) {
                faults.push(format!("{word}: {}", place.fact));
            }
        }
    }
    assert!(faults.is_empty(), "{} of {} leave a trace:\n{}", faults.len(), facts.len() * 4, faults.join("\n"));
}
