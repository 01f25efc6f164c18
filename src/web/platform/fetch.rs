//! Files of the site, each checked against its digest.

use super::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestInit, Response};

/// A file of the site that could not be had: offline, missing, or not the bytes it should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotHad;

/// The text of a file. `integrity` is its digest, as in `sha256-…`; empty where none is known.
pub async fn text(path: &str, integrity: &str) -> Result<String, NotHad> {
    get(path, integrity).await.and_then(|text| text.as_string()).ok_or(NotHad)
}

async fn get(path: &str, integrity: &str) -> Option<JsValue> {
    let how = RequestInit::new();
    how.set_integrity(integrity);
    let answer = JsFuture::from(window()?.fetch_with_str_and_init(path, &how)).await.ok()?;
    let answer: Response = answer.dyn_into().ok().filter(Response::ok)?;
    JsFuture::from(answer.text().ok()?).await.ok()
}
