//! Recipes: the shapes of a face or a figure as text, laid with someone's own measures and papers.
//!
//! A recipe is items between `;`. An item is a head and a body. The head: `'` where the item is laid on both sides,
//! then the letter of its paper, then what it is. Nothing: a shape, its body a path in the notation of `shape`. A
//! number: a stroke that wide. `o`: an oval, `x y half-width half-height`. `&`: a cloud, `x y half-width half-height
//! bumps`. `k`: a cap of hair, `hairline above beside ear bump edge-bump`. `%40` lets the shape be seen through.
//!
//! In a path a command may open a bracket: `M(`…`)` goes smoothly through points, `M{9 `…`}` in bumps of nine that
//! stand out, `L[9 `…`]` in bumps that stand in. For an item laid on both sides `q` is the side (-1, then 1), `V` is
//! the half-width of the head on that side, `Q` the eye's distance and `p` half the neck.

use crate::art::colour::Colour;
use crate::art::pen::Pen;
use crate::art::shape::{Point, bumps, cloud, push, push_number, spline};

/// What a recipe is laid with: measures and papers, each by its letter.
#[derive(Clone, Copy)]
pub struct Kit<'k> {
    measures: [f32; 64],
    papers: [Colour; 64],
    seed: &'k str,
    /// How much wider the strokes are.
    pub bold: f32,
}

/// A paper mixed from another.
pub type Dye = (u8, u8, u32, u8);

/// The place of a letter.
const fn place(letter: u8) -> usize {
    (letter & 63) as usize
}

impl<'k> Kit<'k> {
    /// An empty kit, for whom the seed names.
    pub fn new(seed: &'k str) -> Kit<'k> {
        Kit { measures: [0.0; 64], papers: [Colour(0); 64], seed, bold: 1.0 }
    }

    /// Sets a measure.
    #[inline(always)]
    pub fn set(&mut self, letter: char, number: f32) {
        self.measures[place(letter as u8)] = number;
    }

    /// A measure.
    #[inline(always)]
    pub fn get(&self, letter: char) -> f32 {
        self.measures[place(letter as u8)]
    }

    /// Takes a paper.
    #[inline(always)]
    pub fn dye(&mut self, letter: char, colour: Colour) {
        self.papers[place(letter as u8)] = colour;
    }

    /// Takes papers mixed from others: what it is, what it is mixed from, with which colour, and how much of that in
    /// hundredths.
    pub fn mix(&mut self, dyes: &[Dye]) {
        for (letter, from, colour, part) in dyes {
            let colour = self.papers[place(*from)].mix(Colour(*colour), f32::from(*part) / 100.0);
            self.papers[place(*letter)] = colour;
        }
    }

    /// A paper.
    #[inline(always)]
    pub fn paper(&self, letter: char) -> Colour {
        self.papers[place(letter as u8)]
    }

    /// The same with every paper of one colour: for the shadow that a shape slips.
    pub fn flat(&self, colour: Colour) -> Kit<'k> {
        Kit { papers: [colour; 64], ..*self }
    }

    /// Takes a side: -1 is our left, 1 our right.
    pub fn side(&mut self, side: f32) {
        self.set('q', side);
        for (own, of) in [('V', 'W'), ('Q', 'E'), ('p', 'N')] {
            self.set(own, side * self.get(of));
        }
    }

    /// Lays a recipe.
    pub fn lay(&self, pen: &mut Pen, recipe: &str) {
        for item in recipe.split(';') {
            let (head, body) = item.split_once(' ').unwrap_or((item, ""));
            let Some(head) = head.strip_prefix('\'') else {
                self.item(pen, head, body);
                continue;
            };
            let mut kit = *self;
            for side in [-1.0, 1.0] {
                kit.side(side);
                kit.item(pen, head, body);
            }
        }
    }

    fn item(&self, pen: &mut Pen, head: &str, body: &str) {
        let Some((paper, kind)) = head.split_at_checked(1) else { return };
        let paper = self.papers[place(paper.as_bytes()[0])];
        let (kind, seen) = kind.split_once('%').unwrap_or((kind, ""));
        let through = if seen.is_empty() { String::new() } else { [" opacity=\".", seen, "\""].concat() };
        if let "" | "&" | "k" = kind {
            let path = match kind {
                "" => self.path(body),
                "k" => self.cap(body),
                _ => {
                    let [x, y, wide, high, many] = self.numbers(body);
                    cloud((x, y), wide, high, (many as usize).max(3), self.seed)
                }
            };
            pen.shape(&path, paper, &through);
        } else if kind == "o" {
            let [x, y, wide, high, _] = self.numbers(body);
            pen.oval_with((x, y), wide, high, paper, &through);
        } else {
            pen.line(&self.path(body), paper, self.sum(kind) * self.bold);
        }
    }

    fn numbers(&self, body: &str) -> [f32; 5] {
        let mut numbers = [0.0; 5];
        for (number, sum) in numbers.iter_mut().zip(body.split(' ')) {
            *number = self.sum(sum);
        }
        numbers
    }

