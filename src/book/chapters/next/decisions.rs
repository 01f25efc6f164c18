//! What has been decided, and what has not: by whom, when, and who will say.

use crate::audience::Level;
use crate::book::draft::Draft;
use crate::book::writer::Writer;
use crate::book::{Topic, in_order, standing};
use crate::content::Slot;
use crate::plan::{Decision, Status};

/// What is told at this level: to the young a page each, what is still open first; from twelve all on one page, row by row.
pub fn write<'w>(writer: &'w Writer<'w>) -> Vec<Draft<'w>> {
    let all = writer.plan().decisions.iter().enumerate();
    let told = all.filter(|(_, decision)| Draft::tells(writer, &decision.told));
    let status = |decision: &Decision| decision.standing.status();
    if writer.level() >= Level::From12 {
        return vec![settled(writer, &in_order::by(told, |(_, decision)| status(decision) as i32))];
    }
    let told = in_order::by(told, |(_, decision)| i32::from(status(decision) == Status::Decided));
    let mut pages = Vec::new();
    for (place, decision) in told {
        pages.push(page(writer, place, decision));
    }
    pages
}

/// What is not decided yet and told at this level, with its place in the plan.
pub(super) fn open<'w>(writer: &'w Writer<'w>) -> Vec<(usize, &'w Decision)> {
    let all = writer.plan().decisions.iter().enumerate();
    let is_open = |decision: &Decision| decision.standing.status() != Status::Decided;
    all.filter(|(_, decision)| is_open(decision) && Draft::tells(writer, &decision.told)).collect()
}

fn page<'w>(writer: &'w Writer<'w>, place: usize, decision: &Decision) -> Draft<'w> {
    let slots = standing::slots(writer, &decision.standing);
    let mut page = writer.page(Topic::Next, decision.id.as_str());
    page.fact(format!("/decisions/{place}")).heading("decision-heading", &slots).told(&decision.told);
    for line in ["decision-status", "decision-by", "decision-expected", "decision-teller"] {
        page.say(line, &slots);
    }
    if decision.standing.status() == Status::NotKnown {
        page.hard("open");
    }
    page.standing(&decision.standing);
    page
}

/// A row each, surest first. What would be the same in every row is said once, under them.
fn settled<'w>(writer: &'w Writer<'w>, told: &[(usize, &Decision)]) -> Draft<'w> {
    let mut page = writer.page(Topic::Next, "settled");
    let of = |wanted: fn(&Status) -> bool| {
        let found = told.iter().filter(|(_, decision)| wanted(&decision.standing.status()));
        found.map(|(_, decision)| *decision).collect::<Vec<_>>()
    };
    let open = of(|status| *status != Status::Decided);
    let yes = |is: bool| Slot::word(if is { "yes" } else { "no" });
    let heading = [("decided", yes(open.len() < told.len())), ("open", yes(!open.is_empty()))];
    page.heading("settled-heading", &heading);
    let is_same = open.len() > 1
        && open.windows(2).all(|two| standing::teller(&two[0].standing) == standing::teller(&two[1].standing));
    let ids = ["decision-by", "decision-expected", "decision-teller"];
    let ids = if is_same { &ids[..2] } else { &ids };
    for (place, decision) in told {
        page.fact(format!("/decisions/{place}"));
        let (words, status) = (page.told_line(&decision.told), decision.standing.status());
        let about = page.line(ids, &standing::slots(writer, &decision.standing));
        page.row(status, words, about);
    }
    if !of(|status| *status == Status::Planned).is_empty() {
        page.say("settled-planned", &[]);
    }
    if let Some(last) = open.last().filter(|_| is_same) {
        page.say("settled-teller", &standing::slots(writer, &last.standing));
    }
    // The surest stand first.
    if open.last().is_some_and(|decision| decision.standing.status() == Status::NotKnown) {
        page.hard("open");
    }
    page
}
