//! People: ids, names, sexes, births, deaths, notes.

use super::tell::{check_people, codes, new, old, read};
use kithbook::gedcom::Facts;

fn facts(records: &str) -> Facts {
    read(&old(records)).facts.remove(0)
}

#[test]
fn a_person_is_read_whole() {
    let file = old(
        "0 @I1@ INDI | 1 NAME Mary Ann /Smith/ | 2 GIVN Mary Ann | 2 SURN Smith | 2 NICK Polly | 1 NAME Mary /Jones/ | 2 TYPE married \
         | 1 SEX F | 1 BIRT | 2 DATE 9 MAY 1950 | 2 PLAC Leeds | 1 DEAT | 2 DATE ABT 2010 | 1 OCCU Nurse | 1 RESN confidential \
         | 1 NOTE One | 2 CONT two | 2 CONC  three | 1 NOTE @N1@ | 0 @N1@ NOTE Four",
    );
    check_people(&file, &["I1 F Mary Ann Smith *1950-5-9 died"], &[]);
    let facts = read(&file).facts.remove(0);
    assert_eq!(
        (facts.line, facts.used.as_str(), facts.given.as_str(), facts.surname.as_str()),
        (6, "Polly", "Mary Ann", "Smith")
    );
    assert_eq!(facts.also, ["Mary Jones"]);
    assert_eq!(facts.notes, ["One\ntwo three", "Four"]);
    assert_eq!((facts.occupation.as_str(), facts.is_restricted), ("Nurse", true));
    let (born, died) = (facts.born.unwrap(), facts.died.unwrap());
    assert_eq!((born.day, born.is_exact, born.text.as_str()), ((1950, 5, 9), true, "9 MAY 1950"));
    assert_eq!((died.day, died.is_exact, died.text.as_str()), ((2010, 0, 0), false, "ABT 2010"));
}

#[test]
fn the_name_is_the_first_that_says_something() {
    let names = [
        ("1 NAME Mary /Smith/", "Mary Smith"),
        ("1 NAME /Smith/", "Smith"),
        ("1 NAME Mary", "Mary"),
        ("1 NAME | 2 GIVN Mary | 2 SURN Smith", "Mary Smith"),
        ("1 NAME // | 1 NAME Mary /Smith/", "Mary Smith"),
        ("1 NAME Polly | 2 TYPE aka | 1 NAME Mary /Smith/", "Mary Smith"),
        ("1 NAME Polly | 2 TYPE aka", "Polly"),
        ("1 NAME Mary  \t Ann | 2 CONC ette /Smith/", "Mary Annette Smith"),
        ("1 name Mary", "Mary"),
        ("1 NAME M@@ry", "M@ry"),
        ("2 NAME Mary", "Mary"),
    ];
    for (lines, name) in names {
        check_people(&old(&format!("0 @I1@ INDI | {lines}")), &[&format!("I1 X {name}")], &[]);
    }
}

#[test]
fn nobody_has_no_name() {
    for lines in ["1 SEX M", "1 NAME", "1 NAME //", "1 NAME Unknown", "1 NAME N.N. /?/"] {
        let gedcom = read(&old(&format!("0 @I1@ INDI | {lines}")));
        assert!(gedcom.family.people[0].unknown, "{lines}");
    }
    check_people(&old("0 @I1@ INDI"), &["I1 X I1 unknown"], &[]);
    check_people(&old("0 @I1@ INDI | 1 NAME Unknown"), &["I1 X Unknown unknown"], &[]);
    check_people(&old("0 @I1@ INDI | 1 NAME Unknown /Smith/"), &["I1 X Unknown Smith"], &[]);
}

#[test]
fn the_name_somebody_is_called_by_is_noticed() {
    assert_eq!(facts("0 @I1@ INDI | 1 NAME Hans Peter /Muster/ | 2 _RUFNAME Peter").used, "Peter");
    assert_eq!(facts("0 @I1@ INDI | 1 NAME Mary /Smith/ | 1 NICK Polly").used, "Polly");
    assert_eq!(facts("0 @I1@ INDI | 1 NAME Mary /Smith/ | 1 NAME Polly /Smith/ | 2 TYPE AKA").used, "Polly");
    assert_eq!(facts("0 @I1@ INDI | 1 NAME Mary /Smith/").used, "");
}

#[test]
fn sexes_are_what_is_said() {
    let sexes = [("F", 'F'), ("M", 'M'), ("X", 'X'), ("U", 'X'), ("N", 'X'), ("female", 'F'), ("m", 'M'), ("", 'X')];
    for (word, sex) in sexes {
        check_people(&old(&format!("0 @I1@ INDI | 1 NAME A | 1 SEX {word}")), &[&format!("I1 {sex} A")], &[]);
    }
    check_people(&old("0 @I1@ INDI | 1 NAME A | 1 SEX Q"), &["I1 X A"], &["gedcom-sex"]);
    // A place in a family says nothing of sex.
    check_people(&new("0 @A@ INDI | 1 NAME A | 1 FAMS @F@ | 0 @F@ FAM | 1 WIFE @A@"), &["A X A"], &[]);
}

