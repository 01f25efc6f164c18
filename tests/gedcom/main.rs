//! GEDCOM as it is read and written: small files by hand, every encoding, files made to do harm, what is written read again, and
//! the `ged_io` crate beside it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::unreachable,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a test says what is wrong by a panic, and how fast by the clock"
)]

mod couples;
mod encodings;
mod hostile;
mod make;
mod mutations;
mod parents;
mod people;
mod reference;
mod round;
mod tell;
mod texts;
