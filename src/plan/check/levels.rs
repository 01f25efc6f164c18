//! What is told at levels reaches this child.

use super::known::Known;
use super::{Rule, fix};
use crate::diag::Finding;
use crate::plan::{ReadingLevel, Told};

pub const RULES: &[Rule] = &[too_hard, adults_only];

/// What is told to children is told simply enough for this one (`design.md` 5; `facts.md` 9, row 3, child-safe text).
fn too_hard(known: &Known<'_>, found: &mut Vec<Finding>) {
    let Some(level) = known.plan.child.reading_level else { return };
    for (at, told) in &known.all.told {
        let simplest = ReadingLevel::ALL.iter().find(|level| told.at(**level).is_some());
        if let Some(simplest) = simplest.filter(|simplest| **simplest > level) {
            found.push(fix("plan-too-hard", at).with("level", level.word()).with("simplest", simplest.word()));
        }
    }
}

/// What is told to adults is told to the child too, except what was written for adults alone (`facts.md` 9, row 3).
fn adults_only(known: &Known<'_>, found: &mut Vec<Finding>) {
    let for_child = known.all.told.iter().filter(|(at, _)| !at.ends_with("/if_not"));
    let is_missing = |told: &Told| !told.adult.is_empty() && told.at(ReadingLevel::From16).is_none();
    for (at, _) in for_child.filter(|(_, told)| is_missing(told)) {
        found.push(fix("plan-adults-only", at));
    }
}
