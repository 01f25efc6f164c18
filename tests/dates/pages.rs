//! The page of the dates in a book: counted from its cue as from the reader's copy, all of it for the worker, nothing of the past for
//! a carer and a parent, and nothing at all for a child.

use super::day;
use super::plans::{cases, plan};
use kithbook::audience::{Audience, Level, Reader, SharedPlan, share};
use kithbook::book::{self, Page};
use kithbook::calendar::{About, Date};
use kithbook::content::Content;
use kithbook::dates::Asked;
use kithbook::due::{Due, due};
use kithbook::plan::{HomeTime, Meeting, MeetingKind, MeetingState, PersonId, Plan, Vocabulary, read};
use kithbook::render;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

const PAGE: &str = "what-happens-next/dates";
pub const DAYS: [&str; 4] = ["2024-01-15", "2026-06-01", "2027-01-02", "2033-12-31"];

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

pub static EXAMPLES: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/examples");
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let named = paths.map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), path));
    let mut all: Vec<_> = named.map(|(name, path)| (name, fs::read_to_string(path).unwrap())).collect();
    all.sort();
    assert_eq!(all.len(), 14);
    all
});

static WORDS: LazyLock<BTreeMap<(Level, &str), Content>> = LazyLock::new(|| {
    let councils = || Vocabulary::ALL.iter().map(|own| own.word());
    let pairs = Level::ALL.iter().flat_map(|level| councils().map(|council| (*level, council)));
    pairs.map(|(level, council)| ((level, council), Content::built_in(level, council))).collect()
});

/// The worker, every carer of now, and every parent.
pub fn readers(plan: &Plan) -> Vec<Reader> {
    let now = plan.homes.iter().filter(|home| home.time == Some(HomeTime::Now));
    let carers = now.flat_map(|home| home.carers.iter().cloned().map(Reader::Carer));
    let parents = plan.bonds.parents.iter().filter(|link| link.child == plan.child.id);
    [Reader::Worker].into_iter().chain(carers).chain(parents.map(|link| Reader::Parent(link.parent.clone()))).collect()
}

pub fn copy(plan: &Plan, reader: &Reader, level: Level) -> SharedPlan {
    share(plan.clone(), &Audience { reader: reader.clone(), level })
}

pub fn words(copy: &SharedPlan) -> &'static Content {
    let council = copy.plan().council.vocabulary.unwrap_or(Vocabulary::Plain).word();
    &WORDS[&(copy.audience().level, council)]
}

/// The page of the dates of a copy's book.
fn page(copy: &SharedPlan, today: Date) -> Option<Page> {
    let book = book::compile(copy, words(copy), today);
    book.chapters.into_iter().flat_map(|chapter| chapter.pages).find(|page| page.id == PAGE)
}

fn cue(page: &Page) -> String {
    page.picture.as_ref().unwrap().who_is_who.clone().unwrap()
}

/// Without the days of meetings to come that a parent's book keeps from them: visits, and all whose list they are not shown.
fn without_kept(copy: &SharedPlan) -> Plan {
    let mut plan = copy.plan().clone();
    let Reader::Parent(own) = &copy.audience().reader else { return plan };
    let is_kept = |meeting: &Meeting| {
        let is_hearing = matches!(meeting.kind, Some(MeetingKind::Hearing | MeetingKind::FinalHearing));
        let is_listed = !meeting.people.is_empty() || meeting.led_by.as_ref() == Some(own);
        meeting.kind == Some(MeetingKind::SocialWorkerVisit) || !is_hearing && !is_listed
    };
    for meeting in &mut plan.meetings {
        if meeting.state.is_none_or(|state| state == MeetingState::ToCome) && is_kept(meeting) {
            meeting.date = None;
        }
    }
    plan
}

