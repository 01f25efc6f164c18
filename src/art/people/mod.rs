//! People and their animals, cut from paper: from parameters to shapes. Nobody is the default: there is no person
//! without a chosen skin, and whom nobody has drawn has no face here but a window and what is seen from it (`unseen`).

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
mod pet;
mod recipe;
#[cfg(test)]
mod tests;
mod tones;
mod tresses;
mod words;

pub use bust::{Window, bust, portrait, unseen};
pub use figure::{figure, hands};
pub use person::{Person, Stance};
pub use pet::{pet, pet_portrait};
pub use tones::{CLOTHS, COATS, HAIRS, SKINS, tone};
pub use words::{
    Age, Arms, Beard, Bottom, Build, Cover, FaceShape, Feel, Glasses, Hair, Hearing, Look, Nose, Pattern, Pet, Pose,
    Top,
};
