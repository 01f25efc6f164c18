//! A book as view nodes: each function takes a part of a [`crate::book::Book`] and sees nothing else.

mod block;
mod card;
mod inline;
mod picture;
mod printed;
mod status;

pub use block::blocks;
pub use card::{for_you, parts, voice, word_card};
pub use inline::{Taps, labelled, runs};
pub use picture::{child, cover, decoration, faces, scene, who_is_who};
pub use printed::follow_printing;
pub use status::status;
