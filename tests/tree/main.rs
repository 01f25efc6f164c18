//! The tree: every family of `families`, and families made by seeds, laid out and held to the hard rules. What is asked is in
//! `rules.rs`, which knows nothing of how a tree is laid out, and `craft.rs` holds it to pictures made by hand.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a test that cannot go on has failed; it reads its families and tells its figures"
)]

mod craft;
mod figures;
mod generate;
mod ink;
mod kin;
mod odd;
mod picture;
mod rules;

use figures::{Figures, figures};
use generate::{Dice, generate};
use kithbook::family::{self, Family, Who};
use kithbook::tree::{self, Scene, Sizes, Tie};
use picture::Picture;
use rules::faults;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The sizes of the families made by seeds.
const SIZES: std::ops::Range<usize> = 5..81;

/// How many crossings all the care families may have together: what they have now, so that it is never more. dot has 43.
const CROSSINGS: usize = 15;

fn all() -> Vec<Family> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/tree/families");
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let read = |path: &std::path::PathBuf| {
        family::read(&fs::read_to_string(path).unwrap()).unwrap_or_else(|fault| panic!("{}: {fault:?}", path.display()))
    };
    paths.iter().map(read).collect()
}

fn made(people: usize, seed: u64) -> Family {
    family::read(&generate(people, seed)).unwrap_or_else(|fault| panic!("{people}, {seed}: {fault:?}"))
}

fn lay_out(family: &Family) -> (Scene, Picture) {
    let scene = tree::lay_out(family, family.root, &Sizes::default());
    let text = tree::json(family, &scene);
    let picture = picture::read(family, &text).unwrap_or_else(|fault| panic!("{}: {fault}", family.id));
    (scene, picture)
}

fn hold(family: &Family, picture: &Picture) -> Vec<String> {
    let faults = faults(family, picture);
    faults.iter().map(|fault| format!("{}: {:?}: {}", family.id, fault.rule, fault.said)).collect()
}

/// Says which rules were broken how often, and the first faults.
fn none(faults: &[String]) {
    let mut often = std::collections::BTreeMap::new();
    for fault in faults {
        *often.entry(fault.split(": ").nth(1).unwrap()).or_insert(0) += 1;
    }
    let first: Vec<&str> = faults.iter().take(40).map(String::as_str).collect();
    assert!(faults.is_empty(), "{} faults, {often:?}\n{}", faults.len(), first.join("\n"));
}

#[test]
fn there_are_families_of_every_shape() {
    let all = all();
    let people: usize = all.iter().map(|family| family.people.len()).sum();
    assert!(all.len() >= 20, "{}", all.len());
    assert!((180..260).contains(&people), "{people}");
    for family in &all {
        assert!((6..=16).contains(&family.people.len()), "{}", family.id);
        assert!(family.root.is_some(), "{}", family.id);
    }
}

#[test]
fn the_generator_makes_as_many_people_as_asked_and_always_the_same() {
    for people in SIZES.step_by(5).chain([1, 2, 3, 1_000]) {
        assert_eq!(made(people, 7).people.len(), people);
        assert_eq!(generate(people, 7), generate(people, 7));
    }
    assert_ne!(generate(60, 1), generate(60, 2));
    let large = made(1_000, 1);
    for kind in ["Birth", "Adoptive", "Step", "Foster", "FosterPast", "Guardian"] {
        assert!(large.parents.iter().any(|link| format!("{:?}", link.kind) == kind), "no {kind}");
    }
    assert!(!large.twins.is_empty() && large.households.len() > 100);
}

#[test]
fn every_family_keeps_every_rule() {
    let mut sums = Figures::default();
    let mut wrong = Vec::new();
    for family in all() {
        let (_, picture) = lay_out(&family);
        wrong.extend(hold(&family, &picture));
        let of = figures(&family, &picture);
        println!(
            "{:>3} crossings, {} apart, {} without ground, {:.0} long, {:.0} large: {}",
            of.crossings, of.apart, of.marked, of.length, of.area, family.id
        );
        sums += of;
    }
    println!("{sums:?}");
    none(&wrong);
    assert!(sums.crossings <= CROSSINGS, "{} crossings", sums.crossings);
    assert_eq!(sums.apart, 0, "couples apart");
    assert_eq!(sums.unsheltered, 0, "homes without a ground whose people stand by themselves");
}

#[test]
fn families_made_by_seeds_keep_every_rule() {
    let mut sums = Figures::default();
    let mut wrong = Vec::new();
    let few = (1..SIZES.start).map(|people| (people, 0));
    let more = (0..200).map(|seed| (SIZES.start + usize::try_from(seed).unwrap() * 75 / 199, seed));
    for (people, seed) in few.chain(more) {
        let family = made(people, seed);
        let (_, picture) = lay_out(&family);
        wrong.extend(hold(&family, &picture));
        sums += figures(&family, &picture);
    }
    println!("{sums:?}");
    none(&wrong);
}

#[test]
fn a_thousand_people_keep_every_rule() {
    let family = made(1_000, 1);
    let (_, picture) = lay_out(&family);
    let of = figures(&family, &picture);
    println!("{of:?}");
    none(&hold(&family, &picture));
}

