//! One reader's view of the record: what the marks say, what the defaults say, and what has been taken out so far.

use super::secrets::Secrets;
use super::shown::Shown;
use super::{Class, Reader};
use crate::index::Index;
use crate::plan::{Fact, Gate, HomeId, Mark, PersonId, Plan};
use std::cell::{Cell, RefCell};

/// Something inside a record that can give a secret away or hold one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaf<'a> {
    /// The name of a person or a pet.
    Name(&'a str),
    /// The name of a place.
    Place(&'a str),
    /// A number to call.
    Number(&'a str),
    /// A text.
    Text(&'a str),
    /// An id.
    Id(&'a str),
}

/// Where we are in the record: parts by name, records by their id, as a mark writes it.
#[derive(Default)]
pub struct FactPath {
    steps: String,
    /// Where each step ends, and the class of the field it is.
    ends: Vec<(usize, Option<Class>)>,
}

impl FactPath {
    /// A record of one of the first lists.
    pub(super) fn of(part: &str, id: &str) -> Self {
        let mut path = FactPath::default();
        path.push(part);
        path.push(id);
        path
    }

    /// Goes into a record, by its id.
    pub fn push(&mut self, id: &str) {
        self.step(id, None);
    }

    /// Goes into a field.
    pub fn enter(&mut self, field: &str, class: Class) {
        self.step(field, Some(class));
    }

    /// Goes one step out.
    pub fn pop(&mut self) {
        self.ends.pop();
        self.steps.truncate(self.ends.last().map_or(0, |(end, _)| *end));
    }

    /// The list and the id, for a place inside a record of one of the first lists or that record itself.
    pub(super) fn record(&self) -> Option<(&str, &str)> {
        let [(part, _), (id, _), ..] = self.ends.as_slice() else { return None };
        Some((&self.steps[..*part], &self.steps[part + 1..*id]))
    }

    fn is_record(&self) -> bool {
        self.ends.len() == 2
    }

    /// This place and each around it, the innermost first, with its class.
    fn outwards(&self) -> impl Iterator<Item = (&str, Option<Class>)> {
        self.ends.iter().rev().map(|(end, class)| (&self.steps[..*end], *class))
    }

    /// The classes of this field and of the fields around it.
    fn classes(&self) -> impl Iterator<Item = Class> {
        self.ends.iter().filter_map(|(_, class)| *class)
    }

    fn step(&mut self, step: &str, class: Option<Class>) {
        if !self.ends.is_empty() {
            self.steps.push('/');
        }
        self.steps.push_str(step);
        self.ends.push((self.steps.len(), class));
    }
}

/// The highest number an id was changed to stands under this, which is no id.
const LAST: &str = "";

/// What one reader may see.
pub struct Lens {
    reader: Reader,
    /// What the marks say of each fact to this reader: the most exactly named reader first, then closed.
    marks: Marks,
    /// What the defaults show; none yet while the marks are being applied.
    shown: Option<Shown>,
    /// Who and what is in the copy, so that links to nobody and to nothing can go.
    people: Index,
    homes: Index,
    secrets: RefCell<Secrets>,
    withholding: Cell<bool>,
    /// New ids for those that say a secret, by the old. None until ids are looked at.
    renamed: RefCell<Option<Index>>,
    taken: Index,
    /// Homes whose names the reader does not see: their ids say as much as their names, in whatever words.
    nameless: Vec<String>,
}

impl Lens {
    pub(super) fn new(plan: &Plan, reader: &Reader) -> Self {
        let marks = if *reader == Reader::Worker { &[] } else { plan.sharing.as_slice() };
        let mut lens = Lens {
            reader: reader.clone(),
            marks: Marks::of(reader, marks),
            shown: None,
            people: Index::default(),
            homes: Index::default(),
            secrets: RefCell::default(),
            withholding: Cell::new(false),
            renamed: RefCell::new(None),
            taken: Index::default(),
            nameless: Vec::new(),
        };
        lens.meet(plan);
        lens
    }

    pub(super) fn reader(&self) -> &Reader {
        &self.reader
    }

    /// Whether the reader may see a field of this class at this place.
    pub fn sees(&self, class: Class, at: &FactPath) -> bool {
        if self.reader == Reader::Worker {
            return true;
        }
        let mark = self.mark(at);
        let Some(shown) = &self.shown else { return mark != Some(Gate::Closed) };
        // What is inside such a field is as the field is.
        let is_hard = class.is_hard() || at.classes().any(Class::is_hard);
        match (class, mark) {
            (_, Some(Gate::Closed)) | (Class::Note, _) => false,
            // The adults' words are never a child's, whatever is opened around them.
            (Class::Grown, _) if self.reader == Reader::Child => false,
            (_, Some(Gate::Open)) if !is_hard || self.is_opened_exactly(at) => true,
            _ if self.opens_inside(at) || (!is_hard && shown.is_own(at)) => true,
            // A part that stands only to hold something opened inside it shows nothing else.
            _ => at.classes().all(|class| class.by_default(&shown.as_if)),
        }
    }

    /// Whether the reader may know of a record at all.
    pub fn shows_record(&self, at: &FactPath) -> bool {
        if self.reader == Reader::Worker {
            return true;
        }
        let mark = self.mark(at);
        let by_default = self.shown.as_ref().filter(|_| at.is_record()).and_then(|shown| shown.shows(at));
        match mark {
            Some(Gate::Closed) => false,
            Some(Gate::Open) => true,
            None => by_default.unwrap_or(true),
        }
    }

    /// Whether the copy holds a person.
    pub fn knows(&self, person: &PersonId) -> bool {
        self.people.has(person.as_str())
    }

    /// Whether the copy holds a home.
    pub fn knows_home(&self, home: &HomeId) -> bool {
        self.homes.has(home.as_str())
    }

    /// Remembers what was taken out.
    pub fn keep_secret(&self, leaf: Leaf<'_>) {
        self.secrets.borrow_mut().keep(leaf);
    }

    /// Whether a text says something that was taken out. A number is itself, and says nothing of others.
    pub fn gives_away(&self, leaf: Leaf<'_>) -> bool {
        let (Leaf::Name(text) | Leaf::Place(text) | Leaf::Text(text)) = leaf else { return false };
        self.withholding.get() && self.secrets.borrow().are_said_by(text)
    }

    /// An id the copy may carry: another one where this one says something that was taken out.
    pub fn safe_id(&self, id: &str) -> Option<String> {
        let mut renamed = self.renamed.borrow_mut();
        let renamed = renamed.as_mut()?;
        let own = |person: Option<&PersonId>| person.is_some_and(|person| person.as_str() == id);
        let is_safe = self.nameless.iter().all(|home| home != id) && !self.secrets.borrow().are_said_by_id(id);
        if is_safe || own(self.reader.person()) {
            return None;
        }
        let hidden = |number: usize| format!("hidden-name-{number}");
        let number = renamed.place(id).unwrap_or_else(|| {
            let last = renamed.place(LAST).unwrap_or(0);
            let number = (last + 1..).find(|number| !self.taken.has(&hidden(*number))).unwrap_or(0);
            renamed.set(LAST, number);
            renamed.set(id, number);
            number
        });
        Some(hidden(number))
    }

    /// From here on the defaults are applied as well as the marks.
    pub(super) fn apply_defaults(&mut self, plan: &Plan) {
        self.shown = Some(Shown::new(plan, self));
    }

    /// From here on texts that say a secret are withheld. What is still shown is no secret.
    pub(super) fn withhold(&self, plan: &Plan) {
        let mut secrets = self.secrets.borrow_mut();
        plan.visit(&mut |leaf| secrets.tell(leaf));
        plan.people.iter().for_each(|person| person.address.visit(&mut |leaf| secrets.tell_address(leaf)));
        plan.homes.iter().for_each(|home| home.address.visit(&mut |leaf| secrets.tell_address(leaf)));
        // Everyone knows which council it is, and so the town it is named after.
        secrets.tell_all_in(plan.council.name.as_str());
        drop(secrets);
        self.withholding.set(true);
    }

    /// From here on ids that say a secret are changed. False where none does.
    pub(super) fn rename(&mut self, plan: &Plan) -> bool {
        plan.visit(&mut |leaf| {
            if let Leaf::Id(id) = leaf {
                self.taken.add(id);
            }
        });
        self.renamed = RefCell::new(Some(Index::default()));
        self.nameless = self.shown.as_ref().map(|shown| shown.nameless(plan)).unwrap_or_default();
        // A copy that is shared again keeps the ids it has.
        self.nameless.retain(|id| !id.starts_with("hidden-name-"));
        let secrets = self.secrets.borrow();
        !self.nameless.is_empty() || self.taken.words().any(|id| secrets.are_said_by_id(id))
    }

    /// Takes note of who and what is in the copy now. True when somebody or something has gone.
    pub(super) fn meet(&mut self, plan: &Plan) -> bool {
        let people = plan.people.iter().map(|person| &person.id).chain([&plan.child.id]);
        let people = Index::of(people.map(PersonId::as_str));
        let homes = Index::of(plan.homes.iter().map(|home| home.id.as_str()));
        // Nobody is ever added to a copy.
        let is_less = people.len() < self.people.len() || homes.len() < self.homes.len();
        (self.people, self.homes) = (people, homes);
        is_less
    }

    /// What the most exact mark says: longest fact, then a named reader before a kind before everyone, then closed.
    pub(super) fn mark(&self, at: &FactPath) -> Option<Gate> {
        // Most parts of a plan have no mark inside: one look is enough.
        let part = &at.steps[..at.ends.first()?.0];
        self.marks.facts.from(part).next().filter(|(fact, _)| fact.starts_with(part))?;
        at.outwards().find_map(|(fact, _)| self.marks.gate(fact))
    }

    /// Whether a mark opens something further in, so that this part must stand to hold it.
    fn opens_inside(&self, at: &FactPath) -> bool {
        let near = self.marks.facts.from(&at.steps).take_while(|(fact, _)| fact.starts_with(&at.steps));
        let mut inside = near.filter(|(fact, _)| fact[at.steps.len()..].starts_with('/'));
        inside.any(|(_, place)| self.marks.said[place].1 == Gate::Open)
    }

    /// Whether a mark opens this very field, or the hard one that it is inside of, or what is between them.
    pub(super) fn is_opened_exactly(&self, at: &FactPath) -> bool {
        let hard = at.ends.iter().position(|(_, class)| class.is_some_and(Class::is_hard));
        let depth = at.ends.len() - hard.unwrap_or(usize::MAX).min(at.ends.len().saturating_sub(1));
        at.outwards().take(depth).any(|(fact, _)| self.marks.gate(fact) == Some(Gate::Open))
    }
}

/// What the marks say to one reader.
#[derive(Default)]
struct Marks {
    facts: Index,
    /// How exactly the reader is named, and what is said, by the fact's place.
    said: Vec<(u32, Gate)>,
}

impl Marks {
    fn of(reader: &Reader, marks: &[Mark]) -> Marks {
        let mut exact = Marks::default();
        for mark in marks {
            let rank = mark.readers.iter().filter_map(|named| rank(reader, named.as_str())).max();
            if let Some(said) = rank.zip(mark.gate) {
                let place = exact.facts.place_or_next(mark.fact.as_str());
                match exact.said.get_mut(place) {
                    Some(known) => *known = (*known).max(said),
                    None => exact.said.push(said),
                }
            }
        }
        exact
    }

    fn gate(&self, fact: &str) -> Option<Gate> {
        self.facts.place(fact).map(|place| self.said[place].1)
    }
}

/// How exactly a mark's reader names this one, if it does.
fn rank(reader: &Reader, named: &str) -> Option<u32> {
    let (kind, person) = named.split_once(':').map_or((named, None), |(kind, person)| (kind, Some(person)));
    match (kind, person) {
        ("everyone", None) => Some(0),
        (kind, None) if kind == reader.word() => Some(1),
        (kind, Some(person)) if kind == reader.word() => {
            (reader.person().map(PersonId::as_str) == Some(person)).then_some(2)
        }
        _ => None,
    }
}
