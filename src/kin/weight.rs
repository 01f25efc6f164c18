//! What somebody is, once each, and the weightiest first: what they are by birth or adoption goes before what they are by a
//! marriage or as a carer, and what is near before what is far.

use super::code::{Blood, Code, SiblingSort, Side, Sort};
use crate::family::{Family, ParentKind, Who};

/// The codes of everyone.
pub(super) struct Codes {
    of: Vec<Vec<Code>>,
}

impl Codes {
    /// Nothing is known of so many people.
    pub fn new(people: usize) -> Codes {
        let mut of = Vec::new();
        of.resize_with(people, Vec::new);
        Codes { of }
    }

    /// What is known of somebody.
    pub fn of(&self, who: Who) -> &[Code] {
        match self.of.get(who) {
            Some(codes) => codes,
            None => &[],
        }
    }

    /// What is known of somebody, to be added to.
    pub fn of_mut(&mut self, who: Who) -> &mut [Code] {
        match self.of.get_mut(who) {
            Some(codes) => codes,
            None => &mut [],
        }
    }

    /// Takes what is known of somebody.
    pub fn take(&mut self, who: Who) -> Vec<Code> {
        self.of.get_mut(who).map(std::mem::take).unwrap_or_default()
    }

    /// Adds a code. One that is there already is told by the way that comes first by the ids on it.
    #[inline(never)]
    pub fn add(&mut self, family: &Family, who: Who, code: Code) {
        let Some(codes) = self.of.get_mut(who) else { return };
        for known in codes.iter_mut() {
            if is_same(known, &code) {
                merge(family, known, code);
                return;
            }
        }
        codes.push(code);
    }

    /// Whether somebody has a code of such a sort.
    pub fn has(&self, who: Who, is_so: fn(Sort) -> bool) -> bool {
        for code in self.of(who) {
            if is_so(code.sort) {
                return true;
            }
        }
        false
    }

    /// Leaves out what a nearer code makes needless, and puts the rest in order.
    pub fn weigh(&mut self) {
        for codes in &mut self.of {
            if codes.len() > 1 {
                leave_out(codes);
                put_in_order(codes);
            }
        }
    }
}

/// Whether two codes say the same.
fn is_same(one: &Code, other: &Code) -> bool {
    if one.sort != other.sort || one.up != other.up || one.down != other.down {
        return false;
    }
    let as_half = (one.blood == Blood::Half) == (other.blood == Blood::Half);
    match one.sort {
        Sort::Ancestor => one.side == other.side && one.adoptive == other.adoptive,
        Sort::AuntUncle => one.side == other.side && as_half,
        // Where a list says half and a parent says which, it is one half-brother.
        Sort::Sibling(SiblingSort::Half) => {
            one.side == other.side || one.side == Side::Unknown || other.side == Side::Unknown
        }
        Sort::Cousin => one.adoptive == other.adoptive,
        Sort::Nibling => as_half,
        _ => true,
    }
}

/// One code of two that say the same.
fn merge(family: &Family, known: &mut Code, new: Code) {
    let side = known.side.and(new.side);
    let mut double = known.double;
    if let (Some(one), Some(other)) = (known.pair, new.pair) {
        let is_half = (known.blood == Blood::Half, new.blood == Blood::Half);
        match is_half {
            // A whole cousin is no half-cousin too.
            (true, false) => double = new.double,
            (false, true) => {}
            _ => {
                double.near |= new.double.near || one.0 != other.0;
                double.far |= new.double.far || one.1 != other.1;
            }
        }
        if is_half.0 != is_half.1 {
            if is_half.0 {
                *known = new;
            }
            (known.side, known.double) = (side, double);
            return;
        }
    }
    let shared = is_by_a_carer(&new) && known.care == new.care && known.near != new.near;
    let (near, second, other) = (known.near, known.far, new.near);
    let blood = known.blood.min(new.blood);
    let goes_before = comes_before(family, &new, known);
    let also = if goes_before { known.far } else { new.far };
    if goes_before {
        *known = new;
    }
    if double.is_so() {
        known.also = also;
    }
    if shared {
        let beside = if goes_before { near } else { other };
        known.far = match second {
            Some(_) if id(family, second) < id(family, beside) => second,
            _ => beside,
        };
    }
    (known.side, known.double, known.blood) = (side, double, blood);
}

