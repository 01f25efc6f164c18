//! What somebody is, in a word or a few, without "your".

use super::answers::Kin;
use super::code::{Code, Link, SiblingSort, Sort};
use super::text::{
    AUNT, DAUGHTER_IN_LAW, NIECE, SISTER, SISTER_IN_LAW, Text, by, daughter, mum, nan, put_cousin, put_elder,
    put_younger, sex, step_mum, wife,
};
use crate::family::{Family, ParentKind, PartnershipStatus, Sex, Who};

/// What somebody is to the person in the middle, by the weightiest of their codes: `half-sister`, `mum's partner`.
///
/// Half is said of brothers and sisters, as families do, and not of aunts and cousins. A child by adoption is a son or a daughter
/// and no more is said. A parent of either sort is mum or dad, but for one whose child others adopted.
pub fn words(family: &Family, centre: Who, kin: &Kin) -> String {
    let mut text = Text::words();
    if let Some(code) = kin.codes.first() {
        put_words(&mut text, family, centre, kin, code);
    }
    text.said
}

/// The same, as a young child is told it: a brother or sister of any kind is `brother` or `sister`.
pub fn plain(family: &Family, centre: Who, kin: &Kin) -> String {
    if kin.codes.first().is_some_and(|code| matches!(code.sort, Sort::Sibling(_))) {
        let mut text = Text::words();
        text.each("", 0, sex(family, kin.who), &SISTER);
        return text.said;
    }
    words(family, centre, kin)
}

fn put_words(text: &mut Text, family: &Family, centre: Who, kin: &Kin, code: &Code) {
    match code.sort {
        Sort::Professional => {
            text.put(helper_role(family, kin.who));
        }
        Sort::Chain { link, .. } => {
            put_between(text, family, centre, kin, code);
            text.of();
            put_link(text, family, kin.who, link, code.first_family);
        }
        _ => put_code(text, family, kin.who, code),
    }
}

/// A helper's job.
pub(super) fn helper_role(family: &Family, who: Who) -> &str {
    for helper in &family.professionals {
        if helper.person == who && !helper.role.is_empty() {
            return &helper.role;
        }
    }
    "helper"
}

/// The one between: `half-brother`, or a name where no word is short enough.
pub(super) fn put_between(text: &mut Text, family: &Family, centre: Who, kin: &Kin, code: &Code) {
    let Some(near) = code.near else { return };
    let mut word = text.beside();
    if let Some(through) = &kin.through {
        let known = Kin { who: near, codes: Vec::new(), through: None, is_older: None };
        put_words(&mut word, family, centre, &known, through);
    }
    put_of_two(text, family, near, &word.said);
}

/// Whether the one between is said by a name, so that "your" does not stand before it.
pub(super) fn is_between_a_name(family: &Family, centre: Who, kin: &Kin, code: &Code) -> bool {
    let (Some(near), Some(through)) = (code.near, &kin.through) else { return true };
    let known = Kin { who: near, codes: Vec::new(), through: None, is_older: None };
    let mut word = Text::words();
    put_words(&mut word, family, centre, &known, through);
    !is_clear(&word.said) && !family.people[near].name.is_empty()
}

/// Whether something can be said to be somebody's by a word for them. "Brother or sister's mum" is two people's.
fn is_clear(word: &str) -> bool {
    !word.is_empty() && !word.contains(" or ") && !word.contains(" under ")
}

/// A word for somebody who has something, or their name where there is no one word.
fn put_of_two(text: &mut Text, family: &Family, who: Who, word: &str) {
    let name = family.people.get(who).map_or("", |person| person.name.as_str());
    text.put(match (is_clear(word), name.is_empty(), word.is_empty()) {
        (true, ..) | (false, true, false) => word,
        (false, false, _) => name,
        (false, true, true) => "somebody",
    });
}

/// A parent, by the word a child has for them.
pub(super) fn put_parent(text: &mut Text, family: &Family, parent: Option<Who>, first_family: bool) {
    text.put(if first_family { "birth " } else { "" });
    text.put(parent.map_or("parent", |parent| mum(sex(family, parent))));
}

/// What a code says, but for chains and helpers.
pub(super) fn put_code(text: &mut Text, family: &Family, who: Who, code: &Code) {
    let theirs = sex(family, who);
    let birth = if code.first_family { "birth " } else { "" };
    match code.sort {
        Sort::Parent(kind) => {
            text.put(if kind == ParentKind::Birth { birth } else { "" });
            put_parent_kind(text, kind, theirs);
        }
        Sort::PartnerOfParent | Sort::PartnerOfBirthParent | Sort::ExPartnerOfParent | Sort::ChildOfParentsPartner => {
            put_parent(text, family, code.near, code.first_family);
            text.of();
            match code.status {
                Some(status @ PartnershipStatus::Widowed) if code.sort == Sort::ExPartnerOfParent => {
                    put_partner(text, family, who, status);
                }
                _ => {
                    text.put(if code.sort == Sort::ExPartnerOfParent { "ex-partner" } else { "partner" });
                }
            }
            if code.sort == Sort::ChildOfParentsPartner {
                text.of().put(daughter(theirs));
            }
        }
        Sort::Sibling(sort) => put_sibling(text, sort, theirs),
        Sort::Ancestor => {
            text.put(birth);
            put_elder(text, code.up, theirs);
        }
        Sort::StepGrandparent => {
            text.put("step-").put(nan(theirs));
        }
        Sort::AuntUncle | Sort::AuntUncleByMarriage => {
            text.each("", code.up, theirs, &AUNT);
        }
        Sort::PartnerOfAuntUncle | Sort::ExPartnerOfAuntUncle => {
            if let Some(near) = code.near {
                let mut word = Text::words();
                word.each("", 0, sex(family, near), &AUNT);
                put_of_two(text, family, near, &word.said);
                text.of().put(if code.sort == Sort::PartnerOfAuntUncle { "partner" } else { "ex-partner" });
            }
        }
        Sort::Cousin => {
            text.put(if code.double.is_so() { "double " } else { "" });
            put_cousin(text, code.up.min(code.down).saturating_sub(1), code.up.abs_diff(code.down));
        }
        Sort::StepCousin => {
            text.put("step-cousin");
        }
        Sort::Child(kind) => put_child_kind(text, kind, theirs),
        Sort::Descendant => put_younger(text, code.down, theirs),
        Sort::StepGrandchild => {
            text.put("step-grand").put(daughter(theirs));
        }
        Sort::Nibling | Sort::NiblingByMarriage => {
            text.each("", code.down, theirs, &NIECE);
        }
        Sort::Spouse | Sort::ExSpouse => {
            put_partner(text, family, who, code.status.unwrap_or(PartnershipStatus::Together));
        }
        Sort::SiblingInLaw => {
            text.each("", 0, theirs, &SISTER_IN_LAW);
        }
        Sort::ParentInLaw => {
            text.put(by(theirs, ["mother-in-law", "father-in-law", "parent-in-law"]));
        }
        Sort::ChildInLaw => {
            text.each("", 0, theirs, &DAUGHTER_IN_LAW);
        }
        Sort::Professional | Sort::Chain { .. } => {}
        Sort::Nothing => {
            text.put("no known link");
        }
    }
}

