//! What is working well, what is worrying, what needs to happen and what is hoped for.

use crate::art::scenes::Setting;
use crate::audience::Level;
use crate::book::draft::{Draft, one_line};
use crate::book::writer::Writer;
use crate::book::{Sign, Topic, in_order, scenery};
use crate::content::Slot;
use crate::plan::{Action, Point, Progress, Role};

/// What the plan asks of this adult: a page of their own.
pub fn yours<'w>(writer: &'w Writer<'w>) -> Option<Draft<'w>> {
    let yours: Vec<_> = actions(writer).filter(|(_, action)| asks(writer, action)).collect();
    (!yours.is_empty()).then(|| needs(writer, "yours", &yours))
}

/// A part of a page: what is not done yet, the soonest first, only so many, of the reader's own or of what others do.
pub fn to_do<'w>(writer: &'w Writer<'w>, page: &mut Draft<'w>, yours: bool, few: usize) {
    let is_over = |action: &Action| matches!(action.progress, Some(Progress::Done | Progress::DidNotHappen));
    let is_open = |action: &Action| !is_over(action) && asks(writer, action) == yours;
    let open: Vec<_> = actions(writer).filter(|(_, action)| is_open(action)).collect();
    for (number, (place, action)) in soonest(writer, &open).into_iter().take(few).enumerate() {
        if number == 0 {
            page.part(if yours { "balance-yours-heading" } else { "balance-needs-heading" });
        }
        page.fact(format!("/balance/needs_to_happen/{place}"));
        entry(writer, page, action, yours);
    }
}

/// What works, what worries, what the others do, and the hopes.
pub fn write<'w>(writer: &'w Writer<'w>) -> Vec<Draft<'w>> {
    let balance = &writer.plan().balance;
    let others: Vec<_> = actions(writer).filter(|(_, action)| !asks(writer, action)).collect();
    let mut worried = points(writer, "worried", "worried_about", &balance.worried_about);
    if !worried.is_empty() {
        worried.general().say("balance-worried", &[]).hard("worried");
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
    let setting = match about {
        "worried" => Setting::Voice,
        "hoped" => Setting::Signpost,
        _ => Setting::Me,
    };
    scenery::of_plan(writer, &mut page, setting);
    page.heading(&format!("balance-{about}-heading"), &[]);
    for (place, point) in points.iter().enumerate() {
        page.fact(format!("/balance/{list}/{place}")).told(&point.told);
    }
    page
}

fn needs<'w>(writer: &'w Writer<'w>, about: &str, actions: &[(usize, &Action)]) -> Draft<'w> {
    let mut page = writer.page(Topic::Plan, about);
    scenery::of_plan(writer, &mut page, Setting::Table);
    page.heading(&format!("balance-{about}-heading"), &[]);
    if about == "yours" && !actions.is_empty() {
        page.say("balance-yours", &[]);
    }
    if writer.level() < Level::From12 {
        for (place, action) in actions.iter().filter(|(_, action)| Draft::tells(writer, &action.told)) {
            page.fact(format!("/balance/needs_to_happen/{place}")).told(&action.told);
            page.say("balance-progress", &slots(writer, action, true));
        }
        return page;
    }
    for (place, action) in soonest(writer, actions) {
        page.fact(format!("/balance/needs_to_happen/{place}"));
        entry(writer, &mut page, action, about == "yours");
    }
    page
}

/// Those that are told, the soonest first; what has no day after what has, and what is done last of all.
fn soonest<'w>(writer: &Writer<'_>, actions: &[(usize, &'w Action)]) -> Vec<(usize, &'w Action)> {
    let day = |action: &Action| match (is_done(action), action.by) {
        (true, _) => i32::MAX,
        (false, by) => by.map_or(i32::MAX - 1, |by| by.last_day().days()),
    };
    let told = actions.iter().filter(|(_, action)| Draft::tells(writer, &action.told)).copied();
    in_order::by(told, |(_, action)| day(action))
}

fn is_done(action: &Action) -> bool {
    action.progress == Some(Progress::Done)
}

fn slots(writer: &Writer<'_>, action: &Action, yours: bool) -> [(&'static str, Slot); 4] {
    let past = action.by.is_some_and(|by| by.last_day() < writer.today());
    [
        ("progress", action.progress.map_or_else(|| Slot::text(""), |progress| Slot::word(progress.word()))),
        ("by", writer.date(action.by)),
        ("due", Slot::word(if past { "past" } else { "to-come" })),
        ("who", if yours { Slot::text("") } else { writer.names(&action.who) }),
    ]
}

/// By when, what, and how far it is. What follows if it is not done is said too.
fn entry(writer: &Writer<'_>, page: &mut Draft<'_>, action: &Action, yours: bool) {
    let sign = match () {
        () if is_done(action) => Sign::Done,
        () if yours => Sign::Yours,
        () => Sign::Others,
    };
    let slots = slots(writer, action, yours);
    let words = page.told_line(&action.told);
    let mut about = page.runs("balance-about", &slots);
    if !is_done(action) && Draft::tells(writer, &action.if_not) {
        about.extend(page.runs("balance-if-not", &slots));
        about.push(page.told_line(&action.if_not));
    }
    page.entry((sign, writer.string("balance-when", &slots)), words, one_line(about));
}