/// Whether two are brother and sister by a carer they share, so that there may be a second who shares too.
const fn is_by_a_carer(code: &Code) -> bool {
    matches!(code.sort, Sort::Sibling(SiblingSort::Foster | SiblingSort::FosterPast))
}

fn comes_before(family: &Family, one: &Code, other: &Code) -> bool {
    if one.adoptive != other.adoptive {
        return !one.adoptive;
    }
    if one.first_family != other.first_family {
        return !one.first_family;
    }
    if one.status.is_some() != other.status.is_some() {
        return one.status.is_some();
    }
    // By whom they are shared before by which of them: two who share alike are told together, and only they.
    let care = |code: &Code| code.care.map(|(mine, theirs)| (mine as u8, theirs as u8));
    if care(one) != care(other) {
        return care(one) < care(other);
    }
    if one.near != other.near {
        return id(family, one.near) < id(family, other.near);
    }
    // With a shared carer, whoever is far is the second who shares, which is not settled yet.
    !is_by_a_carer(one) && one.far != other.far && id(family, one.far) < id(family, other.far)
}

fn id(family: &Family, who: Option<Who>) -> &str {
    who.and_then(|who| family.people.get(who)).map_or("", |person| person.id.as_str())
}

/// How much a code weighs beside others of the same person: less is more. [`needless`] knows the numbers.
pub(super) fn rank(code: &Code) -> u8 {
    match code.sort {
        Sort::Parent(ParentKind::Adoptive) => 0,
        Sort::Parent(ParentKind::Birth) => 1,
        Sort::Child(ParentKind::Adoptive | ParentKind::Birth) => 2,
        Sort::Spouse => 3,
        Sort::Sibling(SiblingSort::Twin(..)) => 4,
        Sort::Sibling(SiblingSort::Full) => 5,
        Sort::Sibling(SiblingSort::Half) => 6,
        Sort::Sibling(SiblingSort::Unspecified) => 7,
        Sort::Sibling(SiblingSort::Adoptive) => 8,
        Sort::Ancestor | Sort::Descendant => 10,
        Sort::AuntUncle | Sort::Nibling => 11,
        Sort::Parent(ParentKind::Step) => 12,
        Sort::PartnerOfParent => 13,
        Sort::Child(ParentKind::Step) => 14,
        Sort::Sibling(SiblingSort::Step) => 15,
        Sort::ChildOfParentsPartner => 16,
        Sort::AuntUncleByMarriage | Sort::NiblingByMarriage => 17,
        Sort::Cousin if code.up == 2 && code.down == 2 => 18,
        Sort::Parent(ParentKind::Guardian) => 20,
        Sort::Parent(ParentKind::Foster) => 21,
        Sort::Child(ParentKind::Guardian) => 22,
        Sort::Child(ParentKind::Foster) => 23,
        Sort::Sibling(SiblingSort::Foster) => 24,
        Sort::StepGrandparent => 25,
        Sort::StepGrandchild => 26,
        Sort::ParentInLaw => 27,
        Sort::ChildInLaw => 28,
        Sort::SiblingInLaw => 29,
        Sort::PartnerOfBirthParent => 30,
        Sort::PartnerOfAuntUncle => 31,
        Sort::Cousin => 32,
        Sort::StepCousin => 33,
        Sort::Parent(ParentKind::FosterPast) => 34,
        Sort::Child(ParentKind::FosterPast) => 35,
        Sort::Sibling(SiblingSort::FosterPast) => 36,
        Sort::ExSpouse => 37,
        Sort::ExPartnerOfParent => 38,
        Sort::ExPartnerOfAuntUncle => 39,
        Sort::Chain { .. } => 40,
        Sort::Professional => 41,
        Sort::Nothing => 42,
    }
}

fn put_in_order(codes: &mut [Code]) {
    let key =
        |code: &Code| (rank(code), code.up + code.down, code.adoptive, code.blood as u8, code.side as u8, code.down);
    // There are few.
    for end in 1..codes.len() {
        let mut at = end;
        while at > 0 && key(&codes[at]) < key(&codes[at - 1]) {
            codes.swap(at, at - 1);
            at -= 1;
        }
    }
}

