//! Families no generator makes, which a tree must still draw by the rules.

use super::{hold, lay_out, none};
use kithbook::family::{
    Family, Household, ParentKind, ParentLink, Partnership, PartnershipStatus, Person, SiblingKind, Siblings, TwinKind,
    Twins, Who,
};

/// So many people and nothing between them yet.
fn people(many: usize) -> Family {
    let person = |who: usize| Person { id: format!("p{who}"), name: format!("Person {who}"), ..Person::default() };
    Family { id: format!("odd-{many}"), people: (0..many).map(person).collect(), root: Some(0), ..Family::default() }
}

fn pair(family: &mut Family, a: Who, b: Who) {
    let id = format!("u{}", family.partnerships.len());
    family.partnerships.push(Partnership { id, a, b, status: PartnershipStatus::Together });
}

fn bear(family: &mut Family, parents: &[Who], children: impl IntoIterator<Item = Who>, kind: ParentKind) {
    for child in children {
        family.parents.extend(parents.iter().map(|parent| ParentLink { child, parent: *parent, kind }));
    }
}

fn house(family: &mut Family, members: &[Who]) {
    let id = format!("h{}", family.households.len());
    family.households.push(Household { id, name: String::new(), members: members.to_vec() });
}

fn keeps(mut family: Family, what: &str) {
    family.id = what.replace(' ', "-");
    assert_eq!(family.circle(), None, "{what}");
    let (_, picture) = lay_out(&family);
    none(&hold(&family, &picture));
}

#[test]
fn nobody_and_few() {
    let mut none_at_all = people(0);
    none_at_all.root = None;
    keeps(none_at_all, "nobody");
    keeps(people(1), "one alone");
    keeps(people(100), "a hundred alone");
    let mut nobody_in_the_middle = people(3);
    nobody_in_the_middle.root = None;
    bear(&mut nobody_in_the_middle, &[1, 2], [0], ParentKind::Birth);
    keeps(nobody_in_the_middle, "no root");
}

#[test]
fn long_and_wide() {
    let mut line = people(200);
    (0..199).for_each(|who| bear(&mut line, &[who + 1], [who], ParentKind::Birth));
    keeps(line, "two hundred generations");
    let mut wide = people(62);
    pair(&mut wide, 0, 1);
    bear(&mut wide, &[0, 1], 2..62, ParentKind::Birth);
    house(&mut wide, &(0..62).collect::<Vec<_>>());
    keeps(wide, "sixty brothers and sisters in one house");
}

#[test]
fn many_partners() {
    let mut star = people(25);
    for partner in 1..13 {
        pair(&mut star, 0, partner);
        bear(&mut star, &[0, partner], [partner + 12], ParentKind::Birth);
    }
    keeps(star, "twelve partners and a child with each");
    let mut ring = people(10);
    for a in 0..5 {
        for b in a + 1..5 {
            pair(&mut ring, a, b);
        }
        bear(&mut ring, &[a, (a + 1) % 5], [5 + a], ParentKind::Birth);
    }
    keeps(ring, "five people all partners of each other");
    let mut again = people(3);
    pair(&mut again, 0, 1);
    pair(&mut again, 1, 0);
    bear(&mut again, &[0, 1], [2], ParentKind::Birth);
    keeps(again, "a couple who parted and found each other again");
}

#[test]
fn many_parents() {
    let mut many = people(13);
    bear(&mut many, &[1, 2], [0], ParentKind::Birth);
    bear(&mut many, &[3, 4], [0], ParentKind::Adoptive);
    bear(&mut many, &[5, 6], [0], ParentKind::Foster);
    bear(&mut many, &[7, 8], [0], ParentKind::FosterPast);
    bear(&mut many, &[9], [0], ParentKind::Step);
    bear(&mut many, &[10, 11, 12], [0], ParentKind::Guardian);
    [(1, 2), (3, 4), (5, 6), (9, 1)].into_iter().for_each(|(a, b)| pair(&mut many, a, b));
    keeps(many, "one child and twelve who were parents");
    let mut three = people(4);
    bear(&mut three, &[1, 2, 3], [0], ParentKind::Birth);
    keeps(three, "three parents by birth");
    let mut twice = people(3);
    pair(&mut twice, 1, 2);
    for kind in
        [ParentKind::FosterPast, ParentKind::Adoptive, ParentKind::Birth, ParentKind::Guardian, ParentKind::Step]
    {
        bear(&mut twice, &[1, 2], [0], kind);
    }
    bear(&mut twice, &[1], [0], ParentKind::Birth);
    keeps(twice, "the same parents five times over");
}

