//! Couples, twins, homes and helpers.

use super::drafts::{Companion, Drafts, FamilyDraft, Role};
use super::findings::Findings;
use super::ids::{Ids, rename};
use super::people::Everyone;
use super::words::says;
use crate::family::{Household, Partnership, PartnershipStatus, Professional, TwinKind, Twins, Who};

/// Families as couples.
pub struct Couples<'a> {
    pub drafts: &'a [FamilyDraft<'a>],
    pub partners: &'a [Vec<(Role, Who)>],
    pub ids: &'a [String],
}

impl Couples<'_> {
    /// Every couple, and the family each is of.
    pub fn partnerships(&self, everyone: &Everyone<'_>, findings: &mut Findings) -> Vec<(Partnership, usize)> {
        let mut pairs: Vec<(Partnership, usize)> = Vec::new();
        for (place, draft) in self.drafts.iter().enumerate().filter(|(_, draft)| !draft.no_couple) {
            let partners = &self.partners[place];
            for (at, &(_, a)) in partners.iter().enumerate() {
                for &(_, b) in &partners[at + 1..] {
                    let has_died = everyone.people[a].deceased || everyone.people[b].deceased;
                    let id = self.ids[place].clone();
                    pairs.push((Partnership { id, a, b, status: status(draft, has_died) }, place));
                }
            }
        }
        let mut order: Vec<usize> = (0..pairs.len()).collect();
        let key = |place: &usize| {
            let Partnership { a, b, status, .. } = &pairs[*place].0;
            (*a.min(b), *a.max(b), *status as u8, *place)
        };
        order.sort_unstable_by_key(key);
        let mut is_again = vec![false; pairs.len()];
        for two in order.windows(2) {
            if let [one, other] = two {
                let (one, other) = (key(one), key(other));
                is_again[other.3] = (one.0, one.1, one.2) == (other.0, other.1, other.2);
            }
        }
        let mut again = is_again.into_iter();
        pairs.retain(|(pair, draft)| {
            let is_again = again.next().unwrap_or(false);
            if is_again {
                findings.look("gedcom-couple-twice", self.drafts[*draft].line, &[("family", &pair.id)]);
            }
            !is_again
        });
        pairs
    }
}

fn status(draft: &FamilyDraft<'_>, has_died: bool) -> PartnershipStatus {
    let is_married = draft.marriage && !draft.unmarried;
    match draft {
        _ if draft.widowed => PartnershipStatus::Widowed,
        _ if draft.divorce => PartnershipStatus::Divorced,
        _ if draft.ended => PartnershipStatus::Ended,
        _ if draft.apart => PartnershipStatus::Separated,
        _ if is_married && has_died => PartnershipStatus::Widowed,
        _ if is_married => PartnershipStatus::Married,
        _ => PartnershipStatus::Together,
    }
}

/// People born together: whoever is named as a twin by another, and whoever that one names.
pub fn twins(drafts: &Drafts<'_>, everyone: &Everyone<'_>, findings: &mut Findings) -> Vec<Twins> {
    let mut pairs = Vec::new();
    for companion in drafts.companions.iter().filter(|companion| companion.is_twin) {
        let one = everyone.of_draft(companion.person);
        match everyone.who(companion.other) {
            Some(other) if other != one => pairs.push((one, other, alike(companion))),
            Some(_) => {}
            None => findings.fix("gedcom-pointer", companion.line, &[("id", &companion.other)]),
        }
    }
    let mut lead: Vec<Who> = (0..everyone.people.len()).collect();
    for &(one, other, _) in &pairs {
        let (one, other) = (leader(&mut lead, one), leader(&mut lead, other));
        lead[one.max(other)] = one.min(other);
    }
    let mut members: Vec<(Who, Who)> =
        pairs.iter().flat_map(|(one, other, _)| [*one, *other]).map(|who| (leader(&mut lead, who), who)).collect();
    members.sort_unstable();
    members.dedup();
    let mut kinds: Vec<(Who, TwinKind)> = pairs.iter().map(|(one, _, kind)| (leader(&mut lead, *one), *kind)).collect();
    kinds.sort_by_key(|(lead, _)| *lead);
    let mut kinds = kinds.chunk_by(|a, b| a.0 == b.0);
    let of_group = |group: &[(Who, Who)]| {
        let said = kinds.next().unwrap_or_default();
        let first = said.first().map(|(_, kind)| *kind).unwrap_or_default();
        let kind = if said.iter().all(|(_, kind)| *kind == first) { first } else { TwinKind::Unknown };
        Twins { people: group.iter().map(|(_, who)| *who).collect(), kind }
    };
    members.chunk_by(|a, b| a.0 == b.0).map(of_group).collect()
}

fn alike(companion: &Companion<'_>) -> TwinKind {
    let phrase = &companion.phrase;
    if says(phrase, "fraternal")
        || says(phrase, "not identical")
        || says(phrase, "non-identical")
        || says(phrase, "dizygotic")
    {
        TwinKind::Fraternal
    } else if says(phrase, "identical") || says(phrase, "monozygotic") {
        TwinKind::Identical
    } else {
        TwinKind::Unknown
    }
}

/// The first of a group, found along a path that is made shorter on the way.
fn leader(lead: &mut [Who], mut who: Who) -> Who {
    while lead[who] != who {
        lead[who] = lead[lead[who]];
        who = lead[who];
    }
    who
}

/// Homes, in files written here.
pub fn households(drafts: &Drafts<'_>, everyone: &Everyone<'_>, findings: &mut Findings) -> Vec<Household> {
    let ids = Ids::of(drafts.homes.iter().map(|home| home.id));
    let mut unique = ids.unique(drafts.homes.iter().map(|home| home.id), "home");
    rename(&mut unique, &drafts.homes.iter().map(|home| home.own_id.as_str()).collect::<Vec<_>>());
    let mut households = Vec::new();
    for (home, id) in drafts.homes.iter().zip(unique) {
        let mut members = Vec::new();
        for &(member, line) in &home.members {
            match everyone.who(member) {
                Some(who) => members.push(who),
                None => findings.fix("gedcom-pointer", line, &[("id", &member)]),
            }
        }
        households.push(Household { id, name: home.name.clone(), members });
    }
    households
}

/// Helpers, in files written here. Another file's occupation is only what somebody does.
pub fn professionals(drafts: &Drafts<'_>, everyone: &Everyone<'_>) -> Vec<Professional> {
    let helpers = everyone.places.iter().enumerate().filter(|(_, draft)| drafts.people[**draft].is_helper);
    helpers.map(|(person, draft)| Professional { person, role: drafts.people[*draft].occupation.clone() }).collect()
}
