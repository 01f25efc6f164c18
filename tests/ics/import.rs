//! A family's or a school's calendar, read for the days it names.

use super::expected::day;
use kithbook::calendar::days_after;
use kithbook::ical::{Imported, Kind, read};

/// A calendar of some events, each its lines with a comma-free `|` between.
pub fn calendar(events: &[&str]) -> String {
    let events: String = events
        .iter()
        .map(|event| format!("BEGIN:VEVENT\r\n{}\r\nEND:VEVENT\r\n", event.replace('|', "\r\n")))
        .collect();
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//School//EN\r\n{events}END:VCALENDAR\r\n")
}

fn imported(text: &str, into: Option<Kind>) -> Imported {
    read(text.as_bytes(), day("2026-06-01"), into).unwrap_or_else(|fault| panic!("{fault:?}"))
}

/// Each day as `holiday 2026-07-23 2026-09-01 Summer holiday`, and each finding as `3 ical-which`.
fn told(text: &str, into: Option<Kind>) -> (Vec<String>, Vec<String>) {
    let read = imported(text, into);
    let named = read.named.iter().map(|own| {
        let kind = match own.kind {
            Kind::Term => "term",
            Kind::Holiday => "holiday",
            Kind::Day if own.every_year => "yearly",
            Kind::Day => "day",
        };
        let until = if own.from == own.until { String::new() } else { format!(" {}", own.until) };
        format!("{kind} {}{until} {}", own.from, own.name)
    });
    let found = read.findings.iter().map(|own| format!("{} {}", own.line.unwrap_or_default(), own.code));
    (named.collect(), found.collect())
}

fn clean(event: &str) -> Vec<String> {
    let (named, found) = told(&calendar(&[event]), None);
    assert!(found.is_empty(), "{event}: {found:?}");
    named
}

#[test]
fn what_lasts_several_days_is_a_holiday_or_a_term_by_its_name() {
    for (name, kind) in [
        ("Summer holiday", "holiday"),
        ("AUTUMN HALF TERM", "holiday"),
        ("Half-term", "holiday"),
        ("Easter break", "holiday"),
        ("School closed to pupils", "holiday"),
        ("Autumn term", "term"),
        ("Term 3", "term"),
    ] {
        let event = format!("UID:1|SUMMARY:{name}|DTSTART;VALUE=DATE:20260723|DTEND;VALUE=DATE:20260902");
        assert_eq!(clean(&event), [format!("{kind} 2026-07-23 2026-09-01 {name}")]);
    }
    for name in ["Year 6 trip", "Book week", "Determined to read", "Breakfast club", "Long-term sick cover"] {
        let event = format!("UID:1|SUMMARY:{name}|DTSTART;VALUE=DATE:20260723|DTEND;VALUE=DATE:20260725");
        let (named, found) = told(&calendar(&[&event]), None);
        // The last one does say term: a rule by words can only be told, and mended by --into.
        if name.starts_with("Long-term") {
            assert_eq!(named.len(), 1);
        } else {
            assert_eq!(
                (named.len(), &found[..]),
                (0, &["0 ical-nothing".to_owned(), "4 ical-which".to_owned()][..]),
                "{name}"
            );
        }
        let (named, found) = told(&calendar(&[&event]), Some(Kind::Holiday));
        assert_eq!((named, found.len()), (vec![format!("holiday 2026-07-23 2026-07-24 {name}")], 0));
    }
}

#[test]
fn one_day_is_a_special_day_and_comes_every_year_where_it_says_only_that() {
    let of = |rest: &str| clean(&format!("UID:1|SUMMARY:Leo\\, day|DTSTART;VALUE=DATE:{rest}"));
    assert_eq!(of("20180509"), ["day 2018-05-09 Leo, day"]);
    for rule in
        ["FREQ=YEARLY", "FREQ=YEARLY;INTERVAL=1", "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=9", "FREQ=YEARLY;BYMONTH=5;WKST=SU"]
    {
        assert_eq!(of(&format!("20180509|DTEND;VALUE=DATE:20180510|RRULE:{rule}")), ["yearly 2018-05-09 Leo, day"]);
    }
    assert_eq!(of("20240509|RRULE:FREQ=YEARLY;COUNT=4"), ["day 2027-05-09 Leo, day"]);
    assert_eq!(
        of("20240509|RRULE:FREQ=YEARLY;INTERVAL=2;UNTIL=20301231"),
        ["day 2028-05-09 Leo, day", "day 2030-05-09 Leo, day"]
    );
    let (named, found) = told(
        &calendar(&["UID:1|SUMMARY:Mothers|DTSTART;VALUE=DATE:20260315|RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"]),
        None,
    );
    assert_eq!((named.len(), &found[..]), (5, &["4 ical-five-years".to_owned()][..]), "{named:?}");
    let (_, found) = told(&calendar(&["UID:1|SUMMARY:Leap|DTSTART;VALUE=DATE:20200229|RRULE:FREQ=YEARLY"]), None);
    assert_eq!(found, ["4 ical-leap-day"]);
}

