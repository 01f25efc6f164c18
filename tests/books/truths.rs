//! What an editor found untrue, unkind or unsafe once, and must not come back.

use crate::every::{Shelved, book, examples, file_name, library, pages, readers};
use kithbook::audience::{Level, Reader};
use kithbook::book::{Block, Book, Page, text_of};
use kithbook::calendar::Date;
use kithbook::plan::{Decider, MeetingKind, MeetingState, OrderStage, PersonId, Plan};
use kithbook::render;

fn example(name: &str) -> Plan {
    examples().into_iter().find(|(known, _)| known == name).unwrap().1
}

fn said(page: &Page) -> String {
    let lines = page.blocks.iter().flat_map(Block::lines);
    [text_of(&page.heading)].into_iter().chain(lines).collect::<Vec<_>>().join("\n")
}

fn page_of<'b>(book: &'b Book, id: &str) -> Option<&'b Page> {
    pages(book).find(|page| page.id.split_once('/').is_some_and(|(_, about)| about == id))
}

/// The sentences of a text that are long enough to be known again.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(['.', '\n']).map(str::trim).filter(|sentence| sentence.len() > 25)
}

#[test]
fn no_childs_level_holds_the_adults_reasons_whoever_opens_it() {
    for (name, plan) in examples() {
        let mut own =
            vec![plan.why.for_workers.as_str(), plan.health.for_carers.as_str(), plan.child.communication.as_str()];
        own.extend(plan.orders.iter().map(|order| order.terms.as_str()));
        for each in &plan.family_time {
            own.extend([each.reason_for_workers.as_str(), each.if_missed.as_str(), each.note.as_str()]);
        }
        let shelf = library().iter().filter(|each| each.example == name && each.level != Level::Adult);
        for Shelved { reader, level, book, .. } in shelf {
            let text = render::text(book);
            for sentence in own.iter().flat_map(|text| sentences(text)) {
                assert!(!text.contains(sentence), "{name} for {} at {}: {sentence}", file_name(reader), level.word());
            }
        }
    }
}

#[test]
fn sentences_cut_for_a_page_are_not_glued_together() {
    for Shelved { example, reader, level, book } in library() {
        for line in render::text(book).lines() {
            let letters: Vec<char> = line.chars().collect();
            let is_glued = |three: &[char]| three[0].is_lowercase() && three[1] == '.' && three[2].is_uppercase();
            assert!(
                !letters.windows(3).any(is_glued),
                "{example} for {} at {}: {line}",
                file_name(reader),
                level.word()
            );
        }
    }
}

/// The meetings to come of a plan that a parent's book could tell of: not court, which parents are a party to.
fn meetings(plan: &Plan) -> impl Iterator<Item = &kithbook::plan::Meeting> {
    let is_to_come = |state: Option<MeetingState>| state.is_none_or(|state| state == MeetingState::ToCome);
    let other = [MeetingKind::Hearing, MeetingKind::FinalHearing, MeetingKind::SocialWorkerVisit];
    plan.meetings
        .iter()
        .filter(move |meeting| is_to_come(meeting.state) && meeting.kind.is_some_and(|kind| !other.contains(&kind)))
}

#[test]
fn a_parent_who_is_on_the_list_is_told_so_and_one_who_is_not_is_told_neither_day_nor_place() {
    let (mut listed, mut others) = (0, 0);
    for (name, plan) in examples() {
        for reader in readers(&plan) {
            let Reader::Parent(id) = &reader else { continue };
            let book = book(&plan, reader.clone(), Level::Adult);
            for meeting in meetings(&plan) {
                let Some(page) = page_of(&book, meeting.id.as_str()) else { continue };
                let text = said(page);
                let who = format!("{name} for {} of {}:\n{text}", file_name(&reader), meeting.id.as_str());
                if meeting.people.contains(id) {
                    assert!(text.contains("You are on the list of people who come."), "{who}");
                    assert!(!text.contains("if you can come"), "{who}");
                    listed += 1;
                } else if text.contains("You are not on the list") {
                    assert!(!text.contains(" 2026") && !text.contains("Where:") && !text.contains("Time:"), "{who}");
                    others += 1;
                }
            }
        }
    }
    assert!(listed > 10 && others > 10, "{listed} listed, {others} not");
}

#[test]
fn a_list_of_people_gives_a_parent_no_name_but_their_own() {
    for (name, plan) in examples() {
        for reader in readers(&plan) {
            let Reader::Parent(id) = &reader else { continue };
            let audience = kithbook::audience::Audience { reader: reader.clone(), level: Level::Adult };
            let copy = kithbook::audience::share(plan.clone(), &audience);
            for meeting in &copy.plan().meetings {
                let whole = plan.meetings.iter().find(|known| known.id == meeting.id);
                let was: &[PersonId] = whole.map_or(&[], |whole| &whole.people);
                let is_own = meeting.people == [id.clone()];
                assert!(!is_own || was.contains(id), "{name} for {}: {}", file_name(&reader), meeting.id.as_str());
            }
        }
    }
}

