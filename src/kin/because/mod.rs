//! Why somebody is what they are, in a sentence or two that a child of eight follows.

mod bond;
mod line;

use super::answers::Kin;
use super::code::{Blood, Code, Sort};
use super::text::{AUNT, NIECE, SISTER, Text, Words, daughter, mum, put_elder, put_younger, sex, wife};
use super::words::{helper_role, is_between_a_name, put_between, put_link, put_parent};
use crate::family::{Family, PartnershipStatus, Sex, Who};

/// Why somebody is what they are: "You have the same dad." A second role has a sentence of its own, and a third; no more are
/// said.
pub fn because(family: &Family, centre: Who, kin: &Kin) -> String {
    let mut all = String::new();
    for (at, code) in kin.codes.iter().take(3).enumerate() {
        let mut teller =
            Teller { text: Text::sentence(), family, centre, theirs: sex(family, kin.who), is_first: at == 0 };
        teller.tell(kin, code);
        let role = helper_role(family, kin.who);
        let is_said = all.contains(&teller.text.said) || code.sort == Sort::Professional && all.contains(role);
        if !is_said {
            all.push_str(if at == 0 { "" } else { " " });
            all.push_str(&teller.text.said);
        }
    }
    if family.people.get(kin.who).is_some_and(|person| person.unknown) {
        all.push_str(match sex(family, kin.who) {
            Sex::Female => " We do not know who she is.",
            Sex::Male => " We do not know who he is.",
            Sex::Other => " We do not know who they are.",
        });
    }
    all
}

struct Teller<'f> {
    text: Text,
    family: &'f Family,
    centre: Who,
    /// Whether they are she, he or they.
    theirs: Sex,
    is_first: bool,
}

