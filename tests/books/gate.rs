//! The gate for words: every page of every example, and each level's books joined together, against the targets of
//! `language/guide.md` section 2. `KITHBOOK_GATE=list cargo test --test books gate -- --nocapture` lists every finding.

use crate::every::{book, examples, names, readers};
use kithbook::audience::{Level, Reader};
use kithbook::book::{Block, Book, Page, text_of};
use kithbook::content::Content;
use kithbook::words::{Code, Jargon, Targets, judge};
use std::collections::BTreeMap;
use std::env;

/// The text of a page as the gate reads it: labels are no sentences, and somebody's own words are never judged. What is for
/// the adult who reads along stands apart from it, and is judged as adults' words in `messages`.
pub fn text(page: &Page) -> String {
    let read = |block: &Block| match block {
        Block::Fact { .. } | Block::Quote { .. } | Block::GrownUp(_) => Vec::new(),
        Block::Entry { words, about, .. } => vec![text_of(words), text_of(about)],
        Block::Heading(runs) => vec![format!("{}.", text_of(runs))],
        Block::Line(_) | Block::List(_) | Block::CanDo(_) => block.lines(),
    };
    let lines = page.blocks.iter().flat_map(read);
    [format!("{}.", text_of(&page.heading))].into_iter().chain(lines).collect::<Vec<_>>().join("\n")
}

/// The books a level is judged by: the child's, and at the adult level those of the adults.
pub fn books(level: Level) -> Vec<(String, Vec<String>, Book)> {
    let mut books = Vec::new();
    for (name, plan) in examples() {
        // What only a worker sees is the professionals' own record. The pack's words for workers are judged in `messages`.
        let mut readers = if level == Level::Adult { readers(&plan) } else { vec![Reader::Child] };
        readers.retain(|reader| *reader != Reader::Worker);
        for reader in readers {
            books.push((format!("{name} for {}", reader.word()), names(&plan), book(&plan, reader, level)));
        }
    }
    books
}

#[test]
fn no_page_has_a_sentence_its_level_cannot_bear() {
    let jargon = Jargon::embedded().unwrap();
    let mut found: BTreeMap<String, usize> = BTreeMap::new();
    for level in Level::ALL {
        let contents: BTreeMap<String, Content> = examples()
            .into_iter()
            .map(|(name, plan)| (name, Content::built_in(*level, plan.council.vocabulary.unwrap().word())))
            .collect();
        for (name, names, book) in books(*level) {
            let content = &contents[name.split(' ').next().unwrap_or_default()];
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            for page in book.chapters.iter().flat_map(|chapter| &chapter.pages) {
                for Fault { code, words, line } in faults(&text(page), *level, &jargon, content, &names) {
                    let (level, code) = (level.word(), code.word());
                    *found.entry(format!("{level} {code} “{words}” in: {line}")).or_default() += 1;
                    if env::var_os("KITHBOOK_GATE").is_some() {
                        println!("{level}\t{code}\t{name}\t{}\t{words}\t{line}", page.id);
                    }
                }
            }
        }
    }
    let listed: Vec<String> = found.iter().map(|(finding, count)| format!("{count}× {finding}")).collect();
    assert!(found.is_empty(), "{} sentences fail the gate:\n{}", found.len(), listed.join("\n"));
}

/// What is wrong with one sentence of a text.
pub struct Fault {
    pub code: Code,
    pub words: String,
    pub line: String,
}

/// The sentences and words that a level cannot bear. What is judged on a whole level is not judged here.
pub fn faults(text: &str, level: Level, jargon: &Jargon, content: &Content, names: &[&str]) -> Vec<Fault> {
    let found = judge(text, level, jargon, names).into_iter().filter(|finding| !is_of_the_whole(finding.code));
    let found = found.map(|finding| {
        let line = sentence(text, finding.span.start).to_owned();
        Fault { code: finding.code, words: finding.words, line }
    });
    found.filter(|fault| !is_taught(content, fault)).collect()
}

/// A word of the care system may stand where the reader can tap it and be told what it means. The whole term must be
/// there: "contact order" is taught, "contact" alone is not.
fn is_taught(content: &Content, fault: &Fault) -> bool {
    let (words, line) = (fault.words.to_lowercase(), fault.line.to_lowercase());
    let glossary = content.glossary("");
    // What others say is explained, and still not said.
    let taught = glossary.iter().filter(|term| term.kind != "heard");
    let mut forms = taught.flat_map(|term| &term.forms).map(|form| form.to_lowercase());
    matches!(fault.code, Code::Jargon | Code::LawWord)
        && forms.any(|form| form.contains(&words) && line.contains(&form))
}

/// Judged on a level's books joined together and not on one page, where a formula is noise.
pub fn is_of_the_whole(code: Code) -> bool {
    matches!(
        code,
        Code::MeanSentence
            | Code::UnfamiliarWords
            | Code::LongWords
            | Code::Grade
            | Code::SpacheGrade
            | Code::ManyPassives
            | Code::HardWord
            | Code::ManyNewWords
    )
}

fn sentence(text: &str, place: usize) -> &str {
    let start = text[..place].rfind(['\n', '.', '?']).map_or(0, |stop| stop + 1);
    let end = text[place..].find(['\n', '.', '?']).map_or(text.len(), |stop| place + stop + 1);
    text[start..end].trim()
}

#[test]
fn no_page_holds_more_words_or_teaches_more_than_its_level_can_bear() {
    for level in Level::ALL {
        let target = Targets::of(*level);
        for (name, _, book) in books(*level) {
            for page in book
                .chapters
                .iter()
                .flat_map(|chapter| &chapter.pages)
                .filter(|page| !page.id.starts_with("words-to-know"))
            {
                let words = text(page).split_whitespace().count();
                assert!(words <= target.page_words, "{name} {}: {words} words on {}", level.word(), page.id);
                assert!(
                    page.terms.len() <= target.new_words,
                    "{name} {}: {:?} on {}",
                    level.word(),
                    page.terms,
                    page.id
                );
            }
        }
    }
}
