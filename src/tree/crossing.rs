//! How many lines cross, judged by the order alone.

use super::order::{DOWN, Edge, Order, UP};
use super::sketch::{Run, Spot};

/// How far an edge reaches on its own row and on the other, in halves of a place.
pub(super) struct Reach {
    net: usize,
    own: (i32, i32),
    far: (i32, i32),
}

impl Reach {
    /// Whether two cross: unless one is left of the other on both rows. To share an end is to be on either side of it.
    pub(super) const fn crosses(&self, other: &Reach) -> bool {
        let before = self.own.1 <= other.own.0 && self.far.1 <= other.far.0;
        let after = other.own.1 <= self.own.0 && other.far.1 <= self.far.0;
        self.net != other.net && !before && !after
    }
}

/// How far a run reaches that stays on one side of a row.
pub(super) struct Span {
    net: usize,
    is_up: bool,
    from: i32,
    to: i32,
}

impl Span {
    /// Whether an end of an edge of another net is within it.
    pub(super) const fn is_over(&self, edge: &Reach) -> bool {
        let at = if self.is_up { edge.far.0.midpoint(edge.far.1) } else { edge.own.0 };
        self.net != edge.net && self.from < at && at < self.to
    }

    /// Whether two such overlap, and neither is under the other.
    pub(super) const fn overlaps(&self, other: &Span) -> bool {
        let (from, to) = (self.from, self.to);
        let after = from < other.from && other.from < to && to < other.to;
        let before = other.from < from && from < other.to && other.to < to;
        self.net != other.net && self.is_up == other.is_up && (before || after)
    }
}

impl Order<'_> {
    /// A run that stays on one side of a row.
    pub(super) fn span(&self, run: &Run) -> Span {
        let spots = run.tops.iter().chain(&run.bottoms).map(|spot| self.at(*spot));
        let (from, to) = spots.fold((i32::MAX, i32::MIN), |(low, high), at| (low.min(at), high.max(at)));
        Span { net: run.net, is_up: run.tops.is_empty(), from, to }
    }

    /// The edges of a run, from each upper end to all lower ends who stand together.
    pub(super) fn reaches_of(&self, run: &Run, into: &mut Vec<Reach>) {
        let mut bottoms: Vec<(usize, i32)> =
            run.bottoms.iter().map(|spot| (self.strand[spot.0], self.at(*spot))).collect();
        bottoms.sort_unstable();
        for together in bottoms.chunk_by(|a, b| a.0 == b.0) {
            let far = (together[0].1, together[together.len() - 1].1);
            for top in &run.tops {
                let at = self.at(*top);
                into.push(Reach { net: run.net, own: (at, at), far });
            }
        }
    }

    /// Crossings of the lines of a piece of a strand with others of the strand, and how little these lines lead the way they
    /// should.
    pub(super) fn within(&mut self, strand: usize, from: usize, end: usize) -> (i64, i64) {
        let people = &self.strands[strand].people[from..end];
        let ends = people.iter().map(|node| 2 * self.place[*node]);
        let (low, high) = ends.fold((i32::MAX, i32::MIN), |(low, high), at| (low.min(at), high.max(at)));
        let (mut crossings, mut reach) = (0, 0);
        for side in [UP, DOWN] {
            let mut all = std::mem::take(&mut self.reaches);
            all.clear();
            let lines = &self.strands[strand].sides[side];
            all.extend(lines.edges.iter().map(|edge| self.reach_of(edge, side)));
            for (nth, one) in all.iter().enumerate() {
                if one.own.1 < low || one.own.0 > high {
                    continue;
                }
                for (other_nth, other) in all.iter().enumerate() {
                    let is_new = other_nth > nth || other.own.1 < low || other.own.0 > high;
                    crossings += i64::from(is_new && one.crosses(other));
                }
                // What leads far to the left belongs on the left.
                reach += i64::from(one.own.0 + one.own.1) * i64::from(one.far.0 + one.far.1);
            }
            let inside = |spot: Spot| (low..=high).contains(&self.at(spot));
            for span in lines.spans.iter().filter(|span| inside(span.own)) {
                let net = self.sketch.runs[span.run].net;
                let (from, to) = self.reach(span.run);
                let over = |one: &Reach| one.net != net && from < one.own.0 && one.own.1 < to;
                crossings += all.iter().map(|one| i64::from(over(one))).sum::<i64>();
                let spans = lines.spans.iter().filter(|other| other.run != span.run);
                crossings += spans.map(|other| i64::from(self.do_overlap(span.run, other.run))).sum::<i64>();
            }
            self.reaches = all;
        }
        (crossings, -reach)
    }

    /// How far an edge reaches on both rows.
    fn reach_of(&self, edge: &Edge, side: usize) -> Reach {
        let point = |spot: Spot| (self.at(spot), self.at(spot));
        let (own, far) = if side == UP {
            (self.hull(edge.own), point(edge.other))
        } else {
            (point(edge.own), self.hull(edge.other))
        };
        Reach { net: edge.net, own, far }
    }

    /// From the first to the last of children who stand together.
    pub(super) fn hull(&self, spot: Spot) -> (i32, i32) {
        let (a, b) = (2 * self.place[spot.0], 2 * self.place[spot.1]);
        (a.min(b), a.max(b))
    }

    /// How far a run reaches that stays on one side of a row.
    pub(super) fn reach(&self, run: usize) -> (i32, i32) {
        let run = &self.sketch.runs[run];
        let spots = run.tops.iter().chain(&run.bottoms).map(|spot| self.at(*spot));
        spots.fold((i32::MAX, i32::MIN), |(low, high), at| (low.min(at), high.max(at)))
    }

    /// Whether two such runs overlap, and neither is under the other.
    fn do_overlap(&self, one: usize, other: usize) -> bool {
        let (a, b) = (self.reach(one), self.reach(other));
        a.0 < b.0 && b.0 < a.1 && a.1 < b.1 || b.0 < a.0 && a.0 < b.1 && b.1 < a.1
    }

    /// All crossings, by the places alone.
    pub(super) fn crossings(&self) -> i64 {
        (0..self.spaces.len()).map(|space| self.crossings_of(space)).sum()
    }

    fn crossings_of(&self, space: usize) -> i64 {
        let mut edges: Vec<Reach> = Vec::new();
        let mut spans: Vec<(bool, usize)> = Vec::new();
        for &run in &self.spaces[space] {
            let one = &self.sketch.runs[run];
            if one.tops.is_empty() || one.bottoms.is_empty() {
                spans.push((one.tops.is_empty(), run));
                continue;
            }
            for top in &one.tops {
                let lines = &self.strands[self.strand[top.0]].sides[DOWN].edges;
                let own = lines.iter().filter(|edge| edge.net == one.net && edge.own == *top);
                edges.extend(own.map(|edge| self.reach_of(edge, DOWN)));
            }
        }
        let mut count = if edges.len() > FEW { inverted(&mut edges) } else { crossed(&edges) };
        let mut tops: Vec<i32> = edges.iter().map(|edge| edge.own.0).collect();
        let mut bottoms: Vec<i32> = edges.iter().map(|edge| edge.far.0.midpoint(edge.far.1)).collect();
        tops.sort_unstable();
        bottoms.sort_unstable();
        for (nth, &(is_up, run)) in spans.iter().enumerate() {
            let (from, to) = self.reach(run);
            let ends = if is_up { &bottoms } else { &tops };
            let inside = ends.partition_point(|at| *at < to).saturating_sub(ends.partition_point(|at| *at <= from));
            count += i64::try_from(inside).unwrap_or(0);
            let others = spans[nth + 1..].iter().filter(|other| other.0 == is_up && self.do_overlap(run, other.1));
            count += i64::try_from(others.count()).unwrap_or(0);
        }
        count
    }
}

