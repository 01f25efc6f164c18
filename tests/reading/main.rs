//! Reading a plan: against serde as a second reader, at every limit, and with every kind of bad input we could think of.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::unreachable,
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a test says what is wrong by a panic, reads its fixtures and prints its figures"
)]

mod hostile;
mod limits;
mod markup;
mod reference;
