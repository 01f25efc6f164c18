//! What changed: what is new in the plan since last time, why, and who decided.

use crate::book::Topic;
use crate::book::draft::Draft;
use crate::book::writer::Writer;
use crate::content::Slot;
use crate::plan::Version;

/// A page for each change, the newest first.
pub fn write<'w>(writer: &'w Writer<'w>) -> Vec<Draft<'w>> {
    let mut pages = Vec::new();
    for (place, version) in writer.plan().history.iter().enumerate().rev() {
        pages.push(changed(writer, place, version));
    }
    pages
}

fn changed<'w>(writer: &'w Writer<'w>, place: usize, version: &Version) -> Draft<'w> {
    let slots = [
        ("date", writer.day(version.date)),
        ("decider", version.decider.map_or_else(|| Slot::text(""), |decider| Slot::word(decider.word()))),
    ];
    let mut page = writer.page(Topic::Changed, version.id.as_str());
    if Draft::tells(writer, &version.what) {
        page.fact(format!("/history/{place}")).heading("changed-heading", &slots);
        page.told(&version.what);
        page.fact(format!("/history/{place}/why")).told(&version.why);
        page.fact(format!("/history/{place}")).because("changed-decider", &slots);
        page.can_do("changed-ask", &[("who", writer.to_turn_to())]);
    }
    page
}
