//! How far along its row everyone stands. The order is given; each row in turn is brought as near as can be to what its lines
//! lead to above and below, with nobody nearer to their neighbours than the gaps allow.

use super::sizes::Sizes;
use super::sketch::{Sketch, Spot};
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// Parts of a unit: what is computed is rounded once, at the end.
const PART: i64 = 16;

/// People of a row who keep their distances: a couple, or a chain of them; one person; or one slot.
#[derive(Default)]
struct Stand {
    width: i64,
    /// The left side.
    x: i64,
    /// Where its wants begin and end.
    wants: (usize, usize),
}

/// What a line wants of a stand: the place in it, the run, and whether that is above.
#[derive(Clone, Copy, Default)]
struct Want {
    at: i64,
    run: usize,
    is_up: bool,
}

/// Stands of a row that lean on each other.
#[derive(Default)]
struct Pool {
    /// Where the length of their lines stops to shrink or begins to grow: the lower half of these places, and the upper. It is
    /// least between the two.
    low: BinaryHeap<i64>,
    high: BinaryHeap<Reverse<i64>>,
    /// Where they are, added up.
    sum: i64,
    many: i64,
}

impl Pool {
    /// Where their lines are shortest, as near as can be to where they are.
    fn at(&self) -> i64 {
        let now = self.sum.div_euclid(self.many);
        match (self.low.peek(), self.high.peek()) {
            (Some(low), Some(Reverse(high))) => now.clamp(*low, *high),
            _ => now,
        }
    }

    /// Takes in where a line shrinks no more, and where it begins to grow.
    fn bend(&mut self, low: i64, high: i64) {
        // What is lowest of the upper half may be of the lower one now, and the other way round.
        self.high.push(Reverse(low));
        self.high.push(Reverse(high));
        if let Some(Reverse(least)) = self.high.pop() {
            self.low.push(least);
        }
        while let (Some(most), Some(Reverse(least))) = (self.low.peek().copied(), self.high.peek().copied())
            && most > least
        {
            self.low.pop();
            self.high.pop();
            self.low.push(least);
            self.high.push(Reverse(most));
        }
    }

    /// The two as one.
    fn with(mut self, mut other: Pool) -> Pool {
        if self.low.len() < other.low.len() {
            std::mem::swap(&mut self, &mut other);
        }
        for (low, Reverse(high)) in other.low.into_iter().zip(other.high) {
            self.bend(low, high);
        }
        self.sum += other.sum;
        self.many += other.many;
        self
    }
}

/// How far a run reaches: with whose ends, and without them.
#[derive(Clone, Copy)]
struct Extent {
    low: (i64, usize),
    next_low: i64,
    high: (i64, usize),
    next_high: i64,
}

impl Extent {
    const NONE: Extent =
        Extent { low: (i64::MAX, usize::MAX), next_low: i64::MAX, high: (i64::MIN, usize::MAX), next_high: i64::MIN };

    fn with(mut self, x: i64, stand: usize) -> Extent {
        if x < self.low.0 {
            if stand != self.low.1 {
                self.next_low = self.low.0;
            }
            self.low = (x, stand);
        } else if stand != self.low.1 {
            self.next_low = self.next_low.min(x);
        }
        if x > self.high.0 {
            if stand != self.high.1 {
                self.next_high = self.high.0;
            }
            self.high = (x, stand);
        } else if stand != self.high.1 {
            self.next_high = self.next_high.max(x);
        }
        self
    }

    /// How far it reaches without the ends of one stand, if there are others.
    fn without(&self, stand: usize) -> Option<(i64, i64)> {
        let low = if self.low.1 == stand { self.next_low } else { self.low.0 };
        let high = if self.high.1 == stand { self.next_high } else { self.high.0 };
        (low <= high).then_some((low, high))
    }
}

/// The middles of runs that stay on one side of a row, worked out once while nothing on it moves.
struct Means<'m> {
    step: usize,
    of: &'m mut [(usize, i64)],
}

struct Placing<'s> {
    sketch: &'s Sketch,
    stands: Vec<Stand>,
    /// The first stand of each row, and what comes after the last.
    rows: Vec<(usize, usize)>,
    /// The stand of each, and the places in it of its left side and of its middle.
    stand: Vec<usize>,
    left: Vec<i64>,
    middle: Vec<i64>,
    wants: Vec<Want>,
    gap: [i64; 2],
}

