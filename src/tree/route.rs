//! Where ink runs. In each space between two rows a net has one line along, on a lane of its own, and goes up and down from it at
//! places that no other net has there: so two nets can cross, and can never share ink.

use super::sizes::Sizes;
use super::sketch::{Sketch, Spot};

/// The ink of one run.
#[derive(Clone, Debug, Default)]
pub(super) struct Routed {
    /// How far along each upper end is, in the order of the run's.
    pub tops: Vec<i32>,
    /// The same of its lower ends.
    pub bottoms: Vec<i32>,
    /// The lane, from 0 at the top; none where the ink goes straight down.
    pub lane: Option<usize>,
}

/// The ink of a part, its lanes numbered in each space.
pub(super) struct Routes {
    pub runs: Vec<Routed>,
    /// How many lanes each space has.
    pub lanes: Vec<usize>,
}

impl Routes {
    /// How many lines cross.
    pub(super) fn crossings(&self, sketch: &Sketch) -> usize {
        let mut spaces: Vec<Vec<(Wire, Option<usize>)>> = Vec::new();
        spaces.resize_with(self.lanes.len(), Vec::new);
        for (run, routed) in sketch.runs.iter().zip(&self.runs) {
            spaces[run.space].push((Wire::of(0, routed), routed.lane));
        }
        let mut count = 0;
        for space in &spaces {
            for (nth, (one, lane)) in space.iter().enumerate() {
                for (other, other_lane) in &space[nth + 1..] {
                    // What goes straight down is over every lane and under every lane: it has one end within another, or none.
                    count += match lane.cmp(other_lane) {
                        std::cmp::Ordering::Less => one.crossings_over(other),
                        std::cmp::Ordering::Equal => 0,
                        std::cmp::Ordering::Greater => other.crossings_over(one),
                    };
                }
            }
        }
        count
    }

    /// About how long all lines are.
    pub(super) fn length(&self, sketch: &Sketch, sizes: &Sizes) -> i64 {
        let along = self.runs.iter().map(|run| {
            let ends = || run.tops.iter().chain(&run.bottoms).copied();
            i64::from(ends().max().unwrap_or(0)) - i64::from(ends().min().unwrap_or(0))
        });
        let ends = self.runs.iter().map(|run| run.tops.len() + run.bottoms.len()).sum::<usize>();
        let many = |many: usize| i64::try_from(many).unwrap_or(0);
        let slots = sketch.row.len() - sketch.people;
        along.sum::<i64>() + many(ends) * i64::from(sizes.clear) + many(slots) * i64::from(sizes.card_h)
    }
}

/// An end of a run that is to have a place of its own along the row.
#[derive(Clone, Copy)]
struct End {
    run: usize,
    is_top: bool,
    nth: usize,
    spot: Spot,
    low: i32,
    high: i32,
    wish: i32,
}

pub(super) struct Router<'s> {
    pub sketch: &'s Sketch,
    /// The left side of each card, and the line of each slot.
    pub x: &'s mut [i32],
    pub widths: &'s [i32],
    pub sizes: &'s Sizes,
}

