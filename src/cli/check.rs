//! `kithbook check`.

use super::args::{CheckArguments, FindingFormat};
use super::{Done, Outcome, files};
use crate::bundle::Packed;
use crate::content::{Content, Slot, stale};
use crate::diag::{Finding, Severity};
use crate::{bundle, plan};
use serde_json::{Value, json};

pub fn run(arguments: &CheckArguments) -> Done {
    let bytes = files::bytes(&arguments.plan)?;
    let (read, bundle_findings) = open(&bytes);
    let mut findings = bundle_findings;
    findings.extend(read.findings.iter().cloned());
    // A plan with a fault or two is still checked, so that one reading tells all; a file that is no plan is not.
    if !read.plan.child.id.as_str().is_empty() {
        let today = arguments.today.unwrap_or_else(files::today);
        let mut checked = plan::check(&read.plan, today);
        plan::add_lines(&bytes, &mut checked);
        findings.extend(checked);
        findings.extend(stale(today));
    }
    let text = match arguments.format {
        FindingFormat::Text => listed(&findings),
        FindingFormat::Json => format!("{:#}\n", Value::from(findings.iter().map(as_json).collect::<Vec<_>>())),
    };
    files::write(None, &text)?;
    Ok(if findings.is_empty() { Outcome::Clean } else { Outcome::Findings })
}

/// Reads a plan, out of a bundle where it is in one.
pub fn open(bytes: &[u8]) -> (plan::Read, Vec<Finding>) {
    if !bundle::is_bundle(bytes) {
        return (plan::read(bytes), Vec::new());
    }
    let opened = bundle::open_native(bytes);
    let Some(plan_bytes) = &opened.plan_bytes else {
        return (
            plan::Read { plan: plan::Plan::default(), findings: Vec::new(), unknown: Vec::new() },
            opened.findings,
        );
    };
    let read = plan::read(plan_bytes);
    let mut findings = opened.findings;
    let files: Vec<&str> = opened.pictures.iter().map(Packed::file).collect();
    for picture in pictures(&read.plan).filter(|picture| !files.contains(&picture.file.as_str())) {
        findings.push(missing(picture.file.as_str()));
    }
    (read, findings)
}

/// A picture that the plan names and the bundle does not hold.
pub fn missing(file: &str) -> Finding {
    Finding::new("bundle-picture-missing", Severity::Fix, "").with("entry", file)
}

/// Every picture the plan names.
fn pictures(plan: &plan::Plan) -> impl Iterator<Item = &plan::Picture> {
    let of_people = plan.people.iter().filter_map(|person| person.picture.as_ref());
    of_people.chain(plan.homes.iter().flat_map(|home| &home.pictures))
}

/// Findings as text, worst first.
pub fn listed(findings: &[Finding]) -> String {
    let mut sorted: Vec<&Finding> = findings.iter().collect();
    sorted.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    sorted.into_iter().map(as_text).collect()
}

fn as_text(finding: &Finding) -> String {
    let line = finding.line.map_or_else(String::new, |line| format!(" line {line}"));
    let at = if finding.at.is_empty() { "/" } else { &finding.at };
    let (sentence, hint) = words(finding);
    format!("{} {}{line} {at}\n  {sentence}\n  {hint}\n", finding.severity.word(), finding.code)
}

/// A finding for a program.
pub fn as_json(finding: &Finding) -> Value {
    let (sentence, hint) = words(finding);
    json!({
        "code": finding.code,
        "severity": finding.severity.word(),
        "at": finding.at,
        "line": finding.line,
        "sentence": sentence,
        "hint": hint,
    })
}

fn words(finding: &Finding) -> (String, String) {
    let content = Content::findings();
    let slots: Vec<(&str, Slot)> =
        finding.values.iter().map(|(name, value)| (*name, Slot::text(value.as_str()))).collect();
    (content.string(finding.code, "", &slots), content.string(finding.code, "hint", &slots))
}
