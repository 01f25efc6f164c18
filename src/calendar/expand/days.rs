//! The days of one period, as bits: the first bit is its first day. A year fits.

const WORDS: usize = 6;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Days {
    bits: [u64; WORDS],
}

impl Days {
    /// Every day from one up to another.
    pub fn span(from: i32, to: i32) -> Days {
        let mut days = Days::default();
        days.add_span(from, to);
        days
    }

    pub fn add_span(&mut self, from: i32, to: i32) {
        (from.max(0)..to).for_each(|day| self.add(day));
    }

    /// One day more. One that the period does not have is none.
    pub fn add(&mut self, day: i32) {
        if let Some(word) = usize::try_from(day).ok().and_then(|day| self.bits.get_mut(day / 64)) {
            *word |= 1 << (day % 64);
        }
    }

    pub fn has(&self, day: i32) -> bool {
        let word = usize::try_from(day).ok().and_then(|day| self.bits.get(day / 64));
        word.is_some_and(|word| word >> (day % 64) & 1 == 1)
    }

    /// The days that are in both.
    pub fn meet(mut self, other: &Days) -> Days {
        self.bits.iter_mut().zip(other.bits).for_each(|(own, other)| *own &= other);
        self
    }

    pub fn len(&self) -> usize {
        self.bits.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// How many come before a day.
    pub fn before(&self, day: i32) -> usize {
        self.each().take_while(|own| *own < day).count()
    }

    /// In order.
    pub fn each(&self) -> Each {
        Each { bits: self.bits, word: 0 }
    }
}

/// Walks over the days that are there and skips the rest.
pub(super) struct Each {
    bits: [u64; WORDS],
    word: usize,
}

impl Iterator for Each {
    type Item = i32;

    fn next(&mut self) -> Option<i32> {
        while *self.bits.get(self.word)? == 0 {
            self.word += 1;
        }
        let word = &mut self.bits[self.word];
        let bit = word.trailing_zeros();
        // Takes the lowest bit away.
        *word &= *word - 1;
        Some((self.word as u32 * u64::BITS + bit) as i32)
    }
}
