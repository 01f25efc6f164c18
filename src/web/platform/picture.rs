//! Drawn pictures as addresses that a page can show. Each is given back when what shows it has gone.

use wasm_bindgen::JsValue;
use web_sys::{Blob, BlobPropertyBag, Url};

/// An address for a picture. None where the browser will not make one.
pub fn address(svg: &str) -> Option<String> {
    let kind = BlobPropertyBag::new();
    kind.set_type("image/svg+xml");
    let parts = js_sys::Array::of1(&JsValue::from_str(svg));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &kind).ok()?;
    Url::create_object_url_with_blob(&blob).ok()
}

/// Gives an address back.
pub fn forget(address: &str) {
    // Fails only for what is no address.
    let _ = Url::revoke_object_url(address);
}
