//! What courts, orders and panels set going (`facts.md` 5.4, D20, D21, D24 to D27 and D29).

use super::{Due, Limit, Recorded, meetings, met, recorded};
use crate::calendar::{About, Counted, Date, months_after};
use crate::duty::{
    Rule, agency_decision, allowance_review, case_end, emergency_protection, emergency_protection_extended,
    guardianship_notice, police_protection, private_fostering, private_fostering_meeting, support_council,
};
use crate::plan::{MeetingKind, Order, OrderKind, OrderStage, Plan, Vocabulary};

pub(super) fn add(plan: &Plan, today: Date, found: &mut Vec<Due>) {
    found.extend(case(plan, today));
    for (place, order) in plan.orders.iter().enumerate() {
        match order.stage {
            Some(OrderStage::Made) => made(plan, place, order, today, found),
            Some(OrderStage::Planned | OrderStage::AskedFor) => found.extend(notice(place, order, today)),
            _ => {}
        }
    }
    for kind in [MeetingKind::AdoptionPanel, MeetingKind::FosteringPanel] {
        decisions(plan, kind, today, found);
    }
}

/// A care case aims to finish in 26 weeks (D20): one that is asked for, or that an interim order shows to be going on.
fn case(plan: &Plan, today: Date) -> Option<Due> {
    let asked_for = |order: &&Order| {
        order.stage == Some(OrderStage::AskedFor)
            && matches!(order.kind, Some(OrderKind::Care | OrderKind::Supervision))
    };
    let interim = |order: &&Order| order.stage == Some(OrderStage::Made) && order.kind == Some(OrderKind::InterimCare);
    let of = |fits: &dyn Fn(&&Order) -> bool| {
        let orders = plan.orders.iter().enumerate().filter(|(_, order)| fits(order));
        orders.filter_map(|(place, order)| Some((order.asked_on?, place))).min()
    };
    let (asked, place) = of(&asked_for).or_else(|| of(&interim))?;
    let from = recorded("asked", About::Day(asked), format!("/orders/{place}/asked_on"), today);
    let hearing = meetings(plan, MeetingKind::FinalHearing, asked).into_iter().next();
    Some(Due::by(Rule::CASE_END, Counted::surely(case_end(asked)?), from).with(hearing))
}

fn made(plan: &Plan, place: usize, order: &Order, today: Date, found: &mut Vec<Due>) {
    let Some(made) = order.made_on else { return };
    let from = recorded("order", About::Day(made), format!("/orders/{place}/made_on"), today);
    let mut tell = |rule: &'static Rule, day: Option<Date>, limit: Limit, own: Option<Recorded>| {
        found.extend(day.map(|day| Due::by(rule, Counted::surely(day), from.clone()).means(limit).with(own)));
    };
    // The order's own end date goes before the general rule (`facts.md` 3.18).
    let ends =
        order.ends_on.map(|end| recorded("order-ends", About::Day(end), format!("/orders/{place}/ends_on"), today));
    match order.kind {
        Some(OrderKind::EmergencyProtection) => {
            tell(Rule::EMERGENCY_END, emergency_protection(made), Limit::On, None);
            tell(Rule::EMERGENCY_EXTENDED, emergency_protection_extended(made), Limit::By, ends);
        }
        Some(OrderKind::PoliceProtection) => tell(Rule::POLICE_END, police_protection(made), Limit::By, ends),
        Some(OrderKind::PrivateFostering) => {
            tell(Rule::PRIVATE_FOSTERING, private_fostering(made), Limit::On, None);
            if plan.council.vocabulary == Some(Vocabulary::Telford) {
                let met = meetings(plan, MeetingKind::FamilyMeeting, made).into_iter().next();
                tell(Rule::PRIVATE_MEETING, private_fostering_meeting(made), Limit::By, met);
            }
        }
        Some(kind @ (OrderKind::SpecialGuardianship | OrderKind::ArrangementsLives | OrderKind::Adoption)) => {
            if kind != OrderKind::ArrangementsLives {
                tell(Rule::SUPPORT_COUNCIL, support_council(made), Limit::On, None);
            }
            if kind != OrderKind::Adoption && !plan.money.allowances.is_empty() {
                tell(Rule::ALLOWANCE_REVIEW, allowance_review(made, today), Limit::By, None);
            }
        }
        _ => {}
    }
}

/// The council is told before a family asks for special guardianship (D25). Where the council asks, there is nobody to tell.
fn notice(place: usize, order: &Order, today: Date) -> Option<Due> {
    let is_familys = order.kind == Some(OrderKind::SpecialGuardianship) && !order.asked_by_council;
    let asked = order.asked_on.filter(|_| is_familys)?;
    let from = recorded("asked", About::Day(asked), format!("/orders/{place}/asked_on"), today);
    Some(Due::by(Rule::GUARDIANSHIP_NOTICE, Counted::surely(guardianship_notice(asked)?), from))
}

/// After a panel a senior person decides, and the council sends the decision (D29). A panel of more than a year ago is over.
fn decisions(plan: &Plan, kind: MeetingKind, today: Date, found: &mut Vec<Due>) {
    for (place, meeting) in plan.meetings.iter().enumerate().filter(|(_, meeting)| meeting.kind == Some(kind)) {
        let Some(panel) = met(place, meeting).filter(|panel| panel.is_done) else { continue };
        let day = panel.date.last_day();
        if months_after(day, 12).is_none_or(|year| year < today) {
            continue;
        }
        let decided = plan.decisions.iter().enumerate().find_map(|(place, decision)| {
            let date = decision.standing.decided.filter(|_| decision.meeting.as_ref() == Some(&meeting.id))?;
            Some(recorded("decided", date, format!("/decisions/{place}/standing/decided"), today))
        });
        found.extend(agency_decision(day).map(|due| Due::by(Rule::AGENCY_DECISION, due, panel).with(decided)));
    }
}
