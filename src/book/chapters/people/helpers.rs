//! Helpers: a page each, with what they do and how to reach them where this reader may know.

use crate::art::scenes::Setting;
use crate::book::Topic;
use crate::book::draft::Draft;
use crate::book::wanted::Wanted;
use crate::book::writer::Writer;
use crate::content::Slot;
use crate::plan::{Meeting, MeetingKind, Order, OrderKind, OrderStage, Person, Role};

/// Everyone whose work is to help, in the plan's order.
pub fn write<'w>(writer: &'w Writer<'w>) -> Vec<Draft<'w>> {
    let mut pages = Vec::new();
    for (place, person) in writer.plan().people.iter().enumerate() {
        if person.roles.iter().copied().any(Role::is_work) && writer.you() != Some(&person.id) {
            pages.push(helper(writer, place, person));
        }
    }
    pages
}

/// Whether nothing is before a court any more: a children's guardian has work only until then.
fn court_is_over(writer: &Writer<'_>) -> bool {
    let is_open = |order: &Order| {
        order.stage == Some(OrderStage::AskedFor)
            || order.stage == Some(OrderStage::Made) && order.kind == Some(OrderKind::InterimCare)
    };
    let is_court = |meeting: &Meeting| matches!(meeting.kind, Some(MeetingKind::Hearing | MeetingKind::FinalHearing));
    let is_to_come = |meeting: &Meeting| meeting.date.is_none_or(|date| date.last_day() >= writer.today());
    let plan = writer.plan();
    let is_decided = plan.orders.iter().any(|order| order.stage == Some(OrderStage::Made));
    is_decided
        && !plan.orders.iter().any(is_open)
        && !plan.meetings.iter().any(|meeting| is_court(meeting) && is_to_come(meeting))
}

fn helper<'w>(writer: &'w Writer<'w>, place: usize, person: &Person) -> Draft<'w> {
    let name = writer.name(&person.id);
    let mut page = writer.page(Topic::People, &format!("helper-{}", person.id.as_str()));
    page.fact(format!("/people/{place}")).heading("people-helper-heading", &[("person", name.clone())]);
    let case = Slot::word(if court_is_over(writer) { "over" } else { "open" });
    for role in person.roles.iter().copied().filter(|role| role.is_work()) {
        let slots = [("person", name.clone()), ("role", Slot::word(role.word())), ("case", case.clone())];
        page.say("people-role", &slots);
    }
    if !super::lives_here(writer, &person.id) {
        page.text_said(&person.about);
    }
    page.detail("people-phone", Slot::text(person.work_phone.as_str()));
    page.faces(std::slice::from_ref(&person.id));
    page.picture(Setting::Garden, &Wanted { near: vec![&person.id], ..Wanted::default() });
    page
}
