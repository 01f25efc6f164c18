//! The rules by name: where each stands, and how sure we are of it.

/// How a rule was checked, as `facts.md` marks it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Held to public material, at an address in `facts.md` 12.
    Checked,
    /// In a council's policy, not held to the law.
    Policy,
    /// General knowledge of the law: waits for a practitioner's eye.
    General,
}

impl Mark {
    /// The letter of `facts.md`.
    pub const fn letter(self) -> &'static str {
        match self {
            Mark::Checked => "V",
            Mark::Policy => "S",
            Mark::General => "G",
        }
    }
}

/// One rule.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its name here, stable for ever: the words are `date-…` in `messages/dates.ftl`.
    pub code: &'static str,
    /// Its row of `facts.md` 5.4.
    pub row: &'static str,
    /// The law it stands in, where that is known. Empty where `facts.md` names none.
    pub law: &'static str,
    /// The sources that `facts.md` gives: policies by letter, addresses by key.
    pub source: &'static str,
    /// How sure we are of it.
    pub mark: Mark,
}

const REVIEWS: &str = "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33";
const VISITS: &str = "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 28";
const ADOPTION: &str = "Adoption Agencies Regulations 2005, regulation 36";

/// Declares the rules, and the list of them all.
macro_rules! rules {
    ($( $(#[$meta:meta])* $name:ident = $code:literal, $row:literal, $law:expr, $source:literal, $mark:ident; )*) => {
        impl Rule {
            $( $(#[$meta])* pub const $name: &'static Rule =
                &Rule { code: $code, row: $row, law: $law, source: $source, mark: Mark::$mark }; )*

            /// Every rule, in the order of `facts.md`.
            pub const ALL: &'static [&'static Rule] = &[ $( Rule::$name ),* ];
        }
    };
}

rules! {
    /// The first review.
    FIRST_REVIEW = "first-review", "D1", REVIEWS, "T, V5", Checked;
    /// The second review.
    SECOND_REVIEW = "second-review", "D2", REVIEWS, "T, V5", Checked;
    /// Each later review.
    LATER_REVIEW = "later-review", "D3", REVIEWS, "T, V5", Checked;
    /// The permanence plan is agreed.
    PERMANENCE_PLAN = "permanence-plan", "D4", "", "C, W, T, D", Policy;
    /// The permanence planning meeting.
    PLANNING_MEETING = "planning-meeting", "D5", "", "W, T", Policy;
    /// The permanence panel.
    PERMANENCE_PANEL = "permanence-panel", "D5", "", "W, T", Policy;
    /// The care plan is written.
    CARE_PLAN = "care-plan", "D8", "", "V4f", Checked;
    /// The first health assessment.
    FIRST_HEALTH = "first-health-assessment", "D9", "", "G", General;
    /// The next health assessment.
    NEXT_HEALTH = "next-health-assessment", "D9", "", "G", General;
    /// The personal education plan.
    EDUCATION_PLAN = "education-plan", "D10", "", "V41 (council page)", Checked;
    /// A visit anywhere.
    VISIT = "visit", "D11", VISITS, "V4", Checked;
    /// A visit to a child with a parent under an interim care order, or with a carer who has a temporary approval.
    VISIT_TO_REVIEW = "visit-to-review", "D12", VISITS, "V4", Checked;
    /// A visit to a child with a parent under a care order.
    VISIT_PARENT = "visit-parent", "D13", VISITS, "V4", Checked;
    /// The temporary approval of a relative or friend.
    TEMPORARY_APPROVAL = "temporary-approval", "D15",
        "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 24", "V7", Checked;
    /// The same, made longer.
    TEMPORARY_EXTENDED = "temporary-approval-extended", "D15",
        "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 25", "V7, V7b", Checked;
    /// A review of a child who may be placed for adoption.
    REVIEW_BEFORE_PLACING = "review-before-placing", "D16", ADOPTION, "V8", Checked;
    /// A review of a child placed for adoption.
    REVIEW_ONCE_PLACED = "review-once-placed", "D17", ADOPTION, "V8", Checked;
    /// A visit to a child placed for adoption.
    VISIT_PLACED = "visit-placed", "D18", ADOPTION, "V8", Checked;
    /// The adopters may ask the court.
    ADOPTION_APPLICATION = "adoption-application", "D19", "", "V26a", Checked;
    /// The end of a care case.
    CASE_END = "case-end", "D20", "", "V33t", Checked;
    /// The end of an emergency protection order.
    EMERGENCY_END = "emergency-end", "D21", "Children Act 1989, sections 44 and 45", "V4e", Checked;
    /// The same, made longer.
    EMERGENCY_EXTENDED = "emergency-end-extended", "D21", "Children Act 1989, sections 44 and 45", "V4e", Checked;
    /// The end of police protection.
    POLICE_END = "police-end", "D21", "Children Act 1989, section 46", "V7t", Checked;
    /// A children's home is agreed as the plan.
    RESIDENTIAL_AGREED = "residential-agreed", "D22", "", "W", Policy;
    /// A care order at home is to end.
    EXIT_PLAN = "exit-plan", "D23", "", "T", Policy;
    /// Living with somebody else counts as private fostering.
    PRIVATE_FOSTERING = "private-fostering", "D24", "", "V22", Checked;
    /// The family meeting about private fostering.
    PRIVATE_MEETING = "private-fostering-meeting", "D24", "", "T", Policy;
    /// The council is told of an application for special guardianship.
    GUARDIANSHIP_NOTICE = "guardianship-notice", "D25", "", "V37n", Checked;
    /// Which council supports after an order.
    SUPPORT_COUNCIL = "support-council", "D26", "", "E", Policy;
    /// The yearly look at an allowance.
    ALLOWANCE_REVIEW = "allowance-review", "D27", "", "E", Policy;
    /// Sixteen.
    AGE_16 = "age-16", "D28", "", "V17", Checked;
    /// Eighteen.
    AGE_18 = "age-18", "D28", "", "V17", Checked;
    /// Twenty-one.
    AGE_21 = "age-21", "D28", "", "V16", Checked;
    /// Twenty-five.
    AGE_25 = "age-25", "D28", "", "V17", Checked;
    /// The agency decision maker's decision is sent.
    AGENCY_DECISION = "agency-decision", "D29", "", "G", General;
}
