//! Those no line leads to, by whoever is between: "your half-brother's mum".

use super::code::{Blood, Code, Link, SiblingSort, Sort};
use super::links::Links;
use super::shared::{count_shared, is_known_birth, order, sibling_sort};
use super::weight::{Codes, is_line, is_sibling, rank};
use crate::family::{Family, ParentKind, PartnershipStatus, Who};

/// Adds a chain for everyone who has no code and is linked to somebody who has one, at however many removes. Those who are left
/// have no link.
pub(super) fn add(family: &Family, links: &Links, centre: Who, codes: &mut Codes) {
    let mut chains = Chains {
        family,
        links,
        centre,
        codes,
        reached: vec![None; links.people],
        level: vec![0; links.people],
        now: 0,
        next: Vec::new(),
    };
    chains.follow();
    let reached = std::mem::take(&mut chains.reached);
    for (who, way) in reached.into_iter().enumerate() {
        if let Some(Way { from, link, may_be_related, .. }) = way {
            let mut code = Code::by(Sort::Chain { link, may_be_related }, Some(from), None);
            code.first_family = link == Link::Parent(ParentKind::Birth) && links.is_first_family(from, who);
            codes.add(family, who, code);
        }
    }
}

/// How somebody is reached.
#[derive(Clone, Copy)]
struct Way {
    /// Who is between.
    from: Who,
    /// What they are to whoever is between.
    link: Link,
    /// Whether the one between is known to the person in the middle by a word, so that two steps say it; else a name must do.
    is_known: bool,
    may_be_related: bool,
}

struct Chains<'f> {
    family: &'f Family,
    links: &'f Links,
    centre: Who,
    codes: &'f Codes,
    reached: Vec<Option<Way>>,
    /// How many links away each is from those who have a code.
    level: Vec<u32>,
    now: u32,
    next: Vec<Who>,
}

