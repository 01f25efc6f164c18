//! Pictures of who is who, native: every cue of every example is drawn, shows each once and nobody without a name; whatever
//! else a cue may hold does no harm.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what is wrong by a panic")]
#![allow(clippy::disallowed_methods, reason = "tests read the examples and the clock")]
#![cfg(feature = "cli")]

mod drawn;
mod examples;
mod hostile;
mod large;
mod photos;
