//! The part of the address after `#`, and the history of it.

use super::{frame, listen, window};
use leptos::prelude::set_timeout;
use std::cell::Cell;
use std::time::Duration;
use wasm_bindgen::JsValue;
use web_sys::{Event, History};

thread_local! {
    /// How many addresses were asked for. One that still waits is let go where another came since.
    static ASKED: Cell<usize> = const { Cell::new(0) };
}

/// How long until an address that was refused is asked for again.
const AGAIN: Duration = Duration::from_secs(1);

/// The address now.
pub fn hash() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Goes to an address, leaving the one before in the history. Nobody is told: the caller knows. A browser takes
/// milliseconds for this, so it is done after the frame that shows the page.
pub fn go(hash: String) {
    after_the_frame(History::push_state_with_url, hash);
}

/// Goes to an address, as `go` does, but leaves nothing of the one before.
pub fn go_on(hash: String) {
    after_the_frame(History::replace_state_with_url, hash);
}

/// Puts an address in the place of this one in the history, at once. Nobody is told: the caller knows.
pub fn replace(hash: &str) {
    ask();
    write(History::replace_state_with_url, hash);
}

/// How the history is told of an address.
type Way = fn(&History, &JsValue, &str, Option<&str>) -> Result<(), JsValue>;

fn after_the_frame(way: Way, hash: String) {
    let asked = ask();
    frame::after(Box::new(move || write_last(way, hash, asked)), Duration::ZERO);
}

/// WebKit refuses more than a hundred addresses in ten seconds, so one that is refused is asked for again.
fn write_last(way: Way, hash: String, asked: usize) {
    if ASKED.get() == asked && write(way, &hash).is_none() {
        set_timeout(move || write_last(way, hash, asked), AGAIN);
    }
}

fn ask() -> usize {
    ASKED.set(ASKED.get() + 1);
    ASKED.get()
}

/// None where the browser refuses; the reader is where they are all the same.
fn write(way: Way, hash: &str) -> Option<()> {
    way(&window()?.history().ok()?, &JsValue::NULL, "", Some(hash)).ok()
}

/// Tells of each new address, by a link or by the browser's back and forward.
pub fn on_change(mut told: impl FnMut(String) + 'static) {
    listen("hashchange", move |_: Event| told(hash()));
}
