//! What is read out: the tree that a browser hands to screen readers, against the words of the book.
//!
//! Chromium gives the whole tree, so every word of it is compared, in the order it is read. The other engines are asked for
//! the role and the name of each heading, picture, link and button.

use crate::book::{Example, example, heading, lines, on_screen, prompts, say, slip, sure, terms_in};
use crate::command::Ask;
use crate::days;
use crate::engine::Engine;
use crate::journeys::levels;
use crate::screens::{away, calendar, card, contents, cover, grown_up, page, settings, shelf, who};
use crate::visit::{Control, Visit};
use fantoccini::elements::{Element, ElementRef};
use fantoccini::key::Key;
use kithbook::audience::{Level, Reader};
use kithbook::book::{Block, Book, Chapter, Page, Topic, text_of};
use kithbook::content::{Content, Slot};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::slice;

/// A part of a screen: what it is, and what is said. Plain words are `""`; a `part` is a button whose words are told with
/// what is around it; a `file` is a button that each engine names in its own way.
type Part = (&'static str, String);

/// Every kind of screen, at every level.
pub async fn every_word(visit: &Visit) {
    let words = crate::book::shelf_words();
    shelf::ready(visit).await;
    hears(visit, "the bookshelf", bookshelf(&words)).await;
    settings::open(visit, &words).await;
    hears(visit, "the settings", choices(&words, "reader-settings", &settings::OF_THE_BOOK)).await;
    settings::done(visit, &words).await;
    visit.enter_back(&away::begin(&words)).await;
    away::arrives(visit, &words).await;
    let weather = vec![("heading", say(&words, "reader-away")), ("button", say(&words, "reader-away-more"))];
    hears(visit, "the weather", weather).await;
    away::end(visit, &words).await;

    let example = example("special-guardian-nan");
    shelf::take(visit, &example).await;
    hears(visit, "who reads", readers(&example, &words)).await;
    who::choose_child(visit, &example).await;
    levels::each(visit, &example, async |level| book(visit, &example, level).await).await;
}

/// The first page of each chapter, one that has a reason, those of the calendar, the cover's choices, the tab, a card and the contents.
async fn book(visit: &Visit, example: &Example, level: Level) {
    let (book, words) = (example.book(Reader::Child, level), example.words(level));
    let told = crate::book::pages(&book, &words);
    let all: Vec<(&Chapter, &Page)> =
        book.chapters.iter().flat_map(|chapter| chapter.pages.iter().map(move |page| (chapter, page))).collect();
    let at = |screen: &str| format!("{screen} at {}", level.word());
    let why = all.iter().position(|(_, own)| !own.why.is_empty());
    for (place, (chapter, own)) in all.iter().enumerate() {
        if own.id != chapter.pages[0].id && why != Some(place) && crate::book::calendar(own).is_none() {
            continue;
        }
        page::go(visit, &told[place]).await;
        if let Some(cue) = crate::book::calendar(own) {
            calendar::arrives(visit, cue).await;
        }
        if crate::book::who_is_who(own).is_some() {
            let is_laid = "const drawn = document.querySelector('.sheet--shown .kin img'); return drawn?.complete && drawn.naturalWidth > 0 && document.querySelector('.sheet--shown .kin__one') !== null";
            visit.comes_to(is_laid, Vec::new(), &json!(true)).await;
        }
        hears(visit, &at(&own.id), page_parts(&book, chapter, own, place, all.len(), &words)).await;
    }
    if level < Level::Adult {
        page::go(visit, &told[0]).await;
        cover::choices(visit, &words).await;
        hears(visit, &at("the choices of a cover"), choices(&words, "reader-cover", &settings::OF_THE_COVER)).await;
        visit.press(Key::Escape).await;
        card::closes(visit).await;
    }
    if grown_up::is_there(level) {
        let place = why.unwrap_or(1);
        page::go(visit, &told[place]).await;
        grown_up::open(visit, &words).await;
        hears(visit, &at("the grown-up's tab"), tab_parts(all[place].1, level, &words)).await;
        visit.press(Key::Escape).await;
        card::closes(visit).await;
    }
    if let Some(place) = all.iter().position(|(_, own)| !crate::book::terms(own).is_empty()) {
        page::go(visit, &told[place]).await;
        let (text, id) = crate::book::terms(all[place].1).swap_remove(0);
        let word = book.words.iter().find(|word| word.id == id).expect("it is explained");
        visit.enter(&Control::button(text)).await;
        card::opens(visit, word).await;
        let said = |id, slot: &str| {
            words.string(id, "child", &[(if id == "reader-card-law" { "law" } else { "date" }, Slot::text(slot))])
        };
        let mut parts = vec![("heading", word.name.clone()), ("", text_of(&word.meaning))];
        if !word.for_you.is_empty() {
            parts.extend([("", say(&words, "reader-card-for-you")), ("", text_of(&word.for_you))]);
        }
        parts.extend((!word.law.is_empty()).then(|| ("", said("reader-card-law", &word.law))));
        parts.extend((!word.checked.is_empty()).then(|| ("", said("reader-card-checked", &word.checked))));
        parts.push(("link", say(&words, "reader-card-more")));
        parts.push(("button", say(&words, "reader-card-close")));
        hears(visit, &at("a card"), parts).await;
        visit.press(Key::Escape).await;
        card::closes(visit).await;
    }
    visit.enter_back(&page::contents(&words)).await;
    contents::arrives(visit, &book).await;
    hears(visit, &at("the contents"), contents_parts(&book, &words)).await;
}

/// What comes first on every screen, up to the corner. `is_page` has the way to the contents, `is_open` the way out.
fn top(words: &Content, is_page: bool, is_open: bool) -> Vec<Part> {
    let mut parts = vec![("link", say(words, "reader-skip")), ("button", say(words, "reader-away-begin"))];
    parts.extend(is_page.then(|| ("link", say(words, "reader-contents"))));
    parts.push(("button", say(words, "reader-settings")));
    parts.extend(is_open.then(|| ("button", say(words, "reader-close"))));
    parts
}

fn bookshelf(words: &Content) -> Vec<Part> {
    let mut parts = top(words, false, false);
    parts.extend([
        ("heading", say(words, "reader-kithbook")),
        ("", say(words, "reader-shelf-lead")),
        ("", say(words, "reader-shelf-safe")),
        ("link", say(words, "reader-glossary")),
        ("heading", say(words, "reader-shelf-open-heading")),
        ("file", say(words, "reader-shelf-open")),
        ("", say(words, "reader-shelf-drop")),
        ("heading", say(words, "reader-shelf-examples")),
        ("", say(words, "reader-shelf-examples-about")),
    ]);
    parts.extend(crate::book::all().iter().map(|example| ("button", shelf::cover(example).name)));
    parts
}

fn readers(example: &Example, words: &Content) -> Vec<Part> {
    let child = [("child", Slot::text(example.plan.child.name.as_str()))];
    let about = |id| words.string(id, "child", &child);
    let named = |name: &str, id| ("button", format!("{name} {}", about(id)));
    let mut parts = top(words, false, true);
    parts.extend([
        ("heading", say(words, "reader-who-heading")),
        ("", say(words, "reader-who-about")),
        named(example.plan.child.name.as_str(), "reader-who-child"),
        named("Nan", "reader-who-carer"),
        named("Mum", "reader-who-parent"),
        named("Dad", "reader-who-parent"),
        named(&say(words, "reader-who-worker"), "reader-who-worker-about"),
    ]);
    parts
}

fn contents_parts(book: &Book, words: &Content) -> Vec<Part> {
    let mut parts = top(words, false, true);
    parts.extend([("heading", book.title.clone()), ("", book.copy_for.clone())]);
    parts.extend([
        ("link", say(words, "reader-contents-start")),
        ("button", say(words, "reader-contents-print")),
        ("link", say(words, "reader-contents-who")),
        ("link", say(words, "reader-glossary")),
    ]);
    let chapters = book.chapters.iter().filter(|chapter| chapter.topic != Topic::Cover);
    parts.extend(chapters.map(|chapter| ("link", contents::link(chapter).name)));
    parts
}

/// A card of settings: its title, each setting with its choices, and the tick.
fn choices(words: &Content, title: &str, settings: &[(&str, &[&str])]) -> Vec<Part> {
    let mut parts = vec![("heading", say(words, title))];
    for (name, choices) in settings {
        parts.push(("", say(words, &format!("reader-settings-{name}"))));
        parts.extend(choices.iter().map(|word| ("radio", say(words, &format!("reader-settings-{name}-{word}")))));
    }
    parts.extend([
        ("checkbox", say(words, "reader-settings-keep")),
        ("", say(words, "reader-settings-keep-about")),
        ("button", say(words, "reader-settings-done")),
    ]);
    parts
}

fn tab_parts(own: &Page, level: Level, words: &Content) -> Vec<Part> {
    let mut parts = vec![("heading", say(words, "reader-grown-up"))];
    parts.extend(block_parts(&prompts(own)));
    if !own.why.is_empty() || own.status.is_some() {
        parts.push(("heading", say(words, "book-why")));
        parts.extend(own.status.map(|status| ("", sure(status, words))));
        parts.extend(block_parts(&own.why));
    }
    parts.extend(page::levels(level, words).into_iter().map(|control| ("button", control.name)));
    parts.push(("button", say(words, "reader-card-close")));
    parts
}

fn page_parts(book: &Book, chapter: &Chapter, own: &Page, place: usize, count: usize, words: &Content) -> Vec<Part> {
    let level = book.audience.level;
    let is_cover = chapter.topic == Topic::Cover && level < Level::Adult;
    let mut parts = top(words, true, true);
    // Where the reader is has no place on a cover, and is more than the youngest are told.
    if !is_cover && level != Level::Under5 {
        parts.push(("", chapter.title.clone()));
        let number = chapter.pages.iter().position(|page| page.id == own.id).map_or(0, |index| index + 1);
        let counted =
            [("page", Slot::text(number.to_string())), ("pages", Slot::text(chapter.pages.len().to_string()))];
        parts.extend((chapter.pages.len() > 1).then(|| ("", words.string("reader-where", "child", &counted))));
    }
    parts.push(("heading", heading(chapter, own)));
    parts.extend(own.status.filter(|_| page::shows_sure(own, level)).map(|status| ("", sure(status, words))));
    parts.extend(block_parts(&on_screen(own)));
    parts.extend(own.faces.iter().map(|face| ("", face.name.clone())));
    parts.extend(slip(book, own).into_iter().flat_map(|word| [("", word.name.clone()), ("", text_of(&word.meaning))]));
    if page::has_why(own, level) {
        parts.extend([("heading", say(words, "book-why")), ("part", say(words, "book-why"))]);
    }
    if !is_cover {
        let role = |control: &Control| if control.role == "link" { "link" } else { "button" };
        parts.extend(page::foot(own, &book.audience, words).into_iter().map(|control| (role(&control), control.name)));
    }
    if let Some(cue) = crate::book::calendar(own) {
        parts.extend(days::said(cue));
    } else {
        parts.extend(own.picture.as_ref().map(|picture| ("image", picture.shows().to_owned())));
        parts.extend(kin_parts(book, own, words));
    }
    if place > 0 {
        parts.push(("button", say(words, "reader-back")));
    } else if !is_cover {
        parts.push(("link", say(words, "reader-contents")));
    }
    parts.extend(is_cover.then(|| ("button", say(words, "reader-cover"))));
    let next = if is_cover { "reader-open" } else { "reader-next" };
    parts.push(if place + 1 == count { ("link", say(words, "reader-end")) } else { ("button", say(words, next)) });
    parts
}

/// Everyone on a picture of who is who, each the way to their page where they have one, and what makes a tree or a map larger.
fn kin_parts(book: &Book, own: &Page, words: &Content) -> Vec<Part> {
    let cue = crate::book::who_is_who(own);
    let Some((cue, drawn)) = cue.and_then(|cue| Some((cue, kithbook::render::places(cue, &|_| None)?))) else {
        return Vec::new();
    };
    let others: Vec<&Page> =
        book.chapters.iter().flat_map(|chapter| &chapter.pages).filter(|page| page.id != own.id).collect();
    // A page of many faces is about none of them.
    let is_about = |page: &Page, id: &str| page.faces.len() < 5 && page.faces.iter().any(|face| face.id.as_str() == id);
    let person = |line: &str| {
        let mut fields = line.split('\t');
        let (id, name, word) = (fields.next()?, fields.next()?, fields.next()?);
        let label = if word.is_empty() { name.to_owned() } else { format!("{name}, {word}") };
        Some((if others.iter().any(|page| is_about(page, id)) { "link" } else { "image" }, label))
    };
    let lines = drawn.split_once("</svg>").map_or("", |(_, lines)| lines);
    let mut parts: Vec<Part> = lines.lines().filter_map(person).collect();
    if cue.starts_with("kin tree ") || cue.starts_with("kin map ") {
        parts.extend([("button", say(words, "who-smaller")), ("button", say(words, "who-larger"))]);
    }
    parts
}

/// The lines of blocks, and the words in them that open a card.
fn block_parts(blocks: &[Block]) -> Vec<Part> {
    let of = |block: &Block| {
        let role = if matches!(block, Block::Heading(_)) { "heading" } else { "" };
        let block = slice::from_ref(block);
        let terms = terms_in(block).into_iter().map(|(text, _)| ("part", text));
        lines(block).into_iter().map(|[_, text]| (role, text)).chain(terms).collect::<Vec<_>>()
    };
    blocks.iter().flat_map(of).collect()
}

/// The screen says these parts, in this order, and nothing else.
async fn hears(visit: &Visit, screen: &str, parts: Vec<Part>) {
    visit.settle().await;
    if visit.engine == Engine::Chromium {
        let due: Vec<String> = parts.into_iter().filter(|(role, _)| *role != "part").map(|(_, text)| text).collect();
        let told = tree(visit).await;
        assert_eq!(letters(&told.concat()), letters(&due.concat()), "{screen}: {told:#?} instead of {due:#?}");
    } else {
        let due = parts.into_iter().filter(|(role, _)| !["", "file"].contains(role));
        let role = |role: &str| if role == "part" { "button".to_owned() } else { role.to_owned() };
        let due: Vec<(String, String)> = due.map(|(own, text)| (role(own), letters(&text))).collect();
        assert_eq!(named(visit).await, due, "{screen}");
    }
}

/// Chromium's own tree: the words and the names of pictures in it, in the order they are read.
async fn tree(visit: &Visit) -> Vec<String> {
    let command = json!({ "cmd": "Accessibility.getFullAXTree", "params": {} });
    let answer = visit.client.issue_cmd(Ask::post("goog/cdp/execute", command)).await.expect("Chromium tells its tree");
    let nodes = answer["nodes"].as_array().expect("a list of nodes");
    let by_id: BTreeMap<&str, &Value> =
        nodes.iter().filter_map(|node| Some((node["nodeId"].as_str()?, node))).collect();
    let root = nodes.iter().find(|node| node.get("parentId").is_none()).expect("a tree has a root");
    let (mut told, mut left) = (Vec::new(), vec![(root, "")]);
    while let Some((node, button)) = left.pop() {
        let is_heard = node["ignored"] != json!(true);
        let role = node["role"]["value"].as_str().unwrap_or_default();
        // A link is told by its name, whatever is in it.
        let has_words = ["StaticText", "image", "img", "ListMarker", "link"].contains(&role);
        let name = node["name"]["value"].as_str();
        if is_heard && has_words {
            // A sign, such as a plus, is told by the name of the button it stands on.
            let is_sign = |name: &str| !button.is_empty() && !name.contains(char::is_alphanumeric);
            told.extend(name.map(|name| if is_sign(name) { button } else { name }.to_owned()));
            continue;
        }
        let button = if role == "button" { name.unwrap_or_default() } else { button };
        let inside = node["childIds"].as_array().into_iter().flatten().rev();
        left.extend(inside.filter_map(|id| by_id.get(id.as_str()?)).map(|node| (*node, button)));
    }
    told
}

/// The role and the name of each heading, picture, link, button and field, as the engine works them out. What it takes for
/// decoration is left out.
async fn named(visit: &Visit) -> Vec<(String, String)> {
    let found = visit.run(include_str!("../scripts/parts.js")).await;
    let mut told = Vec::new();
    for own in found.as_array().expect("a list") {
        let own = Element::from_element_id(visit.client.clone(), element_id(own));
        let Control { role, name } = visit.told_of(&own).await;
        let role = if role == "img" { "image".to_owned() } else { role };
        if !["", "none", "presentation"].contains(&role.as_str()) {
            told.push((role, letters(&name)));
        }
    }
    told
}

/// The id in an element's reference, whose only field is named by the WebDriver standard.
fn element_id(reference: &Value) -> ElementRef {
    let id = reference.as_object().and_then(|fields| fields.values().next()).and_then(Value::as_str);
    ElementRef::from(id.expect("a reference to an element").to_owned())
}

/// Engines differ on spaces, and a sheet may make a first letter large.
fn letters(text: &str) -> String {
    text.split_whitespace().collect::<String>().to_lowercase()
}
