//! What has been decided, and what has not: by whom, when, and who will say.

use crate::audience::Level;
use crate::book::draft::Draft;
use crate::book::writer::Writer;
use crate::book::{Topic, in_order};
use crate::content::Slot;
use crate::plan::{Decider, Decision, PersonId, Standing, Status};

/// What is told at this level: to the young a page each, what is still open first; from twelve all on one page, row by row.
pub fn write<'w>(writer: &'w Writer<'w>) -> Vec<Draft<'w>> {
    let all = writer.plan().decisions.iter().enumerate();
    let told = all.filter(|(_, decision)| Draft::tells(writer, &decision.told));
    let status = |decision: &Decision| decision.standing.status();
    if writer.level() >= Level::From12 {
        return vec![settled(writer, &in_order::by(told, |(_, decision)| status(decision) as i32))];
    }
    let told = in_order::by(told, |(_, decision)| i32::from(status(decision) == Status::Decided));
    told.into_iter().map(|(place, decision)| page(writer, place, decision)).collect()
}

/// How sure it is, who decides, when, and who will say.
pub(crate) fn slots(writer: &Writer<'_>, standing: &Standing) -> [(&'static str, Slot); 7] {
    let late = standing.expected.is_some_and(|day| day.last_day() < writer.today());
    [
        ("status", Slot::word(standing.status().word())),
        ("decider", standing.decider.map_or_else(|| Slot::text(""), |decider| Slot::word(decider.word()))),
        ("carers", writer.carers()),
        ("decided", writer.when(standing.decided)),
        ("expected", writer.date(standing.expected)),
        ("late", Slot::word(if late { "yes" } else { "no" })),
        ("teller", teller(standing).map_or_else(|| Slot::text(""), |person| writer.name(person))),
    ]
}

/// Who tells the child. Who decides for themselves need not be told.
fn teller(standing: &Standing) -> Option<&PersonId> {
    standing.told_by.as_ref().filter(|_| standing.decider != Some(Decider::YoungPerson))
}

fn page<'w>(writer: &'w Writer<'w>, place: usize, decision: &Decision) -> Draft<'w> {
    let slots = slots(writer, &decision.standing);
    let mut page = writer.page(Topic::Next, decision.id.as_str());
    page.fact(format!("/decisions/{place}")).heading("decision-heading", &slots).told(&decision.told);
    for line in ["decision-status", "decision-by", "decision-expected", "decision-teller"] {
        page.say(line, &slots);
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
    let is_same = open.len() > 1 && open.windows(2).all(|two| teller(&two[0].standing) == teller(&two[1].standing));
    let ids = ["decision-by", "decision-expected", "decision-teller"];
    let ids = if is_same { &ids[..2] } else { &ids };
    for (place, decision) in told {
        page.fact(format!("/decisions/{place}"));
        let (words, status) = (page.told_line(&decision.told), decision.standing.status());
        let about = page.line(ids, &slots(writer, &decision.standing));
        page.row(status, words, about);
    }
    if !of(|status| *status == Status::Planned).is_empty() {
        page.say("settled-planned", &[]);
    }
    if let Some(last) = open.last().filter(|_| is_same) {
        page.say("settled-teller", &slots(writer, &last.standing));
    }
    page
}
