//! The root of the page: what it wears, by which the sheets know the reader's settings, and its title.

use super::document;

/// The word the root wears for a setting. Empty where it wears none.
pub fn worn(setting: &str) -> String {
    let root = document().and_then(|document| document.document_element());
    root.and_then(|root| root.get_attribute(&format!("data-{setting}"))).unwrap_or_default()
}

/// Puts a word on, or with an empty one takes it off.
pub fn wear(setting: &str, word: &str) {
    let name = format!("data-{setting}");
    if let Some(root) = document().and_then(|document| document.document_element()) {
        // Fails only for a name no attribute can have.
        let _ = if word.is_empty() { root.remove_attribute(&name) } else { root.set_attribute(&name, word) };
    }
}

/// Names the window.
pub fn title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}
