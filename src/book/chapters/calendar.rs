//! The next time, my week and my month: each a page with a view of the calendar. Who is seen when is told and drawn by a program
//! apart ([`crate::render`]).

use crate::audience::Level;
use crate::book::Topic;
use crate::book::diary;
use crate::book::draft::Draft;
use crate::book::writer::Writer;

/// The pages of the calendar, where the plan may have days to tell. The youngest have no month, and adults no week.
pub fn write<'w>(writer: &'w Writer<'w>, pages: &mut Vec<Draft<'w>>) {
    if !writer.plan().family_time.iter().any(diary::has_days) {
        return;
    }
    let is_adult = writer.level() == Level::Adult;
    if writer.plan().family_time.iter().any(diary::may_see) {
        pages.push(next_time(writer));
    }
    for (view, heading, is_told) in
        [("week", "diary-week-heading", !is_adult), ("month", "diary-month-heading", writer.level() > Level::Under5)]
    {
        if is_told {
            let mut page = writer.page(Topic::Family, ["my-", view].concat().as_str());
            page.fact("/family_time").heading(heading, &[]).who_is_who(view, diary::cue(writer, view));
            page.say("diary-month", &[]);
            pages.push(page);
        }
    }
}

fn next_time<'w>(writer: &'w Writer<'w>) -> Draft<'w> {
    let mut page = writer.page(Topic::Family, "next-time");
    page.fact("/family_time").heading("diary-next-heading", &[]).who_is_who("next", diary::cue(writer, "next"));
    page.say("diary-next", &[]).can_do("diary-next-ask", &[("who", writer.to_turn_to())]);
    page
}
