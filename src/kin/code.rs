//! What someone is to the person in the middle, as data, and as the codes of `kin.json`.

use crate::family::{ParentKind, PartnershipStatus, TwinKind, Who};

/// One thing that somebody is to the person in the middle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// What they are.
    pub sort: Sort,
    /// The side of the family.
    pub side: Side,
    /// Generations from the person in the middle up to the parents that both come from; or up to an ancestor.
    pub up: u32,
    /// Generations from there down to them; or down to a descendant.
    pub down: u32,
    /// How much the two brothers or sisters share whose lines these are.
    pub blood: Blood,
    /// Whether an adoption is on the way.
    pub adoptive: bool,
    /// Whether the way begins with a birth parent of a child whom others have adopted, or the two are such a pair.
    pub first_family: bool,
    /// Whether there are two ways, through two pairs of brothers and sisters.
    pub double: Double,
    /// The brothers or sisters, one of each line, through whom they are related by blood or adoption.
    pub pair: Option<(Who, Who)>,
    /// Somebody on the way, on the side of the person in the middle.
    pub near: Option<Who>,
    /// Somebody on the way, on their side; or a second one beside `near`, where two are shared.
    pub far: Option<Who>,
    /// For a double cousin: who is on their side of the other way.
    pub also: Option<Who>,
    /// How the couple on the way stands.
    pub status: Option<PartnershipStatus>,
    /// What a shared carer is to each of the two: the person in the middle, and them.
    pub care: Option<(ParentKind, ParentKind)>,
}

impl Code {
    /// A code with nothing on the way. This and the next two are not written out wherever they are used: a phone carries each.
    #[inline(never)]
    pub(super) const fn new(sort: Sort) -> Code {
        Code {
            sort,
            side: Side::Unknown,
            up: 0,
            down: 0,
            blood: Blood::Full,
            adoptive: false,
            first_family: false,
            double: Double { near: false, far: false },
            pair: None,
            near: None,
            far: None,
            also: None,
            status: None,
            care: None,
        }
    }

    /// A code by somebody on each side of the way.
    #[inline(never)]
    pub(super) const fn by(sort: Sort, near: Option<Who>, far: Option<Who>) -> Code {
        Code { near, far, ..Code::new(sort) }
    }

    /// A code by a couple, of whom one is near.
    #[inline(never)]
    pub(super) const fn of_couple(sort: Sort, near: Who, status: PartnershipStatus) -> Code {
        Code { status: Some(status), ..Code::by(sort, Some(near), None) }
    }
}

/// What somebody is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// A parent or carer.
    Parent(ParentKind),
    /// Whom a parent lives with as a couple, not married.
    PartnerOfParent,
    /// Whom a parent was with, or was married to.
    ExPartnerOfParent,
    /// Whom a birth parent of an adopted child is with, married or not.
    PartnerOfBirthParent,
    /// A brother or sister.
    Sibling(SiblingSort),
    /// A child of a parent's partner, who is not married to the parent.
    ChildOfParentsPartner,
    /// Two generations up or more.
    Ancestor,
    /// Married to a grandparent, or a parent of a step-parent, or a step-parent of a parent.
    StepGrandparent,
    /// A brother or sister of a parent, of a grandparent and so on.
    AuntUncle,
    /// Married to one.
    AuntUncleByMarriage,
    /// With a parent's brother or sister, not married.
    PartnerOfAuntUncle,
    /// Was with, or was married to, a parent's brother or sister.
    ExPartnerOfAuntUncle,
    /// A cousin.
    Cousin,
    /// A cousin by a marriage.
    StepCousin,
    /// A child by birth, by adoption, or in the care of the person in the middle.
    Child(ParentKind),
    /// Two generations down or more.
    Descendant,
    /// A step-child's child, or a child's step-child.
    StepGrandchild,
    /// A child of a brother or sister, or their child, and so on.
    Nibling,
    /// The same of the husband's or wife's brother or sister.
    NiblingByMarriage,
    /// Husband, wife or partner.
    Spouse,
    /// Who was that.
    ExSpouse,
    /// Married to a brother or sister, or a brother or sister of the husband or wife.
    SiblingInLaw,
    /// A parent of the husband or wife.
    ParentInLaw,
    /// Married to a child.
    ChildInLaw,
    /// A helper.
    Professional,
    /// No line: somebody's somebody.
    Chain {
        /// What they are to whoever is between, which is [`Code::near`].
        link: Link,
        /// Whether they may be a relative for all that is known.
        may_be_related: bool,
    },
    /// No link is known.
    Nothing,
}

