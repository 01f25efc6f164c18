//! Reviews of looked-after children and the days they must be held by (`facts.md` 5.4, D1 to D3).

use super::known::Known;
use super::{Rule, fix, look};
use crate::calendar::{Date, months_after, working_days_after};
use crate::diag::Finding;
use crate::plan::{Meeting, MeetingKind, MeetingState, OrderKind};

pub const RULES: &[Rule] = &[first_review_late, second_review_late, later_review_late, no_review_to_come];

/// The first review is held within twenty working days (`facts.md` 5.4, D1).
fn first_review_late(known: &Known<'_>, found: &mut Vec<Finding>) {
    tell(known, |number| number == 1, "plan-first-review-late", found);
}

/// The second review is held within three months of the first (`facts.md` 5.4, D2).
fn second_review_late(known: &Known<'_>, found: &mut Vec<Finding>) {
    tell(known, |number| number == 2, "plan-second-review-late", found);
}

/// Each later review is held within six months of the one before (`facts.md` 5.4, D3).
fn later_review_late(known: &Known<'_>, found: &mut Vec<Finding>) {
    tell(known, |number| number > 2, "plan-later-review-late", found);
}

/// A looked-after child has a review to come (`facts.md` 2, table; 9, row 27).
fn no_review_to_come(known: &Known<'_>, found: &mut Vec<Finding>) {
    let to_come = |(_, meeting): &(usize, &Meeting)| is_to_come(meeting) && !known.is_past(meeting.date);
    if known.is_looked_after() && !reviews(known).any(|review| to_come(&review)) {
        found.push(fix("plan-no-review-to-come", "/meetings"));
    }
}

/// A review that was, is to be, or should have been held past the last day the law gives.
struct Late {
    /// Which review it is: 1, 2, or 3 for any later one.
    number: usize,
    /// The pointer of the date, or of the meetings where none is planned.
    at: String,
    due: Date,
    /// True where it was held and nothing can be done about it now.
    was_held: bool,
}

fn tell(known: &Known<'_>, is_asked: fn(usize) -> bool, code: &'static str, found: &mut Vec<Finding>) {
    for late in late_reviews(known).into_iter().filter(|late| is_asked(late.number)) {
        let finding = if late.was_held { look(code, late.at) } else { fix(code, late.at) };
        found.push(finding.with("due", late.due));
    }
}

/// Goes through the reviews of this time in care in order, and on to today if none is to come.
///
/// Plans often hold only the latest meetings. Where the first one recorded cannot be the first there was, or a placement
/// order has set its own early timetable (D16, D17), only the six months between two reviews count.
fn late_reviews(known: &Known<'_>) -> Vec<Late> {
    let Some(since) = known.looked_after_since().filter(|_| known.is_looked_after()) else { return Vec::new() };
    let mut reviews: Vec<(Date, Date, String, bool)> = reviews(known)
        .filter_map(|(place, meeting)| {
            let date = meeting.date.filter(|date| date.last_day() >= since)?;
            let was_held = meeting.state == Some(MeetingState::Held);
            Some((date.first_day(), date.last_day(), format!("/meetings/{place}/date"), was_held))
        })
        .collect();
    reviews.sort();
    if reviews.last().is_none_or(|(first_day, ..)| *first_day < known.today) {
        reviews.push((known.today, known.today, "/meetings".to_owned(), false));
    }
    let is_whole = reviews.len() == 1 || months_after(since, 5).is_some_and(|day| reviews[0].0 <= day);
    let mut number = if is_whole && !known.has_in_force(&[OrderKind::Placement]) { 1 } else { 3 };
    let mut previous = (number == 1).then_some(since);
    let mut late = Vec::new();
    for (first_day, last_day, at, was_held) in reviews {
        let due = previous.and_then(|previous| match number {
            1 => working_days_after(previous, 20),
            2 => months_after(previous, 3),
            _ => months_after(previous, 6),
        });
        if let Some(due) = due.filter(|due| first_day > *due) {
            late.push(Late { number, at, due, was_held });
        }
        previous = Some(last_day);
        number = (number + 1).min(3);
    }
    late
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
