//! The sheet a picture is drawn on, and what is handed back with it.

use super::faces::{Face, Someone, leaf};
use super::letters::{self, FONTS, Fitted, Hang, INK, SOFT};
use crate::art::colour::Colour;
use crate::art::pen::{Pen, Place};
use crate::art::people::{self, Window};
use crate::art::shape::{blob, push, push_number, turn};
use crate::geom::Rect;

/// The book's paper.
pub(super) const PAPER: Colour = Colour(0x00f6_f2e7);
/// The lightest paper: rings and slips.
pub(super) const CREAM: Colour = Colour(0x00ff_fdf6);

/// How a picture is to be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// The words are drawn in. Otherwise the picture leaves room for them.
    pub words: bool,
    /// On white, as a printer has it. Otherwise on the book's own paper, which stays light in a dark page.
    pub printed: bool,
}

/// A picture and where things are on it.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawn {
    /// The document.
    pub svg: String,
    /// Its view box.
    pub view: Rect,
    /// Everyone on it, once, in the order that they are to be come to by keys.
    pub spots: Vec<Spot>,
}

/// Where someone is on a picture: a page lays a button over it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// Who, as they were handed in.
    pub id: String,
    /// All that is theirs.
    pub rect: Rect,
    /// The window with the face: a photo may be laid over it.
    pub face: Rect,
    /// The room for the name and what stands below it.
    pub words: Rect,
}

/// A picture being drawn.
pub(super) struct Sheet {
    pub pen: Pen,
    pub look: Look,
    pub spots: Vec<Spot>,
    faces: u32,
}

impl Sheet {
    pub fn new(look: Look) -> Sheet {
        let mut pen = Pen::default();
        pen.svg.push_str(&["<g font-family=\"", FONTS, "\">"].concat());
        Sheet { pen, look, spots: Vec::new(), faces: 0 }
    }

    /// The paper under everything.
    pub fn ground(&self) -> Colour {
        if self.look.printed { Colour(0x00ff_ffff) } else { PAPER }
    }

    /// Lays the paper, all of the view.
    pub fn lay(&mut self, view: Rect) {
        let paper = self.ground();
        let [x, y, wide, high] = [view.x, view.y, view.w, view.h].map(|number| number as f32);
        let mut path = String::new();
        push(&mut path, 'M', &[x, y]);
        push(&mut path, 'h', &[wide]);
        push(&mut path, 'v', &[high]);
        push(&mut path, 'h', &[-wide]);
        path.push('Z');
        self.pen.path(&path, paper);
    }

    /// The picture, whole.
    pub fn done(mut self, view: Rect) -> Drawn {
        self.pen.svg.push_str("</g>");
        let svg = self.pen.document([view.x, view.y, view.w, view.h].map(|number| number as f32));
        Drawn { svg, view, spots: self.spots }
    }

    /// A face in its window; `radius` is the window's.
    pub fn face(&mut self, someone: &Someone<'_>, at: (f32, f32), radius: f32, paper: Colour) {
        let whole = match someone.face {
            Face::Person(person) => people::portrait(person, paper, Window::Round, radius <= 32.0),
            Face::Pet(kind, coat) => people::pet_portrait(kind, coat, paper),
            Face::Unseen => people::unseen(someone.id, paper, Window::Round),
            Face::Council => return super::faces::council(&mut self.pen, at, radius, paper),
            Face::Nobody => return super::faces::plot(&mut self.pen, at, radius),
        };
        // A portrait is a document: its shapes are taken out of it, and its clips named anew, for two would be named alike.
        let shapes = whole.split_once('>').map_or("", |(_, rest)| rest);
        let shapes = shapes.strip_suffix("</svg>").unwrap_or(shapes);
        self.faces += 1;
        let mut own = String::from("f");
        push_number(&mut own, self.faces as f32);
        let mut named = String::new();
        for (place, part) in shapes.split('"').enumerate() {
            if place > 0 {
                named.push('"');
            }
            // Every second part is a value; only a clip's name begins with its letter.
            let (before, rest) = match part.strip_prefix("url(#") {
                Some(rest) if place % 2 == 1 => ("url(#", rest),
                None if place % 2 == 1 && part.starts_with('c') => ("", part),
                _ => {
                    named.push_str(part);
                    continue;
                }
            };
            named.push_str(before);
            named.push_str(&own);
            named.push_str(rest);
        }
        self.pen.within(Place::at(at.0, at.1).scaled(radius / 100.0), |pen| pen.svg.push_str(&named));
        if !someone.photo.is_empty() {
            self.photo(someone.photo, at, radius);
        }
    }

