//! Bytes to plan.

use super::decode::Reading;
use super::json::{self, line_of};
use super::{Fact, Plan, limits};
use crate::diag::{Finding, Severity};

/// What a reading gave: as much of the plan as could be read, and every fault.
#[derive(Clone, Debug, PartialEq)]
pub struct Read {
    /// The plan. Where a value was at fault it counts as not given.
    pub plan: Plan,
    /// Every fault, in the order of the file.
    pub findings: Vec<Finding>,
    /// Fields this version does not know, by JSON pointer, with the bytes they were written in. Kept when writing.
    pub unknown: Vec<(String, String)>,
}

/// Reads a plan. Never fails silently and never panics: a file that is no plan gives an empty one and the reason.
///
/// Limits are in [`limits`]; each is checked before the work it bounds.
pub fn read(bytes: &[u8]) -> Read {
    match text_of(bytes).and_then(|text| json::parse(text).map(|value| (text, value))) {
        Err(finding) => Read { plan: Plan::default(), findings: vec![finding], unknown: Vec::new() },
        Ok((text, value)) => {
            let mut reading = Reading::default();
            let mut plan = Plan::default();
            plan.read(&value, &mut reading);
            finish(text, plan, reading)
        }
    }
}

/// Gives findings that know only their place the line it stands on. For a plan that is not in a bundle.
pub fn add_lines(bytes: &[u8], findings: &mut [Finding]) {
    let Ok(text) = text_of(bytes) else { return };
    let Ok(value) = json::parse(text) else { return };
    for finding in findings.iter_mut().filter(|finding| finding.line.is_none()) {
        finding.line = Some(line_of(text, value.at(&finding.at).start));
    }
}

fn text_of(bytes: &[u8]) -> Result<&str, Finding> {
    if bytes.len() > limits::FILE {
        return Err(Finding::new("read-too-big", Severity::Block, "").with("limit", limits::FILE / (1024 * 1024)));
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|error| {
        let mut finding = Finding::new("read-not-utf8", Severity::Block, "");
        finding.line = Some(1 + bytes[..error.valid_up_to()].iter().filter(|&&byte| byte == b'\n').count());
        finding
    })
}

fn finish(text: &str, plan: Plan, reading: Reading) -> Read {
    let mut faults = reading.faults;
    for (pointer, start) in &reading.unknown {
        faults.push((Finding::new("read-unknown-field", Severity::Look, pointer.clone()), *start));
    }
    if !matches!(plan.version, 0 | 1) {
        let newer = Finding::new("read-newer-version", Severity::Block, "/version").with("version", plan.version);
        faults.push((newer, 0));
    }
    let named = plan.family_time.iter().map(|each| each.with.len() * (1 + each.changes.len()));
    if named.sum::<usize>() > limits::NAMED {
        let often = Finding::new("read-named-too-often", Severity::Block, "/family_time").with("limit", limits::NAMED);
        faults.push((often, 0));
    }
    faults.sort_by_key(|(_, start)| *start);
    let mut lines = Lines { text, start: 0, line: 1 };
    let mut findings: Vec<Finding> =
        faults.into_iter().map(|(finding, start)| Finding { line: Some(lines.at(start)), ..finding }).collect();
    if reading.more > 0 {
        findings.push(Finding::new("read-more-faults", Severity::Block, "").with("count", reading.more));
    }
    let unknown = reading.unknown.into_iter().map(|(pointer, start)| (pointer, value_at(text, start))).collect();
    Read { plan, findings, unknown }
}

/// The bytes of the JSON value that begins at a place. The text has been parsed, so its strings and brackets are whole.
fn value_at(text: &str, start: usize) -> String {
    let (mut depth, mut in_string, mut escaped) = (0usize, false, false);
    for (place, byte) in text.bytes().enumerate().skip(start) {
        let at_end = match byte {
            _ if escaped => {
                escaped = false;
                false
            }
            b'\\' if in_string => {
                escaped = true;
                false
            }
            b'"' => {
                in_string = !in_string;
                !in_string && depth == 0
            }
            b'{' | b'[' if !in_string => {
                depth += 1;
                false
            }
            b'}' | b']' | b',' if !in_string && depth == 0 => return text[start..place].trim_end().to_owned(),
            b'}' | b']' if !in_string => {
                depth -= 1;
                depth == 0
            }
            _ => false,
        };
        if at_end {
            return text[start..=place].to_owned();
        }
    }
    text[start..].trim_end().to_owned()
}

/// Lines of bytes that come in order.
struct Lines<'a> {
    text: &'a str,
    start: usize,
    line: usize,
}

impl Lines<'_> {
    fn at(&mut self, start: usize) -> usize {
        self.line += line_of(&self.text[self.start.min(start)..], start.saturating_sub(self.start)) - 1;
        self.start = start.max(self.start);
        self.line
    }
}
