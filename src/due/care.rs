//! What a looked-after child is to have: a care plan, health assessments, a personal education plan (`facts.md` 5.4, D8 to D10).

use super::reviews::came_into_care;
use super::{Due, meetings, recorded};
use crate::calendar::{About, Counted, Date, months_after};
use crate::duty::{Rule, care_plan, first_health_assessment, next_health_assessment, review};
use crate::plan::{MeetingKind, Plan};

pub(super) fn add(plan: &Plan, today: Date, found: &mut Vec<Due>) {
    let Some(care) = came_into_care(plan, today).filter(|_| plan.is_looked_after(today)) else { return };
    let since = care.date.last_day();
    // What a child has had for years is not told as due.
    let is_new = months_after(since, 12).is_some_and(|year| year > today);
    if let Some(day) = care_plan(since).filter(|_| is_new) {
        found.push(Due::by(Rule::CARE_PLAN, day, care.clone()));
    }
    let is_at_school = plan.school.is_there() && plan.child_age(today).is_some_and(|age| (5..18).contains(&age));
    if let Some(day) = review(1, since).filter(|_| is_at_school && !plan.school.education_plan) {
        found.push(Due::by(Rule::EDUCATION_PLAN, day, care.clone()).told());
    }
    let assessments = meetings(plan, MeetingKind::HealthAssessment, since);
    let last = assessments.iter().rfind(|assessment| assessment.is_done).cloned();
    let to_come = assessments.into_iter().find(|assessment| !assessment.is_done);
    let check =
        plan.health.next_check.map(|date| recorded("health-check", date, "/health/next_check".to_owned(), today));
    let own = to_come.or(check.filter(|check| !check.is_done));
    if let Some(last) = last {
        let next = plan.child.born.and_then(|born| next_health_assessment(last.date.last_day(), born));
        found.extend(next.map(|day| Due::by(Rule::NEXT_HEALTH, Counted::surely(day), last).with(own)));
    } else if let Some(day) = first_health_assessment(since).filter(|_| is_new) {
        // A check to come is the first one only if it is in time to be.
        let is_first = |date: About| date.first_day() <= day.day || day.day >= today;
        found.push(Due::by(Rule::FIRST_HEALTH, day, care).with(own.filter(|own| is_first(own.date))));
    }
}
