//! The dates that the law sets, for adults: the worker reads all of them, and whoever else is an adult those that are to come.

use crate::audience::Level;
use crate::book::Topic;
use crate::book::draft::Draft;
use crate::book::due;
use crate::book::writer::Writer;

/// One page, where there is an order that a day may be counted from. No child is told of a day by which an adult is to have done
/// something.
pub fn write<'w>(writer: &'w Writer<'w>) -> Option<Draft<'w>> {
    if writer.level() < Level::Adult || writer.speaks_to_child() || writer.plan().orders.is_empty() {
        return None;
    }
    let mut page = writer.page(Topic::Next, "dates");
    page.fact("/orders").heading("due-heading", &[]).who_is_who("due", due::cue(writer));
    page.say("due-intro", &[]);
    Some(page)
}
