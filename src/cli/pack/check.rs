//! `kithbook pack check`: what is missing, out of level or unsafe in a council's folder of words.

use super::press::Message;
use super::press::council::{self, Local};
use super::press::fluent_text;
use crate::audience::Level;
use crate::calendar::Date;
use crate::cli::args::{FindingFormat, PackCheckArguments};
use crate::cli::check::{as_json, listed};
use crate::cli::{Done, Failure, Outcome, files};
use crate::content::{Content, Slot};
use crate::diag::{Finding, Severity};
use crate::plan::{OrderKind, PermanenceOption};
use crate::words::{Jargon, judge};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The pack's own words for what councils name differently, with what may be said of each.
const TERMS: &str = include_str!("../../../assets/pack/en-GB/messages/words.ftl");

/// What takes "a" before it and "s" after it in the sentences of the pack.
const COUNTED: [&str; 5] = ["-review", "-family-meeting", "-family-carer", "-child-in-care", "-plan"];

/// What no child is to read (`facts.md` 10): words that make a home a placement and a family a case.
const NOT_FOR_CHILDREN: [&str; 12] = [
    "placement",
    "contact",
    "lac",
    "cla",
    "case",
    "respite",
    "sibling",
    "disruption",
    "real parent",
    "given up",
    "rehabilitation",
    "statutory",
];

/// The longest word of a council, in letters: a sentence has to hold it.
const LONGEST: usize = 40;

pub fn run(arguments: &PackCheckArguments) -> Done {
    let folder = &arguments.folder;
    let entries = fs::read_dir(folder).map_err(|error| Failure::File { path: folder.display().to_string(), error })?;
    let mut findings = Vec::new();
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if !matches!(name.as_str(), "words.ftl" | "local") && !name.starts_with('.') {
            findings.push(Finding::new("pack-unknown-file", Severity::Look, &name));
        }
    }
    let jargon = Jargon::embedded().map_err(|fault| Failure::Dictionary(fault.to_string()))?;
    let mut faults = Vec::new();
    let known = fluent_text(TERMS, Path::new("words.ftl"), &mut faults);
    let own = council::read(folder, &mut faults);
    findings.extend(faults.iter().map(|fault| unreadable(fault, folder)));
    if !folder.join("words.ftl").is_file() {
        findings.push(Finding::new("pack-no-words", Severity::Block, "words.ftl"));
    }
    for word in &own.words {
        match known.iter().find(|term| term.id == word.id) {
            Some(term) => check_word(word, term, &jargon, &mut findings),
            None => findings.push(unknown_word(word, &known)),
        }
    }
    for local in &own.local {
        check_local(local, &own.words, &jargon, &mut findings);
    }
    let out = match arguments.format {
        FindingFormat::Text => listed(&findings) + &summary(&own.words, &known, own.local.len()),
        FindingFormat::Json => format!("{:#}\n", Value::from(findings.iter().map(as_json).collect::<Vec<_>>())),
    };
    files::write(None, &out)?;
    Ok(if findings.is_empty() { Outcome::Clean } else { Outcome::Findings })
}

/// What is said of the whole: which of the pack's words the council says its own way, and which it leaves.
fn summary(own: &[Message], known: &[Message], rules: usize) -> String {
    let is_own = |term: &&Message| own.iter().any(|word| word.id == term.id);
    let (own, left): (Vec<&Message>, Vec<&Message>) = known.iter().partition(is_own);
    let row =
        |terms: &[&Message]| terms.iter().map(|term| term.id.trim_start_matches('-')).collect::<Vec<_>>().join(", ");
    let content = Content::findings();
    let slots = [
        ("own", Slot::text(own.len().to_string())),
        ("rules", Slot::text(rules.to_string())),
        ("left", Slot::text(row(&left))),
    ];
    content.string(if left.is_empty() { "pack-summary-whole" } else { "pack-summary" }, "", &slots) + "\n"
}

/// A fault of the press, with the file by its own name.
fn unreadable(fault: &str, folder: &Path) -> Finding {
    let prefix = format!("{}/", folder.display());
    let fault = fault.replace(&prefix, "");
    let (file, why) = fault.split_once(": ").unwrap_or(("", &fault));
    Finding::new("pack-unreadable", Severity::Block, file).with("why", why)
}

fn unknown_word(word: &Message, known: &[Message]) -> Finding {
    let names: Vec<&str> = known.iter().map(|term| term.id.as_str()).collect();
    Finding::new("pack-unknown-word", Severity::Block, "words.ftl")
        .with("word", &word.id)
        .with("known", names.join(", "))
}

/// A word of the council, at every level it is said at.
fn check_word(word: &Message, term: &Message, jargon: &Jargon, findings: &mut Vec<Finding>) {
    if word.value.is_none() {
        let finding = Finding::new("pack-word-for-some", Severity::Block, "words.ftl");
        findings.push(finding.with("word", &word.id).with("own", term.value.as_deref().unwrap_or_default()));
        return;
    }
    let mut told = BTreeSet::new();
    for level in Level::ALL {
        for looked_after in ["yes", "no"] {
            let (said, own) = (said(word, *level, looked_after), said(term, *level, looked_after));
            // What the pack says too has been looked at with the pack.
            if said == own || !told.insert((said.clone(), *level)) {
                continue;
            }
            let at = format!("words.ftl {} ({})", word.id, level.word());
            findings.extend(form_of_word(&word.id, &said, &at));
            if *level != Level::Adult {
                findings.extend(unfit(&said, &at));
            }
            // Where the glossary explains the pack's word, it explains the council's in its place.
            let is_explained = forms(*level).iter().any(|form| form.to_lowercase() == own.to_lowercase());
            let taught = if is_explained { vec![said.clone()] } else { Vec::new() };
            findings.extend(out_of_level(&format!("This is about {said}."), *level, jargon, &taught, &at));
        }
    }
}

