//! A book as plain text: what a screen reader says, in its order.

use crate::book::{Book, text_of};
use std::fmt::Write as _;

/// The whole book. Pages are parted by an empty line, chapters by a line of their name.
pub fn text(book: &Book) -> String {
    let mut out = String::new();
    for chapter in &book.chapters {
        let _ = writeln!(out, "== {} ==\n", chapter.title);
        for page in &chapter.pages {
            let days = page.picture.as_ref().and_then(|picture| super::days_text(picture.who_is_who.as_deref()?));
            if let Some(picture) = page.picture.as_ref().filter(|_| days.is_none()) {
                let _ = writeln!(out, "[{}]", picture.shows());
            }
            let heading = text_of(&page.heading);
            if !heading.is_empty() {
                let _ = writeln!(out, "{heading}");
            }
            // A view of the calendar is read out as what it says, below its heading.
            for line in days.into_iter().flatten() {
                let _ = writeln!(out, "{line}");
            }
            for line in page.blocks.iter().flat_map(crate::book::Block::lines) {
                let _ = writeln!(out, "{line}");
            }
            out.push('\n');
        }
    }
    let _ = writeln!(out, "{} · {}", book.copy_for, book.made_on);
    out
}
