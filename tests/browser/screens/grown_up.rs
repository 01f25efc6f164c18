//! The tab for the grown-up who reads along, which pages for the youngest have.

use crate::book::{lines, prompts, say, sure};
use crate::screens::card;
use crate::visit::{Control, Visit};
use kithbook::audience::Level;
use kithbook::book::Page;
use kithbook::content::Content;
use serde_json::json;

/// Whether pages of a level have it.
pub fn is_there(level: Level) -> bool {
    level < Level::From8
}

/// Opens it.
pub fn tab(words: &Content) -> Control {
    Control::button(say(words, "reader-grown-up"))
}

/// Opens it, and waits until it is open with the focus inside.
pub async fn open(visit: &Visit, words: &Content) {
    visit.enter(&tab(words)).await;
    card::is_open(visit, &say(words, "reader-grown-up")).await;
}

/// Waits until the open tab tells what the library says: prompts, how sure the page is, why, and the levels there are.
pub async fn tells(visit: &Visit, own: &Page, levels: &[Control], words: &Content) {
    let sure = own.status.map(|status| ["line".to_owned(), sure(status, words)]);
    let told: Vec<_> = lines(&prompts(own)).into_iter().chain(sure).chain(lines(&own.why)).collect();
    let why = (!own.why.is_empty() || own.status.is_some()).then(|| say(words, "book-why"));
    let buttons: Vec<&str> = levels.iter().map(|control| control.name.as_str()).collect();
    let expected = json!({ "why": why, "lines": told, "levels": buttons });
    visit.comes_to(include_str!("../scripts/grown_up.js"), Vec::new(), &expected).await;
}
