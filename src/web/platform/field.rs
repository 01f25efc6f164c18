//! A field of the page that the reader has changed.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};

/// What it is now.
pub struct Field {
    /// Its name. Empty where it has none.
    pub name: String,
    /// Its value.
    pub value: String,
    /// Whether it is ticked.
    pub is_ticked: bool,
}

/// The field of an event, wherever around it the event is heard.
pub fn changed(event: &Event) -> Option<Field> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    Some(Field { name: input.name(), value: input.value(), is_ticked: input.checked() })
}
