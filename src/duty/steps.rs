//! Single steps: from one day to the last day, or the first, for another. Each names its row of `facts.md` 5.4.

use crate::calendar::{Counted, Date, days_after, months_after, months_before, weeks_after, working_days_after};

/// The care plan is written within 10 working days of becoming looked after (D8).
pub fn care_plan(came_into_care: Date) -> Option<Counted> {
    working_days_after(came_into_care, 10)
}

/// The first health assessment, within 20 working days of becoming looked after (D9).
pub fn first_health_assessment(came_into_care: Date) -> Option<Counted> {
    working_days_after(came_into_care, 20)
}

/// The next health assessment after one that was held: 6 months on for a child under five on the day, a year from five (D9).
pub fn next_health_assessment(held: Date, born: Date) -> Option<Date> {
    months_after(held, if born.age_on(held) < 5 { 6 } else { 12 })
}

/// A relative or friend may foster on a temporary approval for 16 weeks: Care Planning, Placement and Case Review (England)
/// Regulations 2010, regulation 24 (D15).
pub fn temporary_approval(from: Date) -> Option<Date> {
    weeks_after(from, 16)
}

/// It may be made longer once, by 8 weeks: regulation 25 (D15).
pub fn temporary_approval_extended(from: Date) -> Option<Date> {
    weeks_after(from, 16 + 8)
}

/// The adopters may ask the court from 10 weeks after the child was placed with them (D19).
pub fn adoption_application(placed: Date) -> Option<Date> {
    weeks_after(placed, 10)
}

/// A care case aims to finish within 26 weeks of its issue (D20).
pub fn case_end(issued: Date) -> Option<Date> {
    weeks_after(issued, 26)
}

/// An emergency protection order lasts 8 days at most (D21).
pub fn emergency_protection(made: Date) -> Option<Date> {
    days_after(made, 8)
}

/// It may be made longer once, by 7 days (D21).
pub fn emergency_protection_extended(made: Date) -> Option<Date> {
    days_after(made, 8 + 7)
}

/// Police protection lasts 72 hours at most (D21).
pub fn police_protection(made: Date) -> Option<Date> {
    days_after(made, 3)
}

/// In Wigan a place in a children's home is agreed as the plan between 6 and 12 months after the move: the last day (D22).
pub fn residential_agreed(moved: Date) -> Option<Date> {
    months_after(moved, 12)
}

/// In Telford and Wrekin a plan to end a care order at home looks to 12 months (D23; `facts.md` 11, 9 doubts the wording).
pub fn care_order_at_home_ends(from: Date) -> Option<Date> {
    months_after(from, 12)
}

/// Living with somebody else counts as private fostering once it lasts 28 days (D24).
pub fn private_fostering(from: Date) -> Option<Date> {
    days_after(from, 28)
}

/// In Telford and Wrekin a family whose child is privately fostered meets after 9 months (D24).
pub fn private_fostering_meeting(from: Date) -> Option<Date> {
    months_after(from, 9)
}

/// Whoever asks for a special guardianship order tells the council 3 months before (D25).
pub fn guardianship_notice(asked: Date) -> Option<Date> {
    months_before(asked, 3)
}

/// The council that gives support after special guardianship or adoption stays the same for 3 years from the order (D26).
pub fn support_council(made: Date) -> Option<Date> {
    months_after(made, 36)
}

/// An allowance with an order is looked at again each year: the next time on or after a day (D27).
pub fn allowance_review(made: Date, today: Date) -> Option<Date> {
    (1..=300).map_while(|year| made.plus_years(year)).find(|day| *day >= today)
}

/// The council sends the agency decision maker's decision within 7 working days of the panel (D29).
pub fn agency_decision(panel: Date) -> Option<Counted> {
    working_days_after(panel, 7)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_fall_where_they_were_counted_by_hand() {
        let day = |text: &str| Date::parse(text).unwrap();
        let from = day("2026-02-23");
        for (due, by_hand) in [
            (care_plan(from).map(|due| due.day), "2026-03-09"),
            (first_health_assessment(from).map(|due| due.day), "2026-03-23"),
            (temporary_approval(from), "2026-06-15"),
            (temporary_approval_extended(from), "2026-08-10"),
            (adoption_application(from), "2026-05-04"),
            (case_end(from), "2026-08-24"),
            (emergency_protection(from), "2026-03-03"),
            (emergency_protection_extended(from), "2026-03-10"),
            (police_protection(from), "2026-02-26"),
            (residential_agreed(from), "2027-02-23"),
            (private_fostering(from), "2026-03-23"),
            (private_fostering_meeting(from), "2026-11-23"),
            (guardianship_notice(from), "2025-11-23"),
            (support_council(from), "2029-02-23"),
            (allowance_review(day("2024-02-29"), from), "2026-02-28"),
            (allowance_review(from, from), "2027-02-23"),
            (agency_decision(from).map(|due| due.day), "2026-03-04"),
            (next_health_assessment(from, day("2021-02-24")), "2026-08-23"),
            (next_health_assessment(from, day("2021-02-23")), "2027-02-23"),
        ] {
            assert_eq!(due, Some(day(by_hand)), "{by_hand}");
        }
    }
}
