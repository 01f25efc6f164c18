//! Which word of the glossary is explained on a card.

use super::{Shared, Watched};
use crate::book::{Book, Word};

/// Which word's card is open.
#[derive(Clone, Copy)]
pub struct Card(Watched<Option<String>>);

impl Card {
    /// None is.
    pub fn new() -> Card {
        Card(Watched::new(None))
    }

    /// The card of the app around the caller.
    pub fn here() -> Card {
        Shared::here().card
    }

    /// Opens the card of a word, by its id.
    pub fn open(self, word: &str) {
        self.0.set(Some(word.to_owned()));
    }

    /// Closes whichever is open.
    pub fn close(self) {
        self.0.set(None);
    }

    /// The word it explains, where it is open.
    pub fn word(self, book: &Book) -> Option<Word> {
        let id = self.0.get()?;
        book.words.iter().find(|word| word.id == id).cloned()
    }
}
