//! Lists from twelve on: what is settled and what is not, visits, and what people have to do.

use crate::every::{Shelved, book, examples, file_name, library, pages};
use kithbook::audience::{Level, Reader};
use kithbook::book::{Block, Book, Page, Sign, text_of};
use kithbook::plan::{Gate, Mark, Plan, RecordId, Status, Text};
use kithbook::render;

fn example(name: &str) -> Plan {
    examples().into_iter().find(|(known, _)| known == name).unwrap().1
}

fn page<'b>(book: &'b Book, id: &str) -> &'b Page {
    pages(book).find(|page| page.id == id).unwrap_or_else(|| panic!("no page {id}"))
}

fn said(page: &Page) -> Vec<String> {
    page.blocks.iter().flat_map(Block::lines).collect()
}

/// How each level says how sure a decision is: a heading for the young, a sign in the row from twelve.
const SURE: [(Status, [&str; 4]); 4] = [
    (Status::Decided, ["We know this", "We know this", "People have decided this", "Decided"]),
    (Status::Planned, ["The plan", "The plan", "Planned, but not decided", "Planned"]),
    (Status::LookedInto, ["We are finding out", "We are finding out", "People are finding out", "Finding out"]),
    (Status::NotKnown, ["We do not know yet", "We do not know yet", "We do not know this yet", "Not known yet"]),
];

#[test]
fn every_status_of_a_decision_keeps_its_own_word_at_every_level() {
    for (status, words) in SURE {
        let mut plan = example("going-home");
        plan.decisions.truncate(1);
        plan.decisions[0].standing.status = Some(status);
        let id = format!("what-happens-next/{}", plan.decisions[0].id.as_str());
        for (level, word) in Level::ALL.iter().zip(words.into_iter().chain([words[3]; 2])) {
            let book = book(&plan, Reader::Child, *level);
            if *level < Level::From12 {
                assert_eq!(text_of(&page(&book, &id).heading), word, "{}", level.word());
                continue;
            }
            let page = page(&book, "what-happens-next/settled");
            let heading = if status == Status::Decided { "What is settled" } else { "What is not settled yet" };
            assert_eq!(text_of(&page.heading), heading);
            let [Block::Entry { head, sign, .. }, rest @ ..] = page.blocks.as_slice() else { panic!("{page:?}") };
            assert_eq!((head.as_str(), *sign), (word, Sign::Sure(status)), "{}", level.word());
            assert_eq!(rest.is_empty(), status != Status::Planned, "{rest:?}");
        }
    }
}

#[test]
fn only_what_is_decided_is_told_as_decided_and_every_row_can_be_followed_to_the_plan() {
    let mut rows = 0;
    for Shelved { example, reader, level, book } in library() {
        let who = format!("{example} for {} at {}", file_name(reader), level.word());
        for page in pages(book).filter(|page| page.id.starts_with("what-happens-next/settled")) {
            for block in &page.blocks {
                let Block::Entry { sign, words, about, .. } = block else { continue };
                let about = text_of(about);
                let is_decided = *sign == Sign::Sure(Status::Decided);
                assert_eq!(about.contains(" decided this"), is_decided && !about.is_empty(), "{who}: {about}");
                let fact = words[0].from.map(|place| page.from[place].as_str());
                assert!(fact.is_some_and(|fact| fact.starts_with("/decisions/")), "{who}: {fact:?}");
                rows += 1;
            }
        }
    }
    assert!(rows > 500, "only {rows} rows");
}

#[test]
fn a_decision_that_is_hidden_leaves_no_row_and_no_gap() {
    let plan = example("staying-put");
    let mut hidden = plan.clone();
    let fact = Text::from(format!("decisions/{}", plan.decisions[3].id.as_str()).as_str());
    let readers = vec![Text::from("child")];
    hidden.sharing.push(Mark {
        id: RecordId::from("hide"),
        fact,
        readers,
        gate: Some(Gate::Closed),
        ..Mark::default()
    });
    let book_of = |plan: &Plan| book(plan, Reader::Child, Level::From16);
    let row = [
        "Planned: Whether you make the trip to Taid's farm on your own this summer.",
        "You will decide. We hope to know by August 2026, but it could be later.",
    ];
    let whole = render::text(&book_of(&plan));
    let without: Vec<&str> = whole.lines().filter(|line| !row.contains(line)).collect();
    assert_eq!(without.len() + 2, whole.lines().count());
    assert_eq!(render::text(&book_of(&hidden)).lines().collect::<Vec<_>>(), without);
    assert!(!said(page(&book_of(&hidden), "what-happens-next/settled")).join("\n").contains("Taid"));
}
