//! No screen breaks a rule of axe: by day and by night, in black and white, and with the largest words.

use crate::book::{Example, example, pages, terms};
use crate::engine::Engine;
use crate::journeys::levels;
use crate::screens::{
    away, calendar, card, contents, cover, glossary, grown_up, kin, page, settings, shelf, trouble, who,
};
use crate::visit::{Control, Visit};
use fantoccini::key::Key;
use kithbook::audience::{Level, Reader};
use kithbook::book::{Block, Book, Page, Picture, Topic};
use kithbook::plan::read;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::mem::discriminant;

/// The rules, from npm.
pub const AXE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/node_modules/axe-core/axe.min.js");

/// The rules that other colours can break. The rest hold in all colours or in none.
const OF_COLOURS: [&str; 2] = ["color-contrast", "link-in-text-block"];

/// Goes over every screen, at every level. Chromium is asked about one page of each chapter, in all colours and sizes;
/// the others about the pages that between them show all there is, by day and by night.
pub async fn of_axe(visit: &Visit) {
    let axe = std::fs::read_to_string(AXE).unwrap_or_else(|error| panic!("{AXE}: {error}. Run `make test`"));
    visit.run(&axe).await;
    let words = crate::book::shelf_words();
    let mut broken = Broken::default();
    shelf::ready(visit).await;
    broken.look(visit, "the bookshelf").await;
    visit.enter(&glossary::link(&words)).await;
    glossary::arrives(visit, &words).await;
    broken.look(visit, "every word").await;
    visit.open().await;
    visit.run(&axe).await;
    shelf::ready(visit).await;
    settings::open(visit, &words).await;
    broken.look(visit, "the settings").await;
    settings::done(visit, &words).await;
    visit.enter_back(&away::begin(&words)).await;
    away::arrives(visit, &words).await;
    broken.look(visit, "the weather").await;
    away::end(visit, &words).await;
    shelf::ready(visit).await;
    shelf::choose_file(visit, "letter.txt", b"Dear Kez,").await;
    trouble::tells(visit, &read(b"Dear Kez,").findings).await;
    broken.look(visit, "trouble with a file").await;

    let example = example("special-guardian-nan");
    shelf::take(visit, &example).await;
    broken.look(visit, "who reads").await;
    who::choose_child(visit, &example).await;
    levels::each(visit, &example, async |level| book(visit, &example, level, &mut broken).await).await;
    broken.none();
}

/// The cover and its choices, the contents, pages with their reasons and the grown-up's tab open, and a card.
async fn book(visit: &Visit, example: &Example, level: Level, broken: &mut Broken) {
    let (book, words) = (example.book(Reader::Child, level), example.words(level));
    let told = pages(&book, &words);
    let all: Vec<&Page> = book.chapters.iter().flat_map(|chapter| &chapter.pages).collect();
    let at = |screen: &str| format!("{screen} at {}", level.word());
    let shown = shown(visit.engine, &book);
    for (expected, own) in told.iter().zip(&all).filter(|(_, own)| shown.contains(own.id.as_str())) {
        page::go(visit, expected).await;
        if crate::book::who_is_who(own).is_some() {
            kin::arrives(visit).await;
        }
        if let Some(cue) = crate::book::calendar(own) {
            calendar::arrives(visit, cue).await;
        }
        if page::has_why(own, level) {
            visit.enter(&page::why(&words)).await;
        }
        broken.look(visit, &at(&own.id)).await;
    }
    if level < Level::Adult {
        page::go(visit, &told[0]).await;
        cover::choices(visit, &words).await;
        broken.look(visit, &at("the choices of a cover")).await;
        visit.press(Key::Escape).await;
        card::closes(visit).await;
    }
    if grown_up::is_there(level) {
        let asked = all.iter().position(|own| !own.why.is_empty() && own.status.is_some());
        page::go(visit, &told[asked.unwrap_or(1)]).await;
        grown_up::open(visit, &words).await;
        broken.look(visit, &at("the grown-up's tab")).await;
        visit.press(Key::Escape).await;
        card::closes(visit).await;
    }
    if let Some((expected, own)) = told.iter().zip(&all).find(|(_, own)| !terms(own).is_empty()) {
        page::go(visit, expected).await;
        let (text, id) = terms(own).swap_remove(0);
        visit.enter(&Control::button(text)).await;
        card::opens(visit, book.words.iter().find(|word| word.id == id).expect("it is explained")).await;
        broken.look(visit, &at("a card")).await;
        visit.press(Key::Escape).await;
        card::closes(visit).await;
    }
    visit.enter_back(&page::contents(&words)).await;
    contents::arrives(visit, &book).await;
    broken.look(visit, &at("the contents")).await;
}

