//! The cover: whose book it is; then, for a parent or a carer, the plan in short.

mod in_short;

use crate::book::Topic;
use crate::book::draft::Draft;
use crate::book::writer::Writer;
use crate::calendar::About;
use crate::content::Slot;

/// One page, and the plan in short where the reader has one.
pub fn write<'w>(writer: &'w Writer<'w>) -> Vec<Draft<'w>> {
    let approval = &writer.plan().approval;
    let mut page = writer.page(Topic::Cover, "");
    page.fact("/child/name").heading("cover-title", &[]);
    page.say("cover-about", &[]);
    page.fact("/approval").detail("cover-updated", writer.day(approval.updated));
    page.detail("cover-made-on", writer.date(Some(About::Day(writer.today()))));
    page.fact("/council").detail("cover-council", Slot::text(writer.plan().council.name.as_str()));
    let mut pages = vec![page];
    pages.extend(in_short::write(writer));
    pages
}
