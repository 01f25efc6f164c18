//! How sure something is, in words: what every message that says so chooses by.

use super::writer::Writer;
use crate::content::Slot;
use crate::plan::{Decider, PersonId, Standing};

/// How sure it is, who decides, when, and who will say.
pub fn slots(writer: &Writer<'_>, standing: &Standing) -> [(&'static str, Slot); 7] {
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
pub fn teller(standing: &Standing) -> Option<&PersonId> {
    standing.told_by.as_ref().filter(|_| standing.decider != Some(Decider::YoungPerson))
}
