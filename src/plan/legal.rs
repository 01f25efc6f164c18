//! Orders and legal status, and who may decide what.

use super::leaf::{PersonId, Place, RecordId, Text, Told};
use super::record::{choice, record};
use crate::calendar::{About, Date};

choice! {
    /// Orders and legal statuses (`facts.md` 3).
    pub enum OrderKind {
        /// No order: a child-in-need plan.
        ChildInNeed = "child_in_need",
        /// No order: a child-protection plan.
        ChildProtection = "child_protection",
        /// Looked after by agreement, section 20.
        Section20 = "section_20",
        /// Police protection.
        PoliceProtection = "police_protection",
        /// Emergency protection order.
        EmergencyProtection = "emergency_protection_order",
        /// Interim care order.
        InterimCare = "interim_care_order",
        /// Care order.
        Care = "care_order",
        /// Supervision order.
        Supervision = "supervision_order",
        /// Placement order.
        Placement = "placement_order",
        /// Adoption order.
        Adoption = "adoption_order",
        /// Special guardianship order.
        SpecialGuardianship = "special_guardianship_order",
        /// Child arrangements order: who the child lives with.
        ArrangementsLives = "child_arrangements_lives",
        /// Child arrangements order: whom the child sees.
        ArrangementsTime = "child_arrangements_time",
        /// Contact with a child in care, section 34.
        Section34 = "section_34_contact",
        /// Contact once placed for adoption, section 26.
        Section26 = "section_26_contact",
        /// Contact at or after adoption, section 51A.
        Section51A = "section_51a_contact",
        /// Prohibited steps order.
        ProhibitedSteps = "prohibited_steps_order",
        /// Specific issue order.
        SpecificIssue = "specific_issue_order",
        /// Private fostering: a status, no order.
        PrivateFostering = "private_fostering",
    }
}

/// Orders and agreements under which a child is looked after (`facts.md` 2, table, and 3.2 to 3.7).
pub const LOOKED_AFTER: &[OrderKind] = &[
    OrderKind::Section20,
    OrderKind::EmergencyProtection,
    OrderKind::InterimCare,
    OrderKind::Care,
    OrderKind::Placement,
];

choice! {
    /// Where an order stands.
    pub enum OrderStage {
        /// Somebody means to ask for it.
        Planned = "planned",
        /// The court has been asked.
        AskedFor = "asked_for",
        /// Made, or in force.
        Made = "made",
        /// On pause, as a care order is under a placement order.
        Suspended = "suspended",
        /// Over.
        Ended = "ended",
    }
}

record! {
    /// One order or legal status.
    pub struct Order by id {
        /// Names the order. Example: `care-order`.
        id: RecordId, Plan, needed;
        /// Which order or status it is.
        kind: Option<OrderKind>, Plan, needed;
        /// Where it stands.
        stage: Option<OrderStage>, Plan, needed;
        /// When the court was asked.
        asked_on: Option<Date>, Plan;
        /// When it was made or began.
        made_on: Option<Date>, Plan;
        /// When it ended.
        ended_on: Option<Date>, Plan;
        /// Its own end date, which overrides the general rule.
        ends_on: Option<Date>, Plan;
        /// True when the council asked for it.
        asked_by_council: bool, Plan;
        /// The people who asked for it.
        asked_by: Vec<PersonId>, Plan;
        /// Whom it names: the special guardian, the person the child lives with.
        names: Vec<PersonId>, Plan;
        /// Which court, for adults. Example: `the Family Court at Carrowby`.
        court: Place, Plan;
        /// The case number, for workers only.
        case_number: Place, Note;
        /// What the order says in this child's case, for adults.
        terms: Text, Grown;
    }
}

record! {
    /// Who may make the big decisions, when the orders do not say it all.
    pub struct Responsibility {
        /// People who have parental responsibility now. Left empty, it is not said.
        now: Vec<PersonId>, Plan;
        /// True when the council shares it now.
        council_now: bool, Plan;
        /// People who would have it under the plan.
        planned: Vec<PersonId>, Plan;
        /// True when the council would share it under the plan.
        council_planned: bool, Plan;
        /// Everyday and bigger decisions, and who makes each.
        decisions: Vec<DelegatedDecision>, Plan;
    }
}

choice! {
    /// Who may say yes.
    pub enum Consent {
        /// The carer decides.
        Carer = "carer_decides",
        /// The carer asks first.
        AskFirst = "ask_first",
        /// Only parents, the council or the court.
        Others = "parents_council_or_court",
        /// The young person decides.
        YoungPerson = "young_person_decides",
    }
}

record! {
    /// One decision and who makes it.
    pub struct DelegatedDecision by id {
        /// Names the decision. Example: `sleepovers`.
        id: RecordId, Plan, needed;
        /// The decision as words that can follow "who decides about". Example: `sleepovers with friends`.
        about: Text, Plan, needed;
        /// Who may say yes.
        who: Option<Consent>, Plan, needed;
        /// Who is asked before anybody says yes; the child too, where they are. Example: `["mum", "dad"]`.
        ask: Vec<PersonId>, Plan;
        /// More for the adults. Example: `Tell the social worker the day before.`
        detail: Text, Care;
        /// When this was last agreed.
        agreed: Option<About>, Care;
    }
}

record! {
    /// Why the child does not live at home, or why this is the plan. Words the adults agreed, never made up by us.
    pub struct Why {
        /// Why I do not live with my parents, told at each level.
        home: Told, Plan;
        /// Why this is the plan.
        plan: Told, Plan;
        /// The full reasons, for workers only.
        for_workers: Text, Adult;
        /// Who agreed these words. Example: `["mum", "farah"]`.
        agreed_by: Vec<PersonId>, Care;
        /// When they were agreed.
        agreed_on: Option<Date>, Care;
    }
}
