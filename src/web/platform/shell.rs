//! The static page around the app, as `index.html` has it.

use super::document;

/// Takes away what was to be read before the app came.
pub fn clear() {
    if let Some(shell) = document().and_then(|document| document.get_element_by_id("shell")) {
        shell.remove();
    }
}

/// Says in the static page that the app could not start.
pub fn cannot_start() {
    show("no-boot");
    if let Some(waiting) = document().and_then(|document| document.get_element_by_id("waiting")) {
        waiting.remove();
    }
}

fn show(id: &str) {
    if let Some(message) = document().and_then(|document| document.get_element_by_id(id)) {
        // Taking an attribute away cannot fail.
        let _ = message.remove_attribute("hidden");
    }
}
