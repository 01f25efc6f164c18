//! Making the book easier to read, on a device that is the reader's own and on one that is not.

use crate::book::{example, shelf_words};
use crate::screens::{settings, shelf};
use crate::visit::Visit;
use serde_json::{Value, json};

/// What is chosen is seen at once, is gone with the window, and stays only if the reader says so.
pub async fn chosen_and_kept(visit: &Visit) {
    let words = shelf_words();
    let example = example("special-guardian-nan");
    shelf::ready(visit).await;
    looks(visit, &usual(), 0).await;

    settings::open(visit, &words).await;
    choose(visit).await;
    looks(visit, &chosen(), 0).await;
    settings::done(visit, &words).await;
    assert_eq!(visit.focused().await, Some(settings::button(&words)), "the focus is back on the button");
    // On every screen of a book too.
    shelf::open(visit, &example).await;
    looks(visit, &chosen(), 0).await;

    visit.open().await;
    shelf::ready(visit).await;
    looks(visit, &usual(), 0).await;
    settings::open(visit, &words).await;
    choose(visit).await;
    settings::keep(visit, &words).await;
    looks(visit, &chosen(), 1).await;
    visit.open().await;
    shelf::ready(visit).await;
    looks(visit, &chosen(), 1).await;

    settings::open(visit, &words).await;
    settings::keep(visit, &words).await;
    looks(visit, &chosen(), 0).await;
    visit.open().await;
    shelf::ready(visit).await;
    looks(visit, &usual(), 0).await;
}

/// The largest words, the most space, other letters, white on black, and nothing that moves.
async fn choose(visit: &Visit) {
    let words = shelf_words();
    settings::choose(visit, &words, "size-100", "size-200").await;
    settings::choose(visit, &words, "spacing-usual", "spacing-wider").await;
    settings::choose(visit, &words, "font-andika", "font-opendyslexic").await;
    settings::choose(visit, &words, "theme-device", "theme-contrast-dark").await;
    settings::choose(visit, &words, "motion-device", "motion-calm").await;
}

/// Waits until the page looks so, with so many things kept on the device.
async fn looks(visit: &Visit, look: &Value, kept: usize) {
    let script = "const [root, body] = [document.documentElement, document.body].map((own) => getComputedStyle(own));
        const [size, space] = [root.fontSize, body.letterSpacing].map((length) => parseFloat(length) || 0);
        const letters = [...document.fonts].some((own) => own.family.includes('Dyslexic') && own.status === 'loaded');
        const moves = [...document.querySelectorAll('*')].some((own) => getComputedStyle(own).transitionDuration !== '0s');
        const still = document.documentElement.dataset.motion === 'calm' && !moves;
        return [size, space > 0, letters, body.backgroundColor, still, localStorage.length]";
    let Value::Array(mut expected) = look.clone() else { unreachable!("a look is a list") };
    expected.push(json!(kept));
    visit.comes_to(script, Vec::new(), &Value::Array(expected)).await;
}

fn usual() -> Value {
    json!([16, false, false, "rgb(246, 242, 231)", false])
}

fn chosen() -> Value {
    json!([32, true, true, "rgb(0, 0, 0)", true])
}
