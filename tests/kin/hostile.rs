//! Families made to be slow or to break what reads them, and one of ten thousand people.

use super::generated::{large, person};
use kithbook::family::{Family, ParentKind, ParentLink, Partnership, PartnershipStatus, Sex, Who};
use kithbook::kin::{Sort, answers, because, code, words};

fn of(people: usize, parents: impl Iterator<Item = (Who, Who)>) -> Family {
    let sexes = [Sex::Female, Sex::Male];
    let people = (0..people).map(|place| person(place, sexes[place % 2])).collect();
    let parents = parents.map(|(child, parent)| ParentLink { child, parent, kind: ParentKind::Birth }).collect();
    Family { people, parents, ..Family::default() }
}

#[test]
fn lines_that_part_and_meet_again_are_not_followed_one_by_one() {
    // Sixty generations of a brother and a sister: more ways up than there are atoms.
    let generations = 60;
    let links = (2..generations * 2).flat_map(|child| {
        let above = (child / 2 - 1) * 2;
        [(child, above), (child, above + 1)]
    });
    let family = of(generations * 2, links);
    let all = answers(&family, generations * 2 - 1);
    assert_eq!(all.len(), generations * 2 - 1);
    assert_eq!(code(&all[generations * 2 - 2].codes[0]), "sibling/full");
    assert_eq!(all[0].codes[0].sort, Sort::Ancestor);
}

#[test]
fn a_line_as_long_as_a_file_is_no_recursion() {
    let family = of(50_000, (1..50_000).map(|child| (child, child - 1)));
    let up = answers(&family, 49_999);
    assert_eq!((up[0].codes[0].sort, up[0].codes[0].up), (Sort::Ancestor, 49_999));
    assert!(words(&family, 49_999, &up[0]).len() < 1_000);
    assert!(because(&family, 49_999, &up[0]).len() < 1_000);
    assert_eq!(answers(&family, 0)[49_998].codes[0].down, 49_999);
}

#[test]
fn one_parent_of_everybody_is_no_square() {
    let family = of(30_000, (1..30_000).map(|child| (child, 0)));
    assert_eq!(code(&answers(&family, 1)[5].codes[0]), "sibling/unspecified");
    let mut family = of(30_000, (2..30_000).flat_map(|child| [(child, 0), (child, 1)]));
    for who in 2..30_000 {
        let id = format!("u{who}");
        family.partnerships.push(Partnership { id, a: 0, b: who, status: PartnershipStatus::Married });
    }
    assert_eq!(code(&answers(&family, 7)[9].codes[0]), "sibling/full");
    assert_eq!(answers(&family, 0).len(), 29_999);
}

#[test]
fn a_circle_that_nobody_caught_does_not_hang() {
    let family = of(4, [(0, 1), (1, 2), (2, 3), (3, 0), (0, 0)].into_iter());
    for centre in 0..4 {
        assert_eq!(answers(&family, centre).len(), 3);
    }
    assert!(answers(&family, 4).is_empty());
    assert!(answers(&Family::default(), 0).is_empty());
}

#[test]
fn ten_thousand_people_are_all_answered() {
    let family = large(10_000, 7);
    let all = answers(&family, 9_999);
    assert_eq!(all.len(), 9_999);
    let said =
        all.iter().filter(|kin| !words(&family, 9_999, kin).is_empty() && !because(&family, 9_999, kin).is_empty());
    assert_eq!(said.count(), 9_999);
}
