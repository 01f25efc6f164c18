//! Head and shoulders, in a window cut by hand.

use super::clothes::{self, garment};
use super::head::Head;
use super::person::Person;
use super::words::{Age, Cover, Feel, Hair};
use crate::art::chance::Chance;
use crate::art::colour::Colour;
use crate::art::pen::{Pen, Place};
use crate::art::shape::{push, turn};

/// The window that a portrait is seen through.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Window {
    /// Cut round by hand.
    Round,
    /// With a round top.
    Arch,
    /// With four corners.
    Square,
    /// No window and no ground: the bust alone.
    None,
}

/// The left, top, width and height of a portrait.
pub const VIEW: [f32; 4] = [-100.0, -106.0, 200.0, 206.0];

/// A neck.
const NECK: &str = "M-1N .5C L-1N-1 1n-8 Q-1N-3 1n -1N-9 1n+3 Q0 1n+32 1N+9 1n+3 Q1N+3 1n 1N+1 1n-8 L1N .5C Z";
const SHOULDERS: &str = "M-1N-7 1n Q-.66S 1n+6 -.88S 1n+22 Q-1.08S 1n+40 -1.12S 190 L1.12S 190 Q1.08S 1n+40 .88S \
    1n+22 Q.66S 1n+6 1N+7 1n Q0 1n+20 -1N-7 1n Z";

/// Head and shoulders. The middle of the head is at the origin; a head is about 100 units wide. `small` is for at most
/// 64 pixels: bolder marks, no light in the eyes.
pub fn bust(pen: &mut Pen, person: &Person, feel: Option<Feel>, small: bool) {
    let mut head = Head::new(person, feel, 0.0, 0.0, small);
    let (chin, end, shoulders) = (head.kit.get('C'), head.kit.get('n'), head.kit.get('S'));
    head.kit.set('H', shoulders * 0.8);
    let leaning = Place::at(0.0, 0.0).tilted(head.tilt, chin);
    pen.within(leaning, |pen| head.behind(pen));
    let (neck, outline) = (head.kit.path(NECK), head.kit.outline());
    pen.path(&neck, person.skin);
    pen.clipped(&neck, |pen| pen.within(Place::at(4.0, 9.0), |pen| pen.path(&outline, head.kit.paper('h'))));
    let mut cloth = head.kit;
    cloth.set('y', end);
    clothes::dye(&mut cloth, person);
    let shape = cloth.path(SHOULDERS);
    garment(
        pen,
        &cloth,
        person,
        &shape,
        [shoulders * 1.2, end - 2.0, 66.0],
        "M.5S 1y-9 Q.72S 1y+70 .58S 200 H2S V1y-9 Z",
    );
    if person.lanyard.is_some() {
        cloth.lay(pen, "n4 M-1N-8 1y+3 L0 1y+62 L1N+8 1y+3");
    }
    pen.within(leaning, |pen| {
        head.draw(pen);
        head.over(pen);
    });
}

/// A ring that a hand cut, the farthest of its corners `far` units out: smooth through the middles of its sides.
pub fn ring(far: f32, loose: f32, seed: &str) -> String {
    let (mut chance, mut path) = (Chance::of(seed), String::new());
    let mut corners = [(0.0, 0.0); 11];
    for (place, corner) in corners.iter_mut().enumerate() {
        let ((across, down), out) = (turn(place as f32 / 11.0 + 0.05), far - chance.next() * loose);
        *corner = (across * out, down * out);
    }
    let mut before = corners[10];
    for place in 0..12 {
        let corner = corners[place % 11];
        let (x, y) = ((before.0 + corner.0) / 2.0, (before.1 + corner.1) / 2.0);
        if place == 0 {
            push(&mut path, 'M', &[x, y]);
        } else {
            push(&mut path, 'Q', &[before.0, before.1, x, y]);
        }
        before = corner;
    }
    path
}

/// A window's outline.
pub fn hole(window: Window, seed: &str) -> String {
    match window {
        Window::Arch => "M-88 96L-90 -14C-86 -66 -48 -94 2 -92C50 -92 86 -62 88 -8L89 96Z".into(),
        Window::Square => "M-90 -84L92 -88L90 94L-93 96Z".into(),
        Window::Round | Window::None => ring(100.0, 7.0, seed),
    }
}

/// A portrait, as a document. Hair may stand out of the window's top.
pub fn portrait(person: &Person, ground: Colour, window: Window, small: bool) -> String {
    let mut pen = Pen::default();
    let tall = matches!(person.cover, Some(Cover::Turban | Cover::Wrap))
        || person.cover.is_none() && matches!(person.hair, Hair::HighTop | Hair::OnePuff | Hair::Bun | Hair::Knots);
    let drop = if tall { 10.0 } else { 0.0 };
    // The young are drawn a little nearer, and lower, for they have less neck.
    let (lower, nearer) = match person.age {
        Age::Baby => (15.0, 1.08),
        Age::Little => (11.0, 1.03),
        _ => (2.0, 1.0),
    };
    let (drop, scale) = (drop + lower, nearer * if small { 1.04 } else { 0.93 });
    let place = Place::at(0.0, drop).scaled(scale);
    if matches!(window, Window::None) {
        pen.within(place, |pen| bust(pen, person, None, small));
        return pen.document(VIEW);
    }
    let hole = hole(window, &person.id);
    pen.path(&hole, ground);
    pen.clipped(&[&hole, "M-99 -140H99V8H-99Z"].concat(), |pen| {
        pen.within(place, |pen| bust(pen, person, None, small));
    });
    pen.document(VIEW)
}

/// The portrait, as a document, of someone whose looks nobody has chosen: no face and no grey shape, but what is seen from
/// the window, a hill and the sun. They are the id's own.
pub fn unseen(id: &str, ground: Colour, window: Window) -> String {
    let mut pen = Pen::default();
    let mut chance = Chance::of(id);
    (0..3).for_each(|_| _ = chance.next());
    pen.path(&hole(window, id), ground);
    let pale = ground.mix(super::tones::CREAM, 0.55);
    let papers = [0xa9_b35f, 0x8f_b08c, 0xa9_ccce, 0xe8_c98a].map(Colour);
    let paper = papers[(chance.next() * 4.0) as usize % 4];
    let at = 18.0 + chance.within(6.0);
    pen.clipped(&hole(window, id), |pen| {
        pen.oval((at, -26.0), 15.0, 15.0, pale);
        pen.path("M-100 22Q-40 -12 10 18T100 8V100H-100Z", paper.mix(pale, 0.35));
        pen.path("M-100 48Q-50 26 0 44T100 34V100H-100Z", paper);
    });
    pen.document(VIEW)
}