impl Router<'_> {
    pub(super) fn route(&mut self) -> Routes {
        let mut spaces = vec![Vec::new(); self.sketch.rows + 1];
        let mut runs = Vec::with_capacity(self.sketch.runs.len());
        for (number, run) in self.sketch.runs.iter().enumerate() {
            spaces[run.space].push(number);
            runs.push(Routed { tops: vec![0; run.tops.len()], bottoms: vec![0; run.bottoms.len()], lane: None });
        }
        let mut routes = Routes { runs, lanes: Vec::with_capacity(spaces.len()) };
        for space in &spaces {
            self.ends(space, &mut routes.runs);
            let many = self.lanes(space, &mut routes.runs);
            routes.lanes.push(many);
        }
        routes
    }

    fn is_slot(&self, spot: Spot) -> bool {
        spot.0 >= self.sketch.people
    }

    fn middle(&self, node: usize) -> i32 {
        if node >= self.sketch.people { self.x[node] } else { self.x[node] + self.widths[node] / 2 }
    }

    /// Where an end may be, and where it would best be.
    fn range(&self, spot: Spot, is_top: bool) -> (i32, i32, i32) {
        let wish = (self.middle(spot.0) + self.middle(spot.1)) / 2;
        if self.is_slot(spot) {
            // Its place is set when the space above its row is done.
            let slack = if is_top { 0 } else { self.sizes.beside / 2 - 1 };
            return (wish - slack, wish + slack, wish);
        }
        if spot.0 == spot.1 {
            let margin = (self.widths[spot.0] / 12).max(1);
            return (self.x[spot.0] + margin, self.x[spot.0] + self.widths[spot.0] - margin, wish);
        }
        let (left, right) = if self.x[spot.0] < self.x[spot.1] { spot } else { (spot.1, spot.0) };
        let (from, to) = (self.x[left] + self.widths[left], self.x[right]);
        let wish = (from + to) / 2;
        (from + 2, to - 2, wish)
    }

    /// Gives each end in a space its place along.
    fn ends(&mut self, space: &[usize], routed: &mut [Routed]) {
        let mut ends: Vec<End> = Vec::new();
        for &number in space {
            let run = &self.sketch.runs[number];
            for (spots, is_top) in [(&run.tops, true), (&run.bottoms, false)] {
                for (nth, spot) in spots.iter().enumerate() {
                    let (low, high, wish) = self.range(*spot, is_top);
                    ends.push(End { run: number, is_top, nth, spot: *spot, low, high, wish });
                }
            }
        }
        self.fan_out(&mut ends);
        let mut taken: Vec<(i32, usize)> = Vec::with_capacity(ends.len());
        let mut place = |this: &mut Self, end: &End, x: i32, taken: &mut Vec<(i32, usize)>| {
            let at = taken.partition_point(|other| *other < (x, end.run));
            taken.insert(at, (x, end.run));
            let one = &mut routed[end.run];
            if end.is_top {
                one.tops[end.nth] = x
            } else {
                one.bottoms[end.nth] = x
            }
            if !end.is_top && this.is_slot(end.spot) {
                this.x[end.spot.0] = x;
            }
        };
        // What cannot move comes first; then what can go straight down; then the rest, the least free first.
        let (fixed, mut free): (Vec<End>, Vec<End>) = ends.into_iter().partition(|end| end.low == end.high);
        for end in &fixed {
            place(self, end, end.low, &mut taken);
        }
        let mut straight: Vec<(End, End)> = Vec::new();
        free.sort_by_key(|end| (end.run, !end.is_top, end.nth));
        let mut rest: Vec<End> = Vec::new();
        for of_run in free.chunk_by(|a, b| a.run == b.run) {
            let run = &self.sketch.runs[of_run[0].run];
            let is_single = run.tops.len() == 1 && run.bottoms.len() == 1;
            let top = of_run
                .iter()
                .find(|end| end.is_top)
                .copied()
                .or_else(|| fixed.iter().find(|end| is_single && end.run == of_run[0].run && end.is_top).copied());
            let bottom = of_run.iter().find(|end| !end.is_top).copied();
            match (top, bottom) {
                (Some(top), Some(bottom)) if is_single && top.low.max(bottom.low) <= top.high.min(bottom.high) => {
                    straight.push((top, bottom));
                }
                _ => rest.extend(of_run),
            }
        }
        straight.sort_by_key(|(top, bottom)| (top.high.min(bottom.high) - top.low.max(bottom.low), top.wish));
        for (top, bottom) in straight {
            let (low, high) = (top.low.max(bottom.low), top.high.min(bottom.high));
            // The narrower of the two has more to say.
            let wish = if top.high - top.low < bottom.high - bottom.low { top.wish } else { bottom.wish };
            if let Some(x) = free_near(&taken, top.run, wish.clamp(low, high), (low, high)) {
                if top.low < top.high {
                    place(self, &top, x, &mut taken);
                }
                place(self, &bottom, x, &mut taken);
            } else {
                rest.extend([top, bottom].iter().filter(|end| end.low < end.high));
            }
        }
        rest.sort_by_key(|end| (end.high - end.low, end.wish, end.run));
        for end in &rest {
            let x = free_near(&taken, end.run, end.wish, (end.low, end.high)).unwrap_or(end.wish);
            place(self, end, x, &mut taken);
        }
    }

    /// Several ends at one card are spread along it, in the order of what they lead to.
    fn fan_out(&self, ends: &mut [End]) {
        let mut order: Vec<usize> = (0..ends.len()).filter(|end| !self.is_slot(ends[*end].spot)).collect();
        let lead = |end: &End| {
            let run = &self.sketch.runs[end.run];
            let far = if end.is_top { &run.bottoms } else { &run.tops };
            let near = if end.is_top { &run.tops } else { &run.bottoms };
            let spots = if far.is_empty() { near } else { far };
            let others = spots.iter().filter(|spot| **spot != end.spot || !far.is_empty());
            let (sum, many) = others.fold((0_i64, 0), |(sum, many), spot| {
                (sum + i64::from(self.middle(spot.0)) + i64::from(self.middle(spot.1)), many + 1)
            });
            if many == 0 { 2 * i64::from(end.wish) } else { sum / many }
        };
        let leads: Vec<i64> = ends.iter().map(lead).collect();
        order.sort_by_key(|end| (ends[*end].spot, ends[*end].is_top, leads[*end], ends[*end].run));
        let sides: Vec<(Spot, bool)> = ends.iter().map(|end| (end.spot, end.is_top)).collect();
        for at_spot in order.chunk_by(|a, b| sides[*a] == sides[*b]) {
            let many = i32::try_from(at_spot.len()).unwrap_or(1);
            let End { low, high, .. } = ends[at_spot[0]];
            let step = ((high - low) / many).min(16);
            let mut wish = ends[at_spot[0]].wish - step * (many - 1) / 2;
            for end in at_spot {
                ends[*end].wish = wish.clamp(low, high);
                wish += step;
            }
        }
    }

    /// Gives each run of a space its lane, and tells how many there are.
    fn lanes(&self, space: &[usize], routed: &mut [Routed]) -> usize {
        let mut wires: Vec<Wire> =
            space.iter().map(|run| Wire::of(*run, &routed[*run])).filter(Wire::is_bent).collect();
        wires.sort_by_key(|wire| (wire.low, wire.high, wire.run));
        let order = in_lane_order(&wires);
        let mut lane_of: Vec<usize> = vec![0; wires.len()];
        let mut count = 0;
        for wire in &order {
            let mut taken: Vec<usize> = Vec::new();
            let mut least = 0;
            for &(other, is_above) in &wire.1 {
                taken.push(lane_of[other]);
                if is_above {
                    least = least.max(lane_of[other] + 1);
                }
            }
            taken.sort_unstable();
            for lane in taken {
                if lane == least {
                    least += 1;
                }
            }
            lane_of[wire.0] = least;
            count = count.max(least + 1);
        }
        for (wire, lane) in wires.iter().zip(lane_of) {
            routed[wire.run].lane = Some(lane);
        }
        count
    }
}

