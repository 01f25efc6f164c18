//! Measures of heads and bodies, by age.

use super::person::Person;
use super::recipe::Kit;
use super::words::{Age, Build, FaceShape};
use crate::art::chance::Chance;

/// The letters of a head's measures. `W` half-width, `T` top, `C` chin, `J` half-width of the jaw, `Y` how low the eyes
/// are, `E` how far from the middle, `a` and `b` half an eye's width and height, `u` the nose, `m` the mouth, `B` the
/// brows, `S` the shoulders, `N` the half-width of the neck, `n` where it ends.
const HEAD: [char; 14] = ['W', 'T', 'C', 'J', 'Y', 'E', 'a', 'b', 'u', 'm', 'B', 'S', 'N', 'n'];

/// A head's outline.
pub const OUTLINE: &str = "M0 -1T C.6W -1T 1W -.6T 1W -3 C1W .42C 1J+2 .72C .6J+1j .91C C.34J+1j 1.03C -.34J+1j 1.03C \
    -.6J+1j .91C C-1J-2 .72C -1W .42C -1W -3 C-1W -.6T -.6W -1T 0 -1T Z";

/// A body's measures, in units.
#[derive(Clone, Copy)]
pub struct Body {
    pub torso: f32,
    pub leg: f32,
    pub shoulder: f32,
    pub hip: f32,
    pub arm: f32,
    /// How thick an arm is at the shoulder.
    pub sleeve: f32,
    /// How thick a leg is.
    pub thigh: f32,
    /// The head's scale.
    pub head: f32,
    /// A seat that fits.
    pub seat: f32,
}

/// A kit with the measures of someone's head.
pub fn head(person: &Person) -> Kit<'_> {
    let mut kit = Kit::new(&person.id);
    let own: [f32; 14] = match person.age {
        Age::Baby => [52.0, 48.0, 43.0, 48.0, 11.0, 22.0, 4.5, 5.4, 0.62, 0.72, 0.45, 52.0, 18.0, 42.0],
        Age::Little => [50.0, 52.0, 47.0, 44.0, 8.0, 20.5, 4.6, 5.8, 0.72, 0.85, 0.7, 45.0, 13.0, 50.0],
        Age::Child => [48.0, 53.0, 50.0, 42.0, 5.0, 19.5, 4.5, 5.6, 0.82, 0.92, 0.85, 50.0, 14.0, 54.0],
        Age::Teen => [46.0, 55.0, 55.0, 38.0, 1.0, 18.5, 4.1, 5.0, 0.95, 1.0, 1.0, 60.0, 16.0, 62.0],
        Age::Adult => [46.0, 55.0, 58.0, 39.0, -2.0, 18.0, 3.9, 4.7, 1.05, 1.05, 1.1, 68.0, 18.0, 66.0],
        Age::Old => [46.0, 53.0, 58.0, 42.0, -1.0, 18.0, 3.7, 4.4, 1.15, 1.02, 1.0, 64.0, 18.0, 64.0],
    };
    for (letter, number) in HEAD.into_iter().zip(own) {
        kit.set(letter, number);
    }
    let (wide, jaw, chin) = match person.shape {
        FaceShape::Oval => (0.0, 0.0, 0.0),
        FaceShape::Round => (3.0, 5.0, -3.0),
        FaceShape::Long => (-3.0, -2.0, 5.0),
        FaceShape::Square => (1.0, 8.0, 1.0),
        FaceShape::Heart => (1.0, -7.0, 1.0),
        FaceShape::Full => (6.0, 10.0, 0.0),
    };
    let stout = stoutness(person.build);
    kit.set('W', own[0] + wide);
    kit.set('J', own[3] + jaw);
    kit.set('C', own[2] + chin);
    kit.set('S', own[11] * stout);
    kit.set('N', own[12] * if stout > 1.0 { 1.13 } else { stout });
    kit.set('F', if matches!(person.age, Age::Baby) { -0.36 } else { -0.52 } * own[1]);
    let mut chance = Chance::of(&person.id);
    // The first numbers of near seeds are near: a few are let go by.
    (0..3).for_each(|_| _ = chance.next());
    kit.set('j', chance.within(1.3));
    kit.set('z', chance.within(0.9));
    kit
}

/// How much broader than most.
fn stoutness(build: Build) -> f32 {
    match build {
        Build::Slim => 0.9,
        Build::Mid => 1.0,
        Build::Broad => 1.13,
        Build::Round => 1.18,
    }
}

/// The measures of a body.
pub fn body(age: Age, build: Build) -> Body {
    let [torso, leg, shoulder, hip, arm, sleeve, thigh, head, seat] = match age {
        Age::Baby => [60.0, 34.0, 30.0, 34.0, 52.0, 20.0, 23.0, 0.92, 30.0],
        Age::Little => [88.0, 80.0, 33.0, 32.0, 80.0, 20.0, 23.0, 0.94, 50.0],
        Age::Child => [104.0, 118.0, 37.0, 33.0, 102.0, 20.0, 24.0, 0.92, 68.0],
        Age::Teen => [130.0, 178.0, 46.0, 36.0, 140.0, 22.0, 26.0, 0.86, 92.0],
        Age::Adult => [146.0, 190.0, 55.0, 43.0, 152.0, 25.0, 30.0, 0.84, 96.0],
        Age::Old => [142.0, 170.0, 51.0, 46.0, 146.0, 25.0, 30.0, 0.85, 94.0],
    };
    let stout = stoutness(build);
    let (hip, thick) = (hip * stout, if stout > 1.0 { 1.1 } else { 1.0 });
    Body { torso, leg, shoulder: shoulder * stout, hip, arm, sleeve: sleeve * thick, thigh: thigh * thick, head, seat }
}

impl Kit<'_> {
    /// The outline of the head.
    pub fn outline(&self) -> String {
        self.path(OUTLINE)
    }
}