/// The left side of each card, and where the line of each slot is. Those who are close keep their distance to whoever is before
/// them.
pub(super) fn places(
    sketch: &Sketch,
    rows: &[Vec<usize>],
    widths: &[i32],
    is_close: &[bool],
    sizes: &Sizes,
) -> Vec<i32> {
    let nodes = sketch.row.len();
    let mut placing = Placing {
        sketch,
        stands: Vec::with_capacity(nodes),
        rows: Vec::with_capacity(rows.len()),
        stand: vec![0; nodes],
        left: vec![0; nodes],
        middle: vec![0; nodes],
        wants: Vec::new(),
        gap: [i64::from(sizes.gap) * PART, i64::from(sizes.beside) * PART],
    };
    for row in rows {
        placing.stand_up(row, widths, is_close);
    }
    placing.want();
    placing.settle();
    let mut extents = vec![(0, Extent::NONE); sketch.runs.len()];
    for step in 0..2 * rows.len() {
        let row = if step < rows.len() { rows.len() - 1 - step } else { step - rows.len() };
        placing.tighten(row, step + 1, &mut extents);
    }
    let x = |node: usize| (placing.stands[placing.stand[node]].x + placing.left[node]).div_euclid(PART);
    (0..nodes).map(|node| i32::try_from(x(node)).unwrap_or(0)).collect()
}

