//! Who decides what: the big decisions now and under the plan, then the everyday ones by who may say yes.

use super::plan::aim::lives_there;
use crate::audience::Level;
use crate::book::Topic;
use crate::book::block::Run;
use crate::book::draft::Draft;
use crate::book::who_is_who;
use crate::book::writer::Writer;
use crate::content::Slot;
use crate::plan::{
    Consent, DelegatedDecision, HomeTime, Order, OrderKind, OrderStage, PermanenceOption, PersonId, Role, Status,
};

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
        // Of those who are not named a picture would show nothing, and so something else than there is.
        if let Some(cue) = who_is_who::decides(writer).filter(|_| !has_unnamed_adopters(writer)) {
            page.who_is_who("decides", cue);
        }
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
    let is_adoption = writer.plan().aim.main.option == Some(PermanenceOption::Adoption);
    let mut lost = Vec::new();
    for id in &who.now {
        if !who.planned.contains(id) {
            lost.push(id.clone());
        }
    }
    let adopters = who.planned.is_empty() && has_unnamed_adopters(writer);
    let slots = [
        ("planned", writer.names(&who.planned)),
        ("council", yes(who.council_planned)),
        ("adopters", yes(adopters)),
        ("leaves", yes(who.council_now && !who.council_planned)),
        // After adoption, nobody else has it (`facts.md` 2.5).
        ("only", yes(is_adoption)),
        ("lost", writer.names(&lost)),
        // Where the plan is what is, only the order is open.
        ("settled", yes(is_settled(writer) && who.council_now)),
    ];
    page.fact("/responsibility").heading("decides-planned-heading", &slots).say("decides-planned", &slots);
    page
}

/// Whether the child lives where the plan leads, and that is decided. Adoption is not before the order.
fn is_settled(writer: &Writer<'_>) -> bool {
    let main = &writer.plan().aim.main;
    main.option != Some(PermanenceOption::Adoption)
        && main.standing.status() == Status::Decided
        && lives_there(writer, main)
}

fn same(some: &[PersonId], others: &[PersonId]) -> bool {
    some.len() == others.len() && some.iter().all(|person| others.contains(person))
}

/// Whether something holds, as a slot.
pub(super) fn yes(holds: bool) -> Slot {
    Slot::word(if holds { "yes" } else { "no" })
}

/// Whether the reader looks after the child now.
pub(super) fn is_carer(writer: &Writer<'_>) -> bool {
    let mut now = writer.plan().homes.iter().filter(|home| home.time == Some(HomeTime::Now));
    writer.reader().person().is_some_and(|reader| now.any(|home| home.carers.contains(reader)))
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
        ("who", Slot::word(decision.who.map_or("", Consent::word))),
        ("ask", writer.names(&decision.ask)),
        ("carers", writer.carers()),
        ("own", yes(is_carer(writer))),
        ("detail", Slot::text(decision.detail.as_str())),
        ("agreed", writer.when(decision.agreed)),
    ];
    page.fact(format!("/responsibility/decisions/{place}")).runs("decides-point", &slots)
}
