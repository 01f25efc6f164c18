//! Aunts, cousins and those by a marriage.

use super::Teller;
use crate::family::{ParentKind, Sex};
use crate::kin::code::{Blood, Code};
use crate::kin::text::{AUNT, SISTER, daughter, mum, nan, put_cousin, put_elder, step_mum};

impl Teller<'_> {
    pub(super) fn step_grandparent(&mut self, code: &Code) {
        let near = self.sex(code.near);
        match code.care {
            // Of a grandparent.
            None => self.couple(code, |teller| {
                teller.text.put(nan(near));
            }),
            Some((ParentKind::Step, _)) => {
                self.they_are("your ").text.put(step_mum(near)).of();
                self.text.put(mum(self.theirs)).put(".");
            }
            Some(_) => {
                self.they_are("your ").my_parent(code.near, code);
                self.text.of().put(step_mum(self.theirs)).put(".");
            }
        }
    }

    pub(super) fn aunt(&mut self, code: &Code) {
        self.they_are("your ").my_parent(code.near, code);
        let theirs = self.theirs;
        self.text.of();
        if code.up > 2 {
            self.text.each("", code.up - 1, theirs, &AUNT);
        } else {
            let half = if code.blood == Blood::Half { "half-" } else { "" };
            self.text.each(half, 0, theirs, &SISTER);
        }
        self.end();
    }

    pub(super) fn cousin(&mut self, code: &Code) {
        let (near, far) = (self.sex(code.near), self.sex(code.far));
        let degree = code.up.min(code.down).saturating_sub(1);
        match (code.near, code.far) {
            (Some(_), _) if code.up > code.down => {
                self.they_are("your ");
                let steps = code.up - code.down;
                if steps > 1 {
                    put_elder(&mut self.text, steps, near);
                } else {
                    self.my_parent(code.near, code);
                }
                self.text.of();
                put_cousin(&mut self.text, degree, 0);
            }
            (_, Some(_)) if code.down > code.up => {
                self.their(true);
                put_elder(&mut self.text, code.down - code.up, far);
                self.text.put(" is your ");
                put_cousin(&mut self.text, degree, 0);
            }
            (Some(_), Some(_)) if degree > 1 => {
                self.text.put("Your ");
                self.my_parent(code.near, code);
                self.text.put(" and ");
                self.their(false).put(mum(far)).put(" are ");
                put_cousin(&mut self.text, degree - 1, 0);
                self.text.put("s");
            }
            (Some(_), Some(_)) => {
                if let Some(also) = code.also.map(|also| self.sex(Some(also))) {
                    let (first, second) = if also == Sex::Female { (also, far) } else { (far, also) };
                    self.their(true).put(mum(first)).put(" is your ").each("", 0, first, &AUNT).put(" and ");
                    self.their(false).put(mum(second)).put(" is your ").each("", 0, second, &AUNT).put(".");
                    return;
                }
                self.their(true).put(mum(far)).put(" is your ");
                if code.blood == Blood::Half {
                    self.my_parent(code.near, code);
                    self.text.of().each("half-", 0, far, &SISTER);
                } else {
                    self.text.each("", 0, far, &AUNT);
                }
            }
            _ => {
                self.text.put("You are related, a long way back");
            }
        }
        self.end();
        if code.double.is_so() {
            self.text.put(" You are cousins in two ways.");
        }
    }

    pub(super) fn step_cousin(&mut self, code: &Code) {
        let (near, far) = (self.sex(code.near), self.sex(code.far));
        match (code.care, code.far) {
            (None, _) => self.their_parents_couple(code, |teller| teller.each(code.near, 0, &AUNT)),
            (Some((ParentKind::Step, _)), _) => {
                self.their(true)
                    .put(mum(far))
                    .put(" is your ")
                    .put(step_mum(near))
                    .of()
                    .each("", 0, far, &SISTER)
                    .put(".");
            }
            (Some(_), Some(_)) => {
                self.their(true).put(mum(far)).put(" is your ");
                self.my_parent(code.near, code);
                self.text.of().each("step-", 0, far, &SISTER).put(".");
            }
            (Some(_), None) => {
                self.text.put("Your ").each("", 0, near, &AUNT).put(" is ");
                self.their(false).put(step_mum(near)).put(".");
            }
        }
    }

    pub(super) fn step_grandchild(&mut self, code: &Code) {
        let near = self.sex(code.near);
        match code.care {
            None => self.their_parents_couple(code, |teller| {
                teller.text.put(daughter(near));
            }),
            Some((ParentKind::Step, _)) => {
                let child = daughter(self.theirs);
                self.they_are("your step-").text.put(daughter(near)).of().put(child).put(".");
            }
            Some(_) => {
                self.text.put("Your ").put(daughter(near)).put(" is ");
                self.their(false).put(step_mum(near)).put(".");
            }
        }
    }
}
