//! The table of `language/guide.md` section 2, with our numbers beside the targets: each level's books joined together, and all
//! that the pack says in general joined together; and every passage of it alone.
//! `cargo test --test books targets -- --nocapture` prints it.

use crate::gate::{books, is_of_the_whole, text};
use kithbook::audience::Level;
use kithbook::content::{ADULT_PARTS, Content, MEETING_PARTS, OPTION_PARTS, ORDER_PARTS};
use kithbook::plan::PermanenceOption;
use kithbook::words::{Jargon, Measures, Targets, judge, measure, measure_with_names};
use std::fmt::Write as _;

/// A row of the table: its name, how it is written, ours, and the most there may be. None where the level has no such target.
type Row = (&'static str, fn(f64) -> String, fn(&Measures, Level) -> f64, fn(&Targets) -> Option<f64>);

const ROWS: [Row; 10] = [
    ("mean words in a sentence", tenths, |own, _| own.mean_sentence, |most| Some(most.mean_sentence)),
    ("longest sentence", whole, |own, _| own.longest_sentence as f64, |most| Some(most.longest_sentence as f64)),
    ("ideas in a sentence", whole, |own, _| own.clauses_max as f64, |most| Some(most.clauses as f64)),
    ("words off the list", percent, |own, level| own.unfamiliar_share(level), |most| Some(most.unfamiliar_share)),
    ("Flesch–Kincaid grade", tenths, |own, _| own.fk_grade.unwrap_or_default(), |most| Some(most.fk_grade)),
    ("Spache grade", tenths, |own, _| own.spache_grade.unwrap_or_default(), |most| most.spache_grade),
    ("words of 3 syllables or more", percent, |own, _| own.long_word_share, |most| Some(most.long_word_share)),
    ("passive sentences", percent, |own, _| own.passive_share, |most| Some(most.passive_share)),
    ("negatives in a sentence", whole, |own, _| own.negatives_max as f64, |most| Some(most.negatives as f64)),
    ("words on a page", whole, |_, _| f64::NAN, |most| Some(most.page_words as f64)),
];

fn tenths(value: f64) -> String {
    format!("{value:.1}")
}

fn whole(value: f64) -> String {
    format!("{value:.0}")
}

fn percent(value: f64) -> String {
    format!("{:.1}%", value * 100.0)
}

/// The table for one measuring of every level, with the most words of a page, and what is over its target.
fn table(title: &str, measured: &[(Level, Measures, usize)]) -> (String, Vec<String>) {
    let mut table = format!("\n{title}, ours of the most there may be\n\n| |");
    measured.iter().for_each(|(level, ..)| table.push_str(&format!(" {} |", level.word())));
    table.push_str("\n| --- |");
    measured.iter().for_each(|_| table.push_str(" --- |"));
    let mut over = Vec::new();
    for (name, written, own, most) in ROWS {
        let _ = write!(table, "\n| {name} |");
        for (level, measures, page) in measured {
            let own = own(measures, *level);
            let own = if own.is_nan() { *page as f64 } else { own };
            if own == 0.0 && name == "words on a page" {
                table.push_str(" – |");
                continue;
            }
            match most(&Targets::of(*level)) {
                Some(most) => {
                    let _ = write!(table, " {} of {} |", written(own), written(most));
                    if own > most {
                        over.push(format!("{title} at {}: {name} {own:.3} of {most:.3}", level.word()));
                    }
                }
                None => table.push_str(" – |"),
            }
        }
    }
    (table + "\n", over)
}

#[test]
fn each_level_joined_together_is_within_every_target_of_the_guide() {
    let of_books = Level::ALL.iter().map(|level| {
        let books = books(*level);
        let all = books.iter().flat_map(|(_, _, book)| &book.chapters).flat_map(|chapter| &chapter.pages);
        let (words, taught): (Vec<_>, Vec<_>) = all.clone().partition(|page| !page.id.starts_with("words-to-know"));
        let texts: Vec<String> = words.iter().chain(&taught).map(|page| text(page)).collect();
        let page = words.iter().map(|page| text(page).split_whitespace().count()).max().unwrap_or(0);
        let names: Vec<&str> = books.iter().flat_map(|(_, names, _)| names.iter().map(String::as_str)).collect();
        (*level, measure_with_names(&texts.join("\n"), &names), page)
    });
    let of_pack = Level::ALL.iter().map(|level| {
        let texts: Vec<String> = passages(*level).into_iter().map(|(_, text)| text).collect();
        (*level, measure(&texts.join("\n")), 0)
    });
    let (first, mut over) = table("The books", &of_books.collect::<Vec<_>>());
    let (second, more) = table("What is said in general", &of_pack.collect::<Vec<_>>());
    println!("{first}{second}");
    over.extend(more);
    assert!(over.is_empty(), "{first}{second}\n{}", over.join("\n"));
}

/// Every text of the pack that is read as a whole: an option by its headings, an order with all that is said of it, what
/// permanence is, the rights.
fn passages(level: Level) -> Vec<(String, String)> {
    let content = Content::built_in(level, "plain");
    let readers: &[&str] = if level == Level::Adult { &["worker", "parent"] } else { &["child"] };
    let mut all = Vec::new();
    for reader in readers {
        let passage = |id: &str| content.passage(id, reader, &[]).replace(['\u{B}', '\u{E}'], "\n");
        for id in ["plan/permanence", "plan/going_home", "rights/rights"] {
            all.push((format!("{id} for {reader}"), passage(id)));
        }
        for option in PermanenceOption::ALL.iter().map(|option| option.word()) {
            let parts = OPTION_PARTS.iter().chain(&ADULT_PARTS).map(|part| format!("plan/{option}/{part}"));
            let told: Vec<String> = parts.filter(|id| content.has(id)).map(|id| passage(&id)).collect();
            all.push((format!("plan/{option} for {reader}"), told.join("\n")));
        }
        for term in content.glossary(reader) {
            let parts = content
                .parts_of(&term.id, &[&ORDER_PARTS[..], &MEETING_PARTS].concat(), reader)
                .into_iter()
                .map(|(_, text)| text);
            let told: Vec<String> = [term.meaning].into_iter().chain(parts).collect();
            all.push((format!("word/{} for {reader}", term.id), told.join("\n")));
        }
    }
    let marks = ['\u{F}', '\u{10}'];
    all.into_iter().map(|(id, text)| (id, text.replace(marks, ""))).filter(|(_, text)| !text.is_empty()).collect()
}

#[test]
fn every_passage_alone_is_within_the_targets_of_its_level() {
    let jargon = Jargon::embedded().unwrap();
    let (mut judged, mut graded, mut over) = (0, 0, Vec::new());
    for level in Level::ALL {
        for (id, text) in passages(*level) {
            judged += 1;
            let found = judge(&text, *level, &jargon, &[]);
            let is_graded = text.split_whitespace().count() >= 50;
            graded += usize::from(is_graded);
            // What new words a page may teach is held on pages, where they can be tapped.
            let whole = found.iter().filter(|found| is_of_the_whole(found.code) && found.code.is_of_level());
            over.extend(whole.map(|found| format!("{} {id}: {} {}", level.word(), found.code.word(), found.reason)));
        }
    }
    println!("{judged} passages, {graded} of them long enough for a grade");
    assert!(judged > 1000 && graded > 100, "{judged} passages, {graded} graded");
    assert!(over.is_empty(), "{} of {graded}:\n{}", over.len(), over.join("\n"));
}