/// What makes someone a brother or sister.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SiblingSort {
    /// Born together: how alike, and how many.
    Twin(TwinKind, usize),
    /// The same parents.
    Full,
    /// One parent the same, and the others known and not.
    Half,
    /// No more is known.
    Unspecified,
    /// By adoption.
    Adoptive,
    /// By a marriage.
    Step,
    /// In one foster home.
    Foster,
    /// In one foster home, once.
    FosterPast,
}

/// What somebody is to whoever is between.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Link {
    /// A parent or carer.
    Parent(ParentKind),
    /// A child, or one in their care.
    Child(ParentKind),
    /// Husband, wife or partner, now or before.
    Partner(PartnershipStatus),
    /// A brother or sister.
    Sibling(SiblingSort),
    /// A parent's parent.
    Grandparent,
    /// A child's child.
    Grandchild,
    /// A parent's brother or sister.
    AuntUncle,
    /// A brother's or sister's child.
    Nibling,
    /// A parent's partner, the parent, and how the two stand: a step-parent where they are married.
    PartnerOfParent(Who, PartnershipStatus),
    /// A husband's or wife's child.
    StepChild,
    /// A husband's or wife's parent.
    ParentInLaw,
    /// A child's husband or wife.
    ChildInLaw,
    /// A brother's or sister's husband or wife.
    SiblingInLaw,
}

/// A side of the family.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// The mother's.
    Maternal,
    /// The father's.
    Paternal,
    /// Both.
    Both,
    /// It has no name: the parent is neither mother nor father, or none is on the way.
    #[default]
    Unknown,
}

impl Side {
    /// Two sides as one.
    pub(super) fn and(self, other: Side) -> Side {
        match (self, other) {
            (Side::Unknown, side) | (side, Side::Unknown) => side,
            (one, other) if one == other => one,
            _ => Side::Both,
        }
    }
}

/// How much two brothers or sisters share.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Blood {
    /// Both parents, by birth or by adoption.
    #[default]
    Full,
    /// It is not known.
    Unspecified,
    /// One parent, and the others are known and differ.
    Half,
}

/// Whether two ways go through different people at both ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Double {
    /// The brothers or sisters on the side of the person in the middle differ.
    pub near: bool,
    /// Those on the other side do.
    pub far: bool,
}

impl Double {
    /// Whether there are two ways that share nobody.
    pub const fn is_so(self) -> bool {
        self.near && self.far
    }
}

