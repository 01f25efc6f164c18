//! The family of a cue, as kinship and the tree read it; and the words of a cue for kinds of link.

use super::asked::Asked;
use crate::audience::Level;
use crate::family::{
    Family, Household, ParentKind, ParentLink, Partnership, PartnershipStatus, SiblingKind, Siblings, TwinKind, Twins,
    Who,
};

impl<'c> Asked<'c> {
    /// What of the cue a layout asks for.
    pub(super) fn family(&self) -> Family {
        let mut family = Family { root: Some(0), ..Family::default() };
        for own in &self.people {
            let (id, name) = (own.id.to_owned(), own.name.to_owned());
            let deceased = own.has_died;
            let born = in_order(own.born);
            family.people.push(crate::family::Person { id, name, deceased, born, sex: own.sex, ..Default::default() });
        }
        for line in &self.lines {
            match line[..] {
                ["parent", child, parent, kind] => {
                    if let (Some(child), Some(parent), Some(kind)) =
                        (self.who(child), self.who(parent), ParentKind::from_word(kind))
                    {
                        family.parents.push(ParentLink { child, parent, kind });
                    }
                }
                ["pair", a, b, status] => {
                    if let (Some(a), Some(b), Some(status)) = (self.who(a), self.who(b), PartnershipStatus::from_word(status))
                        // That a couple is over is nothing a small child has to see.
                        && (status.lasts() || self.level >= Level::From12)
                    {
                        family.partnerships.push(Partnership { id: String::new(), a, b, status });
                    }
                }
                ["siblings", kind, ref ids @ ..] => {
                    let people = self.all(ids);
                    match kind {
                        _ if people.len() < 2 => {}
                        "twin-identical" => family.twins.push(Twins { people, kind: TwinKind::Identical }),
                        "twin-fraternal" => family.twins.push(Twins { people, kind: TwinKind::Fraternal }),
                        kind => family
                            .siblings
                            .push(Siblings { people, kind: SiblingKind::from_word(kind).unwrap_or_default() }),
                    }
                }
                _ => {}
            }
        }
        for Place { key, name, members, .. } in self.places() {
            family.households.push(Household { id: key.to_owned(), name: name.to_owned(), members });
        }
        family.break_circles();
        family
    }

    /// The homes, the child's first. Of one that has no name for this reader there is nothing to say where nobody is known to be
    /// there but the child.
    pub(super) fn places(&self) -> Vec<Place<'c>> {
        let mut places = Vec::new();
        for line in &self.lines {
            let [head @ ("home" | "own-home"), key, name, ref ids @ ..] = line[..] else { continue };
            let mut members = self.all(ids);
            // A second home of the child's is nobody's.
            let is_own = head == "own-home" && places.is_empty();
            if is_own {
                members.insert(0, 0);
            }
            if members.len() > 1 || !members.is_empty() && !name.is_empty() {
                places.push(Place { key, name, is_own, members });
            }
        }
        places
    }
}

/// A home of a cue.
pub(super) struct Place<'c> {
    /// What settles how it looks.
    pub key: &'c str,
    /// What it is called.
    pub name: &'c str,
    /// The child lives there.
    pub is_own: bool,
    /// Who lives there.
    pub members: Vec<Who>,
}

/// A date that stands among others as its number does: nothing but the order is asked of it.
fn in_order(number: i32) -> (u16, u8, u8) {
    const DAYS: i32 = 31 * 12;
    if number == 0 {
        return (0, 0, 0);
    }
    // Two hundred years before the first day that is counted from is early enough for anybody's great-grandmother.
    let number = (i64::from(number) + 200 * i64::from(DAYS)).clamp(1, 60_000 * i64::from(DAYS)) as i32;
    ((number / DAYS) as u16, (number / 31 % 12 + 1) as u8, (number % 31 + 1) as u8)
}
