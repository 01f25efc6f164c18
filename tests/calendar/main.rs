//! Recurrence: held to what RFC 5545 prints, to what must hold of every rule, to a table of summer time worked by hand,
//! and to other people's programs.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test says what is wrong by a panic, and reads its table"
)]

mod hostile;
mod opponents;
mod properties;
mod readers;
mod readings;
mod rfc;
mod series;
mod summer;
