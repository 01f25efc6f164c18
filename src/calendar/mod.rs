//! Civil dates as whole numbers: no clock, no time zone, no floating point. Knows nothing of plans.

mod date;

pub use date::{About, Date, Time};