#[test]
fn what_comes_again_is_taken_with_what_became_of_it() {
    let inset =
        "UID:1|SUMMARY:Inset|DTSTART;VALUE=DATE:20260904|RDATE;VALUE=DATE:20261023,20270104|EXDATE;VALUE=DATE:20261023";
    assert_eq!(clean(inset), ["day 2026-09-04 Inset", "day 2027-01-04 Inset"]);
    let club = "UID:2|SUMMARY:Club|DTSTART;VALUE=DATE:20260901|RRULE:FREQ=MONTHLY;COUNT=4";
    let (named, found) = told(
        &calendar(&[
            club,
            "UID:2|RECURRENCE-ID;VALUE=DATE:20261001|SUMMARY:Club outing|DTSTART;VALUE=DATE:20261003",
            "UID:2|RECURRENCE-ID;VALUE=DATE:20261101|STATUS:CANCELLED|SUMMARY:Club|DTSTART;VALUE=DATE:20261101",
            "UID:3|STATUS:CANCELLED|SUMMARY:Fair|DTSTART;VALUE=DATE:20260705",
            "UID:9|RECURRENCE-ID;VALUE=DATE:20261001|SUMMARY:Alone|DTSTART;VALUE=DATE:20261004",
        ]),
        None,
    );
    assert_eq!(
        named,
        ["day 2026-09-01 Club", "day 2026-10-03 Club outing", "day 2026-10-04 Alone", "day 2026-12-01 Club"]
    );
    assert_eq!(found, ["23 ical-cancelled", "29 ical-change-alone"]);
}

#[test]
fn times_are_read_on_the_wall_and_an_unknown_zone_is_told() {
    let of = |start: &str| told(&calendar(&[&format!("UID:1|SUMMARY:Fair|{start}")]), None);
    for (start, on) in [
        ("DTSTART;TZID=Europe/London:20260705T233000", "2026-07-05"),
        ("DTSTART;TZID=\"GMT Standard Time\":20260705T233000", "2026-07-05"),
        ("DTSTART;TZID=/citadel.org/20210210_1/Europe/London:20260705T233000", "2026-07-05"),
        ("DTSTART:20260705T233000", "2026-07-05"),
        // In summer it is half past midnight in London.
        ("DTSTART:20260705T233000Z", "2026-07-06"),
        ("DTSTART;VALUE=DATE-TIME:20261205T233000Z|DTEND:20261206T000000Z", "2026-12-05"),
    ] {
        assert_eq!(of(start), (vec![format!("day {on} Fair")], vec!["4 ical-time-of-day".to_owned()]), "{start}");
    }
    let (named, found) = of("DTSTART;TZID=America/New_York:20260705T233000");
    assert_eq!(
        (named, found),
        (
            vec!["day 2026-07-05 Fair".to_owned()],
            vec!["4 ical-time-of-day".to_owned(), "7 ical-zone-unknown".to_owned()]
        )
    );
    // A night out of two days; and an end at midnight is the day before.
    assert_eq!(of("DTSTART:20260705T190000|DTEND:20260706T000000").0, ["day 2026-07-05 Fair"]);
    assert_eq!(of("DTSTART:20260705T190000|DURATION:PT8H").1, ["0 ical-nothing", "4 ical-which"]);
    assert_eq!(of("DTSTART;VALUE=DATE:20260705|DURATION:P1D").0, ["day 2026-07-05 Fair"]);
}

#[test]
fn files_as_programs_write_them_are_read() {
    let folded = "\u{feff}begin:vcalendar\nbegin:vevent\nuid:1\nsummary;language=\"en:GB\":Summer hol\n iday\nDTSTART;VALUE=DATE:20260723\n\
                  DTEND;VALUE=DATE:20260902\nBEGIN:VALARM\nSUMMARY:Alarm\nTRIGGER:-PT5M\nEND:VALARM\nEND:VEVENT\nEND:VCALENDAR";
    assert_eq!(told(folded, None), (vec!["holiday 2026-07-23 2026-09-01 Summer holiday".to_owned()], vec![]));
    // What Kithbook writes itself, too.
    let own = super::expected::file(&super::expected::cue("special|leo|Leo’s birthday|2018-05-09|yearly|february|\n"));
    assert_eq!(told(&own, None), (vec!["yearly 2026-05-09 Leo’s birthday".to_owned()], vec![]));
}

