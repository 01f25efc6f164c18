//! Bundles held against the `zip` crate as writer and reader, and against files made to do harm.
#![allow(unsafe_code, reason = "an allocator that counts what a bomb would take")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::unreachable,
    clippy::disallowed_methods,
    reason = "a test says what is wrong by a panic, and reads its fixtures"
)]
#![cfg(feature = "cli")]

mod bombs;
mod copies;
mod hostile;
mod make;
mod metadata;
mod photos;
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
