//! The dates that the law and good practice set, from a reader's copy to what that reader is told of them: everything to the worker;
//! to a carer and a parent what is to come, and nothing that a day was missed.
//!
//! The copy comes as a cue, so that the program that makes books carries no rule of counting. What is found is what
//! [`crate::due`] finds, which knows the rules.

mod cue;

use crate::calendar::Date;
use crate::content::Content;
use crate::duty::Rule;
use crate::plan::{Home, HomeTime, LOOKED_AFTER, Plan};

pub use crate::due::{Due, Limit, Recorded, State, due};

/// Rules whose number is in doubt, which nobody but the worker is told.
const IN_DOUBT: [&Rule; 1] = [Rule::EXIT_PLAN];

/// Birthdays that set nothing going until they are near, and how many years before whoever is not the worker is told of them. That
/// orders end at eighteen is so from the first day.
const LATER: [&Rule; 3] = [Rule::AGE_16, Rule::AGE_21, Rule::AGE_25];
const AHEAD: u32 = 2;

/// Visits by the social worker, each a rule of its own.
const VISITS: [&Rule; 4] = [Rule::VISIT, Rule::VISIT_TO_REVIEW, Rule::VISIT_PARENT, Rule::VISIT_PLACED];

/// A cue of dates, read.
pub struct Asked {
    /// The day it is.
    pub today: Date,
    /// The words to tell them in.
    pub words: Content,
    /// The word of the reader, and who it is by id.
    reader: [String; 2],
    plan: Plan,
}

impl Asked {
    /// Reads a cue. None where it is not one of dates; a line that cannot be read is passed over.
    pub fn read(cue: &str) -> Option<Asked> {
        let mut lines = cue.lines();
        let today = cue::head(lines.next()?)?;
        let mut asked =
            Asked { today, words: Content::new(cue, ""), reader: Default::default(), plan: Plan::default() };
        for line in lines {
            let fields: Vec<&str> = line.split('\t').collect();
            match *fields {
                ["for", reader, id] => asked.reader = [reader, id].map(str::to_owned),
                _ => cue::line(&mut asked.plan, &fields),
            }
        }
        Some(asked)
    }

    /// The copy, as far as dates are counted from it.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// Whether the council looks after the child, by the orders.
    pub fn is_looked_after(&self) -> bool {
        self.plan.has_in_force(LOOKED_AFTER)
    }

    /// Whether the worker reads, who is told everything.
    pub fn is_for_worker(&self) -> bool {
        self.reader[0] == "worker"
    }

    /// What the reader is told of, earliest first.
    pub fn told(&self) -> Vec<Due> {
        let mut found = due(&self.plan, self.today);
        if !self.is_for_worker() {
            found.retain(|due| self.is_to_come(due));
        }
        found
    }

    /// Whether a day lies ahead for somebody who can do nothing about what was missed.
    fn is_to_come(&self, due: &Due) -> bool {
        // What has been done is not to come; a day on which something begins by itself comes all the same.
        let is_done = due.limit != Limit::On && due.own.as_ref().is_some_and(|own| own.is_done);
        // What should have been by now is for the worker to look at, and so is all that is counted from it.
        let is_open = !due.from.is_done && due.from.date.last_day() < self.today;
        // When the social worker comes is for those who live there.
        let is_elsewhere = VISITS.contains(&due.rule) && !self.lives_there();
        // A copy without the home of now does not say that the child waits for one.
        let is_unsaid = due.rule == Rule::REVIEW_BEFORE_PLACING && self.homes_of_now().next().is_none();
        let is_kept = is_elsewhere || is_unsaid || IN_DOUBT.contains(&due.rule);
        let is_far = LATER.contains(&due.rule) && self.today.plus_years(AHEAD).is_some_and(|last| last < due.day.day);
        !(due.is_past(self.today) || is_done || is_open || is_far || is_kept)
    }

    /// Whether the child lives with the reader.
    fn lives_there(&self) -> bool {
        let [reader, id] = &self.reader;
        reader == "carer" || self.homes_of_now().any(|home| home.carers.iter().any(|own| own.as_str() == id))
    }

    fn homes_of_now(&self) -> impl Iterator<Item = &Home> {
        self.plan.homes.iter().filter(|home| home.time == Some(HomeTime::Now))
    }
}
