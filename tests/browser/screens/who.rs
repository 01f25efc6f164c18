//! Who is reading?

use crate::book::{self, Example, say};
use crate::visit::{Control, Visit};
use kithbook::audience::{Level, Reader};
use kithbook::content::Slot;

/// Waits until the question stands there.
pub async fn arrives(visit: &Visit) {
    super::arrives(visit, &say(&book::shelf_words(), "reader-who-heading")).await;
}

/// Opens the child's own copy, at its cover.
pub async fn choose_child(visit: &Visit, example: &Example) {
    visit.enter(&child(example)).await;
    super::cover::arrives(visit, example, &example.book(Reader::Child, example.own_level())).await;
}

/// Opens the worker's copy, at its contents. The question is asked in the words of whoever read before.
pub async fn choose_worker(visit: &Visit, example: &Example, before: Level) {
    let words = example.words(before);
    super::arrives(visit, &say(&words, "reader-who-heading")).await;
    let name = say(&words, "reader-who-worker") + &say(&words, "reader-who-worker-about");
    visit.enter(&Control::button(name)).await;
    super::contents::arrives(visit, &example.book(Reader::Worker, Level::Adult)).await;
}

/// Opens a parent's copy, by what the child calls them.
pub async fn choose_parent(visit: &Visit, example: &Example, called: &str) {
    let child = Slot::text(example.plan.child.name.as_str());
    let about = book::shelf_words().string("reader-who-parent", "child", &[("child", child)]);
    visit.enter(&Control::button(format!("{called} {about}"))).await;
}

/// The button of the child.
pub fn child(example: &Example) -> Control {
    let name = example.plan.child.name.as_str();
    let about = book::shelf_words().string("reader-who-child", "child", &[("child", Slot::text(name))]);
    Control::button(format!("{name} {about}"))
}
