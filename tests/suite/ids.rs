//! Message ids: every id the code asks for has words at every level, and no words lie unused.

use super::source::rust;
use kithbook::audience::Level;
use kithbook::content::Content;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Where messages are asked for.
const SPEAKING: [&str; 4] = ["src/book", "src/render", "src/cli", "src/web"];

/// What asks for a message by the first string it is given.
const ASKING: [&str; 14] = [
    "say",
    "say_with",
    "heading",
    "detail",
    "because",
    "can_do",
    "grown_up",
    "string",
    "string_raw",
    "runs",
    "passage",
    "label",
    "quote",
    "points",
];

static CODE: LazyLock<String> = LazyLock::new(|| rust(&SPEAKING).iter().map(|source| source.joined()).collect());

static WORDS: LazyLock<Vec<(Level, Content)>> =
    LazyLock::new(|| Level::ALL.iter().map(|level| (*level, Content::built_in(*level, "plain"))).collect());

fn pack() -> BTreeSet<String> {
    let ids = WORDS.iter().flat_map(|(_, content)| content.ids());
    // `id@reader` is another wording of `id`.
    ids.map(|id| id.split('@').next().unwrap_or_default().to_owned()).collect()
}

#[test]
fn every_message_says_something_or_is_silent_on_purpose_at_every_level() {
    // What is told by headings is held by docs/coverage.md: some of it is adults' alone, or one council's. The dates of the law are
    // adults' alone too, and held by tests/dates/words.rs.
    let is_adults = |id: &str| id.starts_with("date-") || id.starts_with("dates-");
    for id in pack().iter().filter(|id| id.matches('/').count() < 2 && !is_adults(id)) {
        for (level, content) in WORDS.iter() {
            assert!(content.has(id), "{id} is missing at {}", level.word());
        }
    }
}

#[test]
fn every_id_the_code_asks_for_has_words() {
    let pack = pack();
    let asked = asked();
    assert!(asked.len() > 150, "only {} ids were found in the code", asked.len());
    let unknown: Vec<&String> = asked.iter().filter(|id| !pack.contains(*id)).collect();
    assert!(unknown.is_empty(), "asked for, and in no pack: {unknown:#?}");
}

#[test]
fn no_words_lie_unused() {
    let literals: BTreeSet<&str> = literals(&CODE).collect();
    // An id may be put together: `chapter-{}` asks for every chapter's.
    let made: Vec<Vec<&str>> = literals
        .iter()
        .filter(|literal| literal.contains('{') && parts(literal).iter().any(|part| part.len() > 3))
        .map(|literal| parts(literal))
        .collect();
    let is_used = |id: &str| literals.contains(id) || made.iter().any(|parts| fits(id, parts));
    let unused: Vec<String> = pack().into_iter().filter(|id| !is_used(id)).collect();
    assert!(unused.is_empty(), "words that nothing asks for: {unused:#?}");
}

/// The ids given as they stand to something that asks for messages.
fn asked() -> BTreeSet<String> {
    let mut asked = BTreeSet::new();
    for call in ASKING {
        for (start, opening) in CODE.match_indices(&format!("{call}(")) {
            let is_whole = !CODE[..start].ends_with(|letter: char| letter.is_alphanumeric() || letter == '_');
            let arguments = &CODE[start + opening.len()..];
            // The first string, where nothing but names, commas and references stands before it.
            let before = arguments.find('"').filter(|_| is_whole);
            let Some(before) = before else { continue };
            let is_plain = |letter: char| letter.is_alphanumeric() || " ,&_.\n".contains(letter);
            let id = arguments[before + 1..].split('"').next().unwrap_or_default();
            if arguments[..before].chars().all(is_plain) && is_id(id) {
                asked.insert(id.to_owned());
            }
        }
    }
    asked
}

/// Words with hyphens or slashes between them.
fn is_id(text: &str) -> bool {
    let is_letter = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || "-/".contains(letter);
    text.contains(['-', '/']) && !text.starts_with(['/', '-']) && text.chars().all(is_letter)
}

/// Every string in the code.
fn literals(code: &str) -> impl Iterator<Item = &str> {
    code.lines().flat_map(|line| line.split('"').skip(1).step_by(2))
}

/// What stands around the slots of a format.
fn parts(format: &str) -> Vec<&str> {
    format.split(['{', '}']).step_by(2).collect()
}

fn fits(id: &str, parts: &[&str]) -> bool {
    let ([first, middle @ .., last], true) = (parts, parts.len() > 1) else { return false };
    let Some(mut rest) = id.strip_prefix(first).and_then(|rest| rest.strip_suffix(last)) else { return false };
    for part in middle {
        let Some(place) = rest.find(part) else { return false };
        rest = &rest[place + part.len()..];
    }
    true
}