    /// A photo in a window.
    fn photo(&mut self, address: &str, at: (f32, f32), radius: f32) {
        self.pen.clipped(&ring(at, radius), |pen| {
            pen.svg.push_str("<image");
            for (name, number) in
                [("x", at.0 - radius), ("y", at.1 - radius), ("width", 2.0 * radius), ("height", 2.0 * radius)]
            {
                pen.svg.push_str(&[" ", name, "=\""].concat());
                push_number(&mut pen.svg, number);
                pen.svg.push('"');
            }
            pen.svg.push_str(" preserveAspectRatio=\"xMidYMid slice\" href=\"");
            letters::escape(&mut pen.svg, address);
            pen.svg.push_str("\"/>");
        });
    }

    /// The child's face: larger, in a white ring.
    pub fn child(&mut self, someone: &Someone<'_>, at: (f32, f32), radius: f32) {
        self.pen.oval_with((at.0 + 2.0, at.1 + 3.0), radius, radius, Colour(0x0022_333a), " opacity=\".2\"");
        self.pen.oval(at, radius, radius, CREAM);
        if self.look.printed {
            // White on white is no ring.
            let mut path = String::new();
            push(&mut path, 'M', &[at.0 - radius, at.1]);
            for side in [2.0, -2.0] {
                push(&mut path, 'a', &[radius, radius, 0.0, 0.0, 1.0, side * radius, 0.0]);
            }
            self.pen.line(&path, INK, radius / 36.0);
        }
        self.face(someone, at, radius * 0.89, Colour(0x00e8_a930));
    }

    /// A line of words, where words are drawn.
    pub fn write(&mut self, at: (f32, f32), hang: Hang, size: f32, bold: bool, text: &str) {
        if self.look.words {
            letters::write(&mut self.pen, at, hang, size, bold, if bold { INK } else { SOFT }, text);
        }
    }

    /// The lines of a name, with a leaf beside the first where its owner has died. Where they end.
    pub fn named(&mut self, (x, y): (f32, f32), name: &Fitted, has_died: bool) -> f32 {
        if !(has_died && self.look.words) {
            return self.lines((x, y), name, true);
        }
        let first = name.lines.first().map_or("", |line| line.as_str());
        let half = letters::measure(first, name.size) / 2.0;
        leaf(&mut self.pen, (x - half - name.size * 0.3, y + name.size * 1.06), name.size / 30.0, -24.0);
        self.lines((x + name.size * 0.24, y), name, true)
    }

    /// Lines of words below each other about a middle, from a top down. Where they end.
    pub fn lines(&mut self, (x, mut y): (f32, f32), words: &Fitted, bold: bool) -> f32 {
        for line in &words.lines {
            self.write((x, y + words.size * 0.95), Hang::Middle, words.size, bold, line);
            y += words.size * 1.2;
        }
        y
    }
}

/// A round window.
pub(super) fn ring(at: (f32, f32), radius: f32) -> String {
    let points = (0..9).map(|place| turn(place as f32 / 9.0)).map(|(x, y)| (at.0 + x * radius, at.1 + y * radius));
    blob(&points.collect::<Vec<_>>())
}

/// The places of keys in their order; those that are equal stay as they came. A sort of our own (Shell's): the library's is
/// faster, and weighs as much as a picture.
pub(super) fn order(keys: &[(i32, i32)]) -> Vec<usize> {
    let mut places: Vec<usize> = (0..keys.len()).collect();
    let is_before = |one: usize, two: usize| (keys[one], one) < (keys[two], two);
    let mut step = keys.len() / 2;
    while step > 0 {
        for from in step..places.len() {
            let (own, mut to) = (places[from], from);
            while to >= step && is_before(own, places[to - step]) {
                places[to] = places[to - step];
                to -= step;
            }
            places[to] = own;
        }
        // Not by two, or even places would meet odd ones only at the end.
        step = if step == 2 { 1 } else { step * 5 / 11 };
    }
    places
}
