//! The program that lays out who is who, and the days of a calendar, in the browser. It is fetched for the first page that has
//! either.

use kithbook::art::kin::A4;
use wasm_bindgen::prelude::wasm_bindgen;

/// Draws a cue of who is who: the SVG document, and then a line for everyone on it ([`kithbook::render::places`]).
#[wasm_bindgen]
pub fn places(cue: &str) -> Option<String> {
    kithbook::render::places(cue, &photo)
}

/// The same for paper ([`kithbook::render::on_paper`]): for each page how wide and high it is to be, in tenths of a millimetre, and
/// on a line of its own the SVG document.
#[wasm_bindgen]
pub fn papers(cue: &str) -> Option<String> {
    let mut text = String::new();
    for page in kithbook::render::on_paper(cue, A4, &photo)? {
        let (wide, high) = page.size;
        text.push_str(&[&wide.to_string(), " ", &high.to_string(), "\n", &page.svg.replace('\n', " "), "\n"].concat());
    }
    Some(text)
}

/// A view of the calendar ([`kithbook::render::days`]), as lines.
#[wasm_bindgen]
pub fn days(cue: &str) -> Option<String> {
    kithbook::render::days(cue)
}

/// The month that a cue of a calendar was turned to, to hang on a wall ([`kithbook::render::wall_of`]).
#[wasm_bindgen]
pub fn wall(cue: &str) -> Option<String> {
    kithbook::render::wall_of(cue)
}

/// A cue of a calendar as an iCalendar file ([`kithbook::render::ics_of`]).
#[wasm_bindgen]
pub fn ics(cue: &str) -> Option<String> {
    kithbook::render::ics_of(cue)
}

/// What stands for the address of a photo until whoever shows the picture puts that in. Any other name would be no file's.
fn photo(file: &str) -> Option<String> {
    let is_plain = file.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._/-".contains(&byte));
    is_plain.then(|| ["photo:", file].concat())
}

fn main() {}
