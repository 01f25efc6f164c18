//! Whether, and since when, the child is looked after, going by the orders (`facts.md` 2, table, and 3.2 to 3.7).

use super::{LOOKED_AFTER, Order, OrderKind, OrderStage, Plan};
use crate::calendar::Date;

impl Plan {
    /// Orders of some kinds that the plan says are made, each with its place.
    pub(crate) fn in_force<'a>(&'a self, kinds: &'a [OrderKind]) -> impl Iterator<Item = (usize, &'a Order)> {
        let is_of = |order: &Order, kinds: &[OrderKind]| order.kind.is_some_and(|kind| kinds.contains(&kind));
        let orders = self.orders.iter().enumerate();
        orders.filter(move |(_, order)| order.stage == Some(OrderStage::Made) && is_of(order, kinds))
    }

    /// Whether an order of one of these kinds is made.
    pub(crate) fn has_in_force(&self, kinds: &[OrderKind]) -> bool {
        self.in_force(kinds).next().is_some()
    }

    /// The child's age in whole years on a day, where the date of birth is known and not after it.
    pub(crate) fn child_age(&self, day: Date) -> Option<u32> {
        self.child.born.filter(|born| *born <= day).map(|born| born.age_on(day))
    }

    /// Whether the child is looked after on a day.
    pub(crate) fn is_looked_after(&self, today: Date) -> bool {
        self.has_in_force(LOOKED_AFTER) && self.child_age(today).is_none_or(|age| age < 18)
    }

    /// Since when the child has been looked after without a break. None where an order in the chain lacks its dates.
    pub(crate) fn looked_after_since(&self) -> Option<Date> {
        let open: Option<Vec<Date>> = self.in_force(LOOKED_AFTER).map(|(_, order)| order.made_on).collect();
        let mut since = open?.into_iter().min()?;
        let ended = |order: &&Order| {
            order.stage == Some(OrderStage::Ended) && order.kind.is_some_and(|kind| LOOKED_AFTER.contains(&kind))
        };
        let spans: Option<Vec<(Date, Date)>> =
            self.orders.iter().filter(ended).map(|order| order.ended_on.zip(order.made_on)).collect();
        let mut spans = spans?;
        spans.sort_by(|one, other| other.cmp(one));
        for (until, from) in spans {
            if until.days() + 1 < since.days() {
                break;
            }
            since = since.min(from);
        }
        Some(since)
    }
}
