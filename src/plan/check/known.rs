//! What the rules ask of a plan over and over.

use super::walk::Walk;
use crate::calendar::{About, Date};
use crate::plan::*;
use std::collections::{BTreeMap, BTreeSet};

/// A plan on one day.
pub struct Known<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The day it is checked for.
    pub today: Date,
    /// What stands in many places.
    pub all: Walk<'a>,
    people: BTreeMap<&'a PersonId, &'a Person>,
}

impl<'a> Known<'a> {
    /// Goes through the plan once.
    pub fn new(plan: &'a Plan, today: Date) -> Self {
        let people = plan.people.iter().map(|person| (&person.id, person)).collect();
        Known { plan, today, all: Walk::of(plan), people }
    }

    /// Somebody by id.
    pub fn person(&self, id: &PersonId) -> Option<&'a Person> {
        self.people.get(id).copied()
    }

    /// Somebody's name, or the id where there is none.
    pub fn name(&self, id: &'a PersonId) -> &'a str {
        self.person(id).map(|person| person.name.as_str()).filter(|name| !name.is_empty()).unwrap_or(id.as_str())
    }

    /// The child's age in whole years on a day, where the date of birth is known and not after it.
    pub fn child_age(&self, day: Date) -> Option<u32> {
        self.plan.child_age(day)
    }

    /// The day the child reaches an age.
    pub fn birthday(&self, age: u32) -> Option<Date> {
        self.plan.child.born?.plus_years(age)
    }

    /// Orders, each with its pointer.
    pub fn orders(&self) -> impl Iterator<Item = (String, &'a Order)> {
        self.plan.orders.iter().enumerate().map(|(place, order)| (format!("/orders/{place}"), order))
    }

    /// Orders of some kinds that the plan says are made, each with its pointer.
    pub fn in_force(&self, kinds: &'a [OrderKind]) -> impl Iterator<Item = (String, &'a Order)> {
        self.plan.in_force(kinds).map(|(place, order)| (format!("/orders/{place}"), order))
    }

    /// Whether an order of one of these kinds is made.
    pub fn has_in_force(&self, kinds: &[OrderKind]) -> bool {
        self.plan.has_in_force(kinds)
    }

    /// Whether the child is looked after, going by the orders.
    pub fn is_looked_after(&self) -> bool {
        self.plan.is_looked_after(self.today)
    }

    /// Since when the child has been looked after without a break. None where an order in the chain lacks its dates.
    pub fn looked_after_since(&self) -> Option<Date> {
        self.plan.looked_after_since()
    }

    /// Homes at this time, each with its pointer.
    pub fn homes(&self, time: HomeTime) -> impl Iterator<Item = (String, &'a Home)> {
        let homes = self.plan.homes.iter().enumerate().filter(move |(_, home)| home.time == Some(time));
        homes.map(|(place, home)| (format!("/homes/{place}"), home))
    }

    /// The child's parents of some kinds.
    pub fn parents(&self, kinds: &'a [ParentKind]) -> impl Iterator<Item = &'a PersonId> {
        let own = self.plan.bonds.parents.iter().filter(|link| link.child == self.plan.child.id);
        own.filter(|link| link.kind.is_some_and(|kind| kinds.contains(&kind))).map(|link| &link.parent)
    }

    /// Whether the child lives with a parent now. None where the plan does not say where the child lives.
    pub fn lives_with_parent(&self) -> Option<bool> {
        let mut homes = self.homes(HomeTime::Now).peekable();
        homes.peek()?;
        let parents: BTreeSet<_> = self.parents(&[ParentKind::Birth, ParentKind::Adoptive]).collect();
        let is_with = |home: &Home| {
            home.kind == Some(HomeKind::Parents) || home.carers.iter().any(|carer| parents.contains(carer))
        };
        Some(homes.any(|(_, home)| is_with(home)))
    }

    /// Whether this is surely past: the whole of what is known of it lies before today.
    pub fn is_past(&self, date: Option<About>) -> bool {
        date.is_some_and(|date| date.last_day() < self.today)
    }

    /// Whether this is surely to come.
    pub fn is_to_come(&self, date: Option<About>) -> bool {
        date.is_some_and(|date| date.first_day() > self.today)
    }
}

/// The record's word for an order as it can stand in a sentence: `special guardianship order`.
pub fn order_name(kind: Option<OrderKind>) -> String {
    kind.map(|kind| kind.word().replace('_', " ")).unwrap_or_default()
}
