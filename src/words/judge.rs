//! The findings of one text.

use std::collections::{BTreeMap, HashSet};
use std::ops::Range;

use super::dictionary::{Jargon, Term};
use super::familiar::{List, is_familiar};
use super::finding::{Code, WordFinding};
use super::grammar::{clauses, doubled, negatives, passive};
use super::measure::{Measures, Names, is_long, measured};
use super::split::{Sentence, Text, Word};
use super::syllables::syllables;
use super::targets::{GRADE_FROM, Targets};
use super::wording::say;
use crate::audience::Level;

/// Judges a text for a level: every finding, in the order of the text, then those of the whole.
///
/// Under [`GRADE_FROM`] words only sentences and words are judged. `names` are proper names in the text; they are never
/// unfamiliar. Text inside double quotation marks is never judged.
pub fn judge(text: &str, level: Level, dictionary: &Jargon, names: &[&str]) -> Vec<WordFinding> {
    let text = Text::split(text);
    let names = Names::new(&text, names);
    let mut judging = Judging { text: &text, level, targets: Targets::of(level), names: &names, found: Vec::new() };
    judging.terms(dictionary);
    for sentence in &text.sentences {
        judging.sentence(sentence);
    }
    judging.marks();
    judging.found.sort_by_key(|finding| finding.span.start);
    if text.words.len() >= GRADE_FROM {
        judging.whole(&measured(&text, &names));
    }
    judging.found
}

struct Judging<'t> {
    text: &'t Text<'t>,
    level: Level,
    targets: Targets,
    names: &'t Names,
    found: Vec<WordFinding>,
}

