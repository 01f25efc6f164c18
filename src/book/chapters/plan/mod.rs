//! My plan: the main plan and why, the second plan, how it will be decided, the orders, and what is working and worrying.

pub(crate) mod aim;
pub(crate) mod balance;
mod general;
pub(crate) mod orders;
mod permanence;

use crate::book::draft::Draft;
use crate::book::writer::Writer;

/// The most wanted first: the plan itself, what the law says, what people will do; what permanence is comes last.
pub fn write<'w>(writer: &'w Writer<'w>) -> Vec<Draft<'w>> {
    let mut pages = aim::write(writer);
    pages.extend(balance::yours(writer));
    pages.extend(orders::write(writer));
    pages.extend(balance::write(writer));
    pages.extend(aim::in_general(writer));
    if !pages.is_empty() {
        pages.extend(permanence::write(writer));
    }
    pages
}
