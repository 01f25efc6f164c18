//! What every view is told with: the cue, and words made of what it says.

use super::node::{Node, Tag};
use crate::audience::Level;
use crate::calendar::{Date, days_after, is_bank_holiday, months_after};
use crate::diary::{Asked, How, Meet, Person, Visit};

/// How far ahead or back a month may be from today's.
const MONTHS: u32 = 24;

/// After so many months a plan may have other days: reviews are six months apart at most, and take their time.
const IS_OLD: u32 = 7;

/// A cue, read, with what every view asks of it.
pub(super) struct View<'c> {
    pub asked: Asked<'c>,
    pub level: Level,
    pub today: Date,
    /// The month that is asked for: its first day.
    pub month: Date,
    /// It is for paper, where no day is today for long.
    pub is_paper: bool,
}

impl<'c> View<'c> {
    pub(super) fn read(cue: &'c str) -> Option<View<'c>> {
        let asked = Asked::read(cue)?;
        let (level, today) = (asked.level?, asked.today?);
        // Whoever turns to another month adds a line to the cue.
        let shown = cue.lines().rev().find_map(|line| line.strip_prefix("show\t"));
        let wanted = shown.and_then(|month| Date::parse(&[month, "-01"].concat()));
        let own = first_of(today)?;
        let month = wanted.filter(|month| place(*month).abs_diff(place(own)) <= MONTHS).unwrap_or(own);
        let is_paper = cue.lines().any(|line| line == "paper");
        Some(View { asked, level, today, month, is_paper })
    }

    /// The first day of the month before the one that is shown, or after it, where it may be shown.
    pub(super) fn month_beside(&self, is_after: bool) -> Option<Date> {
        let beside = if is_after { place(self.month) + 1 } else { place(self.month).checked_sub(1)? };
        let own = Date::new(beside / 12, beside % 12 + 1, 1)?;
        (place(own).abs_diff(place(self.today)) <= MONTHS).then_some(own)
    }

    /// What to think of first: a plan that nobody has changed for long may have other days by now, and a day far off may yet.
    pub(super) fn how_old(&self) -> Option<Node> {
        let changed = self.asked.diary.since.and_then(|since| months_after(since, IS_OLD));
        let is_old = changed.is_some_and(|day| day < self.today);
        let is_far = months_after(self.today, IS_OLD).is_some_and(|day| day < self.month);
        let said = if is_old { self.word("old") } else { self.word("far") };
        ((is_old || is_far) && !said.is_empty()).then(|| Node::of(Tag::Paragraph, "days__old", said))
    }

    /// Whether a day is to be called today. On paper none is.
    pub(super) fn is_today(&self, day: Date) -> bool {
        !self.is_paper && day == self.today
    }

    /// Whether sleeps are counted: from the day of a paper nobody counts.
    pub(super) fn counts_sleeps(&self) -> bool {
        !self.is_paper && self.level < Level::From12
    }

    pub(super) fn word(&self, key: &str) -> &'c str {
        self.asked.say(key)
    }

