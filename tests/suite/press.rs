//! The press, on a pack of a few lines: how the words of a council come to stand where the pack names a thing.

#[path = "../../src/content/press.rs"]
mod pressed;

use kithbook::content::Content;
use std::fs;
use std::path::{Path, PathBuf};

const PASSAGE: &str = "---\nrests: -\nsource: 1\nmark: G\nchecked: 2026-11-21\nlooked: -\n---\n# under5\n\n-\n\n# 5-7\n\n-\n\n# 8-11\n\nA { -review } is a talk.\n\n# 12-15\n\n-\n\n# 16+\n\n\
                       { -review }s are talks.\n\n# adult\n\nHere.\n\n- { -review }s are talks.\n- And **{ -plan }s**.\n";
const TERM: &str = "---\nname: { -review }\nforms: { -review };{ -review }s\nkind: meeting\nlaw: \nsource: 1\nmark: G\n\
                    checked: 2026-11-21\n---\n";
const MEANING: &str = "# under5\n\n-\n\n# 5-7\n\n-\n\n# 8-11\n\n-\n\n# 12-15\n\n-\n\n# 16+\n\n-\n\n# adult\n\n\
                       { -review }: a talk.\n";
const COVENTRY: &str = "-review = review\n    .adult = looked after review\n";

/// A pack in a folder of its own.
fn pack(name: &str, messages: &str, coventry: &str, passage: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    for (file, text) in [
        ("messages/all.ftl", format!("-review = review\n-plan = plan\n{messages}").as_str()),
        ("councils/coventry/words.ftl", coventry),
        ("councils/wigan/words.ftl", ""),
        ("councils/telford_and_wrekin/words.ftl", "-review = review\n"),
        ("councils/essex/words.ftl", "-plan = life plan\n"),
        ("councils/devon/words.ftl", ""),
        ("pages/plan/talks.md", passage),
        ("glossary/review.md", &format!("{TERM}{MEANING}")),
    ] {
        let path = folder.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

/// The pressed files by name, or the faults.
fn press(folder: PathBuf) -> Result<impl Fn(&str) -> String, Vec<String>> {
    let files = pressed::press(&folder)?;
    Ok(move |level: &str| files.iter().find(|(name, _)| *name == format!("{level}.pack")).unwrap().1.clone())
}

fn said(content: &Content, reader: &str) -> String {
    content.fill("say", reader, &[]).iter().flatten().map(|piece| piece.text.as_str()).collect()
}

#[test]
fn a_word_is_swapped_where_the_council_has_its_own_and_only_for_those_it_is_meant_for() {
    let level = press(pack("swapped", "say = { -review }s and your { -plan }.\n", COVENTRY, PASSAGE)).unwrap();
    let of = |name: &str, council: &str, reader: &str| said(&Content::new(&level(name), council), reader);
    assert_eq!(of("adult", "coventry", "parent"), "Looked after reviews and your plan.");
    assert_eq!(of("adult", "coventry", "child"), "Reviews and your plan.");
    assert_eq!(of("8-11", "coventry", "child"), "Reviews and your plan.");
    assert_eq!(of("adult", "essex", "parent"), "Reviews and your life plan.");
    assert_eq!(of("8-11", "essex", "child"), "Reviews and your life plan.");
    for council in ["telford_and_wrekin", "plain", "no such council"] {
        assert_eq!(of("adult", council, "worker"), "Reviews and your plan.");
    }
}

#[test]
fn a_passage_and_the_glossary_are_swapped_too_with_a_capital_where_a_sentence_begins() {
    let level = press(pack("passages", "say = { -plan }\n", COVENTRY, PASSAGE)).unwrap();
    let adult = Content::new(&level("adult"), "coventry");
    let points = |reviews| format!("Here.\u{B}\u{E}{reviews} are talks.\u{B}\u{E}And \u{F}plans\u{10}.");
    assert_eq!(adult.passage("plan/talks", "parent", &[]), points("Looked after reviews"));
    assert_eq!(adult.passage("plan/talks", "child", &[]), "Reviews are talks.");
    let younger = Content::new(&level("8-11"), "coventry");
    assert_eq!(younger.passage("plan/talks", "child", &[]), "A review is a talk.");
    let terms = [adult.glossary("parent"), adult.glossary("child")];
    assert_eq!(terms[0][0].name, "looked after review");
    assert_eq!(terms[0][0].forms, ["looked after review", "looked after reviews"]);
    assert_eq!(terms[0][0].meaning, "Looked after review: a talk.");
    assert_eq!(terms[1][0].name, "review");
    assert_eq!(adult.meaning("review", "child").as_deref(), Some("Review: a talk."));
}

#[test]
fn a_level_carries_no_term_that_every_council_says_alike() {
    let level = press(pack("alike", "say = { -review } { -plan }\n", COVENTRY, PASSAGE)).unwrap();
    let (child, adult) = (level("8-11"), level("adult"));
    assert!(child.contains("m\tsay\treview \u{7}plan\u{2}\n"), "{child:?}");
    assert!(!child.contains("-review") && child.contains("c\tessex\t-plan\tlife plan\n"), "{child:?}");
    assert!(
        adult.contains("c\tcoventry\t-review\tlooked after review\nc\tcoventry\t-review@child\treview\n"),
        "{adult:?}"
    );
    assert!(!adult.contains("telford"), "{adult:?}");
}

#[test]
fn what_cannot_be_pressed_is_a_fault_with_its_file() {
    let faults = |name: &str, messages: &str, coventry: &str, passage: &str| {
        press(pack(name, messages, coventry, passage)).err().unwrap_or_default().join("\n")
    };
    let good = "say = { -plan }\n";
    assert_eq!(faults("good", good, COVENTRY, PASSAGE), "");
    let slot = faults("slot", good, COVENTRY, &PASSAGE.replace("{ -plan }", "{ $child }"));
    assert!(slot.contains("talks.md: only a term may stand in braces, not \" $child \""), "{slot}");
    let unknown = faults("unknown", "say = { -nobody }\n", COVENTRY, PASSAGE);
    assert!(unknown.contains("adult: { -nobody } is no term of the pack"), "{unknown}");
    let stranger = faults("stranger", good, "-meeting = meeting\n", PASSAGE);
    assert!(stranger.contains("coventry: -meeting is no term of the pack"), "{stranger}");
}
