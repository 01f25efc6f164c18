//! Each limit at its edge: the last that fits, and the first that does not.

use kithbook::plan::{self, limits};

fn codes(text: &str) -> Vec<&'static str> {
    plan::read(text.as_bytes()).findings.iter().map(|finding| finding.code).collect()
}

fn plan_with(field: &str) -> String {
    format!(r#"{{"version":1,"child":{{"id":"mia","name":"Mia"}},{field}}}"#)
}

#[test]
fn a_file_of_the_largest_size_is_read_and_one_byte_more_is_not() {
    let plan = plan_with(r#""people":[]"#);
    let fits = format!("{plan}{}", " ".repeat(limits::FILE - plan.len()));
    assert_eq!(codes(&fits), [""; 0]);
    assert_eq!(codes(&format!("{fits} ")), ["read-too-big"]);
}

#[test]
fn nesting_to_the_limit_is_read_and_one_deeper_is_not() {
    let nested = |depth: usize| plan_with(&format!(r#""x":{}{}"#, "[".repeat(depth - 1), "]".repeat(depth - 1)));
    assert_eq!(codes(&nested(limits::DEPTH)), ["read-unknown-field"]);
    assert_eq!(codes(&nested(limits::DEPTH + 1)), ["read-too-deep"]);
}

#[test]
fn so_many_people_are_read_and_one_more_is_not() {
    let people = |count: usize| {
        let people: Vec<String> = (0..count).map(|number| format!(r#"{{"id":"p{number}","name":"P"}}"#)).collect();
        plan_with(&format!(r#""people":[{}]"#, people.join(",")))
    };
    assert_eq!(plan::read(people(limits::PEOPLE).as_bytes()).plan.people.len(), limits::PEOPLE);
    assert_eq!(codes(&people(limits::PEOPLE + 1)), ["read-too-many"]);
}

#[test]
fn a_list_to_the_limit_is_read_and_one_longer_is_not() {
    let notes = |count: usize| plan_with(&format!(r#""notes":[{}]"#, vec![r#""x""#; count].join(",")));
    assert_eq!(codes(&notes(limits::LIST)), [""; 0]);
    assert_eq!(codes(&notes(limits::LIST + 1)), ["read-too-many"]);
}

#[test]
fn a_list_of_people_to_the_limit_is_read_and_one_longer_is_not() {
    let listed = |count: usize| {
        let ids = vec![r#""mia""#; count].join(",");
        plan_with(&format!(r#""bonds":{{"siblings":[{{"id":"all","people":[{ids}],"kind":"full"}}]}}"#))
    };
    assert_eq!(codes(&listed(limits::NAMES)), [""; 0]);
    assert_eq!(codes(&listed(limits::NAMES + 1))[0], "read-too-many");
}

#[test]
fn family_time_names_people_so_often_and_no_more() {
    let with = |changes: usize| {
        let changes = vec![r#"{"id":"c","kind":"cancelled","date":"2026-06-01"}"#; changes].join(",");
        let people = vec![r#""mia""#; 500].join(",");
        let visit = format!(r#"{{"id":"a","with":[{people}],"kind":"visit","changes":[{changes}]}}"#);
        plan_with(&format!(r#""family_time":[{visit}]"#))
    };
    assert_eq!(500 * 30, limits::NAMED);
    assert_eq!(codes(&with(29)), [""; 0]);
    assert_eq!(codes(&with(30)), ["read-named-too-often"]);
}

#[test]
fn so_many_values_are_read_and_one_more_is_not() {
    // An opening bracket and a comma between each two: so many values are so many of them.
    let list = |count: usize| format!("[{}]", vec!["1"; count].join(","));
    assert_eq!(codes(&list(limits::VALUES)), ["read-not-object"]);
    assert_eq!(codes(&list(limits::VALUES + 1)), ["read-too-full"]);
}

#[test]
fn texts_and_names_to_the_limit_are_read_and_one_letter_more_is_not() {
    let note = |letters: usize| plan_with(&format!(r#""notes":["{}"]"#, "é".repeat(letters)));
    assert_eq!(codes(&note(limits::TEXT)), [""; 0]);
    assert_eq!(codes(&note(limits::TEXT + 1)), ["read-too-long"]);
    let name = |letters: usize| plan_with(&format!(r#""people":[{{"id":"a","name":"{}"}}]"#, "é".repeat(letters)));
    assert_eq!(codes(&name(limits::NAME)), [""; 0]);
    assert_eq!(codes(&name(limits::NAME + 1)), ["read-too-long", "read-missing"][..1]);
}

#[test]
fn faults_past_the_limit_are_counted() {
    let people = vec!["7"; limits::FAULTS + 5].join(",");
    let findings = plan::read(plan_with(&format!(r#""people":[{people}]"#)).as_bytes()).findings;
    assert_eq!(findings.len(), limits::FAULTS + 1);
    let last = findings.last().unwrap();
    assert_eq!((last.code, last.values[0].1.as_str()), ("read-more-faults", "5"));
}
