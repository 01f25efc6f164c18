//! Sharing: from a plan to exactly what one reader may see.
//!
//! Two passes over the record. The first takes out what the plan's own marks close, as if it had never been written:
//! so hiding a fact gives what deleting it gives, for every later choice is made on what is left. The second takes out
//! what the defaults deny to this reader. Both collect the names they take out, and any text that says one of those
//! names goes too.

use super::{Audience, Level, Reader};
use crate::plan::{Fact, Gate, HomeId, HomeTime, Mark, Name, ParentKind, Person, PersonId, Plan, Role, SiblingKind};
use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

/// How far a fact goes when the plan's marks say nothing of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Everyone this record is shown to.
    Open,
    /// The child, the carer, the parents and workers.
    Plan,
    /// The child, the carer and workers.
    Care,
    /// The child, the carer and workers, and whoever lives in that home: live-in names, school, what a home is like.
    Home,
    /// The carer and workers. Opened only by a mark on the very field.
    Carers,
    /// The carer, the parents and workers; never a child.
    Grown,
    /// The child and workers.
    Private,
    /// The child and workers: how close the child feels to somebody. Opened only by a mark on the very field.
    Own,
    /// Workers: addresses and private numbers. Opened only by a mark on the very field.
    Address,
    /// Workers: the full reasons. Opened only by a mark on the very field.
    Adult,
    /// Workers: notes and marks. Never opened.
    Note,
}

impl Class {
    /// Who sees it by default, for the schema and the documents.
    pub const fn seen_by(self) -> &'static str {
        match self {
            Class::Open => "everyone the record is shown to",
            Class::Plan => "child, carer, parent, worker",
            Class::Care => "child, carer, worker",
            Class::Home => "child, carer, worker, and who lives there",
            Class::Carers => "carer, worker; opened only by a mark on this very field",
            Class::Grown => "carer, parent, worker; never a child",
            Class::Private => "child, worker",
            Class::Own => "child, worker; opened only by a mark on this very field",
            Class::Address => "worker; opened only by a mark on this very field",
            Class::Adult => "worker; opened only by a mark on this very field",
            Class::Note => "worker; never opened",
        }
    }

    fn by_default(self, reader: &Reader) -> bool {
        match (self, reader) {
            (_, Reader::Worker) | (Class::Open, _) => true,
            (_, Reader::Other(_)) => false,
            (Class::Plan, _) => true,
            (Class::Care | Class::Home, Reader::Child | Reader::Carer(_)) => true,
            (Class::Carers, Reader::Carer(_)) => true,
            (Class::Grown, Reader::Carer(_) | Reader::Parent(_)) => true,
            (Class::Private | Class::Own, Reader::Child) => true,
            _ => false,
        }
    }

    /// True for what only a mark on the field itself can open.
    const fn is_hard(self) -> bool {
        matches!(self, Class::Carers | Class::Own | Class::Address | Class::Adult)
    }
}

