//! Which parents a child has, from all that is said of them: `FAMC`, `CHIL`, `PEDI`, adoptions, births, `_FREL` and `_MREL`.

use super::drafts::{Adopters, ChildLine, Proof, Role, Says};
use super::findings::Findings;
use super::pedigree::Said;
use crate::family::{ParentKind, ParentLink, Who};

/// A link and how it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// The link.
    pub link: ParentLink,
    /// The line that tells of it.
    pub line: usize,
    /// How it is known.
    basis: Basis,
}

/// How a link is known. Of a family of two it is often said only that somebody is its adopted child, and meant of one of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Basis {
    /// It is said of this parent.
    Said,
    /// It is said of a family of two or more.
    Shared,
    /// The other parent adopted, and this one did not.
    Uncovered,
}

/// A family as its children see it.
pub struct Parents<'a> {
    /// Who they are, and which place each has.
    pub partners: &'a [(Role, Who)],
    /// The family's id, for findings.
    pub id: &'a str,
}

/// What all lines about one child and one family say, which are one or more.
#[derive(Default)]
pub struct Told {
    line: usize,
    is_in_person: bool,
    is_in_family: bool,
    is_birth: bool,
    adoption: Option<Adopters>,
    proof: Proof,
    kinds: Vec<Said>,
    father: Said,
    mother: Said,
}

impl Told {
    /// All that these lines say.
    pub fn of<'l, 't: 'l>(lines: impl Iterator<Item = &'l ChildLine<'t>>) -> Told {
        let mut told = Told::default();
        for line in lines {
            if told.line == 0 {
                told.line = line.line;
            }
            match line.says {
                Says::Famc => told.is_in_person = true,
                Says::Chil => told.is_in_family = true,
                Says::Birth => told.is_birth = true,
                Says::Adoption => {
                    told.adoption = Some(match told.adoption {
                        Some(before) if before != line.adopters => Adopters::Both,
                        _ => line.adopters,
                    });
                }
            }
            if line.kind != Said::Nothing && !told.kinds.contains(&line.kind) && told.kinds.len() < 8 {
                told.kinds.push(line.kind);
            }
            told.father = if line.father == Said::Nothing { told.father } else { line.father };
            told.mother = if line.mother == Said::Nothing { told.mother } else { line.mother };
            told.proof = if line.proof == Proof::Untold { told.proof } else { line.proof };
        }
        told
    }

    /// Where there are no parents: what is said of the children to each other.
    pub fn among_siblings(&self) -> Said {
        self.kinds.first().copied().unwrap_or_default()
    }

    /// Whether the link is to be made at all. Tells of what is odd about it.
    pub fn is_link(&self, child: &str, parents: &Parents<'_>, findings: &mut Findings) -> bool {
        let values: [(_, &dyn std::fmt::Display); 2] = [("person", &child), ("family", &parents.id)];
        if self.proof == Proof::Disproven {
            findings.look("gedcom-link-disproven", self.line, &values);
            return false;
        }
        if self.proof == Proof::Challenged {
            findings.look("gedcom-link-challenged", self.line, &values);
        }
        if self.is_in_person != self.is_in_family {
            findings.look("gedcom-link-one-sided", self.line, &values);
        }
        true
    }

    /// The links to each parent.
    pub fn links(&self, child: Who, parents: &Parents<'_>, found: &mut Vec<Found>, findings: &mut Findings) {
        for said in self.kinds.iter().chain([&self.father, &self.mother]) {
            match said {
                Said::Strange(line) => findings.fix("gedcom-pedigree", *line, &[("family", &parents.id)]),
                Said::Sealed | Said::Half => {
                    findings.look("gedcom-pedigree-other", self.line, &[("family", &parents.id)])
                }
                Said::Nothing | Said::Parent(_) => {}
            }
        }
        for &(role, parent) in parents.partners {
            let mut add = |kind, basis| {
                found.push(Found { link: ParentLink { child, parent, kind }, line: self.line, basis });
            };
            let own = if role == Role::Husb { self.father } else { self.mother };
            match own {
                Said::Parent(kind) => add(kind, Basis::Said),
                Said::Nothing => self.by_family(role, parents.partners.len(), add),
                _ => {}
            }
        }
    }

    /// What the family's word for the child says of one of its parents.
    fn by_family(&self, role: Role, partners: usize, mut add: impl FnMut(ParentKind, Basis)) {
        let shared = if partners > 1 { Basis::Shared } else { Basis::Said };
        let is_covered = self.adoption.map(|adopters| match adopters {
            Adopters::Both => true,
            Adopters::Only(who) => who == role,
        });
        match is_covered {
            Some(true) if self.adoption == Some(Adopters::Both) => add(ParentKind::Adoptive, shared),
            Some(true) => add(ParentKind::Adoptive, Basis::Said),
            Some(false) => add(ParentKind::Birth, Basis::Uncovered),
            None => {}
        }
        for kind in &self.kinds {
            match kind {
                // The adoption has said by whom.
                Said::Parent(ParentKind::Adoptive) if self.adoption.is_some() => {}
                Said::Parent(kind) => add(*kind, shared),
                _ => {}
            }
        }
        if self.adoption.is_none() && (self.kinds.is_empty() || self.is_birth) {
            add(ParentKind::Birth, shared);
        }
    }
}

/// The links that stand beside each other, once each, by child: in the order of families and of the partners in them.
///
/// Somebody who bore a child stays their parent by birth where the child belongs to a later family of theirs in some other way:
/// what is said of that family is meant of the new partner.
pub fn settle(found: &mut Vec<Found>) {
    let mut order: Vec<usize> = (0..found.len()).collect();
    order.sort_unstable_by_key(|place| (found[*place].link.child, found[*place].link.parent, *place));
    let mut is_kept = vec![true; found.len()];
    for pair in order.chunk_by(|a, b| {
        let (a, b) = (found[*a].link, found[*b].link);
        (a.child, a.parent) == (b.child, b.parent)
    }) {
        let others = |place: &&usize| found[**place].basis != Basis::Uncovered;
        let has = |kind| pair.iter().filter(others).any(|place| found[*place].link.kind == kind);
        let is_told = pair.iter().any(|place| others(&place));
        let (birth, adoption) = (has(ParentKind::Birth), has(ParentKind::Adoptive));
        let mut seen = Vec::new();
        for &place in pair {
            let Found { link, basis, .. } = found[place];
            let is_meant = match basis {
                _ if link.kind == ParentKind::Step => !birth && !adoption,
                Basis::Said => true,
                Basis::Shared => link.kind == ParentKind::Birth || !birth,
                Basis::Uncovered => !is_told,
            };
            is_kept[place] = is_meant && !seen.contains(&link.kind);
            if is_kept[place] {
                seen.push(link.kind);
            }
        }
    }
    let mut kept = is_kept.iter();
    found.retain(|_| kept.next().copied().unwrap_or(false));
}
