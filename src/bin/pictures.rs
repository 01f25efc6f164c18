//! The program that draws in the browser, and nothing of the app. It is fetched after the words.

use wasm_bindgen::prelude::wasm_bindgen;

/// Draws a cue ([`kithbook::art::draw`]) as an SVG document.
#[wasm_bindgen]
pub fn draw(cue: &str) -> Option<String> {
    kithbook::art::draw(cue)
}

/// Whether a photo out of a bundle may be shown ([`kithbook::bundle::is_shown`]): `size` and `crc` are what the bundle says.
#[wasm_bindgen]
pub fn may(photo: &[u8], size: usize, crc: u32) -> bool {
    kithbook::bundle::is_shown(photo, size, crc)
}

/// What is in a bundle ([`kithbook::bundle::told`]).
#[wasm_bindgen]
pub fn told(bundle: &[u8]) -> String {
    kithbook::bundle::told(bundle)
}

/// What is wrong with a bundle's plan, opened ([`kithbook::bundle::plan_fault`]).
#[wasm_bindgen]
pub fn plan_fault(bundle: &[u8], unpacked: Option<Vec<u8>>) -> Option<String> {
    kithbook::bundle::plan_fault(bundle, unpacked.as_deref())
}

fn main() {}
