//! Bundles, and the photos of the one that is open, still packed, for what shows pictures (`public/pictures.js`). They stand on
//! the window, and only while the plan is open.

use super::window;
use js_sys::{Array, Reflect, Uint8Array};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

#[wasm_bindgen]
extern "C" {
    /// Reads a bundle, in the program for pictures, which comes for it if it is not there yet (`public/boot.js`).
    #[wasm_bindgen(js_namespace = window, js_name = kithbookUnbundle, catch)]
    async fn unbundle(bytes: Uint8Array) -> Result<JsValue, JsValue>;
}

/// A bundle's plan, its photos, and what is wrong with it, a finding to a line. None where it cannot be read for want of the
/// program.
pub async fn unbundled(bytes: &[u8]) -> Option<(Vec<u8>, Photos, String)> {
    let opened: Array = unbundle(Uint8Array::from(bytes)).await.ok()?.dyn_into().ok()?;
    let plan = opened.get(0).dyn_into::<Uint8Array>().map_or_else(|_| Vec::new(), |plan| plan.to_vec());
    Some((plan, Photos(opened.get(1)), opened.get(2).as_string()?))
}

/// Photos as the window holds them.
pub struct Photos(JsValue);

impl Default for Photos {
    fn default() -> Photos {
        Photos(JsValue::UNDEFINED)
    }
}

impl Photos {
    /// Puts them on the window, in the place of any others.
    pub fn keep(self) {
        if let Some(window) = window() {
            // Fails only for a window that nothing can be put on.
            let _ = Reflect::set(&window, &"kithbookPhotos".into(), &self.0);
        }
    }
}
