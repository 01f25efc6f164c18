//! Parents and carers, children, those on one list, and whom a parent lived with.

use super::Bonds;
use super::STEP_CHILD;
use super::STEP_PARENT;
use crate::family::{ParentKind, PartnershipStatus, Who};
use crate::kin::code::{Code, SiblingSort, Sort};

impl Bonds<'_> {
    pub(super) fn parents_and_children(&mut self) {
        for end in self.links.up.of(self.centre) {
            let kind = end.tie.kind();
            if end.who >= self.links.people {
                self.on_one_list(end.who, kind);
                continue;
            }
            let mut code = Code::new(Sort::Parent(kind));
            code.first_family = kind == ParentKind::Birth && self.links.is_first_family(self.centre, end.who);
            if kind == ParentKind::Step
                && let Some((near, status)) = self.parent_with(self.centre, end.who)
            {
                code = Code::of_couple(STEP_PARENT, near, status);
                code.first_family = self.links.is_first_family(self.centre, near);
            }
            self.add(end.who, code);
        }
        for end in self.links.down.of(self.centre) {
            let kind = end.tie.kind();
            let mut code = Code::new(Sort::Child(kind));
            code.first_family = kind == ParentKind::Birth && self.links.is_first_family(end.who, self.centre);
            if kind == ParentKind::Step
                && let Some((near, status)) = self.parent_with(end.who, self.centre)
            {
                code = Code::of_couple(STEP_CHILD, near, status);
            }
            self.add(end.who, code);
        }
    }

    /// Those on one list of brothers and sisters by a marriage or in one foster home.
    fn on_one_list(&mut self, list: Who, kind: ParentKind) {
        let sort = match kind {
            ParentKind::Step => SiblingSort::Step,
            ParentKind::Foster => SiblingSort::Foster,
            // Read with the lines of descent.
            _ => return,
        };
        for end in self.links.down.of(list) {
            self.add(end.who, Code::new(Sort::Sibling(sort)));
        }
    }

    pub(super) fn partners_of_parents(&mut self) {
        for parent in self.links.up.of(self.centre) {
            if !parent.tie.makes_family() {
                continue;
            }
            let first_family = self.links.is_first_family(self.centre, parent.who);
            for end in self.links.partners.of(parent.who) {
                let status = end.tie.status();
                let sort = match status {
                    _ if self.is_over(self.centre, parent.who, end) => Sort::ExPartnerOfParent,
                    _ if first_family && status.lasts() => Sort::PartnerOfBirthParent,
                    PartnershipStatus::Married | PartnershipStatus::Widowed => STEP_PARENT,
                    PartnershipStatus::Together => Sort::PartnerOfParent,
                    _ => Sort::ExPartnerOfParent,
                };
                // Whom the family itself calls a step-parent is told by that.
                if sort != STEP_PARENT || !self.is_called_step_parent(end.who) {
                    let mut code = Code::of_couple(sort, parent.who, status);
                    code.first_family = first_family;
                    self.add(end.who, code);
                }
            }
        }
    }

    fn is_called_step_parent(&self, who: Who) -> bool {
        for end in self.links.up.of(self.centre) {
            if end.who == who && end.tie.kind() == ParentKind::Step {
                return true;
            }
        }
        false
    }

    pub(super) fn children_of_step_parents(&mut self) {
        let step = |code: &Code| matches!(code.sort, STEP_PARENT | Sort::PartnerOfParent | Sort::PartnerOfBirthParent);
        for (partner, code) in self.all(step) {
            let sort = match code.sort {
                STEP_PARENT => Sort::Sibling(SiblingSort::Step),
                _ => Sort::ChildOfParentsPartner,
            };
            for end in self.links.down.of(partner) {
                if end.tie.makes_family() {
                    let mut told = Code::by(sort, code.near, Some(partner));
                    (told.status, told.first_family) = (code.status, code.first_family);
                    self.add(end.who, told);
                }
            }
        }
        // Those whose step-parent is a parent of the one in the middle.
        for parent in self.links.up.of(self.centre) {
            if !parent.tie.makes_family() {
                continue;
            }
            for end in self.links.down.of(parent.who) {
                if end.tie.kind() == ParentKind::Step && end.who < self.links.people {
                    let theirs = self.parent_with(end.who, parent.who);
                    let mut code =
                        Code::by(Sort::Sibling(SiblingSort::Step), Some(parent.who), theirs.map(|(far, _)| far));
                    code.status = theirs.map(|(_, status)| status);
                    code.first_family = self.links.is_first_family(self.centre, parent.who);
                    self.add(end.who, code);
                }
            }
        }
    }

    pub(super) fn in_one_foster_home(&mut self) {
        let is_foster = |kind| matches!(kind, ParentKind::Foster | ParentKind::FosterPast);
        for carer in self.links.up.of(self.centre) {
            let mine = carer.tie.kind();
            if mine == ParentKind::Guardian || carer.who >= self.links.people {
                continue;
            }
            for end in self.links.down.of(carer.who) {
                let theirs = end.tie.kind();
                if theirs == ParentKind::Guardian || !(is_foster(mine) || is_foster(theirs)) {
                    continue;
                }
                let is_past = mine == ParentKind::FosterPast || theirs == ParentKind::FosterPast;
                let sort = if is_past { SiblingSort::FosterPast } else { SiblingSort::Foster };
                let mut code = Code::by(Sort::Sibling(sort), Some(carer.who), None);
                code.care = Some((mine, theirs));
                self.add(end.who, code);
            }
        }
    }
}
