//! From a plan to its dates: every rule, counted by hand on the small plan with a change or two.

use super::day;
use kithbook::due::{Due, due};
use kithbook::duty::Rule;
use kithbook::plan::{Plan, check, read};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const SMALL: &str = include_str!("../fixtures/valid/small.plan.json");

const CASES: &str = include_str!("plans.txt");
/// Fewer would mean that cases were lost.
const FEWEST: usize = 77;

/// A change to the small plan: where, and to what.
pub type Change = (String, Value);

/// A case of `plans.txt`.
pub struct Case {
    pub rule: String,
    pub today: String,
    days: Vec<String>,
    shows: String,
    pub changes: Vec<Change>,
}

pub fn cases() -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    for line in CASES.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(change) = line.strip_prefix("  ") {
            let (at, value) = change.split_once(" = ").unwrap();
            cases.last_mut().unwrap().changes.push((at.to_owned(), serde_json::from_str(value).unwrap()));
            continue;
        }
        let parts: Vec<&str> = line.split(" | ").collect();
        let [rule, today, days, shows] = parts[..] else { panic!("{line}") };
        let days = days.split("; ").filter(|day| *day != "none").map(str::to_owned).collect();
        let [rule, today, shows] = [rule, today, shows].map(str::to_owned);
        cases.push(Case { rule, today, days, shows, changes: Vec::new() });
    }
    cases
}

/// The small plan with some changes.
pub fn plan(changes: &[Change]) -> Plan {
    let mut plan: Value = serde_json::from_str(SMALL).unwrap();
    for (at, value) in changes {
        let (parent, field) = at.rsplit_once('/').unwrap();
        match plan.pointer_mut(parent).unwrap_or_else(|| panic!("{at}")) {
            Value::Array(list) => list[field.parse::<usize>().unwrap()] = value.clone(),
            parent => parent[field] = value.clone(),
        }
    }
    let read = read(plan.to_string().as_bytes());
    assert!(read.findings.is_empty(), "{changes:?}: {:?}", read.findings);
    read.plan
}

fn order(kind: &str, made: &str) -> Value {
    json!({ "id": kind.replace('_', "-"), "kind": kind, "stage": "made", "made_on": made })
}

fn told(dates: &[Due], rule: &str, today: &str) -> Vec<String> {
    let of_rule = dates.iter().filter(|due| due.rule.code == rule);
    let about = |due: &Due| if due.day.about { "~" } else { "" };
    of_rule.map(|due| format!("{}{} {}", about(due), due.day.day, due.state(day(today)).word())).collect()
}

#[test]
fn dates_are_those_that_were_counted_by_hand() {
    let cases = cases();
    assert!(cases.len() >= FEWEST, "only {} cases", cases.len());
    for case in &cases {
        let dates = due(&plan(&case.changes), day(&case.today));
        assert_eq!(told(&dates, &case.rule, &case.today), case.days, "{}: {}", case.rule, case.shows);
    }
    let rules: BTreeSet<&str> = cases.iter().map(|case| case.rule.as_str()).collect();
    let untold: Vec<&str> = Rule::ALL.iter().map(|rule| rule.code).filter(|code| !rules.contains(code)).collect();
    assert!(untold.is_empty(), "no case for {untold:?}");
}

#[test]
fn each_date_points_at_what_it_was_counted_from() {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/examples");
    let plans = fs::read_dir(examples).unwrap().map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap());
    for text in plans.chain([SMALL.to_owned()]) {
        let whole: Value = serde_json::from_str(&text).unwrap();
        let plan = read(text.as_bytes()).plan;
        for today in ["2024-01-15", "2026-06-01", "2027-01-01", "2040-01-01"] {
            let dates = due(&plan, day(today));
            assert!(dates.is_sorted_by_key(|due| due.day.day));
            for due in &dates {
                for recorded in [Some(&due.from), due.own.as_ref()].into_iter().flatten() {
                    let there = whole.pointer(&recorded.at).and_then(Value::as_str).unwrap_or("");
                    // A date that was itself worked out points at what that was counted from.
                    assert!(there == recorded.date.to_string() || recorded.what == "first-review-due", "{due:?}");
                }
            }
        }
    }
}

/// The examples are as they should be on the day they are told for.
#[test]
fn no_example_has_missed_a_date() {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/examples");
    for entry in fs::read_dir(examples).unwrap() {
        let path = entry.unwrap().path();
        let plan = read(&fs::read(&path).unwrap()).plan;
        let dates = due(&plan, day("2026-06-01"));
        let found: Vec<&Due> = dates.iter().filter(|due| due.state(day("2026-06-01")).is_finding()).collect();
        assert!(found.is_empty(), "{}: {found:#?}", path.display());
    }
}

/// What the checker tells of reviews and what is listed as due are one thing.
#[test]
fn a_missed_review_is_a_finding_too() {
    for ((at, value), today, code) in [
        (("/meetings", json!([])), "2025-09-30", "plan-first-review-late"),
        (("/orders/1", order("placement_order", "2026-03-02")), "2026-06-03", "plan-later-review-late"),
    ] {
        let plan = plan(&[(at.to_owned(), value)]);
        let found = check(&plan, day(today));
        assert!(found.iter().any(|finding| finding.code == code), "{code}: {found:?}");
        assert!(due(&plan, day(today)).iter().any(|due| due.state(day(today)).is_finding()), "{code}");
    }
}

#[test]
fn an_empty_plan_has_no_dates_and_a_full_one_does_not_take_long() {
    assert_eq!(due(&Plan::default(), day("2026-06-01")), []);
    let many = |kind: &str| -> Value {
        (0..5_000)
            .map(|place| json!({ "id": format!("m{place}"), "kind": kind, "state": "held", "date": "2026-05-19" }))
            .collect()
    };
    for kind in ["review", "fostering_panel", "social_worker_visit"] {
        assert!(due(&plan(&[("/meetings".to_owned(), many(kind))]), day("2026-06-01")).len() < 11_000);
    }
}
