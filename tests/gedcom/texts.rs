//! Lines: what ends them, what stands before them, what goes on, and what is none.

use super::tell::{check_people, codes, old, read, told};
use kithbook::gedcom;

const FILE: &str = "0 HEAD\n1 GEDC\n2 VERS 5.5.1\n0 @I1@ INDI\n1 NAME Ann\n1 FAMC @F@\n1 NOTE One\n2 CONT two\n0 @I2@ INDI\n1 NAME Ben\n\
    1 FAMS @F@\n0 @F@ FAM\n1 HUSB @I2@\n1 CHIL @I1@\n0 TRLR\n";

#[test]
fn every_end_of_a_line_and_every_gap_gives_the_same() {
    let plain = read(FILE);
    assert_eq!(told(&plain.family), ["I1 X Ann", "I2 X Ben", "I1 < I2 Birth"]);
    assert_eq!(plain.findings, []);
    let same = [
        FILE.replace('\n', "\r\n"),
        FILE.replace('\n', "\r"),
        FILE.replace('\n', "\n\r"),
        FILE.replace('\n', "\n\n \n"),
        FILE.replace('\n', "\r\r\n"),
        FILE.replace('\n', "\n\t  "),
        FILE.replace("\n2 CONT", "\n  2   CONT").replace("\n1 ", "\n 01  "),
        FILE.trim_end().to_owned(),
        format!("\u{feff}{FILE}"),
        format!("\u{feff}\u{feff}\n{FILE}"),
        format!("{FILE}\u{1a}"),
        FILE.replace("0 @I2@ INDI", "0@I2@INDI").replace("1 HUSB @I2@", "1 HUSB I2 "),
    ];
    for text in same {
        let gedcom = gedcom::read(text.as_bytes()).unwrap();
        assert_eq!((told(&gedcom.family), &gedcom.findings), (told(&plain.family), &plain.findings), "{text:?}");
        assert_eq!(gedcom.facts[0].notes, plain.facts[0].notes);
    }
    // One end of a line differs from the rest.
    let mixed = FILE.replacen('\n', "\r\n", 3).replacen("1 NAME Ben\n", "1 NAME Ben\r", 1);
    assert_eq!(told(&read(&mixed).family), told(&plain.family));
}

#[test]
fn a_text_goes_on() {
    let notes = |lines: &str| read(&old(&format!("0 @I1@ INDI | 1 NAME A | {lines}"))).facts.remove(0).notes;
    assert_eq!(notes("1 NOTE one | 2 CONC  two | 2 CONT three | 2 CONT | 2 CONT five"), ["one two\nthree\n\nfive"]);
    assert_eq!(notes("1 NOTE | 2 CONC one | 3 CONC  two | 4 CONC  three"), ["one two three"]);
    assert_eq!(notes("1 NOTE one | 1 CONT two"), ["one"]);
    assert_eq!(notes("1 NOTE @@me"), ["@me"]);
    let long = "x".repeat(3_000);
    assert_eq!(notes(&format!("1 NOTE {long} | 2 CONC {long}")), [long.repeat(2)]);
    // A program forgot CONT.
    let broken = "0 @I1@ INDI | 1 NAME A | 1 NOTE one | and two | and three | 1 SEX F";
    check_people(&old(broken), &["I1 F A"], &["gedcom-line-joined"]);
    assert_eq!(notes("1 NOTE one | and two | 2 CONT three"), ["one\nand two\nthree"]);
}

#[test]
fn a_long_line_is_a_line() {
    let long = "x".repeat(100_000);
    let gedcom = read(&old(&format!("0 @I1@ INDI | 1 NOTE {long} | 1 NAME Ann /{long}/ | 1 SEX F | 1 TITL {long}")));
    let person = &gedcom.family.people[0];
    // One of the characters was the slash.
    assert_eq!((person.name.chars().count(), person.sex), (gedcom::limits::NAME - 1, kithbook::family::Sex::Female));
    assert_eq!(gedcom.facts[0].notes[0].chars().count(), gedcom::limits::NOTE);
}

