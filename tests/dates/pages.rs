//! The page of dates in the books of adults: what a program apart reckons from its cue is what the plan gives, and what each reader is
//! told of it.

use super::day;
use super::plans::{cases, plan};
use kithbook::audience::{Audience, Level, Reader, share};
use kithbook::book::{self, Book, Page, compile};
use kithbook::calendar::Date;
use kithbook::content::Content;
use kithbook::due::{Asked, Due, due};
use kithbook::plan::{MeetingKind, OrderKind, OrderStage, Plan, Vocabulary, read};
use kithbook::render;
use proptest::prelude::*;
use serde_json::Value;
use std::fs;

fn examples() -> Vec<(String, Value)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/examples");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let plans = files.filter(|path| path.to_str().unwrap().ends_with(".plan.json"));
    let mut all: Vec<(String, Value)> = plans
        .map(|path| {
            (
                path.file_name().unwrap().to_str().unwrap().to_owned(),
                serde_json::from_slice(&fs::read(path).unwrap()).unwrap(),
            )
        })
        .collect();
    all.sort_by(|one, other| one.0.cmp(&other.0));
    assert_eq!(all.len(), 14);
    all
}

fn words(plan: &Plan, level: Level) -> Content {
    Content::built_in(level, plan.council.vocabulary.map_or("", Vocabulary::word))
}

/// The worker, the child's parents, and who looks after the child.
fn readers(plan: &Plan) -> Vec<Reader> {
    let own = plan.bonds.parents.iter().filter(|link| link.child == plan.child.id);
    let parents = own.take(2).map(|link| Reader::Parent(link.parent.clone()));
    let carers = plan.homes.iter().flat_map(|home| home.carers.first()).take(1).map(|id| Reader::Carer(id.clone()));
    [Reader::Worker].into_iter().chain(parents).chain(carers).collect()
}

/// What the cue of a reader's copy gives, and what the copy itself does.
fn both(plan: &Plan, reader: &Reader, today: Date) -> (Vec<Due>, Vec<Due>) {
    let copy = share(plan.clone(), &Audience { reader: reader.clone(), level: Level::Adult });
    let cue = book::due(&copy, &words(plan, Level::Adult), today);
    let asked = Asked::read(&cue).expect("a cue of dates");
    assert_eq!((asked.today, asked.is_for_worker), (today, *reader == Reader::Worker));
    (asked.dates, due(copy.plan(), today))
}

/// Every rule, in the plans that were counted by hand.
#[test]
fn every_plan_that_was_counted_by_hand_gives_the_same_by_its_cue() {
    let mut told = 0;
    for case in cases() {
        let (by_cue, by_plan) = both(&plan(&case.changes), &Reader::Worker, day(&case.today));
        assert_eq!(by_cue, by_plan, "{} {}", case.rule, case.today);
        told += by_cue.len();
    }
    assert!(told > 300, "{told}");
}

#[test]
fn every_reader_of_every_example_gets_what_their_own_copy_gives() {
    for (name, json) in examples() {
        let plan = read(json.to_string().as_bytes()).plan;
        for reader in readers(&plan) {
            for today in ["2026-05-20", "2026-12-24", "2030-02-28"] {
                let (by_cue, by_plan) = both(&plan, &reader, day(today));
                if !matches!(reader, Reader::Parent(_)) {
                    assert_eq!(by_cue, by_plan, "{name} {reader:?} {today}");
                    continue;
                }
                // A day that the rest of the book keeps from a parent is in none of what is counted.
                let copy = share(plan.clone(), &Audience { reader: reader.clone(), level: Level::Adult });
                for recorded in by_cue.iter().flat_map(|due| due.own.iter().chain([&due.from])) {
                    let Some(place) = recorded.at.strip_prefix("/meetings/") else { continue };
                    let meeting = &copy.plan().meetings[place.trim_end_matches("/date").parse::<usize>().unwrap()];
                    let kind = meeting.kind.unwrap();
                    let is_hearing = matches!(kind, MeetingKind::Hearing | MeetingKind::FinalHearing);
                    let is_theirs =
                        is_hearing || !meeting.people.is_empty() || meeting.led_by.as_ref() == reader.person();
                    assert!(
                        is_theirs && kind != MeetingKind::SocialWorkerVisit,
                        "{name} {reader:?} {today}: {recorded:?}"
                    );
                }
            }
        }
    }
}

