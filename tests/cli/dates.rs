//! `kithbook dates` as a worker and a council's script use it.

use super::{BROKEN, HOME, SMALL, ends, ends_with};
use serde_json::Value;

const MADE_NO_SENSE: &str =
    concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/broken/plan-first-review-late.plan.json");

#[test]
fn the_dates_of_a_plan_say_what_they_were_counted_from_and_by_which_rule() {
    let (code, out, err) = ends(&["dates", SMALL, "--today", "2026-06-01"]);
    assert!(
        code == 0 && err.is_empty() && out.starts_with("The dates of Wren’s plan, as they stand on 2026-06-01."),
        "{out}{err}"
    );
    let review = "\n2026-06-12 at the latest: the next review\n  In the plan: 2026-06-10, in time.\n  6 months after the review before, \
                  as it was held. Counted from the review of 2025-12-12 (/meetings/1/date).\n  Care Planning, Placement and Case Review \
                  (England) Regulations 2010, regulation 33. Rule D3 of facts.md 5.4, from T, V5; checked.\n";
    assert!(out.contains(review), "{out}");
    assert!(out.contains("That is no working day. The last one before it is 2025-12-24."), "{out}");
    assert!(!out.contains("{ ") && !out.contains('\u{2068}'), "{out}");
}

#[test]
fn as_json_they_are_json_and_the_plans_own_date_stands_beside() {
    let (code, out, _) = ends(&["dates", HOME, "--today", "2026-06-01", "--format", "json"]);
    let whole: Value = serde_json::from_str(&out).unwrap();
    assert_eq!((code, whole["today"].as_str()), (0, Some("2026-06-01")));
    let dates = whole["dates"].as_array().unwrap();
    let case = dates.iter().find(|date| date["rule"] == "case-end").unwrap();
    assert_eq!((case["day"].as_str(), case["limit"].as_str()), (Some("2026-07-13"), Some("by")));
    assert_eq!((case["state"].as_str(), case["past"].as_bool()), (Some("planned"), Some(false)));
    assert_eq!(case["plan"]["date"], "2026-07-09");
    assert_eq!(
        (case["counted_from"]["at"].as_str(), case["source"]["mark"].as_str()),
        (Some("/orders/0/asked_on"), Some("V"))
    );
    for date in dates {
        for text in ["event", "how", "day", "state"] {
            assert!(date[text].as_str().is_some_and(|text| !text.is_empty()), "{text}: {date}");
        }
        assert!(date["counted_from"]["words"].as_str().is_some_and(|words| !words.is_empty()), "{date}");
    }
}

#[test]
fn a_date_that_was_missed_ends_with_1_and_says_what_to_do() {
    let (code, out, _) = ends(&["dates", MADE_NO_SENSE, "--today", "2026-06-01"]);
    assert!(code == 1 && (out.contains("which was late") || out.contains("records nothing for it")), "{out}");
    // By then a review is missed, and what rests on later bank holidays is said to be about right.
    let (code, out, _) = ends(&["dates", SMALL, "--today", "2027-06-01"]);
    assert!(
        code == 1
            && out.contains("This day has passed, and the plan records nothing for it.\n  Add it if it was done."),
        "{out}"
    );
}

#[test]
fn a_plan_whose_dates_cannot_be_read_is_refused() {
    let (code, out, err) = ends(&["dates", BROKEN, "--today", "2026-06-01"]);
    assert!(
        code == 2 && out.is_empty() && err.contains("read-not-date") && err.contains("No dates can be counted"),
        "{err}"
    );
    let (code, _, err) = ends(&["dates", "no-such-file.json"]);
    assert!(code == 2 && err.contains("no-such-file.json"), "{err}");
    assert_eq!(ends(&["dates"]).0, 2);
    assert_eq!(ends(&["dates", SMALL, "--today", "1 June"]).0, 2);
    assert_eq!(ends(&["dates", SMALL, "--lines", "-"]).0, 2);
}

#[test]
fn lines_come_from_a_file_or_from_standard_input() {
    let line = "{\"kind\":\"first\",\"came_into_care\":\"2026-03-02\"}\n";
    let answer = "{\"first_review_due\":\"2026-03-30\"}\n".to_owned();
    for arguments in [&["dates", "--lines"][..], &["dates", "--lines", "-"]] {
        assert_eq!(ends_with(arguments, line.as_bytes()), (0, answer.clone(), String::new()));
    }
    let file = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("dates.jsonl");
    std::fs::write(&file, line.repeat(3)).unwrap();
    assert_eq!(ends(&["dates", "--lines", file.to_str().unwrap()]), (0, answer.repeat(3), String::new()));
    assert_eq!(ends_with(&["dates", "--lines"], b""), (0, String::new(), String::new()));
}

#[test]
fn the_help_shows_every_kind_of_line() {
    let (code, help, _) = ends(&["dates", "--help"]);
    assert_eq!(code, 0);
    for kind in ["first", "second", "subsequent", "chain", "project", "visit"] {
        assert!(help.contains(&format!("\"kind\":\"{kind}\"")), "{kind} is not in the help");
    }
}
