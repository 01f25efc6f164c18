//! What the adults have agreed about a time with family, as a page to sign (`facts.md` 6.3). What a reader may not know of is not
//! on theirs; a worker is also told what nobody has agreed yet.

use super::family::{Named, facts, how};
use crate::audience::Reader;
use crate::book::Topic;
use crate::book::draft::Draft;
use crate::book::writer::Writer;
use crate::content::Slot;
use crate::plan::{Arrangement, PersonId, Role};

/// A page, however many sheets it fills.
pub fn write<'w>(
    writer: &'w Writer<'w>,
    topic: Topic,
    place: usize,
    each: &Arrangement,
    slots: &Named<'_>,
) -> Draft<'w> {
    let mut page = writer.page(topic, &[each.id.as_str(), "-agreement"].concat());
    page.fact(["/family_time/", &place.to_string()].concat()).heading("agreement-heading", slots);
    page.say(how(writer, each), slots);
    facts(writer, &mut page, each, slots);
    let text = |text: &crate::plan::Text| Slot::text(text.as_str());
    let parts = [
        ("agreement-travel", text(&each.travel)),
        ("agreement-before", text(&each.before)),
        ("agreement-during", text(&each.during)),
        ("agreement-after", text(&each.after)),
        ("family-agreed", text(&each.agreed)),
        ("agreement-special", text(&each.special_times)),
        ("agreement-say", text(&each.what_to_say)),
        ("family-if-missed", text(&each.if_missed)),
        ("agreement-no", text(&each.if_child_says_no)),
        ("agreement-told-by", writer.names(&each.told_by)),
        ("agreement-call", numbers(writer, &each.call)),
        ("agreement-review", writer.date(each.review_on)),
    ];
    let mut open = Vec::new();
    for (label, value) in parts {
        if value.key == "none" {
            open.push(writer.string(label, &[]));
        }
        page.detail(label, value);
    }
    if *writer.reader() == Reader::Worker && !open.is_empty() {
        page.detail("agreement-open", Slot::text(writer.row(&open)));
    }
    for id in signing(writer, each) {
        let name = writer.string("list-value", &[("value", writer.name(&id))]);
        page.meaning(&name, &page.line(&["agreement-sign"], &[]));
    }
    page
}

/// Some people, each with their telephone at work.
fn numbers(writer: &Writer<'_>, people: &[PersonId]) -> Slot {
    let mut all = Vec::new();
    for id in people {
        let phone = writer.person(id).map_or("", |person| person.work_phone.as_str());
        let slots = [("name", writer.name(id)), ("phone", Slot::text(phone))];
        all.push(writer.string_raw("agreement-number", &slots));
    }
    Slot::text(writer.row(&all))
}

/// The adults it is between: those whom the child sees, who takes them, who helps, and the social worker.
fn signing(writer: &Writer<'_>, each: &Arrangement) -> Vec<PersonId> {
    let worker = writer.plan().people.iter().find(|person| person.roles.contains(&Role::SocialWorker));
    let worker = worker.map_or(&[][..], |person| std::slice::from_ref(&person.id));
    let children = writer.plan().brothers_and_sisters.iter().map(|part| part.people.as_slice());
    let children: Vec<&[PersonId]> = children.chain([std::slice::from_ref(&writer.plan().child.id)]).collect();
    let mut people: Vec<PersonId> = Vec::new();
    for list in [&each.with, &each.taken_by, &each.helpers, worker] {
        for id in list {
            if !people.contains(id) && !children.iter().any(|part| part.contains(id)) {
                people.push(id.clone());
            }
        }
    }
    people
}
