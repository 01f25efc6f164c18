//! `*.kithbook`: a zip of `plan.json` and `media/`, read without trusting a byte of it.
//!
//! ```text
//!  bytes ──directory──▶ entries ──choose──▶ the plan's entry, the pictures' entries, findings
//!                                    │
//!                                    └─inflate─▶ Entry::verify ─▶ plan bytes
//!                                                               └▶ picture bytes ──clean──▶ a picture, when it is used
//! ```
//!
//! [`directory()`], [`choose()`] and [`Entry::verify`] are pure, and shared by the command line and the browser, where the program
//! for pictures reads bundles too ([`told`](fn@told)): few first visits open one. Inflating and pictures are handed in: natively by
//! [`open_native`], in the browser by the browser.
//!
//! What is taken for a bundle is narrow on purpose: one disk, no zip64, no encryption, stored or deflated, and every byte
//! before the directory belongs to just one entry. Nothing can hide between entries, and two readers cannot disagree on
//! what a bundle holds. The layout is that of PKWARE's `APPNOTE.TXT` 6.3.10, section 4.3. Nothing is ever written to disk.
//!
//! This module knows nothing of what a plan says, nor which of its pictures the plan names.

mod choose;
mod crc;
mod directory;
mod entry;
mod fields;
mod header;
mod name;
#[cfg(feature = "cli")]
mod native;
#[cfg(feature = "cli")]
mod picture;
#[cfg(any(feature = "cli", feature = "pictures"))]
mod sight;
#[cfg(any(feature = "cli", feature = "pictures"))]
mod told;
#[cfg(feature = "cli")]
mod write;

pub use choose::{Chosen, choose};
pub use directory::directory;
pub use entry::{Entry, Method};
pub use name::Kind;
#[cfg(feature = "cli")]
pub use native::{Bundle, Packed, open_native};
#[cfg(feature = "cli")]
pub use picture::{Encoding, Picture};
#[cfg(any(feature = "cli", feature = "pictures"))]
pub use sight::is_shown;
#[cfg(any(feature = "cli", feature = "pictures"))]
pub use told::{plan_fault, told};
#[cfg(feature = "cli")]
pub use write::write;

/// Whether these bytes say they are a zip, and so a bundle and not a plan: JSON cannot begin with `PK`.
pub fn is_bundle(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK")
}