impl Teller<'_> {
    fn tell(&mut self, kin: &Kin, code: &Code) {
        match code.sort {
            Sort::Parent(kind) => self.parent(kind, code),
            Sort::PartnerOfParent | Sort::PartnerOfBirthParent | Sort::ExPartnerOfParent => {
                self.couple(code, |teller| teller.my_parent(code.near, code));
            }
            Sort::Sibling(sort) => self.sibling(kin.who, sort, code),
            Sort::ChildOfParentsPartner => self.child_of_partner(code),
            Sort::Ancestor => {
                self.they_are("your ").my_parent(code.near, code);
                self.text.of();
                put_elder(&mut self.text, code.up - 1, self.theirs);
                self.end();
            }
            Sort::StepGrandparent => self.step_grandparent(code),
            Sort::AuntUncle => self.aunt(code),
            Sort::AuntUncleByMarriage | Sort::PartnerOfAuntUncle | Sort::ExPartnerOfAuntUncle => {
                self.couple(code, |teller| teller.each(code.near, code.up, &AUNT));
            }
            Sort::Cousin => self.cousin(code),
            Sort::StepCousin => self.step_cousin(code),
            Sort::Child(kind) => self.child(kind, code),
            Sort::Descendant => {
                self.they_are("your ");
                let far = self.sex(code.far);
                put_younger(&mut self.text, code.down - 1, far);
                self.text.of().put(daughter(self.theirs));
                self.end();
            }
            Sort::StepGrandchild => self.step_grandchild(code),
            Sort::Nibling => {
                self.they_are("your ");
                if code.down > 2 {
                    self.each(code.far, code.down - 1, &NIECE);
                } else {
                    let half = if code.blood == Blood::Half { "half-" } else { "" };
                    self.text.each(half, 0, self.sex(code.far), &SISTER);
                }
                self.text.of().put(daughter(self.theirs));
                self.end();
            }
            Sort::NiblingByMarriage => {
                self.they_are("your ");
                self.text.put(wife(self.sex(code.near))).of().each("", code.down, self.theirs, &NIECE);
                self.end();
            }
            Sort::Spouse | Sort::ExSpouse => {
                self.text.put(match code.status {
                    Some(PartnershipStatus::Married) => "You are married.",
                    Some(PartnershipStatus::Widowed) => "You were married.",
                    Some(PartnershipStatus::Divorced) => "You used to be married.",
                    Some(PartnershipStatus::Together) | None => "You are a couple.",
                    Some(PartnershipStatus::Separated | PartnershipStatus::Ended) => "You used to be a couple.",
                });
            }
            Sort::SiblingInLaw if code.near.is_some() => self.couple(code, |teller| teller.each(code.near, 0, &SISTER)),
            Sort::SiblingInLaw => {
                self.they_are("your ");
                self.text.put(wife(self.sex(code.far))).of().each("", 0, self.theirs, &SISTER);
                self.end();
            }
            Sort::ParentInLaw => {
                self.they_are("your ");
                self.text.put(wife(self.sex(code.near))).of().put(mum(self.theirs));
                self.end();
            }
            Sort::ChildInLaw => {
                self.couple(code, |teller| {
                    teller.text.put(daughter(teller.sex(code.near)));
                });
            }
            Sort::Professional => self.helper(kin.who),
            Sort::Chain { link, may_be_related } => {
                self.text.put(if may_be_related { "" } else { "Not related to you. " });
                let is_name = is_between_a_name(self.family, self.centre, kin, code);
                self.they_are(if is_name { "" } else { "your " });
                put_between(&mut self.text, self.family, self.centre, kin, code);
                self.text.of();
                put_link(&mut self.text, self.family, kin.who, link, code.first_family);
                self.end();
            }
            Sort::Nothing => {
                self.text.put("We do not know of a link between you.");
            }
        }
    }

    fn sex(&self, who: Option<Who>) -> Sex {
        who.map_or(Sex::Other, |who| sex(self.family, who))
    }

    fn end(&mut self) {
        self.text.put(".");
    }

    /// "She is", and what follows.
    fn they_are(&mut self, words: &str) -> &mut Self {
        self.text.put(["She is ", "He is ", "They are "][self.place()]).put(words);
        self
    }

    const fn place(&self) -> usize {
        match self.theirs {
            Sex::Female => 0,
            Sex::Male => 1,
            Sex::Other => 2,
        }
    }

    /// "Her mum", as a sentence begins or inside one.
    fn their(&mut self, is_beginning: bool) -> &mut Text {
        const WORDS: [[&str; 3]; 2] = [["her ", "his ", "their "], ["Her ", "His ", "Their "]];
        self.text.put(WORDS[usize::from(is_beginning)][self.place()])
    }

    /// A parent of the person in the middle, without "your".
    fn my_parent(&mut self, parent: Option<Who>, code: &Code) {
        put_parent(&mut self.text, self.family, parent, code.first_family);
    }

    fn each(&mut self, who: Option<Who>, generations: u32, words: &Words) {
        let sex = self.sex(who);
        self.text.each("", generations, sex, words);
    }

    /// "He is married to your", and whom.
    fn couple(&mut self, code: &Code, whom: impl FnOnce(&mut Self)) {
        let (are, were) = match self.theirs {
            Sex::Female => ("She is ", "She was "),
            Sex::Male => ("He is ", "He was "),
            Sex::Other => ("They are ", "They were "),
        };
        let used_to = ["She used to be ", "He used to be ", "They used to be "][self.place()];
        self.couple_of(code.status, [are, were, used_to], "your ", whom);
    }

    /// How a couple stands, of whom the one is said first.
    fn couple_of(
        &mut self,
        status: Option<PartnershipStatus>,
        [are, were, used_to]: [&str; 3],
        whose: &str,
        whom: impl FnOnce(&mut Self),
    ) {
        let before = match status {
            Some(PartnershipStatus::Married) => [are, "married to "],
            Some(PartnershipStatus::Widowed) => [were, "married to "],
            Some(PartnershipStatus::Divorced) => [used_to, "married to "],
            Some(PartnershipStatus::Separated | PartnershipStatus::Ended) => [used_to, "with "],
            Some(PartnershipStatus::Together) | None => [are, ""],
        };
        self.text.put(before[0]).put(before[1]).put(whose);
        whom(self);
        if matches!(status, Some(PartnershipStatus::Together) | None) {
            self.text.of().put("partner");
        }
        self.end();
    }

    /// "His dad is married to your", and whom: a couple of whom one is theirs.
    fn their_parents_couple(&mut self, code: &Code, whom: impl FnOnce(&mut Self)) {
        let theirs = mum(self.sex(code.far));
        self.their(true).put(theirs);
        self.couple_of(code.status, [" is ", " was ", " used to be "], "your ", whom);
    }

    /// A helper is the child's, who is the one the family is drawn around.
    fn helper(&mut self, who: Who) {
        let family = self.family;
        let role = helper_role(family, who);
        match family.root.filter(|root| *root != self.centre).and_then(|root| family.people.get(root)) {
            Some(child) if !child.name.is_empty() => {
                self.they_are("").text.put(&child.name).of().put(role).put(".");
            }
            _ => {
                self.they_are("your ").text.put(role).put(".");
            }
        }
    }
}
