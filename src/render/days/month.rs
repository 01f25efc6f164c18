//! A month as a table, Monday first, and below it what its days have in words.

use super::day::{Day, kind_of};
use super::node::{Node, Tag};
use super::view::{View, last_of, monday_of};
use crate::audience::Level;
use crate::calendar::{Date, days_after};
use crate::diary::Visit;

impl<'c> View<'c> {
    pub(super) fn month(&self) -> Option<Node> {
        // The youngest have no months.
        if self.level == Level::Under5 {
            return None;
        }
        let last = last_of(self.month)?;
        let visits = self.asked.diary.visits(self.month, last);
        let mut parts = vec![self.turns()];
        parts.extend(self.how_old());
        parts.extend(self.without_day(last));
        parts.push(self.table(last, &visits)?);
        parts.extend(self.list(last, &visits));
        parts.extend(self.saving());
        Some(Node::new(Tag::Section, &["days__view days__month", self.age()].concat(), parts))
    }

    /// The month as its caption has it.
    pub(super) fn caption(&self) -> String {
        [self.month_name(self.month), " ", &self.month.year().to_string()].concat()
    }

    fn turns(&self) -> Node {
        let ways = [("month-before", "back", false), ("month-after", "next", true)];
        let button = |(word, symbol, is_after)| {
            let month = self.month_beside(is_after)?;
            let to = [month.year().to_string(), "-".to_owned(), two_figures(month.month())].concat();
            let mut inner = vec![Node::symbol(symbol), Node::of(Tag::Span, "", self.word(word))];
            if is_after {
                inner.reverse();
            }
            let class = ["days__turn button button--quiet days__turn--", symbol].concat();
            Some(Node::new(Tag::Button, &class, inner).with("type", "button").with("data-turn", &to))
        };
        Node::new(Tag::Block, "days__turns", ways.into_iter().filter_map(button).collect())
    }

    /// The ways to take it along: the month for a wall, and from twelve all of it as a file, with what to think of first.
    fn saving(&self) -> Option<Node> {
        if self.is_paper {
            return None;
        }
        let way = |word: &str, to: &str| {
            let said = self.word(word);
            let button = Node::of(Tag::Button, "days__save button button--quiet", said);
            (!said.is_empty()).then(|| button.with("type", "button").with("data-turn", to))
        };
        let mut ways: Vec<Node> = way("wall", "wall").into_iter().collect();
        if self.level >= Level::From12 {
            ways.extend(way("save", "save"));
            ways.push(Node::of(Tag::Paragraph, "days__note", self.word("save-note")));
        }
        (!ways.is_empty()).then(|| Node::new(Tag::Block, "days__saving", ways))
    }

    /// What is in this month and has no day.
    pub(super) fn without_day(&self, last: Date) -> Option<Node> {
        let mut lines = Vec::new();
        for own in self.asked.diary.months(self.month, last) {
            let Some(meet) = self.asked.meets.get(own.entry) else { continue };
            let mark = vec![Node::symbol(kind_of(meet).unwrap_or("visit")), Node::of(Tag::Span, "", meet.what)];
            lines.push(Node::new(Tag::Item, "days__mark", mark));
        }
        (!lines.is_empty()).then(|| Node::new(Tag::List, "days__months", lines))
    }

    pub(super) fn table(&self, last: Date, visits: &[Visit]) -> Option<Node> {
        let head = (0..7).map(|place| {
            let name = self.word(&["weekday-", &place.to_string()].concat());
            self.head_cell(name)
        });
        let head = Node::new(Tag::TableHead, "", vec![Node::new(Tag::Row, "", head.collect())]);
        let mut rows = Vec::new();
        let mut monday = monday_of(self.month)?;
        while monday <= last {
            let week = View::days(monday, days_after(monday, 6)?);
            rows.push(Node::new(Tag::Row, "", week.map(|day| self.cell(day, visits)).collect()));
            monday = days_after(monday, 7)?;
        }
        let caption = Node::of(Tag::Caption, "days__caption", &self.caption());
        Some(Node::new(Tag::Table, "days__table", vec![caption, head, Node::new(Tag::TableBody, "", rows)]))
    }

