//! Every string of every book comes from the pack or the plan: told again in a language nobody speaks, nothing of ours is left.

#[path = "../pseudo/mod.rs"]
mod language;

use crate::every::{examples, file_name, readers, today};
use kithbook::audience::{Audience, Level, share};
use kithbook::book::{self, Book};
use kithbook::content::{Content, PRESSED};
use kithbook::duty::Rule;
use kithbook::plan::{Plan, Vocabulary};
use kithbook::render;
use std::collections::BTreeSet;

fn content(level: Level, council: Vocabulary) -> Content {
    let name = format!("{}.pack", level.word());
    let pressed = PRESSED.iter().find(|pressed| pressed.name == name).unwrap();
    Content::new(&language::pressed(pressed.text), council.word())
}

/// Every word that a plan holds, in whatever field.
fn words_of(plan: &Plan) -> BTreeSet<String> {
    let json = serde_json::to_string(plan).unwrap();
    language::of_ours(&json).map(str::to_lowercase).collect()
}

/// Where the rules of dates stand: names of the law and of sources are the same in every language.
fn words_of_the_law() -> BTreeSet<String> {
    let said = Rule::ALL.iter().flat_map(|rule| [rule.law, rule.row, rule.source]);
    said.flat_map(language::of_ours).map(str::to_lowercase).collect()
}

/// What is on a page for a reader: the text, what pictures say, and the page's title and language apart.
fn shown(book: &Book, content: &Content) -> String {
    let html = render::html(book, content, render::Paper::A5, &|_| None);
    let body = html.split_once("</head>").map_or(html.as_str(), |(_, body)| body);
    let mut out = String::new();
    let mut rest = body;
    while let Some((text, after)) = rest.split_once('<') {
        out.push_str(text);
        let (tag, after) = after.split_once('>').unwrap_or((after, ""));
        for name in [" alt=\"", " aria-label=\"", " title=\""] {
            if let Some((_, value)) = tag.split_once(name) {
                out.push(' ');
                out.push_str(value.split('"').next().unwrap_or_default());
            }
        }
        out.push(' ');
        rest = after;
    }
    out + rest
}

#[test]
fn every_string_of_every_book_is_the_packs_or_the_plans() {
    let (mut held, mut ours) = (0, BTreeSet::new());
    for level in Level::ALL {
        for (name, plan) in examples() {
            let content = content(*level, plan.council.vocabulary.unwrap_or(Vocabulary::Plain));
            let mut known = words_of(&plan);
            known.extend(words_of_the_law());
            for reader in readers(&plan) {
                let audience = Audience { reader: reader.clone(), level: *level };
                let book = book::compile(&share(plan.clone(), &audience), &content, today());
                for text in [shown(&book, &content), render::text(&book)] {
                    let words: Vec<&str> = language::of_ours(&text).collect();
                    held += words.len();
                    let strange = words.into_iter().filter(|word| !known.contains(&word.to_lowercase()));
                    ours.extend(
                        strange.map(|word| format!("{word} ({name} for {} at {})", file_name(&reader), level.word())),
                    );
                }
            }
        }
    }
    assert!(held > 100_000, "only {held} words of plans");
    assert!(
        ours.is_empty(),
        "{} words are in the code:\n{}",
        ours.len(),
        ours.into_iter().take(40).collect::<Vec<_>>().join("\n")
    );
}

#[test]
fn a_pattern_keeps_its_marks_and_changes_its_words() {
    let line = "m\tsee-you\tSee \u{1}name\u{2} \u{3}when\u{4}none\u{5}soon\u{4}*some\u{5}on \u{1}when\u{2}\u{6}.\n";
    let other = language::pressed(line);
    assert!(other.starts_with("m\tsee-you\t") && other.contains("\u{1}name\u{2} \u{3}when\u{4}none\u{5}"), "{other:?}");
    assert!(other.contains("\u{4}*some\u{5}") && other.ends_with("\u{1}when\u{2}\u{6}.\n"), "{other:?}");
    let text = Content::new(&other, "").string("see-you", "", &[]);
    assert_eq!(language::of_ours(&text).count(), 0, "{text}");
    assert!(text.chars().count() > "See  soon.".len());
}
