//! The browser's own modal dialog. It keeps the focus inside, closes on Escape and gives the focus back.

use web_sys::HtmlDialogElement;

/// Opens a dialog over the page.
pub fn open(dialog: &HtmlDialogElement) {
    if !dialog.open() {
        // Fails only where the dialog has left the page.
        let _ = dialog.show_modal();
    }
}

/// Closes it.
pub fn close(dialog: &HtmlDialogElement) {
    dialog.close();
}
