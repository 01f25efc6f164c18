//! The dates that the law sets: a list, earliest first, each with what it was counted from. The worker reads how each stands; whoever
//! else reads, only of days that are to come.

use super::node::{Node, Tag};
use super::view::View;
use crate::calendar::{About, Date, last_working_day};
use crate::content::{Content, Slot};
use crate::due::{Asked, Due, Limit, Recorded, State};

impl View<'_> {
    pub(super) fn due(&self, cue: &str) -> Option<Node> {
        let asked = Asked::read(cue)?;
        let words = Words { view: self, content: Content::of_dates(cue) };
        let is_told = |due: &&Due| asked.is_for_worker || is_to_come(due, asked.today, asked.is_for_carer);
        let dates = asked.dates.iter().filter(is_told);
        let entries: Vec<Node> = dates.map(|due| words.entry(due, asked.is_for_worker, asked.today)).collect();
        let list = if entries.is_empty() {
            Node::of(Tag::Paragraph, "days__none", &words.of("date-none-yet", "", &[]))
        } else {
            Node::new(Tag::List, "days__list days__due", entries).with("role", "list")
        };
        Some(Node::new(Tag::Section, "days__view", vec![list]))
    }
}

/// How many years ahead whoever is not the worker is told of.
const AHEAD: u32 = 2;
/// Rules that only the worker is told of: one whose number is in doubt (`facts.md` 11, 9), and one that says where the child is in an
/// adoption, which a copy without the new home cannot know.
const WORKERS: [&str; 3] = ["exit-plan", "review-before-placing", "review-once-placed"];

/// Whether it lies ahead, and nothing about it is amiss: what is missed or late is for the worker, who can do something about it.
fn is_to_come(due: &Due, today: Date, is_for_carer: bool) -> bool {
    let code = due.rule.code;
    if WORKERS.contains(&code) || (code.starts_with("visit") && !is_for_carer) {
        return false;
    }
    // What is counted from a day that went by with nothing done is in doubt, and what is years away is no date to wait for.
    let is_counted = due.from.is_done || due.from.date.last_day() >= today;
    let is_near = today.plus_years(AHEAD).is_none_or(|last| due.day.day <= last);
    let is_calm = matches!(due.state(today), State::ToCome | State::Planned | State::Given);
    // Part of a date has as many days as it may mean.
    let own_is_past = due.own.as_ref().is_some_and(|own| own.date.last_day() < today);
    is_calm && is_counted && is_near && due.day.day >= today && !own_is_past
}

struct Words<'v, 'c> {
    view: &'v View<'c>,
    content: Content,
}

impl Words<'_, '_> {
    fn entry(&self, due: &Due, is_for_worker: bool, today: Date) -> Node {
        let rule = due.rule;
        let when = Node::of(Tag::Strong, "days__date", &self.when(due));
        let mut parts = vec![Node::new(Tag::Block, "days__when", vec![when])];
        let mut line = |class: &str, words: String| {
            if !words.is_empty() {
                parts.push(Node::of(Tag::Span, class, &words));
            }
        };
        let state = due.state(today);
        let id = ["date-state-", state.word()].concat();
        let own = [("own", Slot::text(due.own.as_ref().map(|own| self.date(own.date)).unwrap_or_default()))];
        let said = self.of(&id, "", &own);
        // What has no second wording gives its first again.
        let hint = Some(self.of(&id, "hint", &own)).filter(|hint| *hint != said).unwrap_or_default();
        line(if is_for_worker && state.is_finding() { "days__state" } else { "" }, said);
        if is_for_worker {
            line("", hint);
        }
        let last = last_working_day(due.day.day).filter(|day| due.limit == Limit::By && day.day != due.day.day);
        let last = last.map(|day| [("day", Slot::text(self.view.date(day.day)))]);
        line("", last.map(|slots| self.of("date-working-day", "", &slots)).unwrap_or_default());
        let how = self.of(&["date-", rule.code].concat(), "hint", &[]);
        let counted = [("how", Slot::text(how)), ("from", Slot::text(self.from(&due.from)))];
        line("days__said", self.of("date-counted-plain", "", &counted));
        if is_for_worker {
            let mark = self.of(&["date-mark-", rule.mark.letter()].concat(), "", &[]);
            let texts = [("law", rule.law), ("row", rule.row), ("source", rule.source), ("mark", mark.as_str())];
            let slots = texts.map(|(name, text)| (name, Slot::text(text)));
            let id = if rule.law.is_empty() { "date-source" } else { "date-source-law" };
            line("days__said", self.of(id, "", &slots));
        }
        Node::new(Tag::Item, "days__entry", parts)
    }

    /// The day, and what is due on it.
    fn when(&self, due: &Due) -> String {
        let about = if due.day.about { "-about" } else { "" };
        let event = self.of(&["date-", due.rule.code].concat(), "", &[]);
        let slots = [("day", Slot::text(self.view.date(due.day.day))), ("event", Slot::text(event))];
        self.of(&["date-when-", due.limit.word(), about].concat(), "", &slots)
    }

    /// What a day was counted from: in its second wording where it is still to come.
    fn from(&self, from: &Recorded) -> String {
        let wording = if from.is_done { "" } else { "hint" };
        let slots = [("date", Slot::text(self.date(from.date)))];
        self.of(&["date-from-", from.what].concat(), wording, &slots)
    }

    fn date(&self, date: About) -> String {
        match date {
            About::Day(day) => self.view.date(day),
            About::Month(year, month) => {
                [self.view.word(&["month-", &month.to_string()].concat()), " ", &year.to_string()].concat()
            }
            About::Year(year) => year.to_string(),
        }
    }

    fn of(&self, id: &str, wording: &str, slots: &[(&str, Slot)]) -> String {
        self.content.string(id, wording, slots)
    }
}
