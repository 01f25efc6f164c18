//! The picture before anything has a place: who is on which row, and what each net's ink joins in each space between two rows.
//! A net that goes on past a row has a slot of its own between the cards of that row.

use super::graph::{Graph, Net};
use super::strand::{Strand, strands};

/// Where ink is joined to a row: at a card or a slot (twice the same), or in the middle between two cards side by side.
pub(super) type Spot = (usize, usize);

/// Rows of cards and slots, and the ink between them.
#[derive(Debug, Default)]
pub(super) struct Sketch {
    /// How many people there are. Slots are numbered after them.
    pub people: usize,
    /// The row of each person and slot.
    pub row: Vec<usize>,
    /// How many rows there are. Space `s` is above row `s`; the last is below all.
    pub rows: usize,
    /// Who stands together. Slots are strands of their own, or within one.
    pub strands: Vec<Strand>,
    /// The ink of each net.
    pub inks: Vec<Ink>,
    /// The ink again, space by space.
    pub runs: Vec<Run>,
}

/// The ink of a net.
#[derive(Clone, Debug, Default)]
pub(super) struct Ink {
    /// Where it meets its people.
    pub pins: Vec<Pin>,
    /// Where it would if it did not come from below to those who are cared for. Empty where it does not.
    pub from_above: Vec<Pin>,
    /// The first space it is in.
    pub first: usize,
    /// The slots by which it goes on from space to space.
    pub slots: Vec<usize>,
    /// Its runs, by their places.
    pub runs: Vec<usize>,
}

/// Where ink meets a person, or a couple.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pin {
    pub spot: Spot,
    /// Whether it is at the lower side of the row.
    pub is_below: bool,
}

/// The ink of one net in one space.
#[derive(Clone, Debug, Default)]
pub(super) struct Run {
    pub net: usize,
    pub space: usize,
    /// Where it comes from the row above.
    pub tops: Vec<Spot>,
    /// Where it goes on to the row below.
    pub bottoms: Vec<Spot>,
}

/// Who stands together on the rows of a part, from whichever side its lines come.
pub(super) struct Footing<'g> {
    graph: &'g Graph,
    rows: &'g [usize],
    strands: Vec<Strand>,
    /// The strand of each person, and the place in it.
    strand: Vec<usize>,
    place: Vec<usize>,
    /// Which couples are joined over the heads of those between them.
    over: Vec<bool>,
}

impl<'g> Footing<'g> {
    /// The footing of a part whose rows are known.
    pub(super) fn of(graph: &'g Graph, rows: &'g [usize]) -> Footing<'g> {
        let strands = strands(graph, rows);
        let (mut strand, mut place) = (vec![0; rows.len()], vec![0; rows.len()]);
        for (number, one) in strands.iter().enumerate() {
            for (at, who) in one.people.iter().enumerate() {
                (strand[*who], place[*who]) = (number, at);
            }
        }
        let over =
            over(graph, rows, &strand, &place, &|a, b| strand[a] == strand[b] && place[a].abs_diff(place[b]) == 1);
        Footing { graph, rows, strands, strand, place, over }
    }

    /// The sketch where the lines of these nets come from below to those who are cared for.
    pub(super) fn sketch(&self, is_under: &[bool]) -> Sketch {
        let mut sketch = Sketch {
            people: self.rows.len(),
            row: self.rows.to_vec(),
            rows: self.rows.iter().max().map_or(0, |row| row + 1),
            strands: self.strands.clone(),
            ..Sketch::default()
        };
        let beside =
            |a: usize, b: usize| self.strand[a] == self.strand[b] && self.place[a].abs_diff(self.place[b]) == 1;
        for (number, net) in self.graph.nets.iter().enumerate() {
            let pins = |is_under: bool| pins(net, self.rows, &beside, self.over[number], is_under);
            let from_above = if is_under[number] { pins(false) } else { Vec::new() };
            sketch.inks.push(Ink { pins: pins(is_under[number]), from_above, ..Ink::default() });
        }
        for (number, net) in self.graph.nets.iter().enumerate() {
            sketch.spread(number, net.pair().filter(|_| self.over[number]));
        }
        sketch.runs();
        sketch
    }
}

impl Sketch {
    /// The spaces a net is in, and its slots.
    fn spread(&mut self, net: usize, over: Option<Spot>) {
        let spaces = self.inks[net].pins.iter().map(|pin| self.row[pin.spot.0] + usize::from(pin.is_below));
        let (first, last) = spaces.fold((usize::MAX, 0), |(first, last), space| (first.min(space), last.max(space)));
        self.inks[net].first = first.min(last);
        for row in first..last {
            let slot = self.row.len();
            self.row.push(row);
            self.inks[net].slots.push(slot);
            let beside = over.filter(|pair| self.row[pair.0] == row).is_some_and(|pair| self.slip_in(slot, pair));
            if !beside {
                self.strands.push(Strand { people: vec![slot], pieces: vec![(1, true)] });
            }
        }
    }

    /// Puts a slot into a strand, beside one of two people who stand in it, on the side of the other.
    fn slip_in(&mut self, slot: usize, pair: Spot) -> bool {
        let Some(strand) = self.strands.iter_mut().find(|strand| strand.people.contains(&pair.0)) else { return false };
        let place = |who: usize| strand.people.iter().position(|other| *other == who);
        let (Some(a), Some(b)) = (place(pair.0), place(pair.1)) else { return false };
        // Beside the second from the left, where nobody is their partner.
        let at = a.max(b);
        strand.people.insert(at, slot);
        for (end, _) in strand.pieces.iter_mut().filter(|(end, _)| *end > at) {
            *end += 1;
        }
        true
    }

