//! Our reader against serde's, our schema against the published one, and what is written against what was read.

use kithbook::plan::{self, Plan, write};
use proptest::prelude::*;
use serde::de::IgnoredAny;
use serde_json::{Value, json};
use std::{env, fs};

const SCHEMA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/public/schema/plan-1.json");

fn examples() -> Vec<(String, String)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/examples");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let plans = files.filter(|path| path.extension().is_some_and(|ending| ending == "json"));
    plans.map(|path| (path.display().to_string(), fs::read_to_string(&path).unwrap())).collect()
}

#[test]
fn serde_reads_every_example_as_we_do() {
    let examples = examples();
    assert!(examples.len() >= 12, "{} examples", examples.len());
    for (name, text) in examples {
        let ours = plan::read(text.as_bytes());
        assert!(ours.findings.is_empty(), "{name}: {:?}", ours.findings);
        assert_eq!(ours.plan, serde_json::from_str::<Plan>(&text).unwrap(), "{name}");
    }
}

#[test]
fn what_is_written_is_read_back_the_same() {
    for (name, text) in examples() {
        let first = plan::read(text.as_bytes()).plan;
        let written = write::write(&first);
        assert_eq!(plan::read(written.as_bytes()).plan, first, "{name}");
        assert_eq!(write::write(&plan::read(written.as_bytes()).plan), written, "{name}");
    }
}

#[test]
fn unknown_fields_are_reported_and_kept() {
    let text = r#"{"version":1,"child":{"id":"mia","name":"Mia","shoe size":[1,{"a":"]"}]},"people":[{"id":"mia","name":"Mia","x/y":null}],"new":"thing"}"#;
    let read = plan::read(text.as_bytes());
    let places: Vec<&str> = read.findings.iter().map(|finding| finding.at.as_str()).collect();
    assert_eq!(places, ["/child/shoe size", "/people/0/x~1y", "/new"]);
    assert!(read.findings.iter().all(|finding| finding.code == "read-unknown-field"));
    let written: Value = serde_json::from_str(&write::write_whole(&read.plan, &read.unknown)).unwrap();
    assert_eq!(written["child"]["shoe size"], json!([1, {"a": "]"}]));
    assert_eq!(written["people"][0].get("x/y"), Some(&Value::Null));
    assert_eq!(written["new"], "thing");
}

#[test]
fn the_published_schema_is_the_schema_of_the_record() {
    if env::var_os("UPDATE_SCHEMA").is_some() {
        fs::write(SCHEMA, write::schema()).unwrap();
    }
    let published = fs::read_to_string(SCHEMA).unwrap_or_default();
    assert!(published == write::schema(), "run UPDATE_SCHEMA=1 cargo test --test reading, and read the difference");
}

#[test]
fn every_field_says_what_it_means_and_who_sees_it() {
    let schema: Value = serde_json::from_str(&write::schema()).unwrap();
    let records = schema["$defs"].as_object().unwrap().values().chain([&schema]);
    let mut fields = 0;
    for (name, field) in records.filter_map(|record| record["properties"].as_object()).flatten() {
        let says = |key: &str| field[key].as_str().is_some_and(|text| !text.is_empty());
        assert!(says("description") && says("x-seen-by-default"), "{name}: {field}");
        fields += 1;
    }
    assert!(fields > 250, "only {fields} fields were looked at");
}

#[test]
fn every_fault_is_told_at_once_with_its_place_and_line() {
    let text = "{\"version\":1,\n\"child\":{\"id\":\"Mia\",\"name\":7,\"born\":\"2018-02-30\"},\n\"people\":[{\"id\":\"nan\",\"name\":\"Jean\",\"roles\":[\"social_workr\"]}],\n\"homes\":{}}";
    let findings = plan::read(text.as_bytes()).findings;
    let told: Vec<(&str, &str, usize)> =
        findings.iter().map(|finding| (finding.code, finding.at.as_str(), finding.line.unwrap())).collect();
    let expected = [
        ("read-bad-id", "/child/id", 2),
        ("read-not-text", "/child/name", 2),
        ("read-not-date", "/child/born", 2),
        ("read-unknown-word", "/people/0/roles/0", 3),
        ("read-not-list", "/homes", 4),
    ];
    assert_eq!(told, expected);
    assert!(findings[3].values.contains(&("nearest", "social_worker".to_owned())));
}

fn any_json() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("null".to_owned()),
        Just("true".to_owned()),
        "-?[0-9]{1,4}(\\.[0-9]{1,2})?([eE][+-]?[0-9]{1,2})?",
        "\"[a-z\\\\\"/ué😀 ]{0,8}\"",
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(|items| format!("[{}]", items.join(","))),
            prop::collection::vec(inner, 0..4).prop_map(|items| {
                let fields: Vec<String> =
                    items.iter().enumerate().map(|(place, item)| format!("\"k{place}\":{item}")).collect();
                format!("{{{}}}", fields.join(", "))
            }),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    /// What serde_json takes for JSON we take for JSON, and the other way round, also with a letter gone astray.
    #[test]
    fn json_is_json_to_both(text in any_json(), place in 0usize..40, stray in "[,:{}\\[\\]\"0-9a .]") {
        let mut astray = text.clone();
        if let Some((at, _)) = text.char_indices().nth(place) {
            astray.insert_str(at, &stray);
        }
        for text in [text, astray] {
            let ours = plan::read(text.as_bytes()).findings.iter().any(|finding| matches!(finding.code, "read-not-json" | "read-empty"));
            // A number too great for serde_json's own type is JSON all the same (RFC 8259, section 6), so there it is asked
            // to step over values, by which it still looks at all that follows.
            let theirs = serde_json::from_str::<Value>(&text).is_err_and(|error| {
                !error.to_string().contains("out of range") || serde_json::from_str::<IgnoredAny>(&text).is_err()
            });
            prop_assert_eq!(ours, theirs, "{}", text);
        }
    }
}
