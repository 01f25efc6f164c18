//! Files made to do harm: none hangs, none panics, and what is good in them is read.

use super::tell::{codes, old, read};
use kithbook::gedcom::{self, limits};
use std::fmt::Write;
use std::time::{Duration, Instant};

/// How many of anything: fewer where the reader is not built to be fast.
const MANY: usize = if cfg!(debug_assertions) { 100_000 } else { 1_000_000 };

/// Reads within a time that no honest machine needs: a trap takes minutes or for ever.
fn in_time(text: &str) -> Result<gedcom::Gedcom, &'static str> {
    let start = Instant::now();
    let read = gedcom::read(text.as_bytes()).map_err(|finding| finding.code);
    assert!(start.elapsed() < Duration::from_secs(20), "{:?} for {}", start.elapsed(), &text[..text.len().min(200)]);
    read
}

/// Many lines, each by its number.
fn many(count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count).fold(String::new(), |mut text, place| {
        writeln!(text, "{}", line(place)).unwrap();
        text
    })
}

#[test]
fn what_is_too_large_is_refused() {
    let too_big = format!("0 HEAD\n{}", " ".repeat(limits::FILE));
    assert_eq!(in_time(&too_big).map(|_| ()), Err("gedcom-too-big"));
    assert_eq!(
        in_time(&many(limits::PEOPLE + 1, |who| format!("0 @I{who}@ INDI"))).map(|_| ()),
        Err("gedcom-too-many")
    );
    assert_eq!(in_time(&many(limits::FAMILIES + 1, |_| "0 @F@ FAM".to_owned())).map(|_| ()), Err("gedcom-too-many"));
    let links = format!("0 @A@ INDI\n{}", many(limits::LINKS + 1, |_| "1 FAMC @F@".to_owned()));
    assert_eq!(in_time(&links).map(|_| ()), Err("gedcom-too-many"));
}

#[test]
fn a_million_of_anything_takes_a_moment() {
    let count = MANY;
    let traps = [
        ("texts nested in texts", format!("1 NOTE a\n{}", many(count, |level| format!("{} CONC a", 2 + level % 98)))),
        ("levels", many(count, |level| format!("{} X a", 1 + level % 99))),
        ("one family", many(count, |_| "1 FAMC @F@".to_owned())),
        ("every family", many(count, |place| format!("1 FAMC @F{place}@"))),
        ("names", many(count, |place| format!("1 NAME a{place}"))),
        ("notes", many(count, |_| "1 NOTE @N@".to_owned())),
        ("sentences", many(count, |_| "no line".to_owned())),
        ("twins", many(count, |_| "1 ASSO @A@\n2 ROLE MULTIPLE".to_owned())),
        ("marks", "@".repeat(count)),
        ("slashes", format!("1 NAME {}", "/".repeat(count))),
        ("noughts", "\0".repeat(count)),
        ("ends", "\r\n\r".repeat(count)),
        ("digits", "0".repeat(count)),
        ("tags", many(1_000, |_| format!("1 {}", "A".repeat(1_000)))),
    ];
    for (name, lines) in traps {
        let text = format!(
            "0 HEAD\n0 @A@ INDI\n1 NAME Ann\n1 FAMS @F@\n{lines}\n0 @B@ INDI\n1 NAME Ben\n0 @F@ FAM\n1 WIFE @A@\n0 TRLR\n"
        );
        let gedcom = in_time(&text).unwrap();
        assert_eq!(gedcom.family.people.len(), 2, "{name}");
        assert_eq!(
            (gedcom.family.people[0].name.as_str(), gedcom.family.people[1].name.as_str()),
            ("Ann", "Ben"),
            "{name}"
        );
        assert!(gedcom.findings.len() < 1_000, "{name}");
    }
}

#[test]
fn families_made_to_be_slow_are_not() {
    let count = MANY / 10 + 50_000;
    let people = many(count, |who| format!("0 @I{who}@ INDI"));
    // Everyone the child of a family of everyone, which is kept to as many parents as a family has.
    let one = format!("{people}0 @F@ FAM\n{}", many(count, |who| format!("1 CHIL @I{who}@\n1 HUSB @I{who}@")));
    let gedcom = in_time(&one).unwrap();
    assert!(gedcom.family.circle().is_none());
    assert!(gedcom.unlisted > 0 && gedcom.findings.len() < 1_000);
    // A circle of everyone, and as many circles of two as there are.
    for step in [1, 2] {
        let families = many(count, |who| {
            let parent = if step == 1 { (who + 1) % count } else { who ^ 1 };
            format!("0 @F{who}@ FAM\n1 HUSB @I{parent}@\n1 CHIL @I{who}@")
        });
        let gedcom = in_time(&format!("{people}{families}")).unwrap();
        assert!(gedcom.family.circle().is_none());
        assert_eq!(gedcom.family.parents.len(), if step == 1 { count - 1 } else { count / 2 });
    }
    // Everyone has one id, or ids that others would be given.
    let same = in_time(&many(count, |who| format!("0 @I@ INDI\n1 NAME {who}"))).unwrap();
    assert_eq!((same.family.people.len(), same.family.people[count - 1].id.as_str()), (count, &*format!("I-{count}")));
    let taken = in_time(&many(count, |who| {
        if who % 2 == 0 { format!("0 @I@ INDI\n1 NAME {who}") } else { format!("0 @I-{who}@ INDI") }
    }));
    assert_eq!(taken.unwrap().family.people.len(), count);
    // A thousand families of one child, which has no thousand parents.
    let many_parents =
        format!("{people}{}", many(1_000, |place| format!("0 @F{place}@ FAM\n1 HUSB @I{}@\n1 CHIL @I0@", place + 1)));
    let gedcom = in_time(&many_parents).unwrap();
    assert_eq!(gedcom.family.parents.len(), limits::PARENTS);
}

#[test]
fn findings_are_no_flood() {
    let gedcom = read(&old(&format!("0 @I1@ INDI | {}", vec!["nonsense"; 500].join(" | "))));
    assert_eq!((gedcom.findings.len(), gedcom.unlisted), (limits::FINDINGS, 500 - limits::FINDINGS));
    let nasty = read(&old(&format!("0 @I1@ INDI | \u{1b}[31m{}", "x".repeat(1_000))));
    assert_eq!(codes(&nasty), ["gedcom-line-unread"]);
    assert_eq!(nasty.findings[0].values[0].1.chars().count(), limits::SHOWN + 1);
    assert!(!nasty.findings[0].values[0].1.contains('\u{1b}'));
}
