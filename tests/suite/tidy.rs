//! Tidiness, so that nobody needs to remember it.

use super::source::{Source, rust};
use std::fs;
use std::path::Path;

/// A file this long is split.
const TOO_LONG: usize = 600;
/// A file this long says why in its header, in a line that begins with `//! Long because`.
const LONG: usize = 400;

/// Left for later, or left over.
const UNDONE: [&str; 6] = ["todo!", "unimplemented!", "dbg!", "#[ignore", "TODO", "FIXME"];
/// A panic is a bug: what can fail says so in its type.
const PANICS: [&str; 5] = [".unwrap()", ".expect(", "panic!(", "unreachable!(", "unwrap_unchecked"];

fn no_faults(faults: Vec<String>) {
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

fn all() -> Vec<Source> {
    rust(&["src", "tests", "benches", "build.rs"])
}

#[test]
fn files_are_short() {
    let length = |source: &Source| source.text.lines().count();
    let is_explained = |source: &Source| source.text.lines().any(|line| line.starts_with("//! Long because"));
    let is_long = |source: &&Source| length(source) > TOO_LONG || (length(source) > LONG && !is_explained(source));
    let fault = |source: &Source| format!("{}: {} lines", source.path, length(source));
    no_faults(all().iter().filter(is_long).map(fault).collect());
}

#[test]
fn every_file_says_what_it_is() {
    let is_silent = |source: &&Source| !source.text.starts_with("//! ");
    no_faults(all().iter().filter(is_silent).map(|source| format!("{}: no //! header", source.path)).collect());
}

#[test]
fn nothing_is_left_undone() {
    let mut faults = Vec::new();
    // These rules name what they forbid.
    for source in all().iter().filter(|source| !source.path.starts_with("tests/suite/")) {
        for (place, line) in source.text.lines().enumerate() {
            let undone = UNDONE.iter().find(|word| line.contains(*word));
            faults.extend(undone.map(|word| format!("{}:{}: {word}", source.path, place + 1)));
        }
    }
    no_faults(faults);
}

#[test]
fn nothing_in_the_library_can_panic_by_its_own_hand() {
    let mut faults = Vec::new();
    for source in rust(&["src", "build.rs"]) {
        let panics = |code: &str| PANICS.iter().any(|word| code.contains(word));
        faults.extend(source.code().filter(|line| panics(&line.code)).map(|line| line.breaks("a panic is a bug")));
    }
    no_faults(faults);
}

#[test]
fn no_module_is_a_drawer() {
    // People who help the child are called helpers in a plan.
    let domain = "src/book/chapters/people/helpers.rs";
    let domain_rules = "src/plan/check/helpers.rs";
    let drawers = ["util", "utils", "helper", "helpers", "common", "misc"];
    let is_drawer = |source: &&Source| {
        let mut steps = source.path.trim_end_matches(".rs").split('/');
        source.path != domain && source.path != domain_rules && steps.any(|step| drawers.contains(&step))
    };
    no_faults(all().iter().filter(is_drawer).map(|source| format!("{}: name what it holds", source.path)).collect());
}

#[test]
fn no_path_of_a_machine_is_written_down() {
    let top = Path::new(env!("CARGO_MANIFEST_DIR"));
    let others =
        ["Cargo.toml", "Makefile", "Trunk.toml", "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "index.html"];
    let mut texts: Vec<(String, String)> = all().into_iter().map(|source| (source.path, source.text)).collect();
    texts.extend(others.iter().filter_map(|name| Some(((*name).to_owned(), fs::read_to_string(top.join(name)).ok()?))));
    let here = top.to_string_lossy();
    let machine = [here.as_ref(), "\"/root/", "\"/home/user", "/Users/", "C:\\\\"];
    let mut faults = Vec::new();
    for (path, text) in texts.iter().filter(|(path, _)| !path.starts_with("tests/suite/")) {
        for (place, line) in text.lines().enumerate() {
            let found = machine.iter().find(|word| line.contains(**word));
            faults.extend(found.map(|word| format!("{path}:{}: {word}", place + 1)));
        }
    }
    no_faults(faults);
}
