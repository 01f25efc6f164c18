//! Keys that turn pages.

use super::{document, listen};
use crate::web::routes::Turn;
use web_sys::KeyboardEvent;

/// Tells of arrow keys, Home and End, unless they mean something else where the focus is.
pub fn on_turn(mut told: impl FnMut(Turn) + 'static) {
    listen("keydown", move |event: KeyboardEvent| {
        let turn = match event.key().as_str() {
            "ArrowRight" => Turn::Next,
            "ArrowLeft" => Turn::Back,
            "Home" => Turn::First,
            "End" => Turn::Last,
            _ => return,
        };
        let with_another = event.alt_key() || event.ctrl_key() || event.meta_key() || event.shift_key();
        if !with_another && !event.default_prevented() && !elsewhere() {
            event.prevent_default();
            told(turn);
        }
    });
}

/// True where keys belong to a dialog or a field.
fn elsewhere() -> bool {
    let Some(document) = document() else { return true };
    let in_dialog = document.query_selector("dialog[open]").ok().flatten().is_some();
    let in_field = document.active_element().is_some_and(|own| own.matches("input, textarea, select").unwrap_or(false));
    in_dialog || in_field
}
