//! Colours of paper.

/// A colour, as red, green and blue in one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(pub u32);

impl Colour {
    /// Reads `#a1b2c3`.
    pub fn parse(text: &str) -> Option<Colour> {
        let figures = text.strip_prefix('#').filter(|figures| figures.len() == 6)?;
        let mut each = figures.bytes().map(|byte| (byte as char).to_digit(16));
        each.try_fold(0, |sum, digit| Some(sum * 16 + digit?)).map(Colour)
    }

    /// This colour with some of another: 0 is this one alone, 1 the other.
    pub fn mix(self, other: Colour, part: f32) -> Colour {
        let channel = |shift: u32| {
            let (one, two) = ((self.0 >> shift & 255) as f32, (other.0 >> shift & 255) as f32);
            ((one + (two - one) * part + 0.5) as u32) << shift
        };
        Colour(channel(16) | channel(8) | channel(0))
    }

    /// How light it is, from 0 to 1: near enough to WCAG's relative luminance to tell dark from light.
    pub fn light(self) -> f32 {
        let channel = |shift: u32| {
            let part = (self.0 >> shift & 255) as f32 / 255.0;
            part * part
        };
        0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0)
    }

    /// As SVG writes it.
    pub fn write(self, to: &mut String) {
        to.push('#');
        for shift in [20, 16, 12, 8, 4, 0] {
            to.push(char::from(b"0123456789abcdef"[(self.0 >> shift & 15) as usize]));
        }
    }
}
