//! The orders and legal statuses: what each is, whom it names, since when and until when.

use super::aim::lives_in;
use super::general;
use crate::art::scenes::Setting;
use crate::audience::Level;
use crate::book::Topic;
use crate::book::block::Run;
use crate::book::draft::Draft;
use crate::book::in_order;
use crate::book::order_end::{is_made_by_a_court, order_end};
use crate::book::scenery;
use crate::book::writer::Writer;
use crate::calendar::About;
use crate::content::Slot;
use crate::plan::{HomeKind, HomeTime, Order, OrderKind, OrderStage, PersonId, Role, Status};

/// A page for each: what is in force, what is asked for, what is planned, what has ended.
pub fn write<'w>(writer: &'w Writer<'w>) -> Vec<Draft<'w>> {
    let rank = |stage: OrderStage| match stage {
        OrderStage::Made => 0,
        OrderStage::Suspended => 1,
        OrderStage::AskedFor => 2,
        OrderStage::Planned => 3,
        OrderStage::Ended => 4,
    };
    let said = writer.plan().orders.iter().enumerate().filter_map(|(place, order)| {
        let (kind, stage) = (order.kind?, order.stage?);
        is_for(writer.level(), stage).then_some((rank(stage), place, order, kind, stage))
    });
    let said: Vec<_> = in_order::by(said, |(rank, ..)| *rank);
    // Whom to ask is said once: under the last that is in force, or else under the first that is said at all.
    let in_force = said.iter().rposition(|(rank, ..)| *rank == 0).unwrap_or(0);
    let mut pages = Vec::new();
    for (_, place, order, kind, stage) in said {
        let mut page = page(writer, place, order, kind, stage);
        if pages.len() == in_force && !page.is_empty() {
            page.general().can_do("order-ask", &slots(writer, order, kind, stage));
        }
        pages.push(page);
    }
    pages
}

/// What a court is asked for now, as rows of the plan in short.
pub fn rows<'w>(writer: &'w Writer<'w>, page: &mut Draft<'w>) {
    for (place, order) in writer.plan().orders.iter().enumerate() {
        if let (Some(kind), Some(OrderStage::AskedFor)) = (order.kind, order.stage) {
            let slots = slots(writer, order, kind, OrderStage::AskedFor);
            page.fact(format!("/orders/{place}"));
            let (words, about) = (page.line(&["order-row"], &slots), page.line(&["order-row-about"], &slots));
            page.row(Status::NotKnown, words, about);
        }
    }
}

/// The youngest are told of what is in force, the next also of what is not decided; the past is told from eight.
fn is_for(level: Level, stage: OrderStage) -> bool {
    match level {
        Level::Under5 => stage == OrderStage::Made,
        Level::From5 => matches!(stage, OrderStage::Made | OrderStage::AskedFor | OrderStage::Planned),
        _ => true,
    }
}

fn page<'w>(writer: &'w Writer<'w>, place: usize, order: &Order, kind: OrderKind, stage: OrderStage) -> Draft<'w> {
    let slots = slots(writer, order, kind, stage);
    let mut page = writer.page(Topic::Plan, order.id.as_str());
    page.fact(format!("/orders/{place}"));
    // To the youngest readers first what it would be, and then that it is not.
    let is_open = matches!(stage, OrderStage::Planned | OrderStage::AskedFor);
    if is_open && writer.level() == Level::From5 {
        page.say("order-would-say", &slots).say("order-stage", &slots);
    } else {
        page.say("order-stage", &slots);
    }
    match stage {
        OrderStage::Made => {
            page.say("order-says", &slots).say("order-ends", &slots);
        }
        OrderStage::Planned | OrderStage::AskedFor if writer.level() > Level::From5 => {
            page.say("order-would-say", &slots);
        }
        OrderStage::Planned | OrderStage::AskedFor | OrderStage::Suspended | OrderStage::Ended => {}
    }
    if page.is_empty() {
        return page;
    }
    page.heading("orders-heading", &slots);
    scenery::of_plan(writer, &mut page, if is_made_by_a_court(kind) { Setting::Judge } else { Setting::Table });
    for_adults(writer, &mut page, order);
    if !general::of_order(writer, page.general(), kind, stage) && stage != OrderStage::Ended {
        in_general(writer, &mut page, kind);
    }
    page.because("order-because", &[]);
    page
}

fn slots(writer: &Writer<'_>, order: &Order, kind: OrderKind, stage: OrderStage) -> Vec<(&'static str, Slot)> {
    let end = order_end(order, writer.plan().child.born, writer.today());
    let name = writer.content().string("order-name", "", &[("kind", Slot::word(kind.word()))]);
    let when = |date| writer.when(Option::map(date, About::Day));
    vec![
        ("kind", Slot::word(kind.word())),
        ("law", Slot::word(if is_made_by_a_court(kind) { "order" } else { "status" })),
        ("name", Slot::text(name)),
        ("stage", Slot::word(stage.word())),
        ("asker", writer.names(&order.asked_by)),
        ("named", writer.names(&order.names)),
        ("here", Slot::word(if lives_with(writer, &order.names) { "yes" } else { "no" })),
        ("placed", Slot::word(if lives_in(writer, HomeKind::Adoptive) { "yes" } else { "no" })),
        ("worker", writer.helper(&[Role::SocialWorker])),
        ("who", writer.to_turn_to()),
        ("by-council", Slot::word(if order.asked_by_council { "yes" } else { "no" })),
        ("asked", when(order.asked_on)),
        ("made", when(order.made_on)),
        ("ended", when(order.ended_on)),
        ("ending", Slot::word(end.rule)),
        ("ends", if end.rule == "on" { when(end.day) } else { writer.day(end.day) }),
    ]
}

/// Whether the child lives with these people now.
fn lives_with(writer: &Writer<'_>, people: &[PersonId]) -> bool {
    let mut now = writer.plan().homes.iter().filter(|home| home.time == Some(HomeTime::Now));
    now.any(|home| people.iter().all(|person| home.carers.contains(person)))
}

/// What the order says in this case, and where it was made: for grown-ups, and the number for workers.
fn for_adults(writer: &Writer<'_>, page: &mut Draft<'_>, order: &Order) {
    if writer.level() == Level::Adult && !writer.speaks_to_child() {
        page.detail("order-court", Slot::text(order.court.as_str()));
        page.detail("order-case", Slot::text(order.case_number.as_str()));
        if !order.terms.is_empty() {
            page.say("order-terms", &[]).text(&order.terms);
        }
    }
}

/// What such an order is for everyone, in the glossary's own words, so that the two cannot disagree.
fn in_general(writer: &Writer<'_>, page: &mut Draft<'_>, kind: OrderKind) {
    let label = writer.string("order-in-general", &[]);
    let id = kind.word().replace('_', "-");
    let meaning = writer.content().meaning(&id, writer.voice());
    if let Some(meaning) = meaning.filter(|_| !label.is_empty()) {
        page.general().meaning(&label, &[Run::plain(meaning)]);
    }
}
