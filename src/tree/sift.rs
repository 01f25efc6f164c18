//! Taking one strand after another along its row to where the fewest lines cross.

use super::order::{DOWN, Order, UP};

/// The far ends of a row's lines, strand by strand: what does not change while strands of this row move.
#[derive(Default)]
struct Ends {
    /// Where the ends of each strand are, up and down.
    of: Vec<[(usize, usize); 2]>,
    ends: Vec<End>,
    /// The lines of each that stay on one side of the row, and after how many moves that was worked out.
    rests: Vec<(usize, Vec<Rest>)>,
    moves: usize,
}

/// A line that stays on one side of the row, without the ends it has at one strand.
#[derive(Clone, Copy)]
struct Rest {
    net: usize,
    side: usize,
    low: i32,
    high: i32,
}

#[derive(Clone, Copy)]
struct End {
    low: i32,
    high: i32,
    net: usize,
}

/// A strand that is so much worse off by being moved is moved no further.
const HOPELESS: i64 = 24;

impl Order<'_> {
    /// Takes each strand along its row, no further than this, and leaves it where the fewest lines cross.
    pub(super) fn sift(&mut self, reach: usize) -> bool {
        let mut better = false;
        for row in 0..self.rows.len() {
            if std::mem::replace(&mut self.unsettled[row], false) {
                let moved = self.rows[row].len() > 1 && self.sift_row(row, reach);
                if self.turn(row) || moved {
                    better = true;
                    self.unsettle(row);
                }
            }
        }
        better
    }

    fn sift_row(&mut self, row: usize, reach: usize) -> bool {
        let mut line = std::mem::take(&mut self.rows[row]);
        let strands = line.clone();
        let mut ends = self.ends(&strands);
        let has_spans =
            strands.iter().any(|strand| self.strands[*strand].sides.iter().any(|side| !side.spans.is_empty()));
        if has_spans {
            ends.moves = 1;
            ends.rests.resize_with(strands.len(), Default::default);
        }
        // Strands of the row by their places in `ends`.
        line.clear();
        line.extend(0..strands.len());
        let mut better = false;
        for one in 0..strands.len() {
            let Some(start) = line.iter().position(|other| *other == one) else { continue };
            let (mut best, mut to) = (0, start);
            let mut more = 0;
            for at in (start.saturating_sub(reach)..start).rev() {
                let (left, right) = self.both_ways(&mut ends, &strands, one, line[at]);
                more += left - right;
                if more < best {
                    (best, to) = (more, at);
                }
                if more > best + HOPELESS {
                    break;
                }
            }
            more = 0;
            for (at, other) in line.iter().enumerate().skip(start + 1).take(reach) {
                let (left, right) = self.both_ways(&mut ends, &strands, one, *other);
                more += right - left;
                if more < best {
                    (best, to) = (more, at);
                }
                if more > best + HOPELESS {
                    break;
                }
            }
            if to != start {
                better = true;
                line.remove(start);
                line.insert(to, one);
                if has_spans {
                    self.rows[row] = line.iter().map(|nth| strands[*nth]).collect();
                    self.number(row);
                    ends.moves += 1;
                }
            }
        }
        self.rows[row] = line.into_iter().map(|nth| strands[nth]).collect();
        if better {
            self.number(row);
        }
        better
    }

    fn ends(&self, strands: &[usize]) -> Ends {
        let mut ends = Ends::default();
        for strand in strands {
            let mut of = [(0, 0); 2];
            for side in [UP, DOWN] {
                let lines = &self.strands[*strand].sides[side];
                let from = ends.ends.len();
                for edge in &lines.edges {
                    let at = self.at(edge.other);
                    let (low, high) = if side == UP { (at, at) } else { self.hull(edge.other) };
                    ends.ends.push(End { low, high, net: edge.net });
                }
                of[side] = (from, ends.ends.len());
            }
            ends.of.push(of);
        }
        ends
    }

    /// The crossings of two strands' lines with one on the left of the other, and with it on the right.
    fn both_ways(&self, ends: &mut Ends, strands: &[usize], one: usize, other: usize) -> (i64, i64) {
        let (mut left, mut right) = (0, 0);
        for side in [UP, DOWN] {
            let (from, to) = ends.of[one][side];
            let (other_from, other_to) = ends.of[other][side];
            for a in &ends.ends[from..to] {
                for b in &ends.ends[other_from..other_to] {
                    let counts = i64::from(a.net != b.net);
                    left += counts * i64::from(a.high > b.low);
                    right += counts * i64::from(b.high > a.low);
                }
            }
        }
        let (l, r) = self.under(ends, strands, one, other);
        let (r_too, l_too) = self.under(ends, strands, other, one);
        (left + l + l_too, right + r + r_too)
    }

    /// How far the lines of a strand reach that stay on one side of the row.
    fn rests(&self, strand: usize, into: &mut Vec<Rest>) {
        into.clear();
        for side in [UP, DOWN] {
            for spans in self.strands[strand].sides[side].spans.chunk_by(|a, b| a.run == b.run) {
                let run = &self.sketch.runs[spans[0].run];
                let rest = run.tops.iter().chain(&run.bottoms).filter(|spot| self.strand[spot.0] != strand);
                let rest = rest.map(|spot| self.at(*spot));
                let (low, high) = rest.fold((i32::MAX, i32::MIN), |(low, high), at| (low.min(at), high.max(at)));
                into.push(Rest { net: run.net, side, low, high });
            }
        }
    }

    /// How many lines of another strand are under spans of one, with the one on their left and on their right.
    fn under(&self, ends: &mut Ends, strands: &[usize], one: usize, other: usize) -> (i64, i64) {
        let (mut left, mut right) = (0, 0);
        let Some((moves, rests)) = ends.rests.get_mut(one) else { return (0, 0) };
        if *moves != ends.moves {
            *moves = ends.moves;
            self.rests(strands[one], rests);
        }
        for span in rests {
            let edges = &self.strands[strands[other]].sides[span.side].edges;
            for edge in edges.iter().filter(|edge| edge.net != span.net) {
                let at = self.at(edge.own);
                left += i64::from(span.high > at);
                right += i64::from(span.low < at);
            }
        }
        (left, right)
    }
}