    /// A day of the week: all of it is read, and as much of it is seen as there is room for.
    fn head_cell(&self, name: &str) -> Node {
        let cut = |from: usize, to: usize| Node::Text(name.chars().skip(from).take(to - from).collect());
        let most = Node::new(Tag::Span, "days__most", vec![cut(3, usize::MAX)]);
        // Within each other, for parts beside each other are words apart.
        let more = Node::new(Tag::Span, "days__more", vec![cut(1, 3), most]);
        let seen = vec![cut(0, 1), more];
        let shown = Node::new(Tag::Span, "days__short", seen).with("aria-hidden", "true");
        let read = Node::of(Tag::Span, "days__read", name);
        Node::new(Tag::HeadCell, "", vec![shown, read]).with("scope", "col").with("abbr", name)
    }

    fn cell(&self, day: Date, visits: &[Visit]) -> Node {
        if day.month() != self.month.month() {
            return Node::new(Tag::Cell, "days__cell days__cell--blank", Vec::new());
        }
        let own = self.on(day, visits);
        let mut class = self.day_class("days__cell", &own);
        let mut parts = vec![Node::of(Tag::Span, "days__number", &day.day().to_string())];
        if self.is_today(day) {
            parts.push(Node::of(Tag::Span, "days__today", self.word("today")));
        }
        if let Some((_, is_holiday)) = self.span_of(day) {
            class.push_str(if is_holiday { " days__cell--holiday" } else { " days__cell--term" });
        }
        parts.extend(self.spans_from(day).into_iter().map(|name| Node::of(Tag::Span, "days__span", name)));
        parts.extend(self.parts(&own, Level::From12));
        let cell = Node::new(Tag::Cell, &class, parts);
        if self.is_today(day) { cell.with("aria-current", "date") } else { cell }
    }

    /// The holiday or the term a day lies in; a holiday is a holiday in a term too.
    fn span_of(&self, day: Date) -> Option<(&'c str, bool)> {
        let mut spans = self.asked.spans.iter().filter(|(_, _, span)| span.has(day));
        let first = spans.next()?;
        let own = if first.1 { first } else { spans.find(|own| own.1).unwrap_or(first) };
        Some((own.0, own.1))
    }

    /// Terms and holidays whose first day that can be seen is this one.
    fn spans_from(&self, day: Date) -> Vec<&'c str> {
        let begins = |own: &Date| own.max(&self.month) == &day;
        let spans = self.asked.spans.iter().filter(|(_, _, span)| begins(&span.from) && span.has(day));
        spans.map(|(name, ..)| *name).collect()
    }

    fn list(&self, last: Date, visits: &[Visit]) -> Vec<Node> {
        let mut entries = Vec::new();
        for day in View::days(self.month, last) {
            let own: Day<'_, '_> = self.on(day, visits);
            let spans = self.spans_from(day);
            if own.is_told() || !spans.is_empty() {
                entries.push(self.told_in_list(&own, &spans));
            }
        }
        let mut parts = Vec::new();
        // A year whose terms nobody knows yet has no days in term time.
        let hangs_on_terms = self.asked.diary.entries.iter().any(|own| own.is_certain && own.pattern.season.is_some());
        let is_known = self.asked.spans.iter().any(|(_, _, span)| span.from <= last && self.month <= span.until);
        if hangs_on_terms && !is_known && !self.word("term-none").is_empty() {
            parts.push(Node::of(Tag::Paragraph, "days__none", self.word("term-none")));
        }
        if !entries.is_empty() {
            parts.push(Node::new(Tag::List, "days__list", entries).with("role", "list"));
        }
        parts
    }
}

fn two_figures(number: u32) -> String {
    [if number < 10 { "0" } else { "" }, &number.to_string()].concat()
}
