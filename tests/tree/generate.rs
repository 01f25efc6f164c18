//! Families of any size, made by a seed and whole numbers alone: generations of couples, some of whom part and find others, with
//! children of each; half-brothers and half-sisters, step-parents, foster homes, guardians, adoptions, cousins who marry.

#[path = "telling.rs"]
mod telling;

use std::collections::BTreeSet;

/// SplitMix64 (Steele, Lea and Flood, 2014): small, and the same everywhere.
pub struct Dice(u64);

impl Dice {
    pub const fn new(seed: u64) -> Dice {
        Dice(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below another.
    pub fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end.max(1)).unwrap();
        usize::try_from(self.next() % end).unwrap()
    }

    /// So often in a hundred.
    fn often(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// Another order.
    pub fn shuffle<T>(&mut self, things: &mut [T]) {
        for end in (1..things.len()).rev() {
            things.swap(end, self.below(end + 1));
        }
    }
}

struct Human {
    sex: char,
    generation: usize,
    parents: Vec<usize>,
    partners: usize,
    has_died: bool,
    is_unknown: bool,
    is_twin: bool,
}

struct Couple {
    a: usize,
    b: usize,
    status: &'static str,
    children: Vec<usize>,
}

struct World {
    dice: Dice,
    end: usize,
    people: Vec<Human>,
    links: Vec<(usize, usize, &'static str)>,
    couples: Vec<Couple>,
    twins: Vec<(Vec<usize>, &'static str)>,
    /// Whom each person's home is with.
    home: Vec<Option<usize>>,
    /// Who has yet to grow up.
    young: Vec<usize>,
}

/// A family of exactly so many people, as `family.json`.
pub fn generate(people: usize, seed: u64) -> String {
    let mut world = World {
        dice: Dice::new(seed.wrapping_mul(0x1000_0001).wrapping_add(u64::try_from(people).unwrap())),
        end: people,
        people: Vec::new(),
        links: Vec::new(),
        couples: Vec::new(),
        twins: Vec::new(),
        home: Vec::new(),
        young: Vec::new(),
    };
    world.found();
    world.grow();
    world.step();
    world.care();
    world.written(&format!("generated-{people}-{seed}"))
}

impl World {
    fn is_full(&self) -> bool {
        self.people.len() >= self.end
    }

    fn born(&mut self, generation: usize, parents: Vec<usize>) -> usize {
        let who = self.people.len();
        let sex = if self.dice.often(2) { 'X' } else { ['F', 'M'][self.dice.below(2)] };
        let has_died = generation == 0 && self.dice.often(30) || self.dice.often(2);
        let alone = Human { sex, generation, parents, partners: 0, has_died, is_unknown: false, is_twin: false };
        self.people.push(alone);
        self.home.push(None);
        who
    }

    /// The first couples: about one for every forty people.
    fn found(&mut self) {
        for _ in 0..(self.end / 40).max(1) {
            if self.end - self.people.len() < 2 {
                break;
            }
            let (one, other) = (self.born(0, Vec::new()), self.born(0, Vec::new()));
            self.pair(one, other);
        }
        while self.people.is_empty() {
            let who = self.born(0, Vec::new());
            self.young.push(who);
        }
    }

    fn pair(&mut self, a: usize, b: usize) {
        let lasting = ["married", "married", "together", "separated", "divorced", "ended"];
        let status = lasting[self.dice.below(lasting.len())];
        let is_widowed = self.people[a].has_died != self.people[b].has_died && status == "married";
        self.people[a].partners += 1;
        self.people[b].partners += 1;
        self.couples.push(Couple { a, b, status: if is_widowed { "widowed" } else { status }, children: Vec::new() });
        self.bear(self.couples.len() - 1);
    }

    fn bear(&mut self, couple: usize) {
        let (a, b) = (self.couples[couple].a, self.couples[couple].b);
        let generation = 1 + self.people[a].generation.max(self.people[b].generation);
        let many = [0, 1, 1, 1, 2, 2, 2, 2, 3, 4][self.dice.below(10)];
        let mut brood = Vec::new();
        for _ in 0..many {
            if self.is_full() {
                break;
            }
            let child = self.born(generation, vec![a, b]);
            self.links.push((child, a, "birth"));
            self.links.push((child, b, "birth"));
            brood.push(child);
        }
        if brood.len() > 1 && self.dice.often(6) {
            let size = if brood.len() > 2 && self.dice.often(10) { 3 } else { 2 };
            let first = self.dice.below(brood.len() - size + 1);
            let twins = brood[first..first + size].to_vec();
            twins.iter().for_each(|who| self.people[*who].is_twin = true);
            self.twins.push((twins, ["identical", "fraternal", "unknown"][self.dice.below(3)]));
        }
        self.young.extend(&brood);
        self.couples[couple].children = brood;
    }

    /// People grow up in turn, and some find a partner, then another.
    fn grow(&mut self) {
        let mut next = 0;
        while !self.is_full() {
            if next >= self.young.len() {
                // Nobody is left: someone new comes, with no link to the others.
                let who = self.born(0, Vec::new());
                self.young.push(who);
                continue;
            }
            let who = self.young[next];
            next += 1;
            if self.people[who].partners > 0 && !self.dice.often(25) {
                continue;
            }
            self.settle(who);
        }
    }

    fn settle(&mut self, who: usize) {
        match self.dice.below(100) {
            // Alone, and without children.
            0..18 => {}
            // Alone with children: the other parent is not known, or a place is kept for them.
            18..28 => {
                let generation = self.people[who].generation + 1;
                let other = (self.dice.often(30) && !self.is_full()).then(|| {
                    let other = self.born(generation - 1, Vec::new());
                    self.people[other].is_unknown = true;
                    other
                });
                for _ in 0..=self.dice.below(2) {
                    if !self.is_full() {
                        let parents: Vec<usize> = std::iter::once(who).chain(other).collect();
                        let child = self.born(generation, parents.clone());
                        self.links.extend(parents.into_iter().map(|parent| (child, parent, "birth")));
                        self.home[child] = Some(who);
                        self.young.push(child);
                    }
                }
            }
            _ => {
                let again = self.dice.often(45) && !self.people[who].is_twin;
                let times = if again { 2 + usize::from(self.dice.often(25)) } else { 1 };
                for _ in 0..times {
                    if let Some(other) = self.partner_for(who) {
                        self.pair(who, other);
                    }
                }
            }
        }
    }

    /// Somebody new most often; else somebody of another branch, a cousin now and then.
    fn partner_for(&mut self, who: usize) -> Option<usize> {
        let chance = self.dice.below(100);
        if chance < 6 {
            // A cousin, or now and then somebody a generation older or younger.
            let (wants_cousin, gap) = (chance < 2, usize::from(chance == 5 && self.dice.often(50)));
            for _ in 0..12 {
                let other = self.young[self.dice.below(self.young.len())];
                if self.may_pair(who, other, wants_cousin, gap) {
                    return Some(other);
                }
            }
        }
        (!self.is_full()).then(|| self.born(self.people[who].generation, Vec::new()))
    }

    fn may_pair(&self, who: usize, other: usize, wants_cousin: bool, gap: usize) -> bool {
        let (one, two) = (&self.people[who], &self.people[other]);
        let up = |human: &Human| -> BTreeSet<usize> {
            human.parents.iter().flat_map(|parent| self.people[*parent].parents.iter().copied()).collect()
        };
        let is_sibling = one.parents.iter().any(|parent| two.parents.contains(parent));
        let is_cousin = !up(one).is_disjoint(&up(two));
        let is_line = one.parents.contains(&other) || two.parents.contains(&who);
        let is_taken = two.partners > 1 || (two.is_twin && two.partners > 0);
        let have_met =
            self.couples.iter().any(|pair| (pair.a, pair.b) == (who, other) || (pair.b, pair.a) == (who, other));
        who != other
            && one.generation.abs_diff(two.generation) == gap
            && !is_sibling
            && !is_line
            && is_cousin == wants_cousin
            && !is_taken
            && !have_met
            && !two.is_unknown
    }

    /// A lasting partner of a parent is a step-parent, three times in ten.
    fn step(&mut self) {
        let mut of = vec![Vec::new(); self.people.len()];
        for (place, couple) in self.couples.iter().enumerate() {
            of[couple.a].push(place);
            of[couple.b].push(place);
        }
        for place in 0..self.couples.len() {
            let (a, b, status) = (self.couples[place].a, self.couples[place].b, self.couples[place].status);
            if status != "married" && status != "together" {
                continue;
            }
            for (parent, partner) in [(a, b), (b, a)] {
                for other in of[parent].clone().into_iter().filter(|other| *other != place) {
                    for child in self.couples[other].children.clone() {
                        if !self.people[child].parents.contains(&partner) && self.dice.often(30) {
                            self.links.push((child, partner, "step"));
                        }
                    }
                }
            }
        }
    }

    /// Some children are cared for by others: a grandparent or an aunt who is their guardian, a foster home, adopters.
    fn care(&mut self) {
        let homes: Vec<usize> = (0..self.couples.len()).filter(|_| self.dice.often(8)).collect();
        for place in 0..self.couples.len() {
            if self.couples[place].children.is_empty() || !self.dice.often(14) {
                continue;
            }
            let children = self.couples[place].children.clone();
            let parents = [self.couples[place].a, self.couples[place].b];
            let generation = self.people[children[0]].generation;
            let what = self.dice.below(10);
            for child in children {
                // Mostly all of them, but brothers and sisters are parted at times.
                if self.people[child].partners > 0 || self.home[child].is_some() || self.dice.often(25) {
                    continue;
                }
                match what {
                    0..4 => self.guard(child, parents),
                    4..8 => self.foster(child, &homes),
                    _ => self.adopt(child, &homes, generation),
                }
            }
        }
    }

    fn guard(&mut self, child: usize, parents: [usize; 2]) {
        let kin: Vec<usize> = parents.iter().flat_map(|parent| self.people[*parent].parents.iter().copied()).collect();
        let aunts: Vec<usize> = (0..self.people.len())
            .filter(|who| !parents.contains(who) && self.people[*who].parents.iter().any(|parent| kin.contains(parent)))
            .collect();
        let from = if self.dice.often(60) || aunts.is_empty() { kin } else { aunts };
        if !from.is_empty() {
            let guardian = from[self.dice.below(from.len())];
            self.links.push((child, guardian, "guardian"));
            self.home[child] = Some(guardian);
        }
    }

    fn foster(&mut self, child: usize, homes: &[usize]) {
        if homes.is_empty() {
            return;
        }
        let home = &self.couples[homes[self.dice.below(homes.len())]];
        let (a, b) = (home.a, home.b);
        if self.is_theirs(child, a, b) {
            return;
        }
        let kind = if self.dice.often(75) { "foster" } else { "foster-past" };
        self.links.push((child, a, kind));
        self.links.push((child, b, kind));
        if kind == "foster" {
            self.home[child] = Some(a);
        }
    }

    fn adopt(&mut self, child: usize, homes: &[usize], generation: usize) {
        let fit = |home: &&usize| {
            let (a, b) = (self.couples[**home].a, self.couples[**home].b);
            self.people[a].generation.max(self.people[b].generation) < generation && !self.is_theirs(child, a, b)
        };
        let fit: Vec<usize> = homes.iter().filter(fit).copied().collect();
        if fit.is_empty() {
            return;
        }
        let home = fit[self.dice.below(fit.len())];
        let (a, b) = (self.couples[home].a, self.couples[home].b);
        self.links.push((child, a, "adoptive"));
        self.links.push((child, b, "adoptive"));
        self.home[child] = Some(a);
    }

    /// Whether a child is of these two already, or is one of them.
    fn is_theirs(&self, child: usize, a: usize, b: usize) -> bool {
        child == a
            || child == b
            || self.links.iter().rev().any(|(who, parent, _)| *who == child && (*parent == a || *parent == b))
    }
}
