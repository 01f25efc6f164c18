//! Glossary words on the pages: each linked once a page, and no page teaching more new words than its level can bear.

use super::block::{Block, Mark, Run};
use super::writer::Writer;
use super::{Chapter, Page, Word, new_words_on_a_page};
use crate::case::lowered;
use crate::content::Term;
use crate::index::Index;

/// Links the glossary's words and gives those that were taught, in the order of the alphabet.
pub fn link(chapters: &mut [Chapter], writer: &Writer<'_>) -> Vec<Word> {
    let glossary = writer.content().glossary(writer.voice());
    let forms = Forms::new(&glossary);
    let mut taught = Index::default();
    for page in chapters.iter_mut().flat_map(|chapter| &mut chapter.pages) {
        link_page(page, &forms, &mut taught, new_words_on_a_page(writer.level()));
    }
    let known = glossary.iter().filter(|term| taught.has(&term.id));
    // The pack holds its terms in the order of their ids; a council may call one by quite another name.
    let mut words: Vec<(String, Word)> = Vec::new();
    for word in known.map(|term| word(term, writer)) {
        let name = lowered(&word.name);
        let place = words.iter().position(|(other, _)| *other > name).unwrap_or(words.len());
        words.insert(place, (name, word));
    }
    words.into_iter().map(|(_, word)| word).collect()
}

/// The words of the law first; then, where there is room, those that many know.
fn link_page(page: &mut Page, forms: &Forms<'_>, taught: &mut Index, room: usize) {
    let mut linked = Index::default();
    for plain in [false, true] {
        link_kind(page, forms, (taught, &mut linked), room, plain);
    }
}

fn link_kind(page: &mut Page, forms: &Forms<'_>, (taught, linked): (&mut Index, &mut Index), room: usize, plain: bool) {
    let Page { blocks, terms, .. } = page;
    for runs in blocks.iter_mut().filter(|block| !matches!(block, Block::Quote { .. })).flat_map(Block::runs_mut) {
        let mut place = 0;
        while place < runs.len() {
            let may = |term: &Term| {
                term.is_plain == plain && !linked.has(&term.id) && (taught.has(&term.id) || terms.len() < room)
            };
            let found = if runs[place].mark == Mark::None { forms.first_in(&runs[place].text, may) } else { None };
            if let Some((start, end, term)) = found {
                split(runs, place, start, end, &term.id);
                linked.add(&term.id);
                if taught.add(&term.id) {
                    terms.push(term.id.clone());
                }
                place += usize::from(start > 0);
            }
            place += 1;
        }
    }
}

/// Every form of every term, by its first word, so that a text is read once however long the glossary is.
struct Forms<'t> {
    first_words: Index,
    /// By the place of their first word, the longest first.
    forms: Vec<Vec<(String, &'t Term)>>,
}

impl<'t> Forms<'t> {
    fn new(glossary: &'t [Term]) -> Self {
        let mut all = Forms { first_words: Index::default(), forms: Vec::new() };
        for (form, term) in glossary.iter().flat_map(|term| term.forms.iter().map(move |form| (form, term))) {
            let form = lowered(form);
            let place = all.first_words.place_or_next(first_word(&form));
            all.forms.resize(all.first_words.len(), Vec::new());
            let forms = &mut all.forms[place];
            // The longest first, so that "interim care order" is not taken for "interim care".
            let place = forms.iter().position(|(other, _)| other.len() < form.len()).unwrap_or(forms.len());
            forms.insert(place, (form, term));
        }
        all
    }

    /// The first word of the glossary in a text that may be linked: where it begins and ends.
    fn first_in(&self, text: &str, may: impl Fn(&Term) -> bool) -> Option<(usize, usize, &'t Term)> {
        // Lower case changes no byte lengths for the letters English uses; where it would, the text is left alone.
        let lower = lowered(text);
        if lower.len() != text.len() {
            return None;
        }
        let mut place = 0;
        while let Some(start) = lower[place..].find(char::is_alphanumeric).map(|start| place + start) {
            let word = first_word(&lower[start..]);
            let forms = self.first_words.place(word).map_or(&[][..], |place| self.forms[place].as_slice());
            let fits = |(form, _): &&(String, &Term)| {
                let rest = lower[start..].strip_prefix(form.as_str());
                rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
            };
            place = match forms.iter().find(fits) {
                Some((form, term)) if may(term) => return Some((start, start + form.len(), term)),
                Some((form, _)) => start + form.len(),
                None => start + word.len(),
            };
        }
        None
    }
}

/// The letters and figures a text begins with.
fn first_word(text: &str) -> &str {
    &text[..text.find(|letter: char| !letter.is_alphanumeric()).unwrap_or(text.len())]
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
