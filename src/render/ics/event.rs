//! What is said of one event, and how its days and times are written (RFC 5545 sections 3.3.4 and 3.3.5).

use super::lines::Lines;
use crate::calendar::{Date, LeapDay, Time};
use crate::diary::Yearly;

/// One event.
#[derive(Clone, Debug, Default)]
pub struct Event<'e> {
    /// What it is known by.
    pub uid: &'e str,
    /// What it is.
    pub summary: &'e str,
    /// Where. Empty: nothing.
    pub place: &'e str,
    /// What else is said, a line each.
    pub said: Vec<String>,
    /// When. None: whoever writes it says that.
    pub hours: Option<Hours>,
    /// How often it has changed.
    pub changes: usize,
    /// Whether it will not be.
    pub is_cancelled: bool,
}

/// When an event is.
#[derive(Clone, Copy, Debug, Default)]
pub struct Hours {
    /// The day it starts.
    pub day: Date,
    /// When. None: all day.
    pub from: Option<Time>,
    /// When it ends.
    pub to: Option<Time>,
    /// Whether it goes on overnight.
    pub is_overnight: bool,
}

/// A property whose value is a day, or a time in London on a day.
pub fn moment(lines: &mut Lines, name: &str, day: Date, time: Option<Time>) {
    let digits = |text: String| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let day = digits(day.to_string());
    lines.put(&match time {
        Some(time) => [name, ";TZID=Europe/London:", &day, "T", &digits(time.to_string()), "00"].concat(),
        None => [name, ";VALUE=DATE:", &day].concat(),
    });
}

/// The rule of a day of every year. One of 29 February is the last day of the month where it is kept on the 28th in other years,
/// and the 60th day of the year where it is kept on 1 March: so it is never missed, and no program needs to know `SKIP`.
pub fn yearly(own: Yearly) -> &'static str {
    match (own.day.month(), own.day.day(), own.leap_day) {
        (2, 29, LeapDay::February) => "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1",
        (2, 29, LeapDay::March) => "RRULE:FREQ=YEARLY;BYYEARDAY=60",
        _ => "RRULE:FREQ=YEARLY",
    }
}
