//! The weather, behind which a book is put away.

use crate::book::say;
use crate::visit::{Control, Visit};
use kithbook::content::Content;

/// Waits until the weather is all there is.
pub async fn arrives(visit: &Visit, words: &Content) {
    super::arrives(visit, &say(words, "reader-away")).await;
}

/// Puts the book away.
pub fn begin(words: &Content) -> Control {
    Control::button(say(words, "reader-away-begin"))
}

/// Brings it back, by the two presses that it takes.
pub async fn end(visit: &Visit, words: &Content) {
    visit.enter(&Control::button(say(words, "reader-away-more"))).await;
    visit.enter(&Control::button(say(words, "reader-away-end"))).await;
}
