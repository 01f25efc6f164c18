//! Who is linked by care, by a marriage or as a couple, and those next to them.

mod beside;
mod parents;
mod partners;

use super::code::{Code, SiblingSort, Sort};
use super::links::{End, Links, Tie, twins_of};
use super::weight::Codes;
use crate::family::{Family, ParentKind, PartnershipStatus, Who};

/// Adds everyone whom no line of birth or adoption leads to. Those it does lead to must be there.
pub(super) fn add(family: &Family, links: &Links, centre: Who, codes: &mut Codes) {
    let mut bonds = Bonds { family, links, centre, codes };
    bonds.parents_and_children();
    bonds.partners_of_parents();
    bonds.partners();
    bonds.children_of_step_parents();
    bonds.in_one_foster_home();
    bonds.beside_relatives();
    bonds.children_of_those_beside();
    bonds.beside_parents();
    for (who, kind, count) in twins_of(family, centre) {
        bonds.add(who, Code::new(Sort::Sibling(SiblingSort::Twin(kind, count))));
    }
    for helper in &family.professionals {
        bonds.add(helper.person, Code::new(Sort::Professional));
    }
}

struct Bonds<'f> {
    family: &'f Family,
    links: &'f Links,
    centre: Who,
    codes: &'f mut Codes,
}

/// Whether a couple is married, or was until one died.
pub(super) const fn is_married(end: &End) -> bool {
    matches!(end.tie, Tie::Couple(PartnershipStatus::Married | PartnershipStatus::Widowed))
}

const STEP_PARENT: Sort = Sort::Parent(ParentKind::Step);
const STEP_CHILD: Sort = Sort::Child(ParentKind::Step);

impl<'f> Bonds<'f> {
    fn add(&mut self, who: Who, code: Code) {
        // Places beyond the people stand for parents nobody recorded.
        if who != self.centre && who < self.links.people {
            self.codes.add(self.family, who, code);
        }
    }

    /// The one of somebody's parents who is the partner of another, and how the two stand.
    fn parent_with(&self, child: Who, partner: Who) -> Option<(Who, PartnershipStatus)> {
        let mut best: Option<(Who, Tie)> = None;
        for end in self.links.up.of(child) {
            if !end.tie.makes_family() || end.who == partner {
                continue;
            }
            let Some(status) = self.links.couple(end.who, partner) else { continue };
            let tie = Tie::Couple(status);
            let is_better = match best {
                None => true,
                Some((who, known)) if known == tie => self.id(end.who) < self.id(who),
                Some((_, known)) => tie.standing() < known.standing(),
            };
            if is_better {
                best = Some((end.who, tie));
            }
        }
        best.map(|(who, tie)| (who, tie.status()))
    }

    fn id(&self, who: Who) -> &'f str {
        self.family.people.get(who).map_or("", |person| person.id.as_str())
    }

    /// Whether a marriage of a child's parent ended with a death before the parents of the child were the couple they are: the
    /// late wife is no step-mother of the children of the next.
    fn is_over(&self, child: Who, parent: Who, partner: &End) -> bool {
        if partner.tie.status() != PartnershipStatus::Widowed || !self.family.people[partner.who].deceased {
            return false;
        }
        for end in self.links.up.of(child) {
            let is_couple = matches!(
                self.links.couple(parent, end.who),
                Some(PartnershipStatus::Married | PartnershipStatus::Together)
            );
            if end.tie.makes_family() && is_couple {
                return true;
            }
        }
        false
    }

    /// Everyone with a code of some sort, and that code.
    fn all(&self, is_so: fn(&Code) -> bool) -> Vec<(Who, Code)> {
        let mut all = Vec::new();
        for who in 0..self.links.people {
            for code in self.codes.of(who) {
                if is_so(code) {
                    all.push((who, code.clone()));
                }
            }
        }
        all
    }

    /// Adds somebody's children by birth or adoption: each with somebody near, and them as the one on their own side.
    fn children_as(
        &mut self,
        parent: Who,
        near: Who,
        sort: Sort,
        status: Option<PartnershipStatus>,
        care: Option<(ParentKind, ParentKind)>,
    ) {
        for end in self.links.down.of(parent) {
            if end.tie.makes_family() {
                let mut code = Code::by(sort, Some(near), Some(parent));
                (code.status, code.care) = (status, care);
                self.add(end.who, code);
            }
        }
    }

    fn marked(&self, people: &[Who]) -> Vec<bool> {
        let mut marked = vec![false; self.links.people];
        for &who in people {
            marked[who] = true;
        }
        marked
    }

    /// The parents of some people, each once, and the one of the people whose parent it is: the first by id, where there are
    /// more. Not parents nobody knows, who say nothing of brothers and sisters.
    fn parents_of(&self, people: &[Who]) -> Vec<(Who, Who)> {
        let mut child = vec![usize::MAX; self.links.people + self.links.groups.len()];
        let mut parents = Vec::new();
        for &who in people {
            for end in self.links.up.of(who) {
                if !end.tie.makes_family() || self.family.people.get(end.who).is_some_and(|person| person.unknown) {
                    continue;
                }
                if child[end.who] == usize::MAX {
                    parents.push((end.who, who));
                } else if self.id(child[end.who]) < self.id(who) {
                    continue;
                }
                child[end.who] = who;
            }
        }
        for (parent, who) in &mut parents {
            *who = child[*parent];
        }
        parents
    }
}
