//! The open plan, who reads it, and their book.

use super::faults::Fault;
use super::held::Held;
use super::readers::Choice;
use super::words::{self, Words};
use super::{Nav, Shared, Watched, place};
use crate::audience::{Audience, Level, Reader, share};
use crate::book::{self, Book, Topic};
use crate::web::platform::fetch::NotHad;
use crate::web::platform::media::Photos;
use crate::web::platform::{address, clock, root};
use crate::web::routes::{Place, Route, Turn};
use leptos::prelude::*;
use std::sync::Arc;

/// All that is known of the family, and only until the book is closed.
#[derive(Clone, Copy)]
pub struct Session {
    words: Words,
    nav: Nav,
    held: Watched<Option<Arc<Held>>>,
    audience: Watched<Option<Audience>>,
    /// Worked out once for a plan, a reader and a level; no view works it out again.
    book: Watched<Option<Arc<Book>>>,
    last: Watched<Option<Place>>,
    away: RwSignal<bool>,
}

impl Session {
    /// Nothing is open.
    pub fn new(words: Words, nav: Nav) -> Session {
        let (held, audience, book) = (Watched::new(None), Watched::new(None), Watched::new(None));
        let (last, away) = (Watched::new(None), RwSignal::new(false));
        Session { words, nav, held, audience, book, last, away }
    }

    /// The session of the app around the caller.
    pub fn here() -> Session {
        Shared::here().session
    }

    /// The book, where a plan is open and a reader is chosen. Nobody is given it while it is put away.
    pub fn book(self) -> Option<Arc<Book>> {
        if self.away.get() { None } else { self.book.get() }
    }

    /// Whether the book is put away for a moment, so that nobody who looks over can see it. It stays in memory, only there.
    pub fn is_away(self) -> bool {
        self.away.get()
    }

    /// Puts it away: what shows it is taken down at once, and neither the title nor the address tells of it.
    pub fn put_away(self) {
        address::replace(&Route::Shelf.address());
        root::title(&self.words.say("reader-away"));
        self.away.set(true);
    }

    /// Brings it back as it was.
    pub fn bring_back(self) {
        self.away.set(false);
        root::title(&self.words.say("reader-kithbook"));
        self.nav.replace(self.nav.route_untracked());
    }

    /// Opens a plan, in the place of any other. Nobody reads it yet.
    pub fn open(self, held: Held) {
        self.forget();
        self.held.set(Some(Arc::new(held)));
    }

    /// Who could read the open plan, with the child's name. None where no plan is open.
    pub fn readers(self) -> Option<(String, Vec<Choice>)> {
        let held = self.held.get()?;
        Some((held.child.clone(), held.choices.clone()))
    }

    /// What a worker may want to look at in the open plan.
    pub fn worth_a_look(self) -> Vec<Fault> {
        self.held.get().map_or_else(Vec::new, |held| held.worth_a_look.clone())
    }

    /// Makes a reader's copy and opens it, at a place or where it begins.
    pub async fn choose(self, reader: Reader, place: Option<Route>) -> Result<(), NotHad> {
        let Some(held) = self.held.get_untracked() else { return Ok(()) };
        let audience = held.audience(reader);
        let level = audience.level;
        let content = words::fetch(level, held.vocabulary()).await?;
        self.words.change(content);
        self.audience.set(Some(audience));
        self.make();
        self.last.set(None);
        // A child's book opens at its cover; adults come for a page.
        let cover = Route::Page(Place { topic: Topic::Cover, number: 1 });
        self.nav.go_on(place.unwrap_or(if level == Level::Adult { Route::Contents } else { cover }));
        Ok(())
    }

    /// Opens the copy of the first reader of a kind; where the plan has none such, asks who reads.
    pub async fn choose_first(self, kind: &str, place: Option<Route>) -> Result<(), NotHad> {
        let choices = self.held.get_untracked().map(|held| held.choices.clone());
        match choices.into_iter().flatten().find(|choice| choice.reader.word() == kind) {
            Some(choice) => self.choose(choice.reader, place).await,
            None => {
                self.nav.go_on(Route::Who);
                Ok(())
            }
        }
    }

    /// One step simpler and one step fuller, where the reader may go there.
    pub fn levels(self) -> (Option<Level>, Option<Level>) {
        let Some((held, audience)) = self.held.get().zip(self.audience.get()) else { return (None, None) };
        if !held.may_change_level(&audience.reader) {
            return (None, None);
        }
        (audience.level.simpler(), audience.level.fuller())
    }

    /// Tells the book at another level, at the same page if that level has it.
    pub async fn change_level(self, level: Level) -> Result<(), NotHad> {
        let (Some(held), Some(audience)) = (self.held.get_untracked(), self.audience.get_untracked()) else {
            return Ok(());
        };
        let content = words::fetch(level, held.vocabulary()).await?;
        let old = self.book.get_untracked();
        self.words.change(content);
        self.audience.set(Some(Audience { level, ..audience }));
        self.make();
        if let (Route::Page(here), Some(old), Some(new)) = (self.nav.route_untracked(), old, self.book.get_untracked())
        {
            self.nav.replace(place::same(&old, here, &new).map_or(Route::Contents, Route::Page));
        }
        Ok(())
    }

    /// Turns the page, where there is one to turn to.
    pub fn turn(self, turn: Turn) {
        if let (Route::Page(here), Some(book), false) =
            (self.nav.route_untracked(), self.book.get_untracked(), self.away.get_untracked())
            && let Some(there) = place::turned(&book, here, turn)
        {
            self.nav.go(Route::Page(there));
        }
    }

    /// Where the reader was last in this book.
    pub fn last(self) -> Option<Place> {
        self.last.get_untracked()
    }

    /// Remembers where the reader is, for the contents.
    pub fn remember(self, place: Place) {
        self.last.set(Some(place));
    }

    /// Closes the book: forgets the plan, the reader and the place, and goes back to the bookshelf.
    pub fn close(self) {
        self.forget();
        Photos::default().keep();
        self.words.back_to_shelf();
        self.nav.replace(Route::Shelf);
    }

    /// Makes the book of the reader of now, in the words of now.
    fn make(self) {
        if let (Some(held), Some(audience)) = (self.held.get_untracked(), self.audience.get_untracked()) {
            let shared = share(held.plan(), &audience);
            self.book.set(Some(Arc::new(book::compile(&shared, &self.words.content(), clock::today()))));
        }
    }

    fn forget(self) {
        self.held.set(None);
        self.audience.set(None);
        self.book.set(None);
        self.last.set(None);
    }
}
