//! The plan in short: what a parent or a carer most wants to know, on one page, in the words of the chapters that tell it.

use crate::audience::Reader;
use crate::book::Topic;
use crate::book::chapters::next::meetings;
use crate::book::chapters::plan::{aim, balance};
use crate::book::chapters::family;
use crate::book::draft::Draft;
use crate::book::writer::Writer;
use crate::plan::Role;

/// How sure each part of the plan is, what the reader is to do, the next days and who to ask. What does not fit on the page
/// is on a second, and what others do is told only where there is room.
pub fn write<'w>(writer: &'w Writer<'w>) -> Vec<Draft<'w>> {
    let mut page = writer.page(Topic::Cover, "in-short");
    if writer.speaks_to_child() || !matches!(writer.reader(), Reader::Parent(_) | Reader::Carer(_)) {
        return Vec::new();
    }
    page.fact("/child/name").heading("short-heading", &[]);
    page.faces(std::slice::from_ref(&writer.plan().child.id));
    aim::rows(writer, &mut page);
    family::rows(writer, &mut page);
    if page.is_empty() {
        return Vec::new();
    }
    let mut second = page.join(balance::in_short(writer, true));
    let mut others = balance::in_short(writer, false);
    let rest = second.as_mut().unwrap_or(&mut page);
    let left = others.join(days_and_who_to_ask(writer)).or_else(|| rest.join(others));
    if left.is_some() {
        let left = rest.join(days_and_who_to_ask(writer));
        second = second.or(left);
    }
    [page].into_iter().chain(second).collect()
}

fn days_and_who_to_ask<'w>(writer: &'w Writer<'w>) -> Draft<'w> {
    let mut page = meetings::next_days(writer);
    let worker = writer.plan().people.iter().position(|person| person.roles.contains(&Role::SocialWorker));
    match worker {
        Some(place) => page.fact(format!("/people/{place}")),
        None => page.general(),
    };
    page.can_do("short-ask", &meetings::worker(writer));
    page
}
