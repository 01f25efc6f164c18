//! Every page that is hard to read ends with what the reader can do (`language/guide.md` section 8), and where it names people
//! to turn to, one of them is not the worker.

use crate::every::{book, examples};
use kithbook::audience::{Level, Reader};
use kithbook::book::{Block, Book, Page};
use kithbook::plan::{ChangeKind, Followed, Plan, Role, Status, TouchState};
use std::collections::BTreeSet;

/// The names of the pages that this plan makes hard, worked out from the plan alone.
fn hard(plan: &Plan) -> BTreeSet<String> {
    let mut pages: BTreeSet<String> =
        ["why/home", "why/plan", "my-plan/if-not", "my-plan/worried"].map(str::to_owned).into();
    for time in &plan.family_time {
        if matches!(time.state, Some(TouchState::Paused | TouchState::Ended | TouchState::NotYet)) {
            pages.insert(format!("seeing-family/{}", time.id.as_str()));
            pages.insert(format!("brothers-and-sisters/{}", time.id.as_str()));
        }
        let cancelled = time.changes.iter().filter(|change| change.kind == Some(ChangeKind::Cancelled));
        for change in cancelled {
            pages.insert(format!("seeing-family/{}-{}", time.id.as_str(), change.id.as_str()));
            pages.insert(format!("brothers-and-sisters/{}-{}", time.id.as_str(), change.id.as_str()));
        }
    }
    // An arrangement of the same name may be told on a page of that name.
    let is_time = |id: &str| plan.family_time.iter().any(|time| time.id.as_str() == id);
    let apart = plan.brothers_and_sisters.iter().filter(|part| !part.together && !is_time(part.id.as_str()));
    pages.extend(apart.map(|part| format!("brothers-and-sisters/{}", part.id.as_str())));
    let refused = plan.voice.iter().filter(|view| view.followed == Some(Followed::No));
    pages.extend(refused.map(|view| format!("what-i-said/{}", view.id.as_str())));
    let open = plan.decisions.iter().filter(|decision| decision.standing.status() == Status::NotKnown);
    pages.extend(open.map(|decision| format!("what-happens-next/{}", decision.id.as_str())));
    pages
}

/// The last sheet of each page of the book, by the page's name.
fn last_sheets(book: &Book) -> Vec<(String, &Page)> {
    let mut found: Vec<(String, &Page)> = Vec::new();
    for page in book.chapters.iter().flat_map(|chapter| &chapter.pages) {
        let name = page
            .id
            .rsplit_once('/')
            .filter(|(_, end)| end.parse::<usize>().is_ok())
            .map_or(page.id.as_str(), |(name, _)| name);
        match found.last_mut().filter(|(own, _)| own == name) {
            Some(last) => last.1 = page,
            None => found.push((name.to_owned(), page)),
        }
    }
    found
}

#[test]
fn every_hard_page_ends_with_something_the_reader_can_do() {
    let (mut seen, mut wrong) = (0, Vec::new());
    for (example, plan) in examples() {
        let hard = hard(&plan);
        for level in Level::ALL {
            let book = book(&plan, Reader::Child, *level);
            for (name, page) in last_sheets(&book).into_iter().filter(|(name, _)| hard.contains(name)) {
                seen += 1;
                let mut blocks = page.blocks.iter().filter(|block| !matches!(block, Block::GrownUp(_)));
                if !matches!(blocks.next_back(), Some(Block::CanDo(_))) {
                    wrong.push(format!("{example} at {}: {name}", level.word()));
                }
            }
        }
    }
    assert!(seen > 300, "only {seen} hard pages were found");
    assert!(wrong.is_empty(), "{} of {seen} end without it:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn nobody_is_left_with_the_worker_alone_where_the_plan_names_anybody_else() {
    let mut seen = 0;
    for (example, plan) in examples() {
        let book = book(&plan, Reader::Child, Level::From8);
        let worker = plan.people.iter().find(|person| person.roles.contains(&Role::SocialWorker));
        let Some(worker) = worker
            .map(|person| person.childs_word.as_str())
            .filter(|word| !word.is_empty())
            .or_else(|| worker.map(|person| person.name.first()))
        else {
            continue;
        };
        for (name, page) in
            last_sheets(&book).into_iter().filter(|(name, _)| name == "why/home" || name == "my-plan/if-not")
        {
            let Some(Block::CanDo(runs)) = page.blocks.last() else { panic!("{example}: {name} ends otherwise") };
            let said: String = runs.iter().map(|run| run.text.as_str()).collect();
            seen += 1;
            assert!(said.contains(&format!(" or {worker}")) || !said.contains(worker), "{example}, {name}: {said}");
        }
    }
    assert!(seen > 15, "only {seen} were found");
}
