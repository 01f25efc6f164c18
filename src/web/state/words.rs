//! The words of the level that is read, for the app's own buttons and for the book.

use super::{Shared, Watched};
use crate::audience::Level;
use crate::content::{Content, PRESSED, Slots};
use crate::web::platform::fetch::{self, NotHad};
use std::sync::Arc;

/// The level whose words the bookshelf speaks in, before anybody has chosen one.
pub const SHELF_LEVEL: Level = Level::From8;

/// The words now, and the bookshelf's, kept so that a book can be closed at once and offline.
#[derive(Clone, Copy)]
pub struct Words {
    now: Watched<Arc<Content>>,
    shelf: Watched<Arc<Content>>,
}

impl Words {
    /// Begins with the bookshelf's words.
    pub fn new(content: Content) -> Words {
        let content = Arc::new(content);
        Words { now: Watched::new(Arc::clone(&content)), shelf: Watched::new(content) }
    }

    /// The words of the app around the caller.
    pub fn here() -> Words {
        Shared::here().words
    }

    /// The pack of now; whoever reads it is told when it changes.
    pub fn content(self) -> Arc<Content> {
        self.now.get()
    }

    /// Changes to another pack.
    pub fn change(self, content: Content) {
        self.now.set(Arc::new(content));
    }

    /// Changes back to the bookshelf's.
    pub fn back_to_shelf(self) {
        self.now.set(self.shelf.get_untracked());
    }

    /// A message of the app. Screens are drawn again when the pack changes, so this does not listen for it.
    pub fn say(self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// A message with slots.
    pub fn say_with(self, id: &str, slots: Slots<'_>) -> String {
        self.now.get_untracked().string(id, "child", slots)
    }
}

/// Fetches the words of a level, in a council's vocabulary.
pub async fn fetch(level: Level, council: &str) -> Result<Content, NotHad> {
    pressed(&format!("{}.pack", level.word())).await.map(|text| Content::new(&text, council))
}

/// Fetches the sentences that say what is wrong with a file.
pub async fn fetch_findings() -> Result<Content, NotHad> {
    pressed("findings.pack").await.map(|text| Content::new(&text, "plain"))
}

async fn pressed(name: &str) -> Result<String, NotHad> {
    let known = PRESSED.iter().find(|pressed| pressed.name == name).ok_or(NotHad)?;
    // The digest is in the address too, so that a copy kept from an older version is never taken for this one.
    let version: String = known.integrity.chars().rev().filter(char::is_ascii_alphanumeric).take(8).collect();
    let path = format!("pack/{}?v={version}", name.replace('+', "%2B"));
    fetch::text(&path, known.integrity).await
}
