//! My brothers and sisters: together or apart, why, and when we meet.

use super::family;
use crate::art::scenes::Setting;
use crate::book::Topic;
use crate::book::draft::Draft;
use crate::book::wanted::Wanted;
use crate::book::who_is_who;
use crate::book::writer::Writer;
use crate::content::Slot;
use crate::plan::{Arrangement, SiblingPlan, TouchKind};

/// A page for each part of the plan for brothers and sisters, then each time we meet or are in touch.
pub fn write<'w>(writer: &'w Writer<'w>) -> Vec<Draft<'w>> {
    let mut pages = Vec::new();
    for (place, part) in writer.plan().brothers_and_sisters.iter().enumerate() {
        pages.push(about(writer, place, part));
    }
    if let (Some(page), Some(cue)) = (pages.first_mut(), who_is_who::homes(writer)) {
        page.who_is_who("homes", cue);
    }
    family::arrangements(writer, Topic::Siblings, &mut pages);
    pages
}

/// Whether the plan has them meet. To see somebody who is far away or lost is no choice that can be offered.
fn meet(writer: &Writer<'_>, part: &SiblingPlan) -> bool {
    let is_meeting = |each: &Arrangement| matches!(each.kind, Some(TouchKind::Visit | TouchKind::Overnight));
    let mut all = writer.plan().family_time.iter().filter(|each| part.arrangements.contains(&each.id));
    all.any(is_meeting)
}

fn about<'w>(writer: &'w Writer<'w>, place: usize, part: &SiblingPlan) -> Draft<'w> {
    let slots = [
        ("people", writer.names(&part.people)),
        ("lives", Slot::text(part.lives.as_str())),
        ("together", Slot::word(if part.together { "together" } else { "apart" })),
        ("review", writer.date(part.review_on)),
        ("who", writer.to_turn_to()),
        ("meet", Slot::word(if meet(writer, part) { "yes" } else { "no" })),
    ];
    let mut page = writer.page(Topic::Siblings, part.id.as_str());
    page.fact(format!("/brothers_and_sisters/{place}")).heading("siblings-heading", &slots);
    page.say("siblings-live", &slots);
    page.told(&part.reason);
    // Together at home, or in touch: no visit is drawn that the plan does not have.
    let kind = if part.together || meet(writer, part) { Setting::Garden } else { Setting::Me };
    let near = if kind == Setting::Garden { part.people.iter().collect() } else { Vec::new() };
    page.picture(kind, &Wanted { near, ..Wanted::default() }).faces(&part.people);
    if !part.together {
        page.say("siblings-review", &slots);
        page.can_do("siblings-ask", &slots);
    }
    page
}
