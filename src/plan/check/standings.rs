//! How sure things are, who decides and when: the wording of every page follows these.

use super::known::Known;
use super::{Rule, fix, look};
use crate::diag::Finding;
use crate::plan::{Standing, Status};

pub const RULES: &[Rule] = &[decided_by_nobody, decided_no_date, should_be_known, nobody_decides];

/// What is decided was decided by somebody (`facts.md` 9, row 26).
fn decided_by_nobody(known: &Known<'_>, found: &mut Vec<Finding>) {
    for (at, _) in decided(known).filter(|(_, standing)| standing.decider.is_none()) {
        found.push(fix("plan-decided-by-nobody", format!("{at}/decider")));
    }
}

/// What is decided was decided on some day (`facts.md` 9, row 26).
fn decided_no_date(known: &Known<'_>, found: &mut Vec<Finding>) {
    for (at, _) in decided(known).filter(|(_, standing)| standing.decided.is_none()) {
        found.push(fix("plan-decided-no-date", format!("{at}/decided")));
    }
}

/// A day by which the child was to know does not pass in silence (`facts.md` 1, principle 9: no drift).
fn should_be_known(known: &Known<'_>, found: &mut Vec<Finding>) {
    for (at, standing) in &known.all.standings {
        let is_open = standing.status() != Status::Decided;
        if let Some(expected) = standing.expected.filter(|expected| is_open && known.is_past(Some(*expected))) {
            found.push(fix("plan-should-be-known", format!("{at}/expected")).with("expected", expected));
        }
    }
}

/// What is still open says who will decide it (`facts.md` 9, row 26): one of the three things children ask most.
fn nobody_decides(known: &Known<'_>, found: &mut Vec<Finding>) {
    let asked = |at: &str| at.starts_with("/decisions/") || at.starts_with("/aim/");
    let is_open = |standing: &Standing| matches!(standing.status, Some(Status::LookedInto | Status::NotKnown));
    let open = known.all.standings.iter().filter(|(at, standing)| asked(at) && is_open(standing));
    for (at, _) in open.filter(|(_, standing)| standing.decider.is_none()) {
        found.push(look("plan-nobody-decides", format!("{at}/decider")));
    }
}

fn decided<'k>(known: &'k Known<'_>) -> impl Iterator<Item = &'k (String, &'k Standing)> {
    known.all.standings.iter().filter(|(_, standing)| standing.status == Some(Status::Decided))
}