#[test]
fn somebody_has_died_where_it_is_claimed() {
    let deaths = [
        "1 DEAT Y",
        "1 DEAT | 2 DATE 1990",
        "1 DEAT | 2 PLAC Leeds",
        "1 DEAT | 2 CAUS Flu",
        "1 BURI | 2 DATE 1990",
        "1 CREM Y",
    ];
    for lines in deaths {
        check_people(&old(&format!("0 @I1@ INDI | 1 NAME A | {lines}")), &["I1 X A died"], &[]);
    }
    for lines in ["1 DEAT N", "1 NO DEAT", "1 CHAN | 2 DATE 1990", "1 _DEAT Y"] {
        check_people(&old(&format!("0 @I1@ INDI | 1 NAME A | {lines}")), &["I1 X A"], &[]);
    }
    for lines in ["1 DEAT", "1 DEAT | 2 DATE", "1 DEAT | 2 SOUR @S1@"] {
        check_people(&old(&format!("0 @I1@ INDI | 1 NAME A | {lines}")), &["I1 X A"], &["gedcom-death-unsure"]);
    }
}

#[test]
fn a_birth_is_a_fact_only_where_it_is_one() {
    let births = [
        ("9 MAY 2018", " *2018-5-9"),
        ("MAY 2018", " *2018-5-0"),
        ("2018", " *2018-0-0"),
        ("ABT 2018", ""),
        ("BET 2017 AND 2018", ""),
        ("@#DJULIAN@ 9 MAY 1700", ""),
        ("(in spring)", ""),
        ("", ""),
    ];
    for (date, born) in births {
        check_people(
            &old(&format!("0 @I1@ INDI | 1 NAME A | 1 BIRT | 2 DATE {date}")),
            &[&format!("I1 X A{born}")],
            &[],
        );
    }
    check_people(&old("0 @I1@ INDI | 1 NAME A | 1 BIRT | 2 DATE 31 FEB 2018"), &["I1 X A"], &["gedcom-date"]);
    let twice = "0 @I1@ INDI | 1 NAME A | 1 BIRT | 2 DATE 2018 | 1 BIRT | 2 DATE 2019";
    check_people(&old(twice), &["I1 X A *2018-0-0"], &[]);
    // Dates of anything else are nobody's birth.
    check_people(
        &old("0 @I1@ INDI | 1 NAME A | 1 CHR | 2 DATE 2018 | 1 BIRT | 2 SOUR x | 3 DATE 2018"),
        &["I1 X A"],
        &[],
    );
}

#[test]
fn everyone_has_an_id_of_their_own() {
    let twice =
        "0 @I1@ INDI | 1 NAME Ann | 0 @I1@ INDI | 1 NAME Ben | 0 @I1-2@ INDI | 1 NAME Cat | 0 INDI | 1 NAME Dan";
    let wanted = ["I1 X Ann", "I1-3 X Ben", "I1-2 X Cat", "person-1 X Dan"];
    check_people(&old(twice), &wanted, &["gedcom-person-twice", "gedcom-id-missing"]);
    // One person told of twice is one.
    let same = "0 @I1@ INDI | 1 NAME Ann | 1 SEX F | 0 @I1@ INDI | 1 NAME Ann | 1 BIRT | 2 DATE 2018 | 1 NOTE More";
    check_people(&old(same), &["I1 F Ann *2018-0-0"], &["gedcom-id-repeated"]);
    assert_eq!(read(&old(same)).facts[0].notes, ["More"]);
    let odd = "0 @a b@ INDI | 1 NAME Ann | 0 @I!1:2@ INDI | 1 NAME Ben | 0 @mia@ INDI | 1 NAME Mia";
    check_people(&old(odd), &["a b X Ann", "I!1:2 X Ben", "mia X Mia"], &[]);
}

#[test]
fn whoever_the_header_names_is_in_the_middle() {
    let people = "0 @A@ INDI | 1 NAME Ann | 0 @B@ INDI | 1 NAME Ben";
    assert_eq!(read(&old(people)).family.root, Some(0));
    let named = |root: &str| old(people).replace("1 CHAR", &format!("1 _ROOT {root}\n1 CHAR"));
    assert_eq!(read(&named("@B@")).family.root, Some(1));
    let lost = read(&named("@C@"));
    assert_eq!((lost.family.root, codes(&lost)), (Some(0), vec!["gedcom-pointer"]));
    let nobody = read(&old("0 @F@ FAM"));
    assert_eq!((nobody.family.root, codes(&nobody)), (None, vec!["gedcom-nobody"]));
}

#[test]
fn vendors_lines_are_counted_and_passed() {
    let lines = "0 @I1@ INDI | 1 NAME A | 1 _UID 12 | 2 _MORE 1 | 3 DATE 2018 | 1 _BIRT | 2 DATE 2018 | 0 @X@ _PLAC | 1 NAME Leeds | 1 SEX F";
    let gedcom = read(&old(lines));
    assert_eq!((gedcom.vendor_lines, gedcom.findings.len()), (4, 0));
    check_people(&old(lines), &["I1 X A"], &[]);
}
