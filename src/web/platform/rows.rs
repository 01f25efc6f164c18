//! A long list of words, of which only those that are looked for are shown.

use super::{document, first};
use crate::case::lowered;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement};

/// Shows the rows that hold what was typed, in their text or among their other forms, and hides the others.
pub fn look(typed: &Event) {
    let Some(field) = typed.target().and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) else { return };
    let Some(rows) = document().and_then(|page| page.query_selector_all(".glossary__row").ok()) else { return };
    let wanted = lowered(field.value().trim());
    let mut has_any = false;
    for place in 0..rows.length() {
        let Some(row) = rows.item(place).and_then(|row| row.dyn_into::<Element>().ok()) else { continue };
        let text = row.text_content().unwrap_or_default() + " " + &row.get_attribute("data-forms").unwrap_or_default();
        let is_shown = lowered(&text).contains(&wanted);
        has_any |= is_shown;
        // Fails for no name of an attribute.
        let _ = row.toggle_attribute_with_force("hidden", !is_shown);
    }
    if let Some(none) = first(".glossary__none") {
        let _ = none.toggle_attribute_with_force("hidden", has_any);
    }
}
