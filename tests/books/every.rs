//! Every example, reader and level.

use kithbook::audience::{Audience, Level, Reader, share};
use kithbook::book::{self, Book, Page};
use kithbook::calendar::Date;
use kithbook::content::Content;
use kithbook::plan::{self, HomeTime, ParentKind, PersonId, Plan, Vocabulary};
use std::fs;
use std::sync::LazyLock;

/// The day the examples are read on.
pub fn today() -> Date {
    Date::parse("2026-06-01").unwrap()
}

/// Every example by name.
pub fn examples() -> Vec<(String, Plan)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/examples");
    let mut examples: Vec<(String, Plan)> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().replace(".plan.json", "");
            let read = plan::read(&fs::read(&path).unwrap());
            assert!(read.findings.is_empty(), "{name}: {:?}", read.findings);
            (name, read.plan)
        })
        .collect();
    examples.sort_by(|a, b| a.0.cmp(&b.0));
    examples
}

/// The child, each carer of now, each parent, and a worker.
pub fn readers(plan: &Plan) -> Vec<Reader> {
    let now = plan.homes.iter().filter(|home| home.time == Some(HomeTime::Now));
    let carers = now.flat_map(|home| home.carers.iter().cloned()).map(Reader::Carer);
    let parents = plan.bonds.parents.iter().filter(|link| link.child == plan.child.id);
    let has_died = |id: &PersonId| plan.people.iter().any(|person| person.id == *id && person.died.is_some());
    let parents = parents.filter(|link| link.kind == Some(ParentKind::Birth) && !has_died(&link.parent));
    let parents = parents.map(|link| Reader::Parent(link.parent.clone()));
    [Reader::Child].into_iter().chain(carers).chain(parents).chain([Reader::Worker]).collect()
}

/// One book.
pub fn book(plan: &Plan, reader: Reader, level: Level) -> Book {
    let content = Content::built_in(level, plan.council.vocabulary.unwrap_or(Vocabulary::Plain).word());
    book::compile(&share(plan.clone(), &Audience { reader, level }), &content, today())
}

/// A book of the library.
pub struct Shelved {
    /// The example it was made from.
    pub example: String,
    /// Who reads.
    pub reader: Reader,
    /// The level.
    pub level: Level,
    /// The book.
    pub book: Book,
}

/// Every example for every reader at every level, made once for all tests.
pub fn library() -> &'static [Shelved] {
    static LIBRARY: LazyLock<Vec<Shelved>> = LazyLock::new(|| {
        let mut library = Vec::new();
        for (example, plan) in examples() {
            for level in Level::ALL {
                let content = Content::built_in(*level, plan.council.vocabulary.unwrap_or(Vocabulary::Plain).word());
                for reader in readers(&plan) {
                    let audience = Audience { reader: reader.clone(), level: *level };
                    let book = book::compile(&share(plan.clone(), &audience), &content, today());
                    library.push(Shelved { example: example.clone(), reader, level: *level, book });
                }
            }
        }
        library
    });
    &LIBRARY
}

/// The pages of a book.
pub fn pages(book: &Book) -> impl Iterator<Item = &Page> {
    book.chapters.iter().flat_map(|chapter| &chapter.pages)
}

/// A reader as part of a file's name.
pub fn file_name(reader: &Reader) -> String {
    reader.person().map_or_else(|| reader.word().to_owned(), |person| format!("{}-{}", reader.word(), person.as_str()))
}

/// Every name of a person or place in a plan: proper names are no test of reading.
pub fn names(plan: &Plan) -> Vec<String> {
    let mut names = Vec::new();
    plan::Fact::visit(plan, &mut |leaf| {
        if let plan::Leaf::Name(name) | plan::Leaf::Place(name) = leaf {
            names.extend(name.split_whitespace().map(str::to_owned));
        }
    });
    names.push(plan.council.name.as_str().to_owned());
    names.extend(plan.council.name.as_str().split_whitespace().map(str::to_owned));
    names
}
