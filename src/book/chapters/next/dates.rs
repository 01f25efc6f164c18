//! The dates that the law and good practice set: for the worker all of them, for a carer and a parent what is to come. No child is
//! told of one. Which they are is counted by a program apart ([`crate::render`]).

use crate::audience::Reader;
use crate::book::Topic;
use crate::book::draft::Draft;
use crate::book::due;
use crate::book::writer::Writer;
use crate::plan::{Order, OrderKind, OrderStage, Role};

/// One page, where an order or what stands for one may set a date.
pub fn write<'w>(writer: &'w Writer<'w>) -> Draft<'w> {
    let mut page = writer.page(Topic::Next, "dates");
    if is_told(writer) {
        page.fact("/orders").heading("due-heading", &[]).who_is_who("dates", due::cue(writer));
        page.say("due-what", &[]).can_do("due-ask", &[("helper", writer.helper(&[Role::SocialWorker]))]);
    }
    page
}

/// Whether the reader has the page: no child, and nobody at a child's level.
pub(crate) fn is_told(writer: &Writer<'_>) -> bool {
    let orders = &writer.plan().orders;
    let is_theirs = match writer.reader() {
        Reader::Worker | Reader::Carer(_) => true,
        // From a placement order on, what is to be done by when is between the council and the new family.
        Reader::Parent(_) => !orders.iter().any(lets_place),
        _ => false,
    };
    is_theirs && !writer.speaks_to_child() && orders.iter().any(sets_dates)
}

fn lets_place(order: &Order) -> bool {
    order.stage == Some(OrderStage::Made) && order.kind == Some(OrderKind::Placement)
}

/// Whether an order may set a date: it is not over, and is no plan of help at home, nor about whom a child sees.
fn sets_dates(order: &Order) -> bool {
    let of_home = OrderKind::Section20..=OrderKind::ArrangementsLives;
    order.stage != Some(OrderStage::Ended)
        && order.kind.is_some_and(|kind| of_home.contains(&kind) || kind == OrderKind::PrivateFostering)
}
