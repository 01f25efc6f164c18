//! The photos on a screen, and what is left of them.

use crate::visit::Visit;
use serde_json::{Value, json};

/// Keeps all that the page makes an address for from now on, so that it can be looked into.
pub async fn keep_made(visit: &Visit) {
    let script = "const { createObjectURL } = URL;
        window.made = [];
        URL.createObjectURL = (thing) => (window.made.push(thing), createObjectURL(thing))";
    visit.run(script).await;
}

/// Waits until these are all the photos there are: what each says, its shape, its width, its height and its colour.
pub async fn are(visit: &Visit, expected: Value) {
    visit.comes_to(include_str!("../scripts/photos.js"), Vec::new(), &expected).await;
}

/// How many of the things that the page made an address for hold a word.
pub async fn that_hold(visit: &Visit, word: &str) -> u64 {
    let script = "const [word, done] = arguments;
        const bytes = (thing) => thing.arrayBuffer().then((held) => new TextDecoder('latin1').decode(held));
        Promise.all(window.made.map(bytes)).then((all) => done(all.filter((held) => held.includes(word)).length))";
    visit.run_later(script, vec![json!(word)]).await.as_u64().expect("a number")
}

/// No photo of the bundle is on the window any more.
pub async fn forgotten(visit: &Visit) {
    visit.comes_to("return window.kithbookPhotos === undefined", Vec::new(), &json!(true)).await;
}
