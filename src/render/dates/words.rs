//! A date that is due, in words (`messages/dates.ftl`): on a page as the book writes days, on the command line as a plan does.

use crate::calendar::{About, Date, last_working_day};
use crate::content::{Content, Slot};
use crate::dates::{Due, Limit, Recorded, State};
use crate::duty::Rule;

/// How a day is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// As a plan writes it: `2026-06-30`.
    Plain,
    /// As one says it: "Tuesday 30 June 2026".
    Said,
}

/// The words of dates.
pub struct Words<'c> {
    content: &'c Content,
    form: Form,
    /// As some councils' words are true only of a child whom the council looks after, whether it does.
    looked_after: &'static str,
}

impl<'c> Words<'c> {
    /// Words with which to tell of dates.
    pub fn new(content: &'c Content, form: Form, is_looked_after: bool) -> Words<'c> {
        Words { content, form, looked_after: if is_looked_after { "yes" } else { "no" } }
    }

    /// A message with some slots.
    pub fn sentence(&self, id: &str, slots: &[(&str, &str)]) -> String {
        self.of(id, "", slots)
    }

    /// What a rule is about: "The first review", or within a sentence "the first review".
    pub fn event(&self, rule: &Rule) -> String {
        let id = format!("date-{}", rule.code);
        match self.form {
            Form::Plain => self.sentence(&id, &[]),
            // It stands alone there, so it begins as a sentence does.
            Form::Said => {
                self.content.fill(&id, "", &[self.always()]).into_iter().flatten().map(|piece| piece.text).collect()
            }
        }
    }

    /// How the day of a rule is counted.
    pub fn how(&self, rule: &Rule) -> String {
        self.of(&format!("date-{}", rule.code), "hint", &[])
    }

    /// The day, and what it means.
    pub fn limit(&self, due: &Due) -> String {
        let about = if due.day.about { "-about" } else { "" };
        let id = format!("date-when-{}{about}", due.limit.word());
        self.sentence(&id, &[("day", &self.day(About::Day(due.day.day)))])
    }

    /// How it stands, and what there is to do about it.
    pub fn states(&self, due: &Due, today: Date) -> Vec<String> {
        let state = match due.state(today) {
            // A birthday needs no date in a plan.
            State::ToCome if due.limit == Limit::On => "comes-by-itself",
            state => state.word(),
        };
        let id = ["date-state-", state].concat();
        let own = due.own.as_ref().map(|own| self.day(own.date)).unwrap_or_default();
        let mut lines = ["", "hint"].map(|wording| self.of(&id, wording, &[("own", &own)])).to_vec();
        // What has no second wording gives its first again.
        lines.dedup();
        lines
    }

    /// The plan's own date, with no word of how it stands.
    pub fn own(&self, due: &Due) -> Option<String> {
        let own = due.own.as_ref()?;
        Some(self.sentence("date-own", &[("own", &self.day(own.date))]))
    }

    /// The last working day before a last day that is none.
    pub fn working_day(&self, due: &Due) -> Option<String> {
        let day = working_day(due)?;
        Some(self.sentence("date-working-day", &[("day", &self.day(About::Day(day)))]))
    }

    /// What a day was counted from: in its second wording where that is still to come.
    pub fn from(&self, from: &Recorded) -> String {
        let wording = if from.is_done { "" } else { "hint" };
        self.of(&format!("date-from-{}", from.what), wording, &[("date", &self.day(from.date))])
    }

    /// How it was counted, and from what.
    pub fn counted(&self, due: &Due) -> String {
        self.sentence("date-counted", &[("how", &self.how(due.rule)), ("from", &self.from(&due.from))])
    }

    /// Where a rule stands, and how sure it is; at a desk with the sources it was taken from too.
    pub fn source(&self, rule: &Rule) -> String {
        let mark = self.sentence(&format!("date-mark-{}", rule.mark.letter()), &[]);
        let slots = [("law", rule.law), ("row", rule.row), ("source", rule.source), ("mark", mark.as_str())];
        let id = match (self.form, rule.law) {
            (Form::Plain, "") => "dates-source",
            (Form::Plain, _) => "dates-source-law",
            (Form::Said, "") => "date-source",
            (Form::Said, _) => "date-source-law",
        };
        self.sentence(id, &slots)
    }

    fn of(&self, id: &str, wording: &str, slots: &[(&str, &str)]) -> String {
        let given = slots.iter().map(|(name, value)| (*name, Slot::text(*value)));
        let slots: Vec<(&str, Slot)> = given.chain([self.always()]).collect();
        self.content.string(id, wording, &slots)
    }

    fn always(&self) -> (&'static str, Slot) {
        ("looked-after", Slot::word(self.looked_after))
    }

    fn day(&self, date: About) -> String {
        let month = |month: u32| self.sentence(&["month-", &month.to_string()].concat(), &[]);
        match date {
            _ if self.form == Form::Plain => date.to_string(),
            About::Year(year) => year.to_string(),
            About::Month(year, own) => [&month(own), " ", &year.to_string()].concat(),
            About::Day(day) => {
                let weekday = self.sentence(&["weekday-", &day.weekday().to_string()].concat(), &[]);
                let (own, year) = (day.day().to_string(), day.year().to_string());
                let slots = [("weekday", &weekday), ("day", &own), ("month", &month(day.month())), ("year", &year)];
                self.sentence("time-day", &slots.map(|(name, value)| (name, value.as_str())))
            }
        }
    }
}

/// The last working day before a last day that is none.
pub fn working_day(due: &Due) -> Option<Date> {
    let day = last_working_day(due.day.day)?.day;
    (due.limit == Limit::By && day != due.day.day).then_some(day)
}
