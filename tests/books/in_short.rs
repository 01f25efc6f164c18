//! The plan in short, with which a parent's and a carer's own book begins.

use crate::every::{Shelved, book, examples, file_name, library};
use kithbook::audience::{Audience, Level, Reader, share};
use kithbook::book::{Block, Book, Mark, Page, Sign, Topic, text_of};
use kithbook::plan::{self, Gate, PersonId, Plan, Progress, RecordId, Status, Text, TouchState};
use std::collections::BTreeSet;

/// What an adult's page may hold (`language/guide.md` section 2).
const WORDS_ON_A_PAGE: usize = 180;

fn example(name: &str) -> Plan {
    examples().into_iter().find(|(known, _)| known == name).unwrap().1
}

fn parent(id: &str) -> Reader {
    Reader::Parent(PersonId::from(id))
}

/// The plan in short: what follows the cover in its chapter.
fn in_short(book: &Book) -> &[Page] {
    let cover = &book.chapters[0];
    assert_eq!((cover.topic, cover.pages[0].id.as_str()), (Topic::Cover, "cover"));
    &cover.pages[1..]
}

fn lines(pages: &[Page]) -> Vec<String> {
    pages.iter().flat_map(|page| &page.blocks).flat_map(Block::lines).collect()
}

fn own_lines(plan: &Plan, reader: Reader) -> Vec<String> {
    lines(in_short(&book(plan, reader, Level::Adult)))
}

fn entries(pages: &[Page]) -> impl Iterator<Item = (&Page, &Block, Sign)> {
    let blocks = pages.iter().flat_map(|page| page.blocks.iter().map(move |block| (page, block)));
    blocks.filter_map(|(page, block)| match block {
        Block::Entry { sign, .. } => Some((page, block, *sign)),
        _ => None,
    })
}

/// The facts that a block can be followed to.
fn facts<'p>(page: &'p Page, block: &Block) -> BTreeSet<&'p str> {
    let mut block = block.clone();
    let runs: Vec<_> = block.runs_mut().into_iter().flat_map(|runs| runs.drain(..)).collect();
    runs.iter().filter_map(|run| run.from).map(|place| page.from[place].as_str()).collect()
}

fn number(fact: &str, list: &str) -> Option<usize> {
    fact.strip_prefix(list)?.split('/').next()?.parse().ok()
}

/// Every book with the plan in short, and the copy it is made from.
fn with_copies() -> impl Iterator<Item = (String, &'static Shelved, Plan)> {
    let plans = examples();
    let own = library().iter().filter(|own| own.level == Level::Adult && own.reader.person().is_some());
    own.map(move |own| {
        let plan = plans.iter().find(|(known, _)| *known == own.example).unwrap().1.clone();
        let copy = share(plan, &Audience { reader: own.reader.clone(), level: own.level });
        (format!("{} for {}", own.example, file_name(&own.reader)), own, copy.plan().clone())
    })
}

#[test]
fn every_parent_and_carer_has_it_on_two_sheets_at_most_and_nobody_else_has() {
    let (mut short, mut one) = (0, 0);
    for Shelved { example, reader, level, book } in library() {
        let who = format!("{example} for {} at {}", file_name(reader), level.word());
        let pages = in_short(book);
        if *level < Level::Adult || reader.person().is_none() {
            assert!(pages.iter().all(|page| page.id.starts_with("cover/") && page.id.len() == 7), "{who}");
            continue;
        }
        assert!((1..=2).contains(&pages.len()), "{who}: {} sheets", pages.len());
        assert_eq!(pages[0].id, "cover/in-short", "{who}");
        assert!(text_of(&pages[0].heading).ends_with(" plan in short"), "{who}");
        assert_eq!(pages[0].faces.len(), 1, "{who}: the child's face");
        for page in pages {
            let words: usize = page.blocks.iter().map(Block::word_count).sum();
            assert!(words + text_of(&page.heading).split_whitespace().count() <= WORDS_ON_A_PAGE, "{who}: {words}");
            assert!(!page.heading.is_empty() && !matches!(page.blocks.last(), Some(Block::Heading(_))), "{who}");
        }
        let Some(Block::CanDo(ask)) = pages.last().unwrap().blocks.last() else {
            panic!("{who}: it ends with whom to ask")
        };
        assert!(text_of(ask).ends_with("or for an interpreter."), "{who}");
        (short, one) = (short + 1, one + usize::from(pages.len() == 1));
    }
    assert!(short > 50 && one * 4 > short * 3, "{one} of {short} are one page");
}

