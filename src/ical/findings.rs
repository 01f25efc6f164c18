//! Findings about a file's lines, no more of one kind than anybody would read.

use super::limits;
use crate::diag::{Finding, Severity};

/// What was found, and how often each kind came.
#[derive(Default)]
pub struct Findings {
    listed: Vec<Finding>,
    counts: Vec<(&'static str, usize)>,
}

impl Findings {
    /// Something was passed over.
    pub fn fix(&mut self, code: &'static str, line: usize, values: &[(&'static str, String)]) {
        self.add(code, Severity::Fix, line, values);
    }

    /// Something was taken as it was probably meant.
    pub fn look(&mut self, code: &'static str, line: usize, values: &[(&'static str, String)]) {
        self.add(code, Severity::Look, line, values);
    }

    fn add(&mut self, code: &'static str, severity: Severity, line: usize, values: &[(&'static str, String)]) {
        let place = self.counts.iter().position(|(known, _)| *known == code).unwrap_or_else(|| {
            self.counts.push((code, 0));
            self.counts.len() - 1
        });
        let count = &mut self.counts[place].1;
        *count += 1;
        if *count <= limits::FINDINGS {
            self.listed.push(finding(code, severity, line, values));
        }
    }

    /// All that are listed, by line; and last how many are not.
    pub fn done(mut self) -> Vec<Finding> {
        self.listed.sort_by_key(|finding| finding.line);
        let all: usize = self.counts.iter().map(|(_, count)| count).sum();
        let unlisted = all - self.listed.len();
        if unlisted > 0 {
            self.listed.push(finding("ical-more", Severity::Fix, 0, &[("count", unlisted.to_string())]));
        }
        self.listed
    }
}

/// One finding. A line of zero is the whole file. What it repeats of the file is cut short and has no letter that would move a
/// terminal's pen.
pub fn finding(code: &'static str, severity: Severity, line: usize, values: &[(&'static str, String)]) -> Finding {
    let mut finding = Finding::new(code, severity, "");
    finding.line = (line > 0).then_some(line);
    for (slot, value) in values {
        let mut letters = value.chars().filter(|letter| !letter.is_control());
        let mut shown: String = letters.by_ref().take(limits::SHOWN).collect();
        if letters.next().is_some() {
            shown.push('…');
        }
        finding.values.push((slot, shown));
    }
    finding
}
