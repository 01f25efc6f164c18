//! A cover of the reader's own choice.

use crate::book::{Example, example};
use crate::screens::{cover, settings, shelf};
use crate::visit::Visit;
use kithbook::audience::Reader;
use serde_json::json;

const USUAL: [&str; 3] = ["usual"; 3];
const OWN: [&str; 3] = ["garden", "marigold", "stars"];

/// What is chosen is drawn at once, is gone with the window, stays only if the reader says so, and can be as it was.
pub async fn chosen_and_kept(visit: &Visit) {
    let example = example("special-guardian-nan");
    let words = example.words(example.own_level());
    shelf::open(visit, &example).await;
    shows(visit, &example, USUAL, "").await;
    cover::choices(visit, &words).await;
    choose(visit, &example, USUAL, OWN, "").await;
    settings::done(visit, &words).await;
    assert_eq!(visit.focused().await, Some(cover::button(&words)), "the focus is back on the button");

    visit.open().await;
    shelf::open(visit, &example).await;
    shows(visit, &example, USUAL, "").await;
    cover::choices(visit, &words).await;
    choose(visit, &example, USUAL, OWN, "").await;
    settings::keep(visit, &words).await;
    shows(visit, &example, OWN, &kept(OWN)).await;

    visit.open().await;
    shelf::open(visit, &example).await;
    shows(visit, &example, OWN, &kept(OWN)).await;
    cover::choices(visit, &words).await;
    choose(visit, &example, OWN, USUAL, &kept(USUAL)).await;
    settings::keep(visit, &words).await;
    shows(visit, &example, USUAL, "").await;
    visit.open().await;
    shelf::open(visit, &example).await;
    shows(visit, &example, USUAL, "").await;
}

/// Chooses front, cloth and print one after the other, by keys, in the open card.
async fn choose(visit: &Visit, example: &Example, from: [&str; 3], to: [&str; 3], then_kept: &str) {
    let words = example.words(example.own_level());
    let mut worn = from;
    for (place, name) in ["cover", "cloth", "print"].into_iter().enumerate() {
        settings::choose(visit, &words, &format!("{name}-{}", from[place]), &format!("{name}-{}", to[place])).await;
        worn[place] = to[place];
        let kept = if then_kept.is_empty() { String::new() } else { kept(worn) };
        shows(visit, example, worn, &kept).await;
    }
    assert!(then_kept.is_empty() || then_kept == kept(worn));
}

/// All that a device keeps: the choices, and nothing of a plan.
fn kept([front, cloth, print]: [&str; 3]) -> String {
    format!(
        "v=1 size=100 spacing=usual font=andika theme=device motion=device cover={front} cloth={cloth} print={print}"
    )
}

/// Waits until the cover is drawn so, with this kept on the device.
async fn shows(visit: &Visit, example: &Example, chosen: [&str; 3], kept: &str) {
    let book = example.book(Reader::Child, example.own_level());
    let cover = book.cover(chosen);
    let script = "const image = document.querySelector('.binding > img');
        const isDrawn = image?.src.startsWith('blob:') && image.complete && image.naturalWidth > 0;
        const { front, on } = image?.parentElement.dataset ?? {};
        return [image?.dataset.cue, front, on, isDrawn, Object.values(localStorage).join()]";
    let expected = json!([cover.cue, cover.front, cover.cloth, true, kept]);
    visit.comes_to(script, Vec::new(), &expected).await;
}
