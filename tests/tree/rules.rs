//! The hard rules of a family tree, each checked on the picture alone: nothing here knows how it was laid out.

use super::ink::{Grid, Ink, Meeting, ink};
use super::kin::{Kin, is_born_after, kin};
use super::picture::{Edge, Ground, Kind, Picture, Spot, Whose};
use kithbook::family::{Family, Who};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    /// Everyone is drawn once.
    Once,
    /// Every parent link has a line.
    Links,
    /// Every couple has a line.
    Couples,
    /// No line claims a link that is not there.
    Claims,
    /// A line runs from its people to its people, and reaches each of them.
    Ends,
    /// No two cards share ground.
    Cards,
    /// No line runs through or touches a stranger's card.
    Strangers,
    /// No two families share ink.
    Ink,
    /// Children are below birth and adoptive parents.
    Below,
    /// Partners are on one row.
    Rows,
    /// Brothers and sisters of one pair are together on one row, with nobody between but their own chains of partners.
    Together,
    /// They stand in birth order.
    Order,
    /// Twins are side by side.
    Twins,
    /// The ground of a home holds its members.
    Members,
    /// It holds nobody else.
    Others,
    /// Grounds of homes are apart, unless somebody lives in both.
    Grounds,
}

/// A broken rule, and what breaks it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub rule: Rule,
    pub said: String,
}

/// Who stands on each row, from the left, and where everyone is in it.
pub struct Rows {
    pub at: BTreeMap<Who, (i64, usize)>,
    pub rows: BTreeMap<i64, Vec<Who>>,
}

struct Check<'p> {
    family: &'p Family,
    picture: &'p Picture,
    kin: Kin,
    ground: BTreeMap<Who, Ground>,
    rows: Rows,
    faults: Vec<Fault>,
}

/// Every fault of a picture of a family.
pub fn faults(family: &Family, picture: &Picture) -> Vec<Fault> {
    let ground = picture.cards.iter().map(|card| (card.who, card.ground)).collect();
    let rows = rows(picture);
    let mut check = Check { family, picture, kin: kin(family), ground, rows, faults: Vec::new() };
    check.everyone();
    check.cards();
    check.links();
    check.claims();
    check.ends();
    check.strangers();
    check.ink(&ink(picture));
    check.generations();
    check.couples();
    check.broods();
    check.twins();
    check.homes();
    check.faults
}

pub fn rows(picture: &Picture) -> Rows {
    let mut rows: BTreeMap<i64, Vec<Who>> = BTreeMap::new();
    let mut cards: Vec<_> = picture.cards.iter().collect();
    cards.sort_by_key(|card| (card.ground.left, card.who));
    cards.iter().for_each(|card| rows.entry(card.ground.top).or_default().push(card.who));
    let place = |(row, people): (&i64, &Vec<Who>)| {
        people.iter().enumerate().map(|(place, who)| (*who, (*row, place))).collect::<Vec<_>>()
    };
    Rows { at: rows.iter().flat_map(place).collect(), rows }
}

impl Rows {
    /// Who stands between two people of one row; nothing where they are on two.
    pub fn between(&self, one: Who, two: Who) -> Option<&[Who]> {
        let ((row, from), (other, to)) = (*self.at.get(&one)?, *self.at.get(&two)?);
        (row == other).then(|| &self.rows[&row][from.min(to) + 1..from.max(to)])
    }
}

/// Whether partners are not on one row, or have anyone between them but partners of the one or the other.
pub fn are_apart(kin: &Kin, rows: &Rows, one: Who, two: Who) -> bool {
    let is_theirs = |who: &Who| kin.partners[*who].contains(&one) || kin.partners[*who].contains(&two);
    rows.between(one, two).is_none_or(|between| !between.iter().all(is_theirs))
}

/// The grounds of members' cards, if all are drawn.
pub fn ground_of(picture: &Picture, members: &[Who]) -> Option<Ground> {
    let grounds = members.iter().map(|who| picture.cards.iter().find(|card| card.who == *who).map(|card| card.ground));
    let grounds: Vec<Ground> = grounds.collect::<Option<_>>()?;
    grounds.into_iter().reduce(Ground::with)
}

