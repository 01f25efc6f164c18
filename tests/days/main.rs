//! The views of the calendar, from a cue to what is shown. The cues are written by hand, in the form that `src/diary/cue.rs` says.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what is wrong by a panic")]

mod fixture;
mod hostile;
mod months;
mod next;
mod seen;
mod wall;
mod week;
