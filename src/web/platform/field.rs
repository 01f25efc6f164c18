//! A field of the page that the reader has changed.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};

/// What it is now.
pub struct Field {
    /// Its id. Empty where it has none.
    pub id: String,
    /// Whether it is ticked.
    pub is_ticked: bool,
}

/// The field of an event, wherever around it the event is heard.
pub fn changed(event: &Event) -> Option<Field> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    Some(Field { id: input.id(), is_ticked: input.checked() })
}
