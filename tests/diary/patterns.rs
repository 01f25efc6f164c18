//! Patterns as RFC 5545 says them, and back.

use kithbook::calendar::{Date, Time};
use kithbook::diary::{Diary, Recurrence};
use kithbook::plan::{Every, Pattern, Weekday};

#[test]
fn every_second_saturday_goes_to_the_rfc_and_back() {
    let pattern = Pattern {
        every: Some(Every::SecondWeek),
        days: vec![Weekday::Saturday],
        starts: Date::parse("2026-01-17"),
        from: Time::parse("10:30"),
        to: Time::parse("12:30"),
        ..Pattern::default()
    };
    let own = Recurrence::of(&pattern, &Diary::default());
    assert_eq!(own.rule.as_ref().unwrap().to_string(), "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA");
    assert_eq!(own.start.unwrap().to_string(), "2026-01-17T10:30:00");
    assert_eq!(own.pattern(), pattern);
}
