//! Chance that always falls the same way: the small asymmetries that make cut paper look cut. A person's come from their
//! id, so that a face stays theirs.

/// A row of numbers that a text begins.
pub struct Chance(pub(super) u32);

impl Chance {
    /// Begins with a text.
    pub fn of(seed: &str) -> Chance {
        Chance(seed.bytes().fold(0, |sum: u32, byte| sum.wrapping_mul(31).wrapping_add(u32::from(byte))))
    }

    /// The next number, from 0 up to but not 1.
    pub fn next(&mut self) -> f32 {
        // The constants of Numerical Recipes; the low bits of such a row are poor, so the high ones are taken.
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (self.0 >> 8) as f32 / 16_777_216.0
    }

    /// The next number, from minus `far` to `far`.
    pub fn within(&mut self, far: f32) -> f32 {
        (self.next() - 0.5) * 2.0 * far
    }
}
