//! Glossary words on the pages: each linked once a page, and no page teaching more new words than its level can bear.

use super::block::{Block, Mark, Run};
use super::writer::Writer;
use super::{Chapter, Page, Word, new_words_on_a_page};
use crate::content::Term;
use std::collections::BTreeSet;

/// Links the glossary's words and gives those that were taught, in the order of the alphabet.
pub fn link(chapters: &mut [Chapter], writer: &Writer<'_>) -> Vec<Word> {
    let mut forms: Vec<(&str, &Term)> = writer
        .content()
        .glossary()
        .iter()
        .flat_map(|term| term.forms.iter().map(move |form| (form.as_str(), term)))
        .collect();
    // The longest form first, so that "interim care order" is not taken for "care order".
    forms.sort_by_key(|(form, _)| (std::cmp::Reverse(form.len()), *form));
    let mut taught = BTreeSet::new();
    for page in chapters.iter_mut().flat_map(|chapter| &mut chapter.pages) {
        link_page(page, &forms, &mut taught, new_words_on_a_page(writer.level()));
    }
    let known = writer.content().glossary().iter().filter(|term| taught.contains(&term.id));
    let mut words: Vec<Word> = known.map(|term| word(term, writer)).collect();
    words.sort_by_key(|word| word.name.to_lowercase());
    words
}

fn link_page(page: &mut Page, forms: &[(&str, &Term)], taught: &mut BTreeSet<String>, room: usize) {
    let mut linked = BTreeSet::new();
    let Page { blocks, terms, .. } = page;
    for runs in blocks.iter_mut().filter(|block| !matches!(block, Block::Quote { .. })).flat_map(Block::runs_mut) {
        let mut place = 0;
        while place < runs.len() {
            let found = if runs[place].mark == Mark::None {
                first_form(&runs[place].text, forms, &linked, |term| taught.contains(&term.id) || terms.len() < room)
            } else {
                None
            };
            if let Some((start, end, term)) = found {
                split(runs, place, start, end, &term.id);
                linked.insert(term.id.clone());
                if taught.insert(term.id.clone()) {
                    terms.push(term.id.clone());
                }
                place += usize::from(start > 0);
            }
            place += 1;
        }
    }
}

/// The first word of the glossary in a text that is not linked yet: where it begins and ends.
fn first_form<'t>(
    text: &str,
    forms: &[(&str, &'t Term)],
    linked: &BTreeSet<String>,
    may: impl Fn(&Term) -> bool,
) -> Option<(usize, usize, &'t Term)> {
    // Lower case changes no byte lengths for the letters English uses; where it would, the text is left alone.
    let lower = text.to_lowercase();
    if lower.len() != text.len() {
        return None;
    }
    let is_letter = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    let mut covered: Vec<(usize, usize)> = Vec::new();
    let mut best: Option<(usize, usize, &Term)> = None;
    for (form, term) in forms {
        for (start, found) in lower.match_indices(&form.to_lowercase()) {
            let end = start + found.len();
            let whole = !is_letter(lower[..start].chars().next_back()) && !is_letter(lower[end..].chars().next());
            if !whole || covered.iter().any(|(from, to)| start < *to && *from < end) {
                continue;
            }
            covered.push((start, end));
            if !linked.contains(&term.id) && may(term) && best.is_none_or(|(earlier, _, _)| start < earlier) {
                best = Some((start, end, term));
            }
        }
    }
    best
}

fn split(runs: &mut Vec<Run>, place: usize, start: usize, end: usize, id: &str) {
    let whole = runs.remove(place);
    let part = |text: &str, mark: Mark| Run { text: text.to_owned(), mark, ..whole.clone() };
    let parts = [
        part(&whole.text[..start], Mark::None),
        part(&whole.text[start..end], Mark::Term(id.to_owned())),
        part(&whole.text[end..], Mark::None),
    ];
    runs.splice(place..place, parts.into_iter().filter(|run| !run.text.is_empty()));
}

fn word(term: &Term, writer: &Writer<'_>) -> Word {
    let says_law = writer.level() >= crate::audience::Level::From16;
    let own = |text: &str| if says_law { text.to_owned() } else { String::new() };
    Word {
        id: term.id.clone(),
        name: term.name.clone(),
        meaning: vec![Run::plain(term.meaning.clone())],
        for_you: super::chapters::words::for_you(writer, &term.id),
        law: own(&term.law),
        checked: own(&term.checked),
    }
}