impl Chains<'_> {
    fn follow(&mut self) {
        let places = self.links.people + self.links.groups.len();
        let mut level = Vec::new();
        for who in 0..self.links.people {
            if who != self.centre && self.codes.has(who, |sort| sort != Sort::Professional) {
                level.push(who);
            }
        }
        // Through whom brothers and sisters by one parent are reached, and whether they have been.
        let mut through: Vec<Option<Who>> = vec![None; places];
        let mut is_done = vec![false; places];
        while !level.is_empty() {
            self.now += 1;
            let mut parents = Vec::new();
            for &who in &level {
                if self.is_unknown(who) {
                    continue;
                }
                self.next_to(who);
                for end in self.links.up.of(who) {
                    let joins = end.tie.makes_family() || end.who >= self.links.people;
                    if !joins || is_done[end.who] || self.is_unknown(end.who) {
                        continue;
                    }
                    match through[end.who] {
                        None => parents.push(end.who),
                        Some(known) if self.is_nearer(known, who) => continue,
                        Some(_) => {}
                    }
                    through[end.who] = Some(who);
                }
            }
            for parent in parents {
                is_done[parent] = true;
                let Some(who) = through[parent] else { continue };
                self.next_to_parent(who, parent);
            }
            level = std::mem::take(&mut self.next);
        }
    }

    fn is_unknown(&self, who: Who) -> bool {
        self.family.people.get(who).is_some_and(|person| person.unknown)
    }

    fn next_to(&mut self, who: Who) {
        let links = self.links;
        for end in links.up.of(who) {
            if end.who < links.people {
                self.reach(who, end.who, Link::Parent(end.tie.kind()));
            }
        }
        for end in links.down.of(who) {
            self.reach(who, end.who, Link::Child(end.tie.kind()));
        }
        for end in links.partners.of(who) {
            self.reach(who, end.who, Link::Partner(end.tie.status()));
        }
    }

    /// Those whom a parent leads to, who have a word of their own: brothers and sisters, the parent's parents and partners. A
    /// half-sister's nan is that before she is the mum of Mum's ex-partner.
    fn next_to_parent(&mut self, who: Who, parent: Who) {
        let links = self.links;
        for end in links.down.of(parent) {
            if end.tie.makes_family() || parent >= links.people {
                self.reach(who, end.who, Link::Sibling(SiblingSort::Full));
            }
        }
        for end in links.up.of(parent) {
            if end.tie.makes_family() && end.who < links.people {
                self.reach(who, end.who, Link::Grandparent);
            }
        }
        for end in links.partners.of(parent) {
            self.reach(who, end.who, Link::PartnerOfParent(parent, end.tie.status()));
        }
    }

    fn reach(&mut self, from: Who, to: Who, link: Link) {
        let is_new = self.level[to] == 0;
        if to == self.centre || !self.codes.of(to).is_empty() || !(is_new || self.level[to] == self.now) {
            return;
        }
        let link = match link {
            Link::Sibling(_) => Link::Sibling(sibling_sort(self.family, self.links, from, to)),
            _ => link,
        };
        let way = self.way(from, Some(to), link);
        if is_new {
            self.level[to] = self.now;
            self.next.push(to);
        } else if self.reached[to].is_some_and(|known| self.key(&known) <= self.key(&way)) {
            return;
        }
        self.reached[to] = Some(way);
    }

    /// How somebody is reached through another.
    fn way(&self, from: Who, to: Option<Who>, link: Link) -> Way {
        let goes_up = match link {
            Link::Parent(kind) => kind.makes_family(),
            Link::Sibling(_) | Link::Grandparent => true,
            _ => false,
        };
        let Some(before) = self.reached[from] else {
            let may_be_related = goes_up && self.may_share_more(from) || self.may_be_of_the_line(from, to, link);
            return Way { from, link, is_known: true, may_be_related };
        };
        let goes_down = matches!(link, Link::Child(kind) if kind.makes_family());
        let may_be_related = before.may_be_related && (goes_up || goes_down);
        match joined(before.link, from, link) {
            Some(link) if before.is_known => Way { from: before.from, link, is_known: true, may_be_related },
            _ => Way { from, link, is_known: false, may_be_related },
        }
    }

    /// Whether a brother, sister, aunt or uncle may have a parent in common with the line in the middle whom nobody recorded
    /// there: then their parents are not said to be no relatives.
    fn may_share_more(&self, who: Who) -> bool {
        for code in self.codes.of(who) {
            let is_beside = match code.sort {
                // A list says it, or one parent does, and the other is not known.
                Sort::Sibling(SiblingSort::Unspecified | SiblingSort::Half) | Sort::AuntUncle => {
                    code.blood != Blood::Full
                }
                Sort::Sibling(SiblingSort::Adoptive) => self.born_of(self.centre) == 0,
                _ => false,
            };
            let Some((near, far)) = code.pair else { continue };
            if is_beside && (code.blood != Blood::Half || count_shared(self.family, self.links, near, far) == 0) {
                return true;
            }
        }
        false
    }

    /// Whether a relative's brother or sister, known from a list alone, may be one by the parent who is of the line.
    fn may_be_of_the_line(&self, from: Who, to: Option<Who>, link: Link) -> bool {
        let by_birth = Link::Sibling(SiblingSort::Adoptive) != link
            && matches!(link, Link::Sibling(sort) if order(sort) < order(SiblingSort::Step));
        let is_relative =
            |sort| is_line(sort) || is_sibling(sort) || matches!(sort, Sort::AuntUncle | Sort::Nibling | Sort::Cousin);
        let Some(to) = to else { return false };
        by_birth && self.codes.has(from, is_relative) && count_shared(self.family, self.links, from, to) == 0
    }

    /// How many known parents by birth somebody has.
    fn born_of(&self, who: Who) -> u32 {
        let mut known = 0;
        for end in self.links.up.of(who) {
            known += u32::from(is_known_birth(self.family, end));
        }
        known
    }

    /// What makes one way the one to tell of: less is better. Two known steps before a name, then the nearest together, then
    /// whom the person in the middle is nearest to. Between ways as good as each other the ids of those on the way decide, not
    /// the order in which a plan lists its links.
    fn key(&self, way: &Way) -> (bool, u8, u8, &str, u8, &str, bool) {
        let nearest = match self.codes.of(way.from).first() {
            // "Your first cousin once removed's dad" is nobody's way to say it.
            Some(code) if way.is_known && code.sort == Sort::Cousin && code.up + code.down > 4 => 50,
            Some(code) if way.is_known && code.sort == Sort::StepCousin => 35,
            Some(code) if way.is_known => rank(code),
            _ => 0,
        };
        let id = |who: Who| self.family.people.get(who).map_or("", |person| person.id.as_str());
        let (status, between) = match way.link {
            Link::Partner(status) => (status as u8, ""),
            Link::PartnerOfParent(parent, status) => (status as u8, id(parent)),
            _ => (0, ""),
        };
        (!way.is_known, nearest + weight(way.link), nearest, id(way.from), status, between, !way.may_be_related)
    }

    /// Whether brothers and sisters are better reached through one of two.
    fn is_nearer(&self, one: Who, other: Who) -> bool {
        let key = |who: Who| {
            let way = self.way(who, None, Link::Sibling(SiblingSort::Full));
            (way, self.family.people.get(who).map_or("", |person| person.id.as_str()))
        };
        let ((one, one_id), (other, other_id)) = (key(one), key(other));
        (self.key(&one), one_id) <= (self.key(&other), other_id)
    }
}

