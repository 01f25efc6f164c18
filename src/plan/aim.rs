//! The aim: the permanence option, the second plan, and what if neither works.

use super::leaf::{HomeId, PersonId, RecordId, Told};
use super::record::{choice, record};
use super::standing::Standing;
use crate::calendar::About;

choice! {
    /// The eleven options (`facts.md` 2) and moving on.
    pub enum PermanenceOption {
        /// Stay at home or go home (2.1).
        Home = "home",
        /// With parents under a care order (2.2).
        ParentsUnderOrder = "parents_under_care_order",
        /// Kinship foster care (2.3).
        Kinship = "kinship_foster_care",
        /// Early permanence (2.4).
        EarlyPermanence = "early_permanence",
        /// Adoption (2.5).
        Adoption = "adoption",
        /// Special guardianship (2.6).
        SpecialGuardianship = "special_guardianship",
        /// Child arrangements order: lives with (2.7).
        ChildArrangements = "child_arrangements",
        /// Long-term fostering (2.8).
        LongTermFostering = "long_term_fostering",
        /// Long-term residential care (2.9).
        Residential = "residential",
        /// Staying put after eighteen (2.10).
        StayingPut = "staying_put",
        /// Staying close after a children's home.
        StayingClose = "staying_close",
        /// Moving on to live independently.
        Independence = "independence",
        /// Private fostering (2.11).
        PrivateFostering = "private_fostering",
    }
}

record! {
    /// One plan for where and with whom the child grows up.
    pub struct Route {
        /// Which option it is.
        option: Option<PermanenceOption>, Plan, needed;
        /// With whom. Example: `["nan"]`.
        with: Vec<PersonId>, Plan;
        /// The home it leads to.
        home: Option<HomeId>, Plan;
        /// How sure it is, and who decides.
        standing: Standing, Plan;
        /// When it should happen by, or as much of that as can be said.
        by: Option<About>, Plan;
        /// Why this plan, in words agreed for the child.
        why: Told, Plan;
    }
}

record! {
    /// The aim of the plan.
    pub struct Aim {
        /// The plan.
        main: Route, Plan;
        /// The second plan, worked on at the same time.
        parallel: Option<Route>, Plan;
        /// Why there are two plans. Parents must be told.
        why_two: Told, Plan;
        /// Why there are two plans, in words for the parents. Open to them by default: they must be told.
        why_two_for_parents: super::leaf::Text, Plan;
        /// What happens if the plan does not work.
        contingency: Told, Care;
    }
}

record! {
    /// What is working, what is worrying, and what needs to happen.
    pub struct Balance {
        /// What is working well, each told at levels.
        working_well: Vec<Point>, Plan;
        /// What people are worried about.
        worried_about: Vec<Point>, Plan;
        /// What needs to happen: who, by when.
        needs_to_happen: Vec<Action>, Plan;
        /// What we hope will be true later.
        hoped_for: Vec<Point>, Plan;
    }
}

record! {
    /// One point, told at levels.
    pub struct Point by id {
        /// Names the point. Example: `sleeping-well`.
        id: RecordId, Plan, needed;
        /// The point, told at levels.
        told: Told, Plan, needed;
    }
}

choice! {
    /// How far an action has come.
    pub enum Progress {
        /// Not begun.
        NotStarted = "not_started",
        /// Under way.
        Started = "started",
        /// Done.
        Done = "done",
        /// It did not happen.
        DidNotHappen = "did_not_happen",
    }
}

record! {
    /// Something that needs to happen.
    pub struct Action by id {
        /// Names the action. Example: `parenting-course`.
        id: RecordId, Plan, needed;
        /// What is to be done, told at levels as a whole sentence that names who does it.
        told: Told, Plan, needed;
        /// Who does it.
        who: Vec<PersonId>, Plan;
        /// By when.
        by: Option<About>, Plan;
        /// How far it has come.
        progress: Option<Progress>, Plan;
        /// What happens if it is not done, for adults.
        if_not: Told, Care;
    }
}
