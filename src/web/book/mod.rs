//! A book as view nodes: each function takes a part of a [`crate::book::Book`] and sees nothing else.

mod block;
mod card;
mod inline;
#[cfg(feature = "pictures")]
mod picture;
mod printed;
mod status;

pub use block::blocks;
pub use card::{Card, WordCard};
pub use inline::{Taps, runs};
#[cfg(feature = "pictures")]
pub use picture::{child, faces, scene, vignette};
pub use printed::{Printed, Printing};
pub use status::status;
