//! A page is read aloud, in a voice of the device, and stops as soon as the reader goes on.

use crate::book::{Example, example, heading, lines, on_screen, pages, say, slip, sure, terms};
use crate::engine::Engine;
use crate::journeys::levels;
use crate::journeys::rules::{AXE, Broken};
use crate::screens::listen::{Sentences, Spoken, begin, end, focus, is_shown, is_silent, says, spoken, with_voices};
use crate::screens::{away, card, contents, listen, page, shelf};
use crate::visit::{Control, Visit};
use fantoccini::key::Key;
use kithbook::audience::{Level, Reader};
use kithbook::book::{Book, Chapter, Page, Topic, text_of};
use kithbook::content::{Content, Slot};
use serde_json::json;

/// Every page of a child's book at each level, and of a parent's, word for word.
pub async fn to_every_page(visit: &Visit) {
    let example = example("special-guardian-nan");
    shelf::open(visit, &example).await;
    with_voices(visit, listen::own_voices(), Sentences::EndAtOnce).await;
    is_shown(visit, false).await; // a cover has buttons of its own
    // The other engines are asked at one level, and about a parent's copy.
    if visit.engine == Engine::Chromium {
        levels::each(visit, &example, async |level| {
            every_page(visit, &example.book(Reader::Child, level), &example.words(level)).await;
        })
        .await;
    } else {
        let level = example.own_level();
        every_page(visit, &example.book(Reader::Child, level), &example.words(level)).await;
    }
    parents(visit, &example).await;
}

async fn parents(visit: &Visit, example: &Example) {
    let words = crate::book::shelf_words();
    visit.open().await;
    with_voices(visit, listen::own_voices(), Sentences::EndAtOnce).await;
    shelf::take(visit, example).await;
    let mum =
        example.plan.people.iter().find(|person| person.childs_word.as_str() == "Mum").expect("she is in the plan");
    let about = words.string("reader-who-parent", "child", &[("child", Slot::text(example.plan.child.name.as_str()))]);
    visit.enter(&Control::button(format!("Mum {about}"))).await;
    let (book, words) = (example.book(Reader::Parent(mum.id.clone()), Level::Adult), example.words(Level::Adult));
    contents::arrives(visit, &book).await;
    every_page(visit, &book, &words).await;
}

async fn every_page(visit: &Visit, book: &Book, words: &Content) {
    let level = book.audience.level;
    let is_cover = |chapter: &Chapter| chapter.topic == Topic::Cover && level < Level::Adult;
    let told = pages(book, words);
    let all = book.chapters.iter().flat_map(|chapter| chapter.pages.iter().map(move |page| (chapter, page)));
    for (expected, (chapter, own)) in told.iter().zip(all).filter(|(_, (chapter, _))| !is_cover(chapter)) {
        page::go(visit, expected).await;
        with_voices(visit, listen::own_voices(), Sentences::EndAtOnce).await;
        focus(visit).await;
        assert_eq!(visit.focused().await, Some(begin(words)));
        visit.press(Key::Enter).await;
        visit.comes_to("return window.spoken.length > 0", Vec::new(), &json!(true)).await;
        is_silent(visit).await;
        let spoken = spoken(visit).await;
        let said: Vec<&str> = spoken.iter().map(|own| own.text.as_str()).collect();
        let at = format!("{} at {}", own.id, level.word());
        assert_eq!(joined(&said), joined(&due(book, chapter, own, words)), "{at}");
        for own in &spoken {
            is_one_sentence(own, level, &at);
        }
        if visit.engine == Engine::Chromium {
            assert!(spoken.iter().all(|own| own.lit.is_some()), "{at} is lit");
        }
    }
}

/// What a page says aloud: its heading, how sure it is, its words with each label before its fact, names and the new word.
fn due(book: &Book, chapter: &Chapter, own: &Page, words: &Content) -> Vec<String> {
    let mut due = vec![heading(chapter, own)];
    due.extend(own.status.filter(|_| page::shows_sure(own, book.audience.level)).map(|status| sure(status, words)));
    due.extend(
        lines(&on_screen(own)).into_iter().map(|[kind, text]| if kind == "label" { named(&text) } else { text }),
    );
    due.extend(own.faces.iter().map(|face| face.name.clone()));
    due.extend(slip(book, own).into_iter().flat_map(|word| [named(&word.name), text_of(&word.meaning)]));
    due
}

