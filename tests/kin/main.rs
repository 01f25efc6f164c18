//! Kinship, held to answers that were worked out by hand, to what must hold of every family, and to a slow and simple reckoning.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test says what is wrong by a panic, and reads its fixtures"
)]

mod cases;
mod generated;
mod hostile;
mod properties;
mod reckoning;
