//! The card of a word of the glossary.

use super::inline::{Taps, labelled, runs};
use crate::audience::Level;
use crate::book::{Book, Word};
use crate::content::{MIXED_PARTS, Slot};
use crate::web::routes::Route;
use crate::web::state::{Card, Session, Words};
use crate::web::ui::{Dialog, Drawn, changing};
use leptos::prelude::*;

/// The open card, over any page.
pub fn word_card() -> AnyView {
    let (card, session) = (Card::here(), Session::here());
    let open = move || {
        let book = session.book()?;
        let (word, voice) = (card.word(&book)?, voice(&book));
        Some(explained(word, voice))
    };
    changing(move || open().into_any())
}

fn explained(word: Word, voice: &str) -> AnyView {
    let (card, words) = (Card::here(), Words::here());
    let for_you = (!word.for_you.is_empty()).then(|| for_you(&word, words));
    // A child's card brings in no order that is not theirs: what is easily mixed up stands in the glossary, and in the words
    // to know where both concern them.
    let mut mixed_up = Vec::new();
    if voice != "child" {
        parts(&word.id, &MIXED_PARTS, words, voice, &mut mixed_up);
    }
    let mut law = Vec::new();
    for (id, slot, said) in [("reader-card-law", "law", &word.law), ("reader-card-checked", "date", &word.checked)] {
        if !said.is_empty() {
            law.push(labelled(String::new(), words.say_with(id, &[(slot, Slot::text(said.as_str()))]).into_any()));
        }
    }
    view! {
        <Dialog labelled_by="card-word" close=words.say("reader-card-close") on_close=Callback::new(move |()| card.close())>
            <h2 id="card-word" class="card__word" tabindex="-1" autofocus=true>{word.name.clone()}</h2>
            <p class="card__meaning">{runs(&word.meaning, Taps::None)}</p>
            <div class="card__for-you">{for_you}</div>
            {mixed_up}
            <div class="card__law">{law}</div>
            <a href=Route::word(&word.id)>{words.say("reader-card-more")}</a>
        </Dialog>
    }
    .drawn()
}

/// What a word means for the child of the book.
pub fn for_you(word: &Word, words: Words) -> AnyView {
    labelled(words.say("reader-card-for-you"), runs(&word.for_you, Taps::None).into_any())
}

/// What the pack says of a word under some headings.
pub fn parts(id: &str, parts: &[&'static str], words: Words, voice: &str, told: &mut Vec<AnyView>) {
    for (part, text) in words.content().parts_of(id, parts, voice) {
        told.push(labelled(words.say_with("general-part", &[("part", Slot::word(part))]), text.into_any()));
    }
}

/// The reader's word, by which some messages have a wording of their own; none at a child's level.
pub fn voice(book: &Book) -> &'static str {
    if book.audience.level == Level::Adult { book.audience.reader.word() } else { "child" }
}
