//! What all screens share, as one thing to ask for.

use super::shelf::Examples;
use super::{Card, Device, Opening, Session, Words};
use leptos::prelude::{expect_context, provide_context};

/// What was made with the app.
#[derive(Clone, Copy)]
pub struct Shared {
    /// The words of now.
    pub words: Words,
    /// What this device does for the reader.
    pub device: Device,
    /// What is open.
    pub session: Session,
    /// How opening goes.
    pub opening: Opening,
    /// The books on the shelf.
    pub examples: Examples,
    /// The open word.
    pub card: Card,
}

impl Shared {
    /// Of the app around the caller.
    pub fn here() -> Shared {
        expect_context()
    }

    /// From now on this is what is shared below the caller.
    pub fn share(self) {
        provide_context(self);
    }
}
