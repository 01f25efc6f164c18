//! From drafts to a family: ids to people, lines to links, and what does not fit left out one by one.

use super::children::{Found, Parents, Told, settle};
use super::circles;
use super::drafts::{ChildLine, Drafts, Named, Role};
use super::findings::Findings;
use super::ids::{Ids, rename};
use super::people::{self, Everyone};
use super::together::{self, Couples};
use super::{Gedcom, limits};
use crate::family::{Family, SiblingKind, Siblings, Who};

/// A file's family and all that was found.
pub fn assemble(mut drafts: Drafts<'_>, findings: &mut Findings) -> Gedcom {
    let mut everyone = people::of(&mut drafts, findings);
    let families = Ids::of(drafts.families.iter().map(|family| family.id));
    let lines: Vec<usize> = drafts.families.iter().map(|family| family.line).collect();
    for (again, first) in families.again() {
        let family = &drafts.families[again];
        findings.fix("gedcom-id-twice", family.line, &[("id", &family.id), ("line", &lines[first])]);
    }
    let partners = partners(&drafts, &everyone, &families, findings);
    let mut household = families.unique(drafts.families.iter().map(|family| family.id), "family");
    let couples = Couples { drafts: &drafts.families, partners: &partners, ids: &household };
    let mut pairs = couples.partnerships(&everyone, findings);

    let (mut found, siblings) = children(&drafts, &everyone, &families, &partners, findings);
    settle(&mut found);
    leave_crowds(&everyone, &mut found, findings);
    leave_circles(&everyone, &mut found, findings);

    let root = root(&drafts, &everyone, findings);
    let twins = together::twins(&drafts, &everyone, findings);
    let households = together::households(&drafts, &everyone, findings);
    let professionals = together::professionals(&drafts, &everyone);
    let is_ours = drafts.head.source == super::SOURCE;
    if is_ours {
        let own: Vec<&str> = everyone.places.iter().map(|draft| drafts.people[*draft].own_id.as_str()).collect();
        let mut ids: Vec<String> = everyone.people.iter_mut().map(|person| std::mem::take(&mut person.id)).collect();
        rename(&mut ids, &own);
        for (person, id) in everyone.people.iter_mut().zip(ids) {
            person.id = id;
        }
        let own: Vec<&str> = drafts.families.iter().map(|family| family.own_id.as_str()).collect();
        rename(&mut household, &own);
    }
    for (pair, draft) in &mut pairs {
        pair.id.clone_from(&household[*draft]);
    }
    if everyone.people.is_empty() {
        findings.fix("gedcom-nobody", 0, &[]);
    }
    let family = Family {
        id: String::new(),
        title: if is_ours { std::mem::take(&mut drafts.head.note) } else { String::new() },
        root,
        people: everyone.people,
        parents: found.iter().map(|found| found.link).collect(),
        partnerships: pairs.into_iter().map(|(pair, _)| pair).collect(),
        twins,
        siblings,
        households,
        professionals,
    };
    Gedcom {
        family,
        facts: everyone.facts,
        version: drafts.head.version,
        vendor_lines: drafts.vendor_lines,
        ..Gedcom::default()
    }
}

/// The partners of each family, once each, and those who only say so themselves.
fn partners(
    drafts: &Drafts<'_>,
    everyone: &Everyone<'_>,
    families: &Ids<'_>,
    findings: &mut Findings,
) -> Vec<Vec<(Role, Who)>> {
    let mut partners: Vec<Vec<(Role, Who)>> = vec![Vec::new(); drafts.families.len()];
    let mut sides = Vec::new();
    for (place, family) in drafts.families.iter().enumerate() {
        for &(role, id, line) in &family.partners {
            let Some(who) = everyone.who(id) else {
                findings.fix("gedcom-pointer", line, &[("id", &id)]);
                continue;
            };
            let all = &mut partners[place];
            if all.iter().any(|(_, known)| *known == who) {
                findings.fix("gedcom-partner-twice", line, &[("person", &id), ("family", &family.id)]);
            } else if all.len() == limits::PARTNERS {
                findings.fix("gedcom-partner-extra", line, &[("person", &id), ("family", &family.id)]);
            } else {
                all.push((role, who));
                sides.push((place, who, line, Side::Family));
            }
        }
    }
    for spouse in &drafts.spouses {
        match families.place(spouse.family) {
            Some(place) => sides.push((place, everyone.of_draft(spouse.person), spouse.line, Side::Person)),
            None => findings.fix("gedcom-pointer", spouse.line, &[("id", &spouse.family)]),
        }
    }
    sides.sort_unstable_by_key(|(place, who, line, side)| (*place, *who, *side, *line));
    for group in sides.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)) {
        let (Some(&(place, who, line, side)), Some(&(.., last))) = (group.first(), group.last()) else { continue };
        if side == last {
            one_sided(&mut partners[place], side, (who, line), everyone, &drafts.families[place], findings);
        }
    }
    partners
}

/// Whose record says that somebody is a partner of a family.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Side {
    Family,
    Person,
}

