//! Civil dates as whole numbers: no clock, no time zone, no floating point. Knows nothing of plans.

mod date;
mod working_days;

pub use date::{About, Date, Time};
pub use working_days::{months_after, working_days_after};
