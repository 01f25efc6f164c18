//! Families by chance, for tests: as families are, and as no family is. The same number gives the same family.

use crate::family::{
    Family, Household, ParentKind, ParentLink, Partnership, PartnershipStatus, Person, SiblingKind, Siblings, TwinKind,
    Twins, Who,
};

pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new(seed: u64) -> Dice {
        Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// A number below this one.
    pub(super) fn below(&mut self, many: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).unwrap() % many.max(1)
    }

    fn often(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }
}

fn people(many: usize) -> Family {
    let person = |who| Person { id: format!("p{who}"), name: format!("P{who}"), ..Person::default() };
    Family { people: (0..many).map(person).collect(), ..Family::default() }
}

fn couple(family: &mut Family, a: Who, b: Who, dice: &mut Dice) {
    use PartnershipStatus::{Divorced, Ended, Married, Separated, Together, Widowed};
    let status = [Married, Together, Separated, Divorced, Ended, Widowed][dice.below(6)];
    family.partnerships.push(Partnership { id: format!("u{}", family.partnerships.len()), a, b, status });
}

fn link(family: &mut Family, child: Who, parent: Who, kind: ParentKind) {
    family.parents.push(ParentLink { child, parent, kind });
}

/// A family as families are: generations, second partners, half-brothers, step-parents, carers, cousins who marry, homes.
pub(super) fn likely(many: usize, seed: u64) -> Family {
    let mut dice = Dice::new(seed);
    let mut family = people(many);
    let mut generation: Vec<Vec<Who>> = vec![Vec::new()];
    let mut next = 0;
    let mut new = |generations: &mut Vec<Vec<Who>>, at: usize| {
        generations.resize(generations.len().max(at + 1), Vec::new());
        generations[at].push(next);
        next += 1;
        next - 1
    };
    for _ in 0..(many / 30).max(1) {
        new(&mut generation, 0);
    }
    let mut at = 0;
    let mut made = generation[0].len();
    while made < many {
        if at >= generation.len() {
            at = 0;
            new(&mut generation, 0);
            made += 1;
        }
        for who in generation[at].clone() {
            for _ in 0..[0, 1, 1, 1, 2, 3][dice.below(6)] {
                if made + 1 >= many {
                    break;
                }
                let near = generation[at].len();
                let other = if dice.often(12) { generation[at][dice.below(near)] } else { new(&mut generation, at) };
                made = generation.iter().map(Vec::len).sum();
                if other == who {
                    continue;
                }
                if dice.often(85) {
                    couple(&mut family, who, other, &mut dice);
                }
                for _ in 0..dice.below(4) {
                    if made < many {
                        let child = new(&mut generation, at + 1);
                        made += 1;
                        family.people[child].born =
                            if dice.often(50) { (2_000, 1, u8::try_from(child % 28).unwrap() + 1) } else { (0, 0, 0) };
                        link(&mut family, child, who, ParentKind::Birth);
                        if dice.often(90) {
                            link(&mut family, child, other, ParentKind::Birth);
                        }
                    }
                }
            }
        }
        at += 1;
    }
    for _ in 0..many / 12 {
        let (child, carer) = (dice.below(many), dice.below(many));
        let kind = [ParentKind::Step, ParentKind::Foster, ParentKind::FosterPast, ParentKind::Guardian][dice.below(4)];
        if child != carer {
            link(&mut family, child, carer, kind);
        }
    }
    homes(&mut family, &mut dice);
    family.root = Some(many - 1);
    family
}

/// A family as no family is: any links at all but a circle of births.
pub(super) fn unlikely(many: usize, seed: u64) -> Family {
    use ParentKind::{Adoptive, Birth, Foster, FosterPast, Guardian, Step};
    let mut dice = Dice::new(seed);
    let mut family = people(many);
    let some = many * (1 + dice.below(3)) / 2;
    for _ in 0..some {
        let (a, b) = (dice.below(many), dice.below(many));
        let kind = [Birth, Birth, Adoptive, Step, Foster, FosterPast, Guardian][dice.below(7)];
        if !kind.makes_family() || a != b {
            let (parent, child) = if kind.makes_family() { (a.min(b), a.max(b)) } else { (a, b) };
            for _ in 0..=dice.below(9) / 8 {
                link(&mut family, child, parent, kind);
            }
        }
    }
    let hub = dice.below(many);
    for _ in 0..many * dice.below(4) / 4 {
        let a = if dice.often(30) { hub } else { dice.below(many) };
        let b = dice.below(many);
        for _ in 0..=dice.below(9) / 8 {
            couple(&mut family, a, b, &mut dice);
        }
    }
    for _ in 0..dice.below(4) {
        let group = (0..2 + dice.below(3)).map(|_| dice.below(many)).collect();
        family.siblings.push(Siblings { people: group, kind: SiblingKind::Half });
        let born = (0..2 + dice.below(2)).map(|_| dice.below(many)).collect();
        family.twins.push(Twins { people: born, kind: TwinKind::Unknown });
    }
    homes(&mut family, &mut dice);
    family
}

fn homes(family: &mut Family, dice: &mut Dice) {
    let many = family.people.len();
    for nth in 0..many / 5 + 1 {
        let at = dice.below(many);
        let members: Vec<Who> = (0..dice.below(5)).map(|step| (at + step * dice.below(3)) % many).collect();
        for _ in 0..=dice.below(10) / 9 {
            family.households.push(Household { id: format!("h{nth}"), name: String::new(), members: members.clone() });
        }
    }
}
