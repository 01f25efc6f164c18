//! Who decides what: the big decisions now and under the plan, then the everyday ones by who may say yes.

use crate::audience::Level;
use crate::book::Topic;
use crate::book::block::Run;
use crate::book::draft::Draft;
use crate::book::writer::Writer;
use crate::content::Slot;
use crate::plan::{Consent, DelegatedDecision, Order, OrderKind, OrderStage, PersonId, Role};

/// The age at which nobody has parental responsibility any more (`facts.md` 3.1).
const GROWN_UP: u32 = 18;

/// The big decisions, then a page for each answer to "who may say yes?".
pub fn write<'w>(writer: &'w Writer<'w>) -> Vec<Draft<'w>> {
    let mut pages = Vec::new();
    if !is_grown_up(writer) {
        pages.push(now(writer));
        pages.push(planned(writer));
    }
    let big = pages.len();
    for who in Consent::ALL {
        pages.push(decisions(writer, *who));
    }
    if let Some(first) = pages[big..].iter_mut().find(|page| !page.is_empty()) {
        first.general().say("decides-words", &[]);
    }
    let helper = writer.helper(&[Role::SocialWorker, Role::PersonalAdviser]);
    if let Some(last) = pages.iter_mut().rev().find(|page| !page.is_empty()) {
        last.general().can_do("decides-can-do", &[("helper", helper)]);
    }
    pages
}

fn is_grown_up(writer: &Writer<'_>) -> bool {
    writer.plan().child.born.is_some_and(|born| born.age_on(writer.today()) >= GROWN_UP)
}

fn now<'w>(writer: &'w Writer<'w>) -> Draft<'w> {
    let who = &writer.plan().responsibility;
    let slots = [("now", writer.names(&who.now)), ("council", yes(who.council_now))];
    let mut page = writer.page(Topic::Decides, "big-decisions");
    page.fact("/responsibility").heading("decides-pr-heading", &slots).say("decides-pr", &slots);
    if has_unnamed_adopters(writer) {
        page.fact("/orders").say("decides-pr-adopters", &slots);
    }
    if !page.is_empty() {
        page.because("decides-because", &[]).general().say("decides-pr-is", &[]);
    }
    page
}

/// Whether the child is placed with people who have asked to adopt, and who are not named to this reader. That they share
/// parental responsibility follows from the orders, and gives away nobody (`facts.md` 2.5, 3.7).
pub(super) fn has_unnamed_adopters(writer: &Writer<'_>) -> bool {
    let has = |kind, stage| move |order: &&Order| order.kind == Some(kind) && order.stage == Some(stage);
    let orders = || writer.plan().orders.iter();
    orders().any(|order| has(OrderKind::Placement, OrderStage::Made)(&order))
        && orders()
            .find(has(OrderKind::Adoption, OrderStage::AskedFor))
            .is_some_and(|order| order.asked_by.is_empty() && !order.asked_by_council)
}

/// Who would have it under the plan: said only where that is not who has it now.
fn planned<'w>(writer: &'w Writer<'w>) -> Draft<'w> {
    let who = &writer.plan().responsibility;
    let mut page = writer.page(Topic::Decides, "under-the-plan");
    if same(&who.now, &who.planned) && who.council_now == who.council_planned {
        return page;
    }
    let adopters = who.planned.is_empty() && has_unnamed_adopters(writer);
    let slots = [
        ("planned", writer.names(&who.planned)),
        ("council", yes(who.council_planned)),
        ("adopters", yes(adopters)),
        ("leaves", yes(who.council_now && !who.council_planned)),
    ];
    page.fact("/responsibility").heading("decides-planned-heading", &slots).say("decides-planned", &slots);
    page
}

fn same(some: &[PersonId], others: &[PersonId]) -> bool {
    some.len() == others.len() && some.iter().all(|person| others.contains(person))
}

fn yes(holds: bool) -> Slot {
    Slot::word(if holds { "yes" } else { "no" })
}

fn decisions<'w>(writer: &'w Writer<'w>, who: Consent) -> Draft<'w> {
    let mut page = writer.page(Topic::Decides, &who.word().replace('_', "-"));
    let all = writer.plan().responsibility.decisions.iter().enumerate();
    let these: Vec<_> = all.filter(|(_, decision)| decision.who == Some(who)).collect();
    if these.is_empty() {
        return page;
    }
    let responsible = &writer.plan().responsibility;
    let slots = [
        ("who", Slot::word(who.word())),
        ("carers", writer.carers()),
        ("now", writer.names(&responsible.now)),
        ("council", yes(responsible.council_now)),
    ];
    page.fact("/responsibility/decisions").heading("decides-heading", &slots).say("decides-lead", &slots);
    if writer.level() == Level::Under5 {
        return page;
    }
    let points = these.into_iter().flat_map(|(place, decision)| point(writer, &mut page, place, decision)).collect();
    page.point_runs(points);
    page
}

fn point(writer: &Writer<'_>, page: &mut Draft<'_>, place: usize, decision: &DelegatedDecision) -> Vec<Vec<Run>> {
    let slots = [
        ("about", Slot::text(decision.about.as_str())),
        ("detail", Slot::text(decision.detail.as_str())),
        ("agreed", writer.when(decision.agreed)),
    ];
    page.fact(format!("/responsibility/decisions/{place}")).runs("decides-point", &slots)
}
