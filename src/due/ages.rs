//! Birthdays that change what the law gives (`facts.md` 5.4, D28).

use super::{Due, Limit, Recorded, recorded};
use crate::calendar::{About, Date};
use crate::duty::{Rule, reaches};
use crate::plan::{HomeKind, HomeTime, LOOKED_AFTER, OrderKind, PermanenceOption, Plan};

pub(super) fn add(plan: &Plan, today: Date, found: &mut Vec<Due>) {
    let Some(born) = plan.child.born.filter(|born| *born <= today) else { return };
    let age = born.age_on(today);
    let is_looked_after = plan.is_looked_after(today);
    // A young person who has left care has a plan for later life.
    let leaves_care = is_looked_after || (age >= 16 && plan.later.is_told());
    let from = Recorded { what: "born", date: About::Day(born), at: "/child/born".to_owned(), is_done: true };
    let mut tell = |rule: &'static Rule, years: u32, own: Option<Recorded>, is_so: bool| {
        let day = reaches(born, years).filter(|_| is_so);
        found.extend(day.map(|day| Due::by(rule, day, from.clone()).means(Limit::On).with(own)));
    };
    let pathway = plan.later.pathway_plan;
    let pathway = pathway.map(|date| recorded("pathway-plan", date, "/later/pathway_plan".to_owned(), today));
    tell(Rule::AGE_16, 16, pathway, leaves_care && age < 18);
    tell(Rule::AGE_18, 18, end_of_care(plan, today), age < 18 && plan.has_in_force(ENDS_AT_18));
    tell(Rule::AGE_21, 21, None, leaves_care && age < 21 && may_stay_put(plan));
    tell(Rule::AGE_25, 25, None, leaves_care && age < 25);
}

/// Orders that end at eighteen by themselves, and a section 20 agreement, under which a child is looked after (`facts.md` 3.18).
const ENDS_AT_18: &[OrderKind] = &[
    OrderKind::Section20,
    OrderKind::InterimCare,
    OrderKind::Care,
    OrderKind::Placement,
    OrderKind::SpecialGuardianship,
    OrderKind::ArrangementsLives,
];

/// The day on which the plan says an order of care ends.
fn end_of_care(plan: &Plan, today: Date) -> Option<Recorded> {
    let mut ends = plan.in_force(LOOKED_AFTER).filter_map(|(place, order)| Some((place, order.ends_on?)));
    ends.next().map(|(place, end)| recorded("order-ends", About::Day(end), format!("/orders/{place}/ends_on"), today))
}

/// Staying put is with a former foster carer (`facts.md` 2.10).
fn may_stay_put(plan: &Plan) -> bool {
    let is_foster = |kind| matches!(kind, Some(HomeKind::Foster | HomeKind::Kinship | HomeKind::EarlyPermanence));
    plan.aim.main.option == Some(PermanenceOption::StayingPut)
        || plan.homes.iter().any(|home| home.time == Some(HomeTime::Now) && is_foster(home.kind))
}
