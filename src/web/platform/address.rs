//! The part of the address after `#`, and the history of it.

use super::{listen, window};
use leptos::prelude::{request_animation_frame, set_timeout};
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
pub fn go(hash: &str) {
    let (hash, asked) = (hash.to_owned(), ask());
    request_animation_frame(move || set_timeout(move || push(hash, asked), Duration::ZERO));
}

/// WebKit refuses more than a hundred addresses in ten seconds, so one that is refused is asked for again.
fn push(hash: String, asked: usize) {
    let write = |history: History| history.push_state_with_url(&JsValue::NULL, "", Some(&hash));
    if ASKED.get() == asked && history(write).is_none() {
        set_timeout(move || push(hash, asked), AGAIN);
    }
}

/// Puts an address in the place of this one in the history. Nobody is told: the caller knows.
pub fn replace(hash: &str) {
    ask();
    history(|history| history.replace_state_with_url(&JsValue::NULL, "", Some(hash)));
}

fn ask() -> usize {
    ASKED.set(ASKED.get() + 1);
    ASKED.get()
}

/// None where the browser refuses; the reader is where they are all the same.
fn history(write: impl FnOnce(History) -> Result<(), JsValue>) -> Option<()> {
    write(window()?.history().ok()?).ok()
}

/// Tells of each new address, by a link or by the browser's back and forward.
pub fn on_change(mut told: impl FnMut(String) + 'static) {
    listen("hashchange", move |_: Event| told(hash()));
}
