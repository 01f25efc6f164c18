//! The people and places a child can turn to.

use super::known::Known;
use super::{Rule, fix, look};
use crate::diag::Finding;
use crate::duty::review;
use crate::plan::{HelpKind, HelpSource, Role};

pub const RULES: &[Rule] = &[
    no_social_worker,
    no_reviewing_officer,
    no_advocate,
    no_help_right_now,
    help_right_now_no_number,
    help_no_name,
    no_pathway_plan,
    no_education_plan,
];

/// A looked-after child has a social worker, by name (`facts.md` 2, table; `design.md` 1: one in five cannot name theirs).
fn no_social_worker(known: &Known<'_>, found: &mut Vec<Finding>) {
    if known.is_looked_after() && !has_role(known, Role::SocialWorker) {
        found.push(fix("plan-no-social-worker", "/people"));
    }
}

/// A looked-after child has an independent reviewing officer (`facts.md` 2, table).
fn no_reviewing_officer(known: &Known<'_>, found: &mut Vec<Finding>) {
    if known.is_looked_after() && !has_role(known, Role::ReviewingOfficer) {
        found.push(fix("plan-no-reviewing-officer", "/people"));
    }
}

/// A looked-after child is entitled to an advocate and is told where to find one (`facts.md` 7, advocate).
fn no_advocate(known: &Known<'_>, found: &mut Vec<Finding>) {
    let is_told = has_role(known, Role::Advocate) || sources(known, HelpKind::Advocate).next().is_some();
    if known.is_looked_after() && !is_told {
        found.push(fix("plan-no-advocate", "/ask"));
    }
}

/// Every book says whom to ask when something is wrong right now, at any hour (`facts.md` 9, rows 30 and 31).
fn no_help_right_now(known: &Known<'_>, found: &mut Vec<Finding>) {
    if sources(known, HelpKind::RightNow).next().is_none() {
        found.push(fix("plan-no-help-right-now", "/ask"));
    }
}

/// Help for right now has a number to call (`facts.md` 9, row 30, helpline).
fn help_right_now_no_number(known: &Known<'_>, found: &mut Vec<Finding>) {
    for (place, _) in sources(known, HelpKind::RightNow).filter(|(_, source)| source.phone == Default::default()) {
        found.push(fix("plan-help-right-now-no-number", format!("/ask/{place}/phone")));
    }
}

/// Somewhere to ask has a name, or is a person of the plan (`facts.md` 9, row 31).
fn help_no_name(known: &Known<'_>, found: &mut Vec<Finding>) {
    let sources = known.plan.ask.iter().enumerate();
    for (place, _) in sources.filter(|(_, source)| source.name.is_empty() && source.person.is_none()) {
        found.push(fix("plan-help-no-name", format!("/ask/{place}/name")));
    }
}

/// From sixteen a looked-after young person has a pathway plan, or a day for it (`facts.md` 2.10, and 5.4, D28).
fn no_pathway_plan(known: &Known<'_>, found: &mut Vec<Finding>) {
    let is_sixteen = known.child_age(known.today).is_some_and(|age| age >= 16);
    if known.is_looked_after() && is_sixteen && known.plan.later.pathway_plan.is_none() {
        found.push(look("plan-no-pathway-plan", "/later/pathway_plan"));
    }
}

/// A looked-after child of school age has a personal education plan by the first review (`facts.md` 5.4, D10).
fn no_education_plan(known: &Known<'_>, found: &mut Vec<Finding>) {
    let is_at_school =
        known.plan.school.is_there() && known.child_age(known.today).is_some_and(|age| (5..18).contains(&age));
    let due = known.looked_after_since().and_then(|since| review(1, since));
    if known.is_looked_after()
        && is_at_school
        && due.is_some_and(|due| !due.about && due.day < known.today)
        && !known.plan.school.education_plan
    {
        found.push(look("plan-no-education-plan", "/school/education_plan"));
    }
}

fn has_role(known: &Known<'_>, role: Role) -> bool {
    known.plan.people.iter().any(|person| person.roles.contains(&role))
}

fn sources<'a>(known: &Known<'a>, kind: HelpKind) -> impl Iterator<Item = (usize, &'a HelpSource)> {
    known.plan.ask.iter().enumerate().filter(move |(_, source)| source.kind == Some(kind))
}
