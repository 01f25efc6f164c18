//! The order along each row: strands are moved, and pieces of them turned round, until few lines cross.

use super::crossing::Reach;
use super::sketch::{Run, Sketch, Spot};

/// Rows in order.
pub(super) struct Order<'s> {
    pub sketch: &'s Sketch,
    /// The strands of each row, from the left.
    pub rows: Vec<Vec<usize>>,
    pub strands: Vec<Mover>,
    /// The strand of each person and slot.
    pub strand: Vec<usize>,
    /// The place of each in its row.
    pub place: Vec<i32>,
    /// The runs of each space.
    pub spaces: Vec<Vec<usize>>,
    /// Room for what is worked out again and again.
    pub reaches: Vec<Reach>,
    /// The rows where a better order may be found: something moved there or on a row beside.
    pub unsettled: Vec<bool>,
}

/// A strand, with its ink up and down.
#[derive(Clone, Default)]
pub(super) struct Mover {
    pub people: Vec<usize>,
    pub pieces: Vec<(usize, bool)>,
    pub sides: [Lines; 2],
}

/// The ink of a strand on one side.
#[derive(Clone, Default)]
pub(super) struct Lines {
    /// From a spot of it to a spot on the next row.
    pub edges: Vec<Edge>,
    /// Runs that stay on this side of the row.
    pub spans: Vec<Span>,
}

#[derive(Clone, Copy)]
pub(super) struct Edge {
    pub net: usize,
    pub own: Spot,
    pub other: Spot,
}

#[derive(Clone, Copy)]
pub(super) struct Span {
    pub run: usize,
    /// Where it meets this strand.
    pub own: Spot,
}

pub(super) const UP: usize = 0;
pub(super) const DOWN: usize = 1;

/// How the rows stood at some time.
pub(super) type Kept = (Vec<Vec<usize>>, Vec<Vec<usize>>);

