//! Everything a reader can be handed: their copy of the plan, their book at every level in every format, what its pictures are
//! drawn by, and the family of the copy.

use kithbook::art::scenes::Crop;
use kithbook::audience::{Audience, Level, Reader, SharedPlan, share};
use kithbook::book::{Book, compile, kinfolk};
use kithbook::calendar::Date;
use kithbook::content::Content;
use kithbook::gedcom;
use kithbook::kin;
use kithbook::plan::{PersonId, Plan, Vocabulary, read, write};
use kithbook::render::{self, Paper};
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::LazyLock;

static WORDS: LazyLock<BTreeMap<(Level, &str), Content>> = LazyLock::new(|| {
    let councils = || Vocabulary::ALL.iter().map(|vocabulary| vocabulary.word());
    let pairs = Level::ALL.iter().flat_map(|level| councils().map(|council| (*level, council)));
    pairs.map(|(level, council)| ((level, council), Content::built_in(level, council))).collect()
});

/// The plan of a JSON value that must be without fault.
pub fn plan(value: &Value) -> Plan {
    let read = read(value.to_string().as_bytes());
    assert_eq!(read.findings, [], "{value:#}");
    read.plan
}

/// Every kind of reader but the worker, with the word a mark names them by.
pub fn readers() -> Vec<(Reader, &'static str)> {
    vec![
        (Reader::Child, "child"),
        (Reader::Parent(PersonId::from("p1")), "parent:p1"),
        (Reader::Carer(PersonId::from("p2")), "carer:p2"),
        (Reader::Other(PersonId::from("p3")), "other:p3"),
    ]
}

pub fn shared(plan: &Plan, reader: &Reader) -> SharedPlan {
    share(plan.clone(), &Audience { reader: reader.clone(), level: Level::Adult })
}

/// Name and bytes of each output.
pub fn outputs(plan: &Plan, reader: &Reader) -> Vec<(String, String)> {
    let copy = shared(plan, reader);
    let books = Level::ALL.iter().flat_map(|level| books(&copy.at_level(*level)));
    let mut outputs = vec![("the copy".to_owned(), write::write(copy.plan()))];
    outputs.extend(books);
    outputs.push(("the family, its GEDCOM file and what they are to the child".to_owned(), kin_of(&copy)));
    outputs
}

/// The family of a copy, as it is, as a GEDCOM file, and what each is to the child and why.
pub fn kin_of(copy: &SharedPlan) -> String {
    let family = kinfolk::family(copy);
    // A made plan may say that its child is an animal, who is in no tree.
    let Some(centre) = family.root else { return format!("{family:?}\n{}", gedcom::write(&family)) };
    let answer = |own: &kin::Kin| {
        let codes: Vec<String> = own.codes.iter().map(kin::code).collect();
        let words =
            [kin::words(&family, centre, own), kin::plain(&family, centre, own), kin::because(&family, centre, own)];
        format!("{} {} {}", family.people[own.who].name, codes.join(" "), words.join(" "))
    };
    let answers: Vec<String> = kin::answers(&family, centre).iter().map(answer).collect();
    format!("{family:?}\n{}\n{}", gedcom::write(&family), answers.join("\n"))
}

/// The cue of every picture of a copy's book, at the level of the copy.
pub fn all_cues(copy: &SharedPlan) -> Vec<String> {
    cues(&compile(copy, words(copy), Date::new(2026, 6, 1).unwrap()))
}

/// The words that a copy is told in.
pub fn words(copy: &SharedPlan) -> &'static Content {
    let council = copy.plan().council.vocabulary.unwrap_or(Vocabulary::Plain).word();
    &WORDS[&(copy.audience().level, council)]
}

fn cues(book: &Book) -> Vec<String> {
    let pages = book.chapters.iter().flat_map(|chapter| chapter.pages.iter().map(move |page| (chapter, page)));
    let pictures = pages.filter_map(|(chapter, page)| Some((chapter.topic.light(), page.picture.as_ref()?)));
    pictures.map(|(light, own)| own.cue(light, Crop::Wide)).collect()
}

fn books(copy: &SharedPlan) -> [(String, String); 4] {
    let level = copy.audience().level;
    let content = words(copy);
    let book = compile(copy, content, Date::new(2026, 6, 1).unwrap());
    let named = |format: &str| format!("the {format} at {}", level.word());
    [
        (named("text"), render::text(&book)),
        (named("HTML"), render::html(&book, content, Paper::A5, &|_| None)),
        (named("JSON"), render::json(&book)),
        (format!("what is drawn at {}", level.word()), cues(&book).join("\n")),
    ]
}

/// Says which output differs, and the first line that does.
pub fn compare(one: &[(String, String)], other: &[(String, String)]) -> Result<(), String> {
    for ((name, one), (_, other)) in one.iter().zip(other) {
        if one != other {
            let line = one.lines().zip(other.lines()).find(|(one, other)| one != other);
            let (one, other) = line.unwrap_or(("(one is longer)", ""));
            return Err(format!("{name} differs:\n  hidden:  {one}\n  deleted: {other}"));
        }
    }
    Ok(())
}
