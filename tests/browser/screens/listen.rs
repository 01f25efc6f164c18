//! The button that reads a page aloud, and the browser's speech, for which another stands in (`scripts/speech.js`).

use crate::book::say;
use crate::visit::{Control, Visit};
use kithbook::content::Content;
use serde_json::{Value, json};

/// A voice of the device that suits the book best.
pub const OWN: &str = "Amy of this device";

/// Voices of a device that has its own.
pub fn own_voices() -> Value {
    json!([
        { "name": "Clara, far away", "lang": "en-GB", "localService": false, "default": true },
        { "name": "Anna of this device", "lang": "de-DE", "localService": true, "default": false },
        { "name": "Sam of this device", "lang": "en-US", "localService": true, "default": false },
        { "name": OWN, "lang": "en_GB", "localService": true, "default": false },
    ])
}

/// Voices of a device that has none for this book: what it says in English is said elsewhere.
pub fn voices_elsewhere() -> Value {
    json!([
        { "name": "Clara, far away", "lang": "en-GB", "localService": false, "default": true },
        { "name": "Anna of this device", "lang": "de-DE", "localService": true, "default": false },
    ])
}

/// Whether a sentence goes on until it is told to end.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Sentences {
    EndAtOnce,
    GoOn,
}

/// Gives the browser these voices from now on, and forgets what was said.
pub async fn with_voices(visit: &Visit, voices: Value, sentences: Sentences) {
    let ends = json!(sentences == Sentences::EndAtOnce);
    visit.run_with(include_str!("../scripts/speech.js"), vec![voices, ends]).await;
}

/// Reads the page aloud, in the words of its level.
pub fn begin(words: &Content) -> Control {
    Control::button(say(words, "reader-listen"))
}

/// Stops.
pub fn end(words: &Content) -> Control {
    Control::button(say(words, "reader-listen-stop"))
}

/// Waits until the button is in sight, or is not.
pub async fn is_shown(visit: &Visit, expected: bool) {
    let script = "return document.querySelector('.listen')?.checkVisibility() ?? false";
    visit.comes_to(script, Vec::new(), &json!(expected)).await;
}

/// Puts the focus on the button.
pub async fn focus(visit: &Visit) {
    is_shown(visit, true).await;
    visit.run("document.querySelector('.listen').focus()").await;
}

/// Waits until nothing is read: nothing is being said, nothing is lit, and the button, where there is one, offers to read.
pub async fn is_silent(visit: &Visit) {
    let script = "return [window.saying, globalThis.Highlight ? CSS.highlights.size : 0, document.documentElement.dataset.voice]";
    visit.comes_to(script, Vec::new(), &json!([null, 0, "ready"])).await;
}

/// Waits until a sentence is being said, and gives all that were said so far.
pub async fn says(visit: &Visit) -> Vec<Spoken> {
    visit.comes_to("return window.saying !== null", Vec::new(), &json!(true)).await;
    spoken(visit).await
}

/// One sentence, as it was handed to the browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken {
    pub text: String,
    /// The words of the page that were lit. None where the browser can light none.
    pub lit: Option<String>,
    pub voice: String,
    /// In hundredths of a usual one.
    pub rate: u64,
}

/// All that was said since the voices were given.
pub async fn spoken(visit: &Visit) -> Vec<Spoken> {
    let script = "return window.spoken.map((own) => ({ ...own, rate: Math.round(own.rate * 100) }))";
    let spoken = visit.run(script).await;
    let one = |own: &Value| Spoken {
        text: own["text"].as_str().expect("words").to_owned(),
        lit: own["lit"].as_str().map(str::to_owned),
        voice: own["voice"].as_str().expect("a name").to_owned(),
        rate: own["rate"].as_u64().expect("a number"),
    };
    spoken.as_array().expect("a list").iter().map(one).collect()
}
