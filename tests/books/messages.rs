//! Every message, passage and meaning of the pack, at every level, for every reader, in every way its choices can be
//! said, filled with sample slots and judged alone: the words are fit for plans nobody has written yet.

use crate::gate::{Fault, faults};
use kithbook::audience::Level;
use kithbook::content::{Content, Piece, Slot, Way};
use kithbook::plan::Vocabulary;
use kithbook::words::Jargon;
use std::collections::{BTreeMap, BTreeSet};

/// Names in the samples.
const NAMES: [&str; 7] = ["Nan", "Ann", "Raj", "Tom", "Essex", "Hill", "House"];
/// Who may read at the adult level, the child among them.
const ADULT_READERS: [&str; 5] = ["child", "parent", "carer", "worker", "other"];
/// More ways than any message has.
const LIMIT: usize = 5000;
/// The words that stand before a book is open, when no level is chosen yet: read by whoever holds the device.
const BEFORE_A_LEVEL: [&str; 2] = ["reader-shelf", "reader-trouble"];
/// What is said to the adult who reads along with a young child.
const FOR_THE_GROWN_UP: &str = "grown-up-";

#[test]
fn no_way_of_saying_any_message_is_more_than_its_level_can_bear() {
    let jargon = Jargon::embedded().unwrap();
    let mut found = Vec::new();
    let mut judged = 0;
    for level in Level::ALL {
        let mut known = BTreeSet::new();
        for council in Vocabulary::ALL {
            let content = Content::built_in(*level, council.word());
            let readers = if *level == Level::Adult { &ADULT_READERS[..] } else { &["child"] };
            // What is said alike in the words of several councils is judged once.
            let texts = texts(&content, *level, readers).into_iter().filter(|(text, _)| known.insert(text.clone()));
            for (text, id) in texts.collect::<Vec<_>>() {
                judged += 1;
                let level = if id.starts_with(FOR_THE_GROWN_UP) { &Level::Adult } else { level };
                for Fault { code, words, line } in faults(&text, *level, &jargon, &content, &NAMES) {
                    let (level, council) = (level.word(), council.word());
                    found.push(format!("{level} {council} {id}: {} “{words}” in: {line}", code.word()));
                }
            }
        }
        println!("{:7} {} texts", level.word(), known.len());
    }
    println!("{judged} texts");
    assert!(judged > 5000, "only {judged} texts");
    assert!(found.is_empty(), "{} faults in {judged} texts:\n{}", found.len(), found.join("\n"));
}

/// Every different text of a level for some readers, with the id of the message it is from.
pub fn texts(content: &Content, level: Level, readers: &[&str]) -> BTreeMap<String, String> {
    let ids: BTreeSet<&str> = content.ids().map(|id| id.split('@').next().unwrap_or(id)).collect();
    let is_open = |id: &&&str| level == Level::Adult || !BEFORE_A_LEVEL.iter().any(|start| id.starts_with(start));
    let mut texts = BTreeMap::new();
    for id in ids.iter().filter(is_open) {
        for reader in readers {
            texts.insert(plain(&content.passage(id, reader, &[])), (*id).to_owned());
            let ways = content.ways(id, reader, LIMIT);
            assert!(ways.len() < LIMIT, "{id} has too many ways");
            for way in &ways {
                texts.insert(said(content, id, reader, level, way), (*id).to_owned());
            }
        }
    }
    let meanings = readers.iter().flat_map(|reader| content.glossary(reader));
    texts.extend(meanings.map(|term| (term.meaning, format!("glossary/{}", term.id))));
    texts.remove("");
    texts
}