#[test]
fn levels_go_deep_and_jump() {
    let deep: String = (3..=99).map(|level| format!(" | {level} DATE 1900")).collect();
    let records = format!("0 @I1@ INDI | 1 NAME Ann | 1 BIRT | 2 DATE 2018{deep} | 1 SEX F");
    check_people(&old(&records), &["I1 F Ann *2018-0-0"], &[]);
    check_people(&old("0 @I1@ INDI | 1 NAME Ann | 100 DATE 1900 | 1 SEX F"), &["I1 F Ann"], &["gedcom-line-unread"]);
    check_people(&old("0 @I1@ INDI | 3 NAME Ann | 3 SEX F | 1 BIRT | 4 DATE 2018"), &["I1 F Ann *2018-0-0"], &[]);
}

#[test]
fn a_line_that_is_none_costs_nothing_else() {
    let broken = ["1 @ NAME", "hello", "1 +-+ x", "0 of it was true", "1999 was the year", "@ @"];
    for line in broken {
        let file = old(&format!(
            "0 @I1@ INDI | 1 NAME Ann | {line} | 1 SEX F | 1 BIRT | 2 DATE 2018 | 0 @I2@ INDI | 1 NAME Ben"
        ));
        check_people(&file, &["I1 F Ann *2018-0-0", "I2 X Ben"], &["gedcom-line-unread"]);
        let finding = &read(&file).findings[0];
        assert_eq!((finding.line, finding.values[0].1.as_str()), (Some(8), line));
    }
    // What stands under a lost line is not the line's before it.
    let lost = old("0 @I1@ INDI | 1 NAME Ann | 1 DEAT | 1 %%%% | 2 DATE 1990");
    check_people(&lost, &["I1 X Ann"], &["gedcom-death-unsure", "gedcom-line-unread"]);
    // A record whose nought was lost.
    let bare = old("0 @I1@ INDI | 1 NAME Ann | @I2@ INDI | 1 NAME Ben");
    check_people(&bare, &["I1 X Ann", "I2 X Ben"], &["gedcom-line-unlevelled"]);
}

#[test]
fn a_file_without_its_ends_is_read() {
    let gedcom = read("0 @I1@ INDI\n1 NAME Ann\n");
    assert_eq!(
        (told(&gedcom.family), codes(&gedcom)),
        (vec!["I1 X Ann".to_owned()], vec!["gedcom-no-head", "gedcom-no-end"])
    );
    let gedcom = read("0 HEAD\n1 GEDC\n2 VERS 4.0\n0 @I1@ INDI\n1 NAME Ann\n0 TRLR\n0 @I2@ INDI\n1 NAME Ben");
    assert_eq!((told(&gedcom.family).len(), codes(&gedcom)), (2, vec!["gedcom-version"]));
}

#[test]
fn what_is_no_gedcom_is_said_to_be_none() {
    let none: [&[u8]; 8] =
        [b"", b"\n\n", b"{\"people\":[]}", b"hello", b"0", b"\0\0\0\0\0\0", b"\xff\xfe", b"<html>0 HEAD</html>"];
    for bytes in none {
        assert_eq!(gedcom::read(bytes).map_err(|finding| finding.code), Err("gedcom-not-gedcom"), "{bytes:?}");
        assert!(!gedcom::is_gedcom(bytes), "{bytes:?}");
    }
    assert_eq!(gedcom::read(b"PK\x03\x04....").map_err(|finding| finding.code), Err("gedcom-zipped"));
    for bytes in [
        FILE.as_bytes(),
        b"\xef\xbb\xbf0 HEAD",
        b" 0 HEAD",
        b"0 @I1@ INDI",
        b"\xff\xfe0\0 \0H\0",
        b"\xfe\xff\x000\0 \0H",
    ] {
        assert!(gedcom::is_gedcom(bytes), "{bytes:?}");
    }
}
