//! The checker, held to a folder of broken plans, to days counted by hand, and to its own words.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::unreachable,
    clippy::disallowed_methods,
    reason = "a test says what is wrong by a panic, and reads its fixtures"
)]

use kithbook::calendar::Date;
use kithbook::diag::{Finding, Severity};
use kithbook::plan::{check, limits, read};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

const SMALL: &str = include_str!("fixtures/valid/small.plan.json");
const WORDS: &str = include_str!("../assets/pack/en-GB/messages/findings.ftl");

/// Codes whose plans are built here: the file would be too big to keep.
const BUILT: [&str; 6] = [
    "read-named-too-often",
    "read-too-big",
    "read-too-full",
    "read-too-many",
    "read-more-faults",
    "plan-more-findings",
];

/// Codes of bundles and of texts, which their own tests hold to account.
const BUNDLE: [&str; 14] = [
    "bundle-bad-entry",
    "bundle-bad-path",
    "bundle-encrypted",
    "bundle-no-plan",
    "bundle-not-zip",
    "bundle-picture-missing",
    "bundle-picture-unreadable",
    "bundle-too-big",
    "bundle-too-many",
    "bundle-too-many-pixels",
    "bundle-unknown-entry",
    "words-not-utf8",
    "words-stale",
    "words-too-big",
];

#[test]
fn a_whole_plan_gives_nothing() {
    assert_eq!(findings(SMALL.as_bytes()), []);
}