/// A label, before what it names.
fn named(label: &str) -> String {
    let is_asked = label.trim_end().ends_with(['.', '?', '!', ':']);
    if is_asked { label.to_owned() } else { format!("{}:", label.trim_end()) }
}

fn joined(parts: &[impl AsRef<str>]) -> String {
    let all: Vec<&str> = parts.iter().flat_map(|part| part.as_ref().split_whitespace()).collect();
    all.join(" ")
}

/// One sentence, no longer than a breath, in the device's voice and at the pace of the level; and just its words are lit.
fn is_one_sentence(spoken: &Spoken, level: Level, at: &str) {
    let Spoken { text, lit, voice, rate } = spoken;
    assert_eq!(voice, listen::OWN, "{at}");
    let due = match level {
        Level::Under5 | Level::From5 => 85,
        Level::From8 => 95,
        Level::From12 | Level::From16 | Level::Adult => 100,
    };
    assert_eq!(*rate, due, "{at}");
    assert!(text.chars().count() <= 160, "{at}: {text}");
    // A name such as "J. Smith" would be no end; the examples have none.
    let ends: Vec<_> = text.match_indices(['.', '?', '!']).map(|(place, _)| &text[place + 1..]).collect();
    let goes_on = |rest: &&str| rest.starts_with(' ') && rest.trim_start().starts_with(char::is_uppercase);
    assert!(!ends.iter().any(goes_on), "{at}: more than one sentence in {text}");
    if let Some(lit) = lit {
        // Between a label and its fact a voice needs what the eye does not.
        let letters = |text: &str| text.replace([' ', ':'], "");
        assert_eq!(letters(lit), letters(text), "{at}");
    }
}

/// No voice of the device, no button; a voice that comes later brings it, and one that goes takes it away.
pub async fn only_on_the_device(visit: &Visit) {
    let example = example("special-guardian-nan");
    let level = example.own_level();
    let words = example.words(level);
    shelf::open_contents(visit, &example).await;
    contents::start(visit, &words).await;
    page::says(visit, &pages(&example.book(Reader::Child, level), &words)[1]).await;
    for voices in [json!([]), listen::voices_elsewhere()] {
        with_voices(visit, voices, Sentences::GoOn).await;
        visit.settle().await;
        is_shown(visit, false).await;
    }
    with_voices(visit, listen::own_voices(), Sentences::GoOn).await;
    focus(visit).await;
    visit.press(Key::Enter).await;
    says(visit).await;
    with_voices(visit, listen::voices_elsewhere(), Sentences::GoOn).await;
    is_shown(visit, false).await;
    assert_eq!(visit.run("return [window.saying, window.spoken.length]").await, json!([null, 0]));
}

