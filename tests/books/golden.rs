//! Golden books: every example, reader and level as text, reviewed by people. At a child's level every other reader's
//! book is kept only by what it leaves out of the child's, so that a change of words is reviewed once.
//!
//! To accept a change: read it, then `INSTA_UPDATE=always cargo test --test books golden`.

use crate::every::{Shelved, file_name, library, today};
use kithbook::audience::{Level, Reader};
use kithbook::render;
use std::collections::BTreeSet;
use std::fmt::Write as _;

#[test]
fn every_book_is_as_it_was_reviewed() {
    assert_eq!(today().to_string(), "2026-06-01");
    for Shelved { example, reader, level, book } in library() {
        if *reader == Reader::Child || *level == Level::Adult {
            keep(&format!("{example}--{}--{}", file_name(reader), level.word()), &render::text(book));
        } else if *level == Level::Under5 {
            keep(&format!("{example}--{}--reading-together", file_name(reader)), &left_out(example, reader));
        }
    }
}

/// The child's lines that this reader does not get, level by level, and any line only this reader gets.
fn left_out(example: &str, reader: &Reader) -> String {
    let of = |reader: &Reader, level: Level| {
        let wanted = |each: &&Shelved| each.example == example && each.reader == *reader && each.level == level;
        render::text(&library().iter().find(wanted).unwrap().book)
    };
    let mut out = String::new();
    for level in Level::ALL.iter().filter(|level| **level != Level::Adult) {
        let (childs, own) = (of(&Reader::Child, *level), of(reader, *level));
        let _ = writeln!(out, "== {} ==", level.word());
        for (mark, from, other) in [("- ", &childs, &own), ("+ ", &own, &childs)] {
            let known: BTreeSet<&str> = other.lines().collect();
            for line in from.lines().filter(|line| !known.contains(line)) {
                let _ = writeln!(out, "{mark}{line}");
            }
        }
    }
    out
}

fn keep(name: &str, text: &str) {
    insta::with_settings!({ snapshot_path => "golden", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, text);
    });
}
