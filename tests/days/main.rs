//! The views of the calendar, from a cue to what is shown. The cues are written by hand, in the form that `src/diary/cue.rs` says.

mod fixture;
mod hostile;
mod months;
mod next;
mod seen;
mod wall;
mod week;
