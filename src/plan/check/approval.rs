//! Who said the plan may be shown, and what changed since.

use super::known::Known;
use super::{Rule, fix, look};
use crate::diag::Finding;

pub const RULES: &[Rule] = &[not_approved, approved_before_change, never_dated, history_out_of_order];

/// Somebody agreed that the child may see the plan, on some day (`facts.md` 9, row 34).
fn not_approved(known: &Known<'_>, found: &mut Vec<Finding>) {
    let approval = &known.plan.approval;
    if approval.agreed_by.is_empty() || approval.agreed_on.is_none() {
        found.push(fix("plan-not-approved", "/approval"));
    }
}

/// What was agreed is this version, not one before it changed (`facts.md` 9, rows 33 and 34).
fn approved_before_change(known: &Known<'_>, found: &mut Vec<Finding>) {
    let approval = &known.plan.approval;
    if let Some((agreed, updated)) =
        approval.agreed_on.zip(approval.updated).filter(|(agreed, updated)| agreed < updated)
    {
        let finding = fix("plan-approved-before-change", "/approval/agreed_on");
        found.push(finding.with("agreed", agreed).with("updated", updated));
    }
}

/// The plan says when it was last changed (`facts.md` 9, row 33).
fn never_dated(known: &Known<'_>, found: &mut Vec<Finding>) {
    if known.plan.approval.updated.is_none() {
        found.push(look("plan-never-dated", "/approval/updated"));
    }
}

/// What changed is listed newest last: the page "what changed" shows the last (`Plan::history`).
fn history_out_of_order(known: &Known<'_>, found: &mut Vec<Finding>) {
    for (place, pair) in known.plan.history.windows(2).enumerate() {
        if let Some((date, before)) = pair[1].date.zip(pair[0].date).filter(|(date, before)| date < before) {
            let finding = fix("plan-history-out-of-order", format!("/history/{}/date", place + 1));
            found.push(finding.with("date", date).with("before", before));
        }
    }
}
