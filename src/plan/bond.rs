//! How people are related: who is whose parent, who is whose partner, who are brothers and sisters.

use super::leaf::{PersonId, RecordId};
use super::record::{choice, record};
use crate::calendar::About;

choice! {
    /// What makes someone a parent.
    pub enum ParentKind {
        /// By birth.
        Birth = "birth",
        /// By adoption.
        Adoptive = "adoptive",
        /// A parent's husband, wife or partner.
        Step = "step",
        /// A foster carer now.
        Foster = "foster",
        /// A foster carer in the past.
        FosterPast = "foster-past",
        /// A special guardian or another guardian.
        Guardian = "guardian",
        /// Not recorded.
        Unknown = "unknown",
    }
}

choice! {
    /// How sure the people who wrote the plan are.
    pub enum Certainty {
        /// Known.
        Sure = "sure",
        /// Thought so, not certain.
        Thought = "thought",
    }
}

record! {
    /// One person is another's parent, of some kind.
    pub struct ParentLink {
        /// The child of the pair. Example: `mia`.
        child: PersonId, Open, needed;
        /// The parent of the pair. Example: `sarah`.
        parent: PersonId, Open, needed;
        /// What makes them a parent.
        kind: Option<ParentKind>, Open, needed;
        /// From when.
        from: Option<About>, Plan;
        /// Until when, for a link that has ended.
        until: Option<About>, Plan;
        /// How sure we are; sure when left out.
        certainty: Option<Certainty>, Plan;
    }
}

choice! {
    /// How two partners stand.
    pub enum PartnershipStatus {
        /// Married or civil partners.
        Married = "married",
        /// A couple, not married.
        Together = "together",
        /// Living apart.
        Separated = "separated",
        /// Divorced.
        Divorced = "divorced",
        /// No longer a couple.
        Ended = "ended",
        /// One of them has died.
        Widowed = "widowed",
    }
}

record! {
    /// Two people who are or were a couple.
    pub struct Partnership by id {
        /// Names the pair. Example: `sarah-and-tom`.
        id: RecordId, Open, needed;
        /// One of the two.
        a: PersonId, Open, needed;
        /// The other.
        b: PersonId, Open, needed;
        /// How they stand now.
        status: Option<PartnershipStatus>, Open, needed;
        /// From when.
        from: Option<About>, Plan;
        /// Until when.
        until: Option<About>, Plan;
    }
}

choice! {
    /// How brothers and sisters are known to be so, where the parents are not recorded.
    pub enum SiblingKind {
        /// Brothers or sisters, no more is known.
        Unspecified = "unspecified",
        /// Same mum and dad.
        Full = "full",
        /// One parent the same.
        Half = "half",
        /// Through a parent's partner.
        Step = "step",
        /// Grow up in the same foster home.
        Foster = "foster",
        /// By adoption.
        Adoptive = "adoptive",
        /// Identical twins, triplets or more.
        TwinIdentical = "twin-identical",
        /// Twins, triplets or more, not identical.
        TwinFraternal = "twin-fraternal",
    }
}

record! {
    /// People known to be brothers and sisters, for what parent links do not already say.
    pub struct SiblingLink by id {
        /// Names the group. Example: `twins`.
        id: RecordId, Open, needed;
        /// The brothers and sisters.
        people: Vec<PersonId>, Open, needed;
        /// How they are known to be so.
        kind: Option<SiblingKind>, Open, needed;
    }
}

record! {
    /// Everyone's links to everyone.
    pub struct Bonds {
        /// Who is whose parent.
        parents: Vec<ParentLink>, Open;
        /// Who is whose partner.
        partnerships: Vec<Partnership>, Open;
        /// Brothers and sisters whom the parent links do not show.
        siblings: Vec<SiblingLink>, Open;
    }
}
