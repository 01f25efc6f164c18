//! The week: a few days for the youngest, a chart with moons at five, and days with names and hours from eight.

use super::node::{Node, Tag};
use super::view::{View, monday_of};
use crate::audience::Level;
use crate::calendar::{Date, days_after};
use crate::diary::Visit;

/// Where Saturday stands in a week.
const SATURDAY: usize = 5;

impl View<'_> {
    pub(super) fn week(&self) -> Option<Node> {
        let days = if self.level == Level::Under5 { self.few_days() } else { self.whole_week()? };
        let (first, last) = (*days.first()?, *days.last()?);
        let visits = self.asked.diary.visits(first, last);
        // The night after a day is a sleep; the last is the one before somebody is seen.
        let seen = self.seen(&visits);
        let has_moons = |day: Date| {
            self.level == Level::From5
                && self.counts_sleeps()
                && seen.is_some_and(|seen| (self.today..seen).contains(&day))
        };
        let days = days.iter().map(|day| self.week_day(*day, &visits, has_moons(*day))).collect();
        let kind = if self.level < Level::From8 { "days__chart" } else { "days__rows" };
        let list = Node::new(Tag::Ordered, kind, days).with("role", "list");
        let parts = self.how_old().into_iter().chain([list]).collect();
        Some(Node::new(Tag::Section, &["days__view days__week", self.age()].concat(), parts))
    }

    fn whole_week(&self) -> Option<Vec<Date>> {
        let monday = monday_of(self.today)?;
        Some(View::days(monday, days_after(monday, 6)?).collect())
    }

    /// Today, tomorrow and Saturday, each once, and the day that the sleeps lead to where that is within a week.
    fn few_days(&self) -> Vec<Date> {
        let Some(last) = days_after(self.today, 6) else { return Vec::new() };
        let seen = self.seen(&self.asked.diary.visits(self.today, last));
        let saturday = View::days(self.today, last).find(|day| day.weekday() == SATURDAY);
        let mut days: Vec<Date> =
            [Some(self.today), days_after(self.today, 1), seen, saturday].into_iter().flatten().collect();
        days.sort_unstable();
        days.dedup();
        days
    }

    /// The first of these days, from today, on which somebody is seen.
    fn seen(&self, visits: &[Visit]) -> Option<Date> {
        let is_seen = |visit: &&Visit| visit.day >= self.today && visit.how.is_on() && self.is_seeing(visit.entry);
        visits.iter().find(is_seen).map(|visit| visit.day)
    }

    fn week_day(&self, day: Date, visits: &[Visit], has_moon: bool) -> Node {
        let own = self.on(day, visits);
        let is_soon = self.level == Level::Under5 && self.counts_sleeps() && day.days() - self.today.days() == 1;
        let mut head = vec![Node::of(Tag::Strong, "days__weekday", self.weekday(day))];
        if self.level > Level::Under5 {
            head.push(Node::of(Tag::Span, "days__number", &day.day().to_string()));
        }
        if self.is_today(day) || is_soon {
            let word = self.word(if is_soon { "tomorrow" } else { "today" });
            head.push(Node::of(Tag::Span, "days__today", word));
        }
        let mut parts = vec![Node::new(Tag::Block, "days__head", head)];
        let mut on = self.parts(&own, Level::From8);
        if self.level > Level::Under5 && self.is_school_day(day) {
            let word = Node::of(Tag::Span, "days__name", self.word("school"));
            on.push(Node::new(Tag::Block, "days__mark days__mark--school", vec![Node::symbol("school"), word]));
        }
        parts.push(Node::new(Tag::Block, "days__on", on));
        if has_moon {
            parts.push(Node::new(Tag::Span, "days__moon", vec![Node::symbol("sleep")]));
        }
        let item = Node::new(Tag::Item, &self.day_class("days__day", &own), parts);
        if self.is_today(day) { item.with("aria-current", "date") } else { item }
    }
}
