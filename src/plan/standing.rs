//! How sure a fact is, who decides it and when: what chooses the wording everywhere.

use super::leaf::PersonId;
use super::record::{choice, record};
use crate::calendar::About;

choice! {
    /// How sure a fact is.
    pub enum Status {
        /// Decided, by those who can decide.
        Decided = "decided",
        /// Meant to happen; it can change.
        Planned = "planned",
        /// Somebody is finding out.
        LookedInto = "being_looked_into",
        /// Nobody knows yet.
        NotKnown = "not_known_yet",
    }
}

choice! {
    /// Who decides.
    pub enum Decider {
        /// A judge or magistrates.
        Court = "court",
        /// The council, through a senior person.
        Council = "council",
        /// A panel advises and a senior person decides.
        Panel = "panel",
        /// The child's review.
        Review = "review",
        /// The social worker and manager.
        SocialWorker = "social_worker",
        /// The family, together.
        Family = "family",
        /// The parents.
        Parents = "parents",
        /// Whoever looks after the child.
        Carer = "carer",
        /// The young person.
        YoungPerson = "young_person",
        /// The Home Office, for a claim to stay in the country.
        HomeOffice = "home_office",
    }
}

record! {
    /// How sure something is. Left out, it counts as `planned`: nothing is decided until the plan says so.
    pub struct Standing {
        /// How sure it is.
        status: Option<Status>, Plan;
        /// Who decided, or who will.
        decider: Option<Decider>, Plan;
        /// When it was decided, or as much of that as is known.
        decided: Option<About>, Plan;
        /// When we expect to know, or as much of that as can be said.
        expected: Option<About>, Plan;
        /// Who will tell the child.
        told_by: Option<PersonId>, Plan;
    }
}

impl Standing {
    /// The status that chooses the wording: `planned` until the plan says otherwise.
    pub fn status(&self) -> Status {
        self.status.unwrap_or(Status::Planned)
    }
}
