//! Good files, damaged: nothing panics, and everyone whose lines were left alone is there.

use super::make::{self, Chance};
use kithbook::gedcom;
use proptest::prelude::{ProptestConfig, any, prop, prop_assert, proptest};

/// Everyone's record and their name, by the lines that they stand on.
fn whole(lines: &[&str], is_touched: impl Fn(usize) -> bool) -> Vec<(String, String)> {
    let mut people = Vec::new();
    let starts: Vec<usize> =
        (0..lines.len()).filter(|place| lines[*place].starts_with('0')).chain([lines.len()]).collect();
    for two in starts.windows(2) {
        let (start, end) = (two[0], two[1]);
        let name = lines.get(start + 1).and_then(|line| line.strip_prefix("1 NAME "));
        if let (true, Some(name), false) = (lines[start].ends_with(" INDI"), name, (start..end).any(&is_touched)) {
            let id = lines[start].split('@').nth(1).unwrap();
            people.push((id.to_owned(), single(name)));
        }
    }
    people
}

/// A name with each of its signs once: how they are doubled is told by the header, which may be damaged.
fn single(name: &str) -> String {
    name.replace("@@", "@")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// Lines are broken, doubled, dropped and filled with anything, as bytes.
    #[test]
    fn whoever_was_left_alone_is_there(seed in any::<u64>(), size in 2..20_usize) {
        let mut chance = Chance(seed | 1);
        // Our own ids are left out: these are the ids of the file.
        let text = gedcom::write(&make::family(seed, size)).replace("1 SOUR KITHBOOK", "1 SOUR TEST");
        let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().collect();
        let touched: Vec<bool> = (0..lines.len()).map(|_| chance.is(4)).collect();
        let mut bytes = Vec::new();
        for (line, is_touched) in lines.iter().zip(&touched) {
            let mut line = line.as_bytes().to_vec();
            if *is_touched {
                damage(&mut chance, &mut line);
            }
            bytes.extend(line);
            bytes.push(b'\n');
        }
        let Ok(gedcom) = gedcom::read(&bytes) else { return Ok(()) };
        prop_assert!(gedcom.family.circle().is_none());
        prop_assert!(gedcom.facts.len() == gedcom.family.people.len());
        for (id, name) in whole(&lines, |place| touched[place]) {
            let there = gedcom.family.people.iter().any(|person| single(&person.name) == name && person.id.starts_with(&*id));
            prop_assert!(there, "{id} {name} is lost:\n{}", String::from_utf8_lossy(&bytes));
        }
    }

    #[test]
    fn a_file_that_is_cut_keeps_what_came_before(seed in any::<u64>(), cut in any::<prop::sample::Index>()) {
        let text = gedcom::write(&make::family(seed, 12)).replace("1 SOUR KITHBOOK", "1 SOUR TEST");
        let end = cut.index(text.len());
        let Ok(gedcom) = gedcom::read(&text.as_bytes()[..end]) else { return Ok(()) };
        let kept = String::from_utf8_lossy(&text.as_bytes()[..end]).into_owned();
        let lines: Vec<&str> = kept.trim_start_matches('\u{feff}').lines().collect();
        for (id, name) in whole(&lines, |place| place + 1 == lines.len()) {
            prop_assert!(gedcom.family.people.iter().any(|person| person.id == id && single(&person.name) == name), "{id} {name}");
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = gedcom::read(&bytes);
        let _ = gedcom::read(&[b"0 HEAD\n0 @I1@ INDI\n1 ".as_slice(), &bytes].concat());
        let _ = gedcom::read(&[b"\xff\xfe".as_slice(), &bytes].concat());
    }

    /// Any tags in any order at any level.
    #[test]
    fn any_lines_are_read(lines in prop::collection::vec((0..5_u8, 0..TAGS.len(), 0..VALUES.len()), 0..80)) {
        let line = |(level, tag, value): &(u8, usize, usize)| match level {
            0 => format!("0 {} {}\n", VALUES[*value], TAGS[*tag]),
            _ => format!("{level} {} {}\n", TAGS[*tag], VALUES[*value]),
        };
        let text: String = lines.iter().map(line).collect();
        if let Ok(gedcom) = gedcom::read(format!("0 HEAD\n1 GEDC\n2 VERS 7.0\n{text}").as_bytes()) {
            prop_assert!(gedcom.family.circle().is_none());
            let _ = gedcom::write(&gedcom.family);
        }
    }
}

const TAGS: [&str; 24] = [
    "INDI", "FAM", "NAME", "SEX", "BIRT", "DEAT", "DATE", "FAMC", "FAMS", "PEDI", "ADOP", "HUSB", "WIFE", "CHIL",
    "MARR", "DIV", "NOTE", "CONC", "CONT", "ASSO", "ROLE", "PHRASE", "_FREL", "REFN",
];

const VALUES: [&str; 14] = [
    "",
    "@A@",
    "@B@",
    "@C@",
    "@F@",
    "@G@",
    "@VOID@",
    "Y",
    "adopted",
    "9 MAY 2018",
    "Mary /Smith/",
    "MULTIPLE",
    "WIFE",
    "@@",
];

/// Spoils a line, and puts no new lines of any use in it.
fn damage(chance: &mut Chance, line: &mut Vec<u8>) {
    match chance.below(6) {
        0 => line.clear(),
        1 => line.truncate(chance.below(line.len())),
        2 => {
            let place = chance.below(line.len());
            line[place] = u8::try_from(chance.below(256)).unwrap();
        }
        3 => line.iter_mut().for_each(|byte| *byte = u8::try_from(128 + chance.below(128)).unwrap()),
        4 => *line = format!("{} {}", chance.below(120), TAGS[chance.below(2) + 2]).into_bytes(),
        _ => line.insert(0, b'?'),
    }
}
