//! Keys that turn pages, and the one that puts the book away.

use super::{dialog, document, listen};
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

/// The longest time between two presses that are meant as one, in milliseconds.
const TWICE: f64 = 600.0;

/// Tells of Escape pressed twice. A press that closes a dialog is none of the two, nor is a key that is held down.
pub fn on_escape_twice(mut told: impl FnMut() + 'static) {
    let mut before = None::<f64>;
    listen("keydown", move |event: KeyboardEvent| {
        if event.repeat() {
            return;
        }
        let counts = event.key() == "Escape" && !event.default_prevented() && !dialog::is_open();
        let now = event.time_stamp();
        if counts && before.is_some_and(|before| now - before <= TWICE) {
            before = None;
            told();
        } else {
            before = counts.then_some(now);
        }
    });
}

/// True where keys belong to a dialog or a field.
fn elsewhere() -> bool {
    let here = document().and_then(|document| document.active_element());
    dialog::is_open() || here.is_some_and(|own| own.matches("input, textarea, select").unwrap_or(false))
}
