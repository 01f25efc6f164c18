//! Everyone, and what they are to the person in the middle.

use super::code::{Code, SiblingSort, Sort};
use super::links::Links;
use super::weight::{Codes, is_sibling};
use super::{blood, bonds, chain, shared};
use crate::family::{Family, Who};

/// What one person is to the person in the middle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kin {
    /// Who.
    pub who: Who,
    /// All that they are, the weightiest first. Never empty.
    pub codes: Vec<Code>,
    /// For a chain: what the one between is to the person in the middle, where it is known by a word.
    pub through: Option<Box<Code>>,
    /// Whether they are older than the person in the middle, where both births are known well enough to say.
    pub is_older: Option<bool>,
}

impl Kin {
    /// Whether they are a brother or sister of any kind.
    pub fn is_sibling(&self) -> bool {
        self.codes.iter().any(|code| matches!(code.sort, Sort::Sibling(_)))
    }

    /// Whether they are a brother or sister only in part: by one parent, by a marriage or in care. It is for the plan to say
    /// whether a young child is told.
    pub fn is_sibling_in_part(&self) -> bool {
        let is_whole = |code: &Code| is_sibling(code.sort) && code.sort != Sort::Sibling(SiblingSort::Half);
        self.is_sibling() && !self.codes.iter().any(is_whole)
    }
}

/// What everyone else is to the person in the middle, in the order of the family's people.
pub fn answers(family: &Family, centre: Who) -> Vec<Kin> {
    let people = family.people.len();
    if centre >= people {
        return Vec::new();
    }
    let links = Links::of(family);
    let mut codes = Codes::new(people);
    blood::add(family, &links, centre, &mut codes);
    bonds::add(family, &links, centre, &mut codes);
    codes.weigh();
    for who in 0..people {
        if codes.has(who, is_sibling) {
            shared::say_parents(family, &links, centre, who, codes.of_mut(who));
        }
    }
    chain::add(family, &links, centre, &mut codes);
    let mut all = Vec::with_capacity(people - 1);
    for who in 0..people {
        if who != centre {
            let through = through(&codes, who);
            all.push(Kin { who, codes: Vec::new(), through, is_older: is_older(family, who, centre) });
        }
    }
    for kin in &mut all {
        kin.codes = codes.take(kin.who);
        if kin.codes.is_empty() {
            kin.codes.push(Code::new(Sort::Nothing));
        }
    }
    all
}

/// What the one between is, where somebody is told by a chain of two known steps.
fn through(codes: &Codes, who: Who) -> Option<Box<Code>> {
    let [Code { sort: Sort::Chain { .. }, near: Some(near), .. }] = codes.of(who) else { return None };
    let code = codes.of(*near).first()?;
    (!matches!(code.sort, Sort::Chain { .. })).then(|| Box::new(code.clone()))
}

/// Whether one of two people is older, as far as both births are known.
fn is_older(family: &Family, who: Who, than: Who) -> Option<bool> {
    let (one, other) = (family.people[who].born, family.people[than].born);
    let parts = [(one.0, other.0), (u16::from(one.1), u16::from(other.1)), (u16::from(one.2), u16::from(other.2))];
    for (one, other) in parts {
        if one == 0 || other == 0 {
            return None;
        }
        if one != other {
            return Some(one < other);
        }
    }
    None
}
