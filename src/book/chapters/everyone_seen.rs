//! Everyone I see: whoever the plan has the child see, call or write to, together on one page before each has their own; and those
//! with whom it is not so now, for nobody who was there is passed over.

use super::family::{how, is_over, slots};
use crate::audience::Level;
use crate::book::draft::Draft;
use crate::book::writer::Writer;
use crate::book::{Topic, diary};
use crate::content::Slot;
use crate::plan::{Arrangement, PersonId, TouchState};

/// One page, or two for the young, who are told of those they do not see now on a page apart. With a single arrangement its own
/// page has said it all.
pub fn write<'w>(writer: &'w Writer<'w>, pages: &mut Vec<Draft<'w>>) {
    let all = &writer.plan().family_time;
    let is_told = |each: &Arrangement| !is_over(writer, each);
    if all.iter().filter(|each| is_told(each)).count() < 2 {
        return;
    }
    // What may come one day is nobody to be seen yet. It has a page of its own, which says so.
    let is_off = |each: &Arrangement| is_told(each) && !matches!(each.state, None | Some(TouchState::On));
    let now = faces(writer, &[], &|each| is_told(each) && diary::is_certain(each));
    let off = faces(writer, &now, &is_off);
    if writer.level() >= Level::From8 {
        let mut page = begun(writer, "everyone", "now");
        for (place, each) in all.iter().enumerate().filter(|(_, each)| is_told(each)) {
            page.fact(["/family_time/", &place.to_string()].concat());
            let slots = slots(writer, each);
            let words = page.line(&[how(writer, each)], &slots);
            page.labelled(writer.string("family-heading", &slots), words);
        }
        page.faces(&[now, off].concat());
        pages.push(page);
    } else {
        for (id, state, people) in [("everyone", "now", now), ("not-now", "off", off)] {
            if !people.is_empty() {
                let mut page = begun(writer, id, state);
                page.say("family-everyone", &[("now", Slot::word(state))]);
                page.faces(&people);
                pages.push(page);
            }
        }
    }
}

fn begun<'w>(writer: &'w Writer<'w>, id: &str, state: &'static str) -> Draft<'w> {
    let mut page = writer.page(Topic::Family, id);
    page.fact("/family_time").heading("family-everyone-heading", &[("now", Slot::word(state))]);
    page
}

/// The people of the arrangements that are wanted, each once, without the child, the reader and those who are told already.
fn faces(writer: &Writer<'_>, told: &[PersonId], is_wanted: &dyn Fn(&Arrangement) -> bool) -> Vec<PersonId> {
    let mut found: Vec<PersonId> = Vec::new();
    for each in writer.plan().family_time.iter().filter(|each| is_wanted(each)) {
        for id in &each.with {
            let is_known = *id == writer.plan().child.id || Some(id) == writer.you();
            if !is_known && !told.contains(id) && !found.contains(id) {
                found.push(id.clone());
            }
        }
    }
    found
}
