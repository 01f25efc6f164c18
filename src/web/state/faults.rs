//! Findings in plain words.

use crate::content::{Content, Slot};
use crate::diag::{Finding, Severity};

/// A finding as a reader of the screen meets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The code, to tell somebody who can help.
    pub code: &'static str,
    /// The line of the file.
    pub line: Option<usize>,
    /// What is wrong. Empty where the pack has no words for it, or could not be had.
    pub sentence: String,
    /// What to do about it.
    pub hint: String,
}

/// Puts findings into words. `content` is the pack of findings.
pub fn worded(findings: &[Finding], content: Option<&Content>) -> Vec<Fault> {
    findings.iter().map(|finding| fault(finding, content)).collect()
}

/// True where the book cannot be made.
pub fn block(findings: &[Finding]) -> bool {
    findings.iter().any(|finding| finding.severity == Severity::Block)
}

fn fault(finding: &Finding, content: Option<&Content>) -> Fault {
    let slots: Vec<(&str, Slot)> =
        finding.values.iter().map(|(name, value)| (*name, Slot::text(value.as_str()))).collect();
    // A finding's hint is pressed as the wording of a reader called "hint".
    let say = |reader: &str| content.map(|content| content.string(finding.code, reader, &slots)).unwrap_or_default();
    Fault { code: finding.code, line: finding.line, sentence: say(""), hint: say("hint") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finding_is_said_with_its_values_and_its_hint() {
        let content = Content::new("m\tread-x\tNo \u{1}name\u{2} here.\nm\tread-x@hint\tAdd \u{1}name\u{2}.", "plain");
        let finding = Finding::new("read-x", Severity::Fix, "/a").with("name", "date");
        let fault = &worded(&[finding], Some(&content))[0];
        assert_eq!((fault.sentence.as_str(), fault.hint.as_str()), ("No date here.", "Add date."));
    }
}