/// What every page of dates keeps to, on a day. How many days it tells.
pub fn holds(name: &str, plan: &Plan, reader: &Reader, today: Date) -> usize {
    let copy = copy(plan, reader, Level::Adult);
    let all = due(&without_kept(&copy), today);
    let Some(cue) = book::dates(&copy, words(&copy), today) else {
        let is_over = all.iter().all(|due| due.is_past(today) || due.own.as_ref().is_some_and(|own| own.is_done));
        assert!(is_over || *reader != Reader::Worker, "{name}, {reader:?} on {today}: no page of {all:#?}");
        return 0;
    };
    let asked = Asked::read(&cue).unwrap();
    assert_eq!(due(asked.plan(), today), all, "{name}, {reader:?} on {today}");
    let told = asked.told();
    let lines = render::days_text(&cue).unwrap();
    if told.is_empty() {
        assert_eq!(lines.len(), 1, "{lines:?}");
    } else {
        assert_eq!(lines.len(), told.len(), "{name}, {reader:?} on {today}");
    }
    if *reader == Reader::Worker {
        assert_eq!(told, all);
        let own = |line: &&String| line.contains("The plan has no date for it.");
        assert!(!lines.iter().filter(own).any(|line| line.contains("birthday.")), "{name}: {lines:#?}");
        assert!(!lines.concat().contains("facts.md"), "{name} names a file that is no part of the book");
    } else {
        let text = lines.join("\n");
        assert!(told.iter().all(|due| due.day.day >= today), "{name}, {reader:?} on {today}: {told:#?}");
        for never in ["passed", "late.", "too early", "in time", "Rule ", "records nothing", "/meetings"] {
            assert!(!text.contains(never), "{name}, {reader:?} on {today} reads “{never}” in:\n{text}");
        }
    }
    told.len()
}

#[test]
fn a_page_counts_from_its_cue_what_is_counted_from_the_copy() {
    let (mut pages, mut days) = (0, 0);
    for (name, text) in EXAMPLES.iter() {
        let plan = read(text.as_bytes()).plan;
        for reader in readers(&plan) {
            for today in DAYS {
                let told = holds(name, &plan, &reader, day(today));
                pages += usize::from(told > 0);
                days += told;
            }
        }
    }
    assert!(pages > 100 && days > 600, "{pages} pages, {days} days");
}

/// Every rule, in the plans that were counted by hand.
#[test]
fn every_plan_that_was_counted_by_hand_gives_the_same_by_its_cue() {
    let mut told = 0;
    for case in cases() {
        let (plan, today) = (plan(&case.changes), day(&case.today));
        let copy = copy(&plan, &Reader::Worker, Level::Adult);
        let Some(cue) = book::dates(&copy, words(&copy), today) else { continue };
        let dates = due(Asked::read(&cue).unwrap().plan(), today);
        assert_eq!(dates, due(&plan, today), "{} {}", case.rule, case.today);
        told += dates.len();
    }
    assert!(told > 300, "{told}");
}

/// Taken in on 2 March 2026, with no review in the plan: the first was due by Monday 30 March, which `facts.md` 5.4 counts out.
#[test]
fn a_day_that_was_missed_is_for_the_worker_alone() {
    let order = serde_json::json!([{ "id": "x", "kind": "care_order", "stage": "made", "made_on": "2026-03-02" }]);
    let plan = plan(&[("/orders".to_owned(), order), ("/meetings".to_owned(), serde_json::json!([]))]);
    let lines = |reader: &Reader, today: &str| {
        let copy = copy(&plan, reader, Level::Adult);
        render::days_text(&book::dates(&copy, words(&copy), day(today)).unwrap()).unwrap()
    };
    let (first, counted) = (
        "Monday 30 March 2026 at the latest, The first review",
        "Tuesday 30 June 2026 at the latest, The permanence plan is agreed",
    );
    let worker = lines(&Reader::Worker, "2026-06-01");
    let line = worker.iter().find(|line| line.starts_with(first)).unwrap_or_else(|| panic!("{worker:#?}"));
    assert!(line.contains("This day has passed, and the plan records nothing for it."), "{line}");
    assert!(line.contains("regulation 33. Rule D1 of Kithbook; checked."), "{line}");
    // Before that day it is to come, for everyone; after it, what is counted from it says that it was missed.
    for (today, is_told) in [("2026-03-10", true), ("2026-03-30", true), ("2026-03-31", false), ("2026-06-01", false)] {
        for reader in [Reader::Parent("kay".into()), Reader::Carer("jo".into())] {
            let lines = lines(&reader, today);
            for start in [first, counted] {
                let has = lines.iter().any(|line| line.starts_with(start));
                assert_eq!(has, is_told, "{reader:?} {today}: {start} in {lines:#?}");
            }
        }
    }
}

