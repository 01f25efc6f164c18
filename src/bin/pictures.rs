//! The program that draws in the browser: one function, and nothing of the app. It is fetched after the words.

use wasm_bindgen::prelude::wasm_bindgen;

/// Draws a cue ([`kithbook::art::draw`]) as an SVG document.
#[wasm_bindgen]
pub fn draw(cue: &str) -> Option<String> {
    kithbook::art::draw(cue)
}

fn main() {}
