//! A card over the page: of a word, or of anything else with a title.

use crate::book::say;
use crate::visit::{Control, Visit};
use kithbook::book::{Word, text_of};
use kithbook::content::Content;
use serde_json::json;

/// Waits until the card of a word is open and says what the word means, with the focus inside.
pub async fn opens(visit: &Visit, word: &Word) {
    let expected = json!([word.name, text_of(&word.meaning), true]);
    let script = "const card = document.querySelector('dialog[open]');
        const said = (css) => card?.querySelector(css)?.textContent.trim();
        return [said('h2'), said('h2 + p'), card?.contains(document.activeElement)]";
    visit.comes_to(script, Vec::new(), &expected).await;
}

/// Waits until a card with this title is open, with the focus inside.
pub async fn is_open(visit: &Visit, title: &str) {
    let script = "const card = document.querySelector('dialog[open]');
        return [card?.querySelector('h2').textContent, card?.contains(document.activeElement)]";
    visit.comes_to(script, Vec::new(), &json!([title, true])).await;
}

/// Waits until no card is open.
pub async fn closes(visit: &Visit) {
    visit.comes_to("return document.querySelector('dialog') === null", Vec::new(), &json!(true)).await;
}

/// Whether the focus is in the open card, or with the browser's own controls, where no page behind it can be reached.
pub async fn holds_focus(visit: &Visit) -> bool {
    let script = "const here = document.activeElement;
        return here === document.body || document.querySelector('dialog[open]').contains(here)";
    visit.run(script).await == json!(true)
}

/// The card's own button.
pub fn close(words: &Content) -> Control {
    Control::button(say(words, "reader-card-close"))
}
