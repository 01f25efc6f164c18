//! When an order ends: by its own date, or else by the general rule (`facts.md` 3.18).

use crate::calendar::Date;
use crate::plan::{Order, OrderKind};

/// How an order ends by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct OrderEnd {
    /// The word by which a message chooses: `on` for the order's own date, else the rule.
    pub rule: &'static str,
    /// The day it comes to, where that can be worked out.
    pub day: Option<Date>,
}

/// How an order ends for a child born then. A day that has passed is not said, for it may have been made longer.
pub(crate) fn order_end(order: &Order, born: Option<Date>, today: Date) -> OrderEnd {
    let end = own_or_rule(order, born);
    if end.day.is_some_and(|day| day < today) { OrderEnd { rule: "unsaid", day: None } } else { end }
}

/// False for what is agreed or done without a court.
pub(crate) fn is_made_by_a_court(kind: OrderKind) -> bool {
    !matches!(
        kind,
        OrderKind::ChildInNeed
            | OrderKind::ChildProtection
            | OrderKind::Section20
            | OrderKind::PoliceProtection
            | OrderKind::PrivateFostering
    )
}

fn own_or_rule(order: &Order, born: Option<Date>) -> OrderEnd {
    use OrderKind::{
        Adoption, ArrangementsLives, ArrangementsTime, Care, ChildInNeed, ChildProtection, EmergencyProtection,
        InterimCare, Placement, PoliceProtection, PrivateFostering, ProhibitedSteps, Section20, Section26, Section34,
        Section51A, SpecialGuardianship, SpecificIssue, Supervision,
    };
    let birthday = |years: u32| born.and_then(|day| day.plus_years(years));
    let rule = |rule: &'static str, day: Option<Date>| OrderEnd { rule, day };
    match order.kind {
        _ if order.ends_on.is_some() => rule("on", order.ends_on),
        Some(Care | SpecialGuardianship | ArrangementsLives | Placement) => rule("at_18", birthday(18)),
        Some(ArrangementsTime | ProhibitedSteps | SpecificIssue) => rule("at_16", birthday(16)),
        Some(Supervision) => {
            let year = order.made_on.and_then(|day| day.plus_years(1));
            rule("one_year", year.into_iter().chain(birthday(18)).min().filter(|_| year.is_some()))
        }
        Some(EmergencyProtection) => rule("eight_days", None),
        Some(PoliceProtection) => rule("three_days", None),
        Some(Adoption) => rule("never", None),
        Some(Section20) => rule("agreed", None),
        Some(InterimCare) => rule("interim", None),
        Some(Section34) => rule("in_care", None),
        Some(ChildInNeed | ChildProtection | PrivateFostering | Section26 | Section51A) | None => rule("unsaid", None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[allow(clippy::disallowed_methods, reason = "a test reads its table")]
    fn every_order_ends_as_its_facts_say() {
        for kind in OrderKind::ALL {
            let file = format!("{}/assets/facts/orders/{}.toml", env!("CARGO_MANIFEST_DIR"), kind.word());
            let facts: toml::Table = std::fs::read_to_string(file).unwrap().parse().unwrap();
            let order = Order { kind: Some(*kind), ..Order::default() };
            assert_eq!(Some(own_or_rule(&order, None).rule), facts["facts"]["ends"]["is"].as_str(), "{}", kind.word());
        }
    }

    #[test]
    fn ends_agree_with_the_table_of_facts_3_18() {
        let day = |text: &str| Date::parse(text);
        let (born, today) = (day("2019-11-03"), Date::parse("2026-06-01").unwrap());
        for (kind, made, own, rule, ends) in [
            (OrderKind::Care, None, None, "at_18", "2037-11-03"),
            (OrderKind::SpecialGuardianship, None, Some("2036-01-01"), "on", "2036-01-01"),
            (OrderKind::ArrangementsTime, None, None, "at_16", "2035-11-03"),
            (OrderKind::Supervision, Some("2026-02-01"), None, "one_year", "2027-02-01"),
            (OrderKind::Supervision, Some("2024-02-01"), None, "unsaid", ""),
            (OrderKind::Supervision, None, None, "one_year", ""),
            (OrderKind::Adoption, None, None, "never", ""),
            (OrderKind::Section20, None, None, "agreed", ""),
            (OrderKind::InterimCare, None, Some("2026-05-01"), "unsaid", ""),
        ] {
            let order =
                Order { kind: Some(kind), made_on: made.and_then(day), ends_on: own.and_then(day), ..Order::default() };
            assert_eq!(order_end(&order, born, today), OrderEnd { rule, day: day(ends) }, "{kind:?}");
        }
    }
}
