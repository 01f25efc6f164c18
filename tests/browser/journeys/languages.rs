//! Ready for more languages: the app's own strings come from the pack, and every kind of screen can be laid out from right to
//! left.

use crate::book::example;
use crate::other_words::language;
use crate::visit::Visit;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// An example with two plans, family time, brothers and sisters apart, orders, and a grown-up's tab.
const EXAMPLE: &str = "going-home";
/// Every kind of screen that an address leads to.
const SCREENS: [&str; 16] = [
    "#/who",
    "#/pages",
    "#/cover/1",
    "#/me/1",
    "#/home/1",
    "#/my-plan/1",
    "#/why/1",
    "#/who-is-who/2",
    "#/seeing-family/1",
    "#/seeing-family/2",
    "#/seeing-family/3",
    "#/who-decides/3",
    "#/what-happens-next/1",
    "#/what-i-said/1",
    "#/words-to-know/1",
    "#/words/care-order",
];

/// Told in a language nobody speaks, the app has no string of its own left in ours.
pub async fn nobody_speaks(visit: &Visit) {
    shown(visit, "#/").await;
    only(visit, "the bookshelf", &names_on_the_shelf()).await;
    let names = words(&example(EXAMPLE));
    open(visit, "child").await;
    for address in SCREENS {
        shown(visit, address).await;
        only(visit, address, &names).await;
    }
    // What a tap opens: the settings, a word's card, the answer to "why does it say this?".
    shown(visit, "#/my-plan/1").await;
    for (opener, screen) in [("[aria-haspopup=dialog]", "a card"), (".why summary, details summary", "the answer")] {
        let has = format!("const own = document.querySelector({opener:?}); own?.click(); return own !== null");
        if visit.run(&has).await == json!(true) {
            visit.settle().await;
            only(visit, screen, &names).await;
            visit.run("document.querySelector('dialog[open] button')?.click()").await;
        }
    }
}

/// Every screen laid out from right to left is the mirror of itself: nothing stays where a reader of Arabic would not look, and
/// nothing reaches past the side.
pub async fn from_right_to_left(visit: &Visit) {
    shown(visit, "#/").await;
    mirrored(visit, "the bookshelf").await;
    for reader in ["child", "parent"] {
        visit.open().await;
        open(visit, reader).await;
        for address in SCREENS {
            // A parent has no such chapters.
            if reader == "parent" && ["#/me/1", "#/who-is-who/2"].contains(&address) {
                continue;
            }
            shown(visit, address).await;
            mirrored(visit, &format!("{reader} {address}")).await;
        }
    }
}

async fn open(visit: &Visit, reader: &str) {
    visit.run(&format!("location.hash = '#/example/{EXAMPLE}/{reader}'")).await;
    let is_open = "return /^#\\/(cover|pages)/.test(location.hash) && document.querySelector('main h1') !== null";
    visit.comes_to(is_open, Vec::new(), &json!(true)).await;
}

/// Goes to an address and waits until its screen stands.
async fn shown(visit: &Visit, address: &str) {
    visit.run(&format!("location.hash = {address:?}")).await;
    let stands =
        "return location.hash === arguments[0] || arguments[0] === '#/' && document.querySelector('.shelf') !== null";
    visit.comes_to(stands, vec![json!(address)], &json!(true)).await;
    visit.comes_to("return document.querySelector('main h1, main h2') !== null", Vec::new(), &json!(true)).await;
    // A view of the calendar comes after the words, once it is near the screen.
    let is_whole =
        "const own = document.querySelector('.sheet--shown .kin img[data-cue^=\"days \"]:not(:has(+ .days))');
        own?.scrollIntoView({ block: 'center' });
        return !own";
    visit.comes_to(is_whole, Vec::new(), &json!(true)).await;
    visit.settle().await;
}

/// What the app says itself on this screen holds no word of ours but names and what the plan says.
async fn only(visit: &Visit, screen: &str, known: &BTreeSet<String>) {
    let said = visit.run(include_str!("../scripts/chrome.js")).await;
    let said: Vec<&str> = said.as_array().unwrap().iter().filter_map(Value::as_str).collect();
    assert!(!said.is_empty(), "{screen} says nothing");
    let ours: Vec<&str> = said
        .iter()
        .flat_map(|text| language::of_ours(text))
        .filter(|word| !known.contains(&word.to_lowercase()))
        .collect();
    assert!(ours.is_empty(), "{screen}: {ours:?} in {said:?}");
}

async fn mirrored(visit: &Visit, screen: &str) {
    let wrong = visit.run(include_str!("../scripts/mirror.js")).await;
    assert_eq!(wrong, json!([]), "{screen}, from right to left");
}

fn words(example: &crate::book::Example) -> BTreeSet<String> {
    language::of_ours(&example.text).map(str::to_lowercase).chain(["kithbook".to_owned()]).collect()
}

fn names_on_the_shelf() -> BTreeSet<String> {
    let all = crate::book::all();
    all.iter()
        .flat_map(|example| {
            language::of_ours(example.plan.child.name.as_str()).map(str::to_lowercase).collect::<Vec<_>>()
        })
        .chain(["kithbook".to_owned()])
        .collect()
}
