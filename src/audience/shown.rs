//! What the defaults show of a plan from which everything closed is gone already.

use super::Reader;
use super::lens::{FactPath, Lens};
use crate::index::Index;
use crate::plan::{Arrangement, Gate, Home, HomeTime, ParentKind, Person, PersonId, Plan, Role, SiblingKind};

/// The people, homes and arrangements a reader may know of.
pub(super) struct Shown {
    /// The reader whose defaults apply: a parent with whom the child lives now is shown what a carer is.
    pub as_if: Reader,
    people: Index,
    own_homes: Index,
    involved: Index,
}

impl Shown {
    pub fn new(plan: &Plan, lens: &Lens) -> Self {
        let reader = lens.reader().person();
        let as_if = match lens.reader() {
            Reader::Parent(person) if cares_now(plan, person) => Reader::Carer(person.clone()),
            reader => reader.clone(),
        };
        let sees_all = matches!(as_if, Reader::Child | Reader::Carer(_) | Reader::Worker);
        let family = birth_family(plan);
        let is_opened = |person: &Person| lens.mark(&FactPath::of("people", person.id.as_str())) == Some(Gate::Open);
        let is_shown =
            |person: &&Person| sees_all || family.has(person.id.as_str()) || is_helper(person) || is_opened(person);
        let shown = plan.people.iter().filter(is_shown).map(|person| &person.id);
        let people = Index::of(shown.chain(reader).map(PersonId::as_str));
        let lives_in = |home: &&Home| home.carers.iter().chain(&home.members).any(|person| Some(person) == reader);
        let own_homes = Index::of(plan.homes.iter().filter(lives_in).map(|home| home.id.as_str()));
        let takes_part = |arrangement: &&Arrangement| match &as_if {
            Reader::Child | Reader::Carer(_) | Reader::Worker => true,
            Reader::Parent(person) | Reader::Other(person) => arrangement.with.contains(person),
        };
        let taken = plan.family_time.iter().filter(takes_part);
        let involved = Index::of(taken.map(|arrangement| arrangement.id.as_str()));
        Shown { as_if, people, own_homes, involved }
    }

    /// True inside a home the reader lives in.
    pub fn is_own(&self, at: &FactPath) -> bool {
        at.record().is_some_and(|(part, id)| part == "homes" && self.own_homes.has(id))
    }

    /// Homes that stand in a parent's or another's copy without a name, and are not their own.
    pub fn nameless(&self, plan: &Plan) -> Vec<String> {
        let (Reader::Parent(_) | Reader::Other(_)) = self.as_if else { return Vec::new() };
        let homes = plan.homes.iter().filter(|home| home.name.is_empty()).map(|home| home.id.as_str());
        homes.filter(|id| !self.own_homes.has(id)).map(str::to_owned).collect()
    }

    /// Whether a record of the first lists is shown; `None` where only the marks decide.
    pub fn shows(&self, at: &FactPath) -> Option<bool> {
        let (part, id) = at.record()?;
        match part {
            "people" => Some(self.people.has(id)),
            "family_time" => Some(self.involved.has(id)),
            _ => None,
        }
    }
}

fn cares_now(plan: &Plan, person: &PersonId) -> bool {
    plan.homes.iter().any(|home| home.time == Some(HomeTime::Now) && home.carers.contains(person))
}

/// Everyone joined to the child by birth, by being brothers and sisters, or by a partnership with one of those.
fn birth_family(plan: &Plan) -> Index {
    let mut family = Index::of([plan.child.id.as_str()].into_iter());
    let parents = plan.bonds.parents.iter().filter(|link| link.kind == Some(ParentKind::Birth));
    let parents = parents.map(|link| vec![&link.child, &link.parent]);
    let by_blood = |kind| !matches!(kind, Some(SiblingKind::Foster | SiblingKind::Adoptive | SiblingKind::Step));
    let siblings =
        plan.bonds.siblings.iter().filter(|link| by_blood(link.kind)).map(|link| link.people.iter().collect());
    let mut groups: Vec<Vec<&PersonId>> = parents.chain(siblings).collect();
    loop {
        let before = groups.len();
        groups.retain(|group| {
            let joined = group.iter().any(|person| family.has(person.as_str()));
            if joined {
                for person in group {
                    family.add(person.as_str());
                }
            }
            !joined
        });
        if groups.len() == before {
            break;
        }
    }
    let partners = plan.bonds.partnerships.iter().flat_map(|pair| [(&pair.a, &pair.b), (&pair.b, &pair.a)]);
    let partners: Vec<&PersonId> =
        partners.filter(|(one, _)| family.has(one.as_str())).map(|(_, other)| other).collect();
    for person in partners {
        family.add(person.as_str());
    }
    family
}

/// Helpers whose work is known to everyone, and nobody whose work says where the child is.
fn is_helper(person: &Person) -> bool {
    !person.roles.is_empty() && !person.roles.iter().copied().any(Role::tells_where)
}
