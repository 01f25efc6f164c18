//! The plan in short: what a parent or a carer most wants to know, on one page, in the words of the chapters that tell it.

use crate::audience::Reader;
use crate::book::Topic;
use crate::book::chapters::family;
use crate::book::chapters::next::meetings;
use crate::book::chapters::plan::{aim, balance};
use crate::book::draft::Draft;
use crate::book::writer::Writer;
use crate::content::Slot;
use crate::plan::Role;

/// How many things to do are told: of the reader's own, and of other people's where there is room.
const YOURS: usize = 3;
const OTHERS: usize = 2;

/// How sure each part of the plan is, what is to be done, the next days and who to ask; what does not fit is on a page of its
/// own.
pub fn write<'w>(writer: &'w Writer<'w>) -> Vec<Draft<'w>> {
    let mut page = writer.page(Topic::Cover, "in-short");
    if writer.speaks_to_child() || !matches!(writer.reader(), Reader::Parent(_) | Reader::Carer(_)) {
        return Vec::new();
    }
    page.fact("/child/name").heading("short-heading", &[]);
    page.faces(std::slice::from_ref(&writer.plan().child.id));
    let decider = aim::rows(writer, &mut page);
    family::rows(writer, &mut page);
    if page.is_empty() {
        return Vec::new();
    }
    let second = page.join(balance::in_short(writer, true, YOURS));
    let mut pages: Vec<Draft<'w>> = [page].into_iter().chain(second).collect();
    let rest = |few| {
        let mut rest = balance::in_short(writer, false, few);
        let left = rest.join(days_and_who_to_ask(writer, &decider));
        [Some(rest), left]
    };
    // Fewer of other people's tasks, rather than one page more for them.
    for few in (0..=OTHERS).rev() {
        if let ([Some(rest), None], Some(page)) = (rest(few), pages.last_mut())
            && page.join(rest).is_none()
        {
            return pages;
        }
    }
    pages.extend(rest(OTHERS).into_iter().flatten());
    pages
}

fn days_and_who_to_ask<'w>(writer: &'w Writer<'w>, decider: &Slot) -> Draft<'w> {
    let mut page = meetings::next_days(writer);
    let [helper, phone] = meetings::worker(writer);
    let worker = writer.plan().people.iter().position(|person| person.roles.contains(&Role::SocialWorker));
    match worker {
        Some(place) => page.fact(format!("/people/{place}")),
        None => page.general(),
    };
    page.can_do("short-ask", &[helper, phone, ("decider", decider.clone())]);
    page
}