/// The ids of the pages that are looked at: those that show all this book has to show, and in Chromium the first of each
/// chapter.
fn shown(engine: Engine, book: &Book) -> BTreeSet<&str> {
    let first = book.chapters.iter().filter_map(|chapter| chapter.pages.first()).map(|page| page.id.as_str());
    showing(book).into_iter().chain(first.filter(|_| engine == Engine::Chromium)).collect()
}

/// The ids of a few pages that show all this book has to show.
fn showing(book: &Book) -> BTreeSet<&str> {
    let mut seen = BTreeSet::new();
    let places = book.chapters.iter().flat_map(|chapter| chapter.pages.iter().map(move |page| (chapter.topic, page)));
    let shows_more = |(topic, page): &(Topic, &Page)| {
        let kinds = page.blocks.iter().map(|block| format!("{:?}", discriminant::<Block>(block)));
        let parts = [
            (!page.why.is_empty(), "why"),
            (page.picture.is_some(), page.picture.as_ref().map_or("", kind)),
            (!page.faces.is_empty(), "faces"),
            (crate::book::slip(book, page).is_some(), "slip"),
            (*topic == Topic::Words, "words"),
            (*topic == Topic::Cover, "cover"),
        ];
        let parts = parts.into_iter().filter(|(is_there, _)| *is_there).map(|(_, part)| part.to_owned());
        let status = page.status.map(|status| status.word().to_owned());
        let before = seen.len();
        seen.extend(kinds.chain(parts).chain(status));
        seen.len() > before
    };
    places.filter(shows_more).map(|(_, page)| page.id.as_str()).collect()
}

/// The kind of a picture: of who is who and of the calendar each kind has a look of its own.
fn kind(picture: &Picture) -> &str {
    picture.who_is_who.as_deref().and_then(|cue| cue.split(' ').nth(1)).unwrap_or("scene")
}

/// What was found, on which screen and how it looked, all told at the end: one fault is seldom alone.
#[derive(Default)]
pub struct Broken(Vec<String>);

impl Broken {
    /// Looks at a screen in each look there is.
    pub async fn look(&mut self, visit: &Visit, screen: &str) {
        self.keeps(visit, screen, &[]).await;
        let is_all = visit.engine == Engine::Chromium;
        let themes = ["dark", "contrast", "contrast-dark"];
        for theme in &themes[..if is_all { 3 } else { 1 }] {
            wear(visit, "theme", theme).await;
            self.keeps(visit, &format!("{screen}, {theme}"), &OF_COLOURS).await;
        }
        wear(visit, "theme", "").await;
        if is_all {
            wear(visit, "size", "200").await;
            self.keeps(visit, &format!("{screen}, at twice the size"), &[]).await;
            wear(visit, "size", "").await;
        }
    }

    /// Asks about some rules, or about all.
    async fn keeps(&mut self, visit: &Visit, screen: &str, rules: &[&str]) {
        // What is still fading in has not its colours yet.
        visit.settle().await;
        let found = visit.run_later(include_str!("../scripts/axe.js"), vec![json!(rules)]).await;
        let found = found.as_array().expect("a list").iter().filter_map(Value::as_str);
        self.0.extend(found.map(|fault| format!("{screen}: {fault}")));
    }

    /// Fails where anything was found.
    pub fn none(self) {
        assert!(self.0.is_empty(), "{} broken:\n{}", self.0.len(), self.0.join("\n"));
    }
}

/// As the settings would: see `src/web/state/settings.rs`.
async fn wear(visit: &Visit, name: &str, word: &str) {
    let script = "const [name, word] = arguments; const worn = document.documentElement.dataset;
        word ? (worn[name] = word) : delete worn[name]";
    visit.run_with(script, vec![json!(name), json!(word)]).await;
}
