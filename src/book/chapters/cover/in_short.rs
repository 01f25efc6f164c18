//! The plan in short: what a parent or a carer most wants to know, on one page, in the words of the chapters that tell it.

use crate::audience::Reader;
use crate::book::Topic;
use crate::book::chapters::family;
use crate::book::chapters::next::meetings;
use crate::book::chapters::plan::{aim, balance, orders};
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
    orders::rows(writer, &mut page);
    family::rows(writer, &mut page);
    if page.is_empty() {
        return Vec::new();
    }
    let mut yours = writer.page(Topic::Cover, "yours");
    balance::to_do(writer, &mut yours, true, YOURS);
    let mut pages = Vec::new();
    if let Some(yours) = page.join(yours) {
        pages.push(std::mem::replace(&mut page, yours));
    }
    // Fewer of other people's tasks, rather than one page more for them.
    let mut left = None;
    for few in (0..=OTHERS).rev() {
        let mut rest = writer.page(Topic::Cover, "next");
        meetings::next_days(writer, &mut rest);
        balance::to_do(writer, &mut rest, false, few);
        who_to_ask(writer, &mut rest, &decider);
        let rest = page.join(rest);
        if rest.is_none() {
            left = None;
            break;
        }
        left = left.or(rest);
    }
    pages.push(page);
    if let Some(mut rest) = left {
        if rest.is_untitled() {
            rest.heading("short-heading", &[]);
        }
        pages.push(rest);
    }
    pages
}

fn who_to_ask<'w>(writer: &'w Writer<'w>, page: &mut Draft<'w>, decider: &Slot) {
    let worker = writer.plan().people.iter().position(|person| person.roles.contains(&Role::SocialWorker));
    match worker {
        Some(place) => page.fact(format!("/people/{place}")),
        None => page.general(),
    };
    let [helper, phone] = meetings::worker(writer);
    page.can_do("short-ask", &[helper, phone, ("decider", decider.clone())]);
}
