//! The part of the address after `#`, and the history of it.

use super::{listen, window};
use wasm_bindgen::JsValue;
use web_sys::Event;

/// The address now.
pub fn hash() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Goes to an address, leaving the one before in the history.
pub fn go(hash: &str) {
    if let Some(window) = window() {
        let _ = window.location().set_hash(hash);
    }
}

/// Puts an address in the place of this one in the history. Nobody is told: the caller knows.
pub fn replace(hash: &str) {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(hash));
    }
}

/// Tells of each new address, by a link, by [`go`] or by the browser's back and forward.
pub fn on_change(mut told: impl FnMut(String) + 'static) {
    listen("hashchange", move |_: Event| told(hash()));
}
