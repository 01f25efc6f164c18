//! Whom a picture shows, and the small things about a face.

use crate::art::colour::Colour;
use crate::art::pen::{Pen, Place};
use crate::art::people::{Person, Pet};

/// Someone in a picture. All words are the reader's, as they are to be read.
#[derive(Clone, Copy, Debug)]
pub struct Someone<'s> {
    /// Names them to whoever shows the picture; never drawn.
    pub id: &'s str,
    /// The name used.
    pub name: &'s str,
    /// What they are to the child, in the child's word; may be empty.
    pub word: &'s str,
    /// They have died: they keep their place, with a leaf beside the name.
    pub has_died: bool,
    /// Their face.
    pub face: Face<'s>,
    /// The address of a photo of them, which lies over the face where it can be had; empty where there is none.
    pub photo: &'s str,
}

/// What is seen in someone's window.
#[derive(Clone, Copy, Debug)]
pub enum Face<'s> {
    /// A face that somebody chose.
    Person(&'s Person),
    /// An animal and its coat.
    Pet(Pet, Colour),
    /// Somebody whose looks nobody has chosen: a hill and the sun.
    Unseen,
    /// Nobody knows who this is: an empty plot, and no grey shape.
    Nobody,
    /// The council, as a building.
    Council,
}

/// A leaf, its stalk at the origin, 34 long and growing upwards: for whoever writes a name beside it.
pub const LEAF: &str = "M0 0C-9 -9 -9 -24 0 -34C9 -24 9 -9 0 0Z";

/// The green of leaves.
pub(super) const GREEN: Colour = Colour(0x005f_8b4c);

/// A leaf on a stem, turned by so many degrees.
pub(super) fn leaf(pen: &mut Pen, at: (f32, f32), scale: f32, tilt: f32) {
    pen.within(Place::at(at.0, at.1).scaled(scale).tilted(tilt, 0.0), |pen| {
        pen.path(LEAF, GREEN);
        pen.wash("M0 0C9 -9 9 -24 0 -34Z", Colour(0x0014_201f), ".16");
    });
}

/// An empty plot: earth, and a little grass that came by itself.
pub(super) fn plot(pen: &mut Pen, at: (f32, f32), radius: f32) {
    pen.within(Place::at(at.0, at.1).scaled(radius / 100.0), |pen| {
        pen.path("M-92 24Q-96 -22 -30 -26Q36 -36 88 -14Q104 22 70 46Q10 66 -58 52Q-88 46 -92 24Z", Colour(0x00dc_cb9c));
        pen.path("M-80 28Q-82 -8 -26 -13Q34 -22 78 -3Q90 24 60 38Q8 54 -50 42Q-78 38 -80 28Z", Colour(0x00c4_cc92));
        pen.line("M-40 14q-2 -14 -10 -20M-40 14q2 -16 8 -24M34 24q-2 -14 -10 -20M34 24q2 -16 8 -24M2 0q0 -10 -5 -14M2 0q2 -10 7 -14", GREEN, 5.0);
    });
}

/// A small house on a round of paper: lives with you.
pub(super) fn badge(pen: &mut Pen, at: (f32, f32), paper: Colour) {
    pen.within(Place::at(at.0, at.1), |pen| {
        pen.oval_with((1.0, 2.0), 15.0, 15.0, Colour(0x0022_333a), " opacity=\".18\"");
        pen.oval((0.0, 0.0), 15.0, 15.0, paper);
        pen.path("M-11 0L0 -10L11 0L9 2L0 -6L-9 2Z", Colour(0x00b6_4a30));
        pen.path("M-7.5 1L0 -5.5L7.5 1V9H-7.5Z", Colour(0x001f_2f35));
        pen.path("M-2.2 3H2.6V9H-2.2Z", Colour(0x00e8_a930));
    });
}

/// The council, as a building in a window: an ordinary town hall with its clock and its door open.
pub(super) fn council(pen: &mut Pen, at: (f32, f32), radius: f32, paper: Colour) {
    let ring = super::sheet::ring(at, radius);
    pen.path(&ring, paper);
    pen.within(Place::at(at.0, at.1).scaled(radius / 100.0), |pen| {
        pen.path("M-66 62V-8H66V62Z", Colour(0x00cf_8f6d));
        pen.path("M34 62V-8H66V62Z", Colour(0x00b9_7a5a));
        pen.path("M-78 -4L0 -44L78 -4Z", Colour(0x003d_5a73));
        pen.path("M-20 -30V-72H20V-30Z", Colour(0x00e4_b89a));
        pen.path("M-28 -70L0 -92L28 -70Z", Colour(0x003d_5a73));
        pen.oval((0.0, -52.0), 13.0, 13.0, Colour(0x00f6_f1e3));
        pen.line("M0 -60V-52L6 -48", Colour(0x0022_333a), 3.0);
        pen.path("M-14 62V22Q0 8 14 22V62Z", Colour(0x001f_4f4b));
        pen.path("M-54 8H-28V40H-54ZM28 8H54V40H28Z", Colour(0x00f6_f1e3));
        pen.path("M-51 11H-31V37H-51ZM31 11H51V37H31Z", Colour(0x0086_a9ad));
        pen.path("M-76 58H76V68H-76Z", Colour(0x00b9_b09c));
    });
}

/// A flower in a lawn.
pub(super) fn flower(pen: &mut Pen, at: (f32, f32), scale: f32, number: usize) {
    let paper = [0x00e4_9080, 0x00f6_f1e3, 0x00e8_a930][number % 3];
    pen.within(Place::at(at.0, at.1).scaled(scale), |pen| {
        pen.line("M0 26V0M0 20q-9 -2 -12 -11M0 16q8 -2 11 -9", Colour(0x006d_8844), 3.4);
        pen.path(&crate::art::shape::cloud((0.0, -6.0), 12.0, 12.0, 5, "flower"), Colour(paper));
        pen.oval((0.0, -6.0), 5.2, 5.2, Colour(if number % 3 == 2 { 0x00b6_4a30 } else { 0x00e8_a930 }));
    });
}
