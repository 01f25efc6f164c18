//! The times of a plan, day by day: held to a table of patterns in a worker's words whose days were worked without this program,
//! to a plain reading of every pattern made at random, and to what RFC 5545 can say.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test says what is wrong by a panic, and reads its table"
)]

mod chances;
mod cues;
mod oracle;
mod patterns;
mod properties;
mod table;
mod when;
