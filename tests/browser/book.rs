//! The same plans compiled here, and what a page of them should say.

use crate::days;
use kithbook::art::scenes::Crop;
use kithbook::audience::{Audience, Level, Reader, share};
use kithbook::book::{self, Block, Book, Chapter, Face, Mark, Page, Run, Sign, Topic, Word, text_of};
use kithbook::calendar::Date;
use kithbook::content::{Content, Slot};
use kithbook::plan::{self, Plan, Status, Vocabulary};
use kithbook::render;
use serde_json::{Value, json};
use std::fs;

/// An example plan.
#[derive(Clone, Debug)]
pub struct Example {
    /// Its bytes.
    pub text: String,
    /// The plan.
    pub plan: Plan,
}

/// Every example of the bookshelf, in its order.
pub fn all() -> Vec<Example> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/examples");
    let files = fs::read_dir(folder).expect("a folder of ours").map(|entry| entry.expect("a folder of ours").path());
    let mut names: Vec<String> =
        files.filter_map(|path| Some(path.file_name()?.to_str()?.strip_suffix(".plan.json")?.to_owned())).collect();
    names.sort();
    names.iter().map(|name| example(name)).collect()
}

/// Three that differ most: the youngest, whose level is kept; the middle, with a guardian; nearly grown up.
pub fn three() -> Vec<Example> {
    ["while-the-judge-decides", "special-guardian-nan", "staying-close"].map(example).into()
}

/// One example.
pub fn example(name: &str) -> Example {
    let path = format!("{}/assets/examples/{name}.plan.json", env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(path).expect("an example of ours");
    Example { plan: plan::read(text.as_bytes()).plan, text }
}

/// The day of the journeys, as `scripts/today.js` sets it.
pub fn today() -> Date {
    Date::new(2026, 6, 1).expect("a day")
}

impl Example {
    /// The level that was chosen with the child.
    pub fn own_level(&self) -> Level {
        self.plan.child.reading_level.expect("every example has one")
    }

    /// The book of a reader.
    pub fn book(&self, reader: Reader, level: Level) -> Book {
        book::compile(&share(self.plan.clone(), &Audience { reader, level }), &self.words(level), today())
    }

    /// The words of a level, in the words of this child's council.
    pub fn words(&self, level: Level) -> Content {
        Content::built_in(level, self.plan.council.vocabulary.unwrap_or(Vocabulary::Plain).word())
    }
}

/// The words of the bookshelf.
pub fn shelf_words() -> Content {
    Content::built_in(Level::From8, Vocabulary::Plain.word())
}

/// A message of the app.
pub fn say(words: &Content, id: &str) -> String {
    let said = words.string(id, "child", &[]);
    assert!(!said.is_empty(), "{id} has no words");
    said
}

/// What each page should be on the screen, in reading order, as `scripts/page.js` tells it.
pub fn pages(book: &Book, words: &Content) -> Vec<Value> {
    let of = |chapter: &Chapter| {
        let each = |(index, page): (usize, &Page)| told(book, chapter, page, index + 1, words);
        chapter.pages.iter().enumerate().map(each).collect::<Vec<_>>()
    };
    book.chapters.iter().flat_map(of).collect()
}

fn told(book: &Book, chapter: &Chapter, page: &Page, number: usize, words: &Content) -> Value {
    let count = chapter.pages.len();
    let slots = [("page", Slot::text(number.to_string())), ("pages", Slot::text(count.to_string()))];
    let counted = (count > 1).then(|| words.string("reader-where", "child", &slots));
    let place: Vec<String> = [chapter.title.clone()].into_iter().chain(counted).collect();
    let faces: Vec<&str> = page.faces.iter().map(|face| face.name.as_str()).collect();
    json!({
        "address": address(chapter, number),
        "title": "Kithbook",
        "heading": heading(chapter, page),
        "focused": true,
        "where": place,
        "lines": lines(&on_screen(page)),
        "faces": faces,
        "slip": slip(book, page).map(|word| word.name.clone() + &text_of(&word.meaning)),
    })
}

/// What stands over a page.
pub fn heading(chapter: &Chapter, page: &Page) -> String {
    if page.heading.is_empty() { chapter.title.clone() } else { text_of(&page.heading) }
}

/// What a page shows before anything is asked: prompts for the grown-up stand behind their tab.
pub fn on_screen(page: &Page) -> Vec<Block> {
    page.blocks.iter().filter(|block| !matches!(block, Block::GrownUp(_))).cloned().collect()
}

/// What the grown-up's tab says of a page, without the label it has on paper.
pub fn prompts(page: &Page) -> Vec<Block> {
    let prompt = |block: &Block| match block {
        Block::GrownUp(runs) => Some(Block::Line(runs[1..].to_vec())),
        _ => None,
    };
    page.blocks.iter().filter_map(prompt).collect()
}

/// The word that a page teaches on a slip, which pages for readers of five to seven do.
pub fn slip<'b>(book: &'b Book, page: &Page) -> Option<&'b Word> {
    let taught = page.terms.first().filter(|_| book.audience.level == Level::From5)?;
    book.words.iter().find(|word| word.id == *taught)
}

