//! What a home sets going: a temporary approval, adoption, a children's home as the plan, a care order at home (`facts.md` 5.4,
//! D15, D19, D22 and D23).

use super::visits::{home_now, lives_with_parent};
use super::{Due, Limit, Recorded, meetings, recorded};
use crate::calendar::{About, Counted, Date};
use crate::duty::{
    Rule, adoption_application, care_order_at_home_ends, residential_agreed, temporary_approval,
    temporary_approval_extended,
};
use crate::plan::{Home, HomeKind, HomeTime, MeetingKind, OrderKind, OrderStage, Plan, Status, Vocabulary};

pub(super) fn add(plan: &Plan, today: Date, found: &mut Vec<Due>) {
    for (place, home) in plan.homes.iter().enumerate().filter(|(_, home)| home.time == Some(HomeTime::Now)) {
        let Some(from) = home.from else { continue };
        let from = recorded("home", from, format!("/homes/{place}/from"), today);
        match home.kind {
            Some(HomeKind::Kinship) if home.standing.status == Some(Status::LookedInto) => {
                found.extend(temporary(home, place, &from, today));
            }
            Some(HomeKind::Adoptive) => found.extend(application(plan, from)),
            Some(HomeKind::ChildrensHome) => found.extend(agreed(plan, from)),
            _ => {}
        }
    }
    found.extend(exit(plan, today));
}

/// While a relative or friend is looked into, they foster on a temporary approval (D15).
fn temporary(home: &Home, place: usize, from: &Recorded, today: Date) -> Vec<Due> {
    let start = from.date.last_day();
    let expected = home.standing.expected;
    let own = expected.map(|date| recorded("expected", date, format!("/homes/{place}/standing/expected"), today));
    let first =
        temporary_approval(start).map(|day| Due::by(Rule::TEMPORARY_APPROVAL, Counted::surely(day), from.clone()));
    let longest = temporary_approval_extended(start).map(|day| {
        // Somebody who is still looked into has not been decided on, whatever day that was expected for.
        let own = own.filter(|own| !own.is_done).map(|own| Recorded { is_done: false, ..own });
        Due::by(Rule::TEMPORARY_EXTENDED, Counted::surely(day), from.clone()).with(own).told()
    });
    first.into_iter().chain(longest).collect()
}

/// Once the child is placed for adoption, the adopters may ask the court after ten weeks (D19).
fn application(plan: &Plan, from: Recorded) -> Option<Due> {
    if plan.has_in_force(&[OrderKind::Adoption]) {
        return None;
    }
    let day = adoption_application(from.date.last_day())?;
    let asked = plan.orders.iter().enumerate().find_map(|(place, order)| {
        let is_asked = order.kind == Some(OrderKind::Adoption) && order.stage == Some(OrderStage::AskedFor);
        let date = order.asked_on.filter(|_| is_asked)?;
        let at = format!("/orders/{place}/asked_on");
        Some(Recorded { what: "asked", date: About::Day(date), at, is_done: true })
    });
    let from = Recorded { what: "placed", ..from };
    Some(Due::by(Rule::ADOPTION_APPLICATION, Counted::surely(day), from).means(Limit::NotBefore).with(asked))
}

/// In Wigan a panel agrees to a children's home as the plan (D22).
fn agreed(plan: &Plan, from: Recorded) -> Option<Due> {
    let day =
        residential_agreed(from.date.last_day()).filter(|_| plan.council.vocabulary == Some(Vocabulary::Wigan))?;
    let panel = meetings(plan, MeetingKind::PermanencePanel, from.date.last_day()).into_iter().next();
    Some(Due::by(Rule::RESIDENTIAL_AGREED, Counted::surely(day), from).with(panel))
}

/// In Telford and Wrekin a care order at home is to have an end in sight (D23). Elsewhere no number is told.
fn exit(plan: &Plan, today: Date) -> Option<Due> {
    let is_here = plan.council.vocabulary == Some(Vocabulary::Telford) && plan.has_in_force(&[OrderKind::Care]);
    let (place, home) = home_now(plan).filter(|(_, home)| is_here && lives_with_parent(plan, home))?;
    let from = recorded("home", home.from?, format!("/homes/{place}/from"), today);
    let day = care_order_at_home_ends(from.date.last_day())?;
    Some(Due::by(Rule::EXIT_PLAN, Counted::surely(day), from))
}
