//! Whether the book is put away for a moment, so that nobody who looks over can see it.

use super::{Nav, Words};
use crate::web::platform::{address, root};
use crate::web::routes::Route;
use leptos::prelude::*;

/// Put away or not. What is open stays in memory, and only there.
#[derive(Clone, Copy)]
pub struct Away {
    is_on: RwSignal<bool>,
    nav: Nav,
    words: Words,
}

impl Away {
    /// Nothing is put away.
    pub fn new(nav: Nav, words: Words) -> Away {
        Away { is_on: RwSignal::new(false), nav, words }
    }

    /// The one of the app around the caller.
    pub fn here() -> Away {
        expect_context()
    }

    /// Whether everything is put away now.
    pub fn is_on(self) -> bool {
        self.is_on.get()
    }

    /// The same, for once.
    pub fn is_on_untracked(self) -> bool {
        self.is_on.get_untracked()
    }

    /// Puts everything away, the address too, which names a chapter.
    pub fn begin(self) {
        address::replace(&Route::Shelf.address());
        root::title(&self.words.say("reader-away"));
        self.is_on.set(true);
    }

    /// Brings it back as it was.
    pub fn end(self) {
        self.nav.replace(self.nav.route_untracked());
        root::title(&self.words.say("reader-kithbook"));
        self.is_on.set(false);
    }
}
