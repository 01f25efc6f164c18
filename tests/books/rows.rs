//! Lists from twelve on: what is settled and what is not, visits, and what people have to do.

use crate::every::{Shelved, book, examples, file_name, library, pages};
use kithbook::audience::{Audience, Level, Reader, share};
use kithbook::book::{Block, Book, Page, Sign, text_of};
use kithbook::plan::{Gate, Mark, PersonId, Plan, Progress, RecordId, Status, Text};
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
            match (status, rest) {
                (Status::Planned, [Block::Line(_)]) | (Status::NotKnown, [Block::CanDo(_)]) => {}
                _ => assert!(rest.is_empty(), "{status:?}: {rest:?}"),
            }
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
        "Planned: The plan is for you to make the trip to Taid’s farm alone this summer.",
        "You will decide. We hope to know by August 2026, but it could be later.",
    ];
    let step =
        "August 2026: The plan is for you to make the trip to Taid’s farm alone this summer.\nYou will decide.\n";
    let whole = render::text(&book_of(&plan));
    assert!(whole.contains(step));
    let rest = whole.replace(step, "");
    let without: Vec<&str> = rest.lines().filter(|line| !row.contains(line)).collect();
    assert_eq!(without.len() + 4, whole.lines().count());
    assert_eq!(render::text(&book_of(&hidden)).lines().collect::<Vec<_>>(), without);
    assert!(!said(page(&book_of(&hidden), "what-happens-next/settled")).join("\n").contains("Taid"));
}

/// A time as from twelve, "5:40pm", said as at eight: "20 minutes to 6".
fn spoken(time: &str) -> String {
    if time == "12 noon" {
        return "12 o’clock".to_owned();
    }
    let digits = time.trim_end_matches(['a', 'p', 'm']);
    let (hour, minute) = digits.split_once(':').unwrap_or((digits, "00"));
    let (hour, minute): (u32, u32) = (hour.parse().unwrap(), minute.parse().unwrap());
    let next = hour % 12 + 1;
    match minute {
        0 => format!("{hour} o’clock"),
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
                    "This part of the plan ends" => {
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

#[test]
fn what_is_to_be_done_stands_by_its_day_and_what_is_done_stands_last() {
    let of = |reader: &str, level: Level, about: &str| {
        let reader = if reader == "child" { Reader::Child } else { Reader::Parent(PersonId::from(reader)) };
        let book = book(&example("going-home"), reader, level);
        let own = pages(&book).find(|page| page.id == format!("my-plan/{about}"));
        let entries = own.map(|page| page.blocks.clone()).unwrap_or_default().into_iter();
        let entry = |block: Block| match block {
            Block::Entry { head, sign, about, .. } => Some((sign, head, text_of(&about))),
            _ => None,
        };
        entries.filter_map(entry).collect::<Vec<_>>()
    };
    let entry = |sign, head: &str, about: &str| (sign, head.to_owned(), about.to_owned());
    let if_not = "If Jodie drinks again, the stays pause. Nadia calls a meeting within 3 days and tells the court.";
    let started = format!("Started. And if not? {if_not}");
    let yours = [entry(Sign::Yours, "By Friday 19 June 2026", &started), entry(Sign::Done, "Done", "")];
    assert_eq!(of("jodie", Level::Adult, "yours"), yours);
    assert_eq!(of("marlon", Level::Adult, "yours"), []);
    let others = [
        entry(Sign::Others, "By Wednesday 10 June 2026", "Who: Nadia Rahman and Paul Achebe. Started."),
        entry(Sign::Others, "By Friday 12 June 2026", "Who: Nadia Rahman and Verona Campbell. Started."),
    ];
    assert_eq!(of("jodie", Level::Adult, "needs"), others);
    let childs: Vec<_> = of("child", Level::From12, "needs").into_iter().map(|(sign, head, _)| (sign, head)).collect();
    let days = ["By Wednesday 10 June 2026", "By Friday 12 June 2026", "By Friday 19 June 2026"];
    let done = (Sign::Done, "Done".to_owned());
    assert_eq!(childs, days.map(|day| (Sign::Others, day.to_owned())).into_iter().chain([done]).collect::<Vec<_>>());
}

#[test]
fn an_action_is_told_as_done_only_where_the_plan_says_so_and_as_the_readers_only_where_it_names_them() {
    let mut told = 0;
    let plans = examples();
    for Shelved { example: name, reader, level, book } in library() {
        let who = format!("{name} for {} at {}", file_name(reader), level.word());
        let plan = plans.iter().find(|(known, _)| known == name).unwrap().1.clone();
        let own = reader.person().filter(|_| *level == Level::Adult);
        let copy = share(plan, &Audience { reader: reader.clone(), level: *level });
        let actions = &copy.plan().balance.needs_to_happen;
        for page in pages(book).filter(|page| page.id.starts_with("my-plan/")) {
            for block in &page.blocks {
                let Block::Entry { sign, head, words, .. } = block else { continue };
                let fact = page.from[words[0].from.unwrap()].rsplit_once('/').unwrap().1;
                let action = &actions[fact.parse::<usize>().unwrap()];
                let (is_done, is_late) = (action.progress == Some(Progress::Done), head.contains("was "));
                assert_eq!((*sign == Sign::Done, head == "Done"), (is_done, is_done), "{who}: {head}");
                assert!(is_done || (*sign == Sign::Yours) == own.is_some_and(|own| action.who.contains(own)), "{who}");
                let has_day = action.by.is_some() && action.progress != Some(Progress::DidNotHappen) && !is_done;
                assert_eq!(has_day, head.contains("By ") || is_late, "{who}: {head}");
                told += 1;
            }
        }
    }
    assert!(told > 200, "only {told} actions");
}

#[test]
fn an_action_that_is_hidden_or_has_lost_its_day_leaves_no_gap() {
    let plan = example("staying-close");
    let id = plan.balance.needs_to_happen[0].id.as_str();
    let lines = |plan: &Plan| said(page(&book(plan, Reader::Child, Level::From16), "my-plan/needs"));
    let whole = lines(&plan);
    let first = "By Friday 31 July 2026: Hannah asks the council";
    assert!(whole[0].starts_with(first), "{whole:?}");
    assert_eq!(lines(&closed(&plan, &format!("balance/needs_to_happen/{id}"))), whole[2..]);
    // What has no day stands after what has, and its words begin its row.
    let dayless = lines(&closed(&plan, &format!("balance/needs_to_happen/{id}/by")));
    assert_eq!(dayless[..6], whole[2..]);
    assert!(dayless[6].starts_with("Hannah asks the council") && dayless.len() == 8, "{dayless:?}");
}