impl Judging<'_> {
    fn add(&mut self, code: Code, span: Range<usize>, slots: &[(&str, &str)]) {
        let words = self.text.source[span.clone()].to_owned();
        let slots = [slots, &[("words", words.as_str()), ("level", self.level.word())]].concat();
        let reason = say(code.word(), &slots);
        self.found.push(WordFinding { code, span, words, reason, suggestions: Vec::new() });
    }

    /// Words of the dictionary, then what depends on which of them are taught: too many at once, single hard words,
    /// capitals.
    fn terms(&mut self, dictionary: &Jargon) {
        let found: Vec<_> =
            self.text.sentences.iter().map(|sentence| dictionary.find(self.text.words_of(sentence))).collect();
        let mut taught: Vec<&str> = Vec::new();
        for (place, terms) in found.iter().enumerate() {
            for (term, at) in terms {
                if term.kind.can_be_taught() && !taught.contains(&term.say.as_str()) && self.teaches(place, at) {
                    taught.push(&term.say);
                }
            }
        }
        let mut known: HashSet<usize> = HashSet::new();
        for (sentence, terms) in self.text.sentences.iter().zip(&found) {
            for (term, at) in terms {
                let places = sentence.words.start + at.start..sentence.words.start + at.end;
                if places.clone().all(|place| self.names.is_given(&self.text.words[place])) {
                    continue;
                }
                known.extend(places.clone());
                if !term.ok.contains(&self.level) && !taught.contains(&term.say.as_str()) {
                    self.term(term, places);
                }
            }
        }
        if taught.len() > self.targets.new_words {
            let (count, limit) = (taught.len().to_string(), self.targets.new_words.to_string());
            self.add(Code::ManyNewWords, 0..self.text.source.len(), &[("count", &count), ("limit", &limit)]);
            if let Some(finding) = self.found.last_mut() {
                finding.words = taught.join(", ");
            }
        }
        self.single_words(&known);
    }

    fn term(&mut self, term: &Term, places: Range<usize>) {
        let span = self.text.words[places.start].span.start..self.text.words[places.end - 1].span.end;
        let code = term.kind.code();
        self.add(code, span, &[]);
        // People who are hurt by a word are not helped by a softer one: the reason asks what happened.
        if !matches!(code, Code::Stigma | Code::Blame)
            && let Some(finding) = self.found.last_mut()
        {
            finding.suggestions = term.plain_at(self.level);
        }
    }

    /// True where the text says what a word means: "This is called adoption", "Adoption means …", "A judge is a person
    /// who …", or "This means …" straight after.
    fn teaches(&self, place: usize, at: &Range<usize>) -> bool {
        let words = self.text.words_of(&self.text.sentences[place]);
        let word = |place: usize| words.get(place).map_or("", |word| word.lower.as_str());
        let before = |back: usize| at.start.checked_sub(back).map_or("", word);
        let named = before(1) == "called"
            || (before(2) == "called" && matches!(before(1), "a" | "an"))
            || (matches!(before(2), "call" | "calls") && matches!(before(1), "this" | "it"));
        let said = matches!(word(at.end), "means" | "mean")
            || (matches!(word(at.end), "is" | "are")
                && matches!(word(at.end + 1), "a" | "an" | "someone" | "people" | "when" | "where" | "what" | "how"));
        let next = self.text.sentences.get(place + 1).map(|next| self.text.words_of(next));
        let explained = next.is_some_and(|next| {
            matches!(next[0].lower.as_str(), "this" | "that" | "it")
                && next.get(1).is_some_and(|word| word.lower == "means")
        });
        named || said || explained
    }

    /// Capitals everywhere; in a short text also single hard words, as there is no share to judge.
    fn single_words(&mut self, known: &HashSet<usize>) {
        let young = matches!(self.level, Level::Under5 | Level::From5 | Level::From8);
        let short = self.text.words.len() < GRADE_FROM;
        for (number, sentence) in self.text.sentences.iter().enumerate() {
            for place in sentence.words.clone() {
                let word = &self.text.words[place];
                if known.contains(&place) || self.names.has(word) {
                    continue;
                }
                let hard = short && syllables(word.text) >= if young { 3 } else { 4 };
                if is_shouted(word) && (young || self.level == Level::From12 || is_familiar(&word.lower, List::Older)) {
                    self.add(Code::Capitals, word.span.clone(), &[]);
                } else if hard && !is_familiar(&word.lower, List::of(self.level)) {
                    let at = place - sentence.words.start;
                    if !self.teaches(number, &(at..at + 1)) {
                        self.add(Code::HardWord, word.span.clone(), &[]);
                    }
                }
            }
        }
    }

    fn sentence(&mut self, sentence: &Sentence) {
        let words = self.text.words_of(sentence);
        let span = || sentence.span.clone();
        let over = |judging: &mut Self, code, count: usize, limit: usize| {
            if count > limit {
                judging.add(code, span(), &[("count", &count.to_string()), ("limit", &limit.to_string())]);
            }
        };
        over(self, Code::LongSentence, words.len(), self.targets.longest_sentence);
        over(self, Code::ManyClauses, clauses(words), self.targets.clauses);
        over(self, Code::Negatives, negatives(words).len(), self.targets.negatives);
        let between = |first: usize, last: usize| words[first].span.start..words[last].span.end;
        if let Some((first, last)) = doubled(words) {
            self.add(Code::DoubleNegative, between(first, last), &[]);
        }
        if self.targets.passive_share == 0.0
            && let Some(at) = passive(words)
        {
            self.add(Code::Passive, between(at.start, at.end - 1), &[]);
        }
    }

    /// Punctuation outside quotation marks.
    fn marks(&mut self) {
        let young = matches!(self.level, Level::Under5 | Level::From5 | Level::From8);
        let source = self.text.source;
        for (at, mark) in source.char_indices() {
            let code = match mark {
                '!' => Code::Exclamation,
                '(' | '[' if young => Code::Bracket,
                ';' if young => Code::Semicolon,
                '–' | '—' if young => Code::Dash,
                '-' if young && source[..at].ends_with(' ') && source[at + 1..].starts_with(' ') => {
                    let line = source[..at].rsplit('\n').next().unwrap_or("");
                    // At the start of a line it marks a point of a list.
                    if line.trim().is_empty() {
                        continue;
                    }
                    Code::Dash
                }
                _ => continue,
            };
            if !self.text.is_quoted(at) {
                self.add(code, at..at + mark.len_utf8(), &[]);
            }
        }
    }

    /// The verdicts on the whole text.
    fn whole(&mut self, measures: &Measures) {
        let targets = self.targets;
        let unfamiliar = measures.unfamiliar_share(self.level);
        self.verdict(Code::MeanSentence, measures.mean_sentence, targets.mean_sentence, decimal);
        self.verdict(Code::UnfamiliarWords, unfamiliar, targets.unfamiliar_share, percent);
        self.verdict(Code::LongWords, measures.long_word_share, targets.long_word_share, percent);
        // Where none are allowed each passive is a finding of its own.
        if targets.passive_share > 0.0 {
            self.verdict(Code::ManyPassives, measures.passive_share, targets.passive_share, percent);
        }
        if let Some(grade) = measures.fk_grade {
            self.verdict(Code::Grade, grade, targets.fk_grade, decimal);
        }
        if let (Some(grade), Some(limit)) = (measures.spache_grade, targets.spache_grade) {
            self.verdict(Code::SpacheGrade, grade, limit, decimal);
        }
    }

    fn verdict(&mut self, code: Code, measure: f64, limit: f64, shown: fn(f64) -> String) {
        // A ceiling met exactly is met: sums of decimals may stand a hair above it.
        if measure <= limit + 1e-9 {
            return;
        }
        let words = match code {
            Code::UnfamiliarWords | Code::SpacheGrade => self.unfamiliar(),
            Code::LongWords => self.long(),
            Code::ManyPassives => self.passives(),
            _ => String::new(),
        };
        let (count, limit) = (shown(measure), shown(limit));
        let slots = [("count", count.as_str()), ("limit", &limit), ("words", &words), ("level", self.level.word())];
        let reason = say(code.word(), &slots);
        self.found.push(WordFinding { code, span: 0..self.text.source.len(), words, reason, suggestions: Vec::new() });
    }

    fn unfamiliar(&self) -> String {
        let list = List::of(self.level);
        self.heaviest(|word| !self.names.has(word) && !is_familiar(&word.lower, list))
    }

    fn long(&self) -> String {
        self.heaviest(|word| is_long(word, self.names))
    }

    /// The words that weigh most: the most used first, at most twelve.
    fn heaviest(&self, weighs: impl Fn(&Word<'_>) -> bool) -> String {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for word in self.text.words.iter().filter(|word| weighs(word)) {
            *counts.entry(&word.lower).or_default() += 1;
        }
        let mut words: Vec<(&str, usize)> = counts.into_iter().collect();
        words.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        words.into_iter().take(12).map(|(word, _)| word).collect::<Vec<_>>().join(", ")
    }

    fn passives(&self) -> String {
        let sentences = self.text.sentences.iter().map(|sentence| self.text.words_of(sentence));
        let found = sentences.filter_map(|words| {
            let at = passive(words)?;
            Some(&self.text.source[words[at.start].span.start..words[at.end - 1].span.end])
        });
        found.take(12).collect::<Vec<_>>().join(", ")
    }
}

/// True for a word in capitals that is not one everybody says as letters.
fn is_shouted(word: &Word<'_>) -> bool {
    let letters = word.text.chars().filter(|letter| letter.is_alphabetic()).count();
    letters > 1
        && !word.text.contains(char::is_lowercase)
        && !word.is_number()
        && !["OK", "PE", "TV", "UK"].contains(&word.text)
}

/// One figure after the point.
pub(super) fn decimal(value: f64) -> String {
    format!("{value:.1}")
}

/// A share as a per cent, to one figure after the point where there is one.
pub(super) fn percent(share: f64) -> String {
    let shown = format!("{:.1}", share * 100.0);
    format!("{}%", shown.strip_suffix(".0").unwrap_or(&shown))
}
