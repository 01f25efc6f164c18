//! The browser's own modal dialog. It keeps the focus inside, closes on Escape and gives the focus back.

use wasm_bindgen::JsCast;
use web_sys::{HtmlDialogElement, HtmlElement, KeyboardEvent};

/// Opens a dialog over the page.
pub fn open(dialog: &HtmlDialogElement) {
    if !dialog.open() {
        // Fails only where the dialog has left the page.
        let _ = dialog.show_modal();
    }
}

/// Keeps the Tab key inside: browsers let it out to their own bars, where a child is lost. A card has one button.
pub fn hold_focus(dialog: &HtmlDialogElement, event: &KeyboardEvent) {
    let button = dialog.query_selector("button").ok().flatten().filter(|_| event.key() == "Tab");
    if let Some(button) = button.and_then(|button| button.dyn_into::<HtmlElement>().ok()) {
        event.prevent_default();
        // Fails only for what has left the page.
        let _ = button.focus();
    }
}

/// Closes it.
pub fn close(dialog: &HtmlDialogElement) {
    dialog.close();
}
