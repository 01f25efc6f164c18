//! What is on each screen, by role and name: one screen a file.

pub mod away;
pub mod calendar;
pub mod card;
pub mod contents;
pub mod cover;
pub mod glossary;
pub mod grown_up;
pub mod kin;
pub mod listen;
pub mod page;
pub mod photo;
pub mod picture;
pub mod settings;
pub mod shelf;
pub mod trouble;
pub mod who;

use crate::visit::Visit;
use serde_json::json;

/// Waits until a screen has this heading and the focus is on it, so that a screen reader says it.
async fn arrives(visit: &Visit, heading: &str) {
    let script = "const heading = document.querySelector('.sheet--shown h1, .app > main h1');
        return [heading?.textContent ?? '', document.activeElement === heading]";
    visit.comes_to(script, Vec::new(), &json!([heading, true])).await;
}
