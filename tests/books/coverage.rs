//! What the pack has words for, at each level: `docs/coverage.md`, made by
//! `UPDATE_COVERAGE=1 cargo test --test books coverage`. A hole is a dash.

use crate::every::{book, examples};
use kithbook::audience::Level;
use kithbook::audience::Reader;
use kithbook::book::{Book, Page, Topic};
use kithbook::content::{ADULT_PARTS, Content, MEETING_PARTS, OPTION_PARTS, ORDER_PARTS, Slot};
use kithbook::plan::{MeetingKind, OrderKind, PermanenceOption, Plan, Purpose, Role, Status};
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

/// Every meeting, panel and decision-maker of `facts.md` 5.2, as the glossary names them, and the meetings of a plan.
const MEETINGS: [&str; 30] = [
    "review",
    "first-review",
    "second-review",
    "permanence-planning-meeting",
    "family-meeting",
    "family-group-decision-making",
    "hearing",
    "final-hearing",
    "permanence-panels",
    "fostering-panels",
    "adoption-panels",
    "pep-meeting",
    "health-assessment",
    "social-worker-visits",
    "child-in-need-meeting",
    "child-protection-conference",
    "legal-planning-meeting",
    "pre-proceedings",
    "placement-stability-panel",
    "resource-panel",
    "out-of-borough-panel",
    "edging-away-from-care-panel",
    "disruption-meeting",
    "tracking-meeting",
    "agency-decision-maker",
    "matching",
    "introductions",
    "together-or-apart-assessment",
    "independent-review-mechanism",
    "panel",
];

/// Something to be told, and how it is asked of a level's words.
struct Row {
    part: String,
    name: String,
    /// True for what no child reads.
    is_for_adults: bool,
    said: Box<dyn Fn(&Content) -> String>,
}

impl Row {
    fn new(part: impl Into<String>, name: &str, said: impl Fn(&Content) -> String + 'static) -> Row {
        Row { part: part.into(), name: name.replace(['_', '-'], " "), is_for_adults: false, said: Box::new(said) }
    }
}

/// A row for each word of a choice, said by one message.
fn told(
    part: &'static str,
    words: impl Iterator<Item = &'static str>,
    slot: &'static str,
    message: &'static str,
) -> Vec<Row> {
    let row = |word: &'static str| {
        Row::new(part, word, move |content| {
            let slots = [(slot, Slot::word(word)), ("person", Slot::text("Ann")), ("case", Slot::word("open"))];
            content.string(message, "child", &slots)
        })
    };
    words.map(row).collect()
}

fn passage(part: impl Into<String>, name: &str, id: String) -> Row {
    Row::new(part, name, move |content| content.passage(&id, "child", &[]))
}

fn rows() -> Vec<Row> {
    let mut rows = Vec::new();
    rows.push(passage("Permanence and rights", "permanence", "plan/permanence".to_owned()));
    rows.push(passage("Permanence and rights", "rights", "rights/rights".to_owned()));
    for option in PermanenceOption::ALL.iter().map(|option| option.word()) {
        let part = format!("An option: {}", option.replace('_', " "));
        rows.extend(OPTION_PARTS.iter().map(|id| passage(&part, id, format!("plan/{option}/{id}"))));
        let adults = ADULT_PARTS.iter().map(|id| passage(&part, id, format!("plan/{option}/{id}")));
        rows.extend(adults.map(|row| Row { is_for_adults: true, ..row }));
    }
    for order in OrderKind::ALL.iter().map(|order| order.word().replace('_', "-")) {
        let part = format!("An order or status: {}", order.replace('-', " "));
        let id = order.clone();
        rows.push(Row::new(&part, "what it is", move |content| content.meaning(&id, "child").unwrap_or_default()));
        rows.extend(ORDER_PARTS.iter().map(|id| passage(&part, id, format!("word/{order}/{id}"))));
    }
    for meeting in MEETINGS {
        let part = format!("A meeting: {}", meeting.replace('-', " "));
        rows.extend(MEETING_PARTS.iter().map(|id| passage(&part, id, format!("word/{meeting}/{id}"))));
    }
    rows.extend(Status::ALL.iter().map(|status| {
        Row::new("How sure", status.word(), move |content| {
            content.string(&format!("status-{}", status.word().replace('_', "-")), "child", &[])
        })
    }));
    rows.extend(told("Meetings", MeetingKind::ALL.iter().map(|each| each.word()), "kind", "meeting-is"));
    rows.extend(told("People and their work", Role::ALL.iter().map(|each| each.word()), "role", "people-role"));
    rows.extend(told(
        "What family time is for",
        Purpose::ALL.iter().map(|each| each.word()),
        "purpose",
        "family-purpose",
    ));
    rows.extend(told(
        "What a reader can do at the end of a hard page",
        ["plan", "if-not", "worried", "cancelled", "refused", "open", "home-before"].into_iter(),
        "about",
        "hard-page",
    ));
    rows
}

