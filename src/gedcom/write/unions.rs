//! Which families of a file say what a family's links say. GEDCOM knows parents by twos; links here are of one parent each.

use crate::family::{Family, ParentKind, SiblingKind, Who};

/// A family of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Union {
    /// Two partners, one parent, or none where only brothers and sisters are known.
    pub partners: Vec<Who>,
    /// The place of the couple, if they are one.
    pub couple: Option<usize>,
    /// Its children, in the order of the family.
    pub children: Vec<Child>,
}

/// A child of a family of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Child {
    /// Who it is.
    pub who: Who,
    /// What the family is to them.
    pub belongs: Belongs,
}

/// What a family of the file is to a child.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Belongs {
    /// Its parents are of this kind: both, or the one named.
    Parents(ParentKind, Option<Who>),
    /// Its children are this to each other.
    Siblings(SiblingKind),
}

/// Families that say all that a family's couples, parent links and brothers and sisters do: each couple first, in its order, then
/// pairs of parents who are no couple, then single parents, then brothers and sisters.
pub fn of(family: &Family) -> Vec<Union> {
    let mut unions: Vec<Union> = Vec::new();
    for (place, pair) in family.partnerships.iter().enumerate().filter(|(_, pair)| pair.a != pair.b) {
        unions.push(Union { partners: vec![pair.a, pair.b], couple: Some(place), children: Vec::new() });
    }
    let couples = Couples::of(&unions);
    let mut others: Vec<(Vec<Who>, Child)> = Vec::new();
    let mut links: Vec<(Who, Who, ParentKind)> =
        family.parents.iter().map(|link| (link.child, link.parent, link.kind)).collect();
    links.sort_by_key(|(child, ..)| *child);
    for links in links.chunk_by(|a, b| a.0 == b.0) {
        let mut rest: Vec<Link> = Vec::new();
        for &(_, parent, kind) in links {
            if !rest.contains(&(parent, kind)) {
                rest.push((parent, kind));
            }
        }
        let Some(&(who, ..)) = links.first() else { continue };
        let parents = rest.clone();
        // A couple of one kind. What a file says of a couple is not meant of one who bore the child: see `children::settle`.
        let is = |who: Who, kind| parents.contains(&(who, kind));
        let bore = |link: Link| link.1 != ParentKind::Birth && is(link.0, ParentKind::Birth);
        let is_couple = |a: Link, b: Link| {
            let is_one = a.1 == b.1 && !bore(a) && !bore(b);
            is_one.then(|| couples.place(a.0, b.0)).flatten()
        };
        while let Some((a, b, place)) = pair(&rest, is_couple) {
            unions[place].children.push(Child { who, belongs: Belongs::Parents(a.1, None) });
            rest.retain(|link| *link != a && *link != b);
        }
        // A birth mother and father are one family even where nobody says that they were a couple.
        let are_parents = |a: Link, b: Link| (a.1 == ParentKind::Birth && b.1 == a.1).then_some(0);
        if let Some((a, b, _)) = pair(&rest, are_parents) {
            others.push((
                vec![a.0.min(b.0), a.0.max(b.0)],
                Child { who, belongs: Belongs::Parents(ParentKind::Birth, None) },
            ));
            rest.retain(|link| *link != a && *link != b);
        }
        for (parent, kind) in rest {
            // A step-parent, or a parent's partner who adopted, stands in the family of the two.
            let beside = |&&(other, is): &&Link| other != parent && is.makes_family() && is != kind;
            let joins = match kind {
                ParentKind::Step => !is(parent, ParentKind::Birth) && !is(parent, ParentKind::Adoptive),
                kind => kind == ParentKind::Adoptive && !is(parent, ParentKind::Birth),
            };
            let partner =
                parents.iter().filter(|_| joins).filter(beside).find_map(|(other, _)| couples.place(parent, *other));
            match partner {
                Some(place) => {
                    unions[place].children.push(Child { who, belongs: Belongs::Parents(kind, Some(parent)) })
                }
                None => others.push((vec![parent], Child { who, belongs: Belongs::Parents(kind, None) })),
            }
        }
    }
    others.sort_by(|(a, _), (b, _)| b.len().cmp(&a.len()).then(a.cmp(b)));
    for group in others.chunk_by(|(a, _), (b, _)| a == b) {
        let partners = group.first().map(|(partners, _)| partners.clone()).unwrap_or_default();
        unions.push(Union { partners, couple: None, children: group.iter().map(|(_, child)| *child).collect() });
    }
    for group in &family.siblings {
        let children =
            group.people.iter().map(|who| Child { who: *who, belongs: Belongs::Siblings(group.kind) }).collect();
        unions.push(Union { partners: Vec::new(), couple: None, children });
    }
    unions
}

/// A parent of some child, and the kind of parent.
type Link = (Who, ParentKind);

/// The first two links of which something holds, and what it gives.
fn pair(links: &[Link], holds: impl Fn(Link, Link) -> Option<usize>) -> Option<(Link, Link, usize)> {
    let mut pairs = links.iter().enumerate().flat_map(|(at, a)| links[at + 1..].iter().map(move |b| (*a, *b)));
    pairs.find_map(|(a, b)| Some((a, b, holds(a, b)?)))
}

/// Couples, and the place of their family.
struct Couples(Vec<(Who, Who, usize)>);

impl Couples {
    fn of(unions: &[Union]) -> Self {
        let mut couples = Vec::with_capacity(unions.len());
        for (place, union) in unions.iter().enumerate() {
            if let [a, b] = *union.partners {
                couples.push((a.min(b), a.max(b), place));
            }
        }
        couples.sort_unstable();
        Couples(couples)
    }

    fn place(&self, a: Who, b: Who) -> Option<usize> {
        let wanted = (a.min(b), a.max(b));
        let start = self.0.partition_point(|(a, b, _)| (*a, *b) < wanted);
        self.0.get(start).filter(|(a, b, _)| (*a, *b) == wanted).map(|(.., place)| *place)
    }
}
