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

/// A plan with a fact closed to the child.
fn closed(plan: &Plan, fact: &str) -> Plan {
    let mut hidden = plan.clone();
    let (fact, readers) = (Text::from(fact), vec![Text::from("child")]);
    hidden.sharing.push(Mark {
        id: RecordId::from("hide"),
        fact,
        readers,
        gate: Some(Gate::Closed),
        ..Mark::default()
    });
    hidden
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
    let hidden = closed(&plan, &format!("decisions/{}", plan.decisions[3].id.as_str()));
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

/// A time as from twelve, "5:40pm", said as at eight: "20 minutes to 6".
fn spoken(time: &str) -> String {
    if time == "12 noon" {
        return "12 o'clock".to_owned();
    }
    let digits = time.trim_end_matches(['a', 'p', 'm']);
    let (hour, minute) = digits.split_once(':').unwrap_or((digits, "00"));
    let (hour, minute): (u32, u32) = (hour.parse().unwrap(), minute.parse().unwrap());
    let next = hour % 12 + 1;
    match minute {
        0 => format!("{hour} o'clock"),
        15 => format!("quarter past {hour}"),
        30 => format!("half past {hour}"),
        45 => format!("quarter to {next}"),
        past @ 1..30 => format!("{past} minutes past {hour}"),
        late => format!("{} minutes to {next}", 60 - late),
    }
}

/// What the sentences of eight to eleven say of a time, by how each begins or ends.
fn is_sentence_of_fact(line: &str) -> bool {
    line.starts_with("It starts at ")
        || line.starts_with("The last one in this plan is ")
        || line.starts_with("This part of the plan ends ")
        || line.starts_with("You meet at ")
        || [" to help.", " helps with this.", " help with this.", " takes you there.", " take you there."]
            .iter()
            .any(|end| line.ends_with(end))
}

#[test]
fn no_visits_facts_hold_anything_the_sentences_of_a_younger_level_do_not() {
    let mut seen = 0;
    for (name, plan) in examples() {
        let [young, old] = [Level::From8, Level::From12].map(|level| book(&plan, Reader::Child, level));
        for each in &plan.family_time {
            let is_own = |page: &&Page| page.id.split_once('/').is_some_and(|(_, about)| about == each.id.as_str());
            let (young, old) = (pages(&young).find(is_own).unwrap(), pages(&old).find(is_own).unwrap());
            let lines: Vec<String> = said(young).into_iter().filter(|line| is_sentence_of_fact(line)).collect();
            let facts = old.blocks.iter().filter_map(|block| match block {
                Block::Fact { label, value } => Some((label.as_str(), text_of(value))),
                _ => None,
            });
            let facts: Vec<(&str, String)> = facts.collect();
            let who = format!("{name} {}: {facts:?} {lines:?}", each.id.as_str());
            assert_eq!(facts.len(), lines.len(), "{who}");
            let lines = lines.join(" ").to_lowercase();
            for (label, value) in facts {
                let parts: Vec<String> = match label {
                    "Time" => {
                        let times = value.trim_end_matches(" on the next day");
                        times.trim_start_matches("From ").split(" to ").map(spoken).collect()
                    }
                    "The last one in this plan" | "This part of the plan ends" => {
                        vec![value.trim_end_matches(" 2026").to_owned()]
                    }
                    "Where" | "Who helps" | "Who takes you" => vec![value],
                    other => panic!("{other} is no label of a visit: {who}"),
                };
                for part in parts {
                    assert!(!part.is_empty() && lines.contains(&part.to_lowercase()), "{part}: {who}");
                    seen += 1;
                }
            }
        }
    }
    assert!(seen > 150, "only {seen} facts");
}

#[test]
fn the_first_sentence_of_a_visit_says_how_sure_it_is() {
    for (status, first, last) in [
        (Status::Decided, "You see Mum every Wednesday.", None),
        (Status::Planned, "The plan is for you to see Mum every Wednesday.", None),
        (Status::LookedInto, "You might see Mum. We do not know yet.", Some("None of this is settled yet.")),
        (Status::NotKnown, "You might see Mum. We do not know yet.", Some("None of this is settled yet.")),
    ] {
        let mut plan = example("going-home");
        let visit = plan.family_time.iter_mut().find(|each| each.id.as_str() == "mum-wednesdays").unwrap();
        visit.standing.status = Some(status);
        visit.with.truncate(1);
        for level in [Level::From12, Level::From16] {
            let book = book(&plan, Reader::Child, level);
            let page = page(&book, "seeing-family/mum-wednesdays");
            assert_eq!(said(page)[0], first);
            let facts = page.blocks.iter().filter(|block| matches!(block, Block::Fact { .. })).count();
            assert_eq!((facts, said(page).get(1 + facts).map(String::as_str) == last), (5, last.is_some()));
        }
    }
}

#[test]
fn a_fact_of_a_visit_that_is_hidden_leaves_no_label() {
    let plan = example("brothers-and-sisters-apart");
    let hidden = closed(&plan, "family_time/mum-saturdays/place");
    let [whole, hidden] = [&plan, &hidden].map(|plan| book(plan, Reader::Child, Level::From12));
    let [whole, hidden] = [&whole, &hidden].map(|book| said(page(book, "seeing-family/mum-saturdays")));
    let place = "Where: The cafe at Fern Mill";
    assert!(whole.iter().any(|line| line == place), "{whole:?}");
    assert_eq!(hidden, whole.into_iter().filter(|line| line != place).collect::<Vec<_>>());
}
