//! The form of a file: lines, letters, and what is in it.

use super::expected::{cue, file, same};
use super::readers::{by_calcard, by_icalendar};
use proptest::prelude::{ProptestConfig, prop_assert, prop_assert_eq, proptest};

/// Every line ends as it must, none is too long, and no letter is cut.
fn well_formed(text: &str) {
    assert!(
        text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && text.ends_with("\r\nEND:VCALENDAR\r\n"),
        "{text}"
    );
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    assert_eq!(text.matches('\r').count(), text.matches("\r\n").count());
    for line in text.split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
        assert!(!line.chars().any(char::is_control), "{line:?}");
    }
}

fn meet(what: &str, place: &str) -> String {
    cue(&format!("meet|mum|visit|certain|{what}|visit|{place}|parents\npattern|week|saturday|||||||||10:30|12:30||\n"))
}

#[test]
fn a_file_says_who_made_it_and_in_which_time() {
    let text = file(&meet("Time with Mum", ""));
    well_formed(&text);
    for line in [
        "PRODID:-//Kithbook//Kithbook//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "NAME:Mia’s days",
        "X-WR-CALNAME:Mia’s days",
        "TZID:Europe/London",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
        "TZNAME:BST",
        "TZNAME:GMT",
        "DTSTAMP:20260603T000000Z",
        "DTSTART;TZID=Europe/London:20260110T103000",
        "DTEND;TZID=Europe/London:20260110T123000",
        "RRULE:FREQ=WEEKLY;BYDAY=SA",
        "TRANSP:TRANSPARENT",
    ] {
        assert!(text.contains(&format!("\r\n{line}\r\n")), "no {line} in\n{text}");
    }
    // Where nobody said where, nothing is said; and an empty name is no name.
    assert!(!text.contains("LOCATION") && !text.contains("DESCRIPTION"), "{text}");
}

#[test]
fn letters_that_mean_something_are_only_letters() {
    let place = "the Mill; Road, \\n house\\ 🏠👩‍👧‍👦 of Zoë-Ångström & Łukasz, over the river and past the third bridge 🌉, by the sea";
    let what = "Time with Mum; BEGIN:VEVENT, “Nan” 👵🏽 and a very long name that goes on: Llanfairpwllgwyngyllgogerychwyrndrobwll";
    let text = file(&meet(what, place));
    well_formed(&text);
    for (events, place) in [
        (by_calcard(&text), place.to_owned()),
        // It takes a backslash and an n, each of them a letter, for a line's end.
        (by_icalendar(&text), place.replace("\\n", "\n")),
    ] {
        assert_eq!(events.len(), 1);
        assert_eq!((events[0].one("SUMMARY"), events[0].one("LOCATION")), (what, place.as_str()));
    }
    same(&meet(what, place), "2026-06-01", "2026-07-31");
}

#[test]
fn who_helps_and_who_takes_are_named_and_nobody_is_by_id() {
    let lines = "say|label-helpers|Who helps\nsay|label-takers|Who takes you\n\
                 meet|id-of-meet|visit|certain|Time with Mum|called-so|the centre|parents\nwith|id-of-mum\nhelpers|id-of-priya|id-of-nobody\n\
                 takers|id-of-jo|id-of-sam\npattern|week|saturday|||||||||10:30|12:30|half past ten|half past twelve\n\
                 change|id-of-change|cancelled|2026-06-06||||||There is no visit.|Mum is poorly; she said so.\n\
                 who|id-of-mum|Mum-name|person|age adult|mum.jpg\nwho|id-of-priya|Priya|person|age adult|\nwho|id-of-jo|Jo|person||\nwho|id-of-sam|Sam|person||\n\
                 moment|id-of-moment|2026-06-10|14:00|2pm|meeting|Your review\nspecial|id-of-day|Leo’s day|2018-05-09|yearly|february|id-of-leo\n";
    let text = file(&cue(lines));
    well_formed(&text);
    for events in [by_icalendar(&text), by_calcard(&text)] {
        assert_eq!(events[0].one("DESCRIPTION"), "Who helps: Priya\nWho takes you: Jo, Sam");
        assert_eq!(
            events[1].one("DESCRIPTION"),
            "Who helps: Priya\nWho takes you: Jo, Sam\nThere is no visit.\nMum is poorly; she said so."
        );
    }
    for hidden in ["id-of", "Mum-name", "jpg", "age adult", "called-so", "half past"] {
        assert!(!text.contains(hidden), "{hidden} in\n{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn any_text_comes_back_as_it_went(what in "[^\t\r\n|]{1,120}", place in "\\PC{0,200}") {
        let place = place.replace('|', "/");
        let text = file(&meet(&what, &place));
        well_formed(&text);
        let plain = |text: &str| {
            let letters: String = text.chars().filter(|letter| !letter.is_control()).collect();
            letters.trim().to_owned()
        };
        let (what, place) = (plain(&what), plain(&place));
        let events = by_calcard(&text);
        prop_assert_eq!(events.len(), 1);
        prop_assert_eq!(events[0].one("SUMMARY").trim(), what);
        prop_assert_eq!(events[0].one("LOCATION").trim(), place);
    }

    #[test]
    fn any_cue_makes_a_file_or_none(rest in "(?s).{0,400}") {
        if let Some(text) = kithbook::render::ics_of(&format!("days all 390 8-11 2026-06-03\n{rest}")) {
            well_formed(&text);
        }
        prop_assert!(kithbook::render::ics_of(&rest).is_none() || rest.starts_with("days "));
    }

    #[test]
    fn any_lines_of_a_cue_make_a_file(
        lines in proptest::collection::vec(proptest::sample::select(vec![
            "meet\ta\tvisit\tcertain\tTime\tvisit\t\tparents", "meet\tb\tovernight\tcertain\tNight\tnight\tx\t",
            "pattern\tweek\tsaturday\t\t\t\t\t\t\t\t\t10:30\t12:30\t\t", "pattern\tday\t\t\t\t\t\t\t\t1900-01-01\t2199-12-31\t\t\t\t",
            "pattern\tdates\t\t\t\t\t\t1900-01-01,2199-12-31\t\t\t\t23:59\t00:00\t\t", "pattern\tyear\t\t\t13,0,12\t\t\t\t\t\t\t\t\t\t",
            "pattern\tspecial_days\t\t\t\t\t\t\ts\t\t\t\t\t\t", "special\ts\tDay\t2199-12-31\tyearly\tmarch\t", "special\ts\tDay\t1904-02-29\tyearly\tmarch\t",
            "change\tc\tmoved\t2199-12-31\t1900-01-01\t23:59\t00:00\t\t\tsaid\twhy", "change\tc\tcancelled\t2026-06-06\t\t\t\t\t\t\t",
            "change\tc\textra\t2026-06-07\t\t\t\t\t\t\t", "moment\tm\t2199-12-31\t\t\tmove\tMove", "since\t1900-01-01", "since\t2199-12-31",
            "term\tt\t1900-01-01\t2199-12-31", "holiday\th\t2026-07-20\t2026-06-01",
        ]), 0..14),
        today in proptest::sample::select(vec!["1900-01-01", "2026-06-03", "2199-12-31"]),
    ) {
        let text = kithbook::render::ics_of(&format!("days all 390 8-11 {today}\n{}", lines.join("\n"))).unwrap();
        well_formed(&text);
        prop_assert_eq!(text.matches("BEGIN:VEVENT").count(), text.matches("END:VEVENT").count());
    }
}
