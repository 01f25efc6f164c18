//! School, health, help, money, story and later life.

use super::leaf::{PersonId, Phone, Place, RecordId, Text, Told};
use super::record::{choice, record};
use super::standing::Standing;
use crate::calendar::About;

record! {
    /// School, nursery, college or work.
    pub struct School {
        /// Its name, never told to parents or in a shared copy unless the plan opens it. Example: `Larch Hill Primary`.
        name: Place, Home;
        /// What kind of place it is, after "your". Example: `school`, `nursery`, `college`.
        kind: Text, Plan;
        /// Class or year. Example: `Year 3`.
        year: Text, Home;
        /// Who helps the child there.
        helpers: Vec<PersonId>, Home;
        /// How it is going, told at levels.
        about: Told, Care;
        /// What will stay the same or change, told at levels.
        plan: Told, Care;
        /// How sure that is.
        standing: Standing, Care;
        /// True when the child has a personal education plan.
        education_plan: bool, Care;
        /// Previous schools, oldest first.
        before: Vec<SchoolBefore>, Home;
    }
}

record! {
    /// A school the child went to before.
    pub struct SchoolBefore by id {
        /// Names the school. Example: `hilltop`.
        id: RecordId, Home, needed;
        /// Its name.
        name: Place, Home, needed;
        /// From when.
        from: Option<About>, Home;
        /// Until when.
        until: Option<About>, Home;
    }
}

record! {
    /// Health, body and feelings.
    pub struct Health {
        /// What helps the child stay well, told at levels.
        about: Told, Care;
        /// Who helps.
        helpers: Vec<PersonId>, Care;
        /// Checks to come or held.
        next_check: Option<About>, Care;
        /// Needs and conditions, for the adults who look after the child.
        for_carers: Text, Carers;
    }
}

record! {
    /// Help that the child or the family gets.
    pub struct Support by id {
        /// Names the help. Example: `play-therapy`.
        id: RecordId, Care, needed;
        /// What it is, told at levels as a whole sentence.
        told: Told, Care, needed;
        /// Who gives it.
        who: Vec<PersonId>, Care;
        /// How sure it is.
        standing: Standing, Care;
        /// Until when, if it ends.
        until: Option<About>, Care;
    }
}

record! {
    /// Money, for adults only.
    pub struct Money {
        /// Allowances and what they are for.
        allowances: Vec<Text>, Carers;
        /// Savings and pocket money. Example: `Jo puts 10 pounds a month into an account for Mia.`
        savings: Text, Carers;
    }
}

record! {
    /// A piece of the child's story.
    pub struct StoryPart by id {
        /// Names the piece. Example: `born`.
        id: RecordId, Plan, needed;
        /// When, or as much of it as is known.
        date: Option<About>, Plan;
        /// What happened, told at levels.
        told: Told, Plan, needed;
        /// Who was there.
        people: Vec<PersonId>, Plan;
        /// True where nobody knows what happened in this time, said kindly.
        gap: bool, Plan;
    }
}

record! {
    /// Later: sixteen, eighteen and after.
    pub struct Later {
        /// Staying put, staying close or moving on, told at levels.
        told: Told, Plan;
        /// How sure it is.
        standing: Standing, Plan;
        /// The personal adviser, from sixteen.
        adviser: Option<PersonId>, Plan;
        /// When the pathway plan should be ready.
        pathway_plan: Option<About>, Plan;
        /// What there is to help, each a whole sentence.
        help: Vec<Text>, Plan;
    }
}

choice! {
    /// What a place or person can be asked for.
    pub enum HelpKind {
        /// Someone to talk to.
        Talk = "someone_to_talk_to",
        /// An advocate.
        Advocate = "advocate",
        /// Making a complaint.
        Complaint = "complaint",
        /// Advice about rights or law.
        Advice = "advice",
        /// Worried right now, at any hour.
        RightNow = "worried_right_now",
        /// Help for adults.
        ForAdults = "for_adults",
    }
}

record! {
    /// Somewhere or someone to ask.
    pub struct HelpSource by id {
        /// Names the source. Example: `childline`.
        id: RecordId, Open, needed;
        /// What it can be asked for.
        kind: Option<HelpKind>, Open, needed;
        /// Its name. Example: `Childline`.
        name: Text, Open;
        /// A person of the plan, instead of a name.
        person: Option<PersonId>, Open;
        /// What they do, a whole sentence. Example: `You can talk to them about anything.`
        about: Text, Open;
        /// The number to call.
        phone: Phone, Open;
        /// When they answer. Example: `day and night`.
        hours: Text, Open;
        /// A public web address, shown as text.
        web: Text, Open;
    }
}

impl School {
    /// Whether the plan has a school for the child.
    pub(crate) fn is_there(&self) -> bool {
        !self.name.is_empty() || !self.kind.is_empty()
    }
}

impl Later {
    /// Whether the plan says anything of later life.
    pub(crate) fn is_told(&self) -> bool {
        !self.told.is_silent() || !self.help.is_empty() || self.pathway_plan.is_some() || self.adviser.is_some()
    }
}
