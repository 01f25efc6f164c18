//! The dictionary: words that need explaining or are better left out, and what to say instead.

use std::collections::HashMap;
use std::fmt;
use std::ops::Range;

use serde::Deserialize;

use super::finding::Code;
use super::split::{Text, Word};
use crate::audience::Level;

/// Why a term is in the dictionary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Letters for words: `LAC`.
    Acronym,
    /// A word of the care system: `placement`.
    Jargon,
    /// A real thing in law: `care order`. Explained, never renamed.
    Legal,
    /// A word for a person or a need: `trauma`.
    Label,
    /// A word that blames or reduces a person. No softer word is offered: say what happened.
    Stigma,
    /// Office English: `facilitate`.
    Filler,
    /// A time nobody can count to: `in due course`.
    Time,
    /// A promise nobody can be sure to keep: `forever`.
    Promise,
    /// Words that put what happened on the child, or judge a parent.
    Blame,
    /// Words that do not mean what they say: `up in the air`.
    Idiom,
}

impl Kind {
    /// The code of a finding of this kind.
    pub const fn code(self) -> Code {
        match self {
            Kind::Acronym | Kind::Jargon | Kind::Label | Kind::Filler => Code::Jargon,
            Kind::Legal => Code::LawWord,
            Kind::Stigma => Code::Stigma,
            Kind::Time => Code::VagueTime,
            Kind::Promise => Code::Promise,
            Kind::Blame => Code::Blame,
            Kind::Idiom => Code::Idiom,
        }
    }

    /// True for words that a text may teach and then use.
    pub const fn can_be_taught(self) -> bool {
        matches!(self, Kind::Acronym | Kind::Jargon | Kind::Legal | Kind::Label)
    }
}

/// One entry, as the file has it.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The word or phrase, matched as whole words.
    pub say: String,
    /// Other forms that mean the same.
    #[serde(default)]
    pub also: Vec<String>,
    /// Longer phrases in which the words mean what they say, and stand: "up to date" holds no "to date".
    #[serde(default)]
    pub but: Vec<String>,
    /// Why it is here.
    pub kind: Kind,
    /// True where letter case matters: `PA` is not `pa`.
    #[serde(default)]
    pub case: bool,
    /// Levels where it may stand, as long as the page or the glossary explains it.
    #[serde(default)]
    pub ok: Vec<Level>,
    /// What to say instead; choices are split by semicolons. `X` stands for a name.
    #[serde(default)]
    pub plain: String,
    #[serde(default)]
    plain_under5: Option<String>,
    #[serde(default)]
    plain_5_7: Option<String>,
    #[serde(default)]
    plain_8_11: Option<String>,
    #[serde(default)]
    plain_12_15: Option<String>,
    #[serde(default)]
    plain_16plus: Option<String>,
    #[serde(default)]
    plain_adult: Option<String>,
}

impl Term {
    /// What to say instead at a level, choice by choice. Under 5 falls back on 5–7; every level on `plain`.
    pub fn plain_at(&self, level: Level) -> Vec<String> {
        let own = match level {
            Level::Under5 => self.plain_under5.as_ref().or(self.plain_5_7.as_ref()),
            Level::From5 => self.plain_5_7.as_ref(),
            Level::From8 => self.plain_8_11.as_ref(),
            Level::From12 => self.plain_12_15.as_ref(),
            Level::From16 => self.plain_16plus.as_ref(),
            Level::Adult => self.plain_adult.as_ref(),
        };
        let choices = own.unwrap_or(&self.plain).split(';').map(str::trim);
        choices.filter(|choice| !choice.is_empty()).map(str::to_owned).collect()
    }
}

/// A dictionary, ready to look things up in.
#[derive(Clone, Debug, Default)]
pub struct Jargon {
    terms: Vec<Term>,
    /// Every form of every term under its first word, longest first.
    forms: HashMap<String, Vec<Form>>,
}

#[derive(Clone, Debug)]
struct Form {
    term: usize,
    /// True for a phrase that stands.
    stands: bool,
    /// In small letters; as written where case matters.
    words: Vec<String>,
}

