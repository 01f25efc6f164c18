//! A copy as a cue, read: the fields that [`crate::due`] reads, and no others. Written by `book::due`; nothing of it is trusted.
//!
//! ```text
//! days dates 390 adult 2026-06-03             which view, how wide, the level, and today
//! for parent mum                              who reads, and their id
//! child mia 2018-04-02 wigan 2026-09   yes no no no   id, born, whose words, the next check of health, the pathway plan;
//!                                             then whether the plan says anything of later, of school, and whether there is
//!                                             a personal education plan and an allowance
//! aim long_term_fostering jos-house decided 2026-02   the plan: option, home, how sure, when it was decided
//! parent mum birth                            a parent of the child, and of what kind
//! home jos-house foster now 2025-11-03   jo   id, kind, time, from, how sure, when it is to be known, and its carers
//! order care_order made 2025-10-01 2026-02-09    yes   kind, stage, asked, made, ended, its own end, whether the council asked
//! meeting review-2 review held 2026-02-20     id, kind, state, date
//! decision panel-1 2026-02-21                 the meeting it was made at, and when
//! m date-first-review the first review        words, as a pack has them
//! ```
//!
//! What is a space between fields above is a tab.

use crate::audience::Level;
use crate::calendar::{About, Date};
use crate::plan::{
    Decision, Home, HomeId, HomeKind, HomeTime, Meeting, MeetingKind, MeetingState, Order, OrderKind, OrderStage,
    ParentKind, ParentLink, PermanenceOption, PersonId, Plan, RecordId, Standing, Status, Text, Vocabulary,
};

/// More of one kind than any plan may hold; what is beyond is passed over.
const MOST: usize = 5_000;

/// The head of the cue: the day it is. None where it is no cue of dates.
pub(super) fn head(line: &str) -> Option<Date> {
    let mut head = line.split(' ');
    let is_dates = head.next() == Some("days") && head.next() == Some("dates");
    let day = head.nth(2).filter(|_| is_dates && line.split(' ').nth(3) == Some(Level::Adult.word()))?;
    Date::parse(day)
}

/// Takes a line of the cue into the plan. What it cannot read, it leaves.
pub(super) fn line(plan: &mut Plan, fields: &[&str]) {
    match *fields {
        ["child", id, born, council, check, pathway, later, school, education, allowance] => {
            plan.child.id = PersonId::from(id);
            plan.child.born = Date::parse(born);
            plan.council.vocabulary = word(Vocabulary::ALL, Vocabulary::word, council);
            plan.health.next_check = About::parse(check);
            plan.later.pathway_plan = About::parse(pathway);
            // Of these it matters only that the plan says something.
            if later == "yes" {
                plan.later.help.push(Text::from("…"));
            }
            if school == "yes" {
                plan.school.kind = Text::from("…");
            }
            if allowance == "yes" {
                plan.money.allowances.push(Text::from("…"));
            }
            plan.school.education_plan = education == "yes";
        }
        ["aim", option, home, status, decided] => {
            let main = &mut plan.aim.main;
            main.option = word(PermanenceOption::ALL, PermanenceOption::word, option);
            main.home = (!home.is_empty()).then(|| HomeId::from(home));
            main.standing = standing(status, "", decided);
        }
        ["parent", id, kind] => {
            let kind = word(ParentKind::ALL, ParentKind::word, kind);
            let child = plan.child.id.clone();
            push(
                &mut plan.bonds.parents,
                ParentLink { child, parent: PersonId::from(id), kind, ..ParentLink::default() },
            );
        }
        ["home", id, kind, time, from, status, expected, ref carers @ ..] => {
            let own = Home {
                id: HomeId::from(id),
                kind: word(HomeKind::ALL, HomeKind::word, kind),
                time: word(HomeTime::ALL, HomeTime::word, time),
                from: About::parse(from),
                carers: carers.iter().take(MOST).map(|id| PersonId::from(*id)).collect(),
                standing: standing(status, expected, ""),
                ..Home::default()
            };
            push(&mut plan.homes, own);
        }
        ["order", kind, stage, asked, made, ended, ends, council] => {
            let own = Order {
                kind: word(OrderKind::ALL, OrderKind::word, kind),
                stage: word(OrderStage::ALL, OrderStage::word, stage),
                asked_on: Date::parse(asked),
                made_on: Date::parse(made),
                ended_on: Date::parse(ended),
                ends_on: Date::parse(ends),
                asked_by_council: council == "yes",
                ..Order::default()
            };
            push(&mut plan.orders, own);
        }
        ["meeting", id, kind, state, date] => {
            let own = Meeting {
                id: RecordId::from(id),
                kind: word(MeetingKind::ALL, MeetingKind::word, kind),
                state: word(MeetingState::ALL, MeetingState::word, state),
                date: About::parse(date),
                ..Meeting::default()
            };
            push(&mut plan.meetings, own);
        }
        ["decision", meeting, decided] => {
            let meeting = (!meeting.is_empty()).then(|| RecordId::from(meeting));
            push(&mut plan.decisions, Decision { meeting, standing: standing("", "", decided), ..Decision::default() });
        }
        _ => {}
    }
}

fn push<T>(list: &mut Vec<T>, own: T) {
    if list.len() < MOST {
        list.push(own);
    }
}

fn standing(status: &str, expected: &str, decided: &str) -> Standing {
    Standing {
        status: word(Status::ALL, Status::word, status),
        expected: About::parse(expected),
        decided: About::parse(decided),
        ..Standing::default()
    }
}

fn word<T: Copy>(all: &[T], of: fn(T) -> &'static str, said: &str) -> Option<T> {
    all.iter().copied().find(|own| of(*own) == said)
}
