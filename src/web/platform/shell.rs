//! The static page around the app, as `index.html` has it.

use super::document;
use web_sys::Element;

/// Whether what was to be read before the app came is still there.
pub fn stands() -> bool {
    part("shell").is_some()
}

/// Whether the page lists an example by this name (`.ci/site.mjs`).
pub fn lists(example: &str) -> bool {
    let script = document().and_then(|document| document.query_selector("[data-examples]").ok()?);
    let examples = script.and_then(|script| script.get_attribute("data-examples")).unwrap_or_default();
    !example.is_empty() && examples.split(' ').any(|own| own == example)
}

/// Takes it away.
pub fn clear() {
    remove("shell");
}

/// Says in the static page that the app could not start.
pub fn cannot_start() {
    if let Some(message) = part("no-boot") {
        // Taking an attribute away cannot fail.
        let _ = message.remove_attribute("hidden");
    }
    remove("waiting");
}

fn remove(id: &str) {
    if let Some(part) = part(id) {
        part.remove();
    }
}

fn part(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}
