//! Every book of every example: as reviewed text, and through the reading gate.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::unreachable,
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a test says what is wrong by a panic, reads its fixtures and prints its figures"
)]

mod claims;
mod councils;
mod coverage;
mod every;
mod everyone_seen;
mod facts;
mod gate;
mod golden;
mod hard;
mod in_short;
mod messages;
mod photos;
mod promises;
mod pseudo;
mod rows;
mod status;
mod superseded;
mod targets;
mod truths;
