//! A page of a book.

use super::grown_up;
use crate::book::{say, terms};
use crate::visit::{Control, Visit};
use kithbook::audience::{Audience, Level, Reader};
use kithbook::book::{Page, Topic};
use kithbook::content::Content;
use serde_json::{Value, json};

/// Waits until the screen is this page, word for word, and the frame that shows it is over: the focus moves in that
/// frame, and a heading that had it before has the next page's words already.
pub async fn says(visit: &Visit, expected: &Value) {
    visit.comes_to(include_str!("../scripts/page.js"), Vec::new(), expected).await;
    visit.run_later("requestAnimationFrame(() => arguments[0]())", Vec::new()).await;
}

/// Waits until this page lies ready under the one that is shown.
pub async fn lies_ready(visit: &Visit, expected: &Value) {
    let expected = json!({ "pages": 2, "heading": expected["heading"], "seen": false, "mains": 1 });
    visit.comes_to(include_str!("../scripts/ready.js"), Vec::new(), &expected).await;
}

/// Goes to a page by its address, as a reader's bookmark would; to the top of it where it is there already.
pub async fn go(visit: &Visit, page: &Value) {
    let script = "if (location.hash === arguments[0]) document.querySelector('.sheet--shown h1').focus();
        else location.hash = arguments[0]";
    visit.run_with(script, vec![page["address"].clone()]).await;
    says(visit, page).await;
}

/// Asks for simpler words on a page of this level, and for more detail with `fuller` below. At the youngest levels the
/// buttons stand behind the grown-up's tab.
pub async fn change(visit: &Visit, level: Level, words: &Content, button: &Control) {
    if grown_up::is_there(level) {
        grown_up::open(visit, words).await;
    }
    visit.enter(button).await;
}

/// Asks for simpler words.
pub fn simpler(words: &Content) -> Control {
    Control::button(say(words, "reader-simpler"))
}

/// Asks for more detail.
pub fn fuller(words: &Content) -> Control {
    Control::button(say(words, "reader-fuller"))
}

/// Asks why the page says this.
pub fn why(words: &Content) -> Control {
    Control::button(say(words, "book-why"))
}

/// Leads to the contents.
pub fn contents(words: &Content) -> Control {
    Control::link(say(words, "reader-contents"))
}

/// Whether the page itself has an answer to "why does it say this?": a reason, or for the middle level how sure it is.
pub fn has_why(page: &Page, level: Level) -> bool {
    !grown_up::is_there(level) && (!page.why.is_empty() || (page.status.is_some() && level == Level::From8))
}

/// Whether the page itself says how sure its fact is.
pub fn shows_sure(page: &Page, level: Level) -> bool {
    page.status.is_some() && level >= Level::From12
}

/// Leads to what the reader may do and who helps.
pub fn ask(words: &Content, reader: &Reader) -> Control {
    Control::link(words.string("reader-ask", reader.word(), &[]))
}

/// What stands below the words: other levels and the way to ask, or the tab that levels stand behind.
pub fn foot(page: &Page, Audience { reader, level }: &Audience, words: &Content) -> Vec<Control> {
    let level = *level;
    if grown_up::is_there(level) {
        return vec![grown_up::tab(words)];
    }
    let mut foot = levels(level, words);
    foot.extend((level >= Level::From12 && !page.id.starts_with(Topic::Rights.word())).then(|| ask(words, reader)));
    foot
}

/// The ways to other levels.
pub fn levels(level: Level, words: &Content) -> Vec<Control> {
    let levels = [level.simpler().map(|_| simpler(words)), level.fuller().map(|_| fuller(words))];
    levels.into_iter().flatten().collect()
}

/// Every control of a page in the middle of a book, in reading order, from the top. The second value is how many stand
/// before the heading.
pub fn controls(page: &Page, audience: &Audience, words: &Content) -> (Vec<Control>, usize) {
    let before = [
        Control::link(say(words, "reader-skip")),
        super::away::begin(words),
        contents(words),
        super::settings::button(words),
        Control::button(say(words, "reader-close")),
    ];
    let terms = terms(page).into_iter().map(|(text, _)| Control::button(text));
    let turns = ["reader-back", "reader-next"].map(|id| Control::button(say(words, id)));
    let after =
        terms.chain(has_why(page, audience.level).then(|| why(words))).chain(foot(page, audience, words)).chain(turns);
    (before.clone().into_iter().chain(after).collect(), before.len())
}
