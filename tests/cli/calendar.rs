//! `kithbook calendar`: a reader's days in sentences, for programs and as a file, and what it refuses.

use crate::{HOME, SMALL, ends};
use serde_json::Value;

const JUNE: [&str; 6] = ["--today", "2026-06-01", "--from", "2026-06-01", "--to", "2026-06-30"];

fn listed(arguments: &[&str]) -> String {
    let (code, out, err) = ends(&[&["calendar", HOME], arguments].concat());
    assert!(code == 0 && err.is_empty(), "{arguments:?}: {code} {err}");
    out
}

#[test]
fn june_in_sentences_says_what_is_planned_and_what_became_of_it() {
    let out = listed(&[&["--for", "parent", "--person", "jodie"], &JUNE[..]].concat());
    assert!(
        out.starts_with("The calendar of Kobi from 2026-06-01 to 2026-06-30, in the copy for: parent.\n\n"),
        "{out}"
    );
    for line in [
        "\nWednesday 2026-06-03, 15:30 to 17:30: Time with Kobi\n  As planned.\n  Where: Mum’s new flat.\n",
        "\nWednesday 2026-06-17, 15:30 to 17:30: Time with Kobi\n  Moved away to 2026-06-18.\n",
        "\nThursday 2026-06-18, 15:30 to 17:00: Time with Kobi\n  Moved here from 2026-06-17.\n",
        "\n  It is sports day. Jodie plans to come. The visit moves.\n",
        "\nSunday 2026-06-21: Father’s Day\n",
    ] {
        assert!(out.contains(line), "no {line:?} in\n{out}");
    }
}

#[test]
fn june_as_json_has_the_same_fields_in_the_same_order_each_time() {
    let arguments = [&["--for", "parent", "--person", "jodie", "--format", "json"], &JUNE[..]].concat();
    let out = listed(&arguments);
    assert_eq!(out, listed(&arguments));
    let whole: Value = serde_json::from_str(&out).unwrap();
    let fields = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>().join(" ");
    assert_eq!(fields(&whole), "child reader level today from to occurrences months special_days moments");
    let occurrences = whole["occurrences"].as_array().unwrap();
    let names = "date from to ends_next_day arrangement what with state moved_from moved_to change said reason place";
    assert!(!occurrences.is_empty() && occurrences.iter().all(|own| fields(own) == names), "{out}");
    let moved = occurrences.iter().find(|own| own["state"] == "moved-here").unwrap();
    assert_eq!((moved["date"].as_str(), moved["moved_from"].as_str()), (Some("2026-06-18"), Some("2026-06-17")));
    let away = occurrences.iter().find(|own| own["state"] == "moved-away").unwrap();
    assert_eq!((away["moved_to"].as_str(), away["change"].as_str()), (Some("2026-06-18"), moved["change"].as_str()));
    let days: Vec<&str> = occurrences.iter().filter_map(|own| own["date"].as_str()).collect();
    assert!(days.is_sorted() && days.iter().all(|day| day.starts_with("2026-06")), "{days:?}");
}

#[test]
fn the_file_is_the_whole_and_goes_where_it_is_told() {
    let to = format!("{}/calendar.ics", env!("CARGO_TARGET_TMPDIR"));
    let (code, out, err) = ends(&["calendar", HOME, "--format", "ics", "--today", "2026-06-01", "--out", &to]);
    assert!(code == 0 && out.is_empty() && err.is_empty(), "{err}");
    let text = std::fs::read_to_string(&to).unwrap();
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.ends_with("END:VCALENDAR\r\n"), "{text}");
    assert!(text.contains("\r\nDTSTAMP:20260601T000000Z\r\n") && text.contains("\r\nRRULE:FREQ=WEEKLY"), "{text}");
}

#[test]
fn what_cannot_be_listed_is_refused_with_what_to_do() {
    for (arguments, words) in [
        (
            &["--from", "2026-06-01", "--to", "2026-05-31"][..],
            "--to 2026-05-31 is before the first day, 2026-06-01. Give",
        ),
        (&["--from", "2026-06-01", "--to", "2046-06-01"], "Ask for fewer years"),
        (&["--from", "2026-06-01", "--format", "ics"], "Leave them out"),
        (&["--from", "1 June"], "write a date as 2026-06-01"),
        (&["--level", "7"], "the levels are"),
        (&["--for", "parent", "--person", "nobody"], "--person"),
        (&["--format", "gedcom"], "ics"),
    ] {
        let (code, out, err) = ends(&[&["calendar", HOME, "--today", "2026-06-01"], arguments].concat());
        assert!(code == 2 && out.is_empty() && err.contains(words), "{arguments:?}: {code} {err}");
    }
    let (code, _, err) = ends(&["calendar", "no-such-file.json"]);
    assert!(code == 2 && err.contains("no-such-file.json"), "{err}");
    let (code, out, err) = ends(&["calendar", crate::BROKEN]);
    assert!(code == 2 && out.is_empty() && err.contains("read-not-date"), "{err}");
    // Twenty years less a day, and the last day there is, are listed.
    for to in [["2026-06-01", "2046-05-31"], ["2190-01-01", "2199-12-31"]] {
        let arguments =
            ["calendar", SMALL, "--today", "2026-06-01", "--from", to[0], "--to", to[1], "--format", "json"];
        assert_eq!(ends(&arguments).0, 0, "{to:?}");
    }
}