/// A message filled on one way, its paragraphs as lines.
fn said(content: &Content, id: &str, reader: &str, level: Level, way: &Way) -> String {
    let you = level != Level::Adult || reader == "child";
    let slots: Vec<(&str, Slot)> = way
        .iter()
        .map(|(slot, key)| match slot.as_str() {
            "child" => ("child", if you { slot_of("you", "you") } else { slot_of("Tom", "one") }),
            "childs-name" => ("childs-name", slot_of("Tom", "some")),
            slot => (slot, slot_of(if key == "you" { "you" } else { sample(slot, key, level) }, key)),
        })
        .collect();
    let lines = content.fill(id, reader, &slots);
    let lines = lines.iter().map(|line| line.iter().map(|piece| piece.text.as_str()).collect::<String>());
    lines.collect::<Vec<_>>().join("\n")
}

fn slot_of(text: &str, key: &str) -> Slot {
    let pieces = vec![Piece { text: text.to_owned(), person: None, filled: true }];
    let possessive = (key == "you").then(|| "your".to_owned());
    Slot::new(pieces, possessive, key)
}

/// What might stand in a slot, in the form the level gives it.
fn sample(slot: &str, key: &str, level: Level) -> &'static str {
    let by_level = |young, middle, old| match level {
        Level::Under5 | Level::From5 => young,
        Level::From8 => middle,
        Level::From12 | Level::From16 | Level::Adult => old,
    };
    match slot {
        _ if key == "none" => "",
        "age" | "count" | "times" | "pages" | "page" => "12",
        "hour" => "4",
        "minutes" => "20",
        "often" => by_level("on some Saturdays", "every second Saturday", "every second Saturday"),
        "days" => by_level("Saturdays", "Saturday", "Saturday"),
        "months" => "July",
        "year" => "2026",
        "time" => by_level("in the morning", "half past 3", "3:30pm"),
        "when" => by_level("on Saturday", "on Saturday 6 June", "on Saturday 6 June 2026"),
        "after" | "agreed" | "asked" | "born" | "date" | "dates" | "day" | "decided" | "due" | "ended" | "ends"
        | "expected" | "first" | "from" | "made" | "review" | "second" | "since" | "then" | "to-date" | "until"
        | "updated" => by_level("Saturday", "Saturday 6 June", "Saturday 6 June 2026"),
        "likes" | "about" | "detail" | "value" | "what" => "dens",
        "languages" => "Welsh",
        "lives" => "with Nan",
        "council" => "Essex",
        "place" | "school" | "home" => "Hill House",
        "phone" => "01632 960 001",
        "law" | "order" | "name" if key == "some" => "Hill House",
        _ if key == "many" => "Ann and Raj",
        _ => "Nan",
    }
}

/// A pressed passage as lines.
fn plain(passage: &str) -> String {
    passage.replace(['\u{B}', '\u{E}'], "\n").replace(['\u{F}', '\u{10}'], "")
}

#[test]
fn ways_of_a_message_worked_by_hand() {
    // { $who -> [you] You see { $day -> [none] us *[some] { $day } } *[one] { $who } } and { $who -> [you] x *[one] y }
    let pressed = "m\tsee\t\u{3}who\u{4}you\u{5}You see \u{3}day\u{4}none\u{5}us\u{4}*some\u{5}\u{1}day\u{2}\u{6}\
                   \u{4}*one\u{5}\u{1}who\u{2}\u{6} and \u{3}who\u{4}you\u{5}x\u{4}*one\u{5}y\u{6}\u{8}kin\u{2}\n";
    let content = Content::new(pressed, "plain");
    let way = |keys: &[(&str, &str)]| -> Way {
        keys.iter().map(|(slot, key)| ((*slot).to_owned(), (*key).to_owned())).collect()
    };
    let expected = [
        way(&[("who", "you"), ("day", "none"), ("kin", "some")]),
        way(&[("who", "you"), ("day", "some"), ("kin", "some")]),
        way(&[("who", "one"), ("kin", "some")]),
    ];
    assert_eq!(content.ways("see", "child", LIMIT), expected);
    assert_eq!(content.ways("see", "child", 2), expected[..2]);
    assert_eq!(content.ways("no such message", "child", LIMIT), []);
}
