//! A reader's own place on a list of people who come to a meeting: that they may always know, though the list is closed.

use crate::index::Index;
use crate::plan::{PersonId, Plan};

/// The meetings whose list names the reader. Taken once what the marks close is gone, so that a mark still hides it.
pub(super) fn meetings(plan: &Plan, reader: &PersonId) -> Index {
    let named = plan.meetings.iter().filter(|meeting| meeting.people.contains(reader));
    Index::of(named.map(|meeting| meeting.id.as_str()))
}

/// The same meetings by their place in a copy, for an id may still be changed.
pub(super) fn places(copy: &Plan, meetings: &Index) -> Vec<usize> {
    let places = copy.meetings.iter().enumerate().filter(|(_, meeting)| meetings.has(meeting.id.as_str()));
    places.map(|(place, _)| place).collect()
}

/// Puts the reader's own name, and no other, back on the lists that the defaults have closed.
pub(super) fn name_again(copy: &mut Plan, reader: &PersonId, places: &[usize]) {
    for place in places {
        if let Some(meeting) = copy.meetings.get_mut(*place).filter(|meeting| meeting.people.is_empty()) {
            meeting.people.push(reader.clone());
        }
    }
}
