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
    let is_told = |each: &&Arrangement| !is_over(writer, each);
    let all = || writer.plan().family_time.iter().filter(is_told);
    if all().count() < 2 {
        return;
    }
    // What may come one day is nobody to be seen yet. It has a page of its own, which says so.
    let is_off = |each: &&Arrangement| !matches!(each.state, None | Some(TouchState::On));
    let now = faces(writer, all().filter(|each| diary::is_certain(each)));
    let off = faces(writer, all().filter(is_off)).into_iter().filter(|id| !now.contains(id)).collect();
    if writer.level() >= Level::From8 {
        let mut page = begun(writer, "everyone", "now");
        for (place, each) in writer.plan().family_time.iter().enumerate().filter(|(_, each)| is_told(each)) {
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

/// The people of some arrangements, each once, without the child and the reader.
fn faces<'p>(writer: &Writer<'_>, all: impl Iterator<Item = &'p Arrangement>) -> Vec<PersonId> {
    let mut found: Vec<PersonId> = Vec::new();
    for id in all.flat_map(|each| &each.with) {
        if *id != writer.plan().child.id && Some(id) != writer.you() && !found.contains(id) {
            found.push(id.clone());
        }
    }
    found
}
