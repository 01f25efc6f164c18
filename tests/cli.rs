//! The command line as a council's script sees it: what goes in, what comes out, and how it ends.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "a test says what is wrong by a panic, and runs the program on files"
)]

use std::io::Write;
use std::process::{Command, Output, Stdio};

const SMALL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/valid/small.plan.json");
const BROKEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/broken/read-not-date.plan.json");
const HOME: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/examples/going-home.plan.json");
const ADOPTION: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/examples/adoption-ann-and-raj.plan.json");

fn kithbook(arguments: &[&str], input: &[u8]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kithbook"));
    let mut child =
        command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // A command that does not read its input may end before it is written.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

fn ends(arguments: &[&str]) -> (i32, String, String) {
    let output = kithbook(arguments, b"");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

#[test]
fn a_clean_plan_ends_with_0_findings_with_1_and_what_cannot_be_done_with_2() {
    assert_eq!(ends(&["check", SMALL, "--today", "2026-06-01"]), (0, String::new(), String::new()));
    let (code, out, _) = ends(&["check", BROKEN, "--today", "2026-06-01"]);
    assert!(code == 1 && out.contains("read-not-date") && out.contains(" line "), "{out}");
    let (code, _, err) = ends(&["check", "no-such-file.json"]);
    assert!(code == 2 && err.contains("no-such-file.json"), "{err}");
    assert_eq!(ends(&["read", HOME, "--level", "7"]).0, 2);
}

#[test]
fn findings_as_json_are_json() {
    let (_, out, _) = ends(&["check", BROKEN, "--format", "json", "--today", "2026-06-01"]);
    let findings: serde_json::Value = serde_json::from_str(&out).unwrap();
    let first = &findings[0];
    assert_eq!((first["code"].as_str(), first["severity"].as_str()), (Some("read-not-date"), Some("block")));
    assert!(first["sentence"].as_str().unwrap().ends_with('.') && first["line"].is_u64(), "{first}");
}

#[test]
fn a_book_comes_as_text_html_or_json_from_a_file_or_from_standard_input() {
    let plan = std::fs::read(HOME).unwrap();
    for (format, begins) in [("text", "== Cover =="), ("html", "<!doctype html>"), ("json", "{\"reader\":\"child\"")] {
        let arguments = ["--level", "5-7", "--format", format, "--today", "2026-06-01"];
        let (code, out, err) = ends(&[&["read", HOME][..], &arguments].concat());
        assert!(code == 0 && err.is_empty() && out.starts_with(begins), "{format}: {err}");
        let piped = kithbook(&[&["read", "-"][..], &arguments].concat(), &plan);
        assert_eq!(String::from_utf8(piped.stdout).unwrap(), out, "{format}");
    }
}

#[test]
fn a_plan_that_blocks_its_book_makes_none() {
    let (code, out, err) = ends(&["read", BROKEN]);
    assert!(code == 2 && out.is_empty() && err.contains("read-not-date"), "{err}");
}

#[test]
fn a_copy_is_made_only_for_somebody_who_is_what_it_says() {
    let (code, copy, _) = ends(&["share", HOME, "--for", "parent", "--person", "jodie"]);
    assert!(code == 0 && copy.contains("Gareth") && !copy.contains("Pugh"), "a mark opens a first name and no more");
    let (code, copy, _) = ends(&["share", ADOPTION, "--for", "parent", "--person", "mum"]);
    assert!(
        code == 0 && copy.contains("Arlo") && !copy.contains("\"Ann\"") && !copy.contains("Raj"),
        "adopters' names"
    );
    for (kind, person) in [("carer", "jodie"), ("parent", "gareth"), ("parent", "nobody"), ("other", "nobody")] {
        let (code, out, err) = ends(&["share", HOME, "--for", kind, "--person", person]);
        assert!(code == 2 && out.is_empty() && err.contains("--person"), "{kind} {person}: {err}");
    }
}

#[test]
fn words_and_schema_answer() {
    let output = kithbook(&["words", "-", "--level", "5-7"], b"The placement was terminated by the panel.\n");
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stdout).unwrap().contains("placement"));
    assert_eq!(kithbook(&["words", "-", "--level", "8-11"], b"You live with Nan.\n").status.code(), Some(0));
    let schema: serde_json::Value = serde_json::from_str(&ends(&["schema"]).1).unwrap();
    assert_eq!(schema["title"], "Plan");
}

#[test]
fn the_help_names_every_command_and_shows_it_at_work() {
    let (code, help, _) = ends(&["--help"]);
    assert_eq!(code, 0);
    for command in ["check", "read", "share", "words", "schema", "Try it:"] {
        assert!(help.contains(command), "{command} is not in the help");
    }
}

#[test]
fn a_text_to_measure_has_a_limit_and_is_text() {
    use kithbook::plan::limits::WORDS;
    let text = |bytes: usize| "The cat sat. ".bytes().cycle().take(bytes).collect::<Vec<u8>>();
    let measured = |input: &[u8]| {
        let output = kithbook(&["words", "-"], input);
        (output.status.code().unwrap(), String::from_utf8(output.stderr).unwrap())
    };
    assert_eq!(measured(&text(WORDS)).0, 0);
    let (code, err) = measured(&text(WORDS + 1));
    assert!(code == 2 && err.contains("words-too-big") && err.contains("96 KB"), "{err}");
    let (code, err) = measured(b"The cat \xFF sat.");
    assert!(code == 2 && err.contains("words-not-utf8"), "{err}");
}

#[test]
fn the_glossary_tells_what_a_word_means_by_any_of_its_forms() {
    let (code, out, _) = ends(&["words", "--glossary", "Care Orders"]);
    assert!(code == 0 && out.starts_with("care order (order)\nChildren Act 1989, section 31. Checked on "), "{out}");
    assert!(out.contains("\n12-15   A court order that lets the council share the big decisions"), "{out}");
    let (_, out, _) = ends(&["words", "--glossary", "drift", "--format", "json", "--level", "adult"]);
    let entries: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!((entries[0]["kind"].as_str(), entries[0]["meanings"].as_object().unwrap().len()), (Some("heard"), 1));
    let (code, out, err) = ends(&["words", "--glossary", "wicked guardian"]);
    assert!(code == 1 && out.is_empty() && err.contains("Did you mean") && err.contains("special guardian"), "{err}");
    assert_eq!(ends(&["words", "--glossary", "drift", "--level", "under5"]).0, 1);
}

#[test]
fn the_glossary_has_at_least_220_words_from_a_to_z() {
    let (code, out, _) = ends(&["words", "--glossary"]);
    let names: Vec<String> = out.lines().map(|line| line.split(" (").next().unwrap().to_lowercase()).collect();
    assert!(code == 0 && names.len() >= 220 && names.is_sorted(), "{} words", names.len());
}
