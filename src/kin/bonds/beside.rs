//! Those beside relatives: whom they married, whose step-parents they are.

use super::Bonds;
use super::STEP_PARENT;
use super::is_married;
use crate::family::{ParentKind, PartnershipStatus, Who};
use crate::kin::code::{Code, Sort};
use crate::kin::weight::{is_line, is_sibling};

impl Bonds<'_> {
    /// Husbands, wives and partners of grandparents, of aunts and uncles, of brothers and sisters and of children.
    pub(super) fn beside_relatives(&mut self) {
        let is_relative = |code: &Code| match code.sort {
            Sort::Ancestor => code.up == 2,
            Sort::AuntUncle | Sort::Child(ParentKind::Birth | ParentKind::Adoptive) => true,
            sort => is_sibling(sort),
        };
        for (near, relative) in self.all(is_relative) {
            for end in self.links.partners.of(near) {
                let status = end.tie.status();
                let sort = match relative.sort {
                    Sort::AuntUncle if is_married(end) => Sort::AuntUncleByMarriage,
                    Sort::AuntUncle if relative.up > 2 => continue,
                    Sort::AuntUncle if status == PartnershipStatus::Together => Sort::PartnerOfAuntUncle,
                    Sort::AuntUncle => Sort::ExPartnerOfAuntUncle,
                    _ if !is_married(end) => continue,
                    Sort::Ancestor => match relative.near {
                        // The husband of a grandmother whose child others adopted is no grandfather's stand-in.
                        Some(parent) if self.links.is_first_family(parent, near) => continue,
                        _ => Sort::StepGrandparent,
                    },
                    Sort::Child(_) => Sort::ChildInLaw,
                    _ => Sort::SiblingInLaw,
                };
                let mut code = Code::of_couple(sort, near, status);
                if relative.sort == Sort::AuntUncle {
                    code.up = relative.up;
                }
                code.first_family = relative.first_family;
                self.add(end.who, code);
            }
            // Those whom the family itself calls step-children.
            let way = Some((ParentKind::Birth, ParentKind::Step));
            for end in self.links.down.of(near) {
                if end.tie.kind() != ParentKind::Step {
                    continue;
                }
                let mut code = Code::by(Sort::StepCousin, Some(near), None);
                code.care = way;
                match relative.sort {
                    Sort::AuntUncle if relative.up == 2 => self.add(end.who, code),
                    Sort::Child(_) => self.add(end.who, Code { sort: Sort::StepGrandchild, ..code }),
                    Sort::Ancestor => {
                        if let Some(parent) = relative.near {
                            self.children_as(end.who, parent, Sort::StepCousin, None, way);
                        }
                    }
                    _ => {}
                }
            }
        }
    }

    /// The children of those who are beside relatives by a marriage. Each is told by one relative, so that whoever married many
    /// has their children gone through once.
    pub(super) fn children_of_those_beside(&mut self) {
        let is_beside = |code: &Code| match code.sort {
            Sort::AuntUncleByMarriage => code.up == 2,
            Sort::StepGrandparent => code.status.is_some(),
            sort => sort == Sort::ChildInLaw,
        };
        for (who, code) in self.all(is_beside) {
            let Some(near) = code.near else { continue };
            match code.sort {
                Sort::AuntUncleByMarriage => self.children_as(who, near, Sort::StepCousin, code.status, None),
                Sort::ChildInLaw => self.children_as(who, near, Sort::StepGrandchild, code.status, None),
                _ => {
                    let mut parent = None;
                    for grandparent in self.codes.of(near) {
                        if grandparent.sort == Sort::Ancestor && grandparent.up == 2 {
                            parent = parent.or(grandparent.near);
                        }
                    }
                    if let Some(parent) = parent {
                        self.children_of_step_siblings(who, parent);
                    }
                }
            }
        }
    }

    /// The children of a parent's brothers and sisters by a marriage: of the children of the parent's step-parent.
    fn children_of_step_siblings(&mut self, step_parent: Who, parent: Who) {
        let is_list = step_parent >= self.links.people;
        for end in self.links.down.of(step_parent) {
            let is_relative = |sort| is_line(sort) || is_sibling(sort) || sort == Sort::AuntUncle;
            if (is_list || end.tie.makes_family())
                && end.who != self.centre
                && end.who != parent
                && !self.codes.has(end.who, is_relative)
            {
                let way = Some((ParentKind::Birth, ParentKind::Step));
                self.children_as(end.who, parent, Sort::StepCousin, None, way);
            }
        }
    }

    /// The parents, brothers and sisters of step-parents, and the step-parents of parents.
    pub(super) fn beside_parents(&mut self) {
        let way = Some((ParentKind::Step, ParentKind::Birth));
        let mut steps = Vec::new();
        for (step, _) in self.all(|code| code.sort == STEP_PARENT) {
            steps.push(step);
            for above in self.links.up.of(step) {
                if above.tie.makes_family() {
                    let mut code = Code::by(Sort::StepGrandparent, Some(step), None);
                    code.care = way;
                    self.add(above.who, code);
                }
            }
        }
        let is_step = self.marked(&steps);
        for (above, step) in self.parents_of(&steps) {
            for beside in self.links.down.of(above) {
                if beside.tie.makes_family() && !is_step[beside.who] {
                    self.children_as(beside.who, step, Sort::StepCousin, None, way);
                }
            }
        }
        for parent in self.links.up.of(self.centre) {
            if !parent.tie.makes_family() {
                continue;
            }
            for above in self.links.up.of(parent.who) {
                if above.tie.kind() == ParentKind::Step {
                    let mut code = Code::by(Sort::StepGrandparent, Some(parent.who), None);
                    code.care = Some((ParentKind::Birth, ParentKind::Step));
                    code.first_family = self.links.is_first_family(self.centre, parent.who);
                    self.add(above.who, code);
                    self.children_of_step_siblings(above.who, parent.who);
                }
            }
        }
    }
}
