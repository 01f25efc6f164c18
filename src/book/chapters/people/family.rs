//! The family in sentences: each person by their link to someone nearer to the child, nearest first. Only links the
//! copy holds are said, and none is worked out beyond one step: "Granny Vee is Mum's mum."

use crate::art::scenes::Setting;
use crate::audience::Level;
use crate::book::Topic;
use crate::book::draft::Draft;
use crate::book::in_order;
use crate::book::wanted::Wanted;
use crate::book::writer::Writer;
use crate::content::Slot;
use crate::index::Index;
use crate::plan::{Bonds, ParentKind, PartnershipStatus, PersonId, Sex, SiblingKind};

/// More would hide one another.
const IN_A_PICTURE: usize = 7;

/// One page, split where it is long.
pub fn write<'w>(writer: &'w Writer<'w>) -> Draft<'w> {
    let mut page = writer.page(Topic::People, "family");
    page.fact("/bonds").heading("people-family-heading", &[]);
    let links: Vec<Link> = links(writer).into_iter().take(room(writer.level())).collect();
    let all: Vec<PersonId> = links.iter().map(|link| link.person.clone()).collect();
    page.faces(&all)
        .picture(Setting::Garden, &Wanted { near: all.iter().take(IN_A_PICTURE).collect(), ..Wanted::default() });
    for link in links {
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
pub fn met(writer: &Writer<'_>) -> Index {
    Index::of(links(writer).iter().map(|link| link.person.as_str()))
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
    /// The link by which `to` was met; none where that is the child.
    by: Option<usize>,
}

/// Every person that links lead to from the child, once each, nearest first. Who somebody is to the family comes before
/// who looks after whom, and an old couple last of all: "Craig is Reece's dad" tells a child more than that he and Mum
/// used to be together.
fn links(writer: &Writer<'_>) -> Vec<Link> {
    let child = &writer.plan().child.id;
    let mut ties = Ties::new(&writer.plan().bonds);
    let mut met = Index::default();
    let mut found: Vec<Link> = Vec::new();
    // Told of by how soon: family at once, care when the family has been told, old couples after that.
    let mut later = [Vec::new(), Vec::new(), vec![(child, child, "child", None)]];
    while let Some(soonest) = later.iter().rposition(|waiting| !waiting.is_empty()) {
        for (person, to, kind, by) in std::mem::take(&mut later[soonest]) {
            let is_new = met.add(person.as_str());
            // A special guardian who is a nan too is both.
            let is_both = kind == "guardian" && to == child;
            if person != child && (is_new || is_both) {
                let kind = if is_cousin(&found, kind, by) { "cousin" } else { kind };
                found.push(Link { person: person.clone(), to: to.clone(), kind, by });
            }
            if is_new {
                let own = found.len().checked_sub(1);
                let told = ties.of(person).into_iter();
                told.for_each(|(other, kind)| later[rank(kind)].push((other, person, kind, own)));
            }
        }
    }
    found
}

/// Links by love and by law before links by looking after, and those before links that are over.
fn rank(kind: &str) -> usize {
    match kind {
        "ended" => 0,
        "guardian" | "foster" | "foster-past" | "foster-sibling" => 1,
        _ => 2,
    }
}

/// Whether a link to a child is to one of a brother or sister of the child's own parent.
fn is_cousin(found: &[Link], kind: &str, by: Option<usize>) -> bool {
    let aunt = by.map(|place| &found[place]).filter(|link| link.kind == "sibling");
    let parent = aunt.and_then(|link| link.by).map(|place| &found[place]);
    kind == "child" && parent.is_some_and(|link| link.kind == "parent" && link.by.is_none())
}

/// The bonds by who they are of, so that each is looked at a few times however large the family is.
struct Ties<'b> {
    bonds: &'b Bonds,
    /// Places of each person's parents, of a parent's children by law, of groups and of partnerships.
    parents: Places,
    children: Places,
    groups: Places,
    pairs: Places,
    /// Parents whose children, and groups whose people, have all been met.
    done: Index,
    done_groups: Vec<bool>,
}

/// Places in one list of the bonds, by person.
struct Places {
    people: Index,
    places: Vec<Vec<usize>>,
}

impl Places {
    fn of(&self, person: &PersonId) -> &[usize] {
        self.people.place(person.as_str()).map_or(&[], |place| &self.places[place])
    }
}

impl<'b> Ties<'b> {
    fn new(bonds: &'b Bonds) -> Self {
        let links = || bonds.parents.iter().enumerate();
        let groups = bonds.siblings.iter().enumerate();
        let pairs = bonds.partnerships.iter().enumerate();
        Ties {
            bonds,
            parents: places(links().map(|(place, link)| (&link.child, place))),
            children: places(
                links().filter(|(_, link)| is_by_law(link.kind)).map(|(place, link)| (&link.parent, place)),
            ),
            groups: places(groups.flat_map(|(place, group)| group.people.iter().map(move |person| (person, place)))),
            pairs: places(pairs.flat_map(|(place, pair)| [(&pair.a, place), (&pair.b, place)])),
            done: Index::default(),
            done_groups: vec![false; bonds.siblings.len()],
        }
    }

    /// Everyone tied to somebody who was not told of before, in the order a family is told: parents, brothers and
    /// sisters, partners, children.
    fn of(&mut self, to: &'b PersonId) -> Vec<(&'b PersonId, &'static str)> {
        let bonds = self.bonds;
        let parents = self.parents.of(to);
        let mut told: Vec<_> = parents
            .iter()
            .map(|place| &bonds.parents[*place])
            .map(|link| (&link.parent, parent_word(link.kind)))
            .collect();
        let mut siblings = Vec::new();
        for own in parents.iter().copied().filter(|own| is_by_law(bonds.parents[*own].kind)) {
            let parent = &bonds.parents[own].parent;
            if self.done.add(parent.as_str()) {
                let others = self.children.of(parent).iter();
                siblings.extend(others.map(|other| (own.min(*other), own.max(*other), &bonds.parents[*other].child)));
            }
        }
        // By the earlier of the two links, then by the later.
        let siblings = in_order::by(siblings, |(_, later, _)| *later as i32);
        let siblings = in_order::by(siblings, |(earlier, ..)| *earlier as i32);
        told.extend(siblings.into_iter().map(|(_, _, child)| (child, "sibling")));
        for group in self.groups.of(to) {
            if std::mem::replace(&mut self.done_groups[*group], true) {
                continue;
            }
            let group = &bonds.siblings[*group];
            let kind = if group.kind == Some(SiblingKind::Foster) { "foster-sibling" } else { "sibling" };
            told.extend(group.people.iter().map(|person| (person, kind)));
        }
        for pair in self.pairs.of(to).iter().map(|place| &bonds.partnerships[*place]) {
            told.push((if pair.a == *to { &pair.b } else { &pair.a }, pair_word(pair.status)));
        }
        told.extend(self.children.of(to).iter().map(|place| (&bonds.parents[*place].child, "child")));
        told
    }
}

fn places<'b>(ties: impl Iterator<Item = (&'b PersonId, usize)>) -> Places {
    let mut all = Places { people: Index::default(), places: Vec::new() };
    for (person, place) in ties {
        let own = all.people.place_or_next(person.as_str());
        all.places.resize(all.people.len(), Vec::new());
        all.places[own].push(place);
    }
    all
}

fn is_by_law(kind: Option<ParentKind>) -> bool {
    matches!(kind, Some(ParentKind::Birth | ParentKind::Adoptive))
}

fn pair_word(status: Option<PartnershipStatus>) -> &'static str {
    match status {
        Some(PartnershipStatus::Married) => "married",
        Some(PartnershipStatus::Together) => "partner",
        Some(PartnershipStatus::Widowed) => "widowed",
        _ => "ended",
    }
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
