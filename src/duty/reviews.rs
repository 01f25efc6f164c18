//! Reviews of looked-after children: Care Planning, Placement and Case Review (England) Regulations 2010, regulations 32 and
//! 33 (`facts.md` 5.4, D1 to D3), and, where a child may be or is placed for adoption, Adoption Agencies Regulations 2005,
//! regulation 36 (D16 and D17).

use crate::calendar::{Counted, Date, months_after, weeks_after, working_days_after};

/// The last day for a review, by its number. The first is counted from the day the child became looked after, 20 working days
/// (D1); the second from the first as it was held, 3 months (D2); each later one from the one before, 6 months (D3).
pub fn review(number: usize, counted_from: Date) -> Option<Counted> {
    match number {
        0 | 1 => working_days_after(counted_from, 20),
        2 => months_after(counted_from, 3).map(Counted::surely),
        _ => months_after(counted_from, 6).map(Counted::surely),
    }
}

/// The last day for a review of a child who may be placed for adoption and is not yet. The first is counted from the day the
/// council was allowed to, 3 months; each later one from the one before, 6 months (D16).
pub fn review_before_placing(number: usize, counted_from: Date) -> Option<Date> {
    months_after(counted_from, if number < 2 { 3 } else { 6 })
}

/// The last day for a review of a child placed for adoption. The first is counted from the placing, 4 weeks; the second from
/// the first, 3 months; each later one from the one before, 6 months (D17).
pub fn review_once_placed(number: usize, counted_from: Date) -> Option<Date> {
    match number {
        0 | 1 => weeks_after(counted_from, 4),
        2 => months_after(counted_from, 3),
        _ => months_after(counted_from, 6),
    }
}

/// A review that was held, beside the last day it could be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Review {
    /// Which review it is, from 1.
    pub number: usize,
    /// The last day for it.
    pub due: Counted,
    /// The day it was held.
    pub held: Date,
}

impl Review {
    /// Whether it was held after the last day for it.
    pub fn is_late(&self) -> bool {
        self.held > self.due.day
    }
}

/// The reviews that were held, and the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chain {
    /// Those that were held, first to last.
    pub held: Vec<Review>,
    /// The number of the next, from 1.
    pub next: usize,
    /// The last day for the next.
    pub due: Counted,
}

/// Goes through the reviews of one time in care. Each limit runs from the day the review before was held, late or early. None
/// past 2199.
pub fn chain(came_into_care: Date, held: &[Date]) -> Option<Chain> {
    let mut counted_from = came_into_care;
    let mut reviews = Vec::new();
    for (place, held) in held.iter().copied().enumerate() {
        let number = place + 1;
        reviews.push(Review { number, due: review(number, counted_from)?, held });
        counted_from = held;
    }
    let next = reviews.len() + 1;
    Some(Chain { held: reviews, next, due: review(next, counted_from)? })
}

/// The last days for the first so many reviews, if each is held on the last day for it.
pub fn latest(came_into_care: Date, count: usize) -> Option<Vec<Counted>> {
    let mut counted_from = Counted::surely(came_into_care);
    let mut days = Vec::new();
    for number in 1..=count {
        let due = review(number, counted_from.day)?;
        // What is counted from a day that is only about right is no surer.
        counted_from = Counted { day: due.day, about: due.about || counted_from.about };
        days.push(counted_from);
    }
    Some(days)
}
