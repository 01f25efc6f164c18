//! Who is related by birth or by adoption: up to the ancestors, across to their brothers and sisters, and down again.
//!
//! One side of the family is walked at a time. Each person is reached once by birth and once by a way with an adoption in it,
//! by the nearest way there is, so that lines which part and meet again cost no more than lines that do not.

use super::code::{Blood, Code, Double, SiblingSort, Side, Sort};
use super::links::Links;
use super::weight::Codes;
use super::{descent, shared};
use crate::family::{Family, ParentKind, Sex, Who};

/// Adds everyone who is related to the person in the middle.
pub(super) fn add(family: &Family, links: &Links, centre: Who, codes: &mut Codes) {
    descent::add(family, links, centre, codes);
    for side in [Side::Maternal, Side::Paternal, Side::Unknown] {
        let mut walk = Walk::new(family, links, centre, side);
        if walk.up() {
            walk.across();
            walk.down();
            walk.tell(codes);
        }
    }
}

/// The side that a parent's family is on.
pub(super) fn side_of(family: &Family, parent: Who) -> Side {
    match family.people.get(parent).map(|person| person.sex) {
        Some(Sex::Female) => Side::Maternal,
        Some(Sex::Male) => Side::Paternal,
        Some(Sex::Other) | None => Side::Unknown,
    }
}

/// No place.
pub(super) const NOBODY: usize = usize::MAX;

/// An ancestor by one kind of way.
#[derive(Clone, Copy)]
struct Above {
    generation: u32,
    /// The state below.
    child: usize,
    /// The parent of the person in the middle with whom the way begins.
    first: Who,
}

/// Somebody who shares an ancestor, by one kind of way.
#[derive(Clone, Copy)]
struct Found {
    up: u32,
    down: u32,
    blood: Blood,
    /// The state above: nobody for the brother or sister of an ancestor.
    parent: usize,
    pair: (Who, Who),
    double: Double,
}

/// One side of the family.
struct Walk<'f> {
    family: &'f Family,
    links: &'f Links,
    centre: Who,
    side: Side,
    above: Vec<Above>,
    /// The ancestors in the order of their generations, the person in the middle first.
    order: Vec<usize>,
    found: Vec<Found>,
    /// The brothers and sisters of ancestors, nearest first, to begin from.
    begin: Vec<(usize, Found)>,
    told: Vec<usize>,
}

/// A person by one kind of way: twice over, plus one for a way with an adoption in it.
pub(super) const fn state(who: Who, adoptive: bool) -> usize {
    who * 2 + adoptive as usize
}

/// Whether a state is by a way with an adoption in it.
pub(super) const fn is_adoptive(state: usize) -> bool {
    state % 2 == 1
}