#[test]
fn each_broken_plan_gives_its_own_code_and_no_other() {
    let broken = broken();
    let gives = broken.iter().map(|(name, bytes)| (name, BTreeSet::from_iter(codes(bytes))));
    let wrong: Vec<_> = gives.filter(|(name, codes)| *codes != BTreeSet::from([(*name).clone()])).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_code_in_the_source_has_a_broken_plan() {
    let broken: BTreeSet<String> = broken().into_keys().chain(BUILT.map(str::to_owned)).collect();
    assert_eq!(broken, BTreeSet::from_iter(codes_in("src/plan", &["read-", "plan-"])));
}

#[test]
fn a_finding_in_a_list_points_at_one_that_is_there() {
    for (name, bytes) in broken() {
        let Ok(plan) = serde_json::from_slice::<Value>(&bytes) else { continue };
        for finding in findings(&bytes) {
            let is_place = |end: &usize| finding.at[..*end].ends_with(|letter: char| letter.is_ascii_digit());
            let places = finding.at.match_indices('/').map(|(end, _)| end).chain([finding.at.len()]).filter(is_place);
            let lost = places.map(|end| &finding.at[..end]).find(|at| plan.pointer(at).is_none());
            assert_eq!(lost, None, "{name}: {}", finding.at);
        }
    }
}

#[test]
fn files_past_the_limits_get_their_own_code() {
    assert_eq!(codes(&vec![b' '; limits::FILE + 1]), ["read-too-big"]);
    let many = with("/child/likes", json!(vec!["tea"; limits::LIST + 1]));
    assert_eq!(codes(many.to_string().as_bytes()), ["read-too-many"]);
    let faults = with("/child/likes", json!(vec![1; limits::FAULTS + 7]));
    assert_eq!(findings(faults.to_string().as_bytes()).last().unwrap().values, [("count", "7".to_owned())]);
    let dangling = with("/responsibility/now", json!(vec!["nobody"; limits::FAULTS + 7]));
    let found = findings(dangling.to_string().as_bytes());
    assert_eq!((found.len(), found.last().unwrap().code), (limits::FAULTS + 1, "plan-more-findings"));
    assert!(found[..limits::FAULTS].iter().all(|finding| finding.severity == Severity::Block), "the gravest are kept");
}

/// Each line: a change to the small plan (checked for 1 June 2026), a code, and whether it must be there. The days on
/// either side of each limit were counted on paper from `facts.md` 2.3, 3.3 to 3.18, 4 and 5.4.
#[test]
fn limits_fall_on_the_right_day() {
    let order = |kind: &str, made: &str| json!({ "id": "x", "kind": kind, "stage": "made", "made_on": made, "names": ["gran"] });
    let until = |kind: &str, made: &str, ends: &str| json!({ "id": "x", "kind": kind, "stage": "made", "made_on": made, "ends_on": ends });
    let guardian = |made: &str| json!({ "id": "x", "kind": "special_guardianship_order", "stage": "made", "made_on": made, "names": ["otis"] });
    let asked = |asked: &str| json!({ "id": "x", "kind": "care_order", "stage": "asked_for", "asked_on": asked });
    let adoption = |asked: &str, made: &str| json!({ "id": "x", "kind": "adoption_order", "stage": "planned", "asked_on": asked, "made_on": made });
    let kinship = |from: &str| json!({ "id": "jos", "kind": "kinship", "time": "now", "from": from, "carers": ["jo"], "standing": { "status": "being_looked_into" } });
    for (at, value, code, is_found) in [
        // The care order was made on 2 March 2026.
        ("/child/born", json!("2009-03-03"), "plan-care-order-too-late", false),
        ("/child/born", json!("2009-03-02"), "plan-care-order-too-late", true),
        // The child is 16 on the day, or a day later.
        ("/child/born", json!("2008-06-02"), "plan-order-over", false),
        ("/child/born", json!("2008-06-01"), "plan-order-over", true),
        ("/orders/1", order("supervision_order", "2025-06-02"), "plan-order-over", false),
        ("/orders/1", order("supervision_order", "2025-06-01"), "plan-order-over", true),
        ("/orders/1", until("supervision_order", "2025-06-01", "2026-06-01"), "plan-order-over", false),
        ("/orders/1", until("supervision_order", "2025-06-01", "2026-05-31"), "plan-order-over", true),
        ("/orders/1", until("supervision_order", "2024-06-01", "2027-06-01"), "plan-order-too-long", false),
        ("/orders/1", until("supervision_order", "2024-06-01", "2027-06-02"), "plan-order-too-long", true),
        ("/orders/1", order("emergency_protection_order", "2026-05-25"), "plan-order-over", false),
        ("/orders/1", order("emergency_protection_order", "2026-05-24"), "plan-order-over", true),
        ("/orders/1", until("emergency_protection_order", "2026-05-24", "2026-06-08"), "plan-order-too-long", false),
        ("/orders/1", until("emergency_protection_order", "2026-05-24", "2026-06-09"), "plan-order-too-long", true),
        ("/orders/1", order("police_protection", "2026-05-30"), "plan-order-over", false),
        ("/orders/1", order("police_protection", "2026-05-29"), "plan-order-over", true),
        // The child is 16 on 14 March 2033 and 18 on 14 March 2035.
        ("/orders/1", until("child_arrangements_time", "2026-03-02", "2035-03-14"), "plan-order-too-long", false),
        ("/orders/1", until("child_arrangements_time", "2026-03-02", "2035-03-15"), "plan-order-too-long", true),
        ("/orders/1", adoption("2035-03-13", "2036-03-13"), "plan-adoption-too-late", false),
        ("/orders/1", adoption("2035-03-14", "2036-03-13"), "plan-adoption-too-late", true),
        ("/orders/1", adoption("2035-03-13", "2036-03-14"), "plan-adoption-too-late", true),
        // Otis is 18 on 2 August 2031.
        ("/orders/1", guardian("2031-08-02"), "plan-guardian-too-young", false),
        ("/orders/1", guardian("2031-08-01"), "plan-guardian-too-young", true),
        ("/orders/1", asked("2025-12-01"), "plan-case-too-long", false),
        ("/orders/1", asked("2025-11-30"), "plan-case-too-long", true),
        // Looked after since Monday 1 September 2025: twenty working days later is Monday 29 September.
        ("/meetings/0/date", json!("2025-09-29"), "plan-first-review-late", false),
        ("/meetings/0/date", json!("2025-09-30"), "plan-first-review-late", true),
        ("/meetings/1/date", json!("2025-12-26"), "plan-second-review-late", false),
        ("/meetings/1/date", json!("2025-12-27"), "plan-second-review-late", true),
        ("/meetings/2/date", json!("2026-06-12"), "plan-later-review-late", false),
        ("/meetings/2/date", json!("2026-06-13"), "plan-later-review-late", true),
        // 24 weeks before 1 June 2026 is 15 December 2025.
        ("/homes/1", kinship("2025-12-15"), "plan-temporary-approval-over", false),
        ("/homes/1", kinship("2025-12-14"), "plan-temporary-approval-over", true),
        // Only as much of a date as is known counts.
        ("/family_time/0/review_on", json!("2026-06"), "plan-review-has-passed", false),
        ("/family_time/0/review_on", json!("2026-05"), "plan-review-has-passed", true),
        ("/meetings/2/date", json!("2026-06-01"), "plan-meeting-has-passed", false),
        ("/voice/0/said_on", json!("2026-06-01"), "plan-not-happened-yet", false),
    ] {
        let found = codes(with(at, value.clone()).to_string().as_bytes());
        assert_eq!(found.iter().any(|found| found == code), is_found, "{at} {value}: {code} in {found:?}");
    }
}

#[test]
fn marks_may_name_any_fact_of_the_plan() {
    for (fact, is_found) in [
        ("why", false),
        ("people/gran", false),
        ("people/jo/picture/shows", false),
        ("homes/jos/carers", false),
        ("homes/jos/address/street", false),
        ("family_time/mum-saturdays/changes/half-term/reason/8-11", false),
        ("aim/parallel/standing/decided", false),
        ("bonds/parents", false),
        ("people", false),
        ("people/nobody", true),
        ("homes/gran", true),
        ("people/gran/fone", true),
        ("people/gran/phone/area", true),
        ("homes/jos/carers/jo", true),
        ("/people/gran", true),
        ("people/gran/", true),
        ("people/0", true),
    ] {
        let mark = json!([{ "id": "x", "fact": fact, "readers": ["child"], "gate": "closed" }]);
        let found = codes(with("/sharing", mark).to_string().as_bytes());
        assert_eq!(found.iter().any(|code| code == "plan-mark-unknown-fact"), is_found, "{fact}: {found:?}");
    }
}

#[test]
fn a_plan_with_thousands_of_everything_is_checked() {
    let people: Vec<_> =
        (0..2_000).map(|place| json!({ "id": format!("p{place}"), "name": format!("Person {place}") })).collect();
    let link = |place: u32| json!({ "child": format!("p{place}"), "parent": format!("p{}", (place + 1) % 2_000), "kind": "birth" });
    let orders: Vec<_> =
        (0..2_000).map(|place| json!({ "id": format!("o{place}"), "kind": "care_order", "stage": "made" })).collect();
    for (links, is_ring) in [(1_999, false), (2_000, true)] {
        let links: Vec<_> = (0..links).map(link).collect();
        let plan = json!({ "people": people, "bonds": { "parents": links }, "orders": orders });
        let found = codes(plan.to_string().as_bytes());
        assert_eq!(found.iter().any(|code| code == "plan-parent-loop"), is_ring);
    }
}

#[test]
fn every_code_has_one_sentence_and_a_hint_and_no_words_lie_unused() {
    let words = words();
    let plans = codes_in("src/plan", &["read-", "plan-"]);
    let gedcom = ["src/gedcom", "src/gedcom/encoding"].map(|folder| codes_in(folder, &["gedcom-"])).concat();
    let ical = ["src/ical", "src/cli"].map(|folder| codes_in(folder, &["ical-"])).concat();
    let own = [plans, ical, codes_in("src/cli/pack", &["pack-"]), gedcom].concat();
    let codes: BTreeSet<String> = own.into_iter().chain(BUNDLE.map(str::to_owned)).collect();
    assert_eq!(words.keys().cloned().collect::<BTreeSet<_>>(), codes);
    for (code, (sentence, hint)) in words {
        assert!(!sentence.is_empty() && !hint.is_empty(), "{code}");
        let ends = |text: &str| text.ends_with(['.', '?']) || text.ends_with("{ $problem }") || text.ends_with("}.");
        assert!((ends(&sentence) || sentence.ends_with("{ $reason }")) && ends(&hint), "{code}: {sentence} {hint}");
    }
}

#[test]
fn every_slot_is_filled_and_every_value_told() {
    let words = words();
    for (name, bytes) in broken() {
        let (sentence, hint) = &words[&name];
        let told = slots(&format!("{sentence} {hint}"));
        for finding in findings(&bytes).iter().filter(|finding| finding.code == name) {
            let given = finding.values.iter().map(|(slot, _)| (*slot).to_owned()).collect();
            assert_eq!(told, given, "{name}");
            assert!(finding.values.iter().all(|(_, value)| !value.is_empty()), "{name}: {finding:?}");
        }
    }
}

/// The fault lists of a file: the reader's and then the checker's, for 1 June 2026.
fn findings(bytes: &[u8]) -> Vec<Finding> {
    let read = read(bytes);
    let checked = check(&read.plan, Date::new(2026, 6, 1).unwrap());
    read.findings.into_iter().chain(checked).collect()
}

fn codes(bytes: &[u8]) -> Vec<String> {
    findings(bytes).into_iter().map(|finding| finding.code.to_owned()).collect()
}

/// The small plan with one value changed.
fn with(at: &str, value: Value) -> Value {
    let mut plan: Value = serde_json::from_str(SMALL).unwrap();
    let (parent, field) = at.rsplit_once('/').unwrap();
    match plan.pointer_mut(parent).unwrap() {
        Value::Array(list) => list[field.parse::<usize>().unwrap()] = value,
        parent => parent[field] = value,
    }
    plan
}

/// The broken plans, by the code that names their file.
fn broken() -> BTreeMap<String, Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/broken");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let named =
        |path: &Path| path.file_name().unwrap().to_str().unwrap().strip_suffix(".plan.json").unwrap().to_owned();
    files.map(|path| (named(&path), fs::read(&path).unwrap())).collect()
}

