//! What is true in general of an option or an order, by the same headings for each, so that two can be held side by side.

use crate::audience::Level;
use crate::book::draft::Draft;
use crate::book::writer::Writer;
use crate::content::{ADULT_PARTS, OPTION_PARTS, ORDER_PARTS, Slot};
use crate::plan::{Order, OrderKind, OrderStage, PermanenceOption};

/// What a child reads of an option that nobody has decided.
const BEFORE: [&str; 5] = ["what", "who", "decides", "touch", "first"];

/// An option in general, onto a page that says so.
pub fn of_option(writer: &Writer<'_>, page: &mut Draft<'_>, option: PermanenceOption, is_undecided: bool) {
    let of = format!("plan/{}", option.word());
    let parts: &[&'static str] = match writer.level() {
        Level::Under5 | Level::From5 | Level::From8 if is_undecided => &BEFORE,
        _ => &OPTION_PARTS,
    };
    let in_care = format!("{of}/change-in-care");
    for part in parts {
        if *part == "change" && is_in_care(writer) && writer.content().has(&in_care) {
            page.headed_passage("general-part", &[("part", Slot::word(part))], &in_care);
        } else {
            tell(page, part, &of);
        }
    }
    if writer.level() == Level::Adult && !writer.speaks_to_child() {
        ADULT_PARTS.iter().for_each(|part| tell(page, part, &of));
    }
    tell(page, LOCAL, &of);
}

/// An order in general, onto a page about it: one in force from eight, one that a court is asked for from twelve; false for any
/// other, which is in the glossary. How long an order in force lasts has been said for this child.
pub fn of_order(writer: &Writer<'_>, page: &mut Draft<'_>, kind: OrderKind, stage: OrderStage) -> bool {
    let (is_made, is_asked) = (stage == OrderStage::Made, stage == OrderStage::AskedFor);
    let is_told = is_made && writer.level() >= Level::From8 || is_asked && writer.level() >= Level::From12;
    if is_told {
        let of = format!("word/{}", kind.word().replace('_', "-"));
        for part in ORDER_PARTS {
            if !is_made || part != "long" {
                tell(page, part, &of);
            }
        }
        tell(page, LOCAL, &of);
    }
    is_told
}

/// What the reader's council says of it beside the law.
pub const LOCAL: &str = "local";

/// One part of an option, an order or whatever else the pack tells by headings.
pub fn tell(page: &mut Draft<'_>, part: &'static str, of: &str) {
    page.headed_passage("general-part", &[("part", Slot::word(part))], &format!("{of}/{part}"));
}

/// Whether a court has put the child in care. Then nobody is told that a parent could take the child home.
fn is_in_care(writer: &Writer<'_>) -> bool {
    const CARE: [OrderKind; 3] = [OrderKind::Care, OrderKind::InterimCare, OrderKind::Placement];
    let is_made =
        |order: &Order| order.stage == Some(OrderStage::Made) && order.kind.is_some_and(|own| CARE.contains(&own));
    writer.plan().orders.iter().any(is_made)
}