#[test]
fn the_table_of_what_is_told_is_true() {
    let levels: Vec<Content> = Level::ALL.iter().map(|level| Content::built_in(*level, "plain")).collect();
    let mut table = String::from(
        "# What there are words for\n\nWords at each level, as the child or young person reads them. A dash is a hole; what is left empty is told to adults \
         alone. The last tables say what each example's own book tells. Made by \
         `UPDATE_COVERAGE=1 cargo test --test books coverage`.\n",
    );
    let (mut part, mut holes, mut all) = (String::new(), 0, 0);
    for row in rows() {
        if row.part != part {
            part.clone_from(&row.part);
            let _ = write!(table, "\n## {part}\n\n| |");
            Level::ALL.iter().for_each(|level| table.push_str(&format!(" {} |", level.word())));
            table.push_str("\n| --- |");
            Level::ALL.iter().for_each(|_| table.push_str(" ---: |"));
            table.push('\n');
        }
        let _ = write!(table, "| {} |", row.name);
        for (level, content) in Level::ALL.iter().zip(&levels) {
            let count = (row.said)(content).split_whitespace().count();
            if row.is_for_adults && *level != Level::Adult {
                assert_eq!(count, 0, "{}: {} is not for children", row.part, row.name);
                table.push_str(" |");
                continue;
            }
            (holes, all) = (holes + usize::from(count == 0), all + 1);
            let _ = if count == 0 { write!(table, " – |") } else { write!(table, " {count} |") };
        }
        table.push('\n');
    }
    for (name, plan) in examples() {
        let _ = write!(table, "\n## The child's book of {name}\n\n| |");
        Level::ALL.iter().for_each(|level| table.push_str(&format!(" {} |", level.word())));
        table.push_str("\n| --- |");
        Level::ALL.iter().for_each(|_| table.push_str(" ---: |"));
        table.push('\n');
        let books: Vec<Book> = Level::ALL.iter().map(|level| book(&plan, Reader::Child, *level)).collect();
        for heading in headings(&plan) {
            let _ = write!(table, "| {} |", heading.name);
            for book in &books {
                let count = heading.words(book);
                (holes, all) = (holes + usize::from(count == 0), all + 1);
                let _ = if count == 0 { write!(table, " – |") } else { write!(table, " {count} |") };
            }
            table.push('\n');
        }
    }
    let _ = write!(table, "\n{holes} of {all} are holes.\n");
    assert_eq!(holes, 0, "{table}");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/coverage.md");
    if env::var_os("UPDATE_COVERAGE").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, &table).unwrap();
    }
    assert_eq!(
        fs::read_to_string(&path).unwrap_or_default(),
        table,
        "run UPDATE_COVERAGE=1 cargo test --test books coverage"
    );
}

/// A thing that a child's book is to tell, where the plan has it.
struct Heading {
    name: &'static str,
    is_told: Box<Telling>,
}

type Telling = dyn Fn(&Page, Topic) -> bool;

impl Heading {
    /// How many words the book has for it.
    fn words(&self, book: &Book) -> usize {
        let pages =
            book.chapters.iter().flat_map(|chapter| chapter.pages.iter().map(move |page| (page, chapter.topic)));
        let told = pages.filter(|(page, topic)| (self.is_told)(page, *topic));
        told.flat_map(|(page, _)| &page.blocks).map(kithbook::book::Block::word_count).sum()
    }
}

/// What this plan gives its book to tell.
fn headings(plan: &Plan) -> Vec<Heading> {
    let page = |name, id: &'static str| Heading { name, is_told: Box::new(move |page, _| page.id == id) };
    let topic = |name, wanted| Heading { name, is_told: Box::new(move |_, topic| topic == wanted) };
    let option = plan.aim.main.option.map_or("", PermanenceOption::word).replace('_', "-");
    let orders: Vec<String> = plan.orders.iter().map(|order| format!("my-plan/{}", order.id.as_str())).collect();
    let general = move |page: &Page, _| page.id == "my-plan/main" || page.id.starts_with(&format!("my-plan/{option}"));
    let mut told = vec![
        page("what permanence is", "my-plan/permanence"),
        Heading { name: "the plan, and what such a plan is", is_told: Box::new(general) },
        topic("who is who", Topic::People),
        topic("who decides what", Topic::Decides),
        topic("rights and who to ask", Topic::Rights),
        topic("school, health and help", Topic::Daily),
    ];
    if plan.aim.parallel.is_some() {
        let is_two = |page: &Page, _| ["my-plan/two-plans", "my-plan/second"].contains(&page.id.as_str());
        told.push(Heading { name: "two plans", is_told: Box::new(is_two) });
    }
    if plan.orders.iter().any(|order| order.stage == Some(kithbook::plan::OrderStage::Made)) {
        told.push(Heading { name: "orders", is_told: Box::new(move |page, _| orders.contains(&page.id)) });
    }
    if !plan.meetings.is_empty() {
        told.push(topic("meetings and decisions", Topic::Next));
    }
    if !plan.family_time.is_empty() {
        let is_time = |_: &Page, topic| topic == Topic::Family || topic == Topic::Siblings;
        told.push(Heading { name: "family time", is_told: Box::new(is_time) });
    }
    if plan.brothers_and_sisters.iter().any(|part| !part.together) {
        told.push(topic("brothers and sisters", Topic::Siblings));
    }
    if !plan.story.is_empty() {
        told.push(topic("life story", Topic::Story));
    }
    if plan.why.home.at(Level::Under5).is_some() {
        told.push(topic("why I can't live at home", Topic::Why));
    }
    told.push(Heading {
        name: "what I can do",
        is_told: Box::new(|page, _| page.blocks.iter().any(|block| matches!(block, kithbook::book::Block::CanDo(_)))),
    });
    told
}