/// A line along, with what goes up and down from it.
struct Wire {
    run: usize,
    low: i32,
    high: i32,
    tops: Vec<i32>,
    bottoms: Vec<i32>,
}

impl Wire {
    fn of(run: usize, routed: &Routed) -> Wire {
        let (mut tops, mut bottoms) = (routed.tops.clone(), routed.bottoms.clone());
        tops.sort_unstable();
        bottoms.sort_unstable();
        let ends = || tops.iter().chain(&bottoms).copied();
        let (low, high) = (ends().min().unwrap_or(0), ends().max().unwrap_or(0));
        Wire { run, low, high, tops, bottoms }
    }

    /// Whether it does more than go straight down.
    fn is_bent(&self) -> bool {
        self.low < self.high || self.tops.is_empty() != self.bottoms.is_empty()
    }

    /// How many lines cross where this one is on the lane above the other's.
    fn crossings_over(&self, other: &Wire) -> usize {
        let inside = |ends: &[i32], wire: &Wire| {
            ends.partition_point(|x| *x < wire.high).saturating_sub(ends.partition_point(|x| *x <= wire.low))
        };
        inside(&self.bottoms, other) + inside(&other.tops, self)
    }
}

/// The wires in an order in which they may be given lanes from the top, each with those it overlaps that come before it, and
/// whether it is to be below them.
fn in_lane_order(wires: &[Wire]) -> Vec<(usize, Vec<(usize, bool)>)> {
    let n = wires.len();
    // By how many crossings a pair has more where the first is below.
    let mut near: Vec<Vec<(usize, i64)>> = vec![Vec::new(); n];
    for (one, wire) in wires.iter().enumerate() {
        for (other, next) in wires.iter().enumerate().skip(one + 1).take_while(|(_, next)| next.low <= wire.high) {
            let (over, under) = (wire.crossings_over(next), next.crossings_over(wire));
            let gain = i64::try_from(under).unwrap_or(0) - i64::try_from(over).unwrap_or(0);
            near[one].push((other, gain));
            near[other].push((one, -gain));
        }
    }
    // Whoever is wanted below by fewest of those still to come goes next.
    let mut against: Vec<i64> = near.iter().map(|all| all.iter().map(|(_, gain)| (-gain).max(0)).sum()).collect();
    let mut queue: std::collections::BTreeSet<(i64, i32, usize)> =
        (0..n).map(|wire| (against[wire], wires[wire].low, wire)).collect();
    let mut place = vec![usize::MAX; n];
    let mut order = Vec::with_capacity(n);
    while let Some((_, _, wire)) = queue.pop_first() {
        place[wire] = order.len();
        let before = near[wire].iter().filter(|(other, _)| place[*other] < place[wire]);
        order.push((wire, before.map(|(other, gain)| (*other, *gain != 0)).collect()));
        for &(other, gain) in &near[wire] {
            if place[other] == usize::MAX && gain > 0 {
                queue.remove(&(against[other], wires[other].low, other));
                against[other] -= gain;
                queue.insert((against[other], wires[other].low, other));
            }
        }
    }
    order
}

