//! The pack's Markdown: the glossary and the passages, a section a level. A part of the press, and so of the build only.

use super::{Faults, LEVELS, READERS, stem};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// What stands between two `---` lines at the head of a file, `key: value` a line, and what comes after.
pub fn front<'t>(
    text: &'t str,
    needed: &[&str],
    file: &Path,
    faults: &mut Faults,
) -> Option<(BTreeMap<&'t str, &'t str>, &'t str)> {
    let parts: Vec<&str> = text.splitn(3, "---\n").collect();
    let ["", front, body] = parts.as_slice() else {
        faults.push(format!("{}: no front matter between two --- lines", file.display()));
        return None;
    };
    let front: BTreeMap<&str, &str> =
        front.lines().filter_map(|line| line.split_once(':')).map(|(key, value)| (key.trim(), value.trim())).collect();
    for key in needed.iter().filter(|key| !front.contains_key(**key)) {
        faults.push(format!("{}: front matter lacks {key}", file.display()));
    }
    Some((front, body))
}

/// A glossary file: its front matter, then a section a level, and below it what more there is to say by headings, which is
/// pressed as the passages of the word. Gives the day it was last checked.
pub fn term(file: &Path, levels: &mut BTreeMap<&str, String>, faults: &mut Faults) -> Option<String> {
    let text = fs::read_to_string(file).unwrap_or_default();
    let (front, body) = front(&text, &["name", "forms", "kind", "law", "source", "mark", "checked"], file, faults)?;
    let of = |key: &str| front.get(key).copied().unwrap_or_default();
    let sections = sections(body, file, faults);
    let name = with_terms(of("name"), file, faults);
    let forms = with_terms(of("forms"), file, faults);
    let forms: Vec<&str> = forms.split(';').map(str::trim).collect();
    for (word, _) in LEVELS {
        let meaning = sections.get(word).map(|blocks| blocks.replace('\u{B}', " ")).unwrap_or_default();
        let Some(pressed) = levels.get_mut(word).filter(|_| meaning != "-") else { continue };
        let _ = writeln!(
            pressed,
            "g\t{}\t{}\t{}\t{}\t{meaning}\t{}\t{}",
            stem(file),
            name,
            forms.join("|"),
            // A plain word gives way to the words of the law where a page has room for few.
            if front.contains_key("plain") { [of("kind"), "*"].concat() } else { of("kind").to_owned() },
            of("law"),
            of("checked"),
        );
    }
    press_parts(&format!("word/{}", stem(file)), &sections, levels);
    Some(of("checked").to_owned())
}

/// Words that are easily mixed up, and a text a level that tells them apart. Gives the day it was last checked.
pub fn mixed_up(file: &Path, levels: &mut BTreeMap<&str, String>, faults: &mut Faults) -> Option<String> {
    let text = fs::read_to_string(file).unwrap_or_default();
    let (front, body) = front(&text, &["words", "rests", "source", "mark", "checked"], file, faults)?;
    let words = front.get("words").copied().unwrap_or_default();
    for id in words.split(' ').filter(|id| !file.with_file_name("").join(format!("../glossary/{id}.md")).exists()) {
        faults.push(format!("{}: {id} is no word of the glossary", file.display()));
    }
    let sections = sections(body, file, faults);
    for (word, _) in LEVELS {
        let Some(told) = sections.get(word).filter(|told| *told != "-") else { continue };
        let Some(pressed) = levels.get_mut(word) else { continue };
        for id in words.split(' ') {
            // A word may be mixed up with others in two ways.
            let first = format!("p\tword/{id}/mixed\t");
            let part = if pressed.contains(&first) { "mixed-too" } else { "mixed" };
            let _ = writeln!(pressed, "p\tword/{id}/{part}\t{told}");
        }
    }
    front.get("checked").map(|day| (*day).to_owned())
}

/// A passage: its front matter, then a section a level, each some paragraphs and lists, or the same by headings. Gives the
/// day it was last checked. What it rests on is held by `tests/books/facts.rs`.
pub fn passage(folder: &Path, file: &Path, levels: &mut BTreeMap<&str, String>, faults: &mut Faults) -> Option<String> {
    let text = fs::read_to_string(file).unwrap_or_default();
    let id = format!("{}/{}", stem(folder), stem(file));
    let (front, body) = front(&text, &["rests", "source", "mark", "checked", "looked"], file, faults)?;
    let sections = sections(body, file, faults);
    press_parts(&id, &sections, levels);
    for (word, _) in LEVELS {
        let (Some(pressed), Some(blocks)) = (levels.get_mut(word), sections.get(word)) else { continue };
        if blocks.is_empty() {
            continue;
        }
        let _ = writeln!(pressed, "p\t{id}\t{}", if blocks == "-" { "" } else { blocks });
        if word == "adult" {
            for reader in READERS {
                if let Some(blocks) = sections.get(reader) {
                    let _ = writeln!(pressed, "p\t{id}@{reader}\t{blocks}");
                }
            }
            let _ = writeln!(pressed, "p\t{id}@child\t{}", sections.get("16+").map(String::as_str).unwrap_or_default());
        }
    }
    front.get("checked").map(|day| (*day).to_owned())
}

