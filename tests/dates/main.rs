//! The dates the law sets: questions counted by hand, counting held to another library and to counting day by day, and plans.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::unreachable,
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "a test says what is wrong by a panic, and runs the program on files"
)]

mod changed;
mod counting;
mod lines;
mod pages;
mod plans;
mod words;

use kithbook::calendar::Date;

fn day(text: &str) -> Date {
    Date::parse(text).unwrap_or_else(|| panic!("{text} is no day"))
}