/// The words for how sure a fact is.
pub fn sure(status: Status, words: &Content) -> String {
    say(words, &format!("status-{}", status.word().replace('_', "-")))
}

/// The pictures of a page, in the order of the screen: how each is drawn, and what it says to those who cannot see it,
/// which for a cover and for faces is nothing but what a photo shows, for their names are written beside them.
pub fn images(book: &Book, chapter: &Chapter, page: &Page) -> Vec<Value> {
    let level = book.audience.level;
    let crop = if level < Level::From12 { Crop::Square } else { Crop::Wide };
    let scene = page.picture.as_ref().map(|own| json!([own.cue(chapter.topic.light(), crop), own.shows()]));
    // The image that asks for a view of the calendar gives way to it.
    let days = calendar(page).map(|cue| days::faces(cue).into_iter().map(|face| json!([face, ""])).collect());
    let is_cover = chapter.topic == Topic::Cover && level < Level::Adult;
    let cover = is_cover.then(|| json!([book.cover(["usual"; 3]).cue, ""]));
    let shows = |face: &Face| face.photo.as_ref().map_or_else(String::new, |photo| photo.shows.clone());
    let faces = page.faces.iter().map(|face| json!([face.cue(false), shows(face)]));
    faces.chain(days.unwrap_or_else(|| scene.or(cover).into_iter().collect::<Vec<_>>())).collect()
}

/// The address of a page by its number in the chapter, from 1.
pub fn address(chapter: &Chapter, number: usize) -> String {
    format!("#/{}/{number}", chapter.topic.word())
}

/// Blocks as lines on the screen, each with its kind.
pub fn lines(blocks: &[Block]) -> Vec<[String; 2]> {
    let line = |kind: &str, text: String| [kind.to_owned(), text.trim().to_owned()];
    let of = |block: &Block| match block {
        Block::Line(runs) | Block::Heading(runs) | Block::CanDo(runs) => vec![line("line", text_of(runs))],
        Block::List(points) => points.iter().map(|point| line("point", text_of(point))).collect(),
        Block::Fact { label, value } => vec![line("label", label.clone()), line("value", text_of(value))],
        Block::Entry { head, sign, words, about } => {
            let (words, head) = (text_of(words), head.clone());
            let lines = if matches!(sign, Sign::Sure(_)) { [words, head] } else { [head, words] };
            let lines = lines.into_iter().chain([text_of(about)]).filter(|said| !said.is_empty());
            lines.map(|said| line("line", said)).collect()
        }
        Block::Quote { words, said } => {
            let said = (!said.is_empty()).then(|| line("line", text_of(said)));
            [line("quote", format!("“{words}”"))].into_iter().chain(said).collect()
        }
        Block::GrownUp(runs) => vec![line("line", text_of(runs))],
    };
    blocks.iter().flat_map(of).collect()
}

