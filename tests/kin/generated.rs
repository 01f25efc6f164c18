//! Families made up from numbers: small ones of every shape for the properties, and large ones by a seed.

use kithbook::family::{
    Family, ParentKind, ParentLink, Partnership, PartnershipStatus, Person, Professional, Sex, SiblingKind, Siblings,
    TwinKind, Twins, Who,
};
use proptest::collection::vec;
use proptest::prelude::{Strategy, any};

pub fn person(place: usize, sex: Sex) -> Person {
    // Ids whose order is not that of the people.
    let id = format!("{:02}", (place * 37 + 11) % 97 + place / 97 * 100);
    Person { name: format!("N{id}"), id, sex, ..Person::default() }
}

const KINDS: [ParentKind; 10] = [
    ParentKind::Birth,
    ParentKind::Birth,
    ParentKind::Birth,
    ParentKind::Birth,
    ParentKind::Birth,
    ParentKind::Adoptive,
    ParentKind::Step,
    ParentKind::Foster,
    ParentKind::FosterPast,
    ParentKind::Guardian,
];

const STATUSES: [PartnershipStatus; 6] = [
    PartnershipStatus::Married,
    PartnershipStatus::Together,
    PartnershipStatus::Separated,
    PartnershipStatus::Divorced,
    PartnershipStatus::Ended,
    PartnershipStatus::Widowed,
];

const SIBLINGS: [SiblingKind; 6] = [
    SiblingKind::Unspecified,
    SiblingKind::Full,
    SiblingKind::Half,
    SiblingKind::Step,
    SiblingKind::Foster,
    SiblingKind::Adoptive,
];

/// Any family of up to so many people, likely or not: links of every kind, none of which makes anybody their own parent.
pub fn any_family(most: usize) -> impl Strategy<Value = Family> {
    let people = vec((0..7_u8, any::<u8>()), 2..=most);
    let links = vec((any::<u16>(), any::<u16>(), 0..KINDS.len()), 0..most * 2);
    let couples = vec((any::<u16>(), any::<u16>(), 0..STATUSES.len()), 0..most / 2);
    let lists = vec((vec(any::<u16>(), 2..4), 0..9_usize), 0..2);
    (people, links, couples, lists).prop_map(|(people, links, couples, lists)| {
        let count = people.len();
        let at = |number: u16| usize::from(number) % count;
        let mut family = Family::default();
        for (place, (sex, luck)) in people.into_iter().enumerate() {
            let sex =
                [Sex::Female, Sex::Male, Sex::Female, Sex::Male, Sex::Female, Sex::Male, Sex::Other][usize::from(sex)];
            let mut person = person(place, sex);
            person.unknown = luck.is_multiple_of(16);
            person.deceased = luck.is_multiple_of(5);
            family.people.push(person);
        }
        for (one, other, kind) in links {
            // Parents come first.
            let (parent, child) = (at(one).min(at(other)), at(one).max(at(other)));
            if parent != child {
                family.parents.push(ParentLink { child, parent, kind: KINDS[kind] });
            }
        }
        for (place, (a, b, status)) in couples.into_iter().enumerate() {
            if at(a) != at(b) {
                family.partnerships.push(Partnership {
                    id: format!("u{place}"),
                    a: at(a),
                    b: at(b),
                    status: STATUSES[status],
                });
            }
        }
        for (members, kind) in lists {
            let mut people: Vec<Who> = members.into_iter().map(at).collect();
            people.sort_unstable();
            people.dedup();
            match SIBLINGS.get(kind) {
                Some(kind) => family.siblings.push(Siblings { people, kind: *kind }),
                None if kind == 6 => {
                    let kind = TwinKind::Fraternal;
                    family.twins.push(Twins { people, kind });
                }
                None => {
                    let role = "teacher".to_owned();
                    family.professionals.push(Professional { person: people[0], role });
                }
            }
        }
        family
    })
}

/// A family of births alone, where everyone has a mother and a father or neither: nothing is left open.
pub fn births(most: usize) -> impl Strategy<Value = Family> {
    vec((any::<bool>(), any::<u16>(), any::<u16>()), 2..=most).prop_map(|people| {
        let mut family = Family::default();
        for (place, (is_female, mother, father)) in people.into_iter().enumerate() {
            let sex = if is_female { Sex::Female } else { Sex::Male };
            let of = |sex: Sex, number: u16| {
                let all: Vec<Who> = (0..place).filter(|who| family.people[*who].sex == sex).collect();
                // One in four begins a line.
                if all.is_empty() || number.is_multiple_of(4) {
                    None
                } else {
                    Some(all[usize::from(number) % all.len()])
                }
            };
            if let (Some(mother), Some(father)) = (of(Sex::Female, mother), of(Sex::Male, father)) {
                for parent in [mother, father] {
                    family.parents.push(ParentLink { child: place, parent, kind: ParentKind::Birth });
                }
            }
            family.people.push(person(place, sex));
        }
        family
    })
}

/// Numbers that are the same on every machine.
pub struct Seed(pub u64);

impl Seed {
    pub fn next(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 16).unwrap_or(0) % below.max(1)
    }
}

/// A family of so many people over some generations: couples with children, second families, foster children, guardians.
pub fn large(people: usize, seed: u64) -> Family {
    let mut seed = Seed(seed);
    let mut family = Family { root: Some(people - 1), ..Family::default() };
    let generation = (people / 9).max(2);
    for place in 0..people {
        let mut person = person(place, if seed.next(2) == 0 { Sex::Female } else { Sex::Male });
        person.id = format!("p{place}");
        family.people.push(person);
        if place < generation {
            continue;
        }
        let from = (place / generation - 1) * generation;
        let mother = from + seed.next(generation);
        let father = from + (mother - from + 1 + seed.next(3)) % generation;
        for parent in [mother, father] {
            if seed.next(20) > 0 {
                family.parents.push(ParentLink { child: place, parent, kind: ParentKind::Birth });
            }
        }
        let other = from + seed.next(generation);
        match seed.next(20) {
            0 => family.parents.push(ParentLink { child: place, parent: other, kind: ParentKind::Adoptive }),
            1 => family.parents.push(ParentLink { child: place, parent: other, kind: ParentKind::Foster }),
            2 => family.parents.push(ParentLink { child: place, parent: other, kind: ParentKind::Guardian }),
            _ => {}
        }
        let status = STATUSES[seed.next(STATUSES.len())];
        if mother != father {
            family.partnerships.push(Partnership { id: format!("u{place}"), a: mother, b: father, status });
        }
    }
    family
}
