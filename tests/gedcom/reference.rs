//! The `ged_io` crate beside it: both read the same people and families out of good files.

use super::make;
use ged_io::GedcomBuilder;
use ged_io::types::GedcomData;
use kithbook::family::Family;
use kithbook::gedcom;
use std::time::Instant;

fn theirs(text: &str) -> GedcomData {
    GedcomBuilder::new().build_from_str(text).unwrap_or_else(|fault| panic!("{fault:?}\n{text}"))
}

/// An id without its signs.
fn bare(id: &str) -> String {
    id.trim_matches('@').to_owned()
}

/// Everyone by id and name, as they have it.
fn their_people(data: &GedcomData) -> Vec<(String, String)> {
    let name = |person: &ged_io::types::individual::Individual| {
        let value = person.names.first().and_then(|name| name.value.clone()).unwrap_or_default();
        value.replace('/', " ").split_whitespace().collect::<Vec<_>>().join(" ")
    };
    data.individuals.iter().map(|person| (bare(person.xref.as_deref().unwrap_or_default()), name(person))).collect()
}

/// Each child of two partners or one, as they have it.
fn their_children(data: &GedcomData) -> Vec<(String, String)> {
    let mut links = Vec::new();
    for family in &data.families {
        for child in &family.children {
            links
                .extend(family.individual1.iter().chain(&family.individual2).map(|parent| (bare(child), bare(parent))));
        }
    }
    links.sort();
    links.dedup();
    links
}

fn our_children(family: &Family) -> Vec<(String, String)> {
    let id = |who: usize| family.people[who].id.clone();
    let mut links: Vec<(String, String)> =
        family.parents.iter().map(|link| (id(link.child), id(link.parent))).collect();
    links.sort();
    links.dedup();
    links
}

fn our_people(family: &Family) -> Vec<(String, String)> {
    family.people.iter().map(|person| (person.id.clone(), person.name.clone())).collect()
}

#[test]
fn both_read_the_same_from_a_large_good_file() {
    let text = make::large(200_000);
    let (ours, theirs) = (gedcom::read(text.as_bytes()).unwrap(), theirs(&text));
    assert_eq!(ours.findings, []);
    assert!(ours.family.people.len() > 500);
    assert_eq!(our_people(&ours.family), their_people(&theirs));
    assert_eq!(our_children(&ours.family), their_children(&theirs));
    assert_eq!(ours.family.partnerships.len(), theirs.families.len());
}

#[test]
fn they_read_what_is_written_here() {
    for seed in 1..60 {
        let text = gedcom::write(&make::family(seed * 7_919, 25)).replace("1 SOUR KITHBOOK", "1 SOUR TEST");
        // They refuse a file with a value of the standard that they do not know.
        let known = text.replace("2 PEDI OTHER\n3 PHRASE", "2 _PEDI OTHER\n3 PHRASE");
        let (ours, theirs) = (gedcom::read(text.as_bytes()).unwrap(), theirs(&known));
        // They leave a doubled sign as it is.
        let single = |(id, name): (String, String)| {
            (id, name.strip_prefix('@').filter(|rest| rest.starts_with('@')).unwrap_or(&name).to_owned())
        };
        assert_eq!(
            our_people(&ours.family),
            their_people(&theirs).into_iter().map(single).collect::<Vec<_>>(),
            "{text}"
        );
        // Every link of ours is one of theirs. A step-parent's partner is a parent to them, and by birth to us.
        let all = their_children(&theirs);
        for link in our_children(&ours.family) {
            assert!(all.contains(&link), "{link:?}\n{text}");
        }
        assert_eq!(text.matches(" FAM\n").count(), theirs.families.len());
    }
}

/// Megabytes a second of both, by `cargo test --release --test gedcom time_grows -- --nocapture`. Four times as much takes about four
/// times as long, and not sixteen.
#[test]
fn the_time_grows_with_the_file_and_no_faster() {
    let size = if cfg!(debug_assertions) { 500_000 } else { 10_000_000 };
    let (text, long) = (make::large(size), make::large(4 * size));
    let time = |run: &dyn Fn()| {
        let once = |_| {
            let start = Instant::now();
            run();
            start.elapsed().as_secs_f64()
        };
        (0..5).map(once).fold(f64::MAX, f64::min)
    };
    let ours = time(&|| drop(gedcom::read(text.as_bytes()).unwrap()));
    let of_long = time(&|| drop(gedcom::read(long.as_bytes()).unwrap()));
    let theirs = time(&|| drop(theirs(&text)));
    let speed = |seconds: f64| text.len() as f64 / 1e6 / seconds;
    println!(
        "kithbook {:.0} MB/s, ged_io {:.0} MB/s; four times the file in {:.1} times the time",
        speed(ours),
        speed(theirs),
        of_long / ours
    );
    assert!(of_long / ours < 10.0, "{ours} {of_long}");
}
