//! The family of a reader's copy, as kinship and the tree read it.

use crate::audience::SharedPlan;
use crate::calendar::About;
use crate::family::{
    Family, Household, ParentKind, ParentLink, Partnership, PartnershipStatus, Person, Professional, Sex, SiblingKind,
    Siblings, TwinKind, Twins, Who,
};
use crate::index::Index;
use crate::plan::{self, HomeTime, PersonId, PersonKind};

/// Everyone the copy holds who is not an animal, and every link between two of them. The child is its root. A link of no known
/// kind, or to somebody the copy does not hold, is none. Whoever is their own ancestor by what the plan says is so no longer:
/// [`crate::plan::check()`] tells of it, and the link that closes the circle is left out.
pub fn family(shared: &SharedPlan) -> Family {
    let plan = shared.plan();
    let mut known = Known { places: Index::default() };
    let mut family = Family { id: plan.child.id.as_str().to_owned(), ..Family::default() };
    for person in &plan.people {
        if person.kind != Some(PersonKind::Pet) && known.places.add(person.id.as_str()) {
            family.people.push(of_person(person, plan));
        }
    }
    family.root = known.who(&plan.child.id);
    for link in &plan.bonds.parents {
        if let (Some(child), Some(parent), Some(kind)) = (
            known.who(&link.child),
            known.who(&link.parent),
            link.kind.and_then(|kind| ParentKind::from_word(kind.word())),
        ) {
            family.parents.push(ParentLink { child, parent, kind });
        }
    }
    for pair in &plan.bonds.partnerships {
        let status = pair.status.and_then(|status| PartnershipStatus::from_word(status.word()));
        if let (Some(a), Some(b), Some(status)) = (known.who(&pair.a), known.who(&pair.b), status) {
            family.partnerships.push(Partnership { id: pair.id.as_str().to_owned(), a, b, status });
        }
    }
    for group in &plan.bonds.siblings {
        let people = known.all(&group.people);
        match group.kind {
            _ if people.len() < 2 => {}
            Some(plan::SiblingKind::TwinIdentical) => family.twins.push(Twins { people, kind: TwinKind::Identical }),
            Some(plan::SiblingKind::TwinFraternal) => family.twins.push(Twins { people, kind: TwinKind::Fraternal }),
            kind => {
                let kind = kind.and_then(|kind| SiblingKind::from_word(kind.word())).unwrap_or_default();
                family.siblings.push(Siblings { people, kind });
            }
        }
    }
    homes(plan, &known, &mut family);
    for (who, person) in plan.people.iter().filter_map(|person| Some((known.who(&person.id)?, person))) {
        if let Some(role) = person.roles.iter().copied().find(|role| role.is_work()) {
            family.professionals.push(Professional {
                person: who,
                role: role.word().replace('_', " ").replace("childrens", "children's"),
            });
        }
    }
    family.break_circles();
    family
}

/// Where the child lives now, and where brothers and sisters live who live elsewhere.
fn homes(plan: &plan::Plan, known: &Known, family: &mut Family) {
    for home in plan.homes.iter().filter(|home| home.time == Some(HomeTime::Now)) {
        let mut members = Vec::from_iter(family.root);
        members.extend(known.all(&home.carers));
        members.extend(known.all(&home.members));
        let (id, name) = (home.id.as_str().to_owned(), home.name.as_str().to_owned());
        family.households.push(Household { id, name, members });
    }
    for part in plan.brothers_and_sisters.iter().filter(|part| !part.together && !part.lives.is_empty()) {
        let (id, name) = (part.id.as_str().to_owned(), part.lives.as_str().to_owned());
        family.households.push(Household { id, name, members: known.all(&part.people) });
    }
}

/// Everyone by their id.
struct Known {
    places: Index,
}

impl Known {
    fn who(&self, id: &PersonId) -> Option<Who> {
        self.places.place(id.as_str())
    }

    fn all(&self, ids: &[PersonId]) -> Vec<Who> {
        ids.iter().filter_map(|id| self.who(id)).collect()
    }
}

fn of_person(person: &plan::Person, plan: &plan::Plan) -> Person {
    let born = if person.id == plan.child.id { plan.child.born.map(About::Day).or(person.born) } else { person.born };
    let name = if person.childs_word.is_empty() { &person.name } else { &person.childs_word };
    Person {
        id: person.id.as_str().to_owned(),
        name: name.as_str().to_owned(),
        sex: person.sex.and_then(|sex| Sex::from_word(sex.word())).unwrap_or_default(),
        deceased: person.died.is_some(),
        unknown: false,
        born: born.map_or((0, 0, 0), parts),
    }
}

/// As much of a date as is known.
fn parts(about: About) -> (u16, u8, u8) {
    let (year, month, day) = match about {
        About::Year(year) => (year, 0, 0),
        About::Month(year, month) => (year, month, 0),
        About::Day(date) => (date.year(), date.month(), date.day()),
    };
    (year as u16, month as u8, day as u8)
}
