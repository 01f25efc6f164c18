//! Texts that say a name, a place or a number that is hidden are withheld: a table of ways to say it.

use super::outputs::{plan, shared};
use kithbook::audience::Reader;
use serde_json::{Value, json};

/// A plan that hides Leo, the school, a home and a number from the child, with one line about the child in it.
fn says(line: &str) -> Value {
    let closed = [
        "people/leo",
        "people/june",
        "people/li",
        "people/bea",
        "people/zoe",
        "people/said",
        "school/name",
        "homes/larch/name",
        "homes/nans/name",
        "people/mo/work_phone",
    ];
    let marks = closed.iter().enumerate().map(
        |(place, fact)| json!({"id": format!("mark-{place}"), "fact": fact, "readers": ["child"], "gate": "closed"}),
    );
    json!({
        "version": 1,
        "child": {"id": "mia", "name": "Mia", "strengths": [line]},
        "council": {"name": "Carrowby Council"},
        "people": [
            {"id": "mia", "name": "Mia Hartley"},
            {"id": "leo", "name": "Leo Hartley-Okoro", "childs_word": "Lolo"},
            {"id": "june", "name": "Mrs June Day"},
            {"id": "zoe", "name": "Zoë Łęcka"},
            {"id": "bea", "name": "Nurse Bea"},
            {"id": "said", "name": "Said Osman"},
            {"id": "li", "name": "李 小龙"},
            {"id": "mo", "name": "Mo Farah", "work_phone": "0113 496 0123"},
            {"id": "nan", "name": "Jean Hartley", "childs_word": "Nan Jean", "address": {"street": "14 Larch Row", "town": "Carrowby"}},
        ],
        "homes": [
            {"id": "larch", "kind": "foster", "time": "now", "name": "the house on Slate Row"},
            {"id": "nans", "kind": "kinship", "time": "past", "name": "Nan Jean's house"},
        ],
        "school": {"name": "Tollgate Hill Primary"},
        "sharing": marks.collect::<Vec<_>>(),
    })
}

fn is_withheld(line: &str) -> bool {
    shared(&plan(&says(line)), &Reader::Child).plan().child.strengths.is_empty()
}

#[test]
fn a_text_that_says_something_hidden_is_withheld() {
    let lines = [
        "You look after Leo.",
        "You look after Leo's rabbit.",
        "You look after Leo’s rabbit.",
        "You look after leos rabbit.",
        "i miss leo",
        "LEO IS BEST",
        "You and **Leo** sing.",
        "You and Le\u{AD}o sing.",
        "You call him Lolo.",
        "You know Mr Okoro.",
        "You know the Okoros.",
        "You like (Leo).",
        "Leo-and-Mia is a good team.",
        "You like June.",
        "Bea weighs you.",
        "You miss Zoë.",
        "You miss ZOË.",
        "You miss Zoe\u{308}.",
        "You miss Zoe's cat.",
        "Mrs Lecka waved.",
        "Mrs Day plays with you.",
        "You like 小龙 best.",
        "You run fast at Tollgate Hill Primary.",
        "You run fast at tollgate hill.",
        "You run fast at Tollgate\nHill.",
        "You have a room in Slate Row.",
        "You can ring 0113 496 0123.",
        "You can ring 01134960123 by yourself.",
        "You can ring +44 113 496 0123.",
        "You and Said play chess.",
        "You beat Mr Osman at chess.",
        "You found 14 Larch Row by yourself.",
        "You know the way to Larch Row.",
    ];
    let said: Vec<&str> = lines.into_iter().filter(|line| !is_withheld(line)).collect();
    assert!(said.is_empty(), "{said:#?}");
}

#[test]
fn a_text_that_only_looks_like_it_is_kept() {
    let lines = [
        "You like Leonard the lion.",
        "You want to be a nurse.",
        "You are a Hartley.",
        "You had a good day in the sun.",
        "You helped Mrs Patel.",
        "You can count to 0113.",
        "You climbed the hill.",
        "You said no, and you meant it.",
        "You know Carrowby Council well.",
        "You know a house with a larch.",
        "You have a slate to draw on.",
        "You ran to the gate.",
        "You love Nan Jean's rice.",
    ];
    let lost: Vec<&str> = lines.into_iter().filter(|line| is_withheld(line)).collect();
    assert!(lost.is_empty(), "{lost:#?}");
}

#[test]
fn a_text_is_kept_where_nothing_is_hidden() {
    let mut value = says("You look after Leo.");
    value.as_object_mut().unwrap().remove("sharing");
    assert_eq!(shared(&plan(&value), &Reader::Child).plan().child.strengths.len(), 1);
}
