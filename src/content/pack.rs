//! One pressed level of the pack.
//!
//! A pressed file is lines of fields between tabs, by kind:
//!
//! - `m` a message: id, pattern. `id@reader` is that reader's own wording.
//! - `c` a council's word for a term: council, `-term`, pattern. It takes the place of the pack's own.
//! - `g` a glossary term: id, name, forms between bars, kind with a star for a plain word, meaning, law, checked-on date.
//! - `p` a passage: id, blocks.
//! - `l` a passage that only one council has: council, id, blocks.
//!
//! In a pattern `U+0001 slot U+0002` is a slot, `U+0008 slot U+0002` its possessive, `U+0007 term U+0002` a term, and
//! `U+0003 slot (U+0004 key U+0005 pattern)* U+0006` a choice by the slot's key, the default's key marked with a star.
//! `U+000B` parts paragraphs; `U+000E` begins a list point; `U+000F … U+0010` is emphasis.

use super::format::{Slot, Slots, sentences};
use super::glossary::Term;
use crate::calendar::Date;
use crate::diag::{Finding, Severity};
use crate::index::Index;

/// A pressed file: its name, the digest a browser checks it by, and (natively) its text.
pub struct Pressed {
    /// The file's name, such as `8-11.pack`.
    pub name: &'static str,
    /// A subresource-integrity digest.
    pub integrity: &'static str,
    /// The text. Empty in the browser, which fetches only the level it reads.
    pub text: &'static str,
}

#[cfg(not(feature = "web"))]
macro_rules! packed {
    ($name:literal) => {
        include_str!(concat!(env!("OUT_DIR"), "/", $name))
    };
}
#[cfg(feature = "web")]
macro_rules! packed {
    ($name:literal) => {
        ""
    };
}

include!(concat!(env!("OUT_DIR"), "/packs.rs"));

/// The finding that the words of the law are old, a year after they were last held to their sources.
pub fn stale(today: Date) -> Option<Finding> {
    let checked = Date::parse(CHECKED)?;
    let is_old = checked.plus_years(1).is_some_and(|due| due < today);
    is_old.then(|| Finding::new("words-stale", Severity::Look, "").with("date", CHECKED))
}

/// The words of one level, in one council's vocabulary.
#[derive(Clone, Debug)]
pub struct Content {
    messages: Said,
    passages: Said,
    glossary: Vec<Term>,
}

impl Content {
    /// Reads a pressed level. `council` is the word of [`crate::plan::Vocabulary`].
    pub fn new(pressed: &str, council: &str) -> Content {
        let mut content = Content { messages: Said::default(), passages: Said::default(), glossary: Vec::new() };
        for line in pressed.lines() {
            let fields: Vec<&str> = line.split('\t').collect();
            match fields.as_slice() {
                ["m", id, pattern] => content.messages.set(id, pattern),
                ["c", of, id, pattern] if *of == council => content.messages.set(id, pattern),
                ["p", id, blocks] => content.passages.set(id, blocks),
                ["l", of, id, blocks] if *of == council => content.passages.set(id, blocks),
                ["g", rest @ ..] => content.glossary.extend(Term::read(rest)),
                _ => {}
            }
        }
        content
    }

    /// The level's words as they were built into this program.
    #[cfg(not(feature = "web"))]
    pub fn built_in(level: crate::audience::Level, council: &str) -> Content {
        let name = format!("{}.pack", level.word());
        let text = PRESSED.iter().find(|pressed| pressed.name == name).map_or("", |pressed| pressed.text);
        Content::new(text, council)
    }

    /// The sentences of findings.
    #[cfg(not(feature = "web"))]
    pub fn findings() -> Content {
        let text = PRESSED.iter().find(|pressed| pressed.name == "findings.pack").map_or("", |pressed| pressed.text);
        Content::new(text, "")
    }

    /// A message's pattern: the reader's own wording where there is one.
    pub(super) fn pattern(&self, id: &str, reader: &str) -> Option<&str> {
        self.messages.of(id, reader)
    }

    /// Whether a message or passage of this id is known, even if it says nothing at this level.
    pub fn has(&self, id: &str) -> bool {
        self.messages.ids.has(id) || self.passages.ids.has(id)
    }

    /// A passage's blocks: the reader's own where there are such.
    pub fn passage(&self, id: &str, reader: &str, slots: Slots<'_>) -> String {
        sentences(self.said(self.passages.of(id, reader).unwrap_or_default(), reader, slots))
    }

    /// The glossary at this level, in the words of the reader's council. Where it speaks of a plan, it is of a child whom
    /// the council looks after.
    pub fn glossary(&self, reader: &str) -> Vec<Term> {
        self.glossary.iter().map(|term| self.term(term, reader)).collect()
    }

    /// What one term of the glossary means.
    pub fn meaning(&self, id: &str, reader: &str) -> Option<String> {
        let term = self.glossary.iter().find(|term| term.id == id)?;
        Some(self.term(term, reader).meaning)
    }

    fn term(&self, term: &Term, reader: &str) -> Term {
        term.said(|words| self.said(words, reader, &[("looked-after", Slot::word("yes"))]))
    }

    /// The messages whose ids begin so, as a pack holds them: for a program apart that fills them itself.
    pub fn lines(&self, start: &str) -> String {
        let mut lines = String::new();
        for (id, place) in self.messages.ids.from(start).take_while(|(id, _)| id.starts_with(start)) {
            lines.push_str(&["\nm\t", id, "\t", &self.messages.patterns[place]].concat());
        }
        lines
    }

    /// Every message id at this level, for the tests that look for words without ids.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.messages.ids.words().filter(|id| !id.starts_with('-')).chain(self.passages.ids.words())
    }
}

/// Patterns by id.
#[derive(Clone, Debug, Default)]
struct Said {
    ids: Index,
    patterns: Vec<String>,
    /// Whether any reader has a wording of their own: children's levels have none.
    has_own: bool,
}

impl Said {
    /// What comes later takes the place of what came before.
    fn set(&mut self, id: &str, pattern: &str) {
        self.has_own |= id.contains('@');
        let place = self.ids.place_or_next(id);
        match self.patterns.get_mut(place) {
            Some(own) => pattern.clone_into(own),
            None => self.patterns.push(pattern.to_owned()),
        }
    }

    /// The reader's own where there is one.
    fn of(&self, id: &str, reader: &str) -> Option<&str> {
        let own = if self.has_own { self.ids.place(&[id, "@", reader].concat()) } else { None };
        own.or_else(|| self.ids.place(id)).map(|place| self.patterns[place].as_str())
    }
}
