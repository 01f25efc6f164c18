//! My rights and who to ask: what I can do, and a page for each kind of help the plan names.

use crate::book::Topic;
use crate::book::draft::Draft;
use crate::book::writer::Writer;
use crate::content::Slot;
use crate::plan::{HelpKind, HelpSource};

/// The age from which adults read that the child can call or tell somebody.
pub(super) const CAN_CALL: u32 = 4;

/// Rights first, then people to ask by what they can be asked for. "Worried right now" is never the last page.
pub fn write<'w>(writer: &'w Writer<'w>) -> Vec<Draft<'w>> {
    const ORDER: [HelpKind; 6] = [
        HelpKind::RightNow,
        HelpKind::Advocate,
        HelpKind::Complaint,
        HelpKind::Advice,
        HelpKind::ForAdults,
        HelpKind::Talk,
    ];
    let mut pages = vec![rights(writer)];
    for kind in ORDER {
        let is_shown = kind != HelpKind::ForAdults || !writer.speaks_to_child();
        for (place, source) in writer.plan().ask.iter().enumerate() {
            if is_shown && source.kind == Some(kind) {
                pages.push(ask(writer, place, kind, source));
            }
        }
    }
    pages.push(council(writer));
    pages
}

fn rights<'w>(writer: &'w Writer<'w>) -> Draft<'w> {
    let mut page = writer.page(Topic::Rights, "rights");
    page.general().heading("rights-heading", &[]);
    page.passage("rights/rights");
    page
}

fn ask<'w>(writer: &'w Writer<'w>, place: usize, kind: HelpKind, source: &HelpSource) -> Draft<'w> {
    let person = source.person.as_ref().map_or_else(|| Slot::text(""), |person| writer.name(person));
    let who = if person.key == "none" { Slot::text(source.name.as_str()) } else { person };
    let is_young = writer.plan().child.born.is_some_and(|born| born.age_on(writer.today()) < CAN_CALL);
    let young = Slot::word(if is_young { "yes" } else { "no" });
    let slots = [("kind", Slot::word(kind.word())), ("who", who.clone()), ("young", young)];
    let mut page = writer.page(Topic::Rights, &format!("ask-{}", source.id.as_str()));
    if who.key == "none" || who.key == "you" {
        return page;
    }
    page.fact(format!("/ask/{place}")).heading("rights-ask-heading", &slots);
    page.say("rights-ask", &slots);
    // What a line for adults does says for which adults it is.
    if kind == HelpKind::ForAdults {
        page.text(&source.about);
    } else {
        page.text_said(&source.about);
    }
    page.detail("rights-phone", Slot::text(source.phone.as_str()));
    page.detail("rights-hours", Slot::text(source.hours.as_str()));
    page.detail("rights-web", Slot::text(source.web.as_str()));
    page
}

fn council<'w>(writer: &'w Writer<'w>) -> Draft<'w> {
    let council = &writer.plan().council;
    let mut page = writer.page(Topic::Rights, "council");
    page.fact("/council").heading("rights-council-heading", &[]);
    page.detail("rights-council-phone", Slot::text(council.phone.as_str()));
    page.detail("rights-council-night", Slot::text(council.out_of_hours.as_str()));
    page
}
