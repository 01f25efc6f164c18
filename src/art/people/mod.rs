//! People and their animals, cut from paper: from parameters to shapes. Nobody is the default: there is no person
//! without a chosen skin, and whom nobody has drawn has no face here but a window with leaves (`unseen`).

mod body;
mod bust;
mod clothes;
mod cover;
mod face;
mod figure;
mod hair;
mod head;
mod legs;
mod limb;
mod person;
mod recipe;
mod tones;
mod tresses;
mod words;

pub use bust::{Window, bust, portrait, unseen};
pub use figure::{figure, hands};
pub use person::{Person, Stance};
pub use tones::{CLOTHS, HAIRS, SKINS, tone};
pub use words::{
    Age, Arms, Beard, Bottom, Build, Cover, FaceShape, Feel, Glasses, Hair, Hearing, Nose, Pattern, Pet, Pose, Top,
};

use super::colour::Colour;
use super::pen::{Pen, Place};

/// An animal. The origin is at its feet; a dog is about 130 units high.
pub fn pet(pen: &mut Pen, _kind: Pet, coat: Colour, place: Place) {
    pen.within(place, |pen| pen.oval((0.0, -40.0), 60.0, 40.0, coat));
}

/// An animal's portrait, as a document.
pub fn pet_portrait(kind: Pet, coat: Colour, ground: Colour) -> String {
    let mut pen = Pen::default();
    pen.oval((0.0, 0.0), 95.0, 95.0, ground);
    pet(&mut pen, kind, coat, Place::at(0.0, 60.0));
    pen.document([-100.0, -106.0, 200.0, 206.0])
}
