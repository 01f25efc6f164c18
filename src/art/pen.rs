//! Writing a picture.

use super::colour::Colour;
use super::shape::push_number;

/// A picture being drawn: the markup so far.
#[derive(Default)]
pub struct Pen {
    /// The markup.
    pub svg: String,
    clips: u32,
}

impl Pen {
    /// A flat shape.
    pub fn path(&mut self, path: &str, fill: Colour) {
        self.shape(path, fill, "");
    }

    /// A flat shape that lets some of what is below show through.
    pub fn wash(&mut self, path: &str, fill: Colour, opacity: &str) {
        self.shape(path, fill, &[" opacity=\"", opacity, "\""].concat());
    }

    /// A flat shape with more attributes, as SVG writes them.
    pub fn shape(&mut self, path: &str, fill: Colour, more: &str) {
        self.svg.push_str("<path d=\"");
        self.svg.push_str(path);
        self.svg.push_str("\" fill=\"");
        fill.write(&mut self.svg);
        self.svg.push('"');
        self.svg.push_str(more);
        self.svg.push_str("/>");
    }

    /// A shape of paper with the shadow that slips out under it, down to the right.
    pub fn cut(&mut self, path: &str, fill: Colour) {
        self.slip(path, (3.0, 4.0));
        self.path(path, fill);
    }

    /// The shadow of a shape, moved so far.
    pub fn slip(&mut self, path: &str, by: (f32, f32)) {
        let mut more = String::from(" opacity=\".16\" transform=\"translate(");
        push_number(&mut more, by.0);
        more.push(' ');
        push_number(&mut more, by.1);
        more.push_str(")\"");
        self.shape(path, Colour(0x0022_333a), &more);
    }

    /// A stroke with round ends.
    pub fn line(&mut self, path: &str, stroke: Colour, width: f32) {
        self.stroke(path, stroke, width, "");
    }

    /// A stroke with round ends and more attributes, as SVG writes them.
    pub fn stroke(&mut self, path: &str, stroke: Colour, width: f32, more: &str) {
        self.svg.push_str("<path d=\"");
        self.svg.push_str(path);
        self.svg.push_str("\" fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke=\"");
        stroke.write(&mut self.svg);
        self.number("\" stroke-width=\"", width);
        self.svg.push('"');
        self.svg.push_str(more);
        self.svg.push_str("/>");
    }

    /// An oval.
    pub fn oval(&mut self, middle: (f32, f32), wide: f32, high: f32, fill: Colour) {
        self.oval_with(middle, wide, high, fill, "");
    }

    /// An oval with more attributes.
    pub fn oval_with(&mut self, middle: (f32, f32), wide: f32, high: f32, fill: Colour, more: &str) {
        self.number("<ellipse cx=\"", middle.0);
        self.number("\" cy=\"", middle.1);
        self.number("\" rx=\"", wide);
        self.number("\" ry=\"", high);
        self.svg.push_str("\" fill=\"");
        fill.write(&mut self.svg);
        self.svg.push('"');
        self.svg.push_str(more);
        self.svg.push_str("/>");
    }

    /// Draws inside a group moved, scaled and turned (degrees, about a point `about` below the origin).
    pub fn within(&mut self, place: Place, draw: impl FnOnce(&mut Pen)) {
        self.begin(place);
        draw(self);
        self.end();
    }

    /// Begins a group, as [`Pen::within`] draws in one.
    pub fn begin(&mut self, place: Place) {
        self.svg.push_str("<g transform=\"translate(");
        push_number(&mut self.svg, place.at.0);
        self.number(" ", place.at.1);
        if place.scale != (1.0, 1.0) {
            // A scale is finer than a tenth: it is written in hundredths of a unit.
            self.svg.push_str(") scale(");
            push_fine(&mut self.svg, place.scale.0);
            self.svg.push(' ');
            push_fine(&mut self.svg, place.scale.1);
        }
        if place.tilt != 0.0 {
            self.number(") rotate(", place.tilt);
            self.number(" 0 ", place.about);
        }
        self.svg.push_str(")\">");
    }

    /// Ends what was begun last: a group or a clip.
    pub fn end(&mut self) {
        self.svg.push_str("</g>");
    }

    /// Draws only what falls inside a shape.
    pub fn clipped(&mut self, path: &str, draw: impl FnOnce(&mut Pen)) {
        self.begin_clip(path);
        draw(self);
        self.end();
    }

    /// Begins to draw only what falls inside a shape.
    pub fn begin_clip(&mut self, path: &str) {
        self.clips += 1;
        let mut name = String::from("c");
        push_number(&mut name, self.clips as f32);
        self.svg.push_str(
            &["<clipPath id=\"", &name, "\"><path d=\"", path, "\"/></clipPath><g clip-path=\"url(#", &name, ")\">"]
                .concat(),
        );
    }

    /// The picture as a document: the view box's left, top, width and height.
    pub fn document(self, view: [f32; 4]) -> String {
        let mut document = String::from("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"");
        for (place, number) in view.into_iter().enumerate() {
            if place > 0 {
                document.push(' ');
            }
            push_number(&mut document, number);
        }
        [&document, "\">", &self.svg, "</svg>"].concat()
    }

    fn number(&mut self, before: &str, number: f32) {
        self.svg.push_str(before);
        push_number(&mut self.svg, number);
    }
}

/// A number to a thousandth, for scales.
fn push_fine(to: &mut String, number: f32) {
    let thousandths = (number.abs() * 1000.0 + 0.5) as u32;
    if number < 0.0 {
        to.push('-');
    }
    push_number(to, (thousandths / 1000) as f32);
    to.push('.');
    for part in [100, 10, 1] {
        to.push(char::from(b'0' + (thousandths / part % 10) as u8));
    }
}

/// Where a part of a picture stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// Its origin.
    pub at: (f32, f32),
    /// How large, across and down; a negative one is a mirror.
    pub scale: (f32, f32),
    /// How far it is turned, in degrees.
    pub tilt: f32,
    /// How far below the origin the point is that it is turned about.
    pub about: f32,
}

impl Place {
    /// At a point, as it is.
    pub fn at(x: f32, y: f32) -> Place {
        Place { at: (x, y), scale: (1.0, 1.0), tilt: 0.0, about: 0.0 }
    }

    /// Larger or smaller.
    pub fn scaled(self, scale: f32) -> Place {
        Place { scale: (scale, scale), ..self }
    }

    /// Turned.
    pub fn tilted(self, tilt: f32, about: f32) -> Place {
        Place { tilt, about, ..self }
    }

    /// In the mirror.
    pub fn flipped(self) -> Place {
        Place { scale: (-self.scale.0, self.scale.1), ..self }
    }
}