/// A birthday that sets nothing going yet is told of in the two years before it; that orders end at eighteen, from the first day.
#[test]
fn far_birthdays_are_for_the_worker() {
    let order = serde_json::json!([{ "id": "x", "kind": "care_order", "stage": "made", "made_on": "2026-03-02" }]);
    // Wren was born on 14 March 2017.
    let plan = plan(&[("/orders".to_owned(), order)]);
    let kay = Reader::Parent("kay".into());
    for (today, reader, code, is_told) in [
        ("2031-03-13", &kay, "age-16", false),
        ("2031-03-14", &kay, "age-16", true),
        ("2033-03-13", &kay, "age-16", true),
        ("2026-06-01", &kay, "age-18", true),
        ("2026-06-01", &kay, "age-25", false),
        ("2026-06-01", &Reader::Worker, "age-25", true),
    ] {
        let copy = copy(&plan, reader, Level::Adult);
        let asked = Asked::read(&book::dates(&copy, words(&copy), day(today)).unwrap()).unwrap();
        assert_eq!(asked.told().iter().any(|due| due.rule.code == code), is_told, "{reader:?} {today} {code}");
    }
}

/// A parent who was not at the first review is told the same days for the next as the worker is.
#[test]
fn a_parent_reads_of_no_other_review_than_the_worker() {
    let today = day("2026-06-01");
    let reviews = |dates: &[Due]| -> Vec<(Date, &'static str)> {
        let of = dates.iter().filter(|due| due.rule.code.ends_with("review") && due.day.day >= today);
        of.map(|due| (due.day.day, due.rule.code)).collect()
    };
    let mut told = 0;
    for (name, text) in EXAMPLES.iter() {
        let plan = read(text.as_bytes()).plan;
        let all = reviews(&due(&plan, today));
        for reader in readers(&plan) {
            let copy = copy(&plan, &reader, Level::Adult);
            let Some(cue) = book::dates(&copy, words(&copy), today) else { continue };
            for own in reviews(&Asked::read(&cue).unwrap().told()) {
                assert!(all.contains(&own), "{name}, {reader:?}: {own:?} is not among {all:?}");
                told += 1;
            }
        }
    }
    assert!(told > 30, "{told}");
}

/// On the day the examples are told for, whoever has a page has a day on it.
#[test]
fn no_example_has_a_page_with_nothing_on_it() {
    let today = day("2026-06-01");
    for (name, text) in EXAMPLES.iter() {
        let plan = read(text.as_bytes()).plan;
        for reader in readers(&plan) {
            let copy = copy(&plan, &reader, Level::Adult);
            let told = page(&copy, today).map(|page| cue(&page));
            assert_eq!(told, book::dates(&copy, words(&copy), today), "{name}, {reader:?}");
            let is_told = told.is_some();
            assert_eq!(is_told, holds(name, &plan, &reader, today) > 0, "{name}, {reader:?}");
            let is_first_parent = name.starts_with("adoption") && matches!(reader, Reader::Parent(_));
            assert_eq!(is_told, !name.starts_with("at-home-with-help") && !is_first_parent, "{name}, {reader:?}");
        }
    }
}

/// What the worker reads on the page is what `kithbook dates` lists, with the days written as a book writes them.
#[test]
fn the_worker_reads_the_same_days_as_on_the_command_line() {
    let today = day("2026-06-01");
    for (name, text) in EXAMPLES.iter() {
        let plan = read(text.as_bytes()).plan;
        let copy = copy(&plan, &Reader::Worker, Level::Adult);
        let Some(cue) = book::dates(&copy, words(&copy), today) else { continue };
        let listed: Vec<Due> = due(&plan, today);
        let lines = render::days_text(&cue).unwrap();
        assert_eq!(lines.len(), listed.len(), "{name}");
        for (line, due) in lines.iter().zip(&listed) {
            let own = due.day.day;
            let said = format!("{} {} {}", own.day(), MONTHS[own.month() as usize - 1], own.year());
            assert!(line.contains(&said) && line.contains(&format!("Rule {} of", due.rule.row)), "{name}: {line}");
            assert_eq!(line.starts_with("About "), due.day.about, "{name}: {line}");
            assert!(!line.contains(&own.to_string()), "{name} has a day as a plan writes it: {line}");
        }
    }
}

