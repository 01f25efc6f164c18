//! Civil dates as whole numbers, working days of England, and what comes again: no clock, no time-zone database, no floating
//! point. Knows nothing of plans.

mod bank_holidays;
mod birthday;
mod date;
mod expand;
mod rule;
mod spans;
mod wall;
mod working_days;
mod zone;

pub use bank_holidays::{KNOWN as BANK_HOLIDAYS_KNOWN, is_bank_holiday};
pub use birthday::{LeapDay, birthday};
pub use date::{About, Date, Time};
pub use expand::{Expansion, MOST, Note, Override, Series, TooMany, Window, expand};
pub use rule::{ByDay, End, Frequency, Rule, RuleFault, Skip};
pub use spans::{days_after, months_after, months_before, weeks_after};
pub use wall::WallTime;
pub use working_days::{Counted, is_working_day, last_working_day, working_days_after};
pub use zone::Zone;
