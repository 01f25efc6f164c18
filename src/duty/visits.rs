//! Visits by the child's social worker: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 28
//! (`facts.md` 5.4, D11 to D13), and, where a child is placed for adoption, Adoption Agencies Regulations 2005, regulation 36
//! (D18).

use crate::calendar::{Date, months_after, weeks_after};

/// How often a child is to be visited where they live.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Visiting {
    /// Anywhere, where nothing else holds: within 1 week of the start, at most 6 weeks apart in the first year, and after it at
    /// most 3 months apart if the child is meant to stay until eighteen, 6 weeks if not (D11).
    Usual {
        /// Whether the child is meant to stay until eighteen.
        to_18: bool,
    },
    /// With a parent under an interim care order, or with a carer who has a temporary approval: each week until the first
    /// review, then at most 4 weeks apart (D12).
    WeeklyToReview,
    /// With a parent under a care order: within 1 week of the order, then at most 6 weeks apart (D13).
    ParentCareOrder,
    /// Placed for adoption: within 1 week, and each week until the first review; then as the council sets (D18).
    Placed,
}

/// The last day for the next visit, counted from the start and from the last visit there since. `review` is the day the first
/// review after the start was held, where it has been; only the weekly visits ask for it. None where the law sets no day.
pub fn next_visit(visiting: Visiting, start: Date, last: Option<Date>, review: Option<Date>) -> Option<Date> {
    let Some(last) = last else { return weeks_after(start, 1) };
    let week = weeks_after(last, 1)?;
    // Once the review has been, no week that was running has to be kept.
    let is_reviewed = review.is_some_and(|review| review <= week);
    match visiting {
        Visiting::Usual { to_18: true } if months_after(start, 12).is_some_and(|year| last >= year) => {
            months_after(last, 3)
        }
        Visiting::Usual { .. } | Visiting::ParentCareOrder => weeks_after(last, 6),
        Visiting::WeeklyToReview if is_reviewed => weeks_after(last, 4),
        Visiting::Placed if is_reviewed => None,
        Visiting::WeeklyToReview | Visiting::Placed => Some(week),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn visits_come_as_often_as_regulation_28_says() {
        let day = |text: &str| Date::parse(text);
        let start = Date::parse("2026-03-02").unwrap();
        let long = Visiting::Usual { to_18: true };
        let short = Visiting::Usual { to_18: false };
        for (visiting, last, review, due) in [
            (long, "", "", "2026-03-09"),
            (long, "2026-03-09", "", "2026-04-20"),
            // The last visit of the first year, and the first after it.
            (long, "2027-03-01", "", "2027-04-12"),
            (long, "2027-03-02", "", "2027-06-02"),
            (short, "2027-03-02", "", "2027-04-13"),
            (Visiting::ParentCareOrder, "2028-03-02", "", "2028-04-13"),
            (Visiting::WeeklyToReview, "2026-03-09", "", "2026-03-16"),
            (Visiting::WeeklyToReview, "2026-03-09", "2026-03-12", "2026-04-06"),
            (Visiting::WeeklyToReview, "2026-03-09", "2026-03-16", "2026-04-06"),
            // A week was missed before the review came.
            (Visiting::WeeklyToReview, "2026-03-09", "2026-03-30", "2026-03-16"),
            (Visiting::Placed, "2026-03-09", "", "2026-03-16"),
            (Visiting::Placed, "2026-03-30", "2026-03-30", ""),
        ] {
            assert_eq!(next_visit(visiting, start, day(last), day(review)), day(due), "{visiting:?} {last} {review}");
        }
    }
}
