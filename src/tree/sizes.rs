//! How big things are, and how far apart.

/// The measures a layout keeps to, in whole units: the pixels of a screen, or what a printer makes of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sizes {
    /// How wide a card is. One with very many lines to it is drawn wider.
    pub card_w: i32,
    /// How high a card is.
    pub card_h: i32,
    /// Between two cards that stand side by side.
    pub gap: i32,
    /// Between a card and a line that goes down beside it.
    pub beside: i32,
    /// Between a row of cards and the nearest line along it.
    pub clear: i32,
    /// Between one line along a row and the next.
    pub lane: i32,
    /// How high all lines along one row may stand together before they move nearer to each other.
    pub crowd: i32,
    /// Between families that nothing links.
    pub apart: i32,
    /// How far the ground of a home reaches beyond its cards. Less than half of `gap` and than `clear`.
    pub ground: i32,
}

impl Default for Sizes {
    fn default() -> Sizes {
        Sizes::USUAL
    }
}

impl Sizes {
    /// Plain cards and thin lines.
    pub const USUAL: Sizes =
        Sizes { card_w: 120, card_h: 60, gap: 24, beside: 10, clear: 14, lane: 8, crowd: 96, apart: 40, ground: 8 };

    /// The same, mended where a measure would leave lines no room.
    pub(super) fn usable(self) -> Sizes {
        Sizes {
            card_w: self.card_w.clamp(40, 4_000),
            card_h: self.card_h.clamp(10, 4_000),
            gap: self.gap.clamp(16, 1_000),
            beside: self.beside.clamp(6, 500),
            clear: self.clear.clamp(6, 500),
            lane: self.lane.clamp(3, 200),
            crowd: self.crowd.clamp(0, 10_000),
            apart: self.apart.clamp(16, 2_000),
            ground: self.ground.clamp(1, self.gap.clamp(16, 1_000) / 2 - 1),
        }
    }
}
