//! Where we are, and what comes next: one line from now through the days that are set, and those that are not, to the plan, or to
//! both plans where there are two. The youngest hear of one thing at a time and have no such page.

use super::{decisions, meetings};
use crate::audience::Level;
use crate::book::Topic;
use crate::book::chapters::home;
use crate::book::chapters::plan::aim;
use crate::book::draft::Draft;
use crate::book::writer::Writer;
use crate::book::{Sign, in_order, standing};
use crate::calendar::About;
use crate::content::Slot;
use crate::plan::{Decision, HomeTime, Meeting};

/// What comes next.
enum Step<'w> {
    Meeting(&'w Meeting),
    Decision(&'w Decision),
}

/// One page, however many sheets it fills; none where nothing is to come.
pub fn write<'w>(writer: &'w Writer<'w>) -> Draft<'w> {
    let mut page = writer.page(Topic::Next, "steps");
    let most = match writer.level() {
        Level::Under5 => return page,
        Level::From5 => 1,
        Level::From8 => 2,
        _ => 4,
    };
    let mut coming = meetings::coming(writer);
    coming.retain(|(_, own)| !meetings::is_kept(writer, own));
    let open = decisions::open(writer);
    if coming.is_empty() && open.is_empty() {
        return page;
    }
    page.heading("steps-heading", &[]);
    let word = |sign: &str| writer.string("steps-word", &[("sign", Slot::word(sign))]);
    if let Some((place, home)) =
        writer.plan().homes.iter().enumerate().find(|(_, home)| home.time == Some(HomeTime::Now))
    {
        page.fact(format!("/homes/{place}"));
        let words = page.line(&["home-now"], &home::slots(writer, home));
        page.entry((Sign::Done, word("now")), words, Vec::new());
    }
    let head = |when: Option<About>| {
        // A day that has gone by without an answer is no day on which one comes.
        let said = writer.date(when.filter(|when| when.last_day() >= writer.today()));
        if said.key == "none" { word("open") } else { writer.string("list-value", &[("value", said)]) }
    };
    let day = |when: Option<About>| when.map_or(i32::MAX, |when| when.first_day().days());
    let meetings = coming.into_iter().take(most).map(|(place, own)| (day(own.date), place, Step::Meeting(own)));
    // What is not decided is for those who can hold a question open.
    let open = open.into_iter().take(if writer.level() > Level::From5 { most } else { 0 });
    let open = open.map(|(place, own)| (day(own.standing.expected), place, Step::Decision(own)));
    for (_, place, step) in in_order::by(meetings.chain(open), |(day, ..)| *day) {
        match step {
            Step::Meeting(own) => {
                page.fact(format!("/meetings/{place}"));
                let leader = own.led_by.as_ref().map_or_else(|| Slot::text(""), |id| writer.name(id));
                let kind = own.kind.map_or("", crate::plan::MeetingKind::word);
                let words = page.line(&["meeting-heading"], &[("kind", Slot::word(kind))]);
                let about = page.line(&["steps-leader"], &[("leader", leader)]);
                page.entry((Sign::Others, head(own.date)), words, about);
            }
            Step::Decision(own) => {
                page.fact(format!("/decisions/{place}"));
                let words = page.told_line(&own.told);
                let about = page.line(&["decision-by"], &standing::slots(writer, &own.standing));
                page.entry((Sign::Others, head(own.standing.expected)), words, about);
            }
        }
    }
    aim::rows(writer, &mut page);
    page
}