/// A term as it is said at a level, to a child whom the council looks after or to one it does not.
fn said(term: &Message, level: Level, looked_after: &str) -> String {
    let wordings = term.wordings(level.word());
    let pattern = wordings.get(&term.id).map_or("", String::as_str);
    let content = Content::new(&format!("m\tsaid\t{pattern}\n"), "");
    content.string("said", "", &[("looked-after", Slot::word(looked_after))])
}

/// Whether a word can stand where the pack has one.
fn form_of_word(id: &str, said: &str, at: &str) -> Vec<Finding> {
    let finding = |code| Finding::new(code, Severity::Fix, at).with("said", said);
    let mut found = Vec::new();
    if said.trim().is_empty() || said.trim() != said {
        found.push(finding("pack-word-empty"));
        return found;
    }
    if said.chars().count() > LONGEST {
        found.push(finding("pack-word-long").with("most", LONGEST));
    }
    if said.chars().any(|letter| !letter.is_alphanumeric() && !matches!(letter, ' ' | '-' | '\'' | '’')) {
        found.push(finding("pack-word-marks"));
    }
    if COUNTED.contains(&id) {
        let lower = said.to_lowercase();
        if lower.starts_with(['a', 'e', 'i', 'o', 'u']) {
            found.push(finding("pack-word-an"));
        }
        let ends = |ends: &[&str]| ends.iter().any(|end| lower.ends_with(end));
        if ends(&["s", "x", "z", "ch", "sh"]) || ends(&["y"]) && !ends(&["ay", "ey", "oy", "uy"]) {
            found.push(finding("pack-word-plural"));
        }
    }
    found
}

/// Words that no child is to read.
fn unfit(said: &str, at: &str) -> Option<Finding> {
    let lower = said.to_lowercase();
    let is_in = |word: &&&str| {
        let starts = |(place, _): (usize, &str)| place == 0 || !lower.as_bytes()[place - 1].is_ascii_alphanumeric();
        lower.match_indices(**word).any(starts)
    };
    let word = NOT_FOR_CHILDREN.iter().find(is_in)?;
    Some(Finding::new("pack-word-unfit", Severity::Fix, at).with("said", said).with("word", word))
}

/// What the gate says of a sentence at a level.
fn out_of_level(text: &str, level: Level, jargon: &Jargon, taught: &[String], at: &str) -> Vec<Finding> {
    let explained = forms(level);
    let is_taught = |words: &str| {
        let words = words.to_lowercase();
        taught.iter().chain(&explained).any(|form| form.to_lowercase().contains(&words))
    };
    let found = judge(text, level, jargon, &[]).into_iter().filter(|found| !is_taught(&found.words));
    let finding = |found: crate::words::WordFinding| {
        let code = if found.suggestions.is_empty() { "pack-out-of-level" } else { "pack-say-instead" };
        let finding = Finding::new(code, Severity::Fix, at).with("words", &found.words).with("reason", &found.reason);
        if found.suggestions.is_empty() { finding } else { finding.with("instead", found.suggestions.join("; ")) }
    };
    found.map(finding).collect()
}

/// What the glossary explains at a level, in every form.
fn forms(level: Level) -> Vec<String> {
    let glossary = Content::built_in(level, "plain").glossary("");
    glossary.into_iter().filter(|term| term.kind != "heard").flat_map(|term| term.forms).collect()
}

/// A council's own rule: about something there is, dated, and within every level.
fn check_local(local: &Local, words: &[Message], jargon: &Jargon, findings: &mut Vec<Finding>) {
    let file = format!("local/{}", local.file);
    let is_option = |word: &str| PermanenceOption::ALL.iter().any(|option| option.word() == word);
    let is_order = |word: &str| OrderKind::ALL.iter().any(|kind| kind.word().replace('_', "-") == word);
    let adult = Content::built_in(Level::Adult, "plain");
    let is_known = match local.about.split_once('/') {
        Some(("plan", word)) => is_option(word) || word == "permanence",
        Some(("word", word)) => is_order(word) || adult.meaning(word, "").is_some(),
        _ => false,
    };
    if !is_known {
        findings.push(Finding::new("pack-local-about", Severity::Block, &file).with("about", &local.about));
    }
    if Date::parse(&local.checked).is_none() {
        findings.push(Finding::new("pack-local-date", Severity::Fix, &file).with("date", &local.checked));
    }
    for level in Level::ALL {
        let Some(said) = local.said.get(level.word()).filter(|said| *said != "-") else { continue };
        let lines = |words: &[Message]| -> String {
            let said = words.iter().flat_map(|word| word.wordings(level.word()));
            said.map(|(id, said)| format!("m\t{id}\t{said}\n")).collect()
        };
        let known = fluent_text(TERMS, Path::new("words.ftl"), &mut Vec::new());
        let content = Content::new(&format!("{}{}p\tlocal\t{said}\n", lines(&known), lines(words)), "");
        let text = content.passage("local", "", &[("looked-after", Slot::word("yes"))]);
        let at = format!("{file} ({})", level.word());
        if *level != Level::Adult {
            findings.extend(unfit(&text, &at));
        }
        let taught: Vec<String> = words.iter().flat_map(|word| word.wordings(level.word()).into_values()).collect();
        findings.extend(out_of_level(&text, *level, jargon, &taught, &at));
    }
}
