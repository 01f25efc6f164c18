//! `kithbook words --glossary`.

use super::args::FindingFormat;
use super::{Done, Outcome, files};
use crate::audience::Level;
use crate::case::lowered;
use crate::content::{Content, MEETING_PARTS, MIXED_PARTS, ORDER_PARTS, Slot, Term};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// How many words are named where one is not known.
const NEAR: usize = 8;

/// One entry at one level or at all, by its name or any form it takes in a text; with no name, every entry from A to Z.
pub fn run(asked: &str, level: Option<Level>, format: FindingFormat) -> Done {
    let levels: Vec<Level> = Level::ALL.iter().copied().filter(|own| level.is_none_or(|level| level == *own)).collect();
    let entries = entries(&levels);
    let wanted = lowered(asked.trim());
    let is_asked = |entry: &Entry| entry.forms().any(|form| lowered(form) == wanted) || entry.id == wanted;
    let found: Vec<&Entry> = entries.iter().filter(|entry| wanted.is_empty() || is_asked(entry)).collect();
    if found.is_empty() {
        files::complain(&unknown(asked.trim(), &wanted, &entries));
        return Ok(Outcome::Findings);
    }
    let out = match format {
        FindingFormat::Json => {
            format!("{:#}\n", Value::from(found.iter().map(|entry| entry.as_json()).collect::<Vec<_>>()))
        }
        FindingFormat::Text if wanted.is_empty() => found.iter().fold(String::new(), |mut out, entry| {
            let _ = writeln!(out, "{} ({})", entry.last().name, entry.last().kind);
            out
        }),
        FindingFormat::Text => found.iter().map(|entry| entry.as_text()).collect::<Vec<_>>().join("\n"),
    };
    files::write(None, &out)?;
    Ok(Outcome::Clean)
}

/// A word at each of the levels that have it.
struct Entry {
    id: String,
    told: Vec<Telling>,
}

/// A word at one level: what it means, and what more there is to say by headings.
struct Telling {
    level: Level,
    term: Term,
    /// The word of each heading, the heading, and the text below it.
    parts: Vec<(&'static str, String, String)>,
}

impl Telling {
    fn new(level: Level, term: Term, content: &Content) -> Telling {
        let heading = |part| content.string("general-part", "", &[("part", Slot::word(part))]);
        let all = [&ORDER_PARTS[..], &MEETING_PARTS, &["local"], &MIXED_PARTS].concat();
        let parts = content.parts_of(&term.id, &all, "").into_iter().map(|(part, text)| (part, heading(part), text));
        Telling { level, parts: parts.collect(), term }
    }

    fn as_text(&self) -> String {
        let mut out = format!("{:<8}{}\n", self.level.word(), self.term.meaning);
        for (_, heading, text) in &self.parts {
            // The youngest read no headings.
            let stop = if heading.is_empty() || heading.ends_with('?') { "" } else { "." };
            let _ = writeln!(out, "        {heading}{stop}{}{text}", if heading.is_empty() { "" } else { " " });
        }
        out
    }

    fn as_json(&self) -> Value {
        let parts: BTreeMap<&str, &str> = self.parts.iter().map(|(part, _, text)| (*part, text.as_str())).collect();
        json!({ "meaning": self.term.meaning, "parts": parts })
    }
}

/// Every entry that one of the levels has, from A to Z.
fn entries(levels: &[Level]) -> Vec<Entry> {
    let mut all: BTreeMap<String, Vec<Telling>> = BTreeMap::new();
    for level in levels {
        let content = Content::built_in(*level, "plain");
        for term in content.glossary("") {
            all.entry(term.id.clone()).or_default().push(Telling::new(*level, term, &content));
        }
    }
    let mut entries: Vec<Entry> = all.into_iter().map(|(id, told)| Entry { id, told }).collect();
    entries.sort_by_key(|entry| lowered(&entry.last().name));
    entries
}

impl Entry {
    /// At its fullest level.
    fn last(&self) -> &Term {
        &self.told[self.told.len() - 1].term
    }

    fn forms(&self) -> impl Iterator<Item = &str> {
        self.told.iter().flat_map(|telling| telling.term.forms.iter().map(String::as_str))
    }

    fn as_text(&self) -> String {
        let Term { name, kind, law, checked, .. } = self.last();
        let law = if law.is_empty() { String::new() } else { format!("{law}. ") };
        let mut out =
            format!("{name} ({kind})\n{law}Checked on {checked}. This is general: a plan may say something else.\n\n");
        out.extend(self.told.iter().map(Telling::as_text));
        out
    }

    fn as_json(&self) -> Value {
        let Term { name, forms, kind, law, checked, .. } = self.last();
        let meanings: BTreeMap<&str, &str> =
            self.told.iter().map(|telling| (telling.level.word(), telling.term.meaning.as_str())).collect();
        let levels: BTreeMap<&str, Value> =
            self.told.iter().map(|telling| (telling.level.word(), telling.as_json())).collect();
        json!({
            "id": self.id, "name": name, "forms": forms, "kind": kind, "law": law, "checked": checked,
            "meanings": meanings, "levels": levels,
        })
    }
}

/// Words that share a word with what was asked.
fn unknown(asked: &str, wanted: &str, entries: &[Entry]) -> String {
    let parts: Vec<&str> = wanted.split_whitespace().filter(|part| part.len() > 2).collect();
    let is_near = |entry: &&Entry| entry.forms().any(|form| parts.iter().any(|part| lowered(form).contains(part)));
    let near: Vec<&str> = entries.iter().filter(is_near).map(|entry| entry.last().name.as_str()).take(NEAR).collect();
    let near = if near.is_empty() {
        "kithbook words --glossary lists them all.".to_owned()
    } else {
        format!("Did you mean: {}?", near.join(", "))
    };
    format!("There is no \"{asked}\" in the glossary at this level. {near}")
}
