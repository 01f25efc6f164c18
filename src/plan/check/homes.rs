//! Where the child lived, lives and is to live.

use super::known::Known;
use super::{Rule, fix, look};
use crate::calendar::About;
use crate::diag::Finding;
use crate::duty::temporary_approval_extended;
use crate::plan::{HomeKind, HomeTime, Status};
use std::collections::BTreeSet;

pub const RULES: &[Rule] = &[
    no_current_home,
    two_current_homes,
    nobody_looks_after,
    planned_home_no_standing,
    move_no_reason,
    introductions_no_home,
    temporary_approval_over,
];

/// The plan says where the child lives now (`facts.md` 9, row 11).
fn no_current_home(known: &Known<'_>, found: &mut Vec<Finding>) {
    if known.homes(HomeTime::Now).next().is_none() {
        found.push(fix("plan-no-current-home", "/homes"));
    }
}

/// The child lives in one home now, or the book would say two things (`facts.md` 9, row 11). A hospital or a school to
/// live at may stand beside a home, and so may two parents' homes.
fn two_current_homes(known: &Known<'_>, found: &mut Vec<Finding>) {
    let beside = |kind| matches!(kind, Some(HomeKind::Hospital | HomeKind::ResidentialSchool));
    let homes: Vec<_> = known.homes(HomeTime::Now).filter(|(_, home)| !beside(home.kind)).collect();
    let all_parents = homes.iter().all(|(_, home)| home.kind == Some(HomeKind::Parents));
    if let [_, (at, _), ..] = homes.as_slice()
        && !all_parents
    {
        found.push(fix("plan-two-current-homes", format!("{at}/time")).with("count", homes.len()));
    }
}

/// Somebody looks after the child where they live now (`facts.md` 1, the emotional strand; 9, row 11).
fn nobody_looks_after(known: &Known<'_>, found: &mut Vec<Finding>) {
    let alone = |kind| matches!(kind, Some(HomeKind::Own | HomeKind::Hospital | HomeKind::Supported));
    for (at, _) in known.homes(HomeTime::Now).filter(|(_, home)| home.carers.is_empty() && !alone(home.kind)) {
        found.push(fix("plan-nobody-looks-after", format!("{at}/carers")));
    }
}

/// A planned home says how sure it is: the child would take it for a promise (`design.md` 2, status on every fact).
fn planned_home_no_standing(known: &Known<'_>, found: &mut Vec<Finding>) {
    for (at, _) in known.homes(HomeTime::Planned).filter(|(_, home)| home.standing.status.is_none()) {
        found.push(fix("plan-planned-home-no-standing", format!("{at}/standing")));
    }
}

/// A move has a reason the child was told (`facts.md` 7, life story).
fn move_no_reason(known: &Known<'_>, found: &mut Vec<Finding>) {
    for (at, _) in known.homes(HomeTime::Past).filter(|(_, home)| home.why_moved.is_silent()) {
        found.push(look("plan-move-no-reason", format!("{at}/why_moved")));
    }
}

/// A timetable of introductions that is still running leads to a planned home (`facts.md` 9, rows 11 and 12).
fn introductions_no_home(known: &Known<'_>, found: &mut Vec<Finding>) {
    let is_running = known.plan.introductions.iter().any(|day| day.date.is_some_and(|date| date >= known.today));
    let is_moving = known.homes(HomeTime::Planned).next().is_some();
    let leads_to: BTreeSet<_> = known.plan.introductions.iter().filter_map(|day| day.home.as_ref()).collect();
    let has_moved = known.homes(HomeTime::Now).any(|(_, home)| leads_to.contains(&home.id));
    if is_running && !is_moving && !has_moved {
        found.push(fix("plan-introductions-no-home", "/introductions"));
    }
}

/// A relative or friend whose approval to foster is still being looked into has not had the child for longer than a
/// temporary approval can last (`facts.md` 2.3 and 5.4, D15).
fn temporary_approval_over(known: &Known<'_>, found: &mut Vec<Finding>) {
    let waiting = known
        .homes(HomeTime::Now)
        .filter(|(_, home)| home.kind == Some(HomeKind::Kinship) && home.standing.status == Some(Status::LookedInto));
    for (at, home) in waiting {
        let is_over =
            |from: &About| temporary_approval_extended(from.last_day()).is_some_and(|latest| latest < known.today);
        if let Some(from) = home.from.filter(is_over) {
            found.push(fix("plan-temporary-approval-over", format!("{at}/standing")).with("from", from));
        }
    }
}
