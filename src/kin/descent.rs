//! The line down: grandchildren, their children and so on.

use super::blood::{NOBODY, is_adoptive, state};
use super::code::{Code, Sort};
use super::links::Links;
use super::weight::Codes;
use crate::family::{Family, ParentKind, Who};

/// Adds all who descend from the person in the middle, but for children, who have their codes with the other links of care.
pub(super) fn add(family: &Family, links: &Links, centre: Who, codes: &mut Codes) {
    // The generation each is in, by birth and by adoption, and the state of the parent.
    let mut from = vec![(0, NOBODY); links.people * 2];
    let mut level = vec![state(centre, false)];
    let mut generation = 0;
    while !level.is_empty() {
        generation += 1;
        let mut next = Vec::new();
        for &above in &level {
            for end in links.down.of(above / 2) {
                if !end.tie.makes_family() || end.who == centre {
                    continue;
                }
                let to = state(end.who, is_adoptive(above) || end.tie.kind() == ParentKind::Adoptive);
                if from[to].0 == 0 {
                    next.push(to);
                } else if from[to].0 < generation || family.people[from[to].1 / 2].id <= family.people[above / 2].id {
                    continue;
                }
                from[to] = (generation, above);
            }
        }
        for &at in &next {
            if generation > 1 {
                let mut code = Code::by(Sort::Descendant, None, Some(from[at].1 / 2));
                (code.down, code.adoptive) = (generation, is_adoptive(at));
                codes.add(family, at / 2, code);
            }
        }
        level = next;
    }
}
