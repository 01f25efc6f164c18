//! Inflating, by the browser's own `DecompressionStream`.

use js_sys::{Array, Reflect, Uint8Array};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, ReadableStream, ReadableStreamDefaultReader};

#[wasm_bindgen]
extern "C" {
    // web-sys keeps this one behind a flag for all of a build.
    type DecompressionStream;
    #[wasm_bindgen(constructor, catch)]
    fn new(format: &str) -> Result<DecompressionStream, JsValue>;
}

/// Inflates raw DEFLATE, and stops as soon as more comes than was said. None for broken bytes, for bytes after the end
/// of the stream, and in a browser that cannot inflate.
pub async fn inflate(packed: &[u8], size: usize) -> Option<Vec<u8>> {
    let reader = ReadableStreamDefaultReader::new(&stream(packed)?).ok()?;
    let mut unpacked = Vec::new();
    loop {
        let piece = JsFuture::from(reader.read()).await.ok()?;
        if Reflect::get(&piece, &"done".into()).ok()?.is_truthy() {
            return Some(unpacked);
        }
        let bytes: Uint8Array = Reflect::get(&piece, &"value".into()).ok()?.dyn_into().ok()?;
        unpacked.extend(bytes.to_vec());
        if unpacked.len() > size {
            // It lied, and what it still holds is not wanted.
            let _ = reader.cancel();
            return None;
        }
    }
}

fn stream(packed: &[u8]) -> Option<ReadableStream> {
    let bytes = Array::of1(&Uint8Array::from(packed));
    let blob = Blob::new_with_u8_array_sequence(&bytes).ok()?;
    let inflating = DecompressionStream::new("deflate-raw").ok()?;
    Some(blob.stream().pipe_through(inflating.unchecked_ref()))
}
