//! The counts and the grades.

use std::collections::{BTreeSet, HashSet};

use super::familiar::{List, is_familiar};
use super::grammar::{clauses, negatives, passive};
use super::split::{Text, Word};
use super::syllables::syllables;
use super::targets::GRADE_FROM;
use crate::audience::Level;

/// What was counted in one text. Shares run from 0 to 1.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
pub struct Measures {
    /// Sentences. Every line is at least one.
    pub sentences: usize,
    /// Words outside quotation marks.
    pub words: usize,
    /// Mean words in a sentence.
    pub mean_sentence: f64,
    /// Words in the longest sentence.
    pub longest_sentence: usize,
    /// Clauses in the sentence that has most.
    pub clauses_max: usize,
    /// Sentences with a passive.
    pub passives: usize,
    /// Sentences with a passive, as a share.
    pub passive_share: f64,
    /// Negatives in the sentence that has most.
    pub negatives_max: usize,
    /// Words of three syllables or more, as a share.
    pub long_word_share: f64,
    /// Words off the list for under 8, as a share.
    pub unfamiliar_young_share: f64,
    /// Words off the list for 8 and over, as a share.
    pub unfamiliar_older_share: f64,
    /// Flesch–Kincaid grade (Kincaid and others, 1975). None under 50 words, where it is noise.
    pub fk_grade: Option<f64>,
    /// Spache grade by the formula of 1974, with our own list for under 8. None under 50 words.
    pub spache_grade: Option<f64>,
}

impl Measures {
    /// The share of words off the list that a level is held against.
    pub const fn unfamiliar_share(&self, level: Level) -> f64 {
        match List::of(level) {
            List::Young => self.unfamiliar_young_share,
            List::Older => self.unfamiliar_older_share,
        }
    }
}

/// Measures a text.
///
/// Words with a capital inside a sentence are taken for names, and names are familiar. A name that only ever starts a
/// sentence cannot be told from a word: use [`measure_with_names`] where the names are known.
pub fn measure(text: &str) -> Measures {
    measure_with_names(text, &[])
}

/// Measures a text in which some names are known: `Farah`, `Mill Road`.
pub fn measure_with_names(text: &str, names: &[&str]) -> Measures {
    let text = Text::split(text);
    let names = Names::new(&text, names);
    measured(&text, &names)
}

/// [`measure_with_names`] for a text already taken apart.
pub(super) fn measured(text: &Text<'_>, names: &Names) -> Measures {
    if text.words.is_empty() {
        return Measures::default();
    }
    let spoken: usize = text.words.iter().map(|word| syllables(word.text)).sum();
    let off = |list| text.words.iter().filter(move |word| !names.has(word) && !is_familiar(&word.lower, list));
    let different: BTreeSet<&str> = off(List::Young).map(|word| word.lower.as_str()).collect();
    let passives = text.sentences.iter().filter(|sentence| passive(text.words_of(sentence)).is_some()).count();
    let most = |count: fn(&[Word<'_>]) -> usize| {
        text.sentences.iter().map(|sentence| count(text.words_of(sentence))).max().unwrap_or(0)
    };
    let mean_sentence = share(text.words.len(), text.sentences.len());
    let graded = text.words.len() >= GRADE_FROM;
    Measures {
        sentences: text.sentences.len(),
        words: text.words.len(),
        mean_sentence,
        longest_sentence: most(|words| words.len()),
        clauses_max: most(clauses),
        passives,
        passive_share: share(passives, text.sentences.len()),
        negatives_max: most(|words| negatives(words).len()),
        long_word_share: share(text.words.iter().filter(|word| is_long(word, names)).count(), text.words.len()),
        unfamiliar_young_share: share(off(List::Young).count(), text.words.len()),
        unfamiliar_older_share: share(off(List::Older).count(), text.words.len()),
        fk_grade: graded.then(|| 0.39 * mean_sentence + 11.8 * share(spoken, text.words.len()) - 15.59),
        spache_grade: graded
            .then(|| 0.121 * mean_sentence + 0.082 * 100.0 * share(different.len(), text.words.len()) + 0.659),
    }
}

/// True for a word of three syllables or more that is not a name.
pub(super) fn is_long(word: &Word<'_>, names: &Names) -> bool {
    !names.has(word) && syllables(word.text) >= 3
}

fn share(part: usize, whole: usize) -> f64 {
    part as f64 / whole as f64
}

/// The proper names of one text.
#[derive(Debug)]
pub(super) struct Names {
    given: HashSet<String>,
    /// Words that have a capital inside a sentence.
    capitals: HashSet<String>,
}

impl Names {
    /// The names given, word by word, and those that capitals show.
    pub fn new(text: &Text<'_>, given: &[&str]) -> Names {
        let given = given.iter().flat_map(|name| Text::split(name).words).map(|word| word.lower);
        let inside = text.sentences.iter().flat_map(|sentence| text.words_of(sentence).iter().skip(1));
        let capitals = inside.filter(|word| word.is_capitalised()).map(|word| word.lower.clone());
        let parts =
            |names: &mut dyn Iterator<Item = String>| names.map(|name| without_possessive(&name).to_owned()).collect();
        Names { given: parts(&mut given.into_iter()), capitals: parts(&mut capitals.into_iter()) }
    }

    /// True for a name or a name's possessive.
    pub fn has(&self, word: &Word<'_>) -> bool {
        self.is_given(word) || (word.is_capitalised() && self.capitals.contains(without_possessive(&word.lower)))
    }

    /// True for a name that was given, not only shown by a capital: a heading may write Placement Order.
    pub fn is_given(&self, word: &Word<'_>) -> bool {
        word.text.starts_with(char::is_uppercase) && self.given.contains(without_possessive(&word.lower))
    }
}

fn without_possessive(word: &str) -> &str {
    word.strip_suffix("'s").unwrap_or(word)
}
