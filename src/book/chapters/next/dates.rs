//! The dates that the law sets, for adults: the worker reads all of them, and whoever else is an adult those that are to come.

use crate::audience::Level;
use crate::book::Topic;
use crate::book::draft::Draft;
use crate::book::due;
use crate::book::writer::Writer;
use crate::plan::{Order, OrderKind, OrderStage};

/// One page, where there is an order that a day may be counted from. No child is told of a day by which an adult is to have done
/// something.
pub fn write<'w>(writer: &'w Writer<'w>) -> Option<Draft<'w>> {
    if writer.level() < Level::Adult || writer.speaks_to_child() || !writer.plan().orders.iter().any(is_counted_from) {
        return None;
    }
    let mut page = writer.page(Topic::Next, "dates");
    page.fact("/orders").heading("due-heading", &[]).who_is_who("due", due::cue(writer));
    page.say("due-intro", &[]);
    Some(page)
}

/// Whether a day may be counted from an order: one that is not over, and more than help that was agreed.
fn is_counted_from(order: &Order) -> bool {
    order.stage != Some(OrderStage::Ended)
        && !matches!(order.kind, None | Some(OrderKind::ChildInNeed | OrderKind::ChildProtection))
}
