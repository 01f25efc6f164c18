//! The light of a day, and the papers that scenes are cut from.

use super::super::colour::Colour;

/// A time of day. A chapter owns one, so that a page is found by its light.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Time {
    /// Pale, a low sun.
    Morning,
    /// Blue and green.
    Noon,
    /// Golden.
    Afternoon,
    /// Red, with lamps lit.
    Evening,
    /// Dark blue, a moon and stars, lamps lit.
    Night,
}

impl Time {
    /// The one of a word, such as `evening`.
    pub fn from_word(word: &str) -> Option<Time> {
        use Time::{Afternoon, Evening, Morning, Night, Noon};
        let place = WORDS.split(' ').position(|each| each == word)?;
        [Morning, Noon, Afternoon, Evening, Night].get(place).copied()
    }
}

/// In the order of [`Time`].
const WORDS: &str = "morning noon afternoon evening night";

/// What each time's papers are, in the order of [`LIGHT_LETTERS`].
const LIGHTS: [[u32; 8]; 5] = [
    [0xdfe8dc, 0xf2cf78, 0xb9cdb9, 0x8fb08c, 0x5f8b4c, 0xc4cc92, 0xe7e0c4, 0xc9b98f],
    [0xbfdadb, 0xf6e3a6, 0xa3c4b4, 0x78a276, 0x4f7d4a, 0xb7c57c, 0xd6e0d0, 0xcdb384],
    [0xf1dba6, 0xe8a930, 0xd3bd78, 0xa6a558, 0x6d8844, 0xd9b868, 0xeed9a9, 0xbf8f57],
    [0xe2a283, 0xf3cf86, 0x9c7480, 0x5c5f74, 0x33505a, 0x3f5a55, 0xd89d7c, 0x8a5a45],
    [0x29424f, 0xf1dfae, 0x355561, 0x24404a, 0x1b333b, 0x1e3a3a, 0x4c5d6b, 0x4d4642],
];

/// Sky, sun, far hill, middle hill, near green, ground, wall, floor.
const LIGHT_LETTERS: &[u8] = b"SUFMNGWL";

/// The papers by letter, from `a`: white, brick, cream, dusk, petal, leaf, spruce, peach, ink, pale, iron, lake, moss,
/// sand, marigold, plum, lamplight, clay, mist, bark, wood, table, glass, card, path, pencil.
const PAPERS: [u32; 26] = [
    0xf6f1e3, 0xb64a30, 0xfaf5e8, 0x3d5a73, 0xe49080, 0x4f7d4a, 0x1f4f4b, 0xe4b89a, 0x22333a, 0xdfe2cf, 0x3a2f2a,
    0x2f7c86, 0xa9b35f, 0xdccb9c, 0xe8a930, 0x6c3651, 0xf3cd6a, 0xcf8f6d, 0xa9ccce, 0x5a3f2e, 0x8a5a3a, 0xc08c5c,
    0x86a9ad, 0xc99a62, 0xefe3bd, 0xb9b09c,
];

impl Time {
    /// Whether lamps are lit.
    pub(super) fn lit(self) -> bool {
        matches!(self, Time::Evening | Time::Night)
    }

    /// What dims a paper out of doors, and how far.
    fn dusk(self) -> (u32, f32) {
        match self {
            Time::Evening => (0x6a3846, 0.44),
            Time::Night => (0x1b3550, 0.56),
            Time::Afternoon => (0xe8a930, 0.07),
            Time::Morning | Time::Noon => (0, 0.0),
        }
    }
}

/// The paper that a word names: a letter (capital for the light's own), then `+` for lighter and `-` for darker, as often
/// as wanted, `!` for one that no dusk dims and `/` for one that it dims a little. Figures are the papers handed to a part, from 1.
pub(super) fn paper(word: &str, time: Time, outdoors: bool, own: &[Colour]) -> Colour {
    let name = word.bytes().next().unwrap_or(b'a');
    let light = LIGHT_LETTERS.iter().position(|letter| *letter == name);
    let mut colour = match (name, light) {
        (_, Some(place)) => Colour(LIGHTS[time as usize][place]),
        (b'1'..=b'9', _) => own.get(usize::from(name - b'1')).copied().unwrap_or(Colour(PAPERS[0])),
        _ => Colour(PAPERS[usize::from(name.wrapping_sub(b'a')) % 26]),
    };
    let mut dim = if outdoors && name.is_ascii_lowercase() { 1.0 } else { 0.0 };
    for letter in word.bytes().skip(1) {
        match letter {
            b'+' => colour = colour.mix(Colour(0xfff4d6), 0.2),
            b'-' => colour = colour.mix(Colour(0x14201f), 0.16),
            b'/' => dim *= 0.4,
            _ => dim = 0.0,
        }
    }
    let (dusk, far) = time.dusk();
    colour.mix(Colour(dusk), far * dim)
}
