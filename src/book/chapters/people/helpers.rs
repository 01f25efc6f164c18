//! Helpers: a page each, with what they do and how to reach them where this reader may know.

use crate::book::Topic;
use crate::book::draft::Draft;
use crate::book::writer::Writer;
use crate::content::Slot;
use crate::plan::{Person, Role};

/// Everyone whose work is to help, in the plan's order.
pub fn write<'w>(writer: &'w Writer<'w>) -> Vec<Draft<'w>> {
    let people = writer.plan().people.iter().enumerate();
    people
        .filter(|(_, person)| person.roles.iter().copied().any(Role::is_work))
        .map(|(place, person)| helper(writer, place, person))
        .collect()
}

fn helper<'w>(writer: &'w Writer<'w>, place: usize, person: &Person) -> Draft<'w> {
    let name = writer.name(&person.id);
    let mut page = writer.page(Topic::People, &format!("helper-{}", person.id.as_str()));
    page.fact(format!("/people/{place}")).heading("people-helper-heading", &[("person", name.clone())]);
    for role in person.roles.iter().copied().filter(|role| role.is_work()) {
        page.say("people-role", &[("person", name.clone()), ("role", Slot::word(role.word()))]);
    }
    if !super::lives_here(writer, &person.id) {
        page.text_said(&person.about);
    }
    page.detail("people-phone", Slot::text(person.work_phone.as_str()));
    page
}