/// What a file says by headings, each as a passage of its own: `id/heading`.
fn press_parts(id: &str, sections: &BTreeMap<String, String>, levels: &mut BTreeMap<&str, String>) {
    for (section, blocks) in sections {
        let Some((whose, part)) = section.split_once('/') else { continue };
        let (level, own) =
            if READERS.contains(&whose) { ("adult", format!("@{whose}")) } else { (whose, String::new()) };
        if let Some(pressed) = levels.get_mut(level) {
            let _ = writeln!(pressed, "p\t{id}/{part}{own}\t{blocks}");
        }
    }
}

/// The sections of a Markdown file: headings name a level; below them paragraphs and lists, with emphasis. A heading of the
/// second order begins a part of a level, `level/part`.
pub fn sections(text: &str, file: &Path, faults: &mut Faults) -> BTreeMap<String, String> {
    let mut sections: BTreeMap<String, String> = BTreeMap::new();
    let (mut name, mut heading, mut block, mut in_item) = (String::new(), false, String::new(), false);
    for event in Parser::new_ext(text, Options::empty()) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                heading = true;
                if level == HeadingLevel::H2 {
                    name.truncate(name.find('/').unwrap_or(name.len()));
                    name.push('/');
                } else {
                    name.clear();
                }
            }
            Event::End(TagEnd::Heading(_)) => {
                heading = false;
                if sections.insert(name.clone(), String::new()).is_some() {
                    faults.push(format!("{}: \"{name}\" stands there twice", file.display()));
                }
            }
            Event::Text(words) if heading => name.push_str(&words),
            Event::Text(words) => block.push_str(&words),
            Event::SoftBreak | Event::HardBreak => block.push(' '),
            Event::Start(Tag::Strong | Tag::Emphasis) => block.push('\u{F}'),
            Event::End(TagEnd::Strong | TagEnd::Emphasis) => block.push('\u{10}'),
            Event::Start(Tag::Item) => {
                in_item = true;
                block.push('\u{E}');
            }
            Event::End(TagEnd::Paragraph | TagEnd::Item) => {
                if matches!(event, Event::End(TagEnd::Item)) {
                    in_item = false;
                }
                if !in_item && !block.is_empty() {
                    let section = sections.entry(name.clone()).or_default();
                    if !section.is_empty() {
                        section.push('\u{B}');
                    }
                    section.push_str(&with_terms(&std::mem::take(&mut block), file, faults));
                }
            }
            Event::Start(Tag::Paragraph | Tag::List(_)) | Event::End(TagEnd::List(_)) => {}
            other => faults
                .push(format!("{}: only paragraphs, lists and emphasis are allowed, not {other:?}", file.display())),
        }
    }
    // In Markdown a dash alone is a list with one empty point.
    for silent in sections.values_mut().filter(|blocks| *blocks == "\u{E}") {
        "-".clone_into(silent);
    }
    for (section, _) in sections.iter().filter(|(section, blocks)| section.contains('/') && blocks.is_empty()) {
        faults.push(format!("{}: nothing under \"{section}\"", file.display()));
    }
    for (word, _) in LEVELS {
        let has_parts =
            || sections.keys().any(|section| section.split_once('/').is_some_and(|(level, _)| level == word));
        if sections.get(word).is_none_or(String::is_empty) && !has_parts() {
            faults.push(format!("{}: nothing under \"# {word}\" (write - for deliberately nothing)", file.display()));
        }
    }
    sections
}

/// In Markdown the council's words stand as they do in messages, `{ -review }`. There are no other slots: what is true in
/// general knows no family.
fn with_terms(text: &str, file: &Path, faults: &mut Faults) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let (slot, after) = after.split_once('}').unwrap_or((after, ""));
        match slot.trim().strip_prefix('-') {
            Some(term) => {
                let _ = write!(out, "\u{7}{term}\u{2}");
            }
            None => faults.push(format!("{}: only a term may stand in braces, not {slot:?}", file.display())),
        }
        rest = after;
    }
    out + rest
}
