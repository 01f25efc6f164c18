//! Chance moves: what a small family is searched by once no move of one strand alone makes it better.

use super::order::{Mover, Order, UP};
use super::sketch::Spot;

/// Up to so many people and slots, chance moves are tried.
const WANDER: usize = 40;
/// How many, times people and slots squared; and how many at the most.
const CHANCES: usize = 80_000;
const MOST_CHANCES: usize = 160;

/// How often all strands are taken along their rows at the most after each: spans can make them go round for ever.
const SETTLES: usize = 6;

/// A row of numbers that look like chance, and are the same on each machine.
struct Dice(u64);

impl Dice {
    fn below(&mut self, many: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % many.max(1)
    }
}

impl Order<'_> {
    /// Leaves the order that was found by some chance move, and keeps what comes of it where that is better: a small family can
    /// be searched well beyond what one move alone would better. The chances are the same each time.
    pub(super) fn wander(&mut self, chances: usize) {
        let lines = |strand: &Mover| strand.sides.iter().map(|side| side.edges.len() + side.spans.len()).sum::<usize>();
        let size = self.sketch.row.len().max(self.strands.iter().map(lines).sum::<usize>() / 4);
        if size > WANDER {
            return;
        }
        let rows: Vec<usize> = (0..self.rows.len()).filter(|row| self.rows[*row].len() > 1).collect();
        if rows.is_empty() {
            return;
        }
        let mut dice = Dice(1);
        let mut best = ((self.crossings(), self.stretch()), self.keep());
        for _ in 0..(CHANCES / size.pow(2).max(1)).min(MOST_CHANCES).min(chances) {
            if best.0.0 == 0 {
                break;
            }
            for _ in 0..=dice.below(3) {
                let row = rows[dice.below(rows.len())];
                let many = self.rows[row].len();
                let strand = self.rows[row].remove(dice.below(many));
                self.rows[row].insert(dice.below(many), strand);
                self.number(row);
                self.unsettle(row);
                let pieces = &self.strands[strand].pieces;
                let piece = dice.below(pieces.len());
                let from = if piece == 0 { 0 } else { pieces[piece - 1].0 };
                let (end, may_turn) = pieces[piece];
                if may_turn && dice.below(2) == 0 {
                    self.reverse(strand, from, end);
                }
            }
            for _ in 0..SETTLES {
                if !self.sift(1_000) {
                    break;
                }
            }
            let now = (self.crossings(), self.stretch());
            if now < best.0 {
                best = (now, self.keep());
            } else {
                self.restore(&best.1);
                self.unsettled.fill(false);
            }
        }
        self.restore(&best.1);
    }

    /// How far all lines reach, if each row is centred.
    fn stretch(&self) -> i64 {
        let middle: Vec<i32> = self
            .rows
            .iter()
            .map(|row| row.iter().map(|strand| self.strands[*strand].people.len()).sum())
            .map(|many: usize| i32::try_from(many).unwrap_or(0))
            .collect();
        let at = |spot: Spot| i64::from(self.at(spot) - middle[self.sketch.row[spot.0]]);
        let edges = self.strands.iter().flat_map(|strand| &strand.sides[UP].edges);
        edges.map(|edge| (at(edge.own) - at(edge.other)).abs()).sum()
    }
}
