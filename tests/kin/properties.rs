//! What must hold of every family.

use super::generated::{Seed, any_family, births};
use super::reckoning::meetings;
use kithbook::family::{Family, ParentKind, ParentLink, Partnership, PartnershipStatus, Person, Sex, Who};
use kithbook::kin::{Blood, Code, Kin, SiblingSort, Sort, answers, because, code, words};
use proptest::prelude::{ProptestConfig, Strategy, any, prop_assert, prop_assert_eq, proptest};
use std::collections::{BTreeMap, BTreeSet};

/// What everyone is, by id.
fn told(family: &Family, centre: Who) -> BTreeMap<String, String> {
    let of = |kin: &Kin| {
        let codes: Vec<String> = kin.codes.iter().map(code).collect();
        format!("{} | {} | {}", codes.join(" "), words(family, centre, kin), because(family, centre, kin))
    };
    answers(family, centre).iter().map(|kin| (family.people[kin.who].id.clone(), of(kin))).collect()
}

/// The same family with every list in another order, and the place of the centre in it.
fn shuffled(family: &Family, centre: Who, seed: u64) -> (Family, Who) {
    fn mix<T>(list: &mut [T], seed: &mut Seed) {
        for at in (1..list.len()).rev() {
            list.swap(at, seed.next(at + 1));
        }
    }
    let mut seed = Seed(seed | 1);
    let mut order: Vec<Who> = (0..family.people.len()).collect();
    mix(&mut order, &mut seed);
    let mut place = vec![0; order.len()];
    for (now, was) in order.iter().enumerate() {
        place[*was] = now;
    }
    let mut other = family.clone();
    other.people = order.iter().map(|was| family.people[*was].clone()).collect();
    for link in &mut other.parents {
        (link.child, link.parent) = (place[link.child], place[link.parent]);
    }
    for pair in &mut other.partnerships {
        (pair.a, pair.b) = (place[pair.b], place[pair.a]);
    }
    let lists = other
        .siblings
        .iter_mut()
        .map(|list| &mut list.people)
        .chain(other.twins.iter_mut().map(|list| &mut list.people));
    for people in lists {
        people.iter_mut().for_each(|who| *who = place[*who]);
        mix(people, &mut seed);
    }
    other.professionals.iter_mut().for_each(|helper| helper.person = place[helper.person]);
    mix(&mut other.parents, &mut seed);
    mix(&mut other.partnerships, &mut seed);
    mix(&mut other.siblings, &mut seed);
    (other, place[centre])
}

/// A family and somebody in it.
fn centred(families: impl Strategy<Value = Family>) -> impl Strategy<Value = (Family, Who)> {
    (families, any::<usize>()).prop_map(|(family, number)| {
        let centre = number % family.people.len();
        (family, centre)
    })
}

/// The code that the other has, where one has this one. Nothing for what is said one way only.
fn mirrored(code: &Code) -> Option<Sort> {
    Some(match code.sort {
        // One who bore and adopted a child is told as both; the child as a child, once.
        Sort::Parent(ParentKind::Adoptive) | Sort::Child(ParentKind::Adoptive) => return None,
        Sort::Parent(kind) => Sort::Child(kind),
        Sort::Child(kind) => Sort::Parent(kind),
        Sort::Sibling(SiblingSort::Step | SiblingSort::Foster | SiblingSort::FosterPast) => return None,
        Sort::Ancestor => Sort::Descendant,
        Sort::Descendant => Sort::Ancestor,
        Sort::AuntUncle => Sort::Nibling,
        Sort::Nibling => Sort::AuntUncle,
        Sort::AuntUncleByMarriage => Sort::NiblingByMarriage,
        Sort::NiblingByMarriage => Sort::AuntUncleByMarriage,
        Sort::StepGrandparent => Sort::StepGrandchild,
        Sort::StepGrandchild => Sort::StepGrandparent,
        Sort::ParentInLaw => Sort::ChildInLaw,
        Sort::ChildInLaw => Sort::ParentInLaw,
        Sort::Sibling(_) | Sort::Cousin | Sort::StepCousin | Sort::Spouse | Sort::ExSpouse | Sort::SiblingInLaw => {
            code.sort
        }
        Sort::Nothing => Sort::Nothing,
        _ => return None,
    })
}

/// Whether one code is the other from the other end.
fn is_mirrored(one: &Code, other: &Code) -> bool {
    let as_half = |code: &Code| code.blood == Blood::Half;
    mirrored(one) == Some(other.sort)
        && (one.up, one.down) == (other.down, other.up)
        && as_half(one) == as_half(other)
        && one.double.is_so() == other.double.is_so()
}

fn kin_of(family: &Family, centre: Who, who: Who) -> Kin {
    answers(family, centre).into_iter().find(|kin| kin.who == who).unwrap()
}

/// A family of women, with these children, parents and links, in this order.
fn of_links(people: usize, links: &[(Who, Who, ParentKind)]) -> Family {
    let person = |place: usize| Person { name: format!("N{place}"), ..super::generated::person(place, Sex::Female) };
    let parents = links.iter().map(|(child, parent, kind)| ParentLink { child: *child, parent: *parent, kind: *kind });
    Family { people: (0..people).map(person).collect(), parents: parents.collect(), ..Family::default() }
}

