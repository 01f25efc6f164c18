//! The settings.

use crate::book::say;
use crate::screens::card;
use crate::visit::{Control, Visit};
use fantoccini::key::Key;
use kithbook::content::Content;

/// Those of the book, in the order they are offered, each with its choices (`src/web/state/settings.rs`).
pub const OF_THE_BOOK: [(&str, &[&str]); 5] = [
    ("size", &["100", "125", "150", "175", "200"]),
    ("spacing", &["usual", "wide", "wider"]),
    ("font", &["andika", "atkinson", "opendyslexic"]),
    ("theme", &["device", "light", "dark", "contrast", "contrast-dark"]),
    ("motion", &["device", "calm"]),
];

/// Those of its cover.
pub const OF_THE_COVER: [(&str, &[&str]); 3] = [
    ("cover", &["usual", "garden", "portrait", "plain"]),
    ("cloth", &["usual", "lake", "spruce", "plum", "marigold", "brick", "dusk", "leaf", "ink"]),
    ("print", &["usual", "plain", "dots", "sprigs", "stars", "strokes", "waves", "leaves", "bricks"]),
];

/// Opens them.
pub fn button(words: &Content) -> Control {
    Control::button(say(words, "reader-settings"))
}

/// Opens them from above the heading.
pub async fn open(visit: &Visit, words: &Content) {
    visit.enter_back(&button(words)).await;
    opens(visit, words).await;
}

/// Waits until they are open, with the focus inside.
pub async fn opens(visit: &Visit, words: &Content) {
    card::is_open(visit, &say(words, "reader-settings")).await;
}

/// Goes on by keys from what is chosen now to another choice of the same setting. Both are ids without their beginning.
pub async fn choose(visit: &Visit, words: &Content, from: &str, to: &str) {
    let radio = |choice: &str| Control { role: "radio".into(), name: say(words, &format!("reader-settings-{choice}")) };
    visit.tab_to(&radio(from)).await;
    // Not round by way of the last choice: in WebKit the arrow keys stop there.
    let (start, end) = (place(from), place(to));
    for _ in start.min(end)..start.max(end) {
        visit.press(if start < end { Key::Right } else { Key::Left }).await;
    }
    visit.focus_comes_to(&radio(to)).await;
}

/// The place of a choice in its setting.
fn place(id: &str) -> usize {
    let (name, word) = id.split_once('-').expect("a setting and a choice of it");
    let (_, choices) = OF_THE_BOOK.iter().chain(&OF_THE_COVER).find(|(own, _)| *own == name).expect("it is a setting");
    choices.iter().position(|own| *own == word).expect("it is a choice")
}

/// Ticks or unticks the box that keeps them.
pub async fn keep(visit: &Visit, words: &Content) {
    let tick = Control { role: "checkbox".into(), name: say(words, "reader-settings-keep") };
    visit.tab_to(&tick).await;
    visit.client.active_element().await.expect("it has the focus").send_keys(" ").await.expect("it is ticked");
}

/// Closes them.
pub async fn done(visit: &Visit, words: &Content) {
    visit.enter(&Control::button(say(words, "reader-settings-done"))).await;
    super::card::closes(visit).await;
}