    pub(super) fn weekday(&self, day: Date) -> &'c str {
        self.word(&["weekday-", &day.weekday().to_string()].concat())
    }

    pub(super) fn month_name(&self, day: Date) -> &'c str {
        self.word(&["month-", &day.month().to_string()].concat())
    }

    /// The day in words, in the order of the language.
    pub(super) fn date(&self, day: Date) -> String {
        let date = self.word("date").replace("%weekday", self.weekday(day)).replace("%month", self.month_name(day));
        date.replace("%day", &day.day().to_string()).replace("%year", &day.year().to_string())
    }

    /// The day in words: under eight by its name, where that is one day alone, as a day of the week is for a week; else not at all.
    pub(super) fn day_said(&self, day: Date) -> String {
        let ahead = day.days() - self.today.days();
        let said = match ahead {
            0 if !self.is_paper => self.word("today"),
            1 if !self.is_paper => self.word("tomorrow"),
            0..=6 if self.level < Level::From8 => self.weekday(day),
            _ => "",
        };
        // A date says nothing to the young: a day that is far off has no name yet (language/guide.md section 9).
        if self.level >= Level::From8 { self.date(day) } else { said.to_owned() }
    }

    /// Those of these people who are in the cue, each once.
    pub(super) fn people(&self, ids: &[&str]) -> Vec<&Person<'c>> {
        let mut found: Vec<&Person<'c>> = Vec::new();
        for person in ids.iter().filter_map(|id| self.asked.person(id)) {
            if !found.iter().any(|own| own.id == person.id) {
                found.push(person);
            }
        }
        found
    }

    /// Whom a time is with, as the reader sees it: a parent's own time is with the child.
    pub(super) fn with(&self, meet: &Meet<'c>) -> Vec<&Person<'c>> {
        let (you, child) = (self.word("you"), self.word("seed"));
        let seen: Vec<&str> = meet.with.iter().map(|id| if *id == you { child } else { *id }).collect();
        self.people(&seen)
    }

    /// Names as one says them.
    pub(super) fn names(&self, people: &[&Person<'_>]) -> String {
        let comma = [self.word("list-comma").trim_end(), " "].concat();
        let comma = if comma == " " { ", " } else { &comma };
        let and = self.word("list-and").trim();
        let and = if and.is_empty() { comma.to_owned() } else { [" ", and, " "].concat() };
        let names: Vec<&str> = people.iter().map(|person| person.name).collect();
        match names.split_last() {
            Some((last, rest)) if !rest.is_empty() => [&rest.join(comma), &and, *last].concat(),
            _ => names.concat(),
        }
    }

    pub(super) fn meet(&self, visit: &Visit) -> Option<&Meet<'c>> {
        self.asked.meets.get(visit.entry)
    }

    /// When it starts and ends, in words, a change's own before the usual ones.
    pub(super) fn hours(&self, visit: &Visit) -> [&'c str; 2] {
        let Some(meet) = self.meet(visit) else { return [""; 2] };
        let changed = visit.change.and_then(|place| meet.changes.get(place)).map(|told| told.hours);
        // What would have been keeps its own hours.
        changed.filter(|own| visit.how.is_on() && *own != [""; 2]).unwrap_or(meet.hours)
    }

    /// The hours as one says them.
    pub(super) fn hours_said(&self, visit: &Visit) -> String {
        let [start, mut end] = self.hours(visit);
        // To the young a time is a part of the day: "in the morning" is when, and has no end.
        if self.level < Level::From8 && !start.is_empty() {
            end = "";
        }
        let until = self.word("until");
        match (start.is_empty(), end.is_empty()) {
            (false, false) if until.is_empty() => [start, " – ", end].concat(),
            (false, false) => [start, " ", until, " ", end].concat(),
            (false, true) => start.to_owned(),
            _ => String::new(),
        }
    }

    /// Whether it is a school day, as far as anybody knows.
    pub(super) fn is_school_day(&self, day: Date) -> bool {
        let is_in = |holiday: bool| self.asked.spans.iter().any(|(_, own, span)| *own == holiday && span.has(day));
        day.weekday() < 5 && is_in(false) && !is_in(true) && !is_bank_holiday(day)
    }

    /// Faces with their names below.
    pub(super) fn faces(&self, people: &[&Person<'_>], size: &str) -> Vec<Node> {
        let one = |person: &&Person<'_>| {
            let face = Node::face(&person.face().replacen("face small", size, 1), "days__face");
            Node::new(Tag::Span, "days__who", vec![face, Node::of(Tag::Span, "days__name", person.name)])
        };
        people.iter().map(one).collect()
    }

    /// What became of a time, and why, on a slip.
    pub(super) fn slip(&self, visit: &Visit) -> Option<Node> {
        let told = self.meet(visit)?.changes.get(visit.change?)?;
        let symbol = if visit.how == How::Cancelled { "talk" } else { "planned" };
        let said = [(Tag::Strong, told.said), (Tag::Span, told.why)].into_iter().filter(|(_, words)| !words.is_empty());
        let said: Vec<Node> = said.map(|(tag, words)| Node::of(tag, "", words)).collect();
        let slip = || vec![Node::symbol(symbol), Node::new(Tag::Paragraph, "", said.clone())];
        (!said.is_empty()).then(|| Node::new(Tag::Block, "days__slip", slip()))
    }

    /// The days from one to another, both included.
    pub(super) fn days(first: Date, last: Date) -> impl Iterator<Item = Date> {
        (first.days()..=last.days()).filter_map(Date::from_days)
    }
}

/// The first day of a day's month.
pub(super) fn first_of(day: Date) -> Option<Date> {
    Date::new(day.year(), day.month(), 1)
}

/// The last day of the month that begins with a day.
pub(super) fn last_of(first: Date) -> Option<Date> {
    (27..31).rev().filter_map(|more| days_after(first, more)).find(|day| day.month() == first.month())
}

/// The Monday of a day's week.
pub(super) fn monday_of(day: Date) -> Option<Date> {
    days_after(day, -i32::try_from(day.weekday()).ok()?)
}

fn place(month: Date) -> u32 {
    month.year() * 12 + month.month() - 1
}