/// Two ways that are as good as each other: the ids on them decide, in whatever order a plan lists its links.
#[test]
fn of_two_ways_as_good_the_ids_decide() {
    use ParentKind::{Birth, FosterPast, Step};
    let with_partner = |mut links: Vec<(Who, Who, ParentKind)>, is_turned: bool| {
        if is_turned {
            links.reverse();
        }
        let mut family = of_links(5, &links);
        for (place, partner) in [1, 2].into_iter().enumerate() {
            let status = PartnershipStatus::Divorced;
            family.partnerships.push(Partnership { id: format!("u{place}"), a: partner, b: 4, status });
        }
        told(&family, 3)
    };
    // Somebody who was with the mother's first mother and with her second.
    let twice = || vec![(3, 0, Birth), (0, 1, Birth), (0, 2, Birth)];
    assert_eq!(with_partner(twice(), false), with_partner(twice(), true));
    // Somebody whom the one who is mother and step-mother used to foster.
    let links = [(2, 0, Step), (2, 0, Birth), (1, 0, FosterPast)];
    let turned: Vec<_> = links.iter().rev().copied().collect();
    let [one, other] = [&links[..], &turned].map(|links| told(&of_links(3, links), 2));
    assert_eq!(one, other);
    let fostered = &one[&super::generated::person(1, Sex::Female).id];
    assert!(fostered.contains("Your mum used to be"), "{fostered}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_lists_is_of_no_account((family, centre) in centred(any_family(10)), seed in any::<u64>()) {
        let (other, place) = shuffled(&family, centre, seed);
        prop_assert_eq!(told(&family, centre), told(&other, place));
    }

    #[test]
    fn everyone_is_answered_once_and_is_something((family, centre) in centred(any_family(12))) {
        let all = answers(&family, centre);
        let people: Vec<Who> = all.iter().map(|kin| kin.who).collect();
        let others: Vec<Who> = (0..family.people.len()).filter(|who| *who != centre).collect();
        prop_assert_eq!(people, others);
        for kin in &all {
            prop_assert!(!kin.codes.is_empty());
            let codes: Vec<String> = kin.codes.iter().map(code).collect();
            let mut once = codes.clone();
            once.sort();
            once.dedup();
            prop_assert_eq!(once.len(), codes.len(), "{:?}", codes);
            prop_assert!(!words(&family, centre, kin).is_empty());
            let why = because(&family, centre, kin);
            prop_assert!(why.ends_with('.') && !why.contains("  ") && !why.contains(" ."), "{}", why);
            prop_assert!(why.starts_with(char::is_uppercase) || why.starts_with('N'), "{}", why);
        }
    }

    #[test]
    fn by_birth_the_other_has_the_mirrored_code((family, centre) in centred(births(9))) {
        for kin in answers(&family, centre) {
            let theirs = kin_of(&family, kin.who, centre);
            // Of several ways at once, one side may tell what the other leaves out; never the weightiest.
            let first = &kin.codes[0];
            // Uncle and nephew at once is told from one end as the one, and from the other too.
            let all = meetings(&family, centre, kin.who);
            let nearest = all.iter().map(|(up, down)| up + down).min();
            let ties = all.iter().filter(|(up, down)| Some(up + down) == nearest);
            let is_one = ties.map(|(up, _)| up).collect::<BTreeSet<_>>().len() < 2;
            if is_one && mirrored(first).is_some() {
                let is_there = theirs.codes.iter().any(|other| is_mirrored(first, other));
                prop_assert!(is_there, "{:?}\n{:?}", kin, theirs);
            }
        }
    }

    #[test]
    fn links_from_one_to_another_are_mirrored_too((family, centre) in centred(any_family(9))) {
        let direct = |sort: Sort| {
            matches!(sort, Sort::Parent(_) | Sort::Child(_) | Sort::Spouse | Sort::ExSpouse | Sort::Nothing)
                && sort != Sort::Parent(ParentKind::Step) && sort != Sort::Child(ParentKind::Step)
        };
        // No way leads through somebody unknown, and such a way may be seen from one end alone. So is a helper.
        let all_known = family.professionals.is_empty() && family.people.iter().all(|person| !person.unknown);
        for kin in answers(&family, centre) {
            let theirs = kin_of(&family, kin.who, centre);
            for one in kin.codes.iter().filter(|one| direct(one.sort) && (all_known || one.sort != Sort::Nothing)) {
                let is_there = theirs.codes.iter().any(|other| mirrored(one) == Some(other.sort));
                prop_assert!(is_there || mirrored(one).is_none(), "{:?}\n{:?}", kin, theirs);
            }
        }
    }

    #[test]
    fn somebody_with_no_link_changes_nobody((family, centre) in centred(any_family(10)), married in any::<bool>()) {
        let before = told(&family, centre);
        let mut with = family.clone();
        let count = with.people.len();
        with.people.push(Person { id: "zz1".to_owned(), name: "Zed".to_owned(), ..Person::default() });
        with.people.insert(0, Person { id: "zz0".to_owned(), name: "Zoe".to_owned(), ..Person::default() });
        for link in &mut with.parents {
            (link.child, link.parent) = (link.child + 1, link.parent + 1);
        }
        for pair in &mut with.partnerships {
            (pair.a, pair.b) = (pair.a + 1, pair.b + 1);
        }
        with.siblings.iter_mut().for_each(|list| list.people.iter_mut().for_each(|who| *who += 1));
        with.twins.iter_mut().for_each(|list| list.people.iter_mut().for_each(|who| *who += 1));
        with.professionals.iter_mut().for_each(|helper| helper.person += 1);
        let (a, b) = (0, count + 1);
        if married {
            with.partnerships.push(Partnership { id: "z".to_owned(), a, b, status: PartnershipStatus::Married });
        } else {
            with.parents.push(ParentLink { child: a, parent: b, kind: ParentKind::Birth });
        }
        let mut after = told(&with, centre + 1);
        for id in ["zz0", "zz1"] {
            let said = after.remove(id).unwrap();
            prop_assert!(said.starts_with("none |"), "{}", said);
        }
        prop_assert_eq!(before, after);
    }
}
