//! What the child said, and what became of it.

use super::known::Known;
use super::{Rule, fix};
use crate::diag::Finding;
use crate::plan::Followed;

pub const RULES: &[Rule] = &[no_voice, view_not_answered, view_not_followed_no_reason];

/// The child's wishes and feelings are always found out, at any age (`facts.md` 1, principle 10; 7; 9, row 19).
fn no_voice(known: &Known<'_>, found: &mut Vec<Finding>) {
    if known.plan.voice.is_empty() {
        found.push(fix("plan-no-voice", "/voice"));
    }
}

/// What the child said has an answer, if only "not yet" (`facts.md` 9, row 19: what we did).
fn view_not_answered(known: &Known<'_>, found: &mut Vec<Finding>) {
    for (place, view) in known.plan.voice.iter().enumerate() {
        if view.followed.is_none() && !view.words.is_empty() {
            found.push(fix("plan-view-not-answered", format!("/voice/{place}/followed")));
        }
    }
}

/// What was not done, or only in part, has a reason that the child is told (`design.md` 3: why not if not).
fn view_not_followed_no_reason(known: &Known<'_>, found: &mut Vec<Finding>) {
    for (place, view) in known.plan.voice.iter().enumerate() {
        if matches!(view.followed, Some(Followed::No | Followed::Partly)) && view.answer.is_silent() {
            found.push(fix("plan-view-not-followed-no-reason", format!("/voice/{place}/answer")));
        }
    }
}
