//! `kithbook import` of a calendar file: what it prints, and how it goes into a plan.

use crate::family::file;
use crate::{HOME, ends, ends_with};
use serde_json::Value;

const SCHOOL: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n\
    BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Winter holiday\r\nDTSTART;VALUE=DATE:20271220\r\nDTEND;VALUE=DATE:20280103\r\nEND:VEVENT\r\n\
    BEGIN:VEVENT\r\nUID:2\r\nSUMMARY:Spring term\r\nDTSTART;VALUE=DATE:20280103\r\nDTEND;VALUE=DATE:20280401\r\nEND:VEVENT\r\n\
    BEGIN:VEVENT\r\nUID:3\r\nSUMMARY:Zoë’s birthday\r\nDTSTART;VALUE=DATE:20180509\r\nRRULE:FREQ=YEARLY\r\nEND:VEVENT\r\n\
    BEGIN:VEVENT\r\nUID:4\r\nSUMMARY:祭\r\nDTSTART;VALUE=DATE:20280505\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
const TODAY: [&str; 2] = ["--today", "2026-06-01"];

#[test]
fn the_days_are_printed_as_a_plan_has_them() {
    let (code, out, err) = ends_with(&["import", "-", TODAY[0], TODAY[1]], SCHOOL.as_bytes());
    assert!(code == 0 && err.is_empty(), "{err}");
    let whole: Value = serde_json::from_str(&out).unwrap();
    let expected = serde_json::json!({ "calendar": {
        "terms": [{ "id": "spring-term-2028-01-03", "name": "Spring term", "from": "2028-01-03", "until": "2028-03-31" }],
        "holidays": [{ "id": "winter-holiday-2027-12-20", "name": "Winter holiday", "from": "2027-12-20", "until": "2028-01-02" }],
        "days": [
            { "id": "zo-s-birthday", "name": "Zoë’s birthday", "date": "2018-05-09", "every_year": true },
            { "id": "day-2028-05-05", "name": "祭", "date": "2028-05-05" },
        ],
    }});
    assert_eq!(whole, expected);
}

#[test]
fn a_plan_takes_them_in_and_a_second_time_changes_nothing() {
    let path = file("school.ics", SCHOOL.as_bytes());
    let (code, once, err) = ends(&["import", &path, "--plan", HOME, TODAY[0], TODAY[1]]);
    assert!(code == 0 && err.is_empty(), "{err}");
    // The plan as Kithbook writes it, with nothing put in.
    let none = file("none.ics", b"BEGIN:VCALENDAR\nEND:VCALENDAR\n");
    let (code, out, err) = ends(&["import", &none, "--plan", HOME, TODAY[0], TODAY[1]]);
    assert!(code == 1 && err.contains("ical-nothing"), "{err}");
    let before: Value = serde_json::from_str(&out).unwrap();
    let mut after: Value = serde_json::from_str(&once).unwrap();
    let list = |plan: &Value, name: &str| plan["calendar"][name].as_array().map_or(0, Vec::len);
    for (name, more) in [("terms", 1), ("holidays", 1), ("days", 2)] {
        assert_eq!(list(&after, name), list(&before, name) + more, "{name}");
    }
    let to = file("with-days.plan.json", once.as_bytes());
    let (_, twice, _) = ends(&["import", &path, "--plan", &to, TODAY[0], TODAY[1]]);
    assert!(once == twice, "a second import is not the first");
    let sentences =
        |out: String| out.lines().filter(|line| line.starts_with("  ")).map(str::to_owned).collect::<Vec<_>>();
    let faults = |plan: &str| sentences(ends(&["check", plan, TODAY[0], TODAY[1]]).1);
    assert_eq!(faults(&to), faults(HOME));
    // And nothing else of it was touched.
    after["calendar"] = before["calendar"].clone();
    assert!(after == before, "something else of the plan is not as it was");
}

#[test]
fn what_is_passed_over_is_named_with_its_line_and_into_says_what_it_is() {
    let trip = SCHOOL.replace("Winter holiday", "Year 6 trip");
    let path = file("trip.ics", trip.as_bytes());
    let (code, out, err) = ends(&["import", &path, TODAY[0], TODAY[1]]);
    assert!(
        code == 1 && err.contains("ical-which line 3 ") && err.contains("--into holidays") && !out.contains("trip"),
        "{err}"
    );
    let (code, out, err) = ends(&["import", &path, "--into", "holidays", TODAY[0], TODAY[1]]);
    let whole: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(whole["calendar"]["holidays"].as_array().unwrap().len(), 3, "{out}");
    assert!(code == 1 && err.contains("ical-yearly-holiday line 15 "), "{err}");
}

#[test]
fn what_cannot_be_taken_in_is_refused_with_what_to_do() {
    let (school, text) = (file("school-2.ics", SCHOOL.as_bytes()), file("letter.ics", b"Dear parents"));
    for (arguments, words) in [
        (&[text.as_str()][..], "ical-not-calendar"),
        (&[&school, "--child", "mia"], "Leave --child out"),
        (&[&school, "--plan", &school], "This is no plan"),
        (&[&school, "--plan", crate::BROKEN], "read-not-date"),
        (&[&school, "--plan", "no-such.json"], "no-such.json"),
        (&[&school, "--into", "weeks"], "holidays"),
        (&["no-such.ics"], "no-such.ics"),
    ] {
        let (code, out, err) = ends(&[&["import"], arguments].concat());
        assert!(code == 2 && out.is_empty() && err.contains(words), "{arguments:?}: {code} {err}");
    }
}
