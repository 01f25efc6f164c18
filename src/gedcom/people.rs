//! Everyone in a file, once, with what is told of them.

use super::Facts;
use super::drafts::{Drafts, NameDraft, PersonDraft};
use super::findings::Findings;
use super::ids::Ids;
use super::name::Parts;
use super::words::is_one_of;
use crate::family::{Person, Sex, Who};

/// Everyone, and how they are found.
pub struct Everyone<'t> {
    pub people: Vec<Person>,
    pub facts: Vec<Facts>,
    /// The draft that each person was made from.
    pub places: Vec<usize>,
    ids: Ids<'t>,
    /// Who each draft is.
    who: Vec<Who>,
}

impl Everyone<'_> {
    /// Whom an id names.
    pub fn who(&self, id: &str) -> Option<Who> {
        self.ids.place(id).map(|draft| self.who[draft])
    }

    /// Whom a record is about.
    pub fn of_draft(&self, draft: usize) -> Who {
        self.who[draft]
    }
}

/// Everyone in these drafts.
pub fn of<'t>(drafts: &mut Drafts<'t>, findings: &mut Findings) -> Everyone<'t> {
    let ids = Ids::of(drafts.people.iter().map(|person| person.id));
    let unique = ids.unique(drafts.people.iter().map(|person| person.id), "person");
    let mut same: Vec<Option<usize>> = vec![None; drafts.people.len()];
    for (again, first) in ids.again() {
        let (one, other) = (&drafts.people[first], &drafts.people[again]);
        let (id, line) = (one.id, one.line);
        if is_same(one, other) {
            findings.look("gedcom-id-repeated", other.line, &[("id", &id), ("line", &line)]);
            same[again] = Some(first);
        } else {
            let values: [(_, &dyn std::fmt::Display); 3] = [("id", &id), ("line", &line), ("new", &unique[again])];
            findings.fix("gedcom-person-twice", other.line, &values);
        }
    }
    for (again, first) in same.iter().enumerate().filter_map(|(again, first)| Some((again, (*first)?))) {
        let other = std::mem::take(&mut drafts.people[again]);
        add(&mut drafts.people[first], other);
    }
    let notes = Ids::of(drafts.notes.iter().map(|note| note.id));
    let mut everyone = Everyone { people: Vec::new(), facts: Vec::new(), places: Vec::new(), ids, who: Vec::new() };
    for (place, (draft, id)) in drafts.people.iter_mut().zip(unique).enumerate() {
        if let Some(first) = same[place] {
            // The first record comes before.
            everyone.who.push(everyone.who[first]);
            continue;
        }
        everyone.who.push(everyone.people.len());
        everyone.places.push(place);
        if draft.empty_death > 0 && !draft.is_dead {
            findings.look("gedcom-death-unsure", draft.empty_death, &[("person", &id)]);
        }
        if draft.adopted > 0 {
            findings.look("gedcom-adoption-unclear", draft.adopted, &[("person", &id)]);
        }
        for note in std::mem::take(&mut draft.note_ids) {
            match notes.place(note) {
                Some(place) => draft.notes.push(drafts.notes[place].text.clone()),
                None => findings.fix("gedcom-pointer", draft.line, &[("id", &note)]),
            }
        }
        let (person, facts) = told(draft, id);
        everyone.people.push(person);
        everyone.facts.push(facts);
    }
    everyone
}

/// Whether two records of one id are one person told of twice, as files have it that were put together carelessly.
fn is_same(one: &PersonDraft<'_>, other: &PersonDraft<'_>) -> bool {
    let day = |person: &PersonDraft<'_>| person.born.as_ref().map(|born| born.day);
    let name = |person: &PersonDraft<'_>| person.names.first().map(|name| name.text.clone());
    let (born, other_born) = (day(one), day(other));
    name(one) == name(other)
        && (one.sex == other.sex || one.sex == Sex::Other || other.sex == Sex::Other)
        && (born == other_born || born.is_none() || other_born.is_none())
}

/// What a second record of somebody tells that the first did not.
fn add(one: &mut PersonDraft<'_>, other: PersonDraft<'_>) {
    if one.sex == Sex::Other {
        one.sex = other.sex;
    }
    one.born = one.born.take().or(other.born);
    one.died = one.died.take().or(other.died);
    one.is_dead |= other.is_dead;
    one.is_helper |= other.is_helper;
    one.is_unknown |= other.is_unknown;
    one.is_restricted |= other.is_restricted;
    if one.occupation.is_empty() {
        one.occupation = other.occupation;
    }
    for name in other.names {
        if !one.names.contains(&name) && one.names.len() < super::limits::NAMES {
            one.names.push(name);
        }
    }
    for note in other.notes {
        if !one.notes.contains(&note) && one.notes.len() < super::limits::NOTES {
            one.notes.push(note);
        }
    }
}

/// A person and more of them.
fn told(draft: &mut PersonDraft<'_>, id: String) -> (Person, Facts) {
    let names = std::mem::take(&mut draft.names);
    let parts: Vec<Parts> = names.iter().map(parts).collect();
    // The first name is the one a file prefers; one that says nothing, or only how else somebody is called, waits for a better.
    let is_nickname = |name: &NameDraft| is_one_of(&name.kind, &["aka", "nick", "nickname", "also known as"]);
    let is_good = |place: &usize| !parts[*place].is_nobody() && !is_nickname(&names[*place]);
    let is_told = |place: &usize| !parts[*place].is_nobody();
    let best = (0..names.len()).find(is_good).or_else(|| (0..names.len()).find(is_told));
    let any = parts.iter().find(|parts| !parts.whole.is_empty());
    let name = best.map(|place| &parts[place]).or(any).cloned().unwrap_or_default();
    let is_unknown = draft.is_unknown || best.is_none();
    let named = best.and_then(|place| names.get(place));
    let first_of = |one: Option<&str>, other: Option<&str>| {
        one.into_iter().chain(other).find(|word| !word.is_empty()).map(str::to_owned)
    };
    let nicknamed = names.iter().zip(&parts).find(|(name, _)| is_nickname(name)).map(|(_, parts)| parts.given.as_str());
    let nick = named.map(|name| name.nick.as_str()).filter(|nick| !nick.is_empty()).or(nicknamed);
    let born = draft.born.take();
    let person = Person {
        name: if name.whole.is_empty() { id.clone() } else { name.whole.clone() },
        id,
        sex: draft.sex,
        deceased: draft.is_dead,
        unknown: is_unknown,
        born: born.as_ref().filter(|born| born.is_exact).map_or((0, 0, 0), |born| born.day),
    };
    let facts = Facts {
        line: draft.line,
        used: first_of(named.map(|name| name.called.as_str()), nick).unwrap_or_default(),
        given: name.given,
        surname: name.surname,
        also: parts
            .into_iter()
            .map(|parts| parts.whole)
            .filter(|whole| !whole.is_empty() && *whole != name.whole)
            .collect(),
        born,
        died: draft.died.take(),
        occupation: draft.occupation.clone(),
        notes: std::mem::take(&mut draft.notes).into_iter().filter(|note| !note.is_empty()).collect(),
        is_restricted: draft.is_restricted,
    };
    (person, facts)
}

/// The parts of a name: as its slashes say, or as the lines under it do.
fn parts(name: &NameDraft) -> Parts {
    let mut parts = Parts::of(&name.text);
    if parts.whole.is_empty() {
        return Parts::joined(&name.given, &name.surname);
    }
    if !name.given.is_empty() {
        parts.given.clone_from(&name.given);
    }
    if parts.surname.is_empty() {
        parts.surname.clone_from(&name.surname);
    }
    parts
}
