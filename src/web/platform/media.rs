//! The photos of the open bundle, still packed, for what shows pictures (`public/pictures.js`). They stand on the window, and
//! only while the plan is open.

use super::window;
use crate::bundle::{Entry, Method};
use js_sys::{Array, Reflect, Uint8Array};
use wasm_bindgen::JsValue;

/// Photos as the window holds them.
#[derive(Default)]
pub struct Photos(Array);

impl Photos {
    /// Takes one out of its bundle: its name, whether it is packed, and what the bundle says of its bytes.
    pub fn take(&self, entry: &Entry, bundle: &[u8]) {
        let is_packed = entry.method == Method::Deflated;
        let packed = Uint8Array::from(entry.packed_bytes(bundle));
        let photo = Array::of5(
            &entry.name.as_str().into(),
            &is_packed.into(),
            &(entry.size as u32).into(),
            &entry.crc.into(),
            &packed,
        );
        self.0.push(&photo);
    }

    /// Puts them on the window, in the place of any others.
    pub fn keep(self) {
        if let Some(window) = window() {
            let photos = if self.0.length() > 0 { self.0.into() } else { JsValue::UNDEFINED };
            // Fails only for a window that nothing can be put on.
            let _ = Reflect::set(&window, &"kithbookPhotos".into(), &photos);
        }
    }
}