impl<'f> Walk<'f> {
    fn new(family: &'f Family, links: &'f Links, centre: Who, side: Side) -> Walk<'f> {
        Walk {
            family,
            links,
            centre,
            side,
            above: Vec::new(),
            order: Vec::new(),
            found: Vec::new(),
            begin: Vec::new(),
            told: Vec::new(),
        }
    }

    /// Finds the ancestors. False where there is none on this side.
    fn up(&mut self) -> bool {
        let mut firsts = Vec::new();
        for end in self.links.up.of(self.centre) {
            if end.tie.makes_family() && side_of(self.family, end.who) == self.side {
                firsts.push(*end);
            }
        }
        if firsts.is_empty() {
            return false;
        }
        let nobody = Above { generation: u32::MAX, child: NOBODY, first: NOBODY };
        self.above = vec![nobody; (self.links.people + self.links.groups.len()) * 2];
        let start = state(self.centre, false);
        self.above[start].generation = 0;
        self.order.push(start);
        for end in &firsts {
            self.climb(start, state(end.who, end.tie.kind() == ParentKind::Adoptive), 1, end.who);
        }
        let mut at = 1;
        while let Some(&below) = self.order.get(at) {
            let Above { generation, first, .. } = self.above[below];
            for end in self.links.up.of(below / 2) {
                if end.tie.makes_family() && end.who != self.centre {
                    let adoptive = is_adoptive(below) || end.tie.kind() == ParentKind::Adoptive;
                    self.climb(below, state(end.who, adoptive), generation + 1, first);
                }
            }
            at += 1;
        }
        true
    }

    fn climb(&mut self, child: usize, to: usize, generation: u32, first: Who) {
        let known = self.above[to];
        if known.generation == u32::MAX {
            self.order.push(to);
        } else if known.generation < generation || !self.is_before(child, known.child) {
            return;
        }
        self.above[to] = Above { generation, child, first };
    }

    /// Whether one of two ways is the one to tell of: the order of lists must not choose.
    fn is_before(&self, one: usize, other: usize) -> bool {
        match (self.family.people.get(one / 2), self.family.people.get(other / 2)) {
            (Some(a), Some(b)) if one / 2 != other / 2 => a.id < b.id,
            _ => one < other,
        }
    }

    /// Finds the brothers and sisters of all ancestors and of the person in the middle.
    fn across(&mut self) {
        let places = self.links.people + self.links.groups.len();
        // Marked by the ancestor from whom one looks down, so that no mark needs to be taken away.
        let mut on_the_way = vec![NOBODY; places];
        for at in 1..self.order.len() {
            let apex = self.order[at];
            let generation = self.above[apex].generation;
            if self.family.people.get(apex / 2).is_some_and(|person| person.unknown) {
                continue;
            }
            // Those below on the way here, the first by id before others. Most often there is one.
            let mut below: Vec<(Who, bool)> = Vec::new();
            for end in self.links.down.of(apex / 2) {
                let kind = end.tie.kind();
                if end.tie.makes_family() && self.is_way(end.who, kind, apex, generation) {
                    on_the_way[end.who] = apex;
                    below.push((end.who, kind == ParentKind::Birth));
                    let last = below.len() - 1;
                    if self.is_before(state(end.who, false), state(below[0].0, false)) {
                        below.swap(0, last);
                    }
                }
            }
            below.truncate(if below.len() > FEW { 1 } else { FEW });
            for end in self.links.down.of(apex / 2) {
                if end.tie.makes_family() && on_the_way[end.who] != apex && end.who != self.centre {
                    self.begin_with(end.who, end.tie.kind() == ParentKind::Birth, apex, &below);
                }
            }
        }
    }

    /// Begins the way down to a brother or sister of those on the way up.
    fn begin_with(&mut self, who: Who, born: bool, apex: usize, below: &[(Who, bool)]) {
        let up = self.above[apex].generation;
        let mut best: Option<Found> = None;
        for &(near, is_born) in below {
            let blood = if born && is_born { shared::blood(self.family, self.links, near, who) } else { Blood::Full };
            let found = Found { up, down: 1, blood, parent: NOBODY, pair: (near, who), double: Double::default() };
            let is_better = best.is_none_or(|best| {
                blood < best.blood
                    || blood == best.blood && self.is_before(state(near, false), state(best.pair.0, false))
            });
            if is_better {
                best = Some(found);
            }
        }
        if let Some(found) = best {
            self.begin.push((state(who, is_adoptive(apex) || !born), found));
        }
    }

    /// Whether the way up to an ancestor leads through one of their children.
    fn is_way(&self, child: Who, kind: ParentKind, apex: usize, generation: u32) -> bool {
        let by = |adoptive: bool| {
            self.above[state(child, adoptive)].generation == generation - 1
                && (adoptive || kind == ParentKind::Adoptive) == is_adoptive(apex)
        };
        by(false) || by(true)
    }

    /// Finds the descendants of those brothers and sisters, the nearest first.
    fn down(&mut self) {
        let nobody = Found {
            up: u32::MAX,
            down: 0,
            blood: Blood::Full,
            parent: NOBODY,
            pair: (NOBODY, NOBODY),
            double: Double::default(),
        };
        self.found = vec![nobody; self.links.people * 2];
        let begin = std::mem::take(&mut self.begin);
        let (mut at, mut steps) = (0, 2);
        let mut level: Vec<usize> = Vec::new();
        while at < begin.len() || !level.is_empty() {
            let mut next = Vec::new();
            for &above in &level {
                let way = self.found[above];
                for end in self.links.down.of(above / 2) {
                    if end.tie.makes_family() && end.who != self.centre {
                        let to = state(end.who, is_adoptive(above) || end.tie.kind() == ParentKind::Adoptive);
                        self.reach(to, Found { down: way.down + 1, parent: above, ..way }, &mut next);
                    }
                }
            }
            while let Some((to, found)) = begin.get(at) {
                if found.up + 1 > steps {
                    break;
                }
                self.reach(*to, *found, &mut next);
                at += 1;
            }
            self.told.extend_from_slice(&next);
            level = next;
            steps += 1;
        }
    }

    fn reach(&mut self, to: usize, new: Found, next: &mut Vec<usize>) {
        let known = self.found[to];
        if known.up == u32::MAX {
            next.push(to);
        } else if known.up + known.down < new.up + new.down || known.up < new.up {
            return;
        } else if known.up == new.up {
            let (was_half, is_half) = (known.blood == Blood::Half, new.blood == Blood::Half);
            if was_half == is_half {
                let is_new = self.is_before_pair(new.parent, new.pair, known.parent, known.pair);
                let mut kept = if is_new { new } else { known };
                kept.blood = known.blood.min(new.blood);
                kept.double.near |= known.double.near || new.double.near || known.pair.0 != new.pair.0;
                kept.double.far |= known.double.far || new.double.far || known.pair.1 != new.pair.1;
                self.found[to] = kept;
                return;
            }
            if is_half {
                return;
            }
        }
        self.found[to] = new;
    }

    fn is_before_pair(&self, above: usize, pair: (Who, Who), other_above: usize, other: (Who, Who)) -> bool {
        if above != other_above {
            return self.is_before(above, other_above);
        }
        if pair.0 != other.0 {
            return self.is_before(state(pair.0, false), state(other.0, false));
        }
        pair.1 != other.1 && self.is_before(state(pair.1, false), state(other.1, false))
    }

    /// Adds the codes of all who were found.
    fn tell(&self, codes: &mut Codes) {
        for &at in &self.order {
            let Above { generation, first, .. } = self.above[at];
            if generation > 1 && at / 2 < self.links.people {
                let mut code = Code::by(Sort::Ancestor, Some(first), None);
                code.up = generation;
                code.adoptive = is_adoptive(at);
                self.add(codes, at / 2, code, Some(first));
            }
        }
        for &at in &self.told {
            let found = self.found[at];
            let mut code = Code::new(match (found.up, found.down) {
                (1, 1) => Sort::Sibling(match found.blood {
                    _ if is_adoptive(at) => SiblingSort::Adoptive,
                    Blood::Full => SiblingSort::Full,
                    Blood::Half => SiblingSort::Half,
                    Blood::Unspecified => SiblingSort::Unspecified,
                }),
                (1, _) => Sort::Nibling,
                (_, 1) => Sort::AuntUncle,
                _ => Sort::Cousin,
            });
            (code.up, code.down, code.blood, code.double) = (found.up, found.down, found.blood, found.double);
            code.adoptive = is_adoptive(at);
            code.pair = Some(found.pair);
            let first = self.first(found.pair.0, found.up - 1, is_adoptive(at));
            if found.down > 1 {
                // A parent; of a cousin of a later generation, whoever of theirs is of the generation of the one in the middle.
                let is_later = found.up > 1 && found.down > found.up;
                code.far = self.walk_up(at, if is_later { found.down - found.up } else { 1 });
            }
            code.near = match code.sort {
                Sort::Cousin if found.up > found.down => {
                    self.walk_down(found.pair.0, found.up - 1, found.down - 1, is_adoptive(at))
                }
                Sort::Cousin | Sort::AuntUncle => first,
                _ => None,
            };
            self.add(codes, at / 2, code, first);
        }
    }

    fn add(&self, codes: &mut Codes, who: Who, mut code: Code, first: Option<Who>) {
        code.side = self.side;
        code.first_family = first.is_some_and(|first| self.links.is_first_family(self.centre, first));
        codes.add(self.family, who, code);
    }

    /// The state of an ancestor.
    fn above_of(&self, who: Who, generation: u32, adoptive: bool) -> Option<usize> {
        let at = state(who, false);
        let other = state(who, true);
        if self.above[at].generation == generation {
            return Some(at);
        }
        (adoptive && self.above[other].generation == generation).then_some(other)
    }

    /// The parent with whom the way up to an ancestor begins.
    fn first(&self, who: Who, generation: u32, adoptive: bool) -> Option<Who> {
        let first = self.above[self.above_of(who, generation, adoptive)?].first;
        (first != NOBODY).then_some(first)
    }

    /// Who is so many generations below an ancestor on the way to the person in the middle.
    fn walk_down(&self, who: Who, generation: u32, steps: u32, adoptive: bool) -> Option<Who> {
        let mut at = self.above_of(who, generation, adoptive)?;
        if steps > FAR {
            return None;
        }
        for _ in 0..steps {
            at = self.above[at].child;
        }
        Some(at / 2)
    }

    /// Who is so many generations above somebody on the way from the ancestor.
    fn walk_up(&self, mut at: usize, steps: u32) -> Option<Who> {
        if steps > FAR {
            return None;
        }
        for _ in 0..steps {
            at = self.found[at].parent;
        }
        Some(at / 2)
    }
}

/// So many generations are walked to say who is between, and no more: nobody says "your great-great-great-grandad's cousin's
/// great-great-grandad".
const FAR: u32 = 6;

/// More than so many brothers and sisters who are all ancestors on one side, a generation apart from nobody, are told by one of
/// them: no family has them, and a file made to be slow may.
const FEW: usize = 8;
