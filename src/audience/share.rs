//! Sharing: from a plan to exactly what one reader may see.
//!
//! First goes what the plan's own marks close, as if it had never been written: so hiding a fact gives what deleting it
//! gives, for every later choice is made on what is left. Then goes what the defaults deny to this reader. With each
//! fact go the links to it, and every name and number is remembered on the way out: a text that says one goes too, and
//! an id that says one is changed.

use super::lens::{FactPath, Lens};
use super::{Audience, Leaf, Level, Reader, invited};
use crate::index::Index;
use crate::plan::{Fact, Gate, Name, ParentKind, Plan, Role};

/// The plan as one reader may see it. Made by [`share`] and by nothing else.
#[derive(Clone, Debug, PartialEq)]
pub struct SharedPlan {
    plan: Plan,
    audience: Audience,
}

impl SharedPlan {
    /// What may be seen.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// Who it is for.
    pub fn audience(&self) -> &Audience {
        &self.audience
    }

    /// The same copy at another level: a level never changes what may be seen, only how much of it is told.
    pub fn at_level(&self, level: Level) -> SharedPlan {
        SharedPlan { audience: Audience { level, ..self.audience.clone() }, ..self.clone() }
    }
}

/// Makes a plan into the copy for one reader: the only door to every later stage. The plan is used up, so that what was
/// taken out is gone and not merely out of sight.
pub fn share(plan: Plan, audience: &Audience) -> SharedPlan {
    let mut shared = plan;
    if audience.reader != Reader::Worker {
        let mut lens = Lens::new(&shared, &audience.reader);
        take_out(&mut shared, &mut lens);
        let invited = audience.reader.person().map(|reader| invited::meetings(&shared, reader));
        lens.apply_defaults(&shared);
        take_out(&mut shared, &mut lens);
        shorten_carers(&mut shared, &lens);
        drop_links_of_care(&mut shared, &lens);
        lens.withhold(&shared);
        take_out(&mut shared, &mut lens);
        let invited = invited.map_or_else(Vec::new, |meetings| invited::places(&shared, &meetings));
        if lens.rename(&shared) {
            shared.share(&lens, &mut FactPath::default());
        }
        if let Some(reader) = audience.reader.person() {
            invited::name_again(&mut shared, reader, &invited);
        }
    }
    SharedPlan { plan: shared, audience: audience.clone() }
}

/// Takes out what the lens does not show, then what pointed at it, until nothing points at what is gone.
fn take_out(plan: &mut Plan, lens: &mut Lens) {
    loop {
        plan.share(lens, &mut FactPath::default());
        let has_lost_someone = lens.meet(plan);
        let has_cut_links = cut_loose_links(plan);
        if !has_lost_someone && !has_cut_links {
            break;
        }
    }
}

/// Takes out links to arrangements and meetings that are gone. True when there were any.
fn cut_loose_links(plan: &mut Plan) -> bool {
    let arrangements = Index::of(plan.family_time.iter().map(|each| each.id.as_str()));
    let meetings = Index::of(plan.meetings.iter().map(|meeting| meeting.id.as_str()));
    let mut has_cut = false;
    for siblings in &mut plan.brothers_and_sisters {
        let before = siblings.arrangements.len();
        siblings.arrangements.retain(|id| arrangements.has(id.as_str()));
        has_cut |= siblings.arrangements.len() < before;
    }
    for decision in &mut plan.decisions {
        has_cut |= decision.meeting.take_if(|id| !meetings.has(id.as_str())).is_some();
    }
    has_cut
}

/// Who fosters or has adopted whom says where a child lives. Parents and others see such a link only if it is their own,
/// or a mark opens all links. And somebody to ask who is not in their copy leaves no kind, hours or line behind.
fn drop_links_of_care(plan: &mut Plan, lens: &Lens) {
    let (Reader::Parent(reader) | Reader::Other(reader)) = lens.reader() else { return };
    let is_open = lens.mark(&FactPath::of("bonds", "parents")) == Some(Gate::Open);
    let tells_a_home = |kind| matches!(kind, Some(ParentKind::Foster | ParentKind::FosterPast | ParentKind::Adoptive));
    plan.bonds
        .parents
        .retain(|link| is_open || !tells_a_home(link.kind) || link.parent == *reader || link.child == *reader);
    plan.ask.retain(|source| source.person.is_some() || !source.name.is_empty());
}

/// Carers who are strangers to the family go by a first name in every copy but a carer's or a worker's, unless a mark
/// opens the very name (`facts.md` 6.6).
fn shorten_carers(plan: &mut Plan, lens: &Lens) {
    if matches!(lens.reader(), Reader::Carer(_) | Reader::Worker) {
        return;
    }
    let is_stranger = |role: &Role| {
        matches!(role, Role::FosterCarer | Role::EarlyPermanenceCarer | Role::ProspectiveAdopter | Role::AdoptiveParent)
    };
    for person in plan.people.iter_mut().filter(|person| person.roles.iter().any(is_stranger)) {
        let is_opened = |field| {
            let mut at = FactPath::of("people", person.id.as_str());
            at.push(field);
            lens.is_opened_exactly(&at)
        };
        let (name_is_open, photo_is_open) = (is_opened("name"), is_opened("picture"));
        if !name_is_open {
            let first = person.name.first().to_owned();
            lens.keep_secret(Leaf::Name(person.name.as_str()));
            person.name = Name::from(first.as_str());
            // Nor is it shown how they look, but to the child who knows them, or where a mark opens the very photo.
            if *lens.reader() != Reader::Child {
                person.looks = None;
                if !photo_is_open {
                    person.picture = None;
                }
            }
        }
    }
}