/// Up to so many edges in a space, each is held against each.
const FEW: usize = 60;

fn crossed(edges: &[Reach]) -> i64 {
    let crosses = |(nth, one): (usize, &Reach)| edges[nth + 1..].iter().filter(|other| one.crosses(other)).count();
    i64::try_from(edges.iter().enumerate().map(crosses).sum::<usize>()).unwrap_or(0)
}

/// How many pairs are the wrong way round by their middles: counted in a tree of sums, as Barth, Jünger and Mutzel do.
fn inverted(edges: &mut [Reach]) -> i64 {
    edges.sort_unstable_by_key(|edge| (edge.own.0, edge.far.0 + edge.far.1));
    let values = edges.iter().map(|edge| usize::try_from(edge.far.0 + edge.far.1).unwrap_or(0) + 1);
    let size = values.clone().max().unwrap_or(0) + 1;
    let mut sums = vec![0_i64; size + 1];
    let mut count = 0;
    for (nth, value) in (0_i64..).zip(values) {
        let mut seen = 0;
        let mut place = value;
        while place > 0 {
            seen += sums[place];
            place &= place - 1;
        }
        count += nth - seen;
        let mut place = value;
        while place <= size {
            sums[place] += 1;
            place += place & place.wrapping_neg();
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::{Reach, crossed, inverted};

    fn edge(net: usize, own: i32, far: (i32, i32)) -> Reach {
        Reach { net, own: (own, own), far }
    }

    #[test]
    fn edges_cross_unless_one_is_left_of_the_other_on_both_rows() {
        let cases = [
            (edge(0, 0, (0, 4)), edge(1, 2, (6, 6)), 0),
            (edge(0, 0, (6, 6)), edge(1, 2, (0, 4)), 1),
            // Among the children of another, and as one of the last of them.
            (edge(0, 0, (0, 4)), edge(1, 2, (2, 2)), 1),
            (edge(0, 0, (0, 4)), edge(1, 2, (4, 4)), 0),
            // From one place, and of one net.
            (edge(0, 0, (6, 6)), edge(1, 0, (2, 2)), 0),
            (edge(0, 0, (6, 6)), edge(0, 2, (2, 2)), 0),
        ];
        for (nth, (one, other, count)) in cases.into_iter().enumerate() {
            assert_eq!(crossed(&[one, other]), count, "{nth}");
        }
    }

    #[test]
    fn pairs_that_are_the_wrong_way_round_are_counted() {
        let mut edges: Vec<Reach> = [3, 1, 2, 0]
            .iter()
            .zip(0..)
            .map(|(far, net)| edge(net, 2 * i32::try_from(net).unwrap(), (*far, *far)))
            .collect();
        assert_eq!(crossed(&edges), 5);
        assert_eq!(inverted(&mut edges), 5);
    }
}
