//! The council's vocabulary: which of the pack's own words each council says otherwise, level by level. A part of the
//! press, and so of the build only.
//!
//! A term is said as a message is: its value at every level, `.adult` (or another level, or a reader) where one differs.
//! So a word for adults reaches no child, whichever level the child reads. Where no council says a term otherwise at a
//! level, its words are written into the messages there and then, and the phone of a child who reads them carries no term.

use super::{Faults, LEVELS, Message, READERS};
use std::collections::{BTreeMap, BTreeSet};

/// A pressed level, with its terms written in or given after it, and the words of each council.
pub fn press(
    level: &str,
    terms: &[Message],
    councils: &[(&str, Vec<Message>)],
    word: &str,
    faults: &mut Faults,
) -> String {
    let (mut lines, mut written_in) = (String::new(), Vec::new());
    for term in terms {
        let own = term.wordings(word);
        let theirs: String =
            councils.iter().map(|(council, words)| swapped(council, words, term, &own, word)).collect();
        match own.get(&term.id) {
            Some(words) if theirs.is_empty() && own.len() == 1 && !words.contains(char::is_control) => {
                written_in.push((reference(&term.id), words.clone()));
            }
            _ => lines.push_str(&rows("m", &own)),
        }
        lines.push_str(&theirs);
    }
    let said = written_in.iter().fold(lines + level, |said, (reference, words)| said.replace(reference, words));
    let known: BTreeSet<&str> = terms.iter().map(|term| term.id.as_str()).collect();
    let strangers = councils.iter().flat_map(|(council, words)| words.iter().map(move |own| (council, &own.id)));
    for (council, id) in strangers.filter(|(_, id)| !known.contains(id.as_str())) {
        faults.push(format!("{council}: {id} is no term of the pack"));
    }
    let named = said.split('\u{7}').skip(1).filter_map(|rest| rest.split('\u{2}').next());
    for id in named.filter(|id| !known.contains(format!("-{id}").as_str())).collect::<BTreeSet<_>>() {
        faults.push(format!("{word}: {{ -{id} }} is no term of the pack"));
    }
    said
}

/// A term in a pressed pattern.
fn reference(id: &str) -> String {
    format!("\u{7}{}\u{2}", id.trim_start_matches('-'))
}

/// A council's words for a term at a level; nothing where it says what the pack says.
fn swapped(council: &str, words: &[Message], term: &Message, own: &BTreeMap<String, String>, word: &str) -> String {
    let Some(theirs) = words.iter().find(|other| other.id == term.id) else { return String::new() };
    let mut theirs = theirs.wordings(word);
    // A reader of whom the council says nothing must not be left with the pack's word for them.
    let everyone = theirs.get(&term.id).cloned().unwrap_or_default();
    for id in own.keys() {
        theirs.entry(id.clone()).or_insert_with(|| everyone.clone());
    }
    if theirs == *own { String::new() } else { rows(&format!("c\t{council}"), &theirs) }
}

fn rows(kind: &str, wordings: &BTreeMap<String, String>) -> String {
    wordings.iter().fold(String::new(), |rows, (id, words)| rows + &format!("{kind}\t{id}\t{words}\n"))
}

impl Message {
    /// What a term says at a level, by id: for everyone, and at the adult level for each reader it says otherwise to.
    pub fn wordings(&self, word: &str) -> BTreeMap<String, String> {
        let at = |attribute: &str| self.attributes.get(attribute).or(self.value.as_ref()).cloned().unwrap_or_default();
        let attribute = LEVELS.iter().find(|(own, _)| *own == word).map_or("", |(_, attribute)| *attribute);
        let everyone = at(attribute);
        let mut said = BTreeMap::new();
        if word == "adult" {
            let named = READERS.iter().filter(|reader| self.attributes.contains_key(**reader));
            said.extend(named.map(|reader| (format!("{}@{reader}", self.id), at(reader))));
            said.insert(format!("{}@child", self.id), at("from16"));
            said.retain(|_, words| *words != everyone);
        }
        said.insert(self.id.clone(), everyone);
        said
    }
}
