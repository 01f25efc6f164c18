//! The page that is shown and, under it, the page that the reader is likely to turn to. That one is laid out while they read,
//! for a slow phone takes longer to lay out a page than anybody likes to wait for one.

use super::page::page;
use crate::book::Book;
use crate::web::platform::sheet::Sheet;
use crate::web::platform::{dialog, frame};
use crate::web::routes::Place;
use crate::web::state::place;
use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyViewState;
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

/// How long a page is read before the next is laid out.
const REST: Duration = Duration::from_millis(100);

/// The pages of the open book that are laid out.
pub struct Leaves(Rc<RefCell<Laid>>);

struct Laid {
    app: Owner,
    shown: Option<Leaf>,
    /// Shown before, and still to be taken away.
    last: Option<Leaf>,
    /// Where the reader is likely to turn to, and what is ready for it.
    likely: Option<Place>,
    next: Option<Leaf>,
}

/// A page on its sheet. Nothing of it is left when it is let go.
struct Leaf {
    book: Arc<Book>,
    place: Place,
    sheet: Sheet,
    _view: AnyViewState,
    _owner: Owner,
}

impl Leaves {
    /// None is laid out. Called where the app is made, for what pages share.
    pub fn new() -> Leaves {
        let app = Owner::current().unwrap_or_default();
        Leaves(Rc::new(RefCell::new(Laid { app, shown: None, last: None, likely: None, next: None })))
    }

    /// Shows a page, or takes all away at once.
    pub fn show(&self, there: Option<(Arc<Book>, Place)>) {
        self.0.borrow_mut().show(there);
        let laid = Rc::clone(&self.0);
        frame::after(Box::new(move || laid.borrow_mut().rest()), REST);
    }
}

impl Laid {
    fn show(&mut self, there: Option<(Arc<Book>, Place)>) {
        let next = self.next.take();
        let Some((book, here)) = there else {
            (self.shown, self.last) = (None, None);
            return;
        };
        let ready = next.filter(|leaf| leaf.place == here && Arc::ptr_eq(&leaf.book, &book));
        let Some(new) = ready.or_else(|| self.lay(&book, here)) else { return };
        self.last = self.shown.take();
        let before = self.last.as_ref().map(|leaf| {
            leaf.sheet.put_under();
            leaf.place
        });
        // Nothing else can have the focus while a dialog of that page is there.
        if dialog::is_open() {
            self.last = None;
        }
        new.sheet.show();
        self.shown = Some(new);
        self.likely = place::onwards(&book, before, here);
    }

    /// Takes away the page before, which takes its time too, above all with the focus on it, and lays out the next.
    fn rest(&mut self) {
        self.last = None;
        if let (Some(leaf), Some(likely), None) = (&self.shown, self.likely, &self.next) {
            self.next = self.lay(&leaf.book, likely);
            if let Some(next) = &self.next {
                next.sheet.lay_out();
                next.sheet.put_under();
            }
        }
    }

    /// Puts a page on a sheet of its own.
    fn lay(&self, book: &Arc<Book>, place: Place) -> Option<Leaf> {
        let (sheet, owner) = (Sheet::new()?, self.app.child());
        let mut view = owner.with(|| page(book, place).build());
        view.mount(sheet.element(), None);
        Some(Leaf { book: Arc::clone(book), place, sheet, _view: view, _owner: owner })
    }
}
