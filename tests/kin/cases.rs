//! Answers worked out by hand from `formats.md` and from English: who, as seen by whom, in codes, in words, and why.
//!
//! A file of `cases/` is about the family of its name, which is in `families/` here or beside the tree's tests. Its lines are
//! `centre WHO` for all that follow, and `WHO | CODE CODE | words | because`.

use kithbook::family::{Family, Who, read};
use kithbook::kin::{Kin, answers, because, code, words};
use std::fs;
use std::path::{Path, PathBuf};

/// Fewer would mean that cases were lost.
const FEWEST: usize = 200;

fn folder(name: &str) -> PathBuf {
    // The tests of the whole and those of a part by itself are built in different places.
    let here = Path::new(file!());
    let tests = here.parent().map(Path::to_path_buf).unwrap_or_default();
    let top = Path::new(env!("CARGO_MANIFEST_DIR"));
    top.join(tests).join(name)
}

pub fn family(name: &str) -> Family {
    let file = format!("{name}.json");
    let place = folder("families").join(&file);
    let place = if place.exists() { place } else { folder("../tree/families").join(&file) };
    let text = fs::read_to_string(&place).unwrap_or_else(|fault| panic!("{}: {fault}", place.display()));
    read(&text).unwrap_or_else(|fault| panic!("{name}: {} {}", fault.place, fault.said))
}

pub fn who(family: &Family, id: &str) -> Who {
    family.people.iter().position(|person| person.id == id).unwrap_or_else(|| panic!("nobody is {id} in {}", family.id))
}

fn told(family: &Family, centre: Who, kin: &Kin) -> String {
    let codes: Vec<String> = kin.codes.iter().map(code).collect();
    format!("{} | {} | {}", codes.join(" "), words(family, centre, kin), because(family, centre, kin))
}

#[test]
fn everyone_is_what_was_worked_out_by_hand() {
    let (mut count, mut wrong) = (0, Vec::new());
    let mut files: Vec<PathBuf> = fs::read_dir(folder("cases")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    for file in files {
        let name = file.file_stem().unwrap().to_str().unwrap().to_owned();
        let family = family(&name);
        let mut centre = None;
        let mut all = Vec::new();
        for line in fs::read_to_string(&file).unwrap().lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
        {
            if let Some(id) = line.strip_prefix("centre ") {
                centre = Some(who(&family, id));
                all = answers(&family, who(&family, id));
                continue;
            }
            let (id, expected) = line.split_once(" | ").unwrap();
            let kin = all.iter().find(|kin| kin.who == who(&family, id)).unwrap();
            let said = told(&family, centre.unwrap(), kin);
            count += 1;
            if said != expected {
                wrong.push(format!(
                    "{name}, {} seen by {}\n  hand: {expected}\n  kin:  {said}",
                    id,
                    family.people[centre.unwrap()].id
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {count} are not as worked out by hand:\n{}", wrong.len(), wrong.join("\n"));
    assert!(count >= FEWEST, "{count} cases");
}
