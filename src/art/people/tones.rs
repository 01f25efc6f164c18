//! Papers that a person is cut from, by name.

use crate::art::colour::Colour;

/// Colours by name.
pub type Tones = &'static [(&'static str, Colour)];

/// Skins, from the middle outwards. None is first, and none is taken for granted: a person has the one that was chosen.
pub const SKINS: Tones = &[
    ("umber", Colour(0x7d_4a2e)),
    ("clay", Colour(0xb9_8055)),
    ("chestnut", Colour(0x96_5d39)),
    ("sand", Colour(0xd9_a47b)),
    ("walnut", Colour(0x65_392a)),
    ("wheat", Colour(0xe3_bd93)),
    ("copper", Colour(0xa8_6a43)),
    ("shell", Colour(0xef_cdb6)),
    ("ebony", Colour(0x4d_2c20)),
    ("rose", Colour(0xe5_b49a)),
];

/// Colours of hair.
pub const HAIRS: Tones = &[
    ("black", Colour(0x21_1c1f)),
    ("soot", Colour(0x33_261f)),
    ("bark", Colour(0x54_3624)),
    ("chestnut", Colour(0x7a_4526)),
    ("auburn", Colour(0x9b_4a25)),
    ("ginger", Colour(0xc5_6d2e)),
    ("straw", Colour(0xd6_ab5c)),
    ("ash", Colour(0xa8_8c68)),
    ("grey", Colour(0x97_968f)),
    ("silver", Colour(0xc3_c0b6)),
    ("white", Colour(0xe9_e5da)),
    ("teal", Colour(0x2c_7f7c)),
    ("berry", Colour(0x9a_3a55)),
];

/// Colours of cloth, of glasses, of hearing aids and of a wheelchair.
pub const CLOTHS: Tones = &[
    ("spruce", Colour(0x1f_4f4b)),
    ("leaf", Colour(0x5f_8b4c)),
    ("moss", Colour(0xa9_b35f)),
    ("marigold", Colour(0xe8_a930)),
    ("brick", Colour(0xb6_4a30)),
    ("petal", Colour(0xe4_9080)),
    ("mist", Colour(0xa9_ccce)),
    ("dusk", Colour(0x3d_5a73)),
    ("plum", Colour(0x6c_3651)),
    ("chalk", Colour(0xf6_f1e3)),
    ("ink", Colour(0x22_333a)),
    ("stone", Colour(0xb9_b09c)),
    ("rust", Colour(0x8a_3f2a)),
    ("lake", Colour(0x2f_7c86)),
];

/// Coats of animals.
pub const COATS: Tones = &[
    ("black", Colour(0x3a_3634)),
    ("brown", Colour(0x7a_5236)),
    ("gold", Colour(0xc0_8a4e)),
    ("ginger", Colour(0xc5_7a3c)),
    ("grey", Colour(0x8b_8a84)),
    ("white", Colour(0xe9_e2d2)),
    ("green", Colour(0x6d_8f4a)),
    ("blue", Colour(0x5f_8fa6)),
];

/// The colour that a word names, or that `#a1b2c3` writes.
pub fn tone(tones: Tones, word: &str) -> Option<Colour> {
    let named = tones.iter().find(|(name, _)| *name == word).map(|(_, colour)| *colour);
    named.or_else(|| Colour::parse(word))
}

pub(super) const CREAM: Colour = Colour(0xff_faf0);
pub(super) const DARK: Colour = Colour(0x14_201f);
pub(super) const SPRUCE: Colour = Colour(0x1f_4f4b);
pub(super) const MARIGOLD: Colour = Colour(0xe8_a930);
pub(super) const BRICK: Colour = Colour(0xb6_4a30);
pub(super) const LAKE: Colour = Colour(0x2f_7c86);
pub(super) const CHALK: Colour = Colour(0xf6_f1e3);
pub(super) const INK: Colour = Colour(0x22_333a);
