//! Reviews of looked-after children and the days they must be held by (`facts.md` 5.4, D1 to D3).

use super::known::Known;
use super::{Rule, fix, look};
use crate::diag::Finding;
use crate::due::{Step, steps};
use crate::duty::Rule as Duty;
use crate::plan::{Meeting, MeetingKind, MeetingState};

pub const RULES: &[Rule] = &[first_review_late, second_review_late, later_review_late, no_review_to_come];

/// The first review is held within twenty working days (`facts.md` 5.4, D1).
fn first_review_late(known: &Known<'_>, found: &mut Vec<Finding>) {
    tell(known, |rule| rule == Duty::FIRST_REVIEW, "plan-first-review-late", found);
}

/// The second review is held within three months of the first (`facts.md` 5.4, D2).
fn second_review_late(known: &Known<'_>, found: &mut Vec<Finding>) {
    tell(known, |rule| rule == Duty::SECOND_REVIEW, "plan-second-review-late", found);
}

/// Each later review is held within six months of the one before, and those before and after a child is placed for adoption
/// by their own timetable (`facts.md` 5.4, D3, D16 and D17).
fn later_review_late(known: &Known<'_>, found: &mut Vec<Finding>) {
    let is_other = |rule: &Duty| rule != Duty::FIRST_REVIEW && rule != Duty::SECOND_REVIEW;
    tell(known, is_other, "plan-later-review-late", found);
}

/// A looked-after child has a review to come (`facts.md` 2, table; 9, row 27).
fn no_review_to_come(known: &Known<'_>, found: &mut Vec<Finding>) {
    let to_come = |(_, meeting): &(usize, &Meeting)| is_to_come(meeting) && !known.is_past(meeting.date);
    if known.is_looked_after() && !reviews(known).any(|review| to_come(&review)) {
        found.push(fix("plan-no-review-to-come", "/meetings"));
    }
}

/// Reviews that were, are to be, or should have been held past the last day the law gives. A day that is only about right
/// is none to hold anybody to.
fn tell(known: &Known<'_>, is_asked: fn(&Duty) -> bool, code: &'static str, found: &mut Vec<Finding>) {
    for Step { due, own, .. } in steps(known.plan, known.today) {
        let Some((_, due)) = due.filter(|(rule, due)| is_asked(rule) && !due.about) else { continue };
        let held_on = own.as_ref().map_or(known.today, |own| own.date.first_day());
        if held_on > due.day {
            // Where it was held nothing can be done about it now.
            let was_held = own.as_ref().is_some_and(|own| own.is_done);
            let at = own.map_or_else(|| "/meetings".to_owned(), |own| own.at);
            let finding = if was_held { look(code, at) } else { fix(code, at) };
            found.push(finding.with("due", due.day));
        }
    }
}

fn reviews<'a>(known: &Known<'a>) -> impl Iterator<Item = (usize, &'a Meeting)> {
    let is_review = |meeting: &Meeting| {
        meeting.kind == Some(MeetingKind::Review) && meeting.state != Some(MeetingState::DidNotHappen)
    };
    known.plan.meetings.iter().enumerate().filter(move |(_, meeting)| is_review(meeting))
}

fn is_to_come(meeting: &Meeting) -> bool {
    matches!(meeting.state, None | Some(MeetingState::ToCome))
}
