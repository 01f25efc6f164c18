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
