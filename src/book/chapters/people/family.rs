//! The family in sentences: each person by their link to someone nearer to the child, nearest first. Only links the
//! copy holds are said, and none is worked out beyond one step: "Granny Vee is Mum's mum."

use crate::audience::Level;
use crate::book::Topic;
use crate::book::draft::Draft;
use crate::book::writer::Writer;
use crate::content::Slot;
use crate::plan::{ParentKind, PartnershipStatus, PersonId, Sex, SiblingKind};
use std::collections::BTreeSet;

/// One page, split where it is long.
pub fn write<'w>(writer: &'w Writer<'w>) -> Draft<'w> {
    let mut page = writer.page(Topic::People, "family");
    page.fact("/bonds").heading("people-family-heading", &[]);
    for link in links(writer).into_iter().take(room(writer.level())) {
        let slots = [
            ("person", writer.name(&link.person)),
            ("to", writer.name(&link.to)),
            ("link", Slot::word(link.kind)),
            ("sex", sex(writer, &link.person)),
            ("word", own_word(writer, &link.person)),
            ("name", Slot::text(writer.person(&link.person).map_or("", |person| person.name.as_str()))),
            ("life", Slot::word(if died(writer, &link.person) { "died" } else { "lives" })),
        ];
        page.say("people-link", &slots);
    }
    page
}

/// Everyone the family's links lead to.
pub fn met(writer: &Writer<'_>) -> BTreeSet<PersonId> {
    let mut met = BTreeSet::new();
    met.extend(links(writer).into_iter().map(|link| link.person));
    met
}

/// How many links a level tells: the youngest meet only those nearest to them.
const fn room(level: Level) -> usize {
    match level {
        Level::Under5 => 4,
        Level::From5 => 8,
        _ => usize::MAX,
    }
}

struct Link {
    person: PersonId,
    to: PersonId,
    kind: &'static str,
}

/// Every person that links lead to from the child, once each, nearest first.
fn links(writer: &Writer<'_>) -> Vec<Link> {
    let child = &writer.plan().child.id;
    let all = all_links(writer);
    let mut met = BTreeSet::from([child.clone()]);
    let mut found: Vec<Link> = Vec::new();
    // Who somebody is to the family comes before who looks after whom, and an old couple last of all: "Craig is Reece's
    // dad" tells a child more than that he and Mum used to be together.
    for told in [TIES, CARE, &["ended"]] {
        let mut near = vec![child.clone()];
        near.extend(found.iter().map(|link| link.person.clone()));
        while !near.is_empty() {
            let mut next = Vec::new();
            for to in &near {
                let is_told = |link: &&Link| link.to == *to && (told.contains(&link.kind) || TIES.contains(&link.kind));
                for link in all.iter().filter(is_told) {
                    // A special guardian who is a nan too is both.
                    let is_both = link.kind == "guardian" && to == child && told.contains(&link.kind);
                    if met.insert(link.person.clone()) || is_both {
                        next.push(link.person.clone());
                        let kind = if is_cousin(&found, link, child) { "cousin" } else { link.kind };
                        found.push(Link { person: link.person.clone(), to: to.clone(), kind });
                    }
                }
            }
            near = next;
        }
    }
    found
}

/// Links by birth, by law and by love.
const TIES: &[&str] = &["parent", "adoptive", "step", "sibling", "child", "married", "partner", "widowed", "unknown"];

/// Links by looking after.
const CARE: &[&str] = &["guardian", "foster", "foster-past", "foster-sibling"];

/// A child of a brother or sister of a parent of the child.
fn is_cousin(found: &[Link], link: &Link, child: &PersonId) -> bool {
    let is = |person: &PersonId, kind: &str| {
        found.iter().find(|known| known.person == *person && known.kind == kind).map(|known| &known.to)
    };
    link.kind == "child" && is(&link.to, "sibling").and_then(|of| is(of, "parent")) == Some(child)
}

/// Every link both ways, in the order a family is told: parents, brothers and sisters, partners, children.
fn all_links(writer: &Writer<'_>) -> Vec<Link> {
    let bonds = &writer.plan().bonds;
    let link = |person: &PersonId, to: &PersonId, kind| Link { person: person.clone(), to: to.clone(), kind };
    let mut links = Vec::new();
    for bond in &bonds.parents {
        links.push(link(&bond.parent, &bond.child, parent_word(bond.kind)));
    }
    for (place, one) in bonds.parents.iter().enumerate() {
        for other in bonds.parents.iter().skip(place + 1) {
            let by_law = |kind| matches!(kind, Some(ParentKind::Birth | ParentKind::Adoptive));
            if one.parent == other.parent && one.child != other.child && by_law(one.kind) && by_law(other.kind) {
                links.push(link(&one.child, &other.child, "sibling"));
                links.push(link(&other.child, &one.child, "sibling"));
            }
        }
    }
    for group in &bonds.siblings {
        let kind = if group.kind == Some(SiblingKind::Foster) { "foster-sibling" } else { "sibling" };
        for one in &group.people {
            links.extend(group.people.iter().filter(|other| *other != one).map(|other| link(other, one, kind)));
        }
    }
    for pair in &bonds.partnerships {
        let kind = match pair.status {
            Some(PartnershipStatus::Married) => "married",
            Some(PartnershipStatus::Together) => "partner",
            Some(PartnershipStatus::Widowed) => "widowed",
            _ => "ended",
        };
        links.push(link(&pair.b, &pair.a, kind));
        links.push(link(&pair.a, &pair.b, kind));
    }
    for bond in bonds.parents.iter().filter(|bond| matches!(bond.kind, Some(ParentKind::Birth | ParentKind::Adoptive)))
    {
        links.push(link(&bond.child, &bond.parent, "child"));
    }
    links
}

fn parent_word(kind: Option<ParentKind>) -> &'static str {
    match kind {
        Some(ParentKind::Birth) => "parent",
        Some(ParentKind::Adoptive) => "adoptive",
        Some(ParentKind::Step) => "step",
        Some(ParentKind::Foster) => "foster",
        Some(ParentKind::FosterPast) => "foster-past",
        Some(ParentKind::Guardian) => "guardian",
        Some(ParentKind::Unknown) | None => "unknown",
    }
}

fn sex(writer: &Writer<'_>, id: &PersonId) -> Slot {
    let sex = writer.person(id).and_then(|person| person.sex);
    Slot::word(sex.map_or("none", Sex::word))
}

fn own_word(writer: &Writer<'_>, id: &PersonId) -> Slot {
    let has_word =
        writer.person(id).is_some_and(|person| !person.childs_word.is_empty() && person.childs_word != person.name);
    Slot::word(if has_word { "some" } else { "none" })
}

fn died(writer: &Writer<'_>, id: &PersonId) -> bool {
    writer.person(id).is_some_and(|person| person.died.is_some())
}
