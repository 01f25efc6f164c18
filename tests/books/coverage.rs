//! What the pack has words for, at each level: `docs/coverage.md`, made by
//! `UPDATE_COVERAGE=1 cargo test --test books coverage`. A hole is a dash.

use kithbook::audience::Level;
use kithbook::content::{Content, Slot};
use kithbook::plan::{MeetingKind, OrderKind, PermanenceOption, Purpose, Role, Status};
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

/// Something to be told, and how it is asked of a level's words.
struct Row {
    part: &'static str,
    name: String,
    said: Box<dyn Fn(&Content) -> String>,
}

/// A row for each word of a choice, said by one message.
fn told(
    part: &'static str,
    words: impl Iterator<Item = &'static str>,
    slot: &'static str,
    message: &'static str,
) -> Vec<Row> {
    let row = |word: &'static str| Row {
        part,
        name: word.replace('_', " "),
        said: Box::new(move |content| {
            let slots = [(slot, Slot::word(word)), ("person", Slot::text("Ann")), ("case", Slot::word("open"))];
            content.string(message, "child", &slots)
        }),
    };
    words.map(row).collect()
}

fn rows() -> Vec<Row> {
    let mut rows = Vec::new();
    let passages = PermanenceOption::ALL.iter().map(|option| ("The options", option.word()));
    let passages = [("Permanence and rights", "permanence")].into_iter().chain(passages);
    rows.extend(passages.map(|(part, word)| Row {
        part,
        name: word.replace('_', " "),
        said: Box::new(move |content| content.passage(&format!("plan/{word}"), "child", &[])),
    }));
    rows.push(Row {
        part: "Permanence and rights",
        name: "rights".to_owned(),
        said: Box::new(|content| content.passage("rights/rights", "child", &[])),
    });
    rows.extend(OrderKind::ALL.iter().map(|order| Row {
        part: "Orders and statuses, in the glossary",
        name: order.word().replace('_', " "),
        said: Box::new(move |content| {
            let id = order.word().replace('_', "-");
            content
                .glossary("child")
                .into_iter()
                .find(|term| term.id == id)
                .map_or_else(String::new, |term| term.meaning)
        }),
    }));
    rows.extend(Status::ALL.iter().map(|status| Row {
        part: "How sure",
        name: status.word().replace('_', " "),
        said: Box::new(move |content| {
            content.string(&format!("status-{}", status.word().replace('_', "-")), "child", &[])
        }),
    }));
    rows.extend(told("Meetings", MeetingKind::ALL.iter().map(|each| each.word()), "kind", "meeting-is"));
    rows.extend(told("People and their work", Role::ALL.iter().map(|each| each.word()), "role", "people-role"));
    rows.extend(told(
        "What family time is for",
        Purpose::ALL.iter().map(|each| each.word()),
        "purpose",
        "family-purpose",
    ));
    rows
}

#[test]
fn the_table_of_what_is_told_is_true() {
    let levels: Vec<Content> = Level::ALL.iter().map(|level| Content::built_in(*level, "plain")).collect();
    let mut table = String::from(
        "# What there are words for\n\nWords at each level, as the child or young person reads them. A dash is a hole. Made by \
         `UPDATE_COVERAGE=1 cargo test --test books coverage`.\n",
    );
    let (mut part, mut holes, mut all) = ("", 0, 0);
    let mut rows = rows();
    rows.sort_by_key(|row| row.part);
    for row in rows {
        if row.part != part {
            part = row.part;
            let _ = write!(table, "\n## {part}\n\n| |");
            Level::ALL.iter().for_each(|level| table.push_str(&format!(" {} |", level.word())));
            table.push_str("\n| --- |");
            Level::ALL.iter().for_each(|_| table.push_str(" ---: |"));
            table.push('\n');
        }
        let _ = write!(table, "| {} |", row.name);
        for content in &levels {
            let count = (row.said)(content).split_whitespace().count();
            (holes, all) = (holes + usize::from(count == 0), all + 1);
            let _ = if count == 0 { write!(table, " – |") } else { write!(table, " {count} |") };
        }
        table.push('\n');
    }
    let _ = write!(table, "\n{holes} of {all} are holes.\n");
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