impl<'s> Order<'s> {
    /// The best order found for a sketch.
    pub(super) fn of(sketch: &'s Sketch, root: Option<usize>) -> Order<'s> {
        let mut order = Order::new(sketch);
        order.begin(root);
        order.improve();
        order.wander(usize::MAX);
        order
    }

    /// The best order found for a sketch of the same people as another whose order is known, beginning with that.
    pub(super) fn after(sketch: &'s Sketch, before: &Sketch, people: &[Vec<usize>], chances: usize) -> Order<'s> {
        let mut order = Order::new(sketch);
        order.resume(before, people);
        order.settle();
        order.wander(chances);
        order
    }

    /// Who and what is on each row, from the left.
    pub(super) fn people(&self) -> Vec<Vec<usize>> {
        self.rows
            .iter()
            .map(|row| row.iter().flat_map(|strand| self.strands[*strand].people.iter().copied()).collect())
            .collect()
    }

    fn new(sketch: &'s Sketch) -> Order<'s> {
        let strands = sketch.strands.iter();
        let strands: Vec<Mover> = strands
            .map(|strand| Mover {
                people: strand.people.clone(),
                pieces: strand.pieces.clone(),
                sides: Default::default(),
            })
            .collect();
        let mut order = Order {
            sketch,
            rows: vec![Vec::new(); sketch.rows],
            strand: vec![0; sketch.row.len()],
            place: vec![0; sketch.row.len()],
            spaces: vec![Vec::new(); sketch.rows + 1],
            reaches: Vec::new(),
            unsettled: vec![true; sketch.rows],
            strands,
        };
        for (number, strand) in order.strands.iter().enumerate() {
            for (place, node) in (0..).zip(&strand.people) {
                order.strand[*node] = number;
                order.place[*node] = place;
            }
        }
        for (number, run) in sketch.runs.iter().enumerate() {
            order.spaces[run.space].push(number);
            order.link(number, run);
        }
        order
    }

    /// Notes a run at the strands it meets.
    fn link(&mut self, number: usize, run: &Run) {
        if run.tops.is_empty() || run.bottoms.is_empty() {
            let side = if run.tops.is_empty() { UP } else { DOWN };
            for spot in run.tops.iter().chain(&run.bottoms) {
                self.strands[self.strand[spot.0]].sides[side].spans.push(Span { run: number, own: *spot });
            }
            return;
        }
        // Children who stand together are one end of a line, from the first to the last of them.
        let mut bottoms: Vec<(usize, i32, usize)> =
            run.bottoms.iter().map(|spot| (self.strand[spot.0], self.place[spot.0], spot.0)).collect();
        bottoms.sort_unstable();
        let together = bottoms.chunk_by(|a, b| a.0 == b.0);
        let ends: Vec<(usize, Spot)> = together.map(|all| (all[0].0, (all[0].2, all[all.len() - 1].2))).collect();
        for top in &run.tops {
            for (strand, end) in &ends {
                self.strands[*strand].sides[UP].edges.push(Edge { net: run.net, own: *end, other: *top });
                let edge = Edge { net: run.net, own: *top, other: *end };
                self.strands[self.strand[top.0]].sides[DOWN].edges.push(edge);
            }
        }
    }

    /// A first order: from the child outward, each strand when it is first met.
    fn begin(&mut self, root: Option<usize>) {
        let mut seen = vec![false; self.strands.len()];
        let first = root.map(|root| self.strand[root]);
        for start in first.into_iter().chain(0..self.strands.len()) {
            let mut left = vec![start];
            while let Some(strand) = left.pop() {
                if std::mem::replace(&mut seen[strand], true) {
                    continue;
                }
                self.rows[self.sketch.row[self.strands[strand].people[0]]].push(strand);
                for side in [DOWN, UP] {
                    let lines = &self.strands[strand].sides[side];
                    for spans in lines.spans.chunk_by(|a, b| a.run == b.run).rev() {
                        let run = &self.sketch.runs[spans[0].run];
                        left.extend(run.tops.iter().chain(&run.bottoms).map(|spot| self.strand[spot.0]));
                    }
                    left.extend(lines.edges.iter().rev().map(|edge| self.strand[edge.other.0]));
                }
            }
        }
        (0..self.rows.len()).for_each(|row| self.number(row));
    }

    /// Stands people and slots as they stood in another sketch. Slots that were not there are by the people of their net.
    fn resume(&mut self, before: &Sketch, people: &[Vec<usize>]) {
        let mut stood = vec![0; before.row.len()];
        for (place, node) in people.iter().flat_map(|row| (0..).zip(row)) {
            stood[*node] = 2 * place;
        }
        let mut at: Vec<i32> = stood[..before.people].to_vec();
        for (ink, old) in self.sketch.inks.iter().zip(&before.inks) {
            for (nth, slot) in ink.slots.iter().enumerate() {
                let same = (ink.first + nth).checked_sub(old.first).and_then(|nth| old.slots.get(nth));
                let near =
                    || ink.pins.iter().min_by_key(|pin| self.sketch.row[pin.spot.0].abs_diff(self.sketch.row[*slot]));
                at.push(same.map_or_else(|| near().map_or(0, |pin| stood[pin.spot.0] + 1), |same| stood[*same]));
            }
        }
        for number in 0..self.strands.len() {
            let Mover { people, pieces, .. } = &mut self.strands[number];
            let mut from = 0;
            for (end, may_turn) in pieces.iter() {
                if *may_turn && at[people[from]] > at[people[*end - 1]] {
                    people[from..*end].reverse();
                }
                from = *end;
            }
            self.rows[self.sketch.row[people[0]]].push(number);
        }
        for row in 0..self.rows.len() {
            let mut strands = std::mem::take(&mut self.rows[row]);
            strands.sort_by_key(|strand| self.strands[*strand].people.iter().map(|node| at[*node]).min());
            self.rows[row] = strands;
            self.number(row);
        }
    }

    /// Numbers the people of a row by their places.
    pub(super) fn number(&mut self, row: usize) {
        let mut place = 0;
        for strand in &self.rows[row] {
            for node in &self.strands[*strand].people {
                self.place[*node] = place;
                place += 1;
            }
        }
    }

    pub(super) fn at(&self, spot: Spot) -> i32 {
        self.place[spot.0] + self.place[spot.1]
    }

    fn improve(&mut self) {
        let size = self.sketch.row.len();
        let sweeps = if size > 3_000 { 6 } else { 5 };
        let mut best = (self.crossings(), self.keep());
        let mut dry = 0;
        for sweep in 0..sweeps {
            self.sweep(sweep % 2 == 0);
            self.sift(if size > 1_000 { 3 } else { 8 });
            let crossings = self.crossings();
            if crossings < best.0 {
                best = (crossings, self.keep());
                dry = 0;
            } else {
                dry += 1;
            }
            if best.0 == 0 || dry > 1 {
                break;
            }
        }
        self.restore(&best.1);
        if best.0 > 0 {
            self.settle();
        }
    }

    /// Takes all strands along their rows a few times.
    fn settle(&mut self) {
        self.unsettled.fill(true);
        let size = self.sketch.row.len();
        let reach = if size > 20_000 {
            10
        } else if size > 1_000 {
            40
        } else {
            1_000
        };
        for _ in 0..2 {
            if !self.sift(reach) {
                break;
            }
        }
    }

    pub(super) fn keep(&self) -> Kept {
        (self.rows.clone(), self.strands.iter().map(|strand| strand.people.clone()).collect())
    }

    pub(super) fn restore(&mut self, (rows, people): &Kept) {
        self.rows.clone_from(rows);
        for (strand, people) in self.strands.iter_mut().zip(people) {
            strand.people.clone_from(people);
        }
        (0..self.rows.len()).for_each(|row| self.number(row));
    }

    /// Something moved on a row.
    pub(super) fn unsettle(&mut self, row: usize) {
        let last = self.unsettled.len() - 1;
        self.unsettled[row.saturating_sub(1)..=(row + 1).min(last)].fill(true);
    }

    /// Orders each row by the middles of what its strands are joined to on the row before.
    fn sweep(&mut self, is_down: bool) {
        let rows = self.rows.len();
        for step in 0..rows {
            let row = if is_down { step } else { rows - 1 - step };
            let side = if is_down { UP } else { DOWN };
            self.sort(row, side);
            self.turn(row);
        }
        self.unsettled.fill(true);
    }

    fn sort(&mut self, row: usize, side: usize) {
        let key = |strand: usize| {
            let edges = &self.strands[strand].sides[side].edges;
            let sum: i64 = edges.iter().map(|edge| i64::from(self.at(edge.other))).sum();
            i64::try_from(edges.len()).ok().filter(|count| *count > 0).map(|count| sum * 4_096 / count)
        };
        let keyed: Vec<(usize, Option<i64>)> = self.rows[row].iter().map(|strand| (*strand, key(*strand))).collect();
        let mut known: Vec<(i64, usize)> = keyed.iter().filter_map(|(strand, key)| Some(((*key)?, *strand))).collect();
        known.sort_by_key(|(key, _)| *key);
        let mut known = known.into_iter();
        self.rows[row] = keyed
            .iter()
            .map(|(strand, key)| if key.is_some() { known.next().map_or(*strand, |k| k.1) } else { *strand })
            .collect();
        self.number(row);
    }

    /// Turns pieces round where fewer lines cross then.
    pub(super) fn turn(&mut self, row: usize) -> bool {
        let mut better = false;
        for nth in 0..self.rows[row].len() {
            let strand = self.rows[row][nth];
            let mut from = 0;
            for piece in 0..self.strands[strand].pieces.len() {
                let (end, may_turn) = self.strands[strand].pieces[piece];
                if may_turn && end - from > 1 {
                    let before = self.within(strand, from, end);
                    self.reverse(strand, from, end);
                    if self.within(strand, from, end) < before {
                        better = true;
                    } else {
                        self.reverse(strand, from, end);
                    }
                }
                from = end;
            }
        }
        better
    }

    pub(super) fn reverse(&mut self, strand: usize, from: usize, end: usize) {
        let people = &mut self.strands[strand].people;
        let first = people[from..end].iter().map(|node| self.place[*node]).min().unwrap_or(0);
        people[from..end].reverse();
        for (place, node) in (first..).zip(&people[from..end]) {
            self.place[*node] = place;
        }
    }
}