    /// Works out the runs from the pins and slots.
    fn runs(&mut self) {
        for (net, ink) in self.inks.iter_mut().enumerate() {
            if ink.pins.is_empty() {
                continue;
            }
            let base = self.runs.len();
            for space in 0..=ink.slots.len() {
                ink.runs.push(base + space);
                self.runs.push(Run { net, space: ink.first + space, ..Run::default() });
            }
            for (past, slot) in ink.slots.iter().enumerate() {
                self.runs[base + past].bottoms.push((*slot, *slot));
                self.runs[base + past + 1].tops.push((*slot, *slot));
            }
            for pin in &ink.pins {
                let run = &mut self.runs[base + self.row[pin.spot.0] + usize::from(pin.is_below) - ink.first];
                if pin.is_below { run.tops.push(pin.spot) } else { run.bottoms.push(pin.spot) }
            }
        }
    }
}

/// Which couples who stand in one strand with others between are joined over the heads of these.
fn over(
    graph: &Graph,
    rows: &[usize],
    strand: &[usize],
    place: &[usize],
    beside: &impl Fn(usize, usize) -> bool,
) -> Vec<bool> {
    let mut over = vec![false; graph.nets.len()];
    let nets_of = graph.nets_of();
    let mut who_at: Vec<Vec<usize>> = Vec::new();
    for (number, net) in graph.nets.iter().enumerate() {
        let Some((a, b)) = net.pair().filter(|(a, b)| strand[*a] == strand[*b] && !beside(*a, *b)) else { continue };
        if net.children.iter().any(|child| rows[child.who] <= rows[a]) {
            continue;
        }
        if who_at.is_empty() {
            who_at = vec![Vec::new(); rows.len()];
            let mut order: Vec<usize> = (0..rows.len()).collect();
            order.sort_by_key(|who| (strand[*who], place[*who]));
            order.into_iter().for_each(|who| who_at[strand[who]].push(who));
        }
        let (from, to) = (place[a].min(place[b]), place[a].max(place[b]));
        let people = &who_at[strand[a]][from..=to];
        let next = people[people.len() - 2];
        let is_mate = |one: usize, other: usize| {
            nets_of[one]
                .iter()
                .any(|net| !graph.nets[*net].couple.is_empty() && graph.nets[*net].parents.contains(&other))
        };
        if is_mate(next, people[people.len() - 1]) {
            continue;
        }
        let mut below: Vec<usize> = people.iter().flat_map(|who| &nets_of[*who]).copied().collect();
        below.sort_unstable();
        below.dedup();
        let inside = |who: &usize| strand[*who] == strand[a] && (from..=to).contains(&place[*who]);
        let within = |who: &usize| inside(who) && place[*who] != from && place[*who] != to;
        let passes_below = |net: &&usize| {
            let parents = &graph.nets[**net].parents;
            **net != number
                && (parents.iter().any(within) || parents.len() == 2 && parents.iter().all(inside))
                && !graph.nets[**net].children.is_empty()
        };
        let passes_above = |net: &&usize| graph.nets[**net].children.iter().any(|child| within(&child.who));
        let (down, up) = (below.iter().filter(passes_below).count(), below.iter().filter(passes_above).count());
        over[number] = up < down;
    }
    over
}

/// Where the ink of a net meets its people. Births go down; of links that set no rows, each takes the shorter way, or comes from
/// below to whoever is cared for.
fn pins(net: &Net, rows: &[usize], beside: &impl Fn(usize, usize) -> bool, is_over: bool, is_under: bool) -> Vec<Pin> {
    let at = |who: usize, is_below: bool| Pin { spot: (who, who), is_below };
    let mut pins = Vec::new();
    let kin = || net.kin.iter().flat_map(|&(a, b, _)| [a, b]);
    let highest = kin().map(|who| rows[who]).min().unwrap_or(0);
    let is_level = kin().all(|who| rows[who] == highest);
    let mut kin: Vec<usize> = kin().collect();
    kin.sort_unstable();
    kin.dedup();
    pins.extend(kin.into_iter().map(|who| at(who, !is_level && rows[who] == highest)));
    let deepest = net.children.iter().map(|child| rows[child.who]).max();
    let high = net.parents.iter().map(|who| rows[*who]).min().unwrap_or(0);
    let low = net.parents.iter().map(|who| rows[*who]).max().unwrap_or(0);
    let has_lower = |row: usize| deepest.is_none_or(|deepest| deepest > row || is_under && deepest == row);
    match net.parents[..] {
        [a, b] if !net.couple.is_empty() && beside(a, b) => {
            if deepest.is_some() {
                pins.push(Pin { spot: (a, b), is_below: has_lower(high) });
            }
        }
        [a, b] if net.children.is_empty() && high == low => {
            pins.extend([at(a, !is_over), at(b, !is_over)]);
        }
        _ => {
            for &parent in &net.parents {
                let under_other = rows[parent] > high;
                pins.push(at(parent, has_lower(rows[parent]) && !under_other && !is_over));
            }
        }
    }
    for child in &net.children {
        pins.push(at(child.who, rows[child.who] < high || is_under && !child.makes_family()));
    }
    pins
}
