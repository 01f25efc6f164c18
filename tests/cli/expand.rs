//! `kithbook expand`.

use super::{ends, ends_with};
use serde_json::{Value, json};

/// The answers to lines of JSON.
fn answers(lines: &[Value]) -> Vec<Value> {
    let input: String = lines.iter().map(|line| format!("{line}\n")).collect();
    answers_to(input.as_bytes())
}

fn answers_to(input: &[u8]) -> Vec<Value> {
    let (code, out, err) = ends_with(&["expand", "-"], input);
    assert!(code == 0 && err.is_empty(), "{code}: {err}");
    out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn range(from: &str, to: &str) -> Value {
    json!({ "from": from, "to": to })
}

/// A line with other fields over these.
fn line(fields: Value) -> Value {
    let mut line = json!({
        "id": "x",
        "tz": "Europe/London",
        "dtstart": "2026-01-03T10:00:00",
        "rrule": "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA",
        "range": range("2026-01-01T00:00:00", "2026-03-01T00:00:00"),
    });
    fields.as_object().unwrap().iter().for_each(|(name, value)| line[name] = value.clone());
    line
}

#[test]
fn the_example_of_the_help_is_answered_as_the_help_says() {
    let asked = line(json!({
        "all_day": false,
        "exdates": ["2026-01-17T10:00:00"],
        "rdates": [],
        "overrides": [
            { "recurrence_id": "2026-02-14T10:00:00", "start": "2026-02-15T13:00:00" },
            { "recurrence_id": "2026-02-28T10:00:00", "cancelled": true },
        ],
    }));
    let (code, out, _) = ends_with(&["expand"], asked.to_string().as_bytes());
    let answer = "{\"id\":\"x\",\"occurrences\":[\"2026-01-03T10:00:00+00:00\",\"2026-01-31T10:00:00+00:00\",\
                  \"2026-02-15T13:00:00+00:00\"],\"cancelled\":[\"2026-02-28T10:00:00+00:00\"]}\n";
    assert_eq!((code, out.as_str()), (0, answer));
    let (_, help, _) = ends(&["expand", "--help"]);
    let plain = |text: &str| text.split_whitespace().collect::<String>();
    assert!(plain(&help).contains(&plain(answer)), "{help}");
}

#[test]
fn each_zone_and_dates_alone_are_written_their_own_way() {
    let summer = json!({
        "dtstart": "2026-07-04T10:00:00", "rrule": "", "range": range("2026-07-01T00:00:00", "2026-08-01T00:00:00"),
    });
    let with = |name: &str, value: Value| {
        let mut fields = summer.clone();
        fields[name] = value;
        line(fields)
    };
    let found = answers(&[
        line(summer.clone()),
        with("tz", json!("America/New_York")),
        with("tz", json!("UTC")),
        with("tz", Value::Null),
        with("all_day", json!(true)),
        with("dtstart", json!("2026-07-04T09:00:00Z")),
        with("dtstart", json!("2026-07-04T11:00:00+02:00")),
    ]);
    let told: Vec<&str> = found.iter().map(|answer| answer["occurrences"][0].as_str().unwrap()).collect();
    let london = "2026-07-04T10:00:00+01:00";
    assert_eq!(
        told,
        [london, "2026-07-04T10:00:00", "2026-07-04T10:00:00+00:00", london, "2026-07-04", london, london]
    );
}

#[test]
fn dates_alone_may_be_written_with_or_without_midnight() {
    let plain = json!({
        "dtstart": "2026-01-03", "all_day": true, "rrule": "FREQ=DAILY;COUNT=4;UNTIL=X", "exdates": ["2026-01-04"],
        "overrides": [{ "recurrence_id": "2026-01-05", "start": "2026-01-09" }], "range": range("2026-01-01", "2026-02-01"),
    });
    let plain = plain.to_string().replace(";UNTIL=X", "");
    let long = plain.replace("2026-01-03", "2026-01-03T00:00:00").replace("2026-01-04", "2026-01-04T00:00:00");
    for asked in [plain, long] {
        let answer = &answers(&[line(serde_json::from_str(&asked).unwrap())])[0];
        assert_eq!(answer["occurrences"], json!(["2026-01-03", "2026-01-06", "2026-01-09"]), "{answer}");
    }
}

#[test]
fn a_line_that_cannot_be_carried_out_costs_itself_alone() {
    let lines = [
        "{\"id\":1",
        "[]",
        "null",
        "\"\u{fe0f}\"",
        "{}",
        "{\"id\":{\"deep\":[1]},\"dtstart\":3}",
        "{\"id\":7,\"dtstart\":\"2026-01-03T10:00:00\"}",
    ];
    let mut input = lines.join("\n").into_bytes();
    input.extend(b"\n\xff\xfe\n\n   \n");
    input.extend(line(json!({ "id": "good" })).to_string().into_bytes());
    let found = answers_to(&input);
    assert_eq!(found.len(), 9, "an empty line is none");
    for answer in &found[..8] {
        assert!(answer["error"].as_str().unwrap().ends_with('.') && answer.get("occurrences").is_none(), "{answer}");
    }
    assert_eq!((&found[5]["id"], &found[6]["id"]), (&json!({ "deep": [1] }), &json!(7)));
    assert!(found[0]["error"].as_str().unwrap().starts_with("Line 1: "), "{}", found[0]);
    assert_eq!(found[8]["occurrences"].as_array().unwrap().len(), 5);
}

#[test]
fn what_is_wrong_is_told_by_its_field_with_what_to_write() {
    for (fields, says) in [
        (json!({ "rrule": "FREQ=HOURLY" }), "rrule: FREQ cannot be “HOURLY”"),
        (json!({ "rrule": "FREQ=MONTHLY;BYWEEKNO=3" }), "FREQ=YEARLY"),
        (json!({ "rrule": 3 }), "rrule is no text"),
        (json!({ "dtstart": "soon" }), "dtstart: “soon” is no time"),
        (json!({ "dtstart": "1816-01-03T10:00:00" }), "1900 to 2199"),
        (json!({ "dtstart": null }), "dtstart is missing"),
        (json!({ "all_day": "yes" }), "all_day is neither true nor false"),
        (json!({ "exdates": "2026-01-17T10:00:00" }), "exdates is no list"),
        (json!({ "rdates": [17] }), "rdates: “” is no time"),
        (json!({ "overrides": [1] }), "overrides holds something"),
        (json!({ "overrides": [{ "cancelled": true }] }), "overrides: recurrence_id is missing"),
        (json!({ "range": null }), "range is missing"),
        (json!({ "range": { "from": "2026-01-01T00:00:00" } }), "range: to is missing"),
        (json!({ "range": range("2026-03-01", "2026-01-01") }), "from is after to"),
        (json!({ "range": range("0000-13-01", "2026-01-01") }), "range: from: “0000-13-01”"),
        (
            json!({ "rrule": "FREQ=DAILY;BYMINUTE=0,10,20,30,40,50", "range": range("0001-01-01", "9999-12-31") }),
            "More than",
        ),
        (json!({ "tz": "Mars", "dtstart": "2026-01-03T10:00:00Z" }), "dtstart"),
    ] {
        let answer = &answers(&[line(fields.clone())])[0];
        let said = answer["error"].as_str().unwrap_or_else(|| panic!("{fields}: {answer}"));
        assert!(answer["id"] == "x" && said.contains(says) && said.ends_with('.'), "{fields}: {said}");
    }
}

#[test]
fn what_is_odd_is_answered_and_noted() {
    for (fields, count, says) in [
        (json!({ "rrule": "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30" }), 0, "no dates"),
        (json!({ "rrule": "FREQ=WEEKLY;BYDAY=SU" }), 8, "2026-01-03T10:00:00"),
        (
            json!({ "overrides": [{ "recurrence_id": "2026-01-04T10:00:00", "cancelled": true }] }),
            5,
            "nothing at 2026-01-04",
        ),
        (json!({ "tz": "America/New_York", "rrule": "FREQ=DAILY;UNTIL=20260105T000000Z" }), 2, "without Z"),
    ] {
        let answer = &answers(&[line(fields.clone())])[0];
        assert_eq!(answer["occurrences"].as_array().map(Vec::len), Some(count), "{fields}: {answer}");
        assert!(answer["notes"][0].as_str().unwrap().contains(says), "{fields}: {answer}");
    }
    assert!(answers(&[line(json!({}))])[0].get("notes").is_none());
}

#[test]
fn lines_that_are_huge_or_deep_are_refused_and_the_next_is_answered() {
    let long = line(json!({ "exdates": vec!["2026-01-17T10:00:00"; 60_000] })).to_string();
    let deep = "[".repeat(200_000);
    let many = line(json!({ "exdates": vec!["2026-01-17T10:00:00"; 30_000] })).to_string();
    let found = answers_to(format!("{long}\n{deep}\n{many}\n{}", "x".repeat(3_000_000)).as_bytes());
    assert_eq!(found.len(), 4);
    assert!(found[0]["error"].as_str().unwrap().contains("longer than 1 MB"), "{}", found[0]);
    assert!(found[1]["error"].as_str().unwrap().contains("not JSON"), "{}", found[1]);
    assert_eq!(found[2]["occurrences"].as_array().unwrap().len(), 4);
    assert!(found[3]["error"].as_str().unwrap().starts_with("Line 4"), "{}", found[3]);
}

#[test]
fn a_file_that_is_not_there_ends_with_2() {
    let (code, out, err) = ends(&["expand", "no-such-file.jsonl"]);
    assert!(code == 2 && out.is_empty() && err.contains("no-such-file.jsonl"), "{err}");
    assert_eq!(ends_with(&["expand"], b""), (0, String::new(), String::new()));
}
