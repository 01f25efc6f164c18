//! Bundles held against the `zip` crate as writer and reader, and against files made to do harm.
#![cfg(feature = "cli")]

mod bombs;
mod hostile;
mod make;
mod metadata;
mod pictures;
mod reference;

/// Every code a bundle can give.
pub const CODES: [&str; 10] = [
    "bundle-bad-entry",
    "bundle-bad-path",
    "bundle-encrypted",
    "bundle-no-plan",
    "bundle-not-zip",
    "bundle-picture-unreadable",
    "bundle-too-big",
    "bundle-too-many",
    "bundle-too-many-pixels",
    "bundle-unknown-entry",
];
