//! Husband, wife or partner, and their family.

use super::Bonds;
use super::STEP_CHILD;
use super::is_married;
use crate::family::{ParentKind, Who};
use crate::kin::code::{Code, Sort};
use crate::kin::links::End;

impl Bonds<'_> {
    /// Husband, wife or partner, and those next to them.
    pub(super) fn partners(&mut self) {
        for end in self.links.partners.of(self.centre) {
            let (partner, status) = (end.who, end.tie.status());
            let sort = if status.lasts() { Sort::Spouse } else { Sort::ExSpouse };
            let mut code = Code::new(sort);
            code.status = Some(status);
            self.add(partner, code);
            if !is_married(end) {
                continue;
            }
            for child in self.links.down.of(partner) {
                // It is the one in the middle who would be the late one.
                let me = End { who: self.centre, tie: end.tie };
                if child.tie.makes_family()
                    && !self.links.is_first_family(child.who, partner)
                    && !self.is_over(child.who, partner, &me)
                {
                    self.add(child.who, Code::of_couple(STEP_CHILD, partner, status));
                }
            }
            for above in self.links.up.of(partner) {
                if above.tie.makes_family() {
                    self.add(above.who, Code::by(Sort::ParentInLaw, Some(partner), None));
                }
            }
        }
        let way = Some((ParentKind::Step, ParentKind::Birth));
        for (step, _) in self.all(|code| code.sort == STEP_CHILD) {
            self.children_as(step, step, Sort::StepGrandchild, None, way);
        }
        self.brothers_and_sisters_in_law();
    }

    /// The brothers and sisters of husbands and wives, their children and so on.
    fn brothers_and_sisters_in_law(&mut self) {
        let mut partners = Vec::new();
        for end in self.links.partners.of(self.centre) {
            if is_married(end) {
                partners.push(end.who);
            }
        }
        let is_partner = self.marked(&partners);
        // The generation each is in, and whose brother's or sister's line it is.
        let mut seen: Vec<(u32, Who)> = vec![(0, self.centre); self.links.people];
        let mut level = Vec::new();
        for (above, partner) in self.parents_of(&partners) {
            for end in self.links.down.of(above) {
                if !end.tie.makes_family() || end.who == self.centre || is_partner[end.who] {
                    continue;
                }
                self.add(end.who, Code::by(Sort::SiblingInLaw, None, Some(partner)));
                self.see(&mut seen, &mut level, end.who, (1, partner));
            }
        }
        let mut generation = 1;
        while !level.is_empty() {
            generation += 1;
            let mut next = Vec::new();
            for &above in &level {
                let (_, partner) = seen[above];
                for end in self.links.down.of(above) {
                    let known = seen[end.who].0;
                    if end.tie.makes_family() && end.who != self.centre && (known == 0 || known == generation) {
                        let mut code = Code::by(Sort::NiblingByMarriage, Some(partner), Some(above));
                        code.down = generation;
                        self.add(end.who, code);
                        self.see(&mut seen, &mut next, end.who, (generation, partner));
                    }
                }
            }
            level = next;
        }
    }

    fn see(&self, seen: &mut [(u32, Who)], level: &mut Vec<Who>, who: Who, way: (u32, Who)) {
        if seen[who].0 == 0 {
            level.push(who);
        } else if self.id(seen[who].1) <= self.id(way.1) {
            return;
        }
        seen[who] = way;
    }
}