#[test]
fn nothing_is_passed_over_in_silence() {
    let long = format!("UID:1|SUMMARY:Long|DTSTART;VALUE=DATE:20260101|DTEND;VALUE=DATE:{}", "20280101");
    for (event, code) in [
        ("UID:1|SUMMARY:No day", "ical-no-start"),
        ("UID:1|DTSTART;VALUE=DATE:20260705", "ical-no-name"),
        ("UID:1|SUMMARY:Fair|DTSTART;VALUE=DATE:20260732", "ical-date"),
        ("UID:1|SUMMARY:Fair|DTSTART;VALUE=DATE:20260702|DURATION:soon", "ical-date"),
        ("UID:1|SUMMARY:Fair|DTSTART;VALUE=DATE:20260702|RDATE:soon", "ical-date"),
        ("UID:1|SUMMARY:Fair|DTSTART;VALUE=DATE:20260702|RRULE:FREQ=HOURLY", "ical-rule-unread"),
        ("UID:1|SUMMARY:Fair|DTSTART;VALUE=DATE:20260702|EXRULE:FREQ=WEEKLY", "ical-rule-unread"),
        ("UID:1|SUMMARY:Swim|DTSTART;VALUE=DATE:20260702|RRULE:FREQ=WEEKLY", "ical-too-often"),
        ("UID:1|SUMMARY:Swim|DTSTART;VALUE=DATE:20260702|RRULE:FREQ=YEARLY;BYHOUR=1,2", "ical-too-often"),
        ("UID:1|SUMMARY:Gone|DTSTART;VALUE=DATE:20200702|RRULE:FREQ=YEARLY;COUNT=2", "ical-past"),
        ("UID:1|SUMMARY:Fair|DTSTART;VALUE=DATE:20260702|LOCATION:the hall", "ical-left-out"),
        ("UID:1|SUMMARY:Fair|DTSTART;VALUE=DATE:20260702|no colon here", "ical-line-unread"),
        (
            "UID:1|SUMMARY:Fair|DTSTART;VALUE=DATE:20260702|END:VEVENT|BEGIN:VJOURNAL|SUMMARY:x|END:VJOURNAL|BEGIN:VEVENT|SUMMARY:y|DTSTART:20260703",
            "ical-other",
        ),
        (
            "UID:1|SUMMARY:Fair|DTSTART;VALUE=DATE:20260702|BEGIN:VEVENT|SUMMARY:y|DTSTART;VALUE=DATE:20260703",
            "ical-not-ended",
        ),
        (
            "UID:1|SUMMARY:Fair|DTSTART;VALUE=DATE:20260702|END:VEVENT|BEGIN:VEVENT|UID:2|SUMMARY:Fair|DTSTART;VALUE=DATE:20260702",
            "ical-again",
        ),
        (&long, "ical-long"),
    ] {
        let (_, found) = told(&calendar(&[event]), None);
        assert!(found.iter().any(|own| own.ends_with(code)), "{event}: {found:?}");
    }
    let yearly = "UID:1|SUMMARY:Leo|DTSTART;VALUE=DATE:20180509|RRULE:FREQ=YEARLY";
    assert!(told(&calendar(&[yearly]), Some(Kind::Term)).1.contains(&"4 ical-yearly-term".to_owned()));
    assert!(told(&calendar(&[yearly]), Some(Kind::Holiday)).1.contains(&"4 ical-yearly-holiday".to_owned()));
    let days = "UID:1|SUMMARY:Trip|DTSTART;VALUE=DATE:20260723|DTEND;VALUE=DATE:20260725";
    assert!(told(&calendar(&[days]), Some(Kind::Day)).1.contains(&"4 ical-several-days".to_owned()));
    for (bytes, code) in [
        (b"".as_slice(), "ical-not-calendar"),
        (b"0 HEAD", "ical-not-calendar"),
        (&vec![b' '; 9 << 20], "ical-too-big"),
    ] {
        assert_eq!(read(bytes, day("2026-06-01"), None).unwrap_err().code, code);
    }
}

#[test]
fn every_day_of_a_stretch_is_in_it() {
    let read =
        imported(&calendar(&["UID:1|SUMMARY:Half term|DTSTART;VALUE=DATE:20260525|DTEND;VALUE=DATE:20260530"]), None);
    let own = &read.named[0];
    assert_eq!(days_after(own.from, 4), Some(own.until));
}
