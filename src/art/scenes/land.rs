//! What comes out a little different wherever it stands: trees and houses.

use super::super::chance::Chance;
use super::super::colour::Colour;
use super::super::pen::Place;
use super::fronts::FRONTS;
use super::houses::HOUSES;
use super::parts::PARTS;
use super::stage::{Stage, find};

/// The walls, roofs and doors that a home may have, as papers.
const WALLS: [&str; 8] = ["h", "j", "r", "n", "s+", "e+", "y", "b+"];
const ROOFS: [&str; 6] = ["b", "d", "p", "g+", "r--", "d-"];
const DOORS: [&str; 7] = ["l", "o", "g", "p", "b", "d", "m-"];

/// The kinds of house, by the name of their script.
const KINDS: [&str; 8] = ["semi", "terrace", "flats", "bungalow", "cottage", "gable", "pitch", "mansard"];

impl Stage<'_> {
    /// A tree of one of six kinds, about 210 high, none quite like another.
    pub(super) fn tree(&mut self, kind: &str, mut place: Place, papers: &[Colour]) {
        let mut chance = self.chance(place.at);
        place.scale.0 *= 0.88 + chance.next() * 0.26;
        place.scale.1 *= 0.92 + chance.next() * 0.18;
        place.tilt = chance.within(1.6);
        let before = std::mem::replace(&mut self.grain, chance.0);
        self.group(place, find(PARTS, kind), papers);
        self.grain = before;
    }

    /// A house. The first word is what it is known by: `0` and `1` are the homes handed in, anything else a neighbour's
    /// here. The second is a part to cut from its papers instead of the whole house.
    pub(super) fn house(&mut self, place: Place, words: &str) {
        let (words, part) = words.split_once(' ').unwrap_or((words, ""));
        let own = matches!(words, "0" | "1");
        let home = self.cast.homes[usize::from(words == "1")];
        let mut chance = Chance::of(&if own { ["home", home].concat() } else { [self.seed, home, words].concat() });
        // Names that are nearly alike are not to look alike.
        chance.0 ^= chance.0 >> 15;
        chance.0 = chance.0.wrapping_mul(0x2c1b_3c6d);
        chance.0 ^= chance.0 >> 12;
        let mut pick = |many: usize| (chance.next() * many as f32) as usize;
        let (kind, wall, roof, door) = (pick(KINDS.len()), pick(WALLS.len()), pick(ROOFS.len()), pick(DOORS.len()));
        let coins = (pick(512) as u32) << 16 | 2 << kind;
        let lit = self.time.lit() && (own || coins >> 16 & 1 == 1);
        let words = [WALLS[wall], ROOFS[roof], DOORS[door], if lit { "q!" } else { "w" }];
        // A home that lamps are lit in keeps some of its colour at dusk.
        let papers = words.map(|word| {
            let dim = self.paper(word, &[]);
            if own { dim.mix(super::light::paper(word, self.time, false, &[]), 0.6) } else { dim }
        });
        let before = std::mem::replace(&mut self.coins, coins);
        self.pen.begin(place);
        if matches!(part, "front" | "doorway") {
            self.play(find(FRONTS, "shell"), &papers);
        }
        self.play(if part.is_empty() { find(HOUSES, KINDS[kind]) } else { find(FRONTS, part) }, &papers);
        self.pen.end();
        self.coins = before;
    }
}