/// A partner whom only one of two records names.
fn one_sided(
    partners: &mut Vec<(Role, Who)>,
    side: Side,
    (who, line): (Who, usize),
    everyone: &Everyone<'_>,
    family: &super::drafts::FamilyDraft<'_>,
    findings: &mut Findings,
) {
    let person = &everyone.people[who];
    if side == Side::Person {
        // A third would be made a parent of all the children by a line that may be a slip.
        if partners.len() >= 2 {
            findings.fix("gedcom-partner-extra", line, &[("person", &person.id), ("family", &family.id)]);
            return;
        }
        let role = if partners.iter().any(|(role, _)| *role == Role::Husb) { Role::Wife } else { Role::Husb };
        partners.push((role, who));
    }
    findings.look("gedcom-link-one-sided", line, &[("person", &person.id), ("family", &family.id)]);
}

/// Who is whose parent, and who are brothers and sisters of families without parents.
fn children(
    drafts: &Drafts<'_>,
    everyone: &Everyone<'_>,
    families: &Ids<'_>,
    partners: &[Vec<(Role, Who)>],
    findings: &mut Findings,
) -> (Vec<Found>, Vec<Siblings>) {
    let mut entries: Vec<(Who, usize, &ChildLine<'_>)> = Vec::with_capacity(drafts.links.len());
    for link in &drafts.links {
        let child = match link.child {
            Named::Here(draft) => Some(everyone.of_draft(draft)),
            Named::There(id) => lost(id, everyone.who(id), link.line, findings),
        };
        let family = match link.family {
            Named::Here(place) => Some(place),
            Named::There(id) => lost(id, families.place(id), link.line, findings),
        };
        if let (Some(child), Some(family)) = (child, family) {
            entries.push((child, family, link));
        }
    }
    entries.sort_unstable_by_key(|(child, family, link)| (*child, *family, link.line));
    let (mut found, mut alone) = (Vec::new(), Vec::new());
    for group in entries.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)) {
        let &[(child, family, _), ..] = group else { continue };
        let told = Told::of(group.iter().map(|(.., link)| *link));
        let parents = Parents { partners: &partners[family], id: drafts.families[family].id };
        if told.is_link(&everyone.people[child].id, &parents, findings) {
            told.links(child, &parents, &mut found, findings);
            if parents.partners.is_empty() {
                alone.push((family, child, told.among_siblings().siblings()));
            }
        }
    }
    (found, brothers_and_sisters(alone))
}

/// The place that an id names. Nobody is told of where it names nobody on purpose.
fn lost(id: &str, place: Option<usize>, line: usize, findings: &mut Findings) -> Option<usize> {
    if place.is_none() && !id.is_empty() {
        findings.fix("gedcom-pointer", line, &[("id", &id)]);
    }
    place
}

/// The children of families without parents, two and more of one family.
fn brothers_and_sisters(mut alone: Vec<(usize, Who, SiblingKind)>) -> Vec<Siblings> {
    alone.sort_by_key(|(family, child, _)| (*family, *child));
    let mut siblings = Vec::new();
    for group in alone.chunk_by(|a, b| a.0 == b.0).filter(|group| group.len() > 1) {
        let kind = group.first().map(|(.., kind)| *kind).unwrap_or_default();
        let is_one = group.iter().all(|(.., other)| *other == kind);
        let kind = if is_one { kind } else { SiblingKind::Unspecified };
        siblings.push(Siblings { people: group.iter().map(|(_, child, _)| *child).collect(), kind });
    }
    siblings
}

/// Leaves out parents beyond the number that any child has: a file with more was made to do harm, or by a fault.
fn leave_crowds(everyone: &Everyone<'_>, found: &mut Vec<Found>, findings: &mut Findings) {
    let (mut child, mut count) = (usize::MAX, 0);
    found.retain(|link| {
        if link.link.child != child {
            (child, count) = (link.link.child, 0);
        }
        count += 1;
        if count > limits::PARENTS {
            let values: [(_, &dyn std::fmt::Display); 2] =
                [("person", &everyone.people[child].id), ("limit", &limits::PARENTS)];
            findings.fix("gedcom-parents-extra", link.line, &values);
        }
        count <= limits::PARENTS
    });
}

/// Leaves out of each circle the link that closes it.
fn leave_circles(everyone: &Everyone<'_>, found: &mut Vec<Found>, findings: &mut Findings) {
    let closing = circles::closing(everyone.people.len(), found);
    let mut closing = closing.into_iter().peekable();
    let mut place = 0;
    found.retain(|link| {
        let is_left = closing.next_if_eq(&place).is_some();
        place += 1;
        if is_left {
            let (child, parent) = (&everyone.people[link.link.child].id, &everyone.people[link.link.parent].id);
            findings.fix("gedcom-circle", link.line, &[("child", child), ("parent", parent)]);
        }
        !is_left
    });
}

/// Who is in the middle: whom the header names, or the first.
fn root(drafts: &Drafts<'_>, everyone: &Everyone<'_>, findings: &mut Findings) -> Option<Who> {
    let named = drafts.head.root.and_then(|(id, line)| lost(id, everyone.who(id), line, findings));
    named.or_else(|| (!everyone.people.is_empty()).then_some(0))
}
