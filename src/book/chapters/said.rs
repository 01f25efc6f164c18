//! What I said: the child's own words, never changed, and what was done about them.

use crate::book::Topic;
use crate::book::draft::Draft;
use crate::book::writer::Writer;
use crate::content::Slot;
use crate::plan::{Followed, Role, View};

/// A page for each thing the child said, newest last, and how to say more.
pub fn write<'w>(writer: &'w Writer<'w>) -> Vec<Draft<'w>> {
    let mut pages = Vec::new();
    for (place, view) in writer.plan().voice.iter().enumerate() {
        pages.push(said(writer, place, view));
    }
    if !pages.is_empty() {
        let mut more = writer.page(Topic::Said, "say-more");
        more.general().heading("said-more-heading", &[]);
        more.say("said-more", &[("person", writer.helper(&[Role::SocialWorker]))]);
        pages.push(more);
    }
    pages
}

fn said<'w>(writer: &'w Writer<'w>, place: usize, view: &View) -> Draft<'w> {
    let followed = view.followed.map_or_else(|| Slot::text(""), |followed| Slot::word(followed.word()));
    let slots = [
        ("date", writer.day(view.said_on)),
        ("person", view.said_to.as_ref().map_or_else(|| Slot::text(""), |person| writer.name(person))),
        ("how", Slot::text(view.how.as_str())),
        ("followed", followed),
    ];
    let mut page = writer.page(Topic::Said, view.id.as_str());
    page.fact(format!("/voice/{place}")).heading("said-heading", &slots);
    page.quote(&view.words, "said-when", &slots);
    // Where there is an answer, it says what came of it better than any word of ours.
    if !Draft::tells(writer, &view.answer) {
        page.say("said-followed", &slots);
    }
    page.fact(format!("/voice/{place}/answer")).told(&view.answer);
    if view.followed == Some(Followed::No) {
        page.hard("refused");
    }
    page.because("said-how", &slots);
    page
}