/// The words of a page that open a card, in reading order: what is said, and the word's id.
pub fn terms(page: &Page) -> Vec<(String, String)> {
    terms_in(&page.blocks)
}

/// The same, of some blocks.
pub fn terms_in(blocks: &[Block]) -> Vec<(String, String)> {
    // Somebody's own words explain nothing, nor does the line that says whose they are.
    let mut blocks: Vec<Block> = blocks.iter().filter(|block| !matches!(block, Block::Quote { .. })).cloned().collect();
    let runs = blocks.iter_mut().flat_map(Block::runs_mut).flat_map(|runs| runs.clone());
    let term = |run: Run| match run.mark {
        Mark::Term(id) => Some((run.text, id)),
        Mark::None | Mark::Person(_) => None,
    };
    runs.filter_map(term).collect()
}

/// Somebody on a picture of who is who, as the library lays it out.
#[derive(Debug)]
pub struct One {
    /// Who.
    pub id: String,
    /// What they are called.
    pub name: String,
    /// Their name, and what they are to the child where it does not say so.
    pub label: String,
    /// Left, top, width and height, each as a part of the picture's own.
    pub at: [f64; 4],
    /// Whom the arrows lead to: up, down, left and right.
    pub to: [Option<usize>; 4],
    /// How many of theirs are not shown.
    pub more: usize,
}

/// The cue of the picture of who is who on a page, where it has one.
pub fn who_is_who(page: &Page) -> Option<&str> {
    page.picture.as_ref()?.who_is_who.as_deref().filter(|cue| cue.starts_with("kin "))
}

/// The cue of the view of the calendar on a page, where it has one.
pub fn calendar(page: &Page) -> Option<&str> {
    page.picture.as_ref()?.who_is_who.as_deref().filter(|cue| cue.starts_with("days "))
}

/// Everyone on the picture of a cue that is shown in a box so many pixels wide, in the order of the library.
pub fn ones(cue: &str, wide: f64) -> Vec<One> {
    let mut head = cue.splitn(4, ' ');
    let mut next = || head.next().expect("a cue has a head");
    let (kin, kind, _, rest) = (next(), next(), next(), next());
    let told = render::places(&format!("{kin} {kind} {} {rest}", wide.round().min(760.0)), &|_| None)
        .expect("it can be drawn");
    let (svg, lines) = told.split_once("</svg>").expect("a picture");
    let view = svg.split_once("viewBox=\"").and_then(|(_, rest)| rest.split_once('"')).expect("a picture has a view").0;
    let size: Vec<f64> = view.split(' ').skip(2).map(|part| part.parse().expect("a number")).collect();
    let one = |line: &str| {
        let fields: Vec<&str> = line.split('\t').collect();
        let part = |field: usize| fields[field].parse::<f64>().expect("a number") / size[(field % 2) ^ 1];
        let name = fields[1].to_owned();
        One {
            id: fields[0].to_owned(),
            label: if fields[2].is_empty() { name.clone() } else { format!("{name}, {}", fields[2]) },
            name,
            at: [3, 4, 5, 6].map(part),
            to: [7, 8, 9, 10].map(|field| fields[field].parse().ok()),
            more: fields[11].parse().expect("a number"),
        }
    };
    lines.lines().filter(|line| !line.is_empty()).map(one).collect()
}

/// The people whom the words of a page name.
pub fn named(page: &Page) -> Vec<String> {
    let mut blocks = page.blocks.clone();
    let runs = blocks.iter_mut().flat_map(Block::runs_mut).flat_map(|runs| runs.clone());
    let person = |run: Run| match run.mark {
        Mark::Person(id) => Some(id.as_str().to_owned()),
        Mark::None | Mark::Term(_) => None,
    };
    runs.filter_map(person).collect()
}