    /// The value of a sum such as `-.84W+4`: as in `shape`, with this kit's measures.
    fn sum(&self, sum: &str) -> f32 {
        let (mut total, mut number, mut scale, mut sign) = (0.0, 0.0, 0.0, 1.0);
        for letter in sum.bytes() {
            match letter {
                b'0'..=b'9' if scale > 0.0 => {
                    number += f32::from(letter - b'0') * scale;
                    scale /= 10.0;
                }
                b'0'..=b'9' => number = number * 10.0 + f32::from(letter - b'0'),
                b'.' => scale = 0.1,
                _ => {
                    let times = if letter < b'A' { 1.0 } else { self.measures[place(letter)] };
                    total += sign * number * times;
                    (number, scale) = (0.0, 0.0);
                    sign = if letter == b'-' { -1.0 } else { 1.0 };
                }
            }
        }
        total + sign * number
    }

    /// A path in the notation, with brackets.
    pub fn path(&self, body: &str) -> String {
        let (mut path, mut words) = (String::new(), body.split(' '));
        while let Some(word) = words.next() {
            let sum = word.trim_start_matches(|letter: char| letter.is_ascii_alphabetic());
            let command = &word[..word.len() - sum.len()];
            path.push_str(command);
            let bracket = sum.bytes().next().unwrap_or(b' ');
            if let b'(' | b'{' | b'[' = bracket {
                let size = self.sum(&sum[1..]);
                let mut points: Vec<Point> = Vec::new();
                while let Some(x) = words.next().filter(|word| !matches!(*word, ")" | "}" | "]")) {
                    points.push((self.sum(x), self.sum(words.next().unwrap_or(""))));
                }
                if let Some((x, y)) = points.first() {
                    push(&mut path, ' ', &[*x, *y]);
                }
                path.push_str(&if bracket == b'(' {
                    spline(&points)
                } else {
                    bumps(&points, size, bracket == b'{', self.seed)
                });
            } else if bracket != b' ' {
                let number = self.sum(sum);
                if command.is_empty() && number > -0.05 {
                    path.push(' ');
                }
                push_number(&mut path, number);
            }
        }
        path
    }

    /// A cap of hair: its outer edge round the skull from ear to ear, and back along a hairline.
    fn cap(&self, body: &str) -> String {
        const OUTER: &str = " -1W-.3s 1e -.993w -.14h-8 -.889w -.513h-8 -.633w -.809h-8 -.309w+1.5 -.963h-8 1.5 -1h-8 \
            .309w+1.5 -.963h-8 .633w -.809h-8 .889w -.513h-8 .993w -.14h-8 1W+.3s 1e ) L";
        let (hairline, rest) = body.split_at_checked(1).unwrap_or(("", ""));
        let [above, beside, ear, bump, edge] = self.numbers(rest);
        let mut kit = *self;
        kit.set('w', (self.get('W') + beside) * 1.012);
        kit.set('h', self.get('T') + above - 8.0);
        kit.set('s', beside);
        kit.set('e', ear);
        kit.set('r', bump);
        kit.set('f', edge);
        let outer = if bump > 0.0 { "M{1r" } else { "M(" };
        let inner = if edge > 0.0 { "[1f " } else { "( " };
        kit.path(&[outer, OUTER, inner, self::hairline(hairline), " ) Z"].concat())
    }
}

/// A hairline by its letter, from our right ear to our left.
fn hairline(letter: &str) -> &'static str {
    match letter {
        "h" => "1W-3 1e 1W-5 -18 .6W 1F-3 0 1F-10 -.6W 1F-3 -1W+5 -18 -1W+3 1e",
        "e" => "1W-3 1e 1W-5 -14 1W-8 1F+2 .5W 1F-2 0 1F-3 -.5W 1F-2 -1W+8 1F+2 -1W+5 -14 -1W+3 1e",
        "s" => "1W 1e 1W-4 -10 .62W 1F+13 .1W 1F+4 -.38W 1F-13 -.62W 1F+2 -1W+6 -14 -1W 1e",
        "c" => "1W+1 1e 1W-5 -4 .66W 1F+10 .16W 1F-12 0 1F-17 -.16W 1F-12 -.66W 1F+10 -1W+5 -4 -1W-1 1e",
        "f" => "1W-2 1e 1W-4 -12 .62W 1F+13 .2W 1F+15 -.2W 1F+13 -.62W 1F+14 -1W+4 -12 -1W+2 1e",
        "b" => "1W-3 1e 1W-5 -14 .62W 1F-12 .3W 1F-6 0 1F -.3W 1F-6 -.62W 1F-12 -1W+5 -14 -1W+3 1e",
        _ => "1W-3 1e 1W-6 -15 .6W 1F+3 0 1F-3 -.6W 1F+3 -1W+6 -15 -1W+3 1e",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_takes_measures_and_brackets() {
        let mut kit = Kit::new("a");
        kit.set('W', 40.0);
        assert_eq!(kit.path("M-1W-4 3 L1W 0 Z"), "M-44 3L40 0Z");
        assert_eq!(kit.path("M-1W-4 3 L.5W 0 Z"), "M-44 3L20 0Z");
        assert!(kit.path("M( 0 0 5 5 9 0 ) Z").starts_with("M 0 0C"));
        assert!(kit.path("M{4 0 0 5 5 9 0 } Z").starts_with("M 0 0A"));
        kit.side(-1.0);
        assert_eq!(kit.path("M 1V+2q 0"), "M-42 0");
    }
}
