//! The family in sentences: each person by their link to someone nearer to the child, nearest first. Only links the
//! copy holds are said, and none is worked out beyond one step: "Granny Vee is Mum's mum."

use crate::art::scenes::Setting;
use crate::audience::Level;
use crate::book::Topic;
use crate::book::draft::Draft;
use crate::book::in_order;
use crate::book::wanted::Wanted;
use crate::book::who_is_who;
use crate::book::writer::Writer;
use crate::content::Slot;
use crate::index::Index;
use crate::plan::{ParentKind, PartnershipStatus, PersonId, Sex, SiblingKind};

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
    if !all.is_empty() {
        page.who_is_who(kind(writer), tree(writer));
    }
    for link in links {
        let slots = [
            ("person", writer.name(&link.person)),
            ("to", writer.name(&link.to)),
            ("link", Slot::word(told_as(writer.level(), link.kind))),
            ("sex", sex(writer, &link.person)),
            ("word", own_word(writer, &link.person)),
            ("name", Slot::text(writer.person(&link.person).map_or("", |person| person.name.as_str()))),
            ("life", Slot::word(if died(writer, &link.person) { "died" } else { "lives" })),
        ];
        page.say("people-link", &slots);
    }
    page
}

/// The youngest have big faces around them, all others a tree.
fn kind(writer: &Writer<'_>) -> &'static str {
    if writer.level() == Level::Under5 { "around" } else { "tree" }
}

/// The family as a picture's cue.
pub fn tree(writer: &Writer<'_>) -> String {
    let mut people = Vec::new();
    for link in links(writer) {
        people.push(link.person);
    }
    who_is_who::family(writer, kind(writer), &people)
}

/// Everyone the family's links lead to.
pub fn met(writer: &Writer<'_>) -> Index {
    let mut met = Index::default();
    for link in links(writer) {
        met.add(link.person.as_str());
    }
    met
}

/// How a link is told: to those under twelve a half-brother is a brother.
fn told_as(level: Level, kind: &'static str) -> &'static str {
    if level < Level::From12 && kind == "half-sibling" { "sibling" } else { kind }
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

/// Two links to one parent, the earlier and the later in the plan, and which of them is the other child's.
type Siblings = (usize, usize, usize);

/// Somebody told of: who, by their place; to whom they are tied; how; and the link by which that one was met.
type Told = (usize, usize, &'static str, Option<usize>);

/// Every person that links lead to from the child, once each, nearest first. Who somebody is to the family comes before
/// who looks after whom, and an old couple last of all: "Craig is Reece's dad" tells a child more than that he and Mum
/// used to be together.
fn links(writer: &Writer<'_>) -> Vec<Link> {
    let people = &writer.plan().people;
    let mut found: Vec<Link> = Vec::new();
    let Some(child) = writer.place(&writer.plan().child.id) else { return found };
    let mut ties = Ties::new(writer);
    let mut met = vec![false; people.len()];
    // Told of by how soon: family at once, care when the family has been told, old couples after that.
    let mut later: [Vec<Told>; 3] = [Vec::new(), Vec::new(), vec![(child, child, "child", None)]];
    while let Some(soonest) = later.iter().rposition(|waiting| !waiting.is_empty()) {
        for (person, to, kind, by) in std::mem::take(&mut later[soonest]) {
            let is_new = !std::mem::replace(&mut met[person], true);
            // A special guardian who is a nan too is both.
            let is_both = kind == "guardian" && to == child;
            if person != child && (is_new || is_both) {
                let kind = if is_cousin(&found, kind, by) { "cousin" } else { kind };
                found.push(Link { person: people[person].id.clone(), to: people[to].id.clone(), kind, by });
            }
            if is_new {
                let own = found.len().checked_sub(1);
                for (other, kind) in ties.of(person) {
                    later[rank(kind)].push((other, person, kind, own));
                }
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

/// Which of the lists of [`Ties::all`] is which.
const PARENTS: usize = 0;
const CHILDREN: usize = 1;
const GROUPS: usize = 2;
const PAIRS: usize = 3;

/// The bonds by who they are of, so that each is looked at a few times however large the family is.
struct Ties<'w> {
    writer: &'w Writer<'w>,
    /// Places in the lists of the bonds, by the person's place: of each person's parents, of a parent's children by law, of
    /// groups and of partnerships.
    all: Vec<[Vec<usize>; 4]>,
    /// Parents whose children, and groups whose people, have all been met.
    done: Vec<bool>,
    done_groups: Vec<bool>,
}

impl<'w> Ties<'w> {
    fn new(writer: &'w Writer<'w>) -> Self {
        let (bonds, people) = (&writer.plan().bonds, writer.plan().people.len());
        let mut all = Vec::new();
        all.resize_with(people, Default::default);
        let (done, done_groups) = (vec![false; people], vec![false; bonds.siblings.len()]);
        let mut ties = Ties { writer, all, done, done_groups };
        for (place, link) in bonds.parents.iter().enumerate() {
            ties.put(&link.child, PARENTS, place);
            if is_by_law(link.kind) {
                ties.put(&link.parent, CHILDREN, place);
            }
        }
        for (place, group) in bonds.siblings.iter().enumerate() {
            for person in &group.people {
                ties.put(person, GROUPS, place);
            }
        }
        for (place, pair) in bonds.partnerships.iter().enumerate() {
            ties.put(&pair.a, PAIRS, place);
            ties.put(&pair.b, PAIRS, place);
        }
        ties
    }

    /// Notes a place in a list for somebody the copy holds.
    #[inline(never)]
    fn put(&mut self, id: &PersonId, list: usize, place: usize) {
        if let Some(who) = self.writer.place(id) {
            self.all[who][list].push(place);
        }
    }

    /// Everyone tied to somebody who was not told of before, in the order a family is told: parents, brothers and
    /// sisters, partners, children.
    fn of(&mut self, to: usize) -> Vec<(usize, &'static str)> {
        let (writer, bonds) = (self.writer, &self.writer.plan().bonds);
        let mut told = Vec::new();
        let mut tell = |id: &PersonId, kind| {
            if let Some(place) = writer.place(id) {
                told.push((place, kind));
            }
        };
        let mut siblings = Vec::new();
        for own in &self.all[to][PARENTS] {
            let link = &bonds.parents[*own];
            tell(&link.parent, parent_word(link.kind));
            let parent = writer.place(&link.parent).filter(|_| is_by_law(link.kind));
            if let Some(parent) = parent
                && !std::mem::replace(&mut self.done[parent], true)
            {
                for other in &self.all[parent][CHILDREN] {
                    siblings.push((*own.min(other), *own.max(other), *other));
                }
            }
        }
        // By the earlier of the two links, then by the later.
        let keys: [fn(&Siblings) -> i32; 2] = [|own| own.1 as i32, |own| own.0 as i32];
        for key in keys {
            siblings = in_order::by(siblings, key);
        }
        // Half is said of the child's own brothers and sisters, as families do, and not of aunts.
        let is_own = writer.place(&writer.plan().child.id) == Some(to);
        for (.., other) in siblings {
            let id = &bonds.parents[other].child;
            let is_half = is_own && writer.place(id).is_some_and(|other| self.are_half(to, other));
            tell(id, if is_half { "half-sibling" } else { "sibling" });
        }
        for group in &self.all[to][GROUPS] {
            if !std::mem::replace(&mut self.done_groups[*group], true) {
                let group = &bonds.siblings[*group];
                let kind = match group.kind {
                    Some(SiblingKind::Foster) => "foster-sibling",
                    Some(SiblingKind::Half) if is_own => "half-sibling",
                    _ => "sibling",
                };
                for person in &group.people {
                    tell(person, kind);
                }
            }
        }
        for pair in &self.all[to][PAIRS] {
            let pair = &bonds.partnerships[*pair];
            let is_a = writer.place(&pair.a) == Some(to);
            tell(if is_a { &pair.b } else { &pair.a }, pair_word(pair.status));
        }
        for place in &self.all[to][CHILDREN] {
            tell(&bonds.parents[*place].child, "child");
        }
        told
    }
}

impl Ties<'_> {
    /// Whether two have one parent the same and another each: where a second is not known, nothing is said.
    fn are_half(&self, one: usize, other: usize) -> bool {
        let links = &self.writer.plan().bonds.parents;
        let (mut own, mut others, mut shared) = (0, 0, 0);
        for place in &self.all[other][PARENTS] {
            others += i32::from(is_by_law(links[*place].kind));
        }
        for place in &self.all[one][PARENTS] {
            let link = &links[*place];
            if is_by_law(link.kind) {
                own += 1;
                for place in &self.all[other][PARENTS] {
                    shared += i32::from(is_by_law(links[*place].kind) && links[*place].parent == link.parent);
                }
            }
        }
        own > 1 && others > 1 && shared == 1
    }
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
