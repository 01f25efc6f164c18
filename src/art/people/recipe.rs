//! Recipes: the shapes of a face or a figure as text, laid with someone's own measures and papers.
//!
//! A recipe is items between `;`. An item is a head and a body. The head: `'` where the item is laid on both sides, then
//! the letter of its paper, then what it is. Nothing: a shape, its body a path in the notation of `shape`. A number: a
//! stroke that wide. `o`: an oval, `x y half-width half-height turned`. `&`: a cloud, `x y half-width half-height bumps`.
//! `k`: a cap of hair, `hairline above beside ear bump edge-bump`. `%40` lets the shape be seen through.
//!
//! In a path a command may open a bracket: `M(`…`)` goes smoothly through points, `M{9 `…`}` in bumps of nine that stand
//! out, `L[9 `…`]` in bumps that stand in. For an item laid on both sides `q` is the side (-1, then 1), `V` is the
//! half-width of the head on that side, `Q` the eye's distance and `p` half the neck.

use crate::art::colour::Colour;
use crate::art::pen::Pen;
use crate::art::shape::{Point, bumps, cloud, push, push_number, spline, turn, value};

/// What a recipe is laid with.
#[derive(Clone)]
pub struct Kit {
    measures: Vec<(char, f32)>,
    papers: Vec<(char, Colour)>,
    seed: String,
    /// How much wider the strokes are.
    pub bold: f32,
}

impl Kit {
    /// A kit with these measures and papers, for whom the seed names.
    pub fn new(measures: &[(char, f32)], papers: &[(char, Colour)], seed: &str) -> Kit {
        Kit { measures: measures.to_vec(), papers: papers.to_vec(), seed: seed.into(), bold: 1.0 }
    }

    /// Sets measures; a later one of the same name counts.
    pub fn set(&mut self, measures: &[(char, f32)]) {
        for (name, number) in measures {
            match self.measures.iter_mut().find(|(own, _)| own == name) {
                Some((_, own)) => *own = *number,
                None => self.measures.push((*name, *number)),
            }
        }
    }

    /// Takes other papers.
    pub fn set_papers(&mut self, papers: &[(char, Colour)]) {
        self.papers = papers.to_vec();
    }

    /// The same with every paper of one colour: for the shadow that a shape slips.
    pub fn flat(&self, colour: Colour) -> Kit {
        let mut kit = self.clone();
        kit.papers.iter_mut().for_each(|(_, own)| *own = colour);
        kit
    }

    /// A measure.
    pub fn get(&self, name: char) -> f32 {
        self.measures.iter().find(|(own, _)| *own == name).map_or(0.0, |(_, number)| *number)
    }

    /// A paper; the first one, where a recipe names none that is here.
    pub fn paper(&self, name: char) -> Colour {
        self.papers.iter().find(|(own, _)| *own == name).or(self.papers.first()).map_or(Colour(0), |(_, own)| *own)
    }

    /// Takes a side: -1 is our left, 1 our right.
    pub fn side(&mut self, side: f32) {
        self.set(&[('q', side), ('V', side * self.get('W')), ('Q', side * self.get('E')), ('p', side * self.get('N'))]);
    }

    /// Lays a recipe.
    pub fn lay(&self, pen: &mut Pen, recipe: &str) {
        for item in recipe.split(';') {
            let (head, body) = item.split_once(' ').unwrap_or((item, ""));
            match head.strip_prefix('\'') {
                None => self.item(pen, head, body),
                Some(head) => {
                    let mut kit = self.clone();
                    for side in [-1.0, 1.0] {
                        kit.side(side);
                        kit.item(pen, head, body);
                    }
                }
            }
        }
    }

    fn item(&self, pen: &mut Pen, head: &str, body: &str) {
        let mut letters = head.chars();
        let Some(paper) = letters.next().map(|name| self.paper(name)) else { return };
        let (kind, seen) = letters.as_str().split_once('%').unwrap_or((letters.as_str(), ""));
        let through = if seen.is_empty() { String::new() } else { [" opacity=\".", seen, "\""].concat() };
        let sums = || body.split(' ').map(|sum| value(sum, &self.measures));
        let number = |place: usize| sums().nth(place).unwrap_or(0.0);
        match kind {
            "" => pen.shape(&self.path(body), paper, &through),
            "o" => {
                let (x, y, turned) = (number(0), number(1), number(4));
                let mut more = through;
                if turned != 0.0 {
                    push(&mut more, ' ', &[]);
                    more.push_str("transform=\"");
                    push_call(&mut more, "rotate", &[turned, x, y]);
                    more.push('"');
                }
                pen.oval_with((x, y), number(2), number(3), paper, &more);
            }
            "&" => {
                let (wide, high, many) = (number(2), number(3), number(4) as usize);
                pen.shape(&cloud((number(0), number(1)), wide, high, many.max(3), &self.seed), paper, &through);
            }
            "k" => pen.shape(&self.cap(body), paper, &through),
            width => pen.line(&self.path(body), paper, value(width, &self.measures) * self.bold),
        }
    }

