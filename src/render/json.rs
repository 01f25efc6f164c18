//! A book as JSON (`formats.md`, book.json). Written by hand, a few lines, so that the browser carries no serialiser.

use crate::book::{Block, Book, Mark, Page, text_of};

/// The whole book.
pub fn json(book: &Book) -> String {
    let pages =
        book.chapters.iter().flat_map(|chapter| chapter.pages.iter().map(|each| page(chapter.topic.word(), each)));
    let words = book.words.iter().map(|word| {
        object(&[("id", string(&word.id)), ("name", string(&word.name)), ("meaning", string(&text_of(&word.meaning)))])
    });
    let fields = [
        ("reader", string(book.audience.reader.word())),
        ("level", string(book.audience.level.word())),
        ("title", string(&book.title)),
        ("copy_for", string(&book.copy_for)),
        ("today", string(&book.today.to_string())),
        ("pages", list(pages)),
        ("words", list(words)),
    ];
    let mut out = object(&fields);
    out.push('\n');
    out
}

fn page(topic: &str, page: &Page) -> String {
    let heading = text_of(&page.heading);
    let mut lines: Vec<String> = page.blocks.iter().flat_map(Block::lines).collect();
    lines.splice(0..0, page.picture.iter().map(|picture| picture.shows().to_owned()));
    let why: Vec<String> = page.why.iter().flat_map(Block::lines).collect();
    let mut fields = vec![
        ("id", string(&page.id)),
        ("chapter", string(topic)),
        ("heading", string(&heading)),
        ("text", string(&lines.join("\n"))),
        ("names", list(names(page).iter().map(|name| string(name)))),
        ("terms", list(page.terms.iter().map(|term| string(term)))),
        ("from", list(page.from.iter().map(|pointer| string(pointer)))),
        ("why", string(&why.join("\n"))),
    ];
    if let Some(picture) = &page.picture {
        let mut shown = vec![("scene", string(picture.setting.word())), ("alt", string(picture.shows()))];
        let days = picture.who_is_who.as_deref().and_then(super::days_text);
        shown.extend(days.map(|lines| ("days", list(lines.iter().map(|line| string(line))))));
        fields.push(("picture", object(&shown)));
    }
    if let Some(status) = page.status {
        fields.push(("status", string(status.word())));
    }
    object(&fields)
}

/// The proper names on a page, in order, each once.
fn names(page: &Page) -> Vec<String> {
    let mut blocks = page.blocks.clone();
    let runs = blocks.iter_mut().flat_map(Block::runs_mut).flat_map(|runs| runs.clone());
    let mut names: Vec<String> = Vec::new();
    for run in page.heading.iter().cloned().chain(runs) {
        let is_name = matches!(run.mark, Mark::Person(_)) && run.text.starts_with(char::is_uppercase);
        if is_name && run.text != "You" && !names.contains(&run.text) {
            names.push(run.text);
        }
    }
    names
}

fn object(fields: &[(&str, String)]) -> String {
    let fields: Vec<String> = fields.iter().map(|(name, value)| format!("{}:{value}", string(name))).collect();
    format!("{{{}}}", fields.join(","))
}

fn list(values: impl Iterator<Item = String>) -> String {
    format!("[{}]", values.collect::<Vec<_>>().join(","))
}

/// A JSON string (RFC 8259, section 7).
fn string(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            control if (control as u32) < 0x20 => out.push_str(&format!("\\u{:04x}", control as u32)),
            other => out.push(other),
        }
    }
    out.push('"');
    out
}
