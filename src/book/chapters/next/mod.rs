//! What happens next: the line from now to the plan, a move day by day, meetings to come, decisions made and to come, meetings lately held, and
//! the dates that the law sets.

pub(crate) mod dates;
mod decisions;
pub(crate) mod meetings;
mod moves;
mod steps;

use crate::book::draft::Draft;
use crate::book::writer::Writer;

/// In the order in which it will come; what is decided after what is still open, and what has been last.
pub fn write<'w>(writer: &'w Writer<'w>) -> Vec<Draft<'w>> {
    let mut pages = vec![steps::write(writer), moves::write(writer)];
    pages.extend(meetings::to_come(writer));
    pages.extend(decisions::write(writer));
    pages.extend(meetings::lately_held(writer));
    pages.push(dates::write(writer));
    pages
}