#[test]
fn an_order_that_nobody_has_asked_for_is_not_told_as_the_plan() {
    let plans = examples();
    for Shelved { example, reader, level, book } in library() {
        let (name, plan) = plans.iter().find(|(name, _)| name == example).unwrap();
        for order in plan.orders.iter().filter(|order| order.stage == Some(OrderStage::Planned)) {
            let Some(page) = page_of(book, order.id.as_str()).filter(|_| *level >= Level::From8) else { continue };
            let text = said(page);
            let is_open = text.contains("Nobody has asked") || text.contains("might ask");
            assert!(
                is_open && !text.contains("The plan is"),
                "{name} for {} at {}:\n{text}",
                reader.word(),
                level.word()
            );
        }
    }
}

#[test]
fn a_pattern_that_ends_says_its_last_day_and_one_that_has_ended_says_so() {
    let ends = |until: &str, level: Level| {
        let mut plan = example("going-home");
        let saturdays = plan.family_time.iter_mut().find(|each| each.id.as_str() == "mum-saturdays").unwrap();
        saturdays.pattern.as_mut().unwrap().until = Some(Date::parse(until).unwrap());
        said(page_of(&book(&plan, Reader::Child, level), "mum-saturdays").unwrap())
    };
    assert!(ends("2026-06-06", Level::From8).contains("This part of the plan ends on Saturday 6 June."));
    assert!(ends("2026-06-06", Level::From5).contains("This part of the plan ends on Saturday."));
    assert!(ends("2026-06-03", Level::From12).contains("This part of the plan ends: Wednesday 3 June 2026"));
    let over = ends("2026-05-30", Level::From8);
    assert!(over.contains("came to an end on Saturday 30 May") && !over.contains("You see"), "{over}");
    assert!(!ends("2026-05-30", Level::Under5).contains("You see"));
}

#[test]
fn who_decides_for_themselves_is_not_told_the_answer_by_somebody_else() {
    for (name, plan) in examples() {
        for decision in &plan.decisions {
            let by_child = decision.standing.decider == Some(Decider::YoungPerson);
            let teller = decision.standing.told_by.as_ref();
            let is_brother =
                teller.is_some_and(|id| plan.people.iter().any(|person| person.id == *id && person.roles.is_empty()));
            assert!(!by_child || !is_brother, "{name}: {} is somebody else's to decide", decision.id.as_str());
        }
    }
    for Shelved { example, reader, level, book } in library() {
        // A row of a list stands for itself; on any other page all its lines are about one decision.
        let row = |block: &Block| matches!(block, Block::Entry { .. }).then(|| block.lines().join("\n"));
        for page in pages(book) {
            let rows: Vec<String> = page.blocks.iter().filter_map(row).collect();
            for text in if rows.is_empty() { vec![said(page)] } else { rows } {
                let wrong = text.contains("You will decide.") && text.contains(" will tell you.");
                assert!(!wrong, "{example} for {} at {}:\n{text}", reader.word(), level.word());
            }
        }
    }
}

#[test]
fn nothing_promises_years_to_come_or_says_that_a_day_is_a_morning() {
    for Shelved { example, reader, level, book } in library() {
        let who = format!("{example} for {} at {}", file_name(reader), level.word());
        if let Some(page) = page_of(book, "main") {
            let text = said(page);
            assert!(!text.contains("will grow up with") && !text.contains("will stay"), "{who}:\n{text}");
        }
        assert!(!render::text(book).lines().any(|line| line == "It is in the morning."), "{who}");
    }
}

#[test]
fn what_is_private_stays_out_of_the_copy_of_the_one_it_is_about() {
    let private: [(&str, &str, &[&str]); 8] = [
        (
            "brothers-and-sisters-apart",
            "dad",
            &["felt scared", "is scared", "11 June", "stomach", "time with Ruben and with"],
        ),
        (
            "staying-put",
            "dad",
            &[
                "'s farm",
                "by train",
                "bell",
                "wedding",
                "25 June",
                "14 July",
                "cards stopped",
                "since made",
                "university",
            ],
        ),
        ("home-with-mum-and-dad", "leanne", &["checks on Leanne", "check on Mum", "check on your mum"]),
        ("home-with-mum-and-dad", "tomasz", &["checks on Leanne", "check on Mum", "check on your mum"]),
        ("going-home", "marlon", &["tests agree"]),
        ("staying-close", "mum", &["Money and nights", "money and nights"]),
        ("plan-has-changed", "tata", &["gone back to treatment"]),
        ("living-with-dad", "shan", &["will write a plan for"]),
    ];
    for (name, person, words) in private {
        let shelf: Vec<_> = library()
            .iter()
            .filter(|each| each.example == name && each.reader.person().is_some_and(|id| id.as_str() == person))
            .collect();
        assert!(!shelf.is_empty(), "no copy of {name} for {person}");
        for Shelved { level, book, .. } in shelf {
            let text = render::text(book);
            for word in words {
                let line = text.lines().find(|line| line.contains(word));
                assert!(line.is_none(), "{name} for {person} at {}: {line:?}", level.word());
            }
        }
    }
}

#[test]
fn a_family_without_a_court_is_not_told_of_a_judge_who_made_an_order() {
    for name in ["at-home-with-help", "new-country"] {
        for Shelved { reader, level, book, .. } in library().iter().filter(|each| each.example == name) {
            let text = render::text(book);
            for wrong in
                ["What the judge said", "about the judge", "asking a court to change it", "what you can ask the court"]
            {
                assert!(!text.contains(wrong), "{name} for {} at {}: {wrong}", file_name(reader), level.word());
            }
        }
    }
}
