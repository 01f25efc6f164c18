//! Parents and children, brothers and sisters, whoever cares for whom.

use super::Teller;
use crate::family::{ParentKind, Sex, Who};
use crate::kin::code::{Code, SiblingSort};
use crate::kin::text::{mum, sex, step_mum};
use crate::kin::words::put_sibling;

impl Teller<'_> {
    pub(super) fn parent(&mut self, kind: ParentKind, code: &Code) {
        let she = ["She ", "He ", "They "][self.place()];
        let s = if self.theirs == Sex::Other { "" } else { "s" };
        match kind {
            ParentKind::Step if code.status.is_some() => self.couple(code, |teller| teller.my_parent(code.near, code)),
            ParentKind::Birth | ParentKind::Adoptive | ParentKind::Step => {
                if kind == ParentKind::Adoptive {
                    self.text.put(she).put("adopted you. ");
                }
                let word = if kind == ParentKind::Step { step_mum(self.theirs) } else { mum(self.theirs) };
                let birth = if code.first_family { "birth " } else { "" };
                self.they_are("your ").text.put(birth).put(word);
                self.end();
            }
            ParentKind::Foster => {
                self.text.put(she).put("look").put(s).put(" after you as your foster carer.");
            }
            ParentKind::FosterPast => {
                self.text.put(she).put("used to look after you as your foster carer.");
            }
            ParentKind::Guardian => {
                self.text.put(she).put("look").put(s).put(" after you as your special guardian.");
            }
        }
    }

    pub(super) fn child(&mut self, kind: ParentKind, code: &Code) {
        let mine = sex(self.family, self.centre);
        let them = ["her", "him", "them"][self.place()];
        match kind {
            ParentKind::Adoptive => {
                self.text.put("You adopted ").put(them);
                self.end();
            }
            ParentKind::Step if code.status.is_some() => {
                const YOU: [&str; 3] = ["You are ", "You were ", "You used to be "];
                let whose = ["her ", "his ", "their "][self.place()];
                self.couple_of(code.status, YOU, whose, |teller| {
                    teller.text.put(mum(teller.sex(code.near)));
                });
            }
            ParentKind::Birth | ParentKind::Step => {
                self.text.put("You are ");
                let word = if kind == ParentKind::Step { step_mum(mine) } else { mum(mine) };
                let birth = if code.first_family { "birth " } else { "" };
                self.their(false).put(birth).put(word);
                self.end();
            }
            ParentKind::Foster | ParentKind::FosterPast | ParentKind::Guardian => {
                let used_to =
                    if kind == ParentKind::FosterPast { "You used to look after " } else { "You look after " };
                self.text.put(used_to).put(them).put(" as ");
                let carer = if kind == ParentKind::Guardian { "special guardian" } else { "foster carer" };
                self.their(false).put(carer);
                self.end();
            }
        }
    }

    pub(super) fn sibling(&mut self, who: Who, sort: SiblingSort, code: &Code) {
        match (sort, code.near, code.far) {
            (SiblingSort::Twin(..), ..) => {
                self.text.put("You were born together.");
            }
            (SiblingSort::Foster | SiblingSort::FosterPast, Some(near), _) => self.foster_sibling(sort, near, code),
            (SiblingSort::Step, Some(_), Some(_)) if code.status.is_some() => {
                self.their_parents_couple(code, |teller| teller.my_parent(code.near, code));
            }
            (SiblingSort::Step, _, Some(far)) => {
                let theirs = sex(self.family, far);
                self.their(true).put(mum(theirs)).put(" is your ").put(step_mum(theirs)).put(".");
            }
            (SiblingSort::Step, Some(near), None) => {
                let mine = sex(self.family, near);
                self.text.put("Your ").put(mum(mine)).put(" is ");
                self.their(false).put(step_mum(mine)).put(".");
            }
            (_, Some(near), far) => self.same_parents(sort, near, far, code),
            (_, None, _) => self.known_as_siblings(who, sort),
        }
    }

    /// "You have the same mum and dad."
    pub(super) fn same_parents(&mut self, sort: SiblingSort, near: Who, far: Option<Who>, code: &Code) {
        let first = mum(sex(self.family, near));
        // By adoption only the parents of now are shared.
        let birth = if code.first_family && sort != SiblingSort::Adoptive { "birth " } else { "" };
        self.text.put("You have the same ");
        match far.map(|far| mum(sex(self.family, far))) {
            None => self.text.put(birth).put(first),
            Some(second) if second == first => self.text.put("two ").put(birth).put(first).put("s"),
            Some(second) => self.text.put(birth).put(first).put(" and ").put(birth).put(second),
        };
        if sort == SiblingSort::Adoptive && !self.is_first {
            self.text.put(" by adoption");
        }
        self.end();
    }

    /// Brothers and sisters of whom no more is known: "You are sisters."
    pub(super) fn known_as_siblings(&mut self, who: Who, sort: SiblingSort) {
        self.text.put("You are ");
        let (one, other) = (sex(self.family, who), sex(self.family, self.centre));
        let sexes = match (one, other) {
            (Sex::Female, Sex::Female) => [Some(Sex::Female), None],
            (Sex::Male, Sex::Male) => [Some(Sex::Male), None],
            _ => [Some(Sex::Male), Some(Sex::Female)],
        };
        let plural = if sexes[1].is_none() || one == Sex::Other || other == Sex::Other { "s" } else { "" };
        for (at, sex) in sexes.into_iter().flatten().enumerate() {
            self.text.put(if at > 0 { " and " } else { "" });
            put_sibling(&mut self.text, sort, sex);
            self.text.put(plural);
        }
        self.end();
    }

    pub(super) fn foster_sibling(&mut self, sort: SiblingSort, carer: Who, code: &Code) {
        let is_past = sort == SiblingSort::FosterPast;
        let is_foster = |kind| matches!(kind, ParentKind::Foster | ParentKind::FosterPast);
        let (mine, theirs) = code.care.unwrap_or((ParentKind::Foster, ParentKind::Foster));
        let word = |kind, sex| if kind == ParentKind::Step { step_mum(sex) } else { mum(sex) };
        let sex = sex(self.family, carer);
        let is = if is_past { " used to be " } else { " is " };
        match (is_foster(mine), is_foster(theirs)) {
            (true, true) if is_past => {
                self.text.put("The same foster carer").put(if code.far.is_some() { "s have" } else { " has" });
                self.text.put(" looked after you both.");
            }
            (true, true) => {
                self.text.put("You have the same foster carer").put(if code.far.is_some() { "s." } else { "." });
            }
            (true, false) => {
                self.their(true).put(word(theirs, sex)).put(is).put("your foster carer.");
            }
            (false, _) => {
                self.text.put("Your ").put(word(mine, sex)).put(is);
                self.their(false).put("foster carer.");
            }
        }
    }

    pub(super) fn child_of_partner(&mut self, code: &Code) {
        self.their_parents_couple(code, |teller| teller.my_parent(code.near, code));
    }
}