#[test]
fn a_line_says_what_the_link_is() {
    for family in all().into_iter().chain((0..40).map(|seed| made(40, seed))) {
        let (scene, _) = lay_out(&family);
        for line in &scene.lines {
            let is_true = |from: &Who, to: &Who| match line.tie {
                // Of two together one may be a parent by birth and the other by adoption: that the line is of the kind of one
                // of them is asked below, and that each is a parent by the rules.
                Tie::Parent(kind) => family.parents.iter().any(|link| {
                    (link.child, link.kind) == (*to, kind)
                        && line.from.contains(&link.parent)
                        && line.from.contains(from)
                }),
                Tie::Partner(status) => family
                    .partnerships
                    .iter()
                    .any(|pair| pair.status == status && [(pair.a, pair.b), (pair.b, pair.a)].contains(&(*from, *to))),
                Tie::Sibling(kind) => family
                    .siblings
                    .iter()
                    .any(|group| group.kind == kind && group.people.contains(from) && group.people.contains(to)),
            };
            let all = line.from.iter().all(|from| line.to.iter().all(|to| is_true(from, to)));
            assert!(all, "{}: {line:?}", family.id);
        }
        for link in &family.parents {
            let shows = |line: &tree::Line| {
                line.tie == Tie::Parent(link.kind) && line.from.contains(&link.parent) && line.to.contains(&link.child)
            };
            assert!(scene.lines.iter().any(shows), "{}: {link:?} has no line of its kind", family.id);
        }
    }
}

#[test]
fn homes_are_grounds_or_marks_and_never_both() {
    for family in all().into_iter().chain((0..40).map(|seed| made(50, seed))) {
        let (scene, _) = lay_out(&family);
        let grounds: BTreeSet<usize> = scene.regions.iter().map(|region| region.household).collect();
        let marks: BTreeSet<usize> = scene.marked.iter().copied().collect();
        let homes = (0..family.households.len()).filter(|home| !family.households[*home].members.is_empty());
        for home in homes {
            assert!(grounds.contains(&home) != marks.contains(&home), "{}: home {home}", family.id);
        }
    }
}

#[test]
fn the_same_family_gives_the_same_picture() {
    for family in all().into_iter().chain([made(80, 3), made(300, 4)]) {
        assert_eq!(lay_out(&family).0, lay_out(&family).0, "{}", family.id);
    }
}

/// The order of people may say who was born first; that of links and couples says nothing.
#[test]
fn the_order_of_links_breaks_no_rule() {
    let mut wrong = Vec::new();
    let (mut same, mut of) = (0, 0);
    let mut dice = Dice::new(11);
    for family in all().into_iter().chain((0..20).map(|seed| made(50, seed))) {
        let mut other = family.clone();
        dice.shuffle(&mut other.parents);
        dice.shuffle(&mut other.partnerships);
        dice.shuffle(&mut other.twins);
        dice.shuffle(&mut other.households);
        for pair in &mut other.partnerships {
            if dice.below(2) == 0 {
                std::mem::swap(&mut pair.a, &mut pair.b);
            }
        }
        let (one, two) = (lay_out(&family).1, lay_out(&other).1);
        of += 1;
        same += usize::from(one.cards == two.cards);
        wrong.extend(hold(&other, &two));
    }
    println!("{same} of {of} stand the same when their links are shuffled");
    none(&wrong);
}

/// How many of the others stand elsewhere when one person more has come, and how many neighbours have changed places. All that
/// goes the same way has stayed: a picture is looked at where it is.
#[test]
fn one_more_person_moves_few_others() {
    let mut told = Vec::new();
    for (what, of) in [("stranger", 0), ("brother or sister of the child", 1), ("child of somebody", 2)] {
        let (mut moved, mut swapped, mut all_people) = (0, 0, 0);
        let mut dice = Dice::new(5);
        for family in all().into_iter().chain((0..20).map(|seed| made(40, seed))) {
            let mut more = family.clone();
            let new = family.people.len();
            more.people.push(family::Person { id: "new".into(), name: "New".into(), ..family::Person::default() });
            let born = match of {
                0 => Vec::new(),
                1 => family.parents.iter().filter(|link| Some(link.child) == family.root).copied().collect(),
                _ => vec![family::ParentLink { child: new, parent: dice.below(new), kind: family::ParentKind::Birth }],
            };
            more.parents.extend(born.into_iter().map(|link| family::ParentLink { child: new, ..link }));
            let (before, after) = (lay_out(&family).1, lay_out(&more).1);
            none(&hold(&more, &after));
            moved += movers(&before, &after);
            swapped += swaps(&before, &after);
            all_people += new;
        }
        told.push(format!("one more {what}: of {all_people}, {moved} moved and {swapped} changed places"));
        assert!(swapped * 5 < all_people, "{told:?}");
    }
    println!("{}", told.join("\n"));
}

/// How many did not go the way that most went.
fn movers(before: &Picture, after: &Picture) -> usize {
    let mut ways = std::collections::BTreeMap::new();
    for card in &before.cards {
        let to = after.cards.iter().find(|other| other.who == card.who).unwrap().ground;
        *ways.entry((to.left - card.ground.left, to.top - card.ground.top)).or_insert(0) += 1;
    }
    before.cards.len() - ways.values().max().unwrap()
}

/// How many neighbours on a row are not on one row in that order any more.
fn swaps(before: &Picture, after: &Picture) -> usize {
    let at = rules::rows(after).at;
    let rows = rules::rows(before).rows;
    let has_swapped = |pair: &[Who]| at[&pair[0]].0 != at[&pair[1]].0 || at[&pair[0]].1 > at[&pair[1]].1;
    rows.values().map(|row| row.windows(2).filter(|pair| has_swapped(pair)).count()).sum()
}
