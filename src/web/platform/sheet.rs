//! Sheets: what a page of a book is laid out on, before it is shown.

use super::{document, first};
use web_sys::Element;

/// A sheet. It leaves the screen when it is let go.
pub struct Sheet(Element);

impl Sheet {
    /// A new one, without a place of its own yet. None only where there is no room for any.
    pub fn new() -> Option<Sheet> {
        let sheet = Sheet(document()?.create_element("div").ok()?);
        sheet.set("sheet");
        first(".sheets")?.insert_before(&sheet.0, None).ok()?;
        Some(sheet)
    }

    /// What it holds is put into this.
    pub fn element(&self) -> &Element {
        &self.0
    }

    /// Shows it, where no other is shown. Now it is what the way to the words leads to.
    pub fn show(&self) {
        self.set("sheet sheet--shown");
        if let Some(words) = first(".sheet--shown .reader__body") {
            // Fails only for a name that is none.
            let _ = words.set_attribute("id", "main");
        }
    }

    /// Has it laid out: to ask for its size is to have that worked out. Later, nobody would ask for what nobody sees.
    pub fn lay_out(&self) {
        self.0.client_height();
    }

    /// Puts it under the one that is shown: neither seen, heard nor pressed.
    pub fn put_under(&self) {
        self.set("sheet sheet--under");
    }

    fn set(&self, class: &str) {
        // Fails only for a name that is none.
        let _ = self.0.set_attribute("class", class);
    }
}

impl Drop for Sheet {
    fn drop(&mut self) {
        self.0.remove();
    }
}