#[test]
fn care_that_goes_round_and_up() {
    let mut round = people(6);
    bear(&mut round, &[1], [0], ParentKind::Birth);
    bear(&mut round, &[2], [1], ParentKind::Birth);
    // A daughter looks after her mother, a sister after her brother, and two after each other.
    bear(&mut round, &[0], [2], ParentKind::Guardian);
    bear(&mut round, &[1], [3, 4], ParentKind::Birth);
    bear(&mut round, &[3], [4], ParentKind::Foster);
    bear(&mut round, &[4], [5], ParentKind::Guardian);
    bear(&mut round, &[5], [4], ParentKind::Guardian);
    keeps(round, "care that goes round");
    let mut knot = people(6);
    bear(&mut knot, &[1], [0], ParentKind::Birth);
    bear(&mut knot, &[2], [1], ParentKind::Birth);
    pair(&mut knot, 2, 0);
    pair(&mut knot, 1, 2);
    bear(&mut knot, &[2, 0], [3], ParentKind::Birth);
    bear(&mut knot, &[3, 4], [5], ParentKind::Birth);
    pair(&mut knot, 4, 1);
    keeps(knot, "partners who are each other's forebears");
    let mut crossed = people(12);
    // Brothers 0 to 2 and sisters 3 to 5, married across: the eldest to the youngest.
    bear(&mut crossed, &[6, 7], 0..3, ParentKind::Birth);
    bear(&mut crossed, &[8, 9], 3..6, ParentKind::Birth);
    [(6, 7), (8, 9), (0, 5), (1, 4), (2, 3)].into_iter().for_each(|(a, b)| pair(&mut crossed, a, b));
    bear(&mut crossed, &[0, 5], [10], ParentKind::Birth);
    bear(&mut crossed, &[2, 3], [11], ParentKind::Birth);
    keeps(crossed, "three brothers and three sisters married across");
}

#[test]
fn twins_and_siblings_without_parents() {
    let mut twins = people(9);
    bear(&mut twins, &[0, 1], 2..6, ParentKind::Birth);
    twins.twins.push(Twins { people: vec![3, 4, 5], kind: TwinKind::Identical });
    pair(&mut twins, 3, 6);
    pair(&mut twins, 4, 7);
    pair(&mut twins, 5, 8);
    keeps(twins, "triplets who all have partners");
    let mut alone = people(6);
    alone.twins.push(Twins { people: vec![1, 4], kind: TwinKind::Unknown });
    alone.siblings.push(Siblings { people: vec![0, 3, 5], kind: SiblingKind::Unspecified });
    keeps(alone, "twins and brothers and sisters without parents");
    let mut by_date = people(6);
    bear(&mut by_date, &[4, 5], 0..4, ParentKind::Birth);
    (0..4).for_each(|who| by_date.people[who].born = (2020 - u16::try_from(who).unwrap(), 1, 1));
    keeps(by_date, "children listed youngest first");
}

#[test]
fn homes_of_all_kinds() {
    let mut homes = people(8);
    pair(&mut homes, 0, 1);
    pair(&mut homes, 2, 3);
    bear(&mut homes, &[0, 1], [4, 5], ParentKind::Birth);
    bear(&mut homes, &[2, 3], [6, 7], ParentKind::Birth);
    for members in [&[][..], &[4], &[0, 1, 4, 5], &[2, 3, 4], &[6, 0], &[4, 4, 7], &[0, 1, 2, 3, 4, 5, 6, 7]] {
        house(&mut homes, members);
    }
    keeps(homes, "homes that hold each other");
}
