//! A slow and simple reckoning of blood, written apart from the other: every way up from each of two people, and the coefficient
//! of kinship as geneticists define it.

use super::generated::{any_family, births};
use kithbook::family::{Family, ParentKind, Who};
use kithbook::kin::{Blood, Code, SiblingSort, Sort, answers};
use proptest::prelude::{ProptestConfig, prop_assert, prop_assert_eq, proptest};

fn parents(family: &Family, who: Who) -> Vec<Who> {
    let mut all: Vec<Who> = family
        .parents
        .iter()
        .filter(|link| link.child == who && link.kind == ParentKind::Birth)
        .map(|link| link.parent)
        .collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// Everyone above somebody with every way up to them, themselves first: the people on each way.
fn ways(family: &Family, who: Who) -> Vec<Vec<Who>> {
    let mut all = vec![vec![who]];
    let mut at = 0;
    while let Some(way) = all.get(at).cloned() {
        for parent in parents(family, way[way.len() - 1]) {
            all.push(way.iter().copied().chain([parent]).collect());
        }
        at += 1;
    }
    all
}

/// Of every pair of ways that meet and have nobody else in common: how many generations up, and how many down.
pub fn meetings(family: &Family, one: Who, other: Who) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for mine in &ways(family, one) {
        for theirs in &ways(family, other) {
            let (up, down) = (mine.len() - 1, theirs.len() - 1);
            let meets = mine[up] == theirs[down];
            if meets && mine[..up].iter().all(|who| !theirs.contains(who)) {
                found.push((up, down));
            }
        }
    }
    found
}

/// The chance, in parts of 2⁴⁰, that a gene of each is one and the same: half that of the younger's parents.
fn kinship(family: &Family, one: Who, other: Who) -> u64 {
    const WHOLE: u64 = 1 << 40;
    let (older, younger) = (one.min(other), one.max(other));
    let above = parents(family, younger);
    if older == younger {
        let of_parents = if let [a, b] = above[..] { kinship(family, a, b) } else { 0 };
        return WHOLE / 2 + of_parents / 2;
    }
    above.iter().map(|parent| kinship(family, older, *parent) / 2).sum()
}

fn steps(code: &Code) -> Option<(usize, usize)> {
    let (up, down) = (usize::try_from(code.up).unwrap(), usize::try_from(code.down).unwrap());
    match code.sort {
        Sort::Parent(ParentKind::Birth) => Some((1, 0)),
        Sort::Child(ParentKind::Birth) => Some((0, 1)),
        Sort::Sibling(SiblingSort::Full | SiblingSort::Half | SiblingSort::Unspecified) => Some((1, 1)),
        Sort::Ancestor | Sort::Descendant | Sort::AuntUncle | Sort::Nibling | Sort::Cousin if !code.adoptive => {
            Some((up, down))
        }
        _ => None,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn blood_is_blood_and_as_near_as_it_is(family in births(9)) {
        for centre in 0..family.people.len() {
            for kin in answers(&family, centre) {
                let all = meetings(&family, centre, kin.who);
                let told: Vec<(usize, usize)> = kin.codes.iter().filter_map(steps).collect();
                prop_assert_eq!(told.is_empty(), all.is_empty(), "{} {}: {:?}", centre, kin.who, kin);
                prop_assert_eq!(kinship(&family, centre, kin.who) > 0, !told.is_empty());
                for way in &told {
                    prop_assert!(all.contains(way), "{} {}: {:?} is none of {:?}", centre, kin.who, way, all);
                }
                // A line of descent is told before any other.
                let line = all.iter().filter(|(up, down)| up * down == 0).map(|(up, down)| up + down).min();
                let nearest = line.or_else(|| all.iter().map(|(up, down)| up + down).min());
                let first = told.iter().map(|(up, down)| up + down).min();
                prop_assert_eq!(first, nearest, "{} {}: {:?} of {:?}", centre, kin.who, told, all);
            }
        }
    }

    #[test]
    fn how_near_is_what_geneticists_reckon(family in births(9)) {
        for centre in 0..family.people.len() {
            for kin in answers(&family, centre) {
                let all = meetings(&family, centre, kin.who);
                let nearest = all.iter().map(|(up, down)| up + down).min().unwrap_or(0);
                // Where lines part and meet again, one word cannot say it all.
                let is_plain = all.iter().all(|(up, down)| up + down == nearest) && is_outbred(&family);
                let [code] = kin.codes.as_slice() else { continue };
                // Half by one parent and half by another is told as half.
                let is_half_twice = code.blood == Blood::Half && (code.double.near || code.double.far);
                if !is_plain || is_half_twice || steps(code).is_none() {
                    continue;
                }
                let is_line = code.up * code.down == 0;
                let shared = match code.sort {
                    Sort::Parent(_) | Sort::Child(_) => 1,
                    _ if is_line || code.blood == Blood::Half => 1,
                    _ if code.double.is_so() => 4,
                    _ => 2,
                };
                let nearest = u32::try_from(nearest).unwrap();
                prop_assert_eq!(kinship(&family, centre, kin.who), shared * ((1_u64 << 40) >> (nearest + 1)), "{:?}", kin);
            }
        }
    }

    #[test]
    fn nobody_is_a_relative_by_a_parent_whom_nobody_knows(family in any_family(8)) {
        let mut family = family;
        family.siblings.clear();
        family.twins.clear();
        family.parents.retain(|link| link.kind == ParentKind::Birth);
        let mut known = family.clone();
        known.parents.retain(|link| !family.people[link.parent].unknown);
        for centre in 0..family.people.len() {
            for kin in answers(&family, centre) {
                let is_beside = kin.codes.iter().filter_map(steps).any(|(up, down)| up > 0 && down > 0);
                // Ways up and down through somebody unknown are as written; only who meets there is no relative by it.
                let meets = ways(&family, centre).iter().any(|mine| ways(&family, kin.who).iter().any(|theirs| {
                    let (up, down) = (mine.len() - 1, theirs.len() - 1);
                    let apex = mine[up];
                    up > 0 && down > 0 && apex == theirs[down] && !family.people[apex].unknown
                        && mine[up - 1] != theirs[down - 1]
                }));
                prop_assert!(!is_beside || meets, "{} {}: {:?}", centre, kin.who, kin);
            }
        }
    }
}

/// Whether no two parents of anybody are relatives.
fn is_outbred(family: &Family) -> bool {
    (0..family.people.len()).all(|who| match parents(family, who)[..] {
        [a, b] => kinship(family, a, b) == 0,
        _ => true,
    })
}
