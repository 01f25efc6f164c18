//! What the days that are due are found from, as text on its way to whoever shows them. A book's own copy writes it
//! (`book::due`); here it is made into as much of a plan as [`super::due`] looks at, and nothing of it is trusted.
//!
//! ```text
//! due-for worker                                 who reads: worker, carer or parent
//! due-child tom 2017-03-14                       id and day of birth
//! due-plan school  later  telford_and_wrekin 2027 2026-09 kinship nans decided 2026-05-01
//!                                                a word where there is a school, an education plan, a plan for later and an
//!                                                allowance; whose words; pathway plan, next health check; the option, its home, how
//!                                                sure it is, and since when
//! due-order care_order made  2026-03-02          kind, stage, asked, made, ended, ends, and `council` where that asks
//! due-home nans now kinship 2026-01 planned  nan id, time, kind, from, how sure, expected, and the carers
//! due-parent tom mum birth                       child, parent and kind of link
//! due-meeting review-1 review 2026-03-30 held    id, kind, date, state
//! due-decision review-1 2026-03-30               at which meeting, and when
//! ```
//!
//! What is a space between fields above is a tab. Lists keep their order, so that a place in one is its place in the plan.

use super::{Due, due};
use crate::audience::Level;
use crate::calendar::{About, Date};
use crate::plan::{
    Decision, Home, HomeId, HomeKind, HomeTime, Meeting, MeetingKind, MeetingState, Order, OrderKind, OrderStage,
    ParentKind, ParentLink, PermanenceOption, PersonId, Plan, RecordId, Status, Text, Vocabulary,
};

/// More of one kind than any plan may hold; what is beyond is passed over.
const MOST: usize = 5_000;

/// A cue, read.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The day it is.
    pub today: Date,
    /// Whether the worker reads, who is told of days that have passed too.
    pub is_for_worker: bool,
    /// Whether a carer reads, to whose home the worker comes.
    pub is_for_carer: bool,
    /// Every day that is due, earliest first.
    pub dates: Vec<Due>,
}

impl Asked {
    /// Reads a cue. None where it is not of days that are due; a line that cannot be read is passed over.
    pub fn read(cue: &str) -> Option<Asked> {
        let mut head = cue.lines().next()?.split(' ');
        if (head.next(), head.next()) != (Some("days"), Some("due")) {
            return None;
        }
        let (_, level, today) = (head.next()?, head.next()?, Date::parse(head.next()?)?);
        Level::ALL.iter().find(|own| own.word() == level)?;
        let mut plan = Plan::default();
        let (mut is_for_worker, mut is_for_carer) = (false, false);
        for line in cue.lines().skip(1) {
            let fields: Vec<&str> = line.split('\t').collect();
            is_for_worker |= fields == ["due-for", "worker"];
            is_for_carer |= fields == ["due-for", "carer"];
            put(&mut plan, &fields);
        }
        Some(Asked { today, is_for_worker, is_for_carer, dates: due(&plan, today) })
    }
}

fn put(plan: &mut Plan, fields: &[&str]) {
    match *fields {
        ["due-child", id, born] => (plan.child.id, plan.child.born) = (PersonId::from(id), Date::parse(born)),
        ["due-plan", school, education, later, allowance, vocabulary, ref rest @ ..] => {
            if !school.is_empty() {
                plan.school.kind = Text::from("school");
            }
            plan.school.education_plan = !education.is_empty();
            if !later.is_empty() {
                plan.later.help = vec![Text::from("later")];
            }
            if !allowance.is_empty() {
                plan.money.allowances = vec![Text::from("allowance")];
            }
            plan.council.vocabulary = of(Vocabulary::ALL, Vocabulary::word, vocabulary);
            aim(plan, rest);
        }
        ["due-order", kind, stage, asked, made, ended, ends, council] if plan.orders.len() < MOST => {
            plan.orders.push(Order {
                kind: of(OrderKind::ALL, OrderKind::word, kind),
                stage: of(OrderStage::ALL, OrderStage::word, stage),
                asked_on: Date::parse(asked),
                made_on: Date::parse(made),
                ended_on: Date::parse(ended),
                ends_on: Date::parse(ends),
                asked_by_council: !council.is_empty(),
                ..Order::default()
            });
        }
        ["due-home", id, time, kind, from, status, expected, ref carers @ ..] if plan.homes.len() < MOST => {
            let mut home = Home {
                id: HomeId::from(id),
                time: of(HomeTime::ALL, HomeTime::word, time),
                kind: of(HomeKind::ALL, HomeKind::word, kind),
                from: About::parse(from),
                carers: carers.iter().map(|id| PersonId::from(*id)).collect(),
                ..Home::default()
            };
            home.standing.status = of(Status::ALL, Status::word, status);
            home.standing.expected = About::parse(expected);
            plan.homes.push(home);
        }
        ["due-parent", child, parent, kind] if plan.bonds.parents.len() < MOST => {
            plan.bonds.parents.push(ParentLink {
                child: PersonId::from(child),
                parent: PersonId::from(parent),
                kind: of(ParentKind::ALL, ParentKind::word, kind),
                ..ParentLink::default()
            });
        }
        ["due-meeting", id, kind, date, state] if plan.meetings.len() < MOST => {
            plan.meetings.push(Meeting {
                id: RecordId::from(id),
                kind: of(MeetingKind::ALL, MeetingKind::word, kind),
                date: About::parse(date),
                state: of(MeetingState::ALL, MeetingState::word, state),
                ..Meeting::default()
            });
        }
        ["due-decision", meeting, decided] if plan.decisions.len() < MOST => {
            let meeting = Some(meeting).filter(|id| !id.is_empty()).map(RecordId::from);
            let mut decision = Decision { meeting, ..Decision::default() };
            decision.standing.decided = About::parse(decided);
            plan.decisions.push(decision);
        }
        _ => {}
    }
}

fn aim(plan: &mut Plan, fields: &[&str]) {
    let [pathway, check, option, home, status, decided] = *fields else { return };
    (plan.later.pathway_plan, plan.health.next_check) = (About::parse(pathway), About::parse(check));
    let main = &mut plan.aim.main;
    main.option = of(PermanenceOption::ALL, PermanenceOption::word, option);
    main.home = Some(home).filter(|id| !id.is_empty()).map(HomeId::from);
    main.standing.status = of(Status::ALL, Status::word, status);
    main.standing.decided = About::parse(decided);
}

/// The one of a list that a word names.
fn of<T: Copy>(all: &[T], word: fn(T) -> &'static str, named: &str) -> Option<T> {
    all.iter().find(|own| word(**own) == named).copied()
}
