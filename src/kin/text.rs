//! Words put together: what somebody is, by whether they are she, he or they.

use super::code::greats;
use crate::family::{Family, Sex, Who};

/// Words as they are put together.
pub(super) struct Text {
    pub said: String,
    /// How an apostrophe is written: straight in the words of `kin.json`, curled in a sentence.
    apostrophe: char,
}

impl Text {
    pub fn words() -> Text {
        Text { said: String::new(), apostrophe: '\'' }
    }

    pub fn sentence() -> Text {
        Text { said: String::new(), apostrophe: '’' }
    }

    /// Nothing yet, to be written as this is.
    pub fn beside(&self) -> Text {
        Text { said: String::new(), apostrophe: self.apostrophe }
    }

    pub fn put(&mut self, words: &str) -> &mut Text {
        self.said.push_str(words);
        self
    }

    /// `'s `
    pub fn of(&mut self) -> &mut Text {
        self.said.push(self.apostrophe);
        self.put("s ")
    }

    /// `great-` for each generation beyond the second.
    pub fn greats(&mut self, generations: u32) -> &mut Text {
        greats(&mut self.said, generations, 2);
        self
    }

    /// A word, or a word for each sex where it is not known, with what stands before each: great-aunt or great-uncle.
    pub fn each(&mut self, before: &str, generations: u32, sex: Sex, words: &Words) -> &mut Text {
        if sex == Sex::Other {
            self.put(before).greats(generations).put(words.said_first()).put(" or ");
        }
        let word = match sex {
            Sex::Female => words.hers,
            Sex::Male => words.his,
            Sex::Other if words.is_hers_first => words.his,
            Sex::Other => words.hers,
        };
        self.put(before).greats(generations).put(word)
    }
}

/// A word for her and one for him, where there is none for both.
pub(super) struct Words {
    hers: &'static str,
    his: &'static str,
    /// "Aunt or uncle", but "brother or sister".
    is_hers_first: bool,
}

impl Words {
    const fn said_first(&self) -> &'static str {
        if self.is_hers_first { self.hers } else { self.his }
    }
}

pub(super) const SISTER: Words = Words { hers: "sister", his: "brother", is_hers_first: false };
pub(super) const AUNT: Words = Words { hers: "aunt", his: "uncle", is_hers_first: true };
pub(super) const NIECE: Words = Words { hers: "niece", his: "nephew", is_hers_first: true };
pub(super) const SISTER_IN_LAW: Words = Words { hers: "sister-in-law", his: "brother-in-law", is_hers_first: false };
pub(super) const DAUGHTER_IN_LAW: Words = Words { hers: "daughter-in-law", his: "son-in-law", is_hers_first: false };

/// The word of three that is somebody's.
pub(super) const fn by(sex: Sex, words: [&'static str; 3]) -> &'static str {
    match sex {
        Sex::Female => words[0],
        Sex::Male => words[1],
        Sex::Other => words[2],
    }
}

pub(super) fn sex(family: &Family, who: Who) -> Sex {
    family.people.get(who).map_or(Sex::Other, |person| person.sex)
}

pub(super) const fn mum(sex: Sex) -> &'static str {
    by(sex, ["mum", "dad", "parent"])
}

pub(super) const fn step_mum(sex: Sex) -> &'static str {
    by(sex, ["step-mum", "step-dad", "step-parent"])
}

pub(super) const fn nan(sex: Sex) -> &'static str {
    by(sex, ["nan", "grandad", "grandparent"])
}

pub(super) const fn daughter(sex: Sex) -> &'static str {
    by(sex, ["daughter", "son", "child"])
}

pub(super) const fn wife(sex: Sex) -> &'static str {
    by(sex, ["wife", "husband", "partner"])
}

/// Somebody so many generations up: mum, nan, great-nan.
pub(super) fn put_elder(text: &mut Text, generations: u32, sex: Sex) {
    if generations > 1 {
        text.greats(generations).put(nan(sex));
    } else {
        text.put(mum(sex));
    }
}

/// Somebody so many generations down: daughter, granddaughter, great-granddaughter.
pub(super) fn put_younger(text: &mut Text, generations: u32, sex: Sex) {
    if generations > 1 {
        text.greats(generations).put("grand");
    }
    text.put(daughter(sex));
}

/// A cousin by degree and by how many generations removed: cousin, second cousin once removed.
pub(super) fn put_cousin(text: &mut Text, degree: u32, removed: u32) {
    const ORDINALS: [&str; 8] = ["first ", "second ", "third ", "fourth ", "fifth ", "sixth ", "seventh ", "eighth "];
    const TIMES: [&str; 3] = ["once", "twice", "three times"];
    if degree != 1 || removed != 0 {
        let ordinal = (degree as usize).checked_sub(1).and_then(|at| ORDINALS.get(at));
        text.put(ordinal.copied().unwrap_or("distant "));
    }
    text.put("cousin");
    if removed > 0 {
        text.put(" ").put(TIMES.get(removed as usize - 1).copied().unwrap_or("many times")).put(" removed");
    }
}
