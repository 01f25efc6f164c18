//! What is working well, what is worrying, what needs to happen and what is hoped for.

use crate::book::Topic;
use crate::book::draft::Draft;
use crate::book::writer::Writer;
use crate::content::Slot;
use crate::plan::{Action, Point, Progress, Role, Told};

/// What the plan asks of this adult: a page of their own.
pub fn yours<'w>(writer: &'w Writer<'w>) -> Option<Draft<'w>> {
    let yours: Vec<_> = actions(writer).filter(|(_, action)| asks(writer, action)).collect();
    (!yours.is_empty()).then(|| needs(writer, "yours", &yours))
}

/// What works, what worries, what the others do, and the hopes.
pub fn write<'w>(writer: &'w Writer<'w>) -> Vec<Draft<'w>> {
    let balance = &writer.plan().balance;
    let others: Vec<_> = actions(writer).filter(|(_, action)| !asks(writer, action)).collect();
    let mut worried = points(writer, "worried", "worried_about", &balance.worried_about);
    if !worried.is_empty() {
        worried.general().say("balance-worried", &[]);
    }
    let mut hoped = points(writer, "hoped", "hoped_for", &balance.hoped_for);
    if !hoped.is_empty() {
        hoped.general().can_do("balance-can-do", &[("worker", writer.helper(&[Role::SocialWorker]))]);
    }
    vec![
        points(writer, "working", "working_well", &balance.working_well),
        worried,
        needs(writer, "needs", &others),
        hoped,
    ]
}

fn actions<'w>(writer: &'w Writer<'w>) -> impl Iterator<Item = (usize, &'w Action)> {
    writer.plan().balance.needs_to_happen.iter().enumerate()
}

/// True where the reader is an adult whom the action names.
fn asks(writer: &Writer<'_>, action: &Action) -> bool {
    !writer.speaks_to_child() && writer.you().is_some_and(|you| action.who.contains(you))
}

fn points<'w>(writer: &'w Writer<'w>, about: &str, list: &str, points: &[Point]) -> Draft<'w> {
    let mut page = writer.page(Topic::Plan, about);
    page.heading(&format!("balance-{about}-heading"), &[]);
    for (place, point) in points.iter().enumerate() {
        page.fact(format!("/balance/{list}/{place}")).told(&point.told);
    }
    page
}

fn needs<'w>(writer: &'w Writer<'w>, about: &str, actions: &[(usize, &Action)]) -> Draft<'w> {
    let mut page = writer.page(Topic::Plan, about);
    page.heading(&format!("balance-{about}-heading"), &[]);
    if about == "yours" && !actions.is_empty() {
        page.say("balance-yours", &[]);
    }
    for (place, action) in actions.iter().filter(|(_, action)| Draft::tells(writer, &action.told)) {
        page.fact(format!("/balance/needs_to_happen/{place}")).told(&action.told);
        progress(writer, &mut page, action, about == "yours");
    }
    page
}

fn progress(writer: &Writer<'_>, page: &mut Draft<'_>, action: &Action, yours: bool) {
    let by = writer.date(action.by);
    let past = action.by.is_some_and(|by| by.last_day() < writer.today());
    let progress = action.progress.map_or_else(|| Slot::text(""), |progress| Slot::word(progress.word()));
    let slots = [
        ("progress", progress),
        ("by", if says(writer, &action.told, &by) { Slot::text("") } else { by }),
        ("due", Slot::word(if past { "past" } else { "to-come" })),
    ];
    page.say("balance-progress", &slots);
    if writer.speaks_to_child() {
        return;
    }
    if !yours {
        page.detail("balance-who", writer.names(&action.who));
    }
    if action.progress != Some(Progress::Done) {
        page.detail(if past { "balance-was-due" } else { "balance-by" }, writer.date(action.by));
    }
    page.detail("balance-how-far", Slot::text(writer.string("balance-how-far-is", &slots)));
    if Draft::tells(writer, &action.if_not) && action.progress != Some(Progress::Done) {
        page.say("balance-if-not", &[]).told(&action.if_not);
    }
}

/// True where a text already says the date in the words of this level.
fn says(writer: &Writer<'_>, told: &Told, date: &Slot) -> bool {
    let text = told.at(writer.level()).map_or("", |text| text.as_str());
    date.pieces.iter().any(|piece| !piece.text.is_empty() && text.contains(&piece.text))
}