fn weight(link: Link) -> u8 {
    match link {
        Link::Parent(kind) => kind as u8,
        Link::Child(kind) => 8 + kind as u8,
        Link::Partner(status) if status.lasts() => 16,
        Link::Sibling(SiblingSort::Unspecified) => 17,
        Link::Sibling(sort) => 17 + order(sort),
        Link::Partner(_) => 24,
        Link::Grandparent => 25,
        Link::Grandchild => 26,
        Link::PartnerOfParent(_, status) if status.lasts() => 27,
        Link::StepChild => 28,
        Link::AuntUncle => 29,
        Link::Nibling => 30,
        Link::ParentInLaw => 31,
        Link::ChildInLaw => 32,
        Link::SiblingInLaw => 33,
        Link::PartnerOfParent(..) => 34,
    }
}

/// Two links as one that has a word of its own: a mother's mother is a nan.
fn joined(first: Link, between: Who, second: Link) -> Option<Link> {
    let is_family = |kind: ParentKind| kind.makes_family();
    let is_married =
        |status: PartnershipStatus| matches!(status, PartnershipStatus::Married | PartnershipStatus::Widowed);
    let is_kin = |sort: SiblingSort| order(sort) < order(SiblingSort::Step);
    Some(match (first, second) {
        (Link::Parent(a), Link::Parent(b)) if is_family(a) && is_family(b) => Link::Grandparent,
        (Link::Parent(a), Link::Partner(status)) if is_family(a) => Link::PartnerOfParent(between, status),
        (Link::Parent(a), Link::Sibling(sort)) if is_family(a) && is_kin(sort) => Link::AuntUncle,
        (Link::Child(a), Link::Child(b)) if is_family(a) && is_family(b) => Link::Grandchild,
        (Link::Child(a), Link::Partner(status)) if is_family(a) && is_married(status) => Link::ChildInLaw,
        (Link::Sibling(sort), Link::Child(a)) if is_kin(sort) && is_family(a) => Link::Nibling,
        (Link::Sibling(sort), Link::Partner(status)) | (Link::Partner(status), Link::Sibling(sort))
            if is_kin(sort) && is_married(status) =>
        {
            Link::SiblingInLaw
        }
        (Link::Partner(status), Link::Child(a)) if is_married(status) && is_family(a) => Link::StepChild,
        (Link::Partner(status), Link::Parent(a)) if is_married(status) && is_family(a) => Link::ParentInLaw,
        _ => return None,
    })
}
