//! Other people's expansion, beside ours.
//!
//! The `rrule` crate is held to where it follows RFC 5545. Where it does not it is left alone ([`is_read_otherwise`]).
//! It refuses an `UNTIL` before the start, and gives up on a rule with no dates, or with few, after some thousand
//! periods. `calcard` and `icalendar` expand by code of the same origin.

use super::rfc::examples;
use super::series::{any_rule, rule, series, time, told};
use calcard::icalendar::ICalendar;
use kithbook::calendar::{Frequency, Rule, Series, WallTime, Window, Zone};
use proptest::prelude::{ProptestConfig, prop_assert_eq, proptest};
use rrule::RRuleSet;

/// What the `rrule` crate finds in a window, or nothing where it gives up.
fn by_rrule(start: WallTime, zone: &str, text: &str, window: Window) -> Option<Vec<String>> {
    let basic = |time: WallTime| time.to_string().replace(['-', ':'], "");
    let start = if zone == "UTC" { format!(":{}Z", basic(start)) } else { format!(";TZID={zone}:{}", basic(start)) };
    let set: RRuleSet = format!("DTSTART{start}\nRRULE:{text}").parse().ok()?;
    let mut found = Vec::new();
    // Its own bound holds for each step by itself.
    for date in set.limit().into_iter().take(20_000) {
        let shown = date.naive_local().format("%Y-%m-%dT%H:%M:%S").to_string();
        if time(&shown) >= window.to {
            return Some(found);
        }
        if time(&shown) >= window.from {
            found.push(shown);
        }
    }
    // It ended: by the rule's own end, or because it gave up looking.
    (text.contains("COUNT") || text.contains("UNTIL")).then_some(found)
}

fn of(start: WallTime, zone: Zone, text: &str) -> Series {
    Series { start, zone, ..series("2000-01-01", text) }
}

/// Where the `rrule` crate does not do what RFC 5545 says, of the rules that are made here. Others are never made: a
/// `BYDAY` that mixes days with and without a number, of which it wants both at once, and `BYWEEKNO` with no day, where
/// it takes all seven and the RFC the start's.
fn is_read_otherwise(start: WallTime, own: &Rule) -> bool {
    let weekday = start.date().weekday();
    // It begins the first week at the start, and so counts the days of that week from there.
    let first_week =
        own.frequency == Frequency::Weekly && !own.by_set_pos.is_empty() && weekday != usize::from(own.week_start);
    // In January it does not know the last days of the year before by their number from the end.
    let weeks_back = own.by_week_no.iter().any(|week| *week < -1);
    first_week || weeks_back
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn the_rrule_crate_finds_the_same(
        (start, text) in any_rule(), before in -400_i64..2_500, days in 0_i64..900, london in proptest::bool::ANY
    ) {
        let from = start.plus(before * 86_400).unwrap();
        let window = Window { from, to: from.plus(days * 86_400).unwrap() };
        // The clocks change between one and two, and there the readings part: `summer` tells ours.
        let own = rule(&text);
        let is_apart = (start.second_of_day() / 3_600 == 1 && own.by_hour == 0) || own.by_hour >> 1 & 1 == 1;
        let (zone, name) = if london && !is_apart { (Zone::London, "Europe/London") } else { (Zone::Utc, "UTC") };
        if !is_read_otherwise(start, &own) && let Some(theirs) = by_rrule(start, name, &text, window) {
            prop_assert_eq!(told(&of(start, zone, &text), window), theirs, "{} {}", start, text);
        }
    }
}

#[test]
fn calcard_finds_the_same_for_the_examples_of_the_rfc() {
    for example in examples() {
        for rule in &example.rules {
            let start = time(&example.start).to_string().replace(['-', ':'], "");
            let text = format!(
                "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nDTSTART:{start}\nRRULE:{rule}\nEND:VEVENT\nEND:VCALENDAR\n"
            );
            let calendar = ICalendar::parse(&text).unwrap();
            let printed = example.printed();
            let expanded = calendar.expand_dates(calcard::common::timezone::Tz::Floating, printed.len());
            let mut starts: Vec<String> = expanded
                .events
                .iter()
                .map(|event| event.start.naive_local().format("%Y-%m-%dT%H:%M:%S").to_string())
                .collect();
            starts.sort();
            assert_eq!(starts, printed, "{}: {rule}", example.title);
        }
    }
}
