//! The headings by which every option and every order is told, the same for each, so that two can be held side by side.

use super::Content;

/// The headings of an option that everybody reads.
pub const OPTION_PARTS: [&str; 11] =
    ["what", "who", "decides", "long", "visits", "change", "name", "help", "school", "touch", "first"];
/// Those that only adults read: a child never reads of money, nor what speaks for and against.
pub const ADULT_PARTS: [&str; 5] = ["money", "good", "hard", "right", "starts"];
/// The headings of an order or a status.
pub const ORDER_PARTS: [&str; 5] = ["asks", "power", "long", "others", "ends"];
/// The headings of a meeting, a panel or whoever decides there.
pub const MEETING_PARTS: [&str; 4] = ["for", "comes", "yours", "absent"];
/// What a word is easily mixed up with, and what tells them apart: a word may have two such sets.
pub const MIXED_PARTS: [&str; 2] = ["mixed", "mixed-too"];

impl Content {
    /// What the pack says of a word of the glossary under some headings: each heading that it has words for, with its text.
    pub fn parts_of(&self, word: &str, parts: &[&'static str], reader: &str) -> Vec<(&'static str, String)> {
        let mut told = Vec::new();
        for part in parts {
            let text = self.passage(&["word/", word, "/", part].concat(), reader, &[]);
            if !text.is_empty() {
                told.push((*part, text));
            }
        }
        told
    }
}
