//! Calendar files, out and in. What goes out is read back by three programs that others wrote, and each has to find the dates that
//! the diary has; what comes in may be anything.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "a test says what is wrong by a panic, and runs programs"
)]

mod cases;
mod examples;
mod expected;
mod form;
mod hostile;
mod import;
mod numbers;
mod occurrences;
mod readers;