/// Whether a sort is a line of descent itself.
pub(super) const fn is_line(sort: Sort) -> bool {
    matches!(
        sort,
        Sort::Parent(ParentKind::Birth | ParentKind::Adoptive)
            | Sort::Ancestor
            | Sort::Child(ParentKind::Birth | ParentKind::Adoptive)
            | Sort::Descendant
    )
}

/// Whether a sort is a brother or sister by birth or by adoption.
pub(super) const fn is_sibling(sort: Sort) -> bool {
    matches!(
        sort,
        Sort::Sibling(
            SiblingSort::Twin(..)
                | SiblingSort::Full
                | SiblingSort::Half
                | SiblingSort::Unspecified
                | SiblingSort::Adoptive
        )
    )
}

/// Some ranks as bits.
const fn bits(ranks: &[u8]) -> u64 {
    let mut bits = 0;
    let mut at = 0;
    while at < ranks.len() {
        bits |= 1 << ranks[at];
        at += 1;
    }
    bits
}

/// A line of descent itself, by birth or adoption.
const LINE: u64 = bits(&[0, 1, 2, 10]);
const BORN_SIBLING: u64 = bits(&[4, 5, 6, 7]);
const SIBLING: u64 = BORN_SIBLING | bits(&[8]);
const AUNT_OR_NIBLING: u64 = bits(&[11]);
const STEP_SIBLING: u64 = bits(&[15, 16]);
const COUSIN: u64 = bits(&[18, 32]);

/// What makes a code of a rank needless: what nobody would say of somebody who is nearer. A mother who is also the father's
/// cousin is the mother, and an aunt does not become a sister where her own mother is the carer.
const fn needless(rank: u8, adoptive: bool) -> u64 {
    match rank {
        // Brothers and sisters.
        4..=8 => LINE,
        15 => LINE | SIBLING,
        16 => LINE | SIBLING | bits(&[15]),
        24 => LINE | SIBLING | STEP_SIBLING | AUNT_OR_NIBLING,
        36 => LINE | SIBLING | STEP_SIBLING | AUNT_OR_NIBLING | bits(&[24]),
        // Aunts, nephews and cousins.
        11 | 18 | 32 if adoptive => LINE | SIBLING,
        11 | 18 | 32 => LINE | BORN_SIBLING,
        17 | 31 | 39 => LINE | SIBLING | AUNT_OR_NIBLING,
        33 => LINE | SIBLING | STEP_SIBLING | AUNT_OR_NIBLING | COUSIN,
        // Partners of parents, who are parents themselves or step-parents.
        12 | 38 => bits(&[0, 1]),
        13 | 30 => bits(&[0, 1, 12]),
        // Carers of now and of before.
        34 => bits(&[21]),
        35 => bits(&[23]),
        // Step-children who are children, and the other relatives by a marriage.
        14 | 25 | 26 => LINE,
        27 => LINE | bits(&[3, 12]),
        28 => LINE | bits(&[3, 14]),
        29 => LINE | SIBLING | STEP_SIBLING | bits(&[3]),
        _ => 0,
    }
}

/// Leaves out what a nearer code makes needless.
fn leave_out(codes: &mut Vec<Code>) {
    let mut all = 0;
    for code in codes.iter() {
        all |= bits(&[rank(code)]);
    }
    let mut at = 0;
    while let Some(code) = codes.get(at) {
        if all & needless(rank(code), code.adoptive) != 0 || is_said_otherwise(codes, code) {
            codes.remove(at);
        } else {
            at += 1;
        }
    }
}

/// Whether another code says the same couple, the same child, or the same degree by birth.
fn is_said_otherwise(codes: &[Code], code: &Code) -> bool {
    for other in codes {
        let is_so = match code.sort {
            Sort::ExPartnerOfParent => other.sort == Sort::PartnerOfParent && other.near == code.near,
            // Both are `child`; one whom the same parent bore and adopted is said to be born.
            Sort::Child(ParentKind::Adoptive) => other.sort == Sort::Child(ParentKind::Birth),
            Sort::AuntUncle | Sort::Nibling | Sort::Cousin => {
                code.adoptive
                    && other.sort == code.sort
                    && !other.adoptive
                    && (other.up, other.down) == (code.up, code.down)
            }
            _ => return false,
        };
        if is_so {
            return true;
        }
    }
    false
}
