//! Where the reader is on the screen.

use super::{address, document, first, window};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Goes to the top, where notices are.
pub fn top() {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Goes to the top of a new page and puts the focus on its heading, so that a screen reader says it; or to the very word that
/// the address names.
pub fn heading() {
    let named = |hash: String| document()?.get_element_by_id(hash.strip_prefix('#')?)?.query_selector("a").ok()?;
    if let Some(word) = named(address::hash()).and_then(|word| word.dyn_into::<HtmlElement>().ok()) {
        word.scroll_into_view();
        let _ = word.focus();
        return;
    }
    top();
    if let Some(heading) =
        first(".sheet--shown h1, .app > main h1").and_then(|heading| heading.dyn_into::<HtmlElement>().ok())
    {
        // Fails only for what has left the page.
        let _ = heading.focus();
    }
}