fn put_parent_kind(text: &mut Text, kind: ParentKind, sex: Sex) {
    text.put(match kind {
        ParentKind::Birth | ParentKind::Adoptive => mum(sex),
        ParentKind::Step => step_mum(sex),
        ParentKind::Foster => "foster carer",
        ParentKind::FosterPast => "former foster carer",
        ParentKind::Guardian => "special guardian",
    });
}

fn put_child_kind(text: &mut Text, kind: ParentKind, sex: Sex) {
    text.put(match kind {
        ParentKind::Birth | ParentKind::Adoptive => "",
        ParentKind::Step => "step-",
        ParentKind::Foster => "foster ",
        ParentKind::FosterPast => "former foster ",
        ParentKind::Guardian => {
            text.put("child under special guardianship");
            return;
        }
    });
    text.put(daughter(sex));
}

/// A brother or sister by what makes them one.
pub(super) fn put_sibling(text: &mut Text, sort: SiblingSort, sex: Sex) {
    let before = match sort {
        SiblingSort::Twin(_, count) if count < 4 => {
            text.put(if count == 3 { "triplet" } else { "twin" }).put(by(sex, [" sister", " brother", ""]));
            return;
        }
        SiblingSort::Half => "half-",
        SiblingSort::Step => "step-",
        SiblingSort::Foster => "foster ",
        SiblingSort::FosterPast => "former foster ",
        SiblingSort::Twin(..) | SiblingSort::Full | SiblingSort::Unspecified | SiblingSort::Adoptive => "",
    };
    text.each(before, 0, sex, &SISTER);
}

/// Half of a couple.
fn put_partner(text: &mut Text, family: &Family, who: Who, status: PartnershipStatus) {
    let sex = sex(family, who);
    if status == PartnershipStatus::Widowed && family.people[who].deceased {
        text.put("late ");
    }
    text.put(match status {
        PartnershipStatus::Married | PartnershipStatus::Widowed => wife(sex),
        PartnershipStatus::Together => "partner",
        PartnershipStatus::Divorced => by(sex, ["ex-wife", "ex-husband", "ex-partner"]),
        PartnershipStatus::Separated | PartnershipStatus::Ended => "ex-partner",
    });
}

/// What somebody is to the one between.
pub(super) fn put_link(text: &mut Text, family: &Family, who: Who, link: Link, first_family: bool) {
    let theirs = sex(family, who);
    match link {
        // Whoever is between may have a mum of each sort, of whom one is a mum of the person in the middle.
        Link::Parent(ParentKind::Adoptive) => {
            text.put("adoptive ").put(mum(theirs));
        }
        Link::Parent(ParentKind::Birth) if first_family => {
            text.put("birth ").put(mum(theirs));
        }
        Link::Parent(kind) => put_parent_kind(text, kind, theirs),
        Link::Child(kind) => put_child_kind(text, kind, theirs),
        Link::Partner(status) => put_partner(text, family, who, status),
        Link::Sibling(sort) => put_sibling(text, sort, theirs),
        Link::Grandparent => put_elder(text, 2, theirs),
        Link::Grandchild => put_younger(text, 2, theirs),
        Link::AuntUncle => {
            text.each("", 0, theirs, &AUNT);
        }
        Link::Nibling => {
            text.each("", 0, theirs, &NIECE);
        }
        Link::PartnerOfParent(_, PartnershipStatus::Married | PartnershipStatus::Widowed) => {
            text.put(step_mum(theirs));
        }
        Link::PartnerOfParent(parent, status) => {
            text.put(mum(sex(family, parent))).of();
            text.put(if status.lasts() { "partner" } else { "ex-partner" });
        }
        Link::StepChild => put_child_kind(text, ParentKind::Step, theirs),
        Link::ParentInLaw => {
            text.put(by(theirs, ["mother-in-law", "father-in-law", "parent-in-law"]));
        }
        Link::ChildInLaw => {
            text.each("", 0, theirs, &DAUGHTER_IN_LAW);
        }
        Link::SiblingInLaw => {
            text.each("", 0, theirs, &SISTER_IN_LAW);
        }
    }
}