/// The code as `kin.json` writes it.
///
/// The table there has no word for some, and these are added in its manner: `grandparent` and `aunt-uncle` without a side where
/// the parent is neither mother nor father, `sibling/half` and `sibling/twin` where no more is known, `child/foster`,
/// `child/foster-past` and `ward` for who is cared for, `step-grandchild`, `nibling/by-marriage`. A partner of the person in the
/// middle is `spouse`, married or not, for it has no other.
pub fn code(code: &Code) -> String {
    let mut text = String::new();
    match code.sort {
        Sort::Parent(kind) => text.push_str(parent(kind)),
        Sort::PartnerOfParent => text.push_str("partner-of-parent"),
        Sort::ExPartnerOfParent => text.push_str("ex-partner-of-parent"),
        Sort::PartnerOfBirthParent => text.push_str("partner-of-birth-parent"),
        Sort::Sibling(sort) => {
            text.push_str("sibling/");
            text.push_str(sibling(sort));
            if sort == SiblingSort::Half {
                put_side(&mut text, "-", code.side);
            }
        }
        Sort::ChildOfParentsPartner => text.push_str("child-of-parents-partner"),
        Sort::Ancestor => {
            greats(&mut text, code.up, 2);
            text.push_str("grandparent");
            put_side(&mut text, if code.adoptive { "/adoptive-" } else { "/" }, code.side);
            if code.adoptive && code.side == Side::Unknown {
                text.push_str("/adoptive");
            }
        }
        Sort::StepGrandparent => text.push_str("step-grandparent"),
        Sort::AuntUncle => {
            greats(&mut text, code.up, 2);
            text.push_str("aunt-uncle");
            let half = code.blood == Blood::Half;
            put_side(&mut text, if half { "/half-" } else { "/" }, code.side);
            if half && code.side == Side::Unknown {
                text.push_str("/half");
            }
        }
        Sort::AuntUncleByMarriage => {
            greats(&mut text, code.up, 2);
            text.push_str("aunt-uncle/by-marriage");
        }
        Sort::PartnerOfAuntUncle => text.push_str("partner-of-aunt-uncle"),
        Sort::ExPartnerOfAuntUncle => text.push_str("ex-partner-of-aunt-uncle"),
        Sort::Cousin => cousin(&mut text, code),
        Sort::StepCousin => text.push_str("step-cousin"),
        Sort::Child(kind) => text.push_str(child(kind)),
        Sort::Descendant => {
            greats(&mut text, code.down, 2);
            text.push_str("grandchild");
        }
        Sort::StepGrandchild => text.push_str("step-grandchild"),
        Sort::Nibling => {
            greats(&mut text, code.down, 2);
            text.push_str(if code.blood == Blood::Half { "nibling/half" } else { "nibling" });
        }
        Sort::NiblingByMarriage => {
            greats(&mut text, code.down, 2);
            text.push_str("nibling/by-marriage");
        }
        Sort::Spouse => text.push_str("spouse"),
        Sort::ExSpouse => text.push_str("ex-spouse"),
        Sort::SiblingInLaw => text.push_str("sibling-in-law"),
        Sort::ParentInLaw => text.push_str("parent-in-law"),
        Sort::ChildInLaw => text.push_str("child-in-law"),
        Sort::Professional => text.push_str("professional"),
        Sort::Chain { .. } => text.push_str("chain"),
        Sort::Nothing => text.push_str("none"),
    }
    text
}

const fn parent(kind: ParentKind) -> &'static str {
    match kind {
        ParentKind::Birth => "parent/birth",
        ParentKind::Adoptive => "parent/adoptive",
        ParentKind::Step => "parent/step",
        ParentKind::Foster => "parent/foster",
        ParentKind::FosterPast => "parent/foster-past",
        ParentKind::Guardian => "guardian",
    }
}

const fn child(kind: ParentKind) -> &'static str {
    match kind {
        ParentKind::Birth | ParentKind::Adoptive => "child",
        ParentKind::Step => "step-child",
        ParentKind::Foster => "child/foster",
        ParentKind::FosterPast => "child/foster-past",
        ParentKind::Guardian => "ward",
    }
}

const fn sibling(sort: SiblingSort) -> &'static str {
    match sort {
        SiblingSort::Twin(TwinKind::Identical, _) => "twin-identical",
        SiblingSort::Twin(TwinKind::Fraternal, _) => "twin-fraternal",
        SiblingSort::Twin(TwinKind::Unknown, _) => "twin",
        SiblingSort::Full => "full",
        SiblingSort::Half => "half",
        SiblingSort::Unspecified => "unspecified",
        SiblingSort::Adoptive => "adoptive",
        SiblingSort::Step => "step",
        SiblingSort::Foster => "foster",
        SiblingSort::FosterPast => "foster-past",
    }
}

fn put_side(text: &mut String, before: &str, side: Side) {
    let side = match side {
        Side::Maternal => "maternal",
        Side::Paternal => "paternal",
        Side::Both | Side::Unknown => return,
    };
    text.push_str(before);
    text.push_str(side);
}

/// `great-` for each generation beyond the first that has a word; a hundred at most, so that a line made to be long is not said
/// at length for each of its people.
pub(super) fn greats(text: &mut String, generations: u32, from: u32) {
    for _ in from..generations.min(from + 100) {
        text.push_str("great-");
    }
}

fn cousin(text: &mut String, code: &Code) {
    let removed = code.up.abs_diff(code.down);
    text.push_str("cousin/");
    text.push_str(&(code.up.min(code.down).saturating_sub(1)).to_string());
    text.push('/');
    text.push_str(&removed.to_string());
    if removed > 0 {
        text.push_str(if code.up > code.down { "/up" } else { "/down" });
    }
    if code.adoptive {
        text.push_str("/adoptive");
    } else if code.blood == Blood::Half {
        text.push_str("/half");
    } else if code.double.is_so() {
        text.push_str("/double");
    }
}
