//! Every word from A to Z.

use crate::book::say;
use crate::visit::{Control, Visit};
use kithbook::content::Content;
use serde_json::json;

/// Leads there, from the bookshelf and from the contents.
pub fn link(words: &Content) -> Control {
    Control::link(say(words, "reader-glossary"))
}

/// Waits until it is there.
pub async fn arrives(visit: &Visit, words: &Content) {
    super::arrives(visit, &say(words, "reader-glossary")).await;
}

/// Waits until just these words are shown, in this order, and a sentence says so where there are none.
pub async fn shows(visit: &Visit, names: &[&str]) {
    let shown = "const seen = (css) => [...document.querySelectorAll(css)].filter((own) => own.checkVisibility());
        return [seen('.glossary__row a').map((own) => own.textContent), seen('.glossary__none').length]";
    visit.comes_to(shown, Vec::new(), &json!([names, usize::from(names.is_empty())])).await;
}

/// Types into the field that looks for a word, over what is there.
pub async fn look_for(visit: &Visit, typed: &str) {
    let field = visit.find("input[type=search]").await;
    field.clear().await.expect("a field can be emptied");
    field.send_keys(typed).await.expect("a field takes letters");
}
