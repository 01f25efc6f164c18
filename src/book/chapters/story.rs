//! My story: what happened when, in the words the plan tells it, with its gaps said kindly; and homes and schools before.

use crate::book::Topic;
use crate::book::draft::Draft;
use crate::book::writer::Writer;
use crate::content::Slot;
use crate::plan::{Home, HomeTime, StoryPart};

/// A page for each part, in the plan's order, then the homes and schools before.
pub fn write<'w>(writer: &'w Writer<'w>) -> Vec<Draft<'w>> {
    let mut pages = Vec::new();
    for (place, part) in writer.plan().story.iter().enumerate() {
        pages.push(told(writer, place, part));
    }
    for (place, home) in writer.plan().homes.iter().enumerate() {
        if home.time == Some(HomeTime::Past) {
            pages.push(lived(writer, place, home));
        }
    }
    pages.push(schools(writer));
    pages
}

fn told<'w>(writer: &'w Writer<'w>, place: usize, part: &StoryPart) -> Draft<'w> {
    let mut page = writer.page(Topic::Story, part.id.as_str());
    if Draft::tells(writer, &part.told) {
        page.fact(format!("/story/{place}"));
        let gap = Slot::word(if part.gap { "gap" } else { "told" });
        page.heading("story-heading", &[("when", writer.date(part.date)), ("gap", gap)]);
        page.told(&part.told);
    }
    page
}

fn lived<'w>(writer: &'w Writer<'w>, place: usize, home: &Home) -> Draft<'w> {
    let slots = [
        ("carers", writer.names(&home.carers)),
        ("kind", home.kind.map_or_else(|| Slot::text(""), |kind| Slot::word(kind.word()))),
        ("from", writer.date(home.from)),
        ("until", writer.date(home.until)),
    ];
    let mut page = writer.page(Topic::Story, &format!("home-{}", home.id.as_str()));
    page.fact(format!("/homes/{place}"));
    page.heading("story-home-heading", &slots);
    page.say("story-home", &slots);
    page.say("story-home-dates", &slots);
    page.told(&home.why_moved).photos(&home.pictures);
    if Draft::tells(writer, &home.why_moved) {
        page.hard("home-before");
    }
    page
}

fn schools<'w>(writer: &'w Writer<'w>) -> Draft<'w> {
    let mut page = writer.page(Topic::Story, "schools");
    page.fact("/school/before").heading("story-schools-heading", &[]);
    for school in &writer.plan().school.before {
        let dates = [
            ("school", Slot::text(school.name.as_str())),
            ("from", writer.date(school.from)),
            ("until", writer.date(school.until)),
        ];
        page.say("story-school", &dates);
    }
    page
}
