//! What brothers and sisters share.

use super::code::{Blood, Code, SiblingSort, Sort};
use super::links::{End, Links};
use super::weight::is_sibling;
use crate::family::{Family, ParentKind, Sex, SiblingKind, Who};

/// Whether the end of a link is a parent by birth who is known.
pub(super) fn is_known_birth(family: &Family, end: &End) -> bool {
    end.tie.kind() == ParentKind::Birth && family.people.get(end.who).is_some_and(|person| !person.unknown)
}

/// How many parents by birth two people are known to share.
pub(super) fn count_shared(family: &Family, links: &Links, one: Who, other: Who) -> u32 {
    let mut shared = 0;
    for end in links.up.of(one) {
        if is_known_birth(family, end) && has_birth(links, other, end.who) {
            shared += 1;
        }
    }
    shared
}

fn has_birth(links: &Links, child: Who, parent: Who) -> bool {
    for end in links.up.of(child) {
        if end.who == parent && end.tie.kind() == ParentKind::Birth {
            return true;
        }
    }
    false
}

/// How much two people share who have a parent by birth in common, or are on a list of brothers and sisters. What parents say
/// goes before what a list says.
///
/// One parent in common makes them half only where the others are known to differ: both are recorded; or one is, and is plainly
/// not the other child's as well, being something else to that child (a step-parent, say), or the partner today of the parent
/// they share. Of a child whose father is not known nobody knows that he is not the father of a brother too.
pub(super) fn blood(family: &Family, links: &Links, one: Who, other: Who) -> Blood {
    let mut same = None;
    let mut count = 0;
    let (mut full, mut half) = (false, false);
    for end in links.up.of(one) {
        if end.tie.kind() != ParentKind::Birth || !has_birth(links, other, end.who) {
            continue;
        }
        match end.who.checked_sub(links.people).and_then(|list| links.groups.get(list)) {
            Some(SiblingKind::Full) => full = true,
            Some(SiblingKind::Half) => half = true,
            Some(_) => {}
            None if is_known_birth(family, end) => {
                count += 1;
                same = Some(end.who);
            }
            None => {}
        }
    }
    if let (1, Some(parent)) = (count, same) {
        let (mine, theirs) = (others(family, links, one, other, parent), others(family, links, other, one, parent));
        let differ = match (mine, theirs) {
            (Others::Nobody, Others::Nobody) => false,
            (Others::Nobody, others) | (others, Others::Nobody) => others == Others::NotTheirs,
            _ => true,
        };
        if differ {
            return Blood::Half;
        }
    }
    match count {
        0 | 1 if full => Blood::Full,
        0 | 1 if half => Blood::Half,
        0 | 1 => Blood::Unspecified,
        _ => Blood::Full,
    }
}

/// Somebody's known parents but for the one they share with another.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Others {
    /// None is recorded.
    Nobody,
    /// They may be the other's too, for all that is known.
    Perhaps,
    /// None can be the other's.
    NotTheirs,
}

fn others(family: &Family, links: &Links, one: Who, other: Who, shared: Who) -> Others {
    let mut found = Others::Nobody;
    for end in links.up.of(one) {
        if end.who == shared || !is_known_birth(family, end) {
            continue;
        }
        let mut is_else = links.couple(shared, end.who).is_some_and(|status| status.lasts());
        for theirs in links.up.of(other) {
            is_else |= theirs.who == end.who;
        }
        if !is_else {
            return Others::Perhaps;
        }
        found = Others::NotTheirs;
    }
    found
}

/// What makes two people brothers or sisters, who are so in some way.
pub(super) fn sibling_sort(family: &Family, links: &Links, one: Who, other: Who) -> SiblingSort {
    let mut said = SiblingSort::Foster;
    for end in links.up.of(one) {
        for beside in links.up.of(other) {
            if end.who != beside.who {
                continue;
            }
            let list = end.who.checked_sub(links.people).and_then(|list| links.groups.get(list));
            let sort = match list {
                Some(SiblingKind::Step) => SiblingSort::Step,
                Some(SiblingKind::Foster) => SiblingSort::Foster,
                Some(SiblingKind::Adoptive) => SiblingSort::Adoptive,
                _ if end.tie.kind() == ParentKind::Birth && beside.tie.kind() == ParentKind::Birth => {
                    match blood(family, links, one, other) {
                        Blood::Full => SiblingSort::Full,
                        Blood::Half => SiblingSort::Half,
                        Blood::Unspecified => SiblingSort::Unspecified,
                    }
                }
                _ if end.tie.makes_family() && beside.tie.makes_family() => SiblingSort::Adoptive,
                _ => continue,
            };
            if order(sort) < order(said) {
                said = sort;
            }
        }
    }
    said
}

/// Of two ways in which people are brothers or sisters, the one to say.
pub(super) const fn order(sort: SiblingSort) -> u8 {
    match sort {
        SiblingSort::Full | SiblingSort::Twin(..) => 0,
        SiblingSort::Half => 1,
        SiblingSort::Unspecified => 2,
        SiblingSort::Adoptive => 3,
        SiblingSort::Step => 4,
        SiblingSort::Foster | SiblingSort::FosterPast => 5,
    }
}

/// Says which parents somebody shares with the person in the middle: mothers first, then by id.
pub(super) fn say_parents(family: &Family, links: &Links, centre: Who, who: Who, codes: &mut [Code]) {
    for code in codes {
        if !is_sibling(code.sort) {
            continue;
        }
        let by_birth = !matches!(code.sort, Sort::Sibling(SiblingSort::Adoptive));
        let mut shared: [Option<Who>; 2] = [None, None];
        code.first_family = by_birth;
        for end in links.up.of(who) {
            let is_known = family.people.get(end.who).is_some_and(|person| !person.unknown);
            if !is_known || !end.tie.makes_family() || shared.contains(&Some(end.who)) {
                continue;
            }
            let born = end.tie.kind() == ParentKind::Birth;
            let mut is_shared = false;
            for mine in links.up.of(centre) {
                let both_born = born && mine.tie.kind() == ParentKind::Birth;
                is_shared |= mine.who == end.who && mine.tie.makes_family() && both_born == by_birth;
            }
            if !is_shared {
                continue;
            }
            code.first_family &= links.is_first_family(centre, end.who);
            if shared[0].is_none_or(|first| goes_before(family, end.who, first)) {
                shared = [Some(end.who), shared[0]];
            } else if shared[1].is_none_or(|second| goes_before(family, end.who, second)) {
                shared[1] = Some(end.who);
            }
        }
        code.first_family &= shared[0].is_some();
        [code.near, code.far] = shared;
    }
}

fn goes_before(family: &Family, one: Who, other: Who) -> bool {
    let key = |who: Who| family.people.get(who).map(|person| (order_of(person.sex), person.id.as_str()));
    key(one) < key(other)
}

const fn order_of(sex: Sex) -> u8 {
    match sex {
        Sex::Female => 0,
        Sex::Male => 1,
        Sex::Other => 2,
    }
}