#[test]
fn each_status_of_the_plan_and_of_a_visit_keeps_its_own_words() {
    let plan_row = [
        (Status::Decided, "Decided: The plan is for Kobi to live at home with you."),
        (Status::Planned, "Planned: The plan is for Kobi to live at home with you."),
        (Status::LookedInto, "Finding out: Kobi might live at home with you."),
        (Status::NotKnown, "Not known yet: Kobi might live at home with you."),
    ];
    let visit_row = [
        [
            "Decided: You see Kobi every Wednesday.",
            "Decided: You do not see Kobi yet.",
            "Decided: You do not see Kobi at the moment.",
        ],
        [
            "Planned: The plan is for you to see Kobi every Wednesday.",
            "Planned: The plan is for you to see Kobi every Wednesday.",
            "Planned: You do not see Kobi at the moment.",
        ],
        ["Finding out: You might see Kobi."; 3],
        ["Not known yet: You might see Kobi."; 3],
    ];
    let states = [TouchState::On, TouchState::NotYet, TouchState::Paused];
    for ((status, main), visits) in plan_row.into_iter().zip(visit_row) {
        for (state, visit) in states.into_iter().zip(visits) {
            let mut plan = example("going-home");
            plan.aim.main.standing.status = Some(status);
            plan.aim.parallel = None;
            plan.family_time.truncate(1);
            let own = &mut plan.family_time[0];
            (own.standing.status, own.state) = (Some(status), Some(state));
            own.with.truncate(1);
            let said = own_lines(&plan, parent("jodie"));
            assert_eq!(said[0], main);
            let rows: Vec<&String> = said.iter().filter(|line| line.contains("see Kobi")).collect();
            assert_eq!(rows, [visit], "{}", state.word());
            let has_begun = !said.iter().any(|line| line.contains("This has not begun yet."));
            assert_eq!(has_begun, state != TouchState::NotYet || status != Status::Planned, "{visit}");
            let has_hours = said.iter().any(|line| line.starts_with("From 3:30pm to 5:30pm."));
            assert_eq!(has_hours, visit.contains("every Wednesday"), "{visit}");
        }
    }
}

#[test]
fn a_visit_that_has_ended_or_whose_last_day_has_gone_is_not_of_the_plan() {
    let whole = example("going-home");
    for change in [
        (|visit: &mut plan::Arrangement| visit.state = Some(TouchState::Ended)) as fn(&mut plan::Arrangement),
        |visit| visit.pattern.as_mut().unwrap().until = kithbook::calendar::Date::parse("2026-05-31"),
    ] {
        let mut plan = whole.clone();
        change(&mut plan.family_time[0]);
        let said = own_lines(&plan, parent("jodie")).join("\n");
        assert!(!said.contains("Wednesday.") && said.contains("every Saturday."), "{said}");
    }
}

/// A plan with a fact closed to a parent.
fn closed(plan: &Plan, fact: &str) -> Plan {
    let mut hidden = plan.clone();
    hidden.sharing.push(plan::Mark {
        id: RecordId::from("hide"),
        fact: Text::from(fact),
        readers: vec![Text::from("parent")],
        gate: Some(Gate::Closed),
        ..plan::Mark::default()
    });
    hidden
}

#[test]
fn what_is_hidden_leaves_no_row_no_day_and_no_task() {
    let plan = example("going-home");
    let whole = own_lines(&plan, parent("jodie"));
    for (fact, gone) in [
        (
            "family_time/mum-wednesdays",
            &[
                "Decided: Kobi sees you and Willow Marsh every Wednesday.",
                "From 3:30pm to 5:30pm. This part of the plan ends on Wednesday 8 July 2026.",
            ][..],
        ),
        ("meetings/school-june", &["A meeting about school: Tuesday 16 June 2026 at 2pm"]),
        ("aim/parallel", &["Finding out: Plan two is that Kobi might live with Verona Campbell."]),
    ] {
        let left: Vec<&String> = whole.iter().filter(|line| !gone.contains(&line.as_str())).collect();
        assert_eq!(left.len() + gone.len(), whole.len(), "{fact}: {whole:?}");
        let hidden = own_lines(&closed(&plan, fact), parent("jodie"));
        let own = |line: &&String| left.contains(line);
        // Where there is room for them then, other people's tasks may be told; nothing else comes.
        let others = |line: &&String| !own(line) && !line.starts_with("What other people need to do");
        let come: Vec<&String> = hidden.iter().filter(others).collect();
        assert!(come.iter().all(|line| line.starts_with("By ") || line.starts_with("Who: ")), "{fact}: {come:?}");
        assert_eq!(hidden.iter().filter(own).collect::<Vec<_>>(), left, "{fact}");
    }
    let task = plan.balance.needs_to_happen[0].id.as_str();
    let hidden = own_lines(&closed(&plan, &format!("balance/needs_to_happen/{task}")), parent("jodie")).join("\n");
    assert!(!hidden.contains("hair test") && !hidden.contains("What you need to do"), "{hidden}");
    let mut silent = plan.clone();
    for person in &mut silent.people {
        person.work_phone = Default::default();
    }
    let silent = own_lines(&silent, parent("jodie")).join("\n");
    assert!(silent.contains("Ask Nadia Rahman if anything here is not clear. You can ask"), "{silent}");
}

