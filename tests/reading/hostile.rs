//! Hostile input: always a finding, never a panic, never a wait.

use kithbook::audience::{Audience, Level, Reader, share};
use kithbook::calendar::Date;
use kithbook::content::Content;
use kithbook::plan::{self, limits};
use kithbook::{book, render};
use proptest::prelude::*;
use std::time::{Duration, Instant};

const SMALL: &str = include_str!("../fixtures/valid/small.plan.json");

/// Reads, checks, shares and compiles whatever came of it.
fn through(bytes: &[u8]) -> usize {
    let today = Date::parse("2026-06-01").unwrap();
    let read = plan::read(bytes);
    let checked = plan::check(&read.plan, today);
    for reader in [Reader::Child, Reader::Parent("mum".into()), Reader::Other("nobody".into())] {
        let shared = share(read.plan.clone(), &Audience { reader, level: Level::From8 });
        render::html(
            &book::compile(&shared, &Content::built_in(Level::From8, "plain"), today),
            &Content::built_in(Level::From8, "plain"),
            render::Paper::A5,
            &|_| None,
        );
    }
    read.findings.len() + checked.len()
}

#[test]
fn a_table_of_nasty_files_each_gets_a_finding_at_once() {
    let deep = "[".repeat(1_000_000);
    let deep_objects = "{\"a\":".repeat(500_000);
    let long_number = format!("{{\"version\":{}}}", "9".repeat(1_000_000));
    let many_fields =
        format!("{{{}}}", (0..60_000).map(|number| format!("\"k{number}\":1")).collect::<Vec<_>>().join(","));
    let same_fields = format!("{{{}}}", vec!["\"version\":1"; 60_000].join(","));
    let escapes = format!("\"{}\"", "\\u0000".repeat(200_000));
    let cases: Vec<(&str, Vec<u8>)> = vec![
        ("empty", b"".to_vec()),
        ("blank", b"  \n ".to_vec()),
        ("not UTF-8", b"{\"version\":1,\n\"child\":\xff}".to_vec()),
        ("UTF-16", "{\"version\":1}".encode_utf16().flat_map(u16::to_le_bytes).collect()),
        ("a picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec()),
        ("half a plan", SMALL.as_bytes()[..SMALL.len() / 2].to_vec()),
        ("a list", b"[1,2,3]".to_vec()),
        ("a string", b"\"plan\"".to_vec()),
        ("a lone surrogate", br#"{"version":1,"child":{"id":"mia","name":"\ud800"}}"#.to_vec()),
        (
            "text that turns about",
            "{\"version\":1,\"child\":{\"id\":\"mia\",\"name\":\"Mia\u{202E}nan\"}}".as_bytes().to_vec(),
        ),
        ("a control character", br#"{"version":1,"child":{"id":"mia","name":"Mi\u0007a"}}"#.to_vec()),
        ("a version to come", br#"{"version":2,"child":{"id":"mia","name":"Mia"}}"#.to_vec()),
        ("deep lists", deep.into_bytes()),
        ("deep objects", deep_objects.into_bytes()),
        ("a long number", long_number.into_bytes()),
        ("many fields", many_fields.into_bytes()),
        ("the same field", same_fields.into_bytes()),
        ("a long string of escapes", escapes.into_bytes()),
        ("too big", vec![b' '; limits::FILE + 1]),
    ];
    for (name, bytes) in cases {
        let start = Instant::now();
        assert!(!plan::read(&bytes).findings.is_empty(), "{name} gets no finding");
        // Each takes well under a second on an idle machine; ten allow for a busy one and still catch what grows too fast.
        assert!(start.elapsed() < Duration::from_secs(10), "{name} took {:?}", start.elapsed());
    }
}

/// Each once took from a quarter of a minute to for ever: every tie was looked through for every person, and an id given
/// twice was lengthened until it was new.
#[test]
fn a_family_as_large_as_can_be_makes_its_book() {
    let count = limits::PEOPLE - 2;
    let people: Vec<String> = (0..count).map(|number| format!(r#"{{"id":"p{number}","name":"P{number}"}}"#)).collect();
    let links: Vec<String> =
        (0..count).map(|number| format!(r#"{{"child":"p{number}","parent":"mum","kind":"birth"}}"#)).collect();
    let meetings = vec![r#"{"id":"m","kind":"review","date":"2026-12-01"}"#; limits::LIST].join(",");
    let plan = format!(
        r#"{{"version":1,"child":{{"id":"p0","name":"P"}},"people":[{},{{"id":"mum","name":"M"}}],
        "bonds":{{"parents":[{}]}},"meetings":[{meetings}]}}"#,
        people.join(","),
        links.join(","),
    );
    let read = plan::read(plan.as_bytes());
    assert_eq!(read.findings, []);
    let shared = share(read.plan, &Audience { reader: Reader::Worker, level: Level::Adult });
    let book = book::compile(&shared, &Content::built_in(Level::Adult, "plain"), Date::parse("2026-06-01").unwrap());
    let pages: Vec<_> = book.chapters.iter().flat_map(|chapter| &chapter.pages).collect();
    let ids: std::collections::BTreeSet<_> = pages.iter().map(|page| &page.id).collect();
    assert_eq!(ids.len(), pages.len(), "each page has an address of its own");
    assert!(ids.iter().all(|id| id.len() < 60));
    assert!(pages.iter().map(|page| page.from.len()).sum::<usize>() < 4 * limits::LIST, "no page lists all facts");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_survived(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        through(&bytes);
    }

    /// A good plan with a stretch cut out and something put in.
    #[test]
    fn a_plan_bent_anywhere_is_survived(start in 0..SMALL.len(), length in 0usize..60, put in "[\\[\\]{}\",:a-z0-9\\\\ -]{0,12}") {
        let mut bytes = SMALL.as_bytes().to_vec();
        let end = (start + length).min(bytes.len());
        bytes.splice(start..end, put.into_bytes());
        through(&bytes);
    }
}