/// Something inside a record that can give a secret away or hold one.
pub enum Leaf<'a> {
    /// The name of a person or a pet.
    Name(&'a str),
    /// The name of a place, or a number to call.
    Place(&'a str),
    /// A text.
    Text(&'a str),
}

/// Where we are in the record: parts by name, records by their id.
#[derive(Default)]
pub struct FactPath(Vec<String>);

impl FactPath {
    /// Goes one step in.
    pub fn push(&mut self, step: &str) {
        self.0.push(step.to_owned());
    }

    /// Goes one step out.
    pub fn pop(&mut self) {
        self.0.pop();
    }

    fn starts_with(&self, fact: &str) -> bool {
        let mut steps = self.0.iter();
        fact.split('/').all(|part| steps.next().is_some_and(|step| step == part))
    }

    fn is(&self, fact: &str) -> bool {
        self.0.len() == fact.split('/').count() && self.starts_with(fact)
    }
}

/// What one reader may see.
pub struct Lens {
    reader: Reader,
    marks: Vec<Mark>,
    /// People and homes this reader may know of; none yet while the marks are being applied.
    shown: Option<Shown>,
    closed_people: BTreeSet<PersonId>,
    closed_homes: BTreeSet<HomeId>,
    secrets: RefCell<BTreeSet<String>>,
    withholding: Cell<bool>,
}

struct Shown {
    /// The reader whose defaults apply: a parent with whom the child lives now is shown what a carer is.
    as_if: Reader,
    people: BTreeSet<PersonId>,
    homes: BTreeSet<HomeId>,
    own_homes: BTreeSet<HomeId>,
    involved: BTreeSet<String>,
}

impl Lens {
    fn new(plan: &Plan, reader: &Reader) -> Self {
        let mut lens = Lens {
            reader: reader.clone(),
            marks: if *reader == Reader::Worker { Vec::new() } else { plan.sharing.clone() },
            shown: None,
            closed_people: BTreeSet::new(),
            closed_homes: BTreeSet::new(),
            secrets: RefCell::default(),
            withholding: Cell::new(false),
        };
        let closed =
            |id: &str, part: &str| lens.mark(&FactPath(vec![part.to_owned(), id.to_owned()])) == Some(Gate::Closed);
        let closed_people = plan.people.iter().filter(|person| closed(person.id.as_str(), "people"));
        let closed_people = closed_people.map(|person| person.id.clone()).filter(|id| *id != plan.child.id).collect();
        let closed_homes = plan.homes.iter().filter(|home| closed(home.id.as_str(), "homes"));
        let closed_homes = closed_homes.map(|home| home.id.clone()).collect();
        lens.closed_people = closed_people;
        lens.closed_homes = closed_homes;
        lens
    }

    /// Whether the reader may see a field of this class at this place.
    pub fn sees(&self, class: Class, at: &FactPath) -> bool {
        if self.reader == Reader::Worker {
            return true;
        }
        let mark = self.mark(at);
        let Some(shown) = &self.shown else { return mark != Some(Gate::Closed) };
        match (class, mark) {
            (_, Some(Gate::Closed)) | (Class::Note, _) => false,
            (_, Some(Gate::Open)) if !class.is_hard() => true,
            (_, Some(Gate::Open)) if self.exact_mark(at) => true,
            _ => class.by_default(&shown.as_if) || (!class.is_hard() && (shown.is_own(at) || self.opens_inside(at))),
        }
    }

    /// Whether the reader may know of a record at all.
    pub fn shows_record(&self, at: &FactPath) -> bool {
        if self.reader == Reader::Worker {
            return true;
        }
        let Some(shown) = &self.shown else { return self.mark(at) != Some(Gate::Closed) };
        let [part, id] = at.0.as_slice() else { return self.mark(at) != Some(Gate::Closed) };
        match part.as_str() {
            "people" => shown.people.contains(&PersonId::from(id.as_str())),
            "homes" => shown.homes.contains(&HomeId::from(id.as_str())),
            "family_time" => self.mark(at) == Some(Gate::Open) || shown.involved.contains(id),
            _ => self.mark(at) != Some(Gate::Closed),
        }
    }

    /// Whether the reader may know of a person.
    pub fn knows(&self, person: &PersonId) -> bool {
        match &self.shown {
            Some(shown) => shown.people.contains(person),
            None => !self.closed_people.contains(person),
        }
    }

    /// Whether the reader may know of a home.
    pub fn knows_home(&self, home: &HomeId) -> bool {
        match &self.shown {
            Some(shown) => shown.homes.contains(home),
            None => !self.closed_homes.contains(home),
        }
    }

    /// Remembers a name that was taken out.
    pub fn keep_secret(&self, leaf: Leaf<'_>) {
        let mut secrets = self.secrets.borrow_mut();
        match leaf {
            Leaf::Name(name) => secrets.extend(name_parts(name)),
            Leaf::Place(place) => secrets.extend((place.chars().count() > 2).then(|| place.to_owned())),
            Leaf::Text(_) => {}
        }
    }

    /// Whether a text says a name that was taken out.
    pub fn gives_away(&self, text: &str) -> bool {
        self.withholding.get() && self.secrets.borrow().iter().any(|secret| says(text, secret))
    }

    /// What is still shown is no secret; from here on texts that say a secret are withheld.
    fn withhold(&self, plan: &Plan) {
        let mut secrets = self.secrets.borrow_mut();
        plan.visit(&mut |leaf| match leaf {
            Leaf::Name(name) => name_parts(name).for_each(|part| {
                secrets.remove(&part);
            }),
            Leaf::Place(place) => {
                secrets.remove(place);
            }
            Leaf::Text(_) => {}
        });
        // A town that names the council is no secret: the council is on every copy.
        secrets.retain(|secret| !says(plan.council.name.as_str(), secret));
        drop(secrets);
        self.withholding.set(true);
    }

    /// What the most exact mark says: longest fact, then a named reader before a kind before everyone, then closed.
    fn mark(&self, at: &FactPath) -> Option<Gate> {
        let applying = self.marks.iter().filter(|mark| at.starts_with(mark.fact.as_str()));
        let ranked = applying.filter_map(|mark| {
            let reader = mark.readers.iter().filter_map(|reader| self.reader_rank(reader.as_str())).max()?;
            Some((mark.fact.as_str().split('/').count(), reader, mark.gate?))
        });
        ranked.max().map(|(_, _, gate)| gate)
    }

    /// Whether a mark opens something further in, so that this part must stand to hold it.
    fn opens_inside(&self, at: &FactPath) -> bool {
        let is_inside = |mark: &Mark| {
            let mut parts = mark.fact.as_str().split('/');
            at.0.iter().all(|step| parts.next() == Some(step)) && parts.next().is_some()
        };
        self.marks.iter().any(|mark| mark.gate == Some(Gate::Open) && is_inside(mark) && self.is_for_reader(mark))
    }

    fn is_for_reader(&self, mark: &Mark) -> bool {
        mark.readers.iter().any(|reader| self.reader_rank(reader.as_str()).is_some())
    }

    fn exact_mark(&self, at: &FactPath) -> bool {
        self.marks
            .iter()
            .any(|mark| mark.gate == Some(Gate::Open) && at.is(mark.fact.as_str()) && self.is_for_reader(mark))
    }

    /// How exactly a mark's reader names this one, if it does.
    fn reader_rank(&self, named: &str) -> Option<u32> {
        let (kind, person) = named.split_once(':').map_or((named, None), |(kind, person)| (kind, Some(person)));
        match (kind, person) {
            ("everyone", None) => Some(0),
            (kind, None) if kind == self.reader.word() => Some(1),
            (kind, Some(person)) if kind == self.reader.word() => {
                (self.reader.person().map(PersonId::as_str) == Some(person)).then_some(2)
            }
            _ => None,
        }
    }
}

impl Shown {
    /// What the defaults show of a plan from which everything closed is gone already.
    fn new(plan: &Plan, lens: &Lens) -> Self {
        let as_if = match &lens.reader {
            Reader::Parent(person) if cares_now(plan, person) => Reader::Carer(person.clone()),
            reader => reader.clone(),
        };
        let all_people = || plan.people.iter().map(|person| person.id.clone());
        let mut people: BTreeSet<PersonId> = match as_if {
            Reader::Child | Reader::Carer(_) | Reader::Worker => all_people().collect(),
            Reader::Parent(_) | Reader::Other(_) => {
                let family = birth_family(plan);
                let is_opened = |person: &Person| {
                    lens.mark(&FactPath(vec!["people".to_owned(), person.id.as_str().to_owned()])) == Some(Gate::Open)
                };
                let is_shown = |person: &&Person| family.contains(&person.id) || is_helper(person) || is_opened(person);
                plan.people.iter().filter(is_shown).map(|person| person.id.clone()).collect()
            }
        };
        people.extend(lens.reader.person().cloned());
        people.insert(plan.child.id.clone());
        let lives_in = |home: &&crate::plan::Home| {
            let reader = lens.reader.person();
            home.carers.iter().chain(&home.members).any(|person| Some(person) == reader)
        };
        let own_homes = plan.homes.iter().filter(lives_in).map(|home| home.id.clone()).collect();
        let takes_part = |arrangement: &&crate::plan::Arrangement| match &as_if {
            Reader::Child | Reader::Carer(_) | Reader::Worker => true,
            Reader::Parent(person) | Reader::Other(person) => arrangement.with.contains(person),
        };
        let involved = plan.family_time.iter().filter(takes_part).map(|arrangement| arrangement.id.as_str().to_owned());
        let (homes, involved) = (plan.homes.iter().map(|home| home.id.clone()).collect(), involved.collect());
        Shown { as_if, people, homes, own_homes, involved }
    }

    fn is_own(&self, at: &FactPath) -> bool {
        matches!(at.0.as_slice(), [part, id, ..] if part == "homes" && self.own_homes.contains(&HomeId::from(id.as_str())))
    }
}

/// The plan as one reader may see it. Made by [`share`] and by nothing else.
#[derive(Clone, Debug, PartialEq)]
pub struct SharedPlan {
    plan: Plan,
    audience: Audience,
}

impl SharedPlan {
    /// What may be seen.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// Who it is for.
    pub fn audience(&self) -> &Audience {
        &self.audience
    }

    /// The same copy at another level: a level never changes what may be seen, only how much of it is told.
    pub fn at_level(&self, level: Level) -> SharedPlan {
        SharedPlan { audience: Audience { level, ..self.audience.clone() }, ..self.clone() }
    }
}

/// Makes the copy for one reader: the only door to every later stage.
pub fn share(plan: &Plan, audience: &Audience) -> SharedPlan {
    let mut shared = plan.clone();
    if audience.reader != Reader::Worker {
        let mut lens = Lens::new(plan, &audience.reader);
        shared.share(&lens, &mut FactPath::default());
        lens.shown = Some(Shown::new(&shared, &lens));
        shared.share(&lens, &mut FactPath::default());
        shorten_carers(&mut shared, &lens);
        drop_links_of_care(&mut shared, &lens);
        lens.withhold(&shared);
        shared.share(&lens, &mut FactPath::default());
    }
    SharedPlan { plan: shared, audience: audience.clone() }
}

fn cares_now(plan: &Plan, person: &PersonId) -> bool {
    plan.homes.iter().any(|home| home.time == Some(HomeTime::Now) && home.carers.contains(person))
}

/// Who fosters or has adopted whom says where a child lives. Parents and others see such a link only if it is their own,
/// or a mark opens all links.
fn drop_links_of_care(plan: &mut Plan, lens: &Lens) {
    let (Reader::Parent(reader) | Reader::Other(reader)) = &lens.reader else { return };
    let is_open = lens.mark(&FactPath(vec!["bonds".to_owned(), "parents".to_owned()])) == Some(Gate::Open);
    let tells_a_home = |kind| matches!(kind, Some(ParentKind::Foster | ParentKind::FosterPast | ParentKind::Adoptive));
    plan.bonds
        .parents
        .retain(|link| is_open || !tells_a_home(link.kind) || link.parent == *reader || link.child == *reader);
}

/// Carers who are strangers to the family go by a first name in every copy but a carer's or a worker's, unless a mark
/// opens the very name (`facts.md` 6.6).
fn shorten_carers(plan: &mut Plan, lens: &Lens) {
    if matches!(lens.reader, Reader::Carer(_) | Reader::Worker) {
        return;
    }
    let is_stranger = |role: &Role| {
        matches!(role, Role::FosterCarer | Role::EarlyPermanenceCarer | Role::ProspectiveAdopter | Role::AdoptiveParent)
    };
    for person in plan.people.iter_mut().filter(|person| person.roles.iter().any(is_stranger)) {
        let name = FactPath(vec!["people".to_owned(), person.id.as_str().to_owned(), "name".to_owned()]);
        if !lens.exact_mark(&name) {
            let first = person.name.first().to_owned();
            lens.keep_secret(Leaf::Name(person.name.as_str()));
            person.name = Name::from(first.as_str());
        }
    }
}

/// Everyone joined to the child by birth, by being brothers and sisters, or by a partnership with one of those.
fn birth_family(plan: &Plan) -> BTreeSet<PersonId> {
    let mut family = BTreeSet::from([plan.child.id.clone()]);
    let parents = plan.bonds.parents.iter().filter(|link| link.kind == Some(ParentKind::Birth));
    let parents = parents.map(|link| vec![&link.child, &link.parent]);
    let by_blood = |kind| !matches!(kind, Some(SiblingKind::Foster | SiblingKind::Adoptive | SiblingKind::Step));
    let siblings =
        plan.bonds.siblings.iter().filter(|link| by_blood(link.kind)).map(|link| link.people.iter().collect());
    let mut groups: Vec<Vec<&PersonId>> = parents.chain(siblings).collect();
    loop {
        let before = groups.len();
        groups.retain(|group| {
            let joined = group.iter().any(|person| family.contains(*person));
            if joined {
                family.extend(group.iter().map(|person| (*person).clone()));
            }
            !joined
        });
        if groups.len() == before {
            break;
        }
    }
    let partners = plan.bonds.partnerships.iter().flat_map(|pair| [(&pair.a, &pair.b), (&pair.b, &pair.a)]);
    let partners: Vec<PersonId> =
        partners.filter(|(one, _)| family.contains(*one)).map(|(_, other)| other.clone()).collect();
    family.extend(partners);
    family
}

/// Helpers whose work is known to everyone; never those who look after the child at home.
fn is_helper(person: &Person) -> bool {
    let looks_after = |role: &Role| {
        matches!(
            role,
            Role::FosterCarer
                | Role::KinshipCarer
                | Role::EarlyPermanenceCarer
                | Role::ProspectiveAdopter
                | Role::AdoptiveParent
                | Role::SpecialGuardian
                | Role::SupervisingSocialWorker
                | Role::Keyworker
                | Role::ResidentialWorker
                | Role::Friend
                | Role::FamilyFriend
                | Role::Coach
                | Role::Teacher
                | Role::DesignatedTeacher
                | Role::NurseryWorker
                | Role::Dentist
                | Role::Doctor
        )
    };
    !person.roles.is_empty() && !person.roles.iter().any(looks_after)
}

/// A name, and each part of it long enough to be a name itself.
fn name_parts(name: &str) -> impl Iterator<Item = String> + '_ {
    let whole = (!name.is_empty()).then(|| name.to_owned());
    let parts = name.split_whitespace().filter(|part| part.chars().count() > 2 && part.starts_with(char::is_uppercase));
    whole.into_iter().chain(parts.map(str::to_owned))
}

/// Whether a text says these words, as whole words.
fn says(text: &str, words: &str) -> bool {
    let is_edge = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric());
    text.match_indices(words).any(|(start, found)| {
        is_edge(text[..start].chars().next_back()) && is_edge(text[start + found.len()..].chars().next())
    })
}
