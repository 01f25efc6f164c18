//! What events are known by, from one file to the next.

use super::expected::{cue, file};
use super::readers::{Told, by_icalendar};
use kithbook::diary::Asked;
use kithbook::render::{Heading, ics};
use std::collections::BTreeSet;

const PLAN: &str = "meet|mum|visit|certain|Time with Mum|visit||parents\npattern|week|saturday|||||||||10:30|12:30||\n\
                    change|a|moved|2026-06-06|2026-06-07|||||It moves.|\nchange|b|extra|2026-06-10||09:00||||One more.|\n";
const REST: &str = "meet|dad|visit|certain|Time with Dad|visit||parents\npattern|week|sunday|||||||||10:30|12:30||\n\
                    meet|nan|letters|certain|Letters with Nan|letter||family\npattern|year|||3,9||||||||||\n\
                    special|leo|Leo’s birthday|2018-05-09|yearly|february|leo\nmoment|leo|2026-06-10|14:00|2pm|meeting|Your review\n";

fn numbers(events: &[Told]) -> BTreeSet<String> {
    events.iter().map(|event| event.one("UID").to_owned()).collect()
}

#[test]
fn a_second_file_after_a_change_has_the_same_numbers_and_a_higher_sequence() {
    let before = by_icalendar(&file(&cue(&[PLAN, REST].concat())));
    let more = "change|c|cancelled|2026-06-13||||||There is none.|\n";
    // On another day, at another level, with the words of that level, and with one more change.
    let after =
        cue(&[PLAN, more, REST].concat()).replace("8-11 2026-06-03", "adult 2026-07-01").replace("Time with", "Seeing");
    let after = by_icalendar(&file(&after));
    let series = |events: &[Told]| {
        let own: Vec<&Told> = events.iter().filter(|event| event.one("DTSTART").ends_with("20260110T103000")).collect();
        (own[0].one("UID").to_owned(), own[0].one("SEQUENCE").parse::<u32>().unwrap())
    };
    let ((uid, first), (same, second)) = (series(&before), series(&after));
    assert!(uid == same && second > first, "{uid} {first} {same} {second}");
    assert!(numbers(&after).is_superset(&numbers(&before)) || numbers(&before).is_superset(&numbers(&after)));
    let changed = |events: &[Told]| {
        let own = events.iter().filter(|event| event.one("UID") == uid && !event.one("RECURRENCE-ID").is_empty());
        own.map(|event| event.one("RECURRENCE-ID").to_owned()).collect::<Vec<_>>()
    };
    assert_eq!((changed(&before).len(), changed(&after).len()), (1, 2));
}

/// A change that is taken back, and a review on another day: in the file of a newer plan every event counts as newer.
#[test]
fn whatever_became_of_it_an_event_of_a_newer_plan_has_a_higher_sequence() {
    let newer = REST.replace("moment|leo|2026-06-10", "moment|leo|2026-06-24");
    let fewer = PLAN.split("change|").next().unwrap();
    let numbered_on = |today: &str, since: &str, plan: &str, rest: &str| {
        let cue = cue(&[&["since|", since, "\n"].concat(), plan, rest].concat()).replace("8-11 2026-06-03", today);
        let events = by_icalendar(&file(&cue)).into_iter();
        events.map(|own| (own.one("UID").to_owned(), own.one("SEQUENCE").parse::<u32>().unwrap())).collect::<Vec<_>>()
    };
    let numbered = |since: &str, plan: &str, rest: &str| numbered_on("8-11 2026-06-03", since, plan, rest);
    let (before, after) = (numbered("2026-05-01", PLAN, REST), numbered("2026-05-02", fewer, &newer));
    let mut compared = 0;
    for (uid, sequence) in &after {
        for (_, old) in before.iter().filter(|(own, _)| own == uid) {
            assert!(sequence > old, "{uid}: {sequence} after {old}");
            compared += 1;
        }
    }
    // One series with its change, the other, ten months, the special day and the moment.
    assert_eq!((before.len(), compared), (16, 15));
    // A file made of the very same plan a day later is no newer.
    assert_eq!(before, numbered_on("8-11 2026-06-04", "2026-05-01", PLAN, REST));
}

#[test]
fn no_two_things_share_a_number_and_none_says_a_name() {
    let text = file(&cue(&[PLAN, REST].concat()));
    let events = by_icalendar(&text);
    // Two series, one more, five years of two months, a special day and a moment of the same id.
    let singles = events.iter().filter(|event| event.one("RECURRENCE-ID").is_empty()).count();
    assert_eq!((numbers(&events).len(), singles), (15, 15));
    for uid in numbers(&events) {
        assert!(uid.len() == 36 && uid.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-'), "{uid}");
    }
    let own = cue(&[PLAN, REST].concat());
    let other = ics(&Asked::read(&own).unwrap(), Heading { name: "", seed: "zoe" });
    assert!(numbers(&by_icalendar(&other)).is_disjoint(&numbers(&events)), "two children's are one");
    assert!(!other.contains("NAME:\r\n") && !other.contains("CALNAME"), "an empty name is none");
}

#[test]
fn two_things_with_one_id_are_two_things() {
    let twice = cue(&[PLAN, PLAN].concat());
    let events = by_icalendar(&file(&twice));
    let singles = events.iter().filter(|event| event.one("RECURRENCE-ID").is_empty()).count();
    assert_eq!((singles, numbers(&events).len()), (4, 4));
}

#[test]
fn the_cue_itself_may_say_the_name_and_the_seed() {
    let own = cue(&["say|title|My days\nsay|seed|mia\n", PLAN].concat());
    let text = kithbook::render::ics_of(&own).unwrap();
    assert!(text.contains("\r\nNAME:My days\r\n"), "{text}");
    assert_eq!(numbers(&by_icalendar(&text)), numbers(&by_icalendar(&file(&own))));
}
