//! The map of my people, as the child put them: ring by ring, and how the lines are.

use super::say_a_few_at_a_time_with;
use crate::book::Topic;
use crate::book::draft::Draft;
use crate::book::who_is_who;
use crate::book::writer::Writer;
use crate::content::Slot;
use crate::plan::{LineTone, PersonId};

/// One page; none where the child has put nobody on it, or the reader may not know.
pub fn write<'w>(writer: &'w Writer<'w>) -> Draft<'w> {
    let mut page = writer.page(Topic::People, "people-map");
    let Some(cue) = who_is_who::map(writer) else { return page };
    let plan = writer.plan();
    page.fact("/people").heading("who-map-heading", &[]).who_is_who("map", cue);
    for (ring, word) in [(1, "one"), (2, "two"), (3, "three")] {
        let mut people: Vec<PersonId> = Vec::new();
        for person in &plan.people {
            if person.id != plan.child.id && person.closeness.is_some_and(|own| own.clamp(1, 3) == ring) {
                people.push(person.id.clone());
            }
        }
        say_a_few_at_a_time_with(writer, &mut page, "who-map-ring", &people, ("ring", Slot::word(word)));
    }
    for tone in LineTone::ALL {
        let mut people: Vec<PersonId> = Vec::new();
        for person in &plan.people {
            if person.line == Some(*tone) && person.closeness.is_some() {
                people.push(person.id.clone());
            }
        }
        page.say("who-map-line", &[("people", writer.names(&people)), ("tone", Slot::word(tone.word()))]);
    }
    page.fact("/child/map_made_on").say("who-map-day", &[("date", writer.day(plan.child.map_made_on))]);
    page.general().can_do("who-map-can-change", &[]);
    page
}
