//! What the defaults show of a plan from which everything closed is gone already.

use super::Reader;
use super::lens::{FactPath, Lens};
use crate::plan::{Arrangement, Gate, Home, HomeTime, ParentKind, Person, PersonId, Plan, Role, SiblingKind};
use std::collections::BTreeSet;

/// The people, homes and arrangements a reader may know of.
pub(super) struct Shown {
    /// The reader whose defaults apply: a parent with whom the child lives now is shown what a carer is.
    pub as_if: Reader,
    pub people: BTreeSet<PersonId>,
    own_homes: BTreeSet<String>,
    involved: BTreeSet<String>,
}

impl Shown {
    pub fn new(plan: &Plan, lens: &Lens) -> Self {
        let reader = lens.reader().person();
        let as_if = match lens.reader() {
            Reader::Parent(person) if cares_now(plan, person) => Reader::Carer(person.clone()),
            reader => reader.clone(),
        };
        let mut people = BTreeSet::new();
        match as_if {
            Reader::Child | Reader::Carer(_) | Reader::Worker => {
                people.extend(plan.people.iter().map(|person| person.id.clone()));
            }
            Reader::Parent(_) | Reader::Other(_) => {
                let family = birth_family(plan);
                let is_opened =
                    |person: &Person| lens.mark(&FactPath::of("people", person.id.as_str())) == Some(Gate::Open);
                let is_shown = |person: &&Person| family.contains(&person.id) || is_helper(person) || is_opened(person);
                people.extend(plan.people.iter().filter(is_shown).map(|person| person.id.clone()));
            }
        }
        people.extend(reader.cloned());
        let lives_in = |home: &&Home| home.carers.iter().chain(&home.members).any(|person| Some(person) == reader);
        let (mut own_homes, mut involved) = (BTreeSet::new(), BTreeSet::new());
        own_homes.extend(plan.homes.iter().filter(lives_in).map(|home| home.id.as_str().to_owned()));
        let takes_part = |arrangement: &&Arrangement| match &as_if {
            Reader::Child | Reader::Carer(_) | Reader::Worker => true,
            Reader::Parent(person) | Reader::Other(person) => arrangement.with.contains(person),
        };
        let taken = plan.family_time.iter().filter(takes_part);
        involved.extend(taken.map(|arrangement| arrangement.id.as_str().to_owned()));
        Shown { as_if, people, own_homes, involved }
    }

    /// True inside a home the reader lives in.
    pub fn is_own(&self, at: &FactPath) -> bool {
        at.record().is_some_and(|(part, id)| part == "homes" && self.own_homes.contains(id))
    }

    /// Homes that stand in a parent's or another's copy without a name, and are not their own.
    pub fn nameless(&self, plan: &Plan) -> BTreeSet<String> {
        let mut nameless = BTreeSet::new();
        if let Reader::Parent(_) | Reader::Other(_) = self.as_if {
            let homes = plan.homes.iter().filter(|home| home.name.is_empty());
            nameless.extend(homes.map(|home| home.id.as_str().to_owned()).filter(|id| !self.own_homes.contains(id)));
        }
        nameless
    }

    /// Whether a record of the first lists is shown; `None` where only the marks decide.
    pub fn shows(&self, at: &FactPath) -> Option<bool> {
        let (part, id) = at.record()?;
        match part {
            "people" => Some(self.people.contains(&PersonId::from(id))),
            "family_time" => Some(self.involved.contains(id)),
            _ => None,
        }
    }
}

fn cares_now(plan: &Plan, person: &PersonId) -> bool {
    plan.homes.iter().any(|home| home.time == Some(HomeTime::Now) && home.carers.contains(person))
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

/// Helpers whose work is known to everyone, and nobody whose work says where the child is.
fn is_helper(person: &Person) -> bool {
    !person.roles.is_empty() && !person.roles.iter().copied().any(Role::tells_where)
}
