//! Where the reader is on the screen.

use super::{first, window};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Takes the focus from the heading, before the page changes. A browser that changes an element with the focus lays out the
/// page, half done, to find out whether it may keep it.
pub fn leave() {
    if let Some(heading) = first("main h1:focus").and_then(|heading| heading.dyn_into::<HtmlElement>().ok()) {
        // Fails only for what has left the page.
        let _ = heading.blur();
    }
}

/// Goes to the top, where notices are.
pub fn top() {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Goes to the top of a new page and puts the focus on its heading, so that a screen reader says it.
pub fn heading() {
    top();
    if let Some(heading) = first("main h1").and_then(|heading| heading.dyn_into::<HtmlElement>().ok()) {
        // Fails only for what has left the page.
        let _ = heading.focus();
    }
}