/// The free place nearest to a wish: a good way from what is there of other runs if it can be, else beside it.
fn free_near(taken: &[(i32, usize)], run: usize, wish: i32, (low, high): (i32, i32)) -> Option<i32> {
    [6, 3, 1].into_iter().find_map(|apart| {
        let mut best: Option<i32> = None;
        for is_left in [false, true] {
            let mut x = wish;
            while (low..=high).contains(&x) {
                let from = taken.partition_point(|other| other.0 <= x - apart);
                let mut near =
                    taken[from..].iter().take_while(|other| other.0 < x + apart).filter(|other| other.1 != run);
                let hit = if is_left { near.next() } else { near.last() };
                match hit {
                    None => {
                        if best.is_none_or(|best: i32| (x - wish).abs() < (best - wish).abs()) {
                            best = Some(x);
                        }
                        break;
                    }
                    Some(other) => x = if is_left { other.0 - apart } else { other.0 + apart },
                }
            }
        }
        best
    })
}

#[cfg(test)]
mod tests {
    use super::{Wire, free_near, in_lane_order};

    fn wire(run: usize, tops: &[i32], bottoms: &[i32]) -> Wire {
        let ends = || tops.iter().chain(bottoms).copied();
        let (low, high) = (ends().min().unwrap(), ends().max().unwrap());
        Wire { run, low, high, tops: tops.to_vec(), bottoms: bottoms.to_vec() }
    }

    #[test]
    fn the_lane_above_is_the_one_that_crosses_less() {
        // Both lead to the right; the second begins within the first: it goes above, and nothing crosses.
        let wires = [wire(0, &[0], &[20]), wire(1, &[10], &[30])];
        assert_eq!((wires[0].crossings_over(&wires[1]), wires[1].crossings_over(&wires[0])), (2, 0));
        assert_eq!(in_lane_order(&wires).into_iter().map(|(wire, _)| wire).collect::<Vec<_>>(), [1, 0]);
        // The ends of one are within the other.
        let wires = [wire(0, &[15], &[0, 30]), wire(1, &[40], &[10, 20])];
        assert_eq!((wires[0].crossings_over(&wires[1]), wires[1].crossings_over(&wires[0])), (1, 3));
    }

    #[test]
    fn a_place_is_found_beside_what_others_have() {
        let taken = [(10, 0), (16, 1), (40, 2)];
        assert_eq!(free_near(&taken, 3, 12, (0, 50)), Some(4));
        assert_eq!(free_near(&taken, 0, 9, (0, 50)), Some(9));
        // Nothing is a good way off: what is a little way off will do.
        assert_eq!(free_near(&taken, 3, 12, (11, 15)), Some(13));
        assert_eq!(free_near(&taken, 3, 16, (16, 16)), None);
    }
}