    /// A path in the notation, with brackets.
    pub fn path(&self, body: &str) -> String {
        let (mut path, mut words) = (String::with_capacity(body.len()), body.split(' '));
        while let Some(word) = words.next() {
            let sum = word.trim_start_matches(|letter: char| letter.is_ascii_alphabetic());
            let command = &word[..word.len() - sum.len()];
            path.push_str(command);
            if let Some(size) = sum.strip_prefix(['(', '{', '[']) {
                let inside = words.by_ref().take_while(|word| !matches!(*word, ")" | "}" | "]"));
                let points = self.points(inside);
                push(&mut path, ' ', &[points[0].0, points[0].1]);
                path.push_str(&match sum.as_bytes()[0] {
                    b'(' => spline(&points),
                    bracket => bumps(&points, value(size, &self.measures), bracket == b'{', &self.seed),
                });
            } else if !sum.is_empty() {
                if command.is_empty() {
                    path.push(' ');
                }
                push_number(&mut path, value(sum, &self.measures));
            }
        }
        path
    }

    /// Points from sums; one at the origin, where there are none.
    fn points<'w>(&self, words: impl Iterator<Item = &'w str>) -> Vec<Point> {
        let sums: Vec<f32> = words.map(|sum| value(sum, &self.measures)).collect();
        let mut points: Vec<Point> = sums.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect();
        if points.is_empty() {
            points.push((0.0, 0.0));
        }
        points
    }

    /// A cap of hair: its outer edge round the skull from ear to ear, and back along a hairline.
    fn cap(&self, body: &str) -> String {
        let mut words = body.split(' ');
        let hairline = hairline(words.next().unwrap_or(""));
        let mut number = || words.next().map_or(0.0, |sum| value(sum, &self.measures));
        let (above, beside, ear, bump, edge) = (number(), number(), number(), number(), number());
        let (wide, high) = (self.get('W') + beside, self.get('T') + above - 8.0);
        let mut outer = vec![(-self.get('W') - beside * 0.3, ear)];
        for (place, angle) in [172.0, 150.0, 128.0, 108.0, 90.0, 72.0, 52.0, 30.0, 8.0].into_iter().enumerate() {
            let ((across, up), (_, corner)) = (turn(angle / 360.0), turn(angle / 180.0));
            let far = 1.0 + 0.035 * corner * corner + if place % 2 > 0 { 0.004 } else { 0.0 };
            outer.push((across * wide * far, -8.0 - up * high * far));
        }
        outer.push((-outer[0].0, ear));
        let mut kit = self.clone();
        kit.set(&[('e', ear)]);
        let inner = kit.points(hairline.split(' '));
        let mut path = String::new();
        push(&mut path, 'M', &[outer[0].0, outer[0].1]);
        path.push_str(&if bump > 0.0 { bumps(&outer, bump, true, &self.seed) } else { spline(&outer) });
        push(&mut path, 'L', &[inner[0].0, inner[0].1]);
        path.push_str(&if edge > 0.0 { bumps(&inner, edge, false, &self.seed) } else { spline(&inner) });
        path.push('Z');
        path
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

/// A transform's call.
pub fn push_call(to: &mut String, name: &str, numbers: &[f32]) {
    to.push_str(name);
    push(to, '(', numbers);
    to.push(')');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_takes_measures_and_brackets() {
        let mut kit = Kit::new(&[('W', 40.0)], &[('c', Colour(1))], "a");
        assert_eq!(kit.path("M -1W-4 3 L 1W 0 Z"), "M-44 3L 40 0Z".replace("L ", "L"));
        assert!(kit.path("M( 0 0 5 5 9 0 ) Z").starts_with("M 0 0C"));
        kit.side(-1.0);
        assert_eq!(kit.path("M 1V+2q 0"), "M-42 0");
    }
}
