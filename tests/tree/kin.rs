//! What the rules ask of a family, worked out without a picture: who belongs together, and what cannot all be had.

use kithbook::family::{Family, Partnership, Who};
use std::collections::{BTreeMap, BTreeSet};

/// Brothers and sisters of one pair, or of one known parent, in the order of their births.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brood {
    pub parents: Vec<Who>,
    pub children: Vec<Who>,
    /// Whether they must stand together. Those of an adoptive pair need not where one of them has brothers or sisters by birth
    /// to stand with: nobody can stand in two places.
    pub is_bound: bool,
}

pub struct Kin {
    pub broods: Vec<Brood>,
    /// Everyone's partners.
    pub partners: Vec<BTreeSet<Who>>,
    /// The chain of partners each belongs to, by the first of its people. Who have a child together are in one, couple or not.
    pub chain: Vec<Who>,
    /// Who is in a knot of couples and descent, so that not all of the couples can be on one row.
    pub knotted: Vec<bool>,
    /// The same with brothers and sisters on one row as well.
    pub knotted_with_siblings: Vec<bool>,
}

/// Joins people into sets.
struct Sets(Vec<usize>);

impl Sets {
    fn of(&mut self, who: usize) -> usize {
        let mut at = who;
        while self.0[at] != at {
            self.0[at] = self.0[self.0[at]];
            at = self.0[at];
        }
        at
    }

    fn join(&mut self, a: usize, b: usize) {
        let (a, b) = (self.of(a), self.of(b));
        self.0[a.max(b)] = a.min(b);
    }
}

pub fn kin(family: &Family) -> Kin {
    let people = family.people.len();
    let mut partners = vec![BTreeSet::new(); people];
    let mut sets = Sets((0..people).collect());
    for Partnership { a, b, .. } in &family.partnerships {
        partners[*a].insert(*b);
        partners[*b].insert(*a);
        sets.join(*a, *b);
    }
    let chain: Vec<Who> = (0..people).map(|who| sets.of(who)).collect();
    let knotted = knotted(family, &chain);
    let mut parents: BTreeMap<(Who, kithbook::family::ParentKind), Who> = BTreeMap::new();
    for link in family.parents.iter().filter(|link| link.kind.makes_family()) {
        let other = *parents.entry((link.child, link.kind)).or_insert(link.parent);
        sets.join(other, link.parent);
    }
    let chain: Vec<Who> = (0..people).map(|who| sets.of(who)).collect();
    let broods = broods(family, &partners);
    for brood in broods.iter().filter(|brood| brood.is_bound) {
        brood.children.windows(2).for_each(|pair| sets.join(pair[0], pair[1]));
    }
    let wide: Vec<Who> = (0..people).map(|who| sets.of(who)).collect();
    let knotted_with_siblings = self::knotted(family, &wide);
    Kin { broods, partners, chain, knotted, knotted_with_siblings }
}

fn broods(family: &Family, partners: &[BTreeSet<Who>]) -> Vec<Brood> {
    let people = family.people.len();
    // By birth, and by adoption.
    let mut parents = vec![[BTreeSet::new(), BTreeSet::new()]; people];
    for link in family.parents.iter().filter(|link| link.kind.makes_family()) {
        parents[link.child][usize::from(link.kind != kithbook::family::ParentKind::Birth)].insert(link.parent);
    }
    let mut by_birth: BTreeMap<Vec<Who>, Vec<Who>> = BTreeMap::new();
    let mut otherwise: BTreeMap<Vec<Who>, Vec<Who>> = BTreeMap::new();
    for (child, [birth, adoptive]) in parents.iter().enumerate() {
        if !birth.is_empty() {
            by_birth.entry(birth.iter().copied().collect()).or_default().push(child);
        }
        let mut others: BTreeSet<Vec<Who>> = BTreeSet::new();
        if !adoptive.is_empty() {
            others.insert(adoptive.iter().copied().collect());
        }
        // One parent by birth and their partner by adoption, as of two mums.
        for one in birth {
            for two in adoptive.iter().filter(|two| partners[*one].contains(two)) {
                others.insert(vec![*one.min(two), *one.max(two)]);
            }
        }
        for pair in others {
            otherwise.entry(pair).or_default().push(child);
        }
    }
    let mut is_placed = vec![false; people];
    let mut broods = Vec::new();
    for (parents, mut children) in by_birth.into_iter().filter(|(_, children)| children.len() > 1) {
        children.sort_by_key(|child| (family.people[*child].born, *child));
        children.iter().for_each(|child| is_placed[*child] = true);
        broods.push(Brood { parents, children, is_bound: true });
    }
    for (parents, mut children) in otherwise.into_iter().filter(|(_, children)| children.len() > 1) {
        children.sort_by_key(|child| (family.people[*child].born, *child));
        let is_bound = children.iter().all(|child| !is_placed[*child]);
        if is_bound {
            children.iter().for_each(|child| is_placed[*child] = true);
        }
        broods.push(Brood { parents, children, is_bound });
    }
    broods
}

/// Who is in a set that has itself above or below it, or is between two such: sets with nothing above are taken away, and sets
/// with nothing below, until none is left to take.
fn knotted(family: &Family, set: &[usize]) -> Vec<bool> {
    let people = set.len();
    let mut is_left = vec![true; people];
    let mut down = vec![Vec::new(); people];
    let mut up = vec![Vec::new(); people];
    for link in family.parents.iter().filter(|link| link.kind.makes_family()) {
        down[set[link.parent]].push(set[link.child]);
        up[set[link.child]].push(set[link.parent]);
    }
    for (above, below) in [(&up, &down), (&down, &up)] {
        let mut count: Vec<usize> =
            (0..people).map(|place| above[place].iter().filter(|other| is_left[**other]).count()).collect();
        let mut free: Vec<usize> =
            (0..people).filter(|place| set[*place] == *place && is_left[*place] && count[*place] == 0).collect();
        while let Some(place) = free.pop() {
            is_left[place] = false;
            for other in below[place].iter().filter(|other| is_left[**other]) {
                count[*other] -= 1;
                if count[*other] == 0 {
                    free.push(*other);
                }
            }
        }
    }
    (0..people).map(|who| is_left[set[who]]).collect()
}

/// Whether it is known that one was born after the other: by their dates, or by the order of the file where neither has one.
pub fn is_born_after(family: &Family, one: Who, two: Who) -> bool {
    let dates = (family.people[one].born, family.people[two].born);
    match (dates.0.0, dates.1.0) {
        (0, 0) => one > two,
        (0, _) | (_, 0) => false,
        _ => (dates.0, one) > (dates.1, two),
    }
}
