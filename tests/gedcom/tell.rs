//! A family in a few lines of text, so that a case is a file and what it says.

use kithbook::family::{Family, Sex};
use kithbook::gedcom::{self, Gedcom};
use std::fmt::Write;

/// A file of GEDCOM 5.5.1 around some records.
pub fn old(records: &str) -> String {
    format!("0 HEAD\n1 SOUR TEST\n1 GEDC\n2 VERS 5.5.1\n1 CHAR UTF-8\n{}0 TRLR\n", lines(records))
}

/// A file of GEDCOM 7.0 around some records.
pub fn new(records: &str) -> String {
    format!("0 HEAD\n1 GEDC\n2 VERS 7.0\n{}0 TRLR\n", lines(records))
}

/// Lines written one after another with ` | ` between.
fn lines(records: &str) -> String {
    records
        .split('|')
        .map(|line| format!("{}\n", line.strip_prefix(' ').unwrap_or(line).trim_end_matches(['\n', ' '])))
        .collect()
}

/// A family as it is told in a test: each person, link, couple and group on a line.
pub fn told(family: &Family) -> Vec<String> {
    let id = |who: &usize| family.people[*who].id.as_str();
    let ids = |people: &[usize]| people.iter().map(id).collect::<Vec<_>>().join(" ");
    let mut told = Vec::new();
    for person in &family.people {
        let sex = match person.sex {
            Sex::Female => "F",
            Sex::Male => "M",
            Sex::Other => "X",
        };
        let mut line = format!("{} {sex} {}", person.id, person.name);
        let (year, month, day) = person.born;
        if year > 0 {
            write!(line, " *{year}-{month}-{day}").unwrap();
        }
        line.push_str(if person.deceased { " died" } else { "" });
        line.push_str(if person.unknown { " unknown" } else { "" });
        told.push(line);
    }
    told.extend(
        family.parents.iter().map(|link| format!("{} < {} {:?}", id(&link.child), id(&link.parent), link.kind)),
    );
    let couples = family.partnerships.iter();
    told.extend(couples.map(|pair| format!("{}: {} + {} {:?}", pair.id, id(&pair.a), id(&pair.b), pair.status)));
    told.extend(family.twins.iter().map(|twins| format!("twins {} {:?}", ids(&twins.people), twins.kind)));
    told.extend(family.siblings.iter().map(|group| format!("siblings {} {:?}", ids(&group.people), group.kind)));
    told
}

/// Reads a text that can be read.
pub fn read(text: &str) -> Gedcom {
    gedcom::read(text.as_bytes()).unwrap_or_else(|finding| panic!("{finding:?}\n{text}"))
}

/// What was found, each code once, in the order of lines.
pub fn codes(gedcom: &Gedcom) -> Vec<&'static str> {
    let mut codes: Vec<&str> = gedcom.findings.iter().map(|finding| finding.code).collect();
    codes.dedup();
    codes
}

/// Holds a file to the lines of its family that are not people's, and to what is found.
pub fn check_links(text: &str, wanted: &[&str], wanted_codes: &[&str]) {
    let gedcom = read(text);
    let told = told(&gedcom.family);
    assert_eq!(told[gedcom.family.people.len()..], *wanted, "{text}");
    assert_eq!(codes(&gedcom), wanted_codes, "{text}\n{:#?}", gedcom.findings);
}

/// Holds a file to its people, and to what is found.
pub fn check_people(text: &str, wanted: &[&str], wanted_codes: &[&str]) {
    let gedcom = read(text);
    let told = told(&gedcom.family);
    assert_eq!(told[..gedcom.family.people.len()], *wanted, "{text}");
    assert_eq!(codes(&gedcom), wanted_codes, "{text}\n{:#?}", gedcom.findings);
}
