//! What has been decided, and what has not: by whom, when, and who will say.

use crate::book::Topic;
use crate::book::draft::Draft;
use crate::book::writer::Writer;
use crate::content::Slot;
use crate::plan::{Decider, Decision, Status};

/// A page for each decision whose status is wanted and that is told at this level.
pub fn write<'w>(writer: &'w Writer<'w>, wanted: impl Fn(Status) -> bool) -> Vec<Draft<'w>> {
    let all = writer.plan().decisions.iter().enumerate();
    let told = all.filter(|(_, decision)| wanted(decision.standing.status()) && Draft::tells(writer, &decision.told));
    told.map(|(place, decision)| page(writer, place, decision)).collect()
}

fn page<'w>(writer: &'w Writer<'w>, place: usize, decision: &Decision) -> Draft<'w> {
    let standing = &decision.standing;
    let late = standing.expected.is_some_and(|day| day.last_day() < writer.today());
    let teller = standing.told_by.as_ref().filter(|_| standing.decider != Some(Decider::YoungPerson));
    let slots = [
        ("status", Slot::word(standing.status().word())),
        ("decider", standing.decider.map_or_else(|| Slot::text(""), |decider| Slot::word(decider.word()))),
        ("carers", writer.carers()),
        ("decided", writer.when(standing.decided)),
        ("expected", writer.date(standing.expected)),
        ("late", Slot::word(if late { "yes" } else { "no" })),
        // Who decides for themselves need not be told.
        ("teller", teller.map_or_else(|| Slot::text(""), |person| writer.name(person))),
    ];
    let mut page = writer.page(Topic::Next, decision.id.as_str());
    page.fact(format!("/decisions/{place}")).heading("decision-heading", &slots).told(&decision.told);
    for line in ["decision-status", "decision-by", "decision-expected", "decision-teller"] {
        page.say(line, &slots);
    }
    page.standing(standing);
    page
}
