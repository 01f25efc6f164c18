//! The way through a family that is too large for one picture.

use crate::family::{Family, Who};
use std::collections::VecDeque;

/// Whom each is linked to: parents, children, partners, brothers and sisters, and next in a home.
pub(super) fn linked(family: &Family) -> Vec<Vec<Who>> {
    let mut linked = vec![Vec::new(); family.people.len()];
    let mut link = |one: Who, other: Who| {
        linked[one].push(other);
        linked[other].push(one);
    };
    family.parents.iter().for_each(|own| link(own.child, own.parent));
    family.partnerships.iter().for_each(|own| link(own.a, own.b));
    let groups = family.twins.iter().map(|own| &own.people).chain(family.siblings.iter().map(|own| &own.people));
    for people in groups.chain(family.households.iter().map(|own| &own.members)) {
        people.iter().zip(people.iter().skip(1)).for_each(|(one, other)| link(*one, *other));
    }
    linked
}

/// Everyone by how many links they are from one of them, and last those whom no link leads to.
pub(super) fn nearest_first(linked: &[Vec<Who>], from: Who) -> Vec<Who> {
    let (mut met, mut order) = (vec![false; linked.len()], Vec::with_capacity(linked.len()));
    for start in std::iter::once(from).chain(0..linked.len()) {
        let mut next = VecDeque::from([start]);
        while let Some(who) = next.pop_front() {
            if !std::mem::replace(&mut met[who], true) {
                order.push(who);
                next.extend(linked[who].iter().copied());
            }
        }
    }
    order
}

/// A shortest way from one to another, with both; only the first where there is none.
pub(super) fn way(linked: &[Vec<Who>], from: Who, to: Who) -> Vec<Who> {
    // From the end to the beginning: so each knows whom the way goes on to.
    let mut on: Vec<Option<Who>> = vec![None; linked.len()];
    let mut next = VecDeque::from([to]);
    on[to] = Some(to);
    while let Some(who) = next.pop_front() {
        for other in &linked[who] {
            if on[*other].is_none() {
                on[*other] = Some(who);
                next.push_back(*other);
            }
        }
    }
    let mut way = vec![from];
    let mut last = from;
    while let Some(who) = on[last].filter(|who| *who != last) {
        way.push(who);
        last = who;
    }
    way
}

#[cfg(test)]
mod tests {
    use super::{linked, nearest_first, way};
    use crate::family::{Family, ParentKind, ParentLink, Partnership, PartnershipStatus, Person};

    #[test]
    fn the_nearest_come_first_and_a_way_leads_to_all_who_are_linked() {
        let link = |child, parent| ParentLink { child, parent, kind: ParentKind::Birth };
        let pair = Partnership { id: String::new(), a: 1, b: 5, status: PartnershipStatus::Married };
        // 4 is the child of 1, who is the child of 2, who is the child of 3; 5 is married to 1; nobody is linked to 0.
        let family = Family {
            people: vec![Person::default(); 6],
            parents: vec![link(4, 1), link(1, 2), link(2, 3)],
            partnerships: vec![pair],
            ..Family::default()
        };
        let linked = linked(&family);
        assert_eq!(nearest_first(&linked, 4), [4, 1, 2, 5, 3, 0]);
        assert_eq!(way(&linked, 4, 3), [4, 1, 2, 3]);
        assert_eq!(way(&linked, 5, 5), [5]);
        assert_eq!(way(&linked, 4, 0), [4]);
    }
}