/// Every string that begins like a code, in the source of a folder and of its `check`.
fn codes_in(folder: &str, starts: &[&str]) -> Vec<String> {
    let mut codes = Vec::new();
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    for folder in [source.clone(), source.join("check")] {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            let text = if path.is_file() { fs::read_to_string(path).unwrap() } else { continue };
            let strings = text.split('"').skip(1).step_by(2);
            let is_code = |text: &&str| starts.iter().any(|start| text.starts_with(start));
            codes.extend(strings.filter(is_code).map(str::to_owned));
        }
    }
    codes
}

/// The sentence and the hint of each code, from the plain shape that the file keeps to: `code = …` and `.hint = …`.
fn words() -> BTreeMap<String, (String, String)> {
    let mut words: BTreeMap<String, (String, String)> = BTreeMap::new();
    let mut code = String::new();
    for line in WORDS.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (name, text) = line.split_once(" = ").unwrap_or_else(|| panic!("no words: {line}"));
        if name == "    .hint" {
            words.get_mut(&code).unwrap().1 = text.to_owned();
        } else {
            code = name.to_owned();
            assert!(words.insert(code.clone(), (text.to_owned(), String::new())).is_none(), "{code} twice");
        }
    }
    words
}

fn slots(text: &str) -> BTreeSet<String> {
    text.split("{ $").skip(1).map(|rest| rest.split(' ').next().unwrap().to_owned()).collect()
}
