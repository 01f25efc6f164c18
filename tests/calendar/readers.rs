//! Rules as text: what we write, other people's programs read.

use super::series::{any_rule, rule};
use calcard::icalendar::{ICalendar, ICalendarValue};
use icalendar::{Calendar, Component};
use kithbook::calendar::Rule;
use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

fn event(rule: &str) -> String {
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\n\
         DTSTART:20260101T100000\r\nRRULE:{rule}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
}

fn by_icalendar(text: &str) -> String {
    let calendar: Calendar = text.parse().unwrap();
    calendar.events().next().unwrap().property_value("RRULE").unwrap().to_owned()
}

fn by_calcard(text: &str) -> String {
    let calendar = ICalendar::parse(text).unwrap();
    let mut values = calendar.components.iter().flat_map(|part| &part.entries).flat_map(|entry| &entry.values);
    let rule = values.find_map(|value| match value {
        ICalendarValue::RecurrenceRule(rule) => Some(rule.to_string()),
        _ => None,
    });
    rule.unwrap()
}

proptest! {
    #[test]
    fn a_rule_that_is_written_is_read_as_it_was((_, text) in any_rule()) {
        let own = rule(&text);
        let written = own.to_string();
        prop_assert_eq!(&rule(&written), &own, "{}", written);
        prop_assert!(written.len() <= text.len() + 2, "{} is longer than {}", written, text);
    }

    #[test]
    fn icalendar_and_calcard_read_what_is_written((_, text) in any_rule()) {
        let own = rule(&text);
        let event = event(&own.to_string());
        prop_assert_eq!(&rule(&by_icalendar(&event)), &own);
        prop_assert_eq!(&rule(&by_calcard(&event)), &own);
    }
}

#[test]
fn a_rule_is_read_in_small_letters_with_its_name_and_in_any_order() {
    let own = rule("FREQ=WEEKLY;INTERVAL=2;BYDAY=SA,TU");
    for text in ["rrule:byday=tu,sa,TU;interval=2;freq=weekly", " FREQ=WEEKLY;BYDAY=SA,TU;INTERVAL=02; "] {
        assert_eq!(rule(text), own, "{text}");
    }
    assert_eq!(own.to_string(), "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SA");
    let skip = "RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=FORWARD";
    assert_eq!(rule(skip).to_string(), skip);
    for until in ["20260301", "20260301T100000", "20260301T100000Z"] {
        let text = format!("FREQ=DAILY;UNTIL={until}");
        assert_eq!(rule(&text).to_string(), text);
    }
    assert_eq!(rule("FREQ=DAILY;UNTIL=99991231T235959Z").to_string(), "FREQ=DAILY;UNTIL=21991231T235959Z");
}

#[test]
fn what_is_no_rule_is_told_with_its_part_and_the_remedy() {
    for (text, part, remedy) in [
        ("", "FREQ", "Begin with FREQ=DAILY"),
        ("INTERVAL=2", "FREQ", "Begin with FREQ=DAILY"),
        ("FREQ=FORTNIGHTLY", "FREQ", "Write DAILY, WEEKLY"),
        ("FREQ=DAILY;FREQ=DAILY", "FREQ", "Keep one"),
        ("FREQ", "FREQ", "NAME=VALUE"),
        ("FREQ=DAILY;INTERVAL=0", "INTERVAL", "from 1"),
        ("FREQ=DAILY;INTERVAL=-1", "INTERVAL", "from 1"),
        ("FREQ=DAILY;COUNT=99999999999", "COUNT", "from 1"),
        ("FREQ=DAILY;COUNT=3;UNTIL=20260101", "COUNT", "Keep the one"),
        ("FREQ=DAILY;UNTIL=2026-01-01", "UNTIL", "20260301T100000"),
        ("FREQ=DAILY;UNTIL=99990230", "UNTIL", "20260301T100000"),
        ("FREQ=DAILY;UNTIL=18991231", "UNTIL", "20260301T100000"),
        ("FREQ=DAILY;BYHOUR=24", "BYHOUR", "0 to 23"),
        ("FREQ=DAILY;BYMONTH=13", "BYMONTH", "1 to 12"),
        ("FREQ=DAILY;BYMONTH=", "BYMONTH", "1 to 12"),
        ("FREQ=DAILY;BYMONTHDAY=0", "BYMONTHDAY", "-31"),
        ("FREQ=WEEKLY;BYMONTHDAY=1", "BYMONTHDAY", "FREQ=MONTHLY"),
        ("FREQ=MONTHLY;BYYEARDAY=1", "BYYEARDAY", "FREQ=YEARLY"),
        ("FREQ=MONTHLY;BYWEEKNO=1", "BYWEEKNO", "FREQ=YEARLY"),
        ("FREQ=WEEKLY;BYDAY=1MO", "BYDAY with a number", "without a number"),
        ("FREQ=YEARLY;BYWEEKNO=1;BYDAY=1MO", "BYDAY", "without a number"),
        ("FREQ=MONTHLY;BYDAY=0MO", "BYDAY", "1MO"),
        ("FREQ=MONTHLY;BYDAY=54MO", "BYDAY", "1MO"),
        ("FREQ=MONTHLY;BYDAY=MOO", "BYDAY", "1MO"),
        ("FREQ=MONTHLY;BYDAY=é", "BYDAY", "1MO"),
        ("FREQ=MONTHLY;BYSETPOS=1", "BYSETPOS", "BYDAY"),
        ("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=367", "BYSETPOS", "366"),
        ("FREQ=MONTHLY;WKST=XX", "WKST", "MO, TU"),
        ("FREQ=MONTHLY;BYEASTER=1", "BYEASTER", "Take it out"),
        ("FREQ=MONTHLY;RSCALE=CHINESE", "RSCALE", "Gregorian"),
        ("FREQ=MONTHLY;SKIP=FORWARD", "SKIP=FORWARD", "BACKWARD"),
        ("FREQ=WEEKLY;SKIP=BACKWARD", "SKIP", "Take it out"),
    ] {
        let fault = Rule::parse(text).unwrap_err();
        assert!(fault.part == part && fault.said.contains(remedy), "{text}: {fault:?}");
        assert!(fault.said.starts_with(part) && fault.said.ends_with('.'), "{text}: {fault:?}");
    }
}