/// Takes a value somewhere within the plan out, so that lists get shorter and fields are left out.
fn knocked(json: &mut Value, mut path: impl Iterator<Item = usize>) {
    let mut own = json;
    loop {
        let Some(step) = path.next() else { return };
        match own {
            Value::Object(map) if !map.is_empty() => {
                let key = map.keys().nth(step % map.len()).unwrap().clone();
                if step % 7 == 0 && key != "child" && key != "id" {
                    map.remove(&key);
                    return;
                }
                own = map.get_mut(&key).unwrap();
            }
            Value::Array(list) if !list.is_empty() => {
                let place = step % list.len();
                if step % 5 == 0 {
                    list.remove(place);
                    return;
                }
                own = &mut list[place];
            }
            _ => return,
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]
    #[test]
    fn a_plan_with_holes_in_it_gives_the_same_by_its_cue(
        place in 0_usize..14,
        knocks in prop::collection::vec(prop::collection::vec(any::<u16>(), 1..6), 0..40),
        days in 0_i32..4_000,
    ) {
        let mut json = examples().swap_remove(place).1;
        for knock in knocks {
            knocked(&mut json, knock.into_iter().map(usize::from));
        }
        let today = Date::from_days(day("2024-01-01").days() + days).unwrap();
        let plan = read(json.to_string().as_bytes()).plan;
        let (by_cue, by_plan) = both(&plan, &Reader::Worker, today);
        prop_assert_eq!(by_cue, by_plan);
    }
}

fn pages(book: &Book) -> Vec<&Page> {
    book.chapters.iter().flat_map(|chapter| &chapter.pages).filter(|page| page.id.ends_with("/dates")).collect()
}

fn bound(plan: &Plan, reader: Reader, level: Level, today: &str) -> Book {
    let copy = share(plan.clone(), &Audience { reader, level });
    compile(&copy, &words(plan, level), day(today))
}

/// The lines of the page of dates.
fn told(book: &Book) -> Vec<String> {
    let cue = pages(book).first().and_then(|page| page.picture.as_ref()?.who_is_who.clone());
    cue.and_then(|cue| render::days_text(&cue)).unwrap_or_default()
}

#[test]
fn no_child_is_told_of_a_day_by_which_an_adult_is_to_do_something() {
    for (name, json) in examples() {
        let plan = read(json.to_string().as_bytes()).plan;
        for level in [Level::Under5, Level::From12, Level::Adult] {
            assert!(pages(&bound(&plan, Reader::Child, level, "2026-06-01")).is_empty(), "{name} at {}", level.word());
        }
        for reader in readers(&plan) {
            assert!(pages(&bound(&plan, reader.clone(), Level::From16, "2026-06-01")).is_empty(), "{name} {reader:?}");
        }
        let agreed = [OrderKind::ChildInNeed, OrderKind::ChildProtection];
        let mut open = plan.orders.iter().filter(|order| order.stage != Some(OrderStage::Ended));
        let has_orders = open.any(|order| !agreed.contains(&order.kind.unwrap()));
        assert_eq!(
            pages(&bound(&plan, Reader::Worker, Level::Adult, "2026-06-01")).len(),
            usize::from(has_orders),
            "{name}"
        );
    }
}

/// The worker reads every date, as `kithbook dates` lists them; whoever else is an adult reads of none that is past or amiss.
#[test]
fn a_day_that_was_missed_is_for_the_worker_alone() {
    // Taken in on 2 March 2026; no review is in the plan. The first was due by Monday 30 March, which facts.md 5.4 counts out.
    let changes = [
        (
            "/orders".to_owned(),
            serde_json::json!([{ "id": "x", "kind": "care_order", "stage": "made", "made_on": "2026-03-02" }]),
        ),
        ("/meetings".to_owned(), serde_json::json!([])),
    ];
    let plan = plan(&changes);
    let first = "Monday 30 March 2026 at the latest: the first review";
    let missed = "This day has passed, and the plan records nothing for it.";
    let worker = told(&bound(&plan, Reader::Worker, Level::Adult, "2026-06-01"));
    let line = worker.iter().find(|line| line.starts_with(first)).unwrap_or_else(|| panic!("{worker:#?}"));
    assert!(line.contains(missed) && line.contains("regulation 33. Rule D1 of facts.md 5.4"), "{line}");
    assert_eq!(worker.len(), due(&plan, day("2026-06-01")).len());
    // Before that day it is still to come, for everyone.
    for (today, is_told) in [("2026-03-10", true), ("2026-03-30", true), ("2026-03-31", false), ("2026-06-01", false)] {
        for reader in [Reader::Parent("kay".into()), Reader::Carer("jo".into())] {
            let lines = told(&bound(&plan, reader.clone(), Level::Adult, today));
            assert_eq!(lines.iter().any(|line| line.starts_with(first)), is_told, "{reader:?} {today}: {lines:#?}");
        }
    }
    for (name, json) in examples() {
        let plan = read(json.to_string().as_bytes()).plan;
        for reader in readers(&plan).into_iter().filter(|reader| *reader != Reader::Worker) {
            for line in told(&bound(&plan, reader.clone(), Level::Adult, "2026-09-01")) {
                for never in
                    ["has passed", "too late", "was late", "too soon", "This day has come", "facts.md", "/orders"]
                {
                    assert!(!line.contains(never), "{name} {reader:?}: {line}");
                }
            }
        }
    }
}

/// The plan's own date goes before the rule, and is told beside it.
#[test]
fn the_plans_own_date_wins() {
    let (name, json) = examples().swap_remove(0);
    let plan = read(json.to_string().as_bytes()).plan;
    let worker = told(&bound(&plan, Reader::Worker, Level::Adult, "2026-06-01"));
    let dates = due(&plan, day("2026-06-01"));
    let own: Vec<&Due> = dates.iter().filter(|due| due.own.is_some()).collect();
    assert!(!own.is_empty(), "{name}");
    for (line, due) in worker.iter().zip(&dates) {
        let year = due.day.day.year().to_string();
        assert!(line.contains(&year), "{line}");
        assert_eq!(line.contains("In the plan: ") || line.contains("The plan says "), due.own.is_some(), "{line}");
    }
}
