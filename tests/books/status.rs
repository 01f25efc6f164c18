//! The status rule: what is written for *decided* never appears for anything less, in any message, in any way it can be said,
//! and in no book of a plan in which nothing is decided.

use crate::every::{examples, file_name, pages, readers, today};
use kithbook::audience::{Audience, Level, share};
use kithbook::book::{self, Block, Sign};
use kithbook::content::{Content, Slot, Way};
use kithbook::plan::{self, Plan, Status, Vocabulary};
use regex_lite::Regex;
use serde_json::Value;
use std::fs;

/// Words that make a thing certain, in a sentence that does not take it back.
const CERTAIN: &str =
    r"\b(you|tom|nan|child|they|we) (will|are going to)\b|\bhas decided\b|\b(is|are) (decided|settled)\b|decided this";
/// What may stand beside them: who will say, who will decide, when it is looked at; what is not decided, what might be.
const HONEST: &str = r"\b(not|might|may|would|could|if|whether|until|hope)\b|will (decide|tell|say|look|ask|know|hear|help|explain)|plan is|nobody|no one|none of";

fn is_certain(text: &str) -> bool {
    let (certain, honest) =
        (Regex::new(&format!("(?i){CERTAIN}")).unwrap(), Regex::new(&format!("(?i){HONEST}")).unwrap());
    text.split_inclusive(['.', '?']).any(|sentence| certain.is_match(sentence) && !honest.is_match(sentence))
}

fn said(content: &Content, id: &str, reader: &str, way: &Way) -> String {
    let text = |key: &str| match key {
        "none" => String::new(),
        "you" => "you".to_owned(),
        _ => "Nan".to_owned(),
    };
    let slots: Vec<(&str, Slot)> = way
        .iter()
        .map(|(slot, key)| {
            let text = if slot == "child" { "you".to_owned() } else { text(key) };
            let piece = kithbook::content::Piece { text, person: None, filled: true };
            (slot.as_str(), Slot::new(vec![piece], None, key))
        })
        .collect();
    let lines = content.fill(id, reader, &slots);
    lines
        .iter()
        .map(|line| line.iter().map(|piece| piece.text.as_str()).collect::<String>())
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn no_message_says_of_less_what_it_says_of_what_is_decided() {
    let (mut wrong, mut held) = (Vec::new(), 0);
    for level in Level::ALL {
        let content = Content::built_in(*level, "plain");
        let ids: Vec<String> = content.ids().filter(|id| !id.contains('@')).map(str::to_owned).collect();
        for reader in if *level == Level::Adult { &["child", "parent", "carer", "worker"][..] } else { &["child"] } {
            for id in &ids {
                for way in content.ways(id, reader, 5000).iter().filter(|way| way.contains_key("status")) {
                    if way["status"] == Status::Decided.word()
                        || way.get("settled").is_some_and(|settled| settled == "yes")
                    {
                        continue;
                    }
                    held += 1;
                    let less = said(&content, id, reader, way);
                    let mut decided = way.clone();
                    decided.insert("status".to_owned(), Status::Decided.word().to_owned());
                    let sure = said(&content, id, reader, &decided);
                    // What is said whatever the status is no claim; what is certain has to differ.
                    if is_certain(&less) || (less == sure && is_certain(&sure)) {
                        wrong.push(format!("{} {id} ({}) {reader}: {less}", level.word(), way["status"]));
                    }
                }
            }
        }
    }
    println!("{held} ways of saying something less than decided");
    assert!(held > 1000, "only {held}");
    assert!(wrong.is_empty(), "{} of {held}:\n{}", wrong.len(), wrong.join("\n"));
}

/// The examples as they would be if nothing in them were decided yet.
fn undecided(status: Status) -> Vec<(String, Plan)> {
    fn lower(value: &mut Value, status: &str) {
        match value {
            Value::Object(fields) => {
                for (key, value) in fields.iter_mut() {
                    if key == "status" && value == "decided" {
                        *value = Value::from(status);
                    }
                    lower(value, status);
                }
            }
            Value::Array(all) => all.iter_mut().for_each(|value| lower(value, status)),
            _ => {}
        }
    }
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/examples");
    let read = |(name, _): (String, Plan)| {
        let mut json: Value = serde_json::from_slice(&fs::read(format!("{folder}/{name}.plan.json")).unwrap()).unwrap();
        lower(&mut json, status.word());
        (name, plan::read(&serde_json::to_vec(&json).unwrap()).plan)
    };
    examples().into_iter().map(read).collect()
}

#[test]
fn a_plan_in_which_nothing_is_decided_is_told_so_on_every_page() {
    let (mut seen, mut wrong) = (0, Vec::new());
    for status in [Status::Planned, Status::LookedInto, Status::NotKnown] {
        for (name, plan) in undecided(status) {
            for level in Level::ALL {
                let content = Content::built_in(*level, plan.council.vocabulary.unwrap_or(Vocabulary::Plain).word());
                for reader in readers(&plan) {
                    let book = book::compile(
                        &share(plan.clone(), &Audience { reader: reader.clone(), level: *level }),
                        &content,
                        today(),
                    );
                    for page in pages(&book) {
                        seen += 1;
                        let where_it_is = || {
                            format!("{name} {} {} ({}): {}", file_name(&reader), level.word(), status.word(), page.id)
                        };
                        let is_row =
                            |block: &Block| matches!(block, Block::Entry { sign: Sign::Sure(Status::Decided), .. });
                        if page.status == Some(Status::Decided) || page.blocks.iter().any(is_row) {
                            wrong.push(where_it_is());
                        }
                    }
                }
            }
        }
    }
    assert!(seen > 10_000, "only {seen} pages");
    assert!(wrong.is_empty(), "{} of {seen} pages:\n{}", wrong.len(), wrong.join("\n"));
}