/// The same button stops; so does all by which a reader leaves the words, and nothing is said after.
pub async fn until_the_reader_goes_on(visit: &Visit) {
    let example = example("special-guardian-nan");
    let level = example.own_level();
    let (book, words) = (example.book(Reader::Child, level), example.words(level));
    let pages = pages(&book, &words);
    shelf::open_contents(visit, &example).await;
    contents::start(visit, &words).await;
    page::says(visit, &pages[1]).await;

    // By Tab, as it stands between back and next; and the focus stays on it.
    with_voices(visit, listen::own_voices(), Sentences::GoOn).await;
    visit.enter(&begin(&words)).await;
    says(visit).await;
    assert_eq!(visit.focused().await, Some(end(&words)));
    visit.press(Key::Enter).await;
    is_silent(visit).await;
    assert_eq!(visit.focused().await, Some(begin(&words)));

    // One sentence after another, each only when the one before has ended.
    starts(visit).await;
    let first = spoken(visit).await;
    visit.run("window.speechSynthesis.finish()").await;
    let both = says(visit).await;
    assert_eq!((first.len(), both.len(), &both[0]), (1, 2, &first[0]));
    assert_ne!(both[0].text, both[1].text);

    visit.press(Key::Right).await;
    stays_silent(visit).await;
    page::says(visit, &pages[2]).await;
    visit.press(Key::Left).await;
    page::says(visit, &pages[1]).await;

    starts(visit).await;
    visit.press(Key::Escape).await;
    stays_silent(visit).await;
    // One press stops the voice; the book stays open under the reader.
    assert_eq!(visit.focused().await, Some(begin(&words)));
    // Longer than two presses of Escape may be apart.
    tokio::time::sleep(std::time::Duration::from_millis(900)).await;

    for event in ["window.saying.onerror({ error: 'synthesis-failed' })", "dispatchEvent(new Event('pagehide'))"] {
        starts(visit).await;
        visit.run(event).await;
        stays_silent(visit).await;
    }
    starts(visit).await;
    let hide = "Object.defineProperty(document, 'hidden', { configurable: true, value: true });
        document.dispatchEvent(new Event('visibilitychange'));
        delete document.hidden";
    visit.run(hide).await;
    stays_silent(visit).await;

    starts(visit).await;
    visit.run_later(include_str!("../scripts/menu.js"), Vec::new()).await;
    stays_silent(visit).await;

    a_card(visit, &example).await;

    page::go(visit, &pages[1]).await;
    starts(visit).await;
    let simpler = level.simpler().expect("there are simpler words");
    visit.enter_back(&page::simpler(&words)).await;
    stays_silent(visit).await;
    let (easier, their_words) = (example.book(Reader::Child, simpler), example.words(simpler));
    page::says(visit, &crate::book::pages(&easier, &their_words)[1]).await;

    starts(visit).await;
    visit.enter_back(&page::contents(&their_words)).await;
    contents::arrives(visit, &easier).await;
    stays_silent(visit).await;
    contents::start(visit, &their_words).await;

    starts(visit).await;
    visit.enter_back(&away::begin(&their_words)).await;
    stays_silent(visit).await;
    away::arrives(visit, &their_words).await;
    away::end(visit, &their_words).await;

    starts(visit).await;
    shelf::close_book(visit, &say(&their_words, "reader-close")).await;
    stays_silent(visit).await;
}

/// A word's card lies over the page.
async fn a_card(visit: &Visit, example: &Example) {
    let level = example.own_level();
    let (book, words) = (example.book(Reader::Child, level), example.words(level));
    let all = book.chapters.iter().flat_map(|chapter| &chapter.pages);
    let pages = pages(&book, &words);
    let (expected, own) = pages.iter().zip(all).find(|(_, own)| !terms(own).is_empty()).expect("a page has a word");
    page::go(visit, expected).await;
    starts(visit).await;
    visit.enter_back(&Control::button(terms(own).pop().expect("it has one").0)).await;
    stays_silent(visit).await;
    visit.press(Key::Escape).await;
    card::closes(visit).await;
}

/// Begins to read the page that is open.
async fn starts(visit: &Visit) {
    with_voices(visit, listen::own_voices(), Sentences::GoOn).await;
    focus(visit).await;
    visit.press(Key::Enter).await;
    assert_eq!(says(visit).await.len(), 1);
}

/// Nothing is said any more, now or later.
async fn stays_silent(visit: &Visit) {
    is_silent(visit).await;
    let before = spoken(visit).await;
    visit.settle().await;
    assert_eq!(spoken(visit).await, before);
    is_silent(visit).await;
}

/// A page that is being read breaks no rule of axe, at any level.
pub async fn by_the_rules(visit: &Visit) {
    let axe = std::fs::read_to_string(AXE).unwrap_or_else(|error| panic!("{AXE}: {error}. Run `make test`"));
    visit.run(&axe).await;
    let example = example("special-guardian-nan");
    let mut broken = Broken::default();
    shelf::open(visit, &example).await;
    levels::each(visit, &example, async |level| {
        let told = pages(&example.book(Reader::Child, level), &example.words(level));
        page::go(visit, &told[1]).await;
        with_voices(visit, listen::own_voices(), Sentences::GoOn).await;
        is_shown(visit, true).await;
        broken.look(visit, &format!("a page that can be read aloud at {}", level.word())).await;
        starts(visit).await;
        broken.look(visit, &format!("a page that is being read at {}", level.word())).await;
    })
    .await;
    broken.none();
}