#[test]
fn every_row_can_be_followed_to_the_readers_own_copy_and_is_theirs() {
    let (mut rows, mut tasks, mut days) = (0, 0, 0);
    for (who, own, copy) in with_copies() {
        let you = own.reader.person().unwrap();
        let pages = in_short(&own.book);
        for (page, block, sign) in entries(pages) {
            let facts = facts(page, block);
            assert_eq!(facts.len(), 1, "{who}: {facts:?}");
            let fact = *facts.first().unwrap();
            if let Some(place) = number(fact, "/balance/needs_to_happen/") {
                let action = &copy.balance.needs_to_happen[place];
                assert_eq!(sign == Sign::Yours, action.who.contains(you), "{who}");
                assert_ne!(action.progress, Some(Progress::Done), "{who}");
                tasks += 1;
            } else if let Some(place) = number(fact, "/family_time/") {
                let visit = &copy.family_time[place];
                let mut people = visit.with.iter().chain(&visit.helpers).chain(&visit.taken_by);
                assert!(people.any(|one| one == you), "{who}: {fact}");
                assert_eq!(sign, Sign::Sure(visit.standing.status.unwrap_or(Status::Planned)), "{who}: {fact}");
                rows += 1;
            } else if let Some(place) = number(fact, "/orders/") {
                assert_eq!(copy.orders[place].stage, Some(plan::OrderStage::AskedFor), "{who}: {fact}");
                assert!(
                    matches!(own.reader, Reader::Parent(_)) && sign == Sign::Sure(Status::NotKnown),
                    "{who}: {fact}"
                );
            } else {
                assert!(matches!(fact, "/aim/main" | "/aim/parallel"), "{who}: {fact}");
            }
        }
        for (page, block) in pages.iter().flat_map(|page| page.blocks.iter().map(move |block| (page, block))) {
            let Block::Fact { value, .. } = block else { continue };
            let fact = page.from[value[0].from.unwrap()].as_str();
            let meeting = &copy.meetings[number(fact, "/meetings/").unwrap()];
            let listed = meeting.people.contains(you) || meeting.led_by.as_ref() == Some(you);
            let is_hearing = meeting.kind.is_some_and(|kind| kind.word().contains("hearing"));
            assert!(listed || is_hearing && matches!(own.reader, Reader::Parent(_)), "{who}: {fact}");
            assert!(meeting.date.unwrap().last_day() >= crate::every::today(), "{who}: {fact}");
            days += 1;
        }
    }
    assert!(rows > 60 && tasks > 60 && days > 80, "{rows} rows, {tasks} tasks, {days} days");
}

#[test]
fn nobody_is_named_whom_the_copy_does_not_hold() {
    let mut seen = 0;
    let plans = examples();
    for (who, own, copy) in with_copies() {
        let pages = in_short(&own.book);
        let held: BTreeSet<&str> = copy.people.iter().map(|person| person.id.as_str()).collect();
        let mut blocks: Vec<Block> = pages.iter().flat_map(|page| page.blocks.clone()).collect();
        for run in blocks.iter_mut().flat_map(Block::runs_mut).flatten() {
            let Mark::Person(id) = &run.mark else { continue };
            assert!(held.contains(id.as_str()) || *id == copy.child.id, "{who}: {}", id.as_str());
            seen += 1;
        }
        let said = lines(pages).join("\n");
        let plan = &plans.iter().find(|(known, _)| *known == own.example).unwrap().1;
        for person in plan.people.iter().filter(|person| !held.contains(person.id.as_str())) {
            assert!(!said.contains(person.name.as_str()), "{who}: {}", person.name.as_str());
        }
    }
    assert!(seen > 200, "only {seen} names");
}

#[test]
fn nothing_is_said_twice_and_only_what_is_decided_is_said_to_be_sure() {
    for (who, own, _) in with_copies() {
        let pages = in_short(&own.book);
        let said: Vec<String> =
            lines(pages).into_iter().filter(|line| line.starts_with(|c: char| c.is_uppercase())).collect();
        let mut known = BTreeSet::new();
        for line in said.iter().filter(|line| line.contains(": ") && !line.starts_with("Who: ")) {
            assert!(known.insert(line), "{who}: {line}");
        }
        for (_, block, sign) in entries(pages) {
            let Block::Entry { words, about, .. } = block else { continue };
            let (words, about) = (text_of(words), text_of(about));
            let Sign::Sure(status) = sign else { continue };
            assert!(!words.contains("This is decided") && !words.contains("not known yet"), "{who}: {words}");
            // Of a plan or a visit, `will` is only said of what is to be decided or looked at again.
            let sentences = format!("{words} {about}");
            for sentence in sentences.split(". ").filter(|sentence| sentence.contains(" will ")) {
                let sentence = sentence.trim_end_matches('.');
                let is_open = [
                    " will decide",
                    " will be is not decided yet",
                    " has not decided where ",
                    "We will look at this again by ",
                ];
                assert!(is_open.iter().any(|open| sentence.contains(open)), "{who}: {sentence}");
            }
            assert!(!about.contains(" decided this") || status == Status::Decided, "{who}: {about}");
        }
    }
}
