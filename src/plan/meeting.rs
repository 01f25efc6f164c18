//! Meetings, decisions, what the child said, and what changed.

use super::leaf::{PersonId, Place, RecordId, Text, Told};
use super::record::{choice, record};
use super::standing::{Decider, Standing};
use crate::calendar::{About, Date, Time};

choice! {
    /// Meetings, hearings and panels (`facts.md` 5.2).
    pub enum MeetingKind {
        /// The child's review.
        Review = "review",
        /// A meeting to make the permanence plan.
        PermanencePlanning = "permanence_planning_meeting",
        /// A family meeting.
        FamilyMeeting = "family_meeting",
        /// A court hearing.
        Hearing = "court_hearing",
        /// The final court hearing.
        FinalHearing = "final_hearing",
        /// A panel about the permanence plan.
        PermanencePanel = "permanence_panel",
        /// A panel about fostering.
        FosteringPanel = "fostering_panel",
        /// A panel about adoption.
        AdoptionPanel = "adoption_panel",
        /// A meeting about school (the personal education plan).
        SchoolMeeting = "school_meeting",
        /// A health assessment.
        HealthAssessment = "health_assessment",
        /// A visit by the social worker.
        SocialWorkerVisit = "social_worker_visit",
        /// A meeting about leaving care (the pathway plan).
        PathwayMeeting = "pathway_meeting",
        /// A child-in-need meeting.
        ChildInNeedMeeting = "child_in_need_meeting",
    }
}

choice! {
    /// Whether a meeting has been.
    pub enum MeetingState {
        /// It is to come.
        ToCome = "to_come",
        /// It was held.
        Held = "held",
        /// It moved or did not happen.
        DidNotHappen = "did_not_happen",
    }
}

record! {
    /// A meeting, a hearing, a panel or a visit.
    pub struct Meeting by id {
        /// Names the meeting. Example: `review-2`.
        id: RecordId, Plan, needed;
        /// What kind of meeting it is.
        kind: Option<MeetingKind>, Plan, needed;
        /// To come, held, or did not happen; to come when left out.
        state: Option<MeetingState>, Plan;
        /// The date, or as much of it as is known.
        date: Option<About>, Plan;
        /// The time it starts.
        time: Option<Time>, Plan;
        /// Where, after "at". Example: `Nan's flat`.
        place: Place, Care;
        /// Who runs it.
        led_by: Option<PersonId>, Plan;
        /// Who else comes.
        people: Vec<PersonId>, Care;
        /// True when the child may come.
        child_can_come: bool, Plan;
        /// What it is for, told at levels.
        about: Told, Plan;
    }
}

record! {
    /// Something decided, or still to be decided.
    pub struct Decision by id {
        /// Names the decision. Example: `live-with-nan`.
        id: RecordId, Plan, needed;
        /// What it is about, told at levels as a whole sentence. For what is not decided yet, say the question:
        /// `Where you will live when you are grown up.`
        told: Told, Plan, needed;
        /// How sure it is, who decides and when.
        standing: Standing, Plan;
        /// The meeting where it was or will be decided.
        meeting: Option<RecordId>, Plan;
    }
}

choice! {
    /// Whether what the child asked for was done.
    pub enum Followed {
        /// It was done.
        Yes = "yes",
        /// Some of it was done.
        Partly = "partly",
        /// It was not done.
        No = "no",
        /// Not decided yet.
        NotYet = "not_yet",
    }
}

record! {
    /// Something the child or young person said.
    pub struct View by id {
        /// Names what was said. Example: `see-leo-more`.
        id: RecordId, Private, needed;
        /// The child's own words, unchanged: spelling, grammar and all. Example: `I want to see Leo more`.
        words: Text, Private, needed;
        /// When they said it.
        said_on: Option<Date>, Private;
        /// Who they said it to.
        said_to: Option<PersonId>, Private;
        /// How they were asked, after "when". Example: `you drew your three houses with Farah`.
        how: Text, Private;
        /// Whether it was done.
        followed: Option<Followed>, Private;
        /// What was done, or why not, told at levels.
        answer: Told, Private;
    }
}

record! {
    /// What changed in the plan and when.
    pub struct Version by id {
        /// Names the version. Example: `v3`.
        id: RecordId, Plan, needed;
        /// When it changed.
        date: Option<Date>, Plan, needed;
        /// What changed, told at levels.
        what: Told, Plan, needed;
        /// Why.
        why: Told, Plan;
        /// Who decided.
        decider: Option<Decider>, Plan;
    }
}
