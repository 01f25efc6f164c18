//! `kithbook dates --lines` as another program uses it.

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::Value;
use std::io::Write;
use std::process::{Command, Stdio};

const CASES: &str = include_str!("cases.txt");
/// Fewer would mean that cases were lost.
const FEWEST: usize = 90;

/// The answers to some lines, and how the command ended.
fn ask(lines: &[u8]) -> (Vec<Value>, i32) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kithbook"));
    let mut child = command.args(["dates", "--lines"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    let lines = lines.to_vec();
    let writer = std::thread::spawn(move || input.write_all(&lines).unwrap());
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let answers = text.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("no JSON: {line}")));
    (answers.collect(), output.status.code().unwrap())
}

#[test]
fn questions_have_the_answers_that_were_counted_by_hand() {
    let is_case = |line: &&str| !line.is_empty() && !line.starts_with('#');
    let cases: Vec<(&str, &str)> = CASES.lines().filter(is_case).map(|line| line.split_once(" => ").unwrap()).collect();
    assert!(cases.len() >= FEWEST, "only {} cases", cases.len());
    let questions: Vec<&str> = cases.iter().map(|(question, _)| *question).collect();
    let (answers, code) = ask(questions.join("\n").as_bytes());
    assert_eq!((answers.len(), code), (cases.len(), 0));
    for ((question, by_hand), answer) in cases.iter().zip(answers) {
        assert_eq!(answer, serde_json::from_str::<Value>(by_hand).unwrap(), "{question}");
    }
}

