//! The card of a word of the glossary.

use super::inline::{Taps, runs};
use crate::book::{Book, Word};
use crate::content::Slot;
use crate::web::state::{Session, Words};
use crate::web::ui::Dialog;
use leptos::prelude::*;

/// Which word's card is open.
#[derive(Clone, Copy)]
pub struct Card(RwSignal<Option<String>>);

impl Card {
    /// None is.
    pub fn new() -> Card {
        Card(RwSignal::new(None))
    }

    /// The card of the app around the caller.
    pub fn here() -> Card {
        expect_context()
    }

    /// Opens the card of a word, by its id.
    pub fn open(self, word: &str) {
        self.0.set(Some(word.to_owned()));
    }

    /// Closes whichever is open.
    pub fn close(self) {
        self.0.set(None);
    }

    fn word(self, book: &Book) -> Option<Word> {
        let id = self.0.get()?;
        book.words.iter().find(|word| word.id == id).cloned()
    }
}

/// The open card, over any page.
#[component]
pub fn WordCard() -> impl IntoView {
    let (card, session) = (Card::here(), Session::here());
    move || session.book().and_then(|book| card.word(&book)).map(|word| view! { <Open word/> }.into_any())
}

#[component]
fn Open(word: Word) -> impl IntoView {
    let (card, words) = (Card::here(), Words::here());
    let for_you = (!word.for_you.is_empty()).then(|| {
        view! { <p class="card__for-you"><strong>{words.say("reader-card-for-you")}</strong>{runs(&word.for_you, Taps::None)}</p> }.into_any()
    });
    let law =
        (!word.law.is_empty()).then(|| words.say_with("reader-card-law", &[("law", Slot::text(word.law.as_str()))]));
    let checked = (!word.checked.is_empty())
        .then(|| words.say_with("reader-card-checked", &[("date", Slot::text(word.checked.as_str()))]));
    view! {
        <Dialog labelled_by="card-word" close=words.say("reader-card-close") on_close=Callback::new(move |()| card.close())>
            <h2 id="card-word" class="card__word" tabindex="-1" autofocus=true>{word.name.clone()}</h2>
            <p class="card__meaning">{runs(&word.meaning, Taps::None)}</p>
            {for_you}
            <div class="card__law">
                {law.map(|text| view! { <p>{text}</p> }.into_any())}
                {checked.map(|text| view! { <p>{text}</p> }.into_any())}
            </div>
        </Dialog>
    }
}
