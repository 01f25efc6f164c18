//! Findings: what is wrong or worth a look in a plan, as data. The wording is looked up last, in the pack
//! (`messages/findings.ftl`, by code).

use std::fmt;

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth a look.
    Look,
    /// Fix before sharing.
    Fix,
    /// Blocks the book.
    Block,
}

impl Severity {
    /// The word the command line and JSON use.
    pub const fn word(self) -> &'static str {
        match self {
            Severity::Look => "look",
            Severity::Fix => "fix",
            Severity::Block => "block",
        }
    }
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What it is, stable for ever: `read-…` for the file, `plan-…` for what it says. Words without ids fail a test.
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// Where in the file, as a JSON pointer (RFC 6901). Empty for the whole file.
    pub at: String,
    /// The line, from 1. None where the plan did not come from text.
    pub line: Option<usize>,
    /// The values its sentence needs, by slot name.
    pub values: Vec<(&'static str, String)>,
}

impl Finding {
    /// A finding with no values yet.
    pub fn new(code: &'static str, severity: Severity, at: impl Into<String>) -> Self {
        Finding { code, severity, at: at.into(), line: None, values: Vec::new() }
    }

    /// Adds a value for the sentence.
    pub fn with(mut self, slot: &'static str, value: impl fmt::Display) -> Self {
        self.values.push((slot, value.to_string()));
        self
    }
}
