//! The house rules as tests: which part may know of which, tidiness, and words against code.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::unreachable,
    clippy::disallowed_methods,
    reason = "a test says what is wrong by a panic, and reads its fixtures"
)]

mod ids;
mod layers;
mod press;
mod source;
mod tidy;