impl Check<'_> {
    fn fault(&mut self, rule: Rule, said: String) {
        self.faults.push(Fault { rule, said });
    }

    fn name(&self, who: Who) -> &str {
        &self.family.people[who].id
    }

    fn names(&self, people: &[Who]) -> String {
        people.iter().map(|who| self.name(*who)).collect::<Vec<_>>().join(" and ")
    }

    fn of(&self, edge: &Edge) -> String {
        format!("{:?} of {} to {}", edge.kind, self.names(&edge.from), self.names(&edge.to))
    }

    fn everyone(&mut self) {
        let mut times = vec![0; self.family.people.len()];
        self.picture.cards.iter().for_each(|card| times[card.who] += 1);
        for (who, times) in times.into_iter().enumerate().filter(|(_, times)| *times != 1) {
            self.fault(Rule::Once, format!("{} is drawn {times} times", self.name(who)));
        }
    }

    fn cards(&mut self) {
        let mut grid = Grid::default();
        let cards = &self.picture.cards;
        for (place, card) in cards.iter().enumerate() {
            grid.fill(place, (card.ground.left, card.ground.top), (card.ground.right, card.ground.bottom));
        }
        for (place, card) in cards.iter().enumerate() {
            let Ground { left, top, right, bottom } = card.ground;
            let mut near = grid.near((left, top), (right, top));
            near.extend(grid.near((left, bottom), (right, bottom)));
            near.sort_unstable();
            near.dedup();
            for other in near.into_iter().filter(|other| *other > place) {
                if card.ground.meets(cards[other].ground) {
                    let said = format!("{} and {} share ground", self.name(card.who), self.name(cards[other].who));
                    self.fault(Rule::Cards, said);
                }
            }
        }
    }

    fn links(&mut self) {
        let mut shown = BTreeSet::new();
        for edge in &self.picture.edges {
            for (from, to) in pairs(edge) {
                shown.insert((edge.kind, from, to));
                if edge.kind != Kind::Parent {
                    shown.insert((edge.kind, to, from));
                }
            }
        }
        for link in &self.family.parents {
            if !shown.contains(&(Kind::Parent, link.parent, link.child)) {
                self.fault(
                    Rule::Links,
                    format!("no line from {} to {}", self.name(link.parent), self.name(link.child)),
                );
            }
        }
        for pair in &self.family.partnerships {
            if !shown.contains(&(Kind::Partner, pair.a, pair.b)) {
                self.fault(Rule::Couples, format!("no line of {} and {}", self.name(pair.a), self.name(pair.b)));
            }
        }
    }

    fn claims(&mut self) {
        let parents: BTreeSet<(Who, Who)> = self.family.parents.iter().map(|link| (link.parent, link.child)).collect();
        let mut false_claims = Vec::new();
        for edge in &self.picture.edges {
            let is_true = |(from, to): (Who, Who)| match edge.kind {
                Kind::Parent => parents.contains(&(from, to)),
                Kind::Partner => self.kin.partners[from].contains(&to),
                Kind::Sibling => !edge.group.is_empty(),
            };
            if edge.from.is_empty() || edge.to.is_empty() || !pairs(edge).all(is_true) {
                false_claims.push(self.of(edge));
            }
        }
        false_claims.into_iter().for_each(|said| self.fault(Rule::Claims, said));
    }

    /// A line begins on a card of those it is from, or on the ink of the same couple; it ends on the card it is to; and the ink
    /// of a family reaches each of its parents.
    fn ends(&mut self) {
        let mut couple: BTreeMap<Whose, Vec<(Spot, Spot)>> = BTreeMap::new();
        for edge in self.picture.edges.iter().filter(|edge| edge.kind == Kind::Partner) {
            couple.entry(edge.family()).or_default().extend(edge.strokes());
        }
        let mut of_family = couple.clone();
        for edge in self.picture.edges.iter().filter(|edge| edge.kind == Kind::Parent) {
            of_family.entry(edge.family()).or_default().extend(edge.strokes());
        }
        let mut said = Vec::new();
        for edge in &self.picture.edges {
            let (Some(start), Some(end)) = (edge.points.first(), edge.points.last()) else {
                said.push(format!("{} has no points", self.of(edge)));
                continue;
            };
            let is_on = |people: &[Who], spot: Spot| {
                people.iter().any(|who| self.ground.get(who).is_some_and(|ground| ground.has(spot)))
            };
            let family = edge.family();
            let is_on_line = |spot: Spot| {
                let lines = couple.get(&family).into_iter().flatten();
                edge.kind == Kind::Parent && lines.into_iter().any(|(a, b)| is_on_stroke(*a, *b, spot))
            };
            if edge.strokes().next().is_none() {
                said.push(format!("{} is a dot", self.of(edge)));
            } else if !is_on(&edge.from, *start) && !is_on_line(*start) {
                said.push(format!("{} begins at nobody", self.of(edge)));
            }
            if !is_on(&edge.to, *end) {
                said.push(format!("{} ends at nobody", self.of(edge)));
            }
            let strokes = of_family.get(&family).map_or(&[][..], Vec::as_slice);
            for who in edge.from.iter().filter(|_| edge.kind == Kind::Parent) {
                let Some(ground) = self.ground.get(who) else { continue };
                if !strokes.iter().any(|(a, b)| ground.is_touched_by(*a, *b)) {
                    said.push(format!("{} never reaches {}", self.of(edge), self.name(*who)));
                }
            }
        }
        said.into_iter().for_each(|said| self.fault(Rule::Ends, said));
    }

    fn strangers(&mut self) {
        let mut grid = Grid::default();
        for (place, card) in self.picture.cards.iter().enumerate() {
            grid.fill(place, (card.ground.left, card.ground.top), (card.ground.right, card.ground.bottom));
        }
        let mut said = Vec::new();
        for edge in &self.picture.edges {
            let mut met = BTreeSet::new();
            for (a, b) in edge.strokes() {
                for place in grid.near(a, b) {
                    let card = &self.picture.cards[place];
                    let is_own = edge.from.contains(&card.who) || edge.to.contains(&card.who);
                    if !is_own && card.ground.is_touched_by(a, b) && met.insert(card.who) {
                        said.push(format!("{} touches {}", self.of(edge), self.name(card.who)));
                    }
                }
            }
        }
        said.into_iter().for_each(|said| self.fault(Rule::Strangers, said));
    }

    /// Ends of two families may meet at the rim of a card that is of both. Anywhere else, to touch is to share.
    fn ink(&mut self, ink: &Ink) {
        let mut ends: BTreeMap<usize, BTreeSet<Who>> = BTreeMap::new();
        let place: BTreeMap<_, usize> =
            ink.families.iter().enumerate().map(|(place, family)| (family.clone(), place)).collect();
        for edge in &self.picture.edges {
            let people = edge.from.iter().chain(&edge.to).copied();
            ends.entry(place[&edge.family()]).or_default().extend(people);
        }
        for (one, two, met) in ink.meetings() {
            let (how, spot) = match met {
                Meeting::Cross(_) => continue,
                Meeting::Shared(spot) => ("run over", spot),
                Meeting::Touch(spot) => {
                    let mut both = ends[&one.family].intersection(&ends[&two.family]);
                    let ends_there = [one.a, one.b].contains(&spot) && [two.a, two.b].contains(&spot);
                    if ends_there && both.any(|who| self.ground.get(who).is_some_and(|ground| ground.has(spot))) {
                        continue;
                    }
                    ("touch", spot)
                }
            };
            let names = [one, two].map(|run| self.names(&ink.families[run.family].1));
            let said = format!("the lines of {} and of {} {how} each other at {spot:?}", names[0], names[1]);
            self.fault(Rule::Ink, said);
        }
    }

    fn generations(&mut self) {
        for link in self.family.parents.iter().filter(|link| link.kind.makes_family()) {
            let (Some(parent), Some(child)) = (self.ground.get(&link.parent), self.ground.get(&link.child)) else {
                continue;
            };
            if child.top < parent.bottom {
                self.fault(Rule::Below, format!("{} is not below {}", self.name(link.child), self.name(link.parent)));
            }
        }
    }

    fn couples(&mut self) {
        for pair in &self.family.partnerships {
            let (Some(a), Some(b)) = (self.ground.get(&pair.a), self.ground.get(&pair.b)) else { continue };
            if a.top != b.top && !self.kin.knotted[pair.a] {
                self.fault(Rule::Rows, format!("{} and {} are on two rows", self.name(pair.a), self.name(pair.b)));
            }
        }
    }

    fn broods(&mut self) {
        let broods = self.kin.broods.clone();
        for brood in broods.iter().filter(|brood| brood.is_bound) {
            let is_knotted = self.kin.knotted_with_siblings[brood.children[0]];
            let mut children = brood.children.clone();
            children.retain(|who| self.ground.contains_key(who));
            children.sort_by_key(|who| (self.ground[who].top, self.ground[who].left));
            for pair in children.windows(2) {
                let Some(between) = self.rows.between(pair[0], pair[1]) else {
                    if !is_knotted {
                        let said = format!("{} and {} are on two rows", self.name(pair[0]), self.name(pair[1]));
                        self.fault(Rule::Together, said);
                    }
                    continue;
                };
                let theirs =
                    |who: &Who| brood.children.iter().any(|child| self.kin.chain[*child] == self.kin.chain[*who]);
                if let Some(who) = between.iter().find(|who| !theirs(who)) {
                    let said = format!("{} is between {}", self.name(*who), self.names(pair));
                    self.fault(Rule::Together, said);
                }
                if is_born_after(self.family, pair[0], pair[1]) {
                    let said = format!("{} is left of {}, who is older", self.name(pair[0]), self.name(pair[1]));
                    self.fault(Rule::Order, said);
                }
            }
        }
    }

    fn twins(&mut self) {
        for twins in &self.family.twins {
            let mut people: Vec<Who> =
                twins.people.iter().copied().filter(|who| self.ground.contains_key(who)).collect();
            people.sort_by_key(|who| self.ground[who].left);
            for pair in people.windows(2) {
                if self.rows.between(pair[0], pair[1]).is_none_or(|between| !between.is_empty()) {
                    self.fault(Rule::Twins, format!("{} are not side by side", self.names(pair)));
                }
            }
        }
    }

    fn homes(&mut self) {
        let regions = &self.picture.regions;
        let mut said = Vec::new();
        for (place, region) in regions.iter().enumerate() {
            let home = &self.family.households[region.home];
            let of = |people: &[Who]| people.iter().copied().collect::<BTreeSet<Who>>();
            if of(&home.members) != of(&region.members) {
                said.push((Rule::Members, format!("{}: its members are not those of the home", home.id)));
            }
            for who in &home.members {
                if !self.ground.get(who).is_some_and(|card| region.ground.holds(*card)) {
                    said.push((Rule::Members, format!("{}: {} is not on it", home.id, self.name(*who))));
                }
            }
            for card in &self.picture.cards {
                if region.ground.meets(card.ground) && !home.members.contains(&card.who) {
                    said.push((Rule::Others, format!("{}: {} is on it", home.id, self.name(card.who))));
                }
            }
            for other in &regions[place + 1..] {
                let neighbour = &self.family.households[other.home];
                let is_shared = home.members.iter().any(|who| neighbour.members.contains(who));
                if region.home == other.home || (region.ground.meets(other.ground) && !is_shared) {
                    said.push((Rule::Grounds, format!("{} and {} overlap", home.id, neighbour.id)));
                }
            }
        }
        said.into_iter().for_each(|(rule, said)| self.fault(rule, said));
    }
}

/// Everyone an edge is from with everyone it is to.
fn pairs(edge: &Edge) -> impl Iterator<Item = (Who, Who)> {
    edge.from.iter().flat_map(|from| edge.to.iter().map(|to| (*from, *to)))
}

fn is_on_stroke(a: Spot, b: Spot, spot: Spot) -> bool {
    let within = |a: i64, b: i64, at: i64| (a.min(b)..=a.max(b)).contains(&at);
    super::picture::side(a, b, spot) == 0 && within(a.0, b.0, spot.0) && within(a.1, b.1, spot.1)
}
