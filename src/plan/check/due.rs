//! Dates in the plan that lie past the last day for them, or before the first (`facts.md` 5.4).
//!
//! Reviews, the longest temporary approval and the length of a case have rules of their own. What was done late and what no plan
//! records is in the list that [`crate::due`] makes, and nowhere else.

use super::known::Known;
use super::{Rule, fix, look};
use crate::diag::Finding;
use crate::due::{Due, State, due};
use crate::duty::{Mark, Rule as Duty};

pub const RULES: &[Rule] = &[too_late, too_soon];

/// What is planned is planned in time (`facts.md` 5.4, D4 to D18).
fn too_late(known: &Known<'_>, found: &mut Vec<Finding>) {
    tell(known, State::PlannedLate, "plan-date-too-late", found);
}

/// Nobody asks the court before they may (`facts.md` 5.4, D19).
fn too_soon(known: &Known<'_>, found: &mut Vec<Finding>) {
    tell(known, State::TooSoon, "plan-date-too-soon", found);
}

fn tell(known: &Known<'_>, state: State, code: &'static str, found: &mut Vec<Finding>) {
    let own_rules = [
        Duty::FIRST_REVIEW,
        Duty::SECOND_REVIEW,
        Duty::LATER_REVIEW,
        Duty::REVIEW_BEFORE_PLACING,
        Duty::REVIEW_ONCE_PLACED,
    ];
    for Due { rule, day, own, .. } in
        due(known.plan, known.today).into_iter().filter(|due| due.state(known.today) == state)
    {
        if let Some(own) = own.filter(|_| !own_rules.contains(&rule)) {
            // What was not held to the law is only worth a look.
            let finding = if rule.mark == Mark::Checked { fix(code, own.at) } else { look(code, own.at) };
            found.push(finding.with("due", day.day));
        }
    }
}