impl Placing<'_> {
    fn stand_up(&mut self, row: &[usize], widths: &[i32], is_close: &[bool]) {
        let first = self.stands.len();
        for &node in row {
            let width = widths.get(node).map_or(0, |width| i64::from(*width) * PART);
            if !is_close.get(node).is_some_and(|is_close| *is_close) {
                self.stands.push(Stand::default());
            }
            let number = self.stands.len() - 1;
            let stand = &mut self.stands[number];
            let at = if stand.width == 0 { 0 } else { stand.width + self.gap[0] };
            stand.width = at + width;
            self.stand[node] = number;
            self.left[node] = at;
            self.middle[node] = at + width / 2;
        }
        // At first, each row from the same left side.
        let mut x = 0;
        for number in first..self.stands.len() {
            if number > first {
                x += self.distance(number);
            }
            self.stands[number].x = x;
        }
        self.rows.push((first, self.stands.len()));
    }

    /// From the left side of the stand before to that of this one, at the least.
    fn distance(&self, stand: usize) -> i64 {
        let (before, this) = (&self.stands[stand - 1], &self.stands[stand]);
        before.width + self.gap[usize::from(before.width == 0 || this.width == 0)]
    }

    fn want(&mut self) {
        let runs = &self.sketch.runs;
        for spot in runs.iter().flat_map(|run| run.tops.iter().chain(&run.bottoms)) {
            self.stands[self.stand[spot.0]].wants.1 += 1;
        }
        let mut from = 0;
        for stand in &mut self.stands {
            let many = stand.wants.1;
            stand.wants = (from, from);
            from += many;
        }
        self.wants = vec![Want::default(); from];
        for (number, run) in runs.iter().enumerate() {
            for (spots, is_up) in [(&run.tops, false), (&run.bottoms, true)] {
                for spot in spots {
                    let at = (self.middle[spot.0] + self.middle[spot.1]) / 2;
                    let stand = &mut self.stands[self.stand[spot.0]];
                    self.wants[stand.wants.1] = Want { at, run: number, is_up };
                    stand.wants.1 += 1;
                }
            }
        }
    }

    fn wants(&self, stand: &Stand) -> &[Want] {
        &self.wants[stand.wants.0..stand.wants.1]
    }

    fn x(&self, spot: Spot) -> i64 {
        let middle = |node: usize| self.stands[self.stand[node]].x + self.middle[node];
        if spot.0 == spot.1 { middle(spot.0) } else { (middle(spot.0) + middle(spot.1)) / 2 }
    }

    fn settle(&mut self) {
        let rows = self.rows.len();
        let mut pools = Vec::new();
        let mut means = vec![(0, 0); self.sketch.runs.len()];
        let mut step = 0;
        for round in 0..8 {
            let both = round >= 4;
            let is_down = round % 2 == 0;
            for nth in 0..rows {
                let row = if is_down { nth } else { rows - 1 - nth };
                step += 1;
                let mut means = Means { step, of: &mut means };
                self.pull(row, (is_down || both, !is_down || both), &mut pools, &mut means);
            }
        }
    }

    /// Brings the stands of a row to where their lines want them.
    fn pull(&mut self, row: usize, ways: (bool, bool), pools: &mut Vec<(i64, i64, usize)>, means: &mut Means) {
        // Less the least distances, what is left must only not fall: the nearest such row is found by pooling neighbours who
        // are the wrong way round.
        pools.clear();
        let (first, end) = self.rows[row];
        let mut offset = 0;
        for stand in first..end {
            let (wish, weight) = self.wish(stand, ways, means);
            if stand > first {
                offset += self.distance(stand);
            }
            let (mut sum, mut weights, mut many) = ((wish - offset) * weight, weight, 1);
            while let Some(&(before, by, with)) = pools.last() {
                if before.div_euclid(by) <= sum.div_euclid(weights) {
                    break;
                }
                pools.pop();
                (sum, weights, many) = (sum + before, weights + by, many + with);
            }
            pools.push((sum, weights, many));
        }
        let pools = pools.iter().map(|&(sum, weights, many)| (sum.div_euclid(weights), many));
        self.stand_at(first, pools);
    }

    /// Puts the stands of a row, from the first, where their pools are.
    fn stand_at(&mut self, first: usize, pools: impl Iterator<Item = (i64, usize)>) {
        let (mut stand, mut offset) = (first, 0);
        for (at, many) in pools {
            for _ in 0..many {
                if stand > first {
                    offset += self.distance(stand);
                }
                self.stands[stand].x = at + offset;
                stand += 1;
            }
        }
    }

    /// Brings the stands of a row to where their lines are shortest, each otherwise as near as can be to where it is: what is in
    /// the middle of its lines stays there where that costs no length.
    fn tighten(&mut self, row: usize, step: usize, extents: &mut [(usize, Extent)]) {
        let (first, end) = self.rows[row];
        let mut pools: Vec<Pool> = Vec::with_capacity(end - first);
        let mut offset = 0;
        for number in first..end {
            if number > first {
                offset += self.distance(number);
            }
            let stand = &self.stands[number];
            let mut pool = Pool { sum: stand.x - offset, many: 1, ..Pool::default() };
            for want in self.wants(stand) {
                let extent = &mut extents[want.run];
                if extent.0 != step {
                    let run = &self.sketch.runs[want.run];
                    let spots = run.tops.iter().chain(&run.bottoms);
                    *extent = (step, spots.fold(Extent::NONE, |all, spot| all.with(self.x(*spot), self.stand[spot.0])));
                }
                // Nothing is longer while the stand is within what else the run reaches.
                if let Some((low, high)) = extent.1.without(number) {
                    pool.bend(low - want.at - offset, high - want.at - offset);
                }
            }
            while let Some(last) = pools.pop_if(|last| last.at() > pool.at()) {
                pool = last.with(pool);
            }
            pools.push(pool);
        }
        self.stand_at(first, pools.iter().map(|pool| (pool.at(), usize::try_from(pool.many).unwrap_or(0))));
    }

    /// Where a stand would best be, and how much it matters.
    fn wish(&self, stand: usize, (up, down): (bool, bool), means: &mut Means) -> (i64, i64) {
        let stand = &self.stands[stand];
        let is_slot = |spot: &Spot| spot.0 >= self.sketch.people;
        let (mut sum, mut weights) = (0, 0);
        for want in self.wants(stand) {
            let run = &self.sketch.runs[want.run];
            let (near, far) = if want.is_up { (&run.bottoms, &run.tops) } else { (&run.tops, &run.bottoms) };
            let mean = |spots: &[Spot]| {
                let many = i64::try_from(spots.len()).unwrap_or(1);
                spots.iter().map(|spot| self.x(*spot)).sum::<i64>().div_euclid(many)
            };
            let (target, weight) = if far.is_empty() {
                let (step, middle) = &mut means.of[want.run];
                if std::mem::replace(step, means.step) != means.step {
                    *middle = mean(near);
                }
                (*middle, 1)
            } else if (want.is_up && !up) || (!want.is_up && !down) {
                continue;
            } else {
                let slots = is_slot(&near[0]) && far.iter().any(is_slot);
                let weight = match (slots, want.is_up) {
                    (true, _) => 32,
                    (false, true) => 8,
                    (false, false) => 8 * i64::try_from(far.len()).unwrap_or(1),
                };
                (mean(far), weight)
            };
            sum += (target - want.at) * weight;
            weights += weight;
        }
        if weights == 0 { (stand.x, 1) } else { (sum.div_euclid(weights), weights) }
    }
}

#[cfg(test)]
mod tests {
    use crate::family::{Family, ParentKind, ParentLink, Partnership, PartnershipStatus, Person};
    use crate::tree::{Sizes, lay_out};

    #[test]
    fn parents_stand_over_the_middle_of_their_children() {
        // 0 and 1 have 2, 3 and 4.
        let links =
            (2..5).flat_map(|child| (0..2).map(move |parent| ParentLink { child, parent, kind: ParentKind::Birth }));
        let family = Family {
            people: vec![Person::default(); 5],
            parents: links.collect(),
            partnerships: vec![Partnership { id: String::new(), a: 0, b: 1, status: PartnershipStatus::Married }],
            ..Family::default()
        };
        let scene = lay_out(&family, None, &Sizes::default());
        let x: Vec<i32> = scene.cards.iter().map(|card| card.rect.x).collect();
        assert_eq!(x, [72, 216, 0, 144, 288]);
    }
}