#[test]
fn what_cannot_be_answered_says_why_and_costs_only_its_line() {
    let good = r#"{"kind":"first","came_into_care":"2026-03-02"}"#;
    for (line, says) in [
        ("", ""),
        ("nonsense", "not JSON"),
        ("{\"kind\":\"first\"", "not JSON"),
        ("[]", "not a JSON object"),
        ("null", "not a JSON object"),
        ("3", "not a JSON object"),
        ("{}", "“kind” is missing"),
        (r#"{"kind":null}"#, "“kind” is missing"),
        (r#"{"kind":7}"#, "“kind” is missing"),
        (r#"{"kind":"third"}"#, "“third” is no kind"),
        (r#"{"kind":"First","came_into_care":"2026-03-02"}"#, "“First” is no kind"),
        (r#"{"kind":"first"}"#, "“came_into_care” is missing"),
        (r#"{"kind":"first","came_into_care":null}"#, "“came_into_care” is missing"),
        (r#"{"kind":"first","came_into_care":20260302}"#, "“20260302” in “came_into_care”"),
        (r#"{"kind":"first","came_into_care":["2026-03-02"]}"#, "is not a day"),
        (r#"{"kind":"first","came_into_care":""}"#, "“” in “came_into_care”"),
        (r#"{"kind":"first","came_into_care":"2026-02-29"}"#, "“2026-02-29”"),
        (r#"{"kind":"first","came_into_care":"2026-2-9"}"#, "is not a day"),
        (r#"{"kind":"first","came_into_care":"02/03/2026"}"#, "is not a day"),
        (r#"{"kind":"first","came_into_care":"2026-03-02T10:00:00"}"#, "is not a day"),
        (r#"{"kind":"first","came_into_care":"-2026-03-02"}"#, "is not a day"),
        (r#"{"kind":"first","came_into_care":"99999-03-02"}"#, "is not a day"),
        (r#"{"kind":"first","came_into_care":"9999-03-02"}"#, "is not a day"),
        (r#"{"kind":"first","came_into_care":"1752-09-02"}"#, "is not a day"),
        (r#"{"kind":"first","came_into_care":"２０２６-03-02"}"#, "is not a day"),
        (r#"{"kind":"first","came_into_care":"2199-12-20"}"#, "1900 to 2199"),
        (r#"{"kind":"second","first_review_held":"2199-11-30"}"#, "1900 to 2199"),
        (r#"{"kind":"second","previous_review_held":"2026-03-02"}"#, "“first_review_held” is missing"),
        (r#"{"kind":"subsequent","first_review_held":"2026-03-02"}"#, "“previous_review_held” is missing"),
        (r#"{"kind":"chain","came_into_care":"2026-03-02","held":"2026-03-30"}"#, "“held” is not a list"),
        (r#"{"kind":"chain","came_into_care":"2026-03-02","held":[1]}"#, "“1” in “held[0]”"),
        (r#"{"kind":"chain","came_into_care":"2026-03-02","held":["2026-03-30","2026-06-31"]}"#, "“held[1]”"),
        (r#"{"kind":"chain","came_into_care":"2026-03-02","held":["2026-03-01"]}"#, "is before “came_into_care”"),
        (r#"{"kind":"chain","came_into_care":"2026-03-02","held":["2026-06-30","2026-03-30"]}"#, "is before held[0]"),
        (r#"{"kind":"project","came_into_care":"2197-03-02"}"#, "1900 to 2199"),
        (r#"{"kind":"visit","placement_start":"2026-03-02","intended_to_18":"yes"}"#, "neither true nor false"),
        (r#"{"kind":"visit","placement_start":"2026-03-02","visits_held":{}}"#, "not a list"),
        (r#"{"kind":"visit","visits_held":[]}"#, "“placement_start” is missing"),
        (r#"{"kind":"visit","placement_start":"2199-12-30"}"#, "1900 to 2199"),
    ] {
        let (answers, code) = ask(format!("{good}\n{line}\n\r\n{good}\n").as_bytes());
        let errors: Vec<&str> = answers.iter().filter_map(|answer| answer["error"].as_str()).collect();
        assert!(answers.iter().filter(|answer| answer["first_review_due"] == "2026-03-30").count() == 2, "{line}");
        match errors.as_slice() {
            [] => assert_eq!((line, answers.len(), code), ("", 2, 0)),
            [error] => assert!(error.contains(says) && error.ends_with('.') && code == 1, "{line}: {error}"),
            more => panic!("{line}: {more:?}"),
        }
    }
}

#[test]
fn a_line_keeps_its_id_whatever_becomes_of_it() {
    let lines = br#"{"id":"a","kind":"first","came_into_care":"2026-03-02"}
{"id":7,"kind":"nothing"}"#;
    let (answers, _) = ask(lines);
    assert_eq!((answers[0]["id"].as_str(), answers[1]["id"].as_u64()), (Some("a"), Some(7)));
    assert!(answers[1]["error"].is_string());
}

#[test]
fn bytes_that_are_no_text_and_lines_without_end_are_only_faults() {
    let deep = "[".repeat(100_000);
    let long = format!(r#"{{"kind":"{}"}}"#, "x".repeat(1_000_000));
    let many = format!(
        r#"{{"kind":"chain","came_into_care":"2026-03-02","held":[{}]}}"#,
        vec!["\"2026-03-30\""; 100_000].join(",")
    );
    let lines = [b"\xFF\xFE\x00".as_slice(), deep.as_bytes(), long.as_bytes(), many.as_bytes()].join(b"\n".as_slice());
    let (answers, code) = ask(&lines);
    assert_eq!((answers.len(), code), (4, 1));
    for error in &answers[..3] {
        assert!(error["error"].as_str().unwrap().len() < 300, "{error}");
    }
    assert_eq!(answers[3]["next"]["number"], 100_001);
}

/// Something like a line, but rarely one.
fn hostile() -> impl Strategy<Value = String> {
    let kind = prop_oneof![4 => "first|second|subsequent|chain|project|visit", 1 => ".{0,6}"];
    let date = prop_oneof![
        6 => (1895u32..2205, 0u32..14, 0u32..33).prop_map(|(year, month, day)| format!("\"{year:04}-{month:02}-{day:02}\"")),
        1 => "[0-9eE+.-]{0,12}",
        1 => "\"[0-9 T:/-]{0,14}\"",
        1 => Just("null".to_owned()),
        1 => Just("{\"a\":[]}".to_owned()),
    ];
    let name = "came_into_care|first_review_held|previous_review_held|placement_start|held|visits_held|intended_to_18";
    let value = prop_oneof![3 => date.clone(), 1 => prop::collection::vec(date, 0..4).prop_map(|list| format!("[{}]", list.join(",")))];
    (kind, prop::collection::vec((name, value), 0..12)).prop_map(|(kind, fields)| {
        let fields: Vec<String> = fields.iter().map(|(name, value)| format!(",\"{name}\":{value}")).collect();
        format!("{{\"kind\":\"{kind}\"{}}}", fields.concat()).replace('\n', " ")
    })
}

#[test]
fn no_line_breaks_it() {
    let mut runner = TestRunner::deterministic();
    let lines: Vec<String> = (0..4_000).map(|_| hostile().new_tree(&mut runner).unwrap().current()).collect();
    let (answers, _) = ask(lines.join("\n").as_bytes());
    assert_eq!(answers.len(), lines.len());
    let answered = answers.iter().filter(|answer| answer.get("error").is_none()).count();
    assert!(answered > 150, "only {answered} lines were questions");
}
