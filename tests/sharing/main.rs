//! Sharing, attacked: hiding equals deleting, planted secrets are looked for in every output, and texts that name a
//! hidden person are withheld.
//!
//! Plans are made from the published schema and taken apart as plain JSON, so that nothing here shares a line with the
//! code under test. A field added to the record is tested from that moment on.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::unreachable,
    clippy::disallowed_methods,
    reason = "a test says what is wrong by a panic, and reads its fixtures"
)]
#![cfg(feature = "cli")]

mod copies;
mod dates;
mod drawn;
mod facts;
mod hiding;
mod ids;
mod make;
mod markers;
mod opening;
mod outputs;
mod remove;
mod schema;
mod withheld;
