//! The record: one permanence plan, as `design.md` section 3 lists it. Version 1.
//!
//! Every field is declared once, with its meaning, its type and who sees it by default; see `record`.
//! This module knows nothing of words on a page, of levels beyond their names, or of the browser.

mod aim;
mod bond;
mod check;
mod daily;
mod decode;
mod family_time;
mod field;
mod home;
mod json;
mod leaf;
mod legal;
pub mod limits;
mod list;
mod looked_after;
mod looks;
mod media;
mod meeting;
mod person;
mod read;
mod record;
mod sharing;
mod standing;
#[cfg(feature = "cli")]
pub mod write;

pub use crate::audience::{Class, FactPath, Leaf, Lens};
pub use aim::*;
pub use bond::*;
pub use check::check;
pub use daily::*;
pub use family_time::*;
pub use home::*;
pub use leaf::*;
pub use legal::*;
pub use looks::Looks;
pub use media::*;
pub use meeting::*;
pub use person::*;
pub use read::{Read, add_lines, read};
pub use sharing::*;
pub use standing::*;

use crate::calendar::Date;
use record::{choice, record};

/// What every part of the record can do: be read, be shared, and show its leaves.
pub trait Fact {
    /// The value that says nothing.
    fn blank() -> Self
    where
        Self: Sized;

    /// How many may stand in one list.
    fn most() -> usize
    where
        Self: Sized,
    {
        limits::LIST
    }

    /// Takes its value from JSON. False when that is at fault, which the reading has then been told; the value counts as
    /// not given, and whoever asked clears it.
    fn read(&mut self, value: &json::Json<'_>, reading: &mut decode::Reading) -> bool;

    /// Goes back to saying nothing.
    fn clear(&mut self);

    /// Takes out what this reader may not see. False when what is left does not stand and must go too.
    fn share(&mut self, _lens: &Lens, _at: &mut FactPath) -> bool {
        true
    }

    /// The id by which marks point at this record, if it has one.
    fn key(&self) -> Option<&str> {
        None
    }

    /// Shows every name and text inside.
    fn visit(&self, _see: &mut dyn FnMut(Leaf<'_>)) {}
}

choice! {
    /// Whose words are used: the council's vocabulary (`facts.md` 10).
    pub enum Vocabulary {
        /// Safe words, for any council.
        Plain = "plain",
        /// Coventry.
        Coventry = "coventry",
        /// Wigan.
        Wigan = "wigan",
        /// Telford and Wrekin.
        Telford = "telford_and_wrekin",
        /// Essex.
        Essex = "essex",
        /// Devon.
        Devon = "devon",
    }
}

record! {
    /// The council.
    pub struct Council {
        /// Its name as people say it. Example: `Carrowby Council`.
        name: Text, Open;
        /// Whose words to use; plain words when left out.
        vocabulary: Option<Vocabulary>, Open;
        /// The number to call in the day.
        phone: Phone, Open;
        /// The number to call at night and at weekends.
        out_of_hours: Phone, Open;
    }
}

record! {
    /// Who wrote the plan and who said it could be shown.
    pub struct Approval {
        /// Who wrote this version.
        written_by: Option<PersonId>, Care;
        /// When it was last changed.
        updated: Option<Date>, Open;
        /// Who agreed that the child may see it. Example: `["farah", "mo"]`.
        agreed_by: Vec<PersonId>, Care;
        /// When they agreed.
        agreed_on: Option<Date>, Care;
    }
}

record! {
    /// A child's permanence plan.
    pub struct Plan {
        /// The version of this format: 1.
        version: u32, Open, needed;
        /// The child.
        child: Child, Open, needed;
        /// The council.
        council: Council, Open;
        /// Who wrote it, when, and who agreed that it may be shown.
        approval: Approval, Open;
        /// Everyone, and pets. The child is one of them.
        people: Vec<Person>, Open;
        /// How they are related.
        bonds: Bonds, Open;
        /// Homes: past, now, planned.
        homes: Vec<Home>, Plan;
        /// Legal status and orders.
        orders: Vec<Order>, Plan;
        /// Who decides what.
        responsibility: Responsibility, Plan;
        /// The aim, the second plan, the contingency.
        aim: Aim, Plan;
        /// Why, in agreed words.
        why: Why, Plan;
        /// Family time.
        family_time: Vec<Arrangement>, Open;
        /// Brothers and sisters.
        brothers_and_sisters: Vec<SiblingPlan>, Plan;
        /// Terms, holidays and special days.
        calendar: Calendar, Plan;
        /// Working well, worried about, needs to happen.
        balance: Balance, Plan;
        /// Meetings, hearings, panels, visits.
        meetings: Vec<Meeting>, Plan;
        /// Decisions, made and to come.
        decisions: Vec<Decision>, Plan;
        /// What the child said.
        voice: Vec<View>, Private;
        /// School, nursery, college or work.
        school: School, Plan;
        /// Health.
        health: Health, Care;
        /// Help for the child and the family.
        help: Vec<Support>, Care;
        /// Money, for adults.
        money: Money, Carers;
        /// The child's story.
        story: Vec<StoryPart>, Plan;
        /// A move's timetable.
        introductions: Vec<IntroductionDay>, Home;
        /// Later life.
        later: Later, Plan;
        /// Who to ask.
        ask: Vec<HelpSource>, Open;
        /// What changed, newest last.
        history: Vec<Version>, Plan;
        /// What the plan opens or closes, to whom.
        sharing: Vec<Mark>, Note;
        /// Notes for workers only.
        notes: Vec<Text>, Note;
    }
}
