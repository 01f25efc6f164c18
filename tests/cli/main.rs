//! The command line as a council's script sees it: what goes in, what comes out, and how it ends.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "a test says what is wrong by a panic, and runs the program on files"
)]

mod calendar;
mod dates;
mod expand;
mod family;
mod import;
mod import_days;
mod kin;
mod tree;

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
    ends_with(arguments, b"")
}

fn ends_with(arguments: &[&str], input: &[u8]) -> (i32, String, String) {
    let output = kithbook(arguments, input);
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
    for command in
        ["check", "read", "share", "tree", "kin", "import", "calendar", "dates", "words", "schema", "Try it:"]
    {
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

/// A council's folder in a place of its own.
fn council(name: &str, files: &[(&str, &str)]) -> String {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    for (file, text) in files {
        let path = folder.join(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    std::fs::create_dir_all(&folder).unwrap();
    folder.to_str().unwrap().to_owned()
}

const RULE: &str = "---\nabout: plan/residential\nsource: our policy, page 4\nmark: S\nchecked: 2026-11-30\n---\n# under5\n\n-\n\n\
                    # 5-7\n\n-\n\n# 8-11\n\nPeople look at this { -plan } each year.\n\n# 12-15\n\n-\n\n# 16+\n\n-\n\n# adult\n\n-\n";

#[test]
fn the_folders_of_the_five_councils_are_clean_and_so_is_a_new_one() {
    let councils = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/pack/en-GB/councils");
    for council in ["coventry", "wigan", "telford_and_wrekin", "essex", "devon"] {
        let (code, out, err) = ends(&["pack", "check", &format!("{councils}/{council}")]);
        assert!(code == 0 && err.is_empty() && out.contains("words and"), "{council}: {out}{err}");
    }
    let own = council("new-council", &[("words.ftl", "-family-time = family visits\n"), ("local/homes.md", RULE)]);
    let (code, out, _) = ends(&["pack", "check", &own]);
    assert!(code == 0 && out.starts_with("1 words and 1 rules"), "{out}");
}

#[test]
fn what_is_wrong_with_a_councils_folder_is_said_with_its_place_and_remedy() {
    let at =
        |text: &str, level: &str, to: &str| text.replace(&format!("# {level}\n\n-"), &format!("# {level}\n\n{to}"));
    for (code, files) in [
        ("pack-no-words", &[("local/homes.md", RULE)][..]),
        ("pack-unreadable", &[("words.ftl", "-review { oops\n")]),
        ("pack-unreadable", &[("words.ftl", ""), ("local/homes.md", "no front matter")]),
        ("pack-unknown-word", &[("words.ftl", "-care-order = our order\n")]),
        ("pack-unknown-file", &[("words.ftl", ""), ("notes.txt", "x")]),
        ("pack-word-an", &[("words.ftl", "-review = annual meeting\n")]),
        ("pack-word-plural", &[("words.ftl", "-review = check of progress\n    .adult = meeting of families\n")]),
        ("pack-word-unfit", &[("words.ftl", "-family-time = contact\n")]),
        ("pack-word-long", &[("words.ftl", "-review = meeting about how you are and what should happen\n")]),
        ("pack-word-marks", &[("words.ftl", "-review = review (LAC)\n")]),
        ("pack-word-empty", &[("words.ftl", "-review = { \"\" }\n")]),
        ("pack-say-instead", &[("words.ftl", "-brothers-and-sisters = siblings\n")]),
        (
            "pack-local-about",
            &[("words.ftl", ""), ("local/homes.md", &RULE.replace("plan/residential", "plan/nowhere"))],
        ),
        ("pack-local-date", &[("words.ftl", ""), ("local/homes.md", &RULE.replace("2026-11-30", "last week"))]),
        ("pack-word-unfit", &[("words.ftl", ""), ("local/homes.md", &at(RULE, "5-7", "Your placement is nice."))]),
        (
            "pack-say-instead",
            &[("words.ftl", ""), ("local/homes.md", &at(RULE, "12-15", "We will always look after you."))],
        ),
    ] {
        let folder = council(&format!("broken-{code}"), files);
        let (ended, out, err) = ends(&["pack", "check", &folder, "--format", "json"]);
        assert!(ended == 1 && err.is_empty(), "{code}: {ended} {out}{err}");
        let found: serde_json::Value = serde_json::from_str(&out).unwrap();
        let own: Vec<&serde_json::Value> = found.as_array().unwrap().iter().filter(|own| own["code"] == code).collect();
        assert!(!own.is_empty(), "{code}: {out}");
        for finding in own {
            assert!(!finding["at"].as_str().unwrap().is_empty(), "{code}: {finding}");
            let words = format!("{} {}", finding["sentence"], finding["hint"]);
            assert!(!words.contains("{ ") && words.len() > 40, "{code}: {words}");
        }
    }
    let (code, _, err) = ends(&["pack", "check", "no-such-folder"]);
    assert!(code == 2 && err.contains("no-such-folder"), "{err}");
}
