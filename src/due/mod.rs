//! Due: the days that the law and good practice set for this child (`facts.md` 5.4), found from what the plan records.
//!
//! Each says by which rule, what it was counted from and where that stands in the plan, and the plan's own date beside it,
//! which wins: what comes after is counted from what was really done. A plan that lacks what a rule counts from gives no day.
//! A day that has passed is for the worker, who can do something about it; no book tells a child that a day was missed.

mod ages;
mod care;
mod court;
mod homes;
mod reviews;
mod visits;

use crate::calendar::{About, Counted, Date};
use crate::duty::Rule;
use crate::plan::{Meeting, MeetingKind, MeetingState, Plan};
pub(crate) use reviews::{Step, steps};

/// What a day that is due means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// The last day for something.
    By,
    /// The first day for something.
    NotBefore,
    /// The day on which something begins or ends by itself.
    On,
}

impl Limit {
    /// The word the command line and JSON use.
    pub const fn word(self) -> &'static str {
        match self {
            Limit::By => "by",
            Limit::NotBefore => "not-before",
            Limit::On => "on",
        }
    }
}

/// Something with a date in the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// What it is: the words are `date-from-…` in `messages/dates.ftl`.
    pub what: &'static str,
    /// The date, or as much of it as is known.
    pub date: About,
    /// Where it stands in the plan, as a JSON pointer.
    pub at: String,
    /// Whether it has been. What is still to come can move, and then so does what is counted from it.
    pub is_done: bool,
}

/// A day that is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// The rule.
    pub rule: &'static Rule,
    /// The day.
    pub day: Counted,
    /// What the day means.
    pub limit: Limit,
    /// What it was counted from.
    pub from: Recorded,
    /// The plan's own date for it.
    pub own: Option<Recorded>,
    /// True where the plan is the place that would record it, so that silence after the day means it was missed.
    pub is_told: bool,
}

/// How a day that is due stands on some day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It is to come, and the plan has no date for it.
    ToCome,
    /// The plan has a date for it, in time.
    Planned,
    /// The plan's date for it lies past the last day.
    PlannedLate,
    /// The plan gives a day of its own for what begins or ends by itself.
    Given,
    /// The plan's date for it lies before the first day.
    TooSoon,
    /// It was done in time.
    Done,
    /// It was done after the last day.
    Late,
    /// The day has passed and the plan records that nothing was done.
    Missed,
    /// The day has passed; whether it was kept is not for the plan to say.
    NotRecorded,
    /// It is past, or planned past, a day that is only about right.
    Unsure,
    /// The day has come, by itself.
    Reached,
}

impl State {
    /// The word the command line and JSON use; the words are `date-state-…` in `messages/dates.ftl`.
    pub const fn word(self) -> &'static str {
        match self {
            State::ToCome => "to-come",
            State::Planned => "planned",
            State::PlannedLate => "planned-late",
            State::Given => "given",
            State::TooSoon => "too-soon",
            State::Done => "done",
            State::Late => "late",
            State::Missed => "missed",
            State::NotRecorded => "not-recorded",
            State::Unsure => "unsure",
            State::Reached => "reached",
        }
    }

    /// Whether the worker has something to look at.
    pub const fn is_finding(self) -> bool {
        matches!(self, State::PlannedLate | State::TooSoon | State::Late | State::Missed)
    }
}

impl Due {
    /// A last day for something of which the plan has no date.
    fn by(rule: &'static Rule, day: Counted, from: Recorded) -> Due {
        // What is counted from part of a date is no surer than it.
        let about = day.about || !matches!(from.date, About::Day(_));
        Due { rule, day: Counted { about, ..day }, limit: Limit::By, from, own: None, is_told: false }
    }

    fn means(mut self, limit: Limit) -> Due {
        self.limit = limit;
        self
    }

    fn with(mut self, own: Option<Recorded>) -> Due {
        self.own = own;
        self
    }

    /// The plan would say so.
    fn told(mut self) -> Due {
        self.is_told = true;
        self
    }

    /// Whether the day lies before today.
    pub fn is_past(&self, today: Date) -> bool {
        self.day.day < today
    }

    /// How it stands on a day.
    pub fn state(&self, today: Date) -> State {
        let day = self.day.day;
        // Counted from the last day that part of a date can mean, a last day is past for sure once it is past.
        let is_sure = !self.day.about || (self.limit == Limit::By && !matches!(self.from.date, About::Day(_)));
        let sure = |state: State| if is_sure { state } else { State::Unsure };
        match (&self.own, self.limit) {
            (Some(own), Limit::By) if own.date.first_day() > day => {
                sure(if own.is_done { State::Late } else { State::PlannedLate })
            }
            (Some(own), Limit::NotBefore) if own.date.last_day() < day => sure(State::TooSoon),
            (Some(_), Limit::On) => State::Given,
            (Some(own), _) if own.is_done => State::Done,
            (Some(_), _) => State::Planned,
            (None, _) if day >= today => State::ToCome,
            (None, Limit::NotBefore | Limit::On) => State::Reached,
            (None, Limit::By) if self.is_told => sure(State::Missed),
            (None, Limit::By) => State::NotRecorded,
        }
    }
}

/// Every day that is due for this child, earliest first: what the plan records of now and of this time in care.
pub fn due(plan: &Plan, today: Date) -> Vec<Due> {
    let mut found = Vec::new();
    for add in [reviews::add, visits::add, care::add, homes::add, court::add, ages::add] {
        add(plan, today, &mut found);
    }
    found.sort_by_key(|due| due.day);
    found
}

/// A day's words, as something recorded.
fn recorded(what: &'static str, date: About, at: String, today: Date) -> Recorded {
    Recorded { what, date, at, is_done: date.last_day() <= today }
}

/// Meetings of a kind that were not called off, and have a date on or after a day, in order of their dates.
fn meetings(plan: &Plan, kind: MeetingKind, since: Date) -> Vec<Recorded> {
    let of_kind = plan.meetings.iter().enumerate().filter(|(_, meeting)| meeting.kind == Some(kind));
    let dated = of_kind.filter_map(|(place, meeting)| met(place, meeting));
    let mut found: Vec<Recorded> = dated.filter(|meeting| meeting.date.last_day() >= since).collect();
    found.sort_by_key(|meeting| (meeting.date.first_day(), meeting.date.last_day()));
    found
}

/// A meeting that has a date and was not called off.
fn met(place: usize, meeting: &Meeting) -> Option<Recorded> {
    let date = meeting.date.filter(|_| meeting.state != Some(MeetingState::DidNotHappen))?;
    let is_done = meeting.state == Some(MeetingState::Held);
    Some(Recorded { what: what(meeting.kind?), date, at: format!("/meetings/{place}/date"), is_done })
}

fn what(kind: MeetingKind) -> &'static str {
    match kind {
        MeetingKind::Review => "review",
        MeetingKind::SocialWorkerVisit => "visit",
        MeetingKind::HealthAssessment => "health-assessment",
        MeetingKind::AdoptionPanel | MeetingKind::FosteringPanel | MeetingKind::PermanencePanel => "panel",
        MeetingKind::Hearing | MeetingKind::FinalHearing => "hearing",
        _ => "meeting",
    }
}
