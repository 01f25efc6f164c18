//! The aim, the second plan, the reasons, and what needs to happen.

use super::known::Known;
use super::{Rule, block, fix, look};
use crate::calendar::months_after;
use crate::diag::Finding;
use crate::plan::{Aim, HomeKind, HomeTime, OrderKind, PermanenceOption, Progress, Route, Status};

pub const RULES: &[Rule] = &[
    no_aim,
    no_reason,
    no_reason_for_two,
    no_reason_for_two_for_parents,
    same_two_plans,
    no_contingency,
    why_not_home,
    why_not_agreed,
    early_permanence_settled,
    moving_on_early,
    permanence_not_agreed,
    action_for_nobody,
    action_overdue,
];

/// There is an aim (`facts.md` 1, and 9, row 7).
fn no_aim(known: &Known<'_>, found: &mut Vec<Finding>) {
    if known.plan.aim == Aim::default() {
        found.push(fix("plan-no-aim", "/aim"));
    }
}

/// The aim has a reason (`facts.md` 9, row 7).
fn no_reason(known: &Known<'_>, found: &mut Vec<Finding>) {
    let plan = known.plan;
    if plan.aim.main.option.is_some() && plan.aim.main.why.is_silent() && plan.why.plan.is_silent() {
        found.push(fix("plan-no-reason", "/aim/main/why"));
    }
}

/// A second plan has a reason that the child is told (`facts.md` 5.1).
fn no_reason_for_two(known: &Known<'_>, found: &mut Vec<Finding>) {
    if known.plan.aim.parallel.is_some() && known.plan.aim.why_two.is_silent() {
        found.push(fix("plan-no-reason-for-two", "/aim/why_two"));
    }
}

/// Parents must be told why there are two plans (`facts.md` 5.1, and 9, row 8).
fn no_reason_for_two_for_parents(known: &Known<'_>, found: &mut Vec<Finding>) {
    if known.plan.aim.parallel.is_some() && known.plan.aim.why_two_for_parents.is_empty() {
        found.push(fix("plan-no-reason-for-two-for-parents", "/aim/why_two_for_parents"));
    }
}

/// Two plans are two plans (`facts.md` 5.1).
fn same_two_plans(known: &Known<'_>, found: &mut Vec<Finding>) {
    let main = &known.plan.aim.main;
    if known
        .plan
        .aim
        .parallel
        .as_ref()
        .is_some_and(|parallel| parallel.option == main.option && parallel.with == main.with)
    {
        found.push(fix("plan-same-two-plans", "/aim/parallel"));
    }
}

/// A plan that is not decided, and has no second one beside it, says what happens if it does not work (`facts.md` 5.1,
/// contingency; 9, row 9).
fn no_contingency(known: &Known<'_>, found: &mut Vec<Finding>) {
    let aim = &known.plan.aim;
    let is_open = aim.main.option.is_some() && aim.main.standing.status() != Status::Decided;
    if is_open && aim.parallel.is_none() && aim.contingency.is_silent() {
        found.push(look("plan-no-contingency", "/aim/contingency"));
    }
}

/// A child who does not live with a parent is told why (`design.md` 1 and 3; `facts.md` 1, principle 2).
fn why_not_home(known: &Known<'_>, found: &mut Vec<Finding>) {
    if known.lives_with_parent() == Some(false) && known.plan.why.home.is_silent() {
        found.push(fix("plan-why-not-home", "/why/home"));
    }
}

/// The words for why were agreed by somebody (`design.md` 3; `facts.md` 9, row 34).
fn why_not_agreed(known: &Known<'_>, found: &mut Vec<Finding>) {
    let why = &known.plan.why;
    if !(why.home.is_silent() && why.plan.is_silent()) && why.agreed_by.is_empty() {
        found.push(fix("plan-why-not-agreed", "/why/agreed_by"));
    }
}

/// With early permanence carers, adoption is never told as settled before the court has spoken (`facts.md` 2.4).
fn early_permanence_settled(known: &Known<'_>, found: &mut Vec<Finding>) {
    let main = &known.plan.aim.main;
    let is_settled = main.option == Some(PermanenceOption::Adoption) && main.standing.status() == Status::Decided;
    let is_early = known.homes(HomeTime::Now).any(|(_, home)| home.kind == Some(HomeKind::EarlyPermanence));
    if is_settled && is_early && !known.has_in_force(&[OrderKind::Placement, OrderKind::Adoption]) {
        found.push(block("plan-early-permanence-settled", "/aim/main/standing/status"));
    }
}

/// Staying put, staying close and moving on are for those who leave care (`facts.md` 2.10: groups count from fourteen).
fn moving_on_early(known: &Known<'_>, found: &mut Vec<Finding>) {
    let early = [PermanenceOption::StayingPut, PermanenceOption::StayingClose, PermanenceOption::Independence];
    let Some(age) = known.child_age(known.today).filter(|age| *age < 14) else { return };
    for (at, route) in routes(&known.plan.aim) {
        if let Some(option) = route.option.filter(|option| early.contains(option)) {
            found.push(
                look("plan-moving-on-early", format!("{at}/option"))
                    .with("option", option.word().replace('_', " "))
                    .with("age", age),
            );
        }
    }
}

/// By the second review, about four months in, the permanence plan is agreed (`facts.md` 5.4, D4). Five months lie past
/// the latest day of a second review, whatever the bank holidays.
fn permanence_not_agreed(known: &Known<'_>, found: &mut Vec<Finding>) {
    let Some(since) = known.looked_after_since().filter(|_| known.is_looked_after()) else { return };
    let is_open = matches!(known.plan.aim.main.standing.status, Some(Status::LookedInto | Status::NotKnown));
    if is_open && months_after(since, 5).is_some_and(|latest| latest < known.today) {
        found.push(fix("plan-permanence-not-agreed", "/aim/main/standing/status").with("since", since));
    }
}

/// An action says who does it (`facts.md` 9, row 4).
fn action_for_nobody(known: &Known<'_>, found: &mut Vec<Finding>) {
    for (place, action) in known.plan.balance.needs_to_happen.iter().enumerate() {
        if action.who.is_empty() && !action.told.is_silent() {
            found.push(look("plan-action-for-nobody", format!("/balance/needs_to_happen/{place}/who")));
        }
    }
}

/// An action whose day has passed is done, or is said not to have happened (`facts.md` 9, row 4).
fn action_overdue(known: &Known<'_>, found: &mut Vec<Finding>) {
    for (place, action) in known.plan.balance.needs_to_happen.iter().enumerate() {
        let is_open = matches!(action.progress, None | Some(Progress::NotStarted | Progress::Started));
        if let Some(by) = action.by.filter(|by| is_open && known.is_past(Some(*by))) {
            found
                .push(look("plan-action-overdue", format!("/balance/needs_to_happen/{place}/progress")).with("by", by));
        }
    }
}

fn routes(aim: &Aim) -> impl Iterator<Item = (&'static str, &Route)> {
    [("/aim/main", Some(&aim.main)), ("/aim/parallel", aim.parallel.as_ref())]
        .into_iter()
        .filter_map(|(at, route)| Some((at, route?)))
}