/// Why a dictionary file could not be read, with the line.
#[derive(Debug)]
pub struct JargonFault(toml::de::Error);

impl fmt::Display for JargonFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

impl std::error::Error for JargonFault {}

impl Jargon {
    /// Reads a dictionary file: a list of `[[term]]` tables, each a [`Term`].
    ///
    /// # Errors
    /// When the text is not TOML, or a term lacks `say` or `kind` or has a key this version does not know.
    pub fn parse(text: &str) -> Result<Jargon, JargonFault> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct File {
            #[serde(default)]
            term: Vec<Term>,
        }
        let file: File = toml::from_str(text).map_err(JargonFault)?;
        let mut jargon = Jargon::default();
        jargon.add(file.term);
        Ok(jargon)
    }

    /// The pack's own dictionary: `jargon.toml` for the words of the care system, `gate/tone.toml` for promises, blame,
    /// idioms and vague times.
    ///
    /// # Errors
    /// As [`Jargon::parse`]; a test holds that the shipped files are well.
    pub fn embedded() -> Result<Jargon, JargonFault> {
        let mut jargon = Jargon::parse(include_str!("../../assets/pack/en-GB/jargon.toml"))?;
        jargon.extend(Jargon::parse(include_str!("../../assets/pack/en-GB/gate/tone.toml"))?);
        Ok(jargon)
    }

    /// Adds another dictionary, such as a council's. Where both know a form, the added one wins.
    pub fn extend(&mut self, other: Jargon) {
        self.add(other.terms);
    }

    /// Every term, in the order of the files.
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    fn add(&mut self, terms: Vec<Term>) {
        for term in terms {
            let place = self.terms.len();
            let found = std::iter::once(&term.say).chain(&term.also).map(|form| (form, false));
            for (form, stands) in found.chain(term.but.iter().map(|form| (form, true))) {
                let spelt = Text::split(form).words.into_iter();
                let words: Vec<String> =
                    spelt.map(|word| if term.case { word.text.to_owned() } else { word.lower }).collect();
                let Some(first) = words.first() else { continue };
                let forms = self.forms.entry(first.to_lowercase()).or_default();
                forms.insert(0, Form { term: place, stands, words });
                forms.sort_by_key(|form| std::cmp::Reverse(form.words.len()));
            }
            self.terms.push(term);
        }
    }

    /// Every term in a sentence, left to right, the longest where several fit; each with the places of its words.
    pub(super) fn find(&self, words: &[Word<'_>]) -> Vec<(&Term, Range<usize>)> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let form = self.forms_at(&words[at]).find(|form| self.fits(form, &words[at..]));
            at = match form {
                Some(form) => {
                    let end = at + form.words.len();
                    if !form.stands {
                        found.push((&self.terms[form.term], at..end));
                    }
                    end
                }
                None => at + 1,
            };
        }
        found
    }

    /// Forms that may start with a word: as it stands, then as the one of many (`placements`).
    fn forms_at(&self, word: &Word<'_>) -> impl Iterator<Item = &Form> {
        let one = without_ending(&word.lower);
        let keys = [Some(word.lower.as_str()), (one != word.lower).then_some(one)];
        keys.into_iter().flatten().filter_map(|key| self.forms.get(key)).flatten()
    }

    /// True when a form stands at the start of these words. The last may be plural or possessive.
    fn fits(&self, form: &Form, words: &[Word<'_>]) -> bool {
        let case = self.terms[form.term].case;
        let last = form.words.len() - 1;
        words.len() > last
            && form.words.iter().zip(words).enumerate().all(|(place, (wanted, word))| {
                let written = if case { word.text } else { word.lower.as_str() };
                wanted == written || (place == last && wanted == without_ending(written))
            })
    }
}

/// A word without its possessive or its plural s.
fn without_ending(word: &str) -> &str {
    let one = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).or_else(|| word.strip_suffix('s'));
    one.filter(|one| one.len() > 1 && !one.ends_with('s')).unwrap_or(word)
}
