//! What a picture measures, the same for ours and for any other program's.

use super::ink::{Meeting, ink};
use super::kin::kin;
use super::picture::{Ground, Picture};
use super::rules::{Rule, are_apart, faults, ground_of, rows};
use kithbook::family::{Family, Who};
use std::collections::{BTreeMap, BTreeSet};

/// Sums over pictures, so that several small ones are one figure.
#[derive(Clone, Copy, Debug, Default)]
pub struct Figures {
    pub people: usize,
    pub drawn: usize,
    /// Places where the ink of two families crosses, each once.
    pub crossings: usize,
    /// The same, counting every pair of lines that crosses there.
    pub line_crossings: usize,
    pub couples: usize,
    /// Couples not on one row, or with somebody between them who is a partner of neither.
    pub apart: usize,
    /// Couples with anyone at all between them, or not on one row.
    pub not_adjacent: usize,
    /// All the ink, that which lines of a family share counted once, in widths of a card.
    pub length: f64,
    /// What holds all cards and lines, in grounds of a card.
    pub area: f64,
    /// Homes with a ground of their own, and those without.
    pub homes: usize,
    pub marked: usize,
    /// Homes without a ground although a rectangle round their cards has nobody else in it and meets no other ground.
    pub unsheltered: usize,
    /// Neighbours within one brood with somebody between them who is a partner of none of the brood.
    pub parted: usize,
    /// Broken hard rules.
    pub faults: usize,
    /// Of them: lines through or along a stranger's card.
    pub strangers: usize,
    /// Of them: places where two families share ink.
    pub shared: usize,
}

#[allow(clippy::cast_precision_loss, reason = "these are to be read")]
pub fn figures(family: &Family, picture: &Picture) -> Figures {
    let mut figures = Figures { people: family.people.len(), drawn: everyone(picture).len(), ..Figures::default() };
    let Some(card) = picture.cards.first() else { return figures };
    let (width, height) = (card.ground.right - card.ground.left, card.ground.bottom - card.ground.top);
    count_crossings(picture, &mut figures);
    let ink = ink(picture);
    let span = |a: i64, b: i64| (a - b) as f64;
    let lengths = ink.runs.iter().map(|run| span(run.a.0, run.b.0).hypot(span(run.a.1, run.b.1)));
    figures.length = lengths.sum::<f64>() / width as f64;
    let spots = picture.edges.iter().flat_map(|edge| &edge.points);
    let spots = spots.map(|(x, y)| Ground { left: *x, top: *y, right: *x, bottom: *y });
    let all = picture.cards.iter().map(|card| card.ground).chain(spots).reduce(Ground::with);
    figures.area =
        all.map_or(0.0, |all| span(all.right, all.left) / width as f64 * (span(all.bottom, all.top) / height as f64));
    couples(family, picture, &mut figures);
    homes(family, picture, &mut figures);
    for fault in faults(family, picture) {
        figures.faults += 1;
        figures.strangers += usize::from(fault.rule == Rule::Strangers);
        figures.shared += usize::from(fault.rule == Rule::Ink);
    }
    figures
}

fn everyone(picture: &Picture) -> BTreeSet<Who> {
    picture.cards.iter().map(|card| card.who).collect()
}

fn count_crossings(picture: &Picture, figures: &mut Figures) {
    let ink = ink(picture);
    let mut lines: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    let place: BTreeMap<_, usize> =
        ink.families.iter().enumerate().map(|(place, family)| (family.clone(), place)).collect();
    for (edge, of) in picture.edges.iter().enumerate() {
        lines.entry(place[&of.family()]).or_default().push(edge);
    }
    // How many lines of a family run through a place.
    let through = |family: usize, spot: (i64, i64)| {
        let near = |a: (i64, i64), b: (i64, i64)| {
            let (low, high) = ((a.0.min(b.0) - 1, a.1.min(b.1) - 1), (a.0.max(b.0) + 1, a.1.max(b.1) + 1));
            // The place is rounded: near enough is less than its own size away.
            let off = super::picture::side(a, b, spot).abs();
            let long = (a.0 - b.0).abs().max((a.1 - b.1).abs());
            (low.0..=high.0).contains(&spot.0) && (low.1..=high.1).contains(&spot.1) && off <= 2 * long
        };
        let lines = lines[&family].iter();
        lines.filter(|edge| picture.edges[**edge].strokes().any(|(a, b)| near(a, b))).count().max(1)
    };
    let mut seen = BTreeSet::new();
    for (one, two, met) in ink.meetings() {
        let Meeting::Cross(spot) = met else { continue };
        if seen.insert((one.family.min(two.family), one.family.max(two.family), spot)) {
            figures.crossings += 1;
            figures.line_crossings += through(one.family, spot) * through(two.family, spot);
        }
    }
}

fn couples(family: &Family, picture: &Picture, figures: &mut Figures) {
    let (kin, rows) = (kin(family), rows(picture));
    let drawn = everyone(picture);
    for pair in &family.partnerships {
        if drawn.contains(&pair.a) && drawn.contains(&pair.b) {
            figures.couples += 1;
            figures.apart += usize::from(are_apart(&kin, &rows, pair.a, pair.b));
            figures.not_adjacent += usize::from(rows.between(pair.a, pair.b).is_none_or(|between| !between.is_empty()));
        }
    }
    for brood in kin.broods.iter().filter(|brood| brood.is_bound) {
        let mut children: Vec<Who> = brood.children.iter().copied().filter(|who| drawn.contains(who)).collect();
        children.sort_by_key(|who| rows.at[who]);
        let is_own = |who: &Who| brood.children.iter().any(|child| kin.partners[*child].contains(who));
        let is_parted = |pair: &[Who]| rows.between(pair[0], pair[1]).is_none_or(|between| !between.iter().all(is_own));
        figures.parted += children.windows(2).filter(|pair| is_parted(pair)).count();
    }
}

fn homes(family: &Family, picture: &Picture, figures: &mut Figures) {
    for (place, home) in family.households.iter().enumerate() {
        figures.homes += 1;
        if picture.regions.iter().any(|region| region.home == place) {
            continue;
        }
        figures.marked += 1;
        let Some(ground) = ground_of(picture, &home.members) else { continue };
        let is_strange = |who: Who| !home.members.contains(&who);
        let is_free = !picture.cards.iter().any(|card| is_strange(card.who) && card.ground.meets(ground))
            && !picture.regions.iter().any(|region| region.ground.meets(ground));
        figures.unsheltered += usize::from(is_free);
    }
}

impl std::ops::AddAssign for Figures {
    fn add_assign(&mut self, other: Figures) {
        self.people += other.people;
        self.drawn += other.drawn;
        self.crossings += other.crossings;
        self.line_crossings += other.line_crossings;
        self.couples += other.couples;
        self.apart += other.apart;
        self.not_adjacent += other.not_adjacent;
        self.length += other.length;
        self.area += other.area;
        self.homes += other.homes;
        self.marked += other.marked;
        self.unsheltered += other.unsheltered;
        self.parted += other.parted;
        self.faults += other.faults;
        self.strangers += other.strangers;
        self.shared += other.shared;
    }
}
