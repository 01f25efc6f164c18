//! Reviews, and what is to be ready by them (`facts.md` 5.4, D1 to D5, D16 and D17).

use super::{Due, Recorded, meetings, recorded};
use crate::calendar::{About, Counted, Date, months_after};
use crate::duty::{Rule, review, review_before_placing, review_once_placed};
use crate::plan::{Home, HomeKind, HomeTime, LOOKED_AFTER, MeetingKind, Order, OrderKind, Plan, Status, Vocabulary};

/// Which timetable the reviews keep.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Timetable {
    /// The one of every looked-after child.
    Usual,
    /// The one from a placement order until the child is placed.
    BeforePlacing,
    /// The one of a child placed for adoption.
    Placed,
}

/// One review, held or to come, or the next of which the plan says nothing yet.
pub(crate) struct Step {
    /// Its number in its timetable. None where the plan does not hold the first.
    pub number: Option<usize>,
    /// The rule. None where there is nothing to count from.
    pub due: Option<(&'static Rule, Counted)>,
    /// What its last day was counted from.
    pub from: Option<Recorded>,
    /// The review, where the plan has it.
    pub own: Option<Recorded>,
}

/// Goes through the reviews of this time in care in order, and on to the next. Empty for a child who is not looked after.
///
/// Plans often hold only the latest meetings. Where the first one recorded cannot be the first there was, only the six months
/// between two reviews count.
pub(crate) fn steps(plan: &Plan, today: Date) -> Vec<Step> {
    let Some(care) = came_into_care(plan, today).filter(|_| plan.is_looked_after(today)) else { return Vec::new() };
    let (timetable, start) = timetable(plan, today, care);
    let since = start.date.last_day();
    let reviews = meetings(plan, MeetingKind::Review, since);
    let is_first = |day: Date| months_after(since, 5).is_some_and(|latest| day <= latest);
    let is_whole = match reviews.as_slice() {
        [] => true,
        [only] if only.date.first_day() >= today => true,
        [first, ..] => is_first(first.date.first_day()),
    };
    let mut number = is_whole.then_some(1);
    let mut from = is_whole.then_some(start);
    let mut steps = Vec::new();
    for own in reviews.into_iter().map(Some).chain([None]) {
        let due = from.as_ref().and_then(|from| limit(timetable, number.unwrap_or(3), from.date.last_day()));
        let next = own.clone();
        steps.push(Step { number, due, from, own });
        from = next;
        number = number.map(|number| number + 1);
    }
    steps
}

fn limit(timetable: Timetable, number: usize, from: Date) -> Option<(&'static Rule, Counted)> {
    match timetable {
        Timetable::Usual => {
            let rule = match number {
                1 => Rule::FIRST_REVIEW,
                2 => Rule::SECOND_REVIEW,
                _ => Rule::LATER_REVIEW,
            };
            Some((rule, review(number, from)?))
        }
        Timetable::BeforePlacing => {
            Some((Rule::REVIEW_BEFORE_PLACING, Counted::surely(review_before_placing(number, from)?)))
        }
        Timetable::Placed => Some((Rule::REVIEW_ONCE_PLACED, Counted::surely(review_once_placed(number, from)?))),
    }
}

/// The timetable, and what it begins with.
fn timetable(plan: &Plan, today: Date, care: Recorded) -> (Timetable, Recorded) {
    let Some((place, order)) = plan.in_force(&[OrderKind::Placement]).next() else { return (Timetable::Usual, care) };
    let is_placed = |home: &Home| home.kind == Some(HomeKind::Adoptive) && home.time == Some(HomeTime::Now);
    let (timetable, what, at, date) = match plan.homes.iter().position(is_placed) {
        Some(home) => (Timetable::Placed, "placed", format!("/homes/{home}/from"), plan.homes[home].from),
        None => {
            let at = format!("/orders/{place}/made_on");
            (Timetable::BeforePlacing, "order", at, order.made_on.map(About::Day))
        }
    };
    // Without its first day the timetable still begins somewhere in this time in care.
    (timetable, date.map_or(care, |date| recorded(what, date, at, today)))
}

/// The day the child became looked after, without a break since.
pub(super) fn came_into_care(plan: &Plan, today: Date) -> Option<Recorded> {
    let since = plan.looked_after_since()?;
    let begins =
        |order: &Order| order.made_on == Some(since) && order.kind.is_some_and(|kind| LOOKED_AFTER.contains(&kind));
    let began = plan.orders.iter().position(begins);
    let at = began.map_or_else(|| "/orders".to_owned(), |place| format!("/orders/{place}/made_on"));
    Some(recorded("care", About::Day(since), at, today))
}

pub(super) fn add(plan: &Plan, today: Date, found: &mut Vec<Due>) {
    let steps = steps(plan, today);
    for step in &steps {
        if let (Some((rule, day)), Some(from)) = (step.due, &step.from) {
            found.push(Due::by(rule, day, from.clone()).with(step.own.clone()).told());
        }
    }
    if steps.first().is_some_and(|first| first.due.is_some_and(|(rule, _)| rule == Rule::FIRST_REVIEW)) {
        found.extend(by_the_second(plan, today, &steps));
    }
}

/// What is to be ready by the second review: the permanence plan (D4) and, where the council has them or the plan does, the
/// meeting and the panel about it (D5).
fn by_the_second(plan: &Plan, today: Date, steps: &[Step]) -> Vec<Due> {
    let Some((day, from)) = second(steps) else { return Vec::new() };
    let standing = &plan.aim.main.standing;
    let decided = standing.decided.filter(|_| standing.status == Some(Status::Decided));
    let agreed = decided.map(|date| recorded("decided", date, "/aim/main/standing/decided".to_owned(), today));
    let mut found = vec![Due::by(Rule::PERMANENCE_PLAN, day, from.clone()).with(agreed)];
    let is_usual_here = matches!(plan.council.vocabulary, Some(Vocabulary::Wigan | Vocabulary::Telford));
    let since = steps.first().and_then(|step| Some(step.from.as_ref()?.date.last_day()));
    for (rule, kind) in [
        (Rule::PLANNING_MEETING, MeetingKind::PermanencePlanning),
        (Rule::PERMANENCE_PANEL, MeetingKind::PermanencePanel),
    ] {
        let own = since.and_then(|since| meetings(plan, kind, since).into_iter().next());
        if is_usual_here || own.is_some() {
            found.push(Due::by(rule, day, from.clone()).with(own));
        }
    }
    found
}

/// The last day for the second review, counted from the first as it is, or else from the last day for it.
fn second(steps: &[Step]) -> Option<(Counted, Recorded)> {
    if let Some(second) = steps.iter().find(|step| step.number == Some(2)) {
        return Some((second.due?.1, second.from.clone()?));
    }
    let (_, first) = steps.first()?.due?;
    let day = Counted { day: months_after(first.day, 3)?, about: first.about };
    let at = steps.first()?.from.as_ref()?.at.clone();
    Some((day, Recorded { what: "first-review-due", date: About::Day(first.day), at, is_done: false }))
}
