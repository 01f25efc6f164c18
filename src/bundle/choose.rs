//! Which entries are opened.

use super::entry::Entry;
use super::name::Kind;
use crate::diag::{Finding, Severity};
use crate::plan::limits;

/// What there is to open, and what is said of the rest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chosen {
    /// The plan's entry. None when there is none, or it is too big.
    pub plan: Option<Entry>,
    /// The pictures' entries, in the order of the directory.
    pub pictures: Vec<Entry>,
    /// Entries left out, and why.
    pub findings: Vec<Finding>,
}

/// Chooses what to open. Each entry chosen says it is within its limit; [`Entry::verify`] holds it to that.
pub fn choose(entries: Vec<Entry>) -> Chosen {
    let mut chosen = Chosen::default();
    if !entries.iter().any(|entry| entry.kind == Kind::Plan) {
        chosen.findings.push(Finding::new("bundle-no-plan", Severity::Block, ""));
    }
    for entry in entries {
        match entry.kind {
            Kind::Plan if entry.size > limits::FILE => chosen.findings.push(too_big(&entry, limits::FILE)),
            Kind::Picture if entry.size > limits::PICTURE => chosen.findings.push(too_big(&entry, limits::PICTURE)),
            Kind::Plan => chosen.plan = Some(entry),
            Kind::Picture => chosen.pictures.push(entry),
            Kind::Unknown => chosen.findings.push(entry.fault("bundle-unknown-entry")),
            Kind::Folder => {}
        }
    }
    chosen
}

fn too_big(entry: &Entry, limit: usize) -> Finding {
    entry.fault("bundle-too-big").with("limit", limit / (1024 * 1024))
}