#[test]
fn no_child_and_nobody_at_a_childs_level_has_such_a_page() {
    let today = day("2026-06-01");
    for (name, text) in EXAMPLES.iter() {
        let plan = read(text.as_bytes()).plan;
        let sibling = plan.brothers_and_sisters.iter().flat_map(|part| &part.people).next().cloned();
        let others = sibling.map_or_else(|| Reader::Other(PersonId::from("nobody")), Reader::Other);
        for level in Level::ALL.iter().copied().filter(|level| *level < Level::Adult) {
            for reader in [Reader::Child, Reader::Worker] {
                assert_eq!(page(&copy(&plan, &reader, level), today), None, "{name}, {reader:?} at {}", level.word());
            }
        }
        for reader in [Reader::Child, others] {
            assert_eq!(page(&copy(&plan, &reader, Level::Adult), today), None, "{name}, {reader:?}");
        }
    }
}

/// The numbers that a council's own policy leaves in doubt are the worker's alone.
#[test]
fn what_is_in_doubt_is_told_to_nobody_but_the_worker() {
    let (_, text) = EXAMPLES.iter().find(|(name, _)| name.starts_with("home-with-mum")).unwrap();
    let mut plan = read(text.as_bytes()).plan;
    plan.council.vocabulary = Some(Vocabulary::Telford);
    let today = day("2026-06-01");
    let mut told = Vec::new();
    for reader in readers(&plan) {
        let copy = copy(&plan, &reader, Level::Adult);
        let asked = Asked::read(&book::dates(&copy, words(&copy), today).unwrap()).unwrap();
        let has = |dates: &[Due]| dates.iter().any(|due| due.rule.code == "exit-plan");
        told.push((reader == Reader::Worker, has(&asked.told()), has(&due(asked.plan(), today))));
    }
    assert!(told.iter().any(|(worker, is_told, _)| *worker && *is_told), "{told:?}");
    assert!(told.iter().all(|(worker, is_told, _)| worker == is_told), "{told:?}");
}

/// A parent who may not know of the new home is told nothing that the plan with the home in it would not say.
#[test]
fn nobody_reads_that_a_child_waits_who_is_placed() {
    let (_, text) = EXAMPLES.iter().find(|(name, _)| name.starts_with("adoption-ann-and-raj")).unwrap();
    let plan = read(text.as_bytes()).plan;
    let today = day("2026-06-01");
    for reader in readers(&plan) {
        let copy = copy(&plan, &reader, Level::Adult);
        let Some(cue) = book::dates(&copy, words(&copy), today) else {
            // The first parents of a child whom the court has let be placed wait for no date of the council's.
            assert!(matches!(reader, Reader::Parent(_)), "{reader:?}");
            continue;
        };
        let lines = render::days_text(&cue).unwrap();
        assert!(!lines.iter().any(|line| line.contains("waits")), "{reader:?}: {lines:#?}");
    }
}

/// The day of a meeting to come that is closed to a parent is nowhere in what comes next.
#[test]
fn what_comes_next_keeps_the_days_of_closed_meetings() {
    let (today, mut kept) = (day("2026-06-01"), 0);
    for (name, text) in EXAMPLES.iter() {
        let plan = read(text.as_bytes()).plan;
        for reader in readers(&plan).into_iter().filter(|reader| matches!(reader, Reader::Parent(_))) {
            let copy = copy(&plan, &reader, Level::Adult);
            let open = without_kept(&copy);
            let book = book::compile(&copy, words(&copy), today);
            let next = book.chapters.iter().filter(|chapter| chapter.topic == book::Topic::Next);
            let pages: Vec<&Page> = next.flat_map(|chapter| &chapter.pages).collect();
            for (meeting, open_meeting) in copy.plan().meetings.iter().zip(&open.meetings) {
                let Some(About::Day(own)) =
                    meeting.date.filter(|date| open_meeting.date.is_none() && date.first_day() > today)
                else {
                    continue;
                };
                let is_others = open.meetings.iter().any(|other| other.date == meeting.date)
                    || open.decisions.iter().any(|other| other.standing.expected == meeting.date);
                let said = format!(" {} {} {}", own.day(), MONTHS[own.month() as usize - 1], own.year());
                for page in pages.iter().filter(|_| !is_others) {
                    let lines: Vec<String> = page.blocks.iter().flat_map(book::Block::lines).collect();
                    assert!(!lines.join("\n").contains(&said), "{name}, {reader:?}: {said} on {}", page.id);
                }
                kept += 1;
            }
        }
    }
    assert!(kept >= 5, "{kept}");
}
