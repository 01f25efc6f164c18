//! From the events that a program read to dates: by the `rrule` crate for the two crates, and by ical.js from npm for itself. Our
//! own expansion has no part in it.

use super::readers::Told;
use rrule::RRuleSet;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::process::{Command, Stdio};

/// Every time whose day lies between two days, as [`super::expected`] writes it, in order.
pub fn expanded(events: &[Told], first: &str, last: &str) -> Vec<String> {
    let mut masters: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let mut found = Vec::new();
    let replaced: BTreeSet<(&str, String)> = events
        .iter()
        .filter(|event| !event.one("RECURRENCE-ID").is_empty())
        .map(|event| (event.one("UID"), shown(event.one("RECURRENCE-ID"))))
        .collect();
    for event in events.iter().filter(|event| event.one("RECURRENCE-ID").is_empty()) {
        let (uid, start) = (event.one("UID"), event.one("DTSTART"));
        let times = times(event, last);
        assert!(times.contains(start), "{uid}: the first time, {start}, is none of its rule: {event:?}");
        for time in times.iter().filter(|time| !replaced.contains(&(uid, shown(time)))) {
            found.push(line(event, time, &end_beside(event, time)));
        }
        assert!(masters.insert(uid, times).is_none(), "{uid} is there twice");
    }
    for event in events.iter().filter(|event| !event.one("RECURRENCE-ID").is_empty()) {
        let (uid, of) = (event.one("UID"), &shown(event.one("RECURRENCE-ID")));
        assert!(masters.get(uid).is_some_and(|times| times.contains(of)), "{uid}: {of} is none of its times");
        found.push(line(event, event.one("DTSTART"), event.one("DTEND")));
    }
    found.retain(|own| (first..=last).contains(&&day_of(own)[..]));
    found.sort();
    found
}

/// What ical.js makes of the same file.
pub fn by_ical_js(text: &str, first: &str, last: &str) -> Vec<String> {
    let mut child = Command::new("node")
        .args(["tests/ics/occurrences.mjs", first, last])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("node runs");
    child.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    let out = child.wait_with_output().unwrap();
    assert!(out.status.success(), "occurrences.mjs failed: run `npm ci`");
    let text = String::from_utf8(out.stdout).unwrap();
    let lines: Vec<String> = serde_json::from_str(&text).unwrap();
    lines.into_iter().map(|line| shown(&line)).collect()
}

fn day_of(line: &str) -> String {
    let when = line.trim_start_matches("cancelled ");
    when[..8].to_owned()
}

fn line(event: &Told, start: &str, end: &str) -> String {
    let state = if event.one("STATUS") == "CANCELLED" { "cancelled " } else { "" };
    shown(&format!("{state}{start}/{end} {}", event.one("SUMMARY")))
}

/// A time in the hour that spring leaves out is an hour later (RFC 5545 section 3.3.5); each program says it in its own way.
pub fn shown(line: &str) -> String {
    let spring = ["20260329T01", "20270328T01", "20280326T01"];
    spring.iter().fold(line.to_owned(), |line, hour| line.replace(hour, &hour.replace("T01", "T02")))
}

/// The times of a series before single ones changed.
fn times(event: &Told, last: &str) -> BTreeSet<String> {
    let start = event.one("DTSTART");
    let listed = |name| event.all(name).iter().flat_map(|value| value.split(',')).map(str::to_owned);
    let mut times: BTreeSet<String> = listed("RDATE").chain([start.to_owned()]).collect();
    if !event.one("RRULE").is_empty() {
        times.extend(by_rule(start, event.one("RRULE"), &format!("{}1231", last[..4].parse::<u32>().unwrap() + 1)));
    }
    let out: BTreeSet<String> = listed("EXDATE").collect();
    for time in &out {
        assert!(times.remove(time), "{time} is taken out and was not there");
    }
    times
}

fn by_rule(start: &str, rule: &str, last: &str) -> Vec<String> {
    let is_day = start.len() == 8;
    // The crate has times alone: a day is its midnight in UTC, and so is the last one.
    let (start, rule) = if is_day {
        let end = rule.split(';').find(|part| part.starts_with("UNTIL=")).unwrap_or("none");
        (format!(":{start}T000000Z"), rule.replace(end, &format!("{end}T000000Z")))
    } else {
        (format!(";TZID=Europe/London:{start}"), rule.to_owned())
    };
    let set: RRuleSet =
        format!("DTSTART{start}\nRRULE:{rule}").parse().unwrap_or_else(|fault| panic!("{start} {rule}: {fault}"));
    let mut found = Vec::new();
    for time in set.limit().into_iter() {
        let shown = time.naive_local().format(if is_day { "%Y%m%d" } else { "%Y%m%dT%H%M%S" }).to_string();
        if shown[..8] > *last {
            break;
        }
        found.push(shown);
    }
    found
}

/// When a time of a series ends: as far after its start, by the clock on the wall, as the first one.
fn end_beside(event: &Told, start: &str) -> String {
    let (first, end) = (event.one("DTSTART"), event.one("DTEND"));
    if end.is_empty() {
        return String::new();
    }
    let day = |text: &str| chrono::NaiveDate::parse_from_str(&text[..8], "%Y%m%d").unwrap();
    let moved = day(start) + (day(end) - day(first));
    format!("{}{}", moved.format("%Y%m%d"), &end[8..])
}
