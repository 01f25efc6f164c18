//! Files the reader chooses or drops. They are read into memory and go nowhere.

use crate::diag::{Finding, Severity};
use crate::plan::limits;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
pub use web_sys::File;
use web_sys::{DragEvent, Event, HtmlInputElement};

/// Why a file gave no bytes.
pub enum NotRead {
    /// It is larger than any plan may be.
    TooBig(Finding),
    /// The device could not read it.
    Unreadable,
}

/// The file of an `input`, which then forgets it, so that the same file can be chosen again.
pub fn chosen(event: &Event) -> Option<File> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let file = input.files()?.get(0);
    input.set_value("");
    file
}

/// The file of a drop. The browser's own answer, to open it in the place of the app, is stopped.
pub fn dropped(event: &DragEvent) -> Option<File> {
    event.prevent_default();
    event.data_transfer()?.files()?.get(0)
}

/// Says that a drop is welcome here.
pub fn welcome(event: &DragEvent) {
    event.prevent_default();
}

/// The bytes of a file.
pub async fn bytes(file: &File) -> Result<Vec<u8>, NotRead> {
    if file.size() > limits::BUNDLE as f64 {
        let limit = limits::BUNDLE / (1024 * 1024);
        return Err(NotRead::TooBig(Finding::new("read-too-big", Severity::Block, "").with("limit", limit)));
    }
    let buffer = JsFuture::from(file.array_buffer()).await.map_err(|_| NotRead::Unreadable)?;
    Ok(js_sys::Uint8Array::new(&buffer).to_vec())
}
