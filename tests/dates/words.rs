//! What is said of dates: every rule, every way one can stand and all they count from has words, and no words lie unused.

use kithbook::audience::Level;
use kithbook::content::Content;
use kithbook::due::State;
use kithbook::duty::Rule;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const WORDS: &str = include_str!("../../assets/pack/en-GB/messages/dates.ftl");
const STATES: [State; 11] = [
    State::ToCome,
    State::Planned,
    State::PlannedLate,
    State::Given,
    State::TooSoon,
    State::Done,
    State::Late,
    State::Missed,
    State::NotRecorded,
    State::Unsure,
    State::Reached,
];
/// The rest, which is asked for by name.
const OTHER: [&str; 22] = [
    "dates-heading",
    "dates-none",
    "dates-line",
    "dates-counted",
    "dates-source",
    "dates-source-law",
    "date-state-comes-by-itself",
    "date-none",
    "date-own",
    "date-when-by",
    "date-when-by-about",
    "date-when-not-before",
    "date-when-not-before-about",
    "date-when-on",
    "date-when-on-about",
    "date-counted",
    "date-working-day",
    "date-source",
    "date-source-law",
    "date-mark-V",
    "date-mark-S",
    "date-mark-G",
];

/// What dates are counted from: the strings that the record's finder gives as such and has words for.
fn counted_from() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/due");
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        found.extend(text.split('"').skip(1).step_by(2).map(|word| format!("date-from-{word}")));
    }
    found
}

#[test]
fn everything_has_words_and_no_words_lie_unused() {
    let content = Content::built_in(Level::Adult, "plain");
    let ids: BTreeSet<String> = WORDS
        .lines()
        .filter(|line| line.starts_with("date-") || line.starts_with("dates-"))
        .filter_map(|line| Some(line.split_once(" = ")?.0.to_owned()))
        .collect();
    let rules: BTreeSet<String> = Rule::ALL.iter().map(|rule| format!("date-{}", rule.code)).collect();
    let states: BTreeSet<String> = STATES.iter().map(|state| format!("date-state-{}", state.word())).collect();
    for id in rules.iter().chain(&states) {
        assert!(content.has(id), "{id} has no words");
    }
    let asked = counted_from();
    for id in ids.iter().filter(|id| id.starts_with("date-from-")) {
        assert!(asked.contains(id), "nothing is counted from {id}");
    }
    let known = |id: &&String| {
        rules.contains(*id) || states.contains(*id) || id.starts_with("date-from-") || OTHER.contains(&id.as_str())
    };
    let unused: Vec<&String> = ids.iter().filter(|id| !known(id)).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

/// No child's level has a word of them.
#[test]
fn no_childs_pack_has_the_words_of_dates() {
    for level in Level::ALL.iter().filter(|level| **level != Level::Adult) {
        let content = Content::built_in(*level, "plain");
        let found: Vec<&str> = content.ids().filter(|id| id.starts_with("date-") || id.starts_with("dates-")).collect();
        assert!(found.is_empty(), "{}: {found:?}", level.word());
    }
}

#[test]
fn every_rule_says_how_it_is_counted_and_names_its_row_and_source() {
    let content = Content::built_in(Level::Adult, "plain");
    let codes: BTreeSet<&str> = Rule::ALL.iter().map(|rule| rule.code).collect();
    assert_eq!(codes.len(), Rule::ALL.len(), "a code twice");
    for rule in Rule::ALL {
        let id = format!("date-{}", rule.code);
        let (event, how) = (content.string(&id, "", &[]), content.string(&id, "hint", &[]));
        assert!(event != how && how.ends_with('.') && !event.ends_with('.'), "{id}: {event} {how}");
        assert!(rule.row.starts_with('D') && !rule.source.is_empty(), "{id}");
        // Only what was held to an address of facts.md 12 may be marked as checked.
        let is_checked = rule.source.split(", ").any(|key| key.starts_with('V'));
        assert_eq!(is_checked, rule.mark.letter() == "V", "{id}: {}", rule.source);
    }
}
