//! Seeing my family: each arrangement with everyone but brothers and sisters, who have a chapter of their own.

use super::{agreement, calendar, everyone_seen};
use crate::art::scenes::Setting;
use crate::audience::Level;
use crate::book::Topic;
use crate::book::block::Run;
use crate::book::draft::{Draft, one_line};
use crate::book::often::{dates_ahead, how_often};
use crate::book::scenery::meeting_place;
use crate::book::wanted::Wanted;
use crate::book::writer::Writer;
use crate::calendar::About;
use crate::content::Slot;
use crate::plan::{
    Arrangement, ChangeKind, HomeTime, PersonId, Role, Status, TouchKind, TouchState, TouchWith, VisitChange,
};

/// The next time, my week and my month; everyone there is; a page for each arrangement; then what to do when a visit feels hard.
pub fn write<'w>(writer: &'w Writer<'w>) -> Vec<Draft<'w>> {
    let mut pages = Vec::new();
    calendar::write(writer, &mut pages);
    everyone_seen::write(writer, &mut pages);
    arrangements(writer, Topic::Family, &mut pages);
    if !pages.is_empty() {
        pages.push(how_it_feels(writer));
    }
    pages
}

/// The pages of the arrangements of a chapter: those with brothers and sisters are told in theirs.
pub(super) fn arrangements<'w>(writer: &'w Writer<'w>, topic: Topic, drafts: &mut Vec<Draft<'w>>) {
    for (place, each) in writer.plan().family_time.iter().enumerate() {
        if (each.whose == Some(TouchWith::BrothersAndSisters)) == (topic == Topic::Siblings) {
            pages(writer, topic, place, each, drafts);
        }
    }
}

/// How many arrangements a plan in short tells of.
const FEW: usize = 4;

/// Those in which the reader has a part, as rows with the sign of how sure each is; not what has ended, which is no more of
/// the plan.
pub(super) fn rows<'w>(writer: &'w Writer<'w>, page: &mut Draft<'w>) {
    let is_own = |each: &Arrangement| {
        let mut people = each.with.iter().chain(&each.taken_by).chain(&each.helpers);
        each.state != Some(TouchState::Ended) && !is_over(writer, each) && people.any(|one| Some(one) == writer.you())
    };
    let all = writer.plan().family_time.iter().enumerate();
    for (place, each) in all.filter(|(_, each)| is_own(each)).take(FEW) {
        let status = each.standing.status();
        let state = each.state.unwrap_or(TouchState::On);
        // The sign is about what is to come: then the words are too, and what is so now is said under them.
        let is_to_come = match status {
            Status::Decided => false,
            Status::Planned => state == TouchState::NotYet,
            Status::LookedInto | Status::NotKnown => true,
        };
        let mut own = vec![("row", yes(true)), ("now", Slot::word(state.word()))];
        own.extend(is_to_come.then(|| ("state", Slot::word(TouchState::On.word()))));
        own.extend(slots(writer, each));
        page.fact(format!("/family_time/{place}"));
        let words = page.line(&[how(writer, each)], &own);
        let mut about = days(writer, page, each);
        about.extend(page.runs("family-row", &own));
        page.row(status, words, one_line(about));
    }
}

/// The pages of one arrangement: when and where, and why, which from twelve are one page where they fit; then single visits
/// that change.
fn pages<'w>(writer: &'w Writer<'w>, topic: Topic, place: usize, each: &Arrangement, pages: &mut Vec<Draft<'w>>) {
    let slots = slots(writer, each);
    let is_on = matches!(each.state, None | Some(TouchState::On));
    let mut first = when(writer, topic, place, each, &slots);
    let mut second = Some(why(writer, topic, place, each, &slots));
    if writer.level() >= Level::From12 {
        second = second.and_then(|why| first.join(why));
    }
    if !is_on {
        let state = Slot::word(each.state.unwrap_or(TouchState::On).word());
        let person = writer.helper(&[Role::SocialWorker]);
        let review = writer.date(each.review_on);
        let who = writer.to_turn_to();
        let slots = [("person", person), ("who", who), ("state", state), ("review", review)];
        first.general().can_do("family-not-now-ask", &slots);
    }
    for mut page in [Some(first), second].into_iter().flatten() {
        drawn(writer, &mut page, each);
        pages.push(page);
    }
    if each.state != Some(TouchState::Ended) && !writer.speaks_to_child() {
        pages.push(agreement::write(writer, topic, place, each, &slots));
    }
    for (number, change) in each.changes.iter().enumerate() {
        if is_on && change.date.max(change.to_date).is_some_and(|date| date >= writer.today()) {
            pages.push(changed(writer, topic, place, each, number, change));
        }
    }
}

/// The scene of an arrangement: how they keep in touch, or where they meet. No place is drawn that the plan does not name,
/// and nobody together who is not; a call without a picture, a message, and what is not now, have the child alone.
fn drawn(writer: &Writer<'_>, page: &mut Draft<'_>, each: &Arrangement) {
    let is_young = writer.level() < Level::From12;
    let is_on = matches!(each.state, None | Some(TouchState::On));
    let kind = match each.kind {
        _ if !is_on => Setting::Me,
        Some(TouchKind::Letters) => Setting::Letterbox,
        Some(TouchKind::VideoCall) => Setting::VideoCall,
        Some(TouchKind::Call | TouchKind::Messages) => Setting::Me,
        _ if is_young => meeting_place(each.place.as_str()),
        _ => Setting::Garden,
    };
    let (mut near, mut helpers) = (Vec::new(), Vec::new());
    if kind != Setting::Me {
        near.extend(&each.with);
    }
    if kind == Setting::Centre {
        helpers.extend(&each.helpers);
    }
    page.picture(kind, &Wanted { near, helpers, ..Wanted::default() });
    page.faces(&each.with);
}

pub(super) type Named<'s> = Vec<(&'s str, Slot)>;

pub(super) fn slots<'s>(writer: &Writer<'_>, each: &Arrangement) -> Named<'s> {
    let pattern = each.pattern.as_ref();
    let often = pattern.map_or_else(|| Slot::text(""), |own| how_often(writer, own));
    vec![
        ("with", writer.names(&each.with)),
        ("everyone", everyone(writer, each)),
        ("kind", each.kind.map_or_else(|| Slot::text(""), |kind| Slot::word(kind.word()))),
        ("state", Slot::word(each.state.unwrap_or(TouchState::On).word())),
        ("status", Slot::word(each.standing.status().word())),
        ("often", often),
        ("from", writer.time(pattern.and_then(|own| own.from))),
        ("to", writer.time(pattern.and_then(|own| own.to))),
        ("place", Slot::text(each.place.as_str())),
        ("helpers", writer.names(&each.helpers)),
        ("takers", writer.names(&others(writer, &each.taken_by))),
        ("review", writer.date(each.review_on)),
        ("until", writer.when(pattern.and_then(|own| own.until).map(About::Day))),
        ("over", yes(is_over(writer, each))),
    ]
}

fn when<'w>(writer: &'w Writer<'w>, topic: Topic, place: usize, each: &Arrangement, slots: &Named<'_>) -> Draft<'w> {
    let mut page = writer.page(topic, each.id.as_str());
    page.fact(format!("/family_time/{place}")).heading("family-heading", slots);
    let is_on = matches!(each.state, None | Some(TouchState::On));
    if is_on && is_over(writer, each) {
        page.say("family-until", slots);
    } else if is_on {
        page.say(how(writer, each), slots);
        let days = days(writer, &page, each);
        page.point_runs(days);
        page.say("family-time", slots);
        page.say("family-until", slots);
        page.say("family-place", slots);
        page.say("family-helpers", slots);
        page.say("family-takers", slots);
        facts(writer, &mut page, each, slots);
        page.texts_for_child(&[&each.do_together]);
        page.say("family-if-it-changes", slots);
    } else {
        page.say("family-when", slots);
        // The child's own words, and then the answer: nobody is left alone with the worst of what they said.
        said(&mut page, place, each, slots);
        page.fact(format!("/family_time/{place}/reason")).told(&each.reason);
        page.say("family-not-now", slots);
    }
    page.fact(format!("/family_time/{place}/standing")).standing(&each.standing);
    page.because("family-because", slots);
    page
}

/// The message that says what it is and how often.
pub(super) fn how(writer: &Writer<'_>, each: &Arrangement) -> &'static str {
    match each.kind {
        Some(TouchKind::Visit) if live_together(writer, each) => "family-own-time",
        _ if comes_to_stay(writer, each) => "family-comes-to-stay",
        _ => "family-when",
    }
}

/// Whether the last day of the pattern has gone by.
pub(super) fn is_over(writer: &Writer<'_>, each: &Arrangement) -> bool {
    each.pattern.as_ref().and_then(|pattern| pattern.until).is_some_and(|until| until < writer.today())
}

/// The same as facts below one another, from twelve.
pub(super) fn facts(writer: &Writer<'_>, page: &mut Draft<'_>, each: &Arrangement, slots: &Named<'_>) {
    let said = |id: &str| Slot::text(writer.string(id, slots));
    let until = each.pattern.as_ref().and_then(|pattern| pattern.until);
    page.detail("family-time-label", said("family-hours"));
    page.detail("family-ends-label", writer.day(until));
    page.detail("family-place-label", said("family-where"));
    page.detail("family-helpers-label", writer.names(&each.helpers));
    page.detail("family-takers-label", writer.names(&others(writer, &each.taken_by)));
    page.say("family-unsure", slots);
}

fn yes(holds: bool) -> Slot {
    Slot::word(if holds { "yes" } else { "no" })
}

/// Whether the nights are at the home the child lives in now: then it is the others who come.
fn comes_to_stay(writer: &Writer<'_>, each: &Arrangement) -> bool {
    let mut now = writer.plan().homes.iter().filter(|home| home.time == Some(HomeTime::Now));
    each.kind == Some(TouchKind::Overnight) && !each.place.is_empty() && now.any(|home| home.name == each.place)
}

/// Whether everyone the time is with lives with the child: then it is no visit.
fn live_together(writer: &Writer<'_>, each: &Arrangement) -> bool {
    let mut now = writer.plan().homes.iter().filter(|home| home.time == Some(HomeTime::Now));
    now.any(|home| {
        !each.with.is_empty() && each.with.iter().all(|one| home.carers.contains(one) || home.members.contains(one))
    })
}

/// Those of a list who are not the child.
fn others(writer: &Writer<'_>, people: &[PersonId]) -> Vec<PersonId> {
    people.iter().filter(|person| **person != writer.plan().child.id).cloned().collect()
}

/// The days themselves, where "on these days" has been said.
fn days(writer: &Writer<'_>, page: &Draft<'_>, each: &Arrangement) -> Vec<Vec<Run>> {
    let mut dates = each.pattern.as_ref().map(|pattern| dates_ahead(writer, pattern)).unwrap_or_default();
    if dates.len() < 2 || !matches!(each.standing.status(), Status::Decided | Status::Planned) {
        dates.clear();
    }
    dates.iter().flat_map(|date| page.runs("family-day", &[("date", writer.day(Some(*date)))])).collect()
}

/// What the child thinks, in their own words.
fn said(page: &mut Draft<'_>, place: usize, each: &Arrangement, slots: &Named<'_>) {
    page.fact(format!("/family_time/{place}/childs_view")).quote(&each.childs_view, "family-view", slots);
}

/// Why it is like this, what the child thinks, what the adults agreed.
fn why<'w>(writer: &'w Writer<'w>, topic: Topic, place: usize, each: &Arrangement, slots: &Named<'_>) -> Draft<'w> {
    let mut page = writer.page(topic, &format!("{}-why", each.id.as_str()));
    let is_on = matches!(each.state, None | Some(TouchState::On));
    page.fact(format!("/family_time/{place}/purposes")).heading("family-why-heading", slots);
    if is_on {
        let mut purposes = each.purposes.iter().map(|purpose| Slot::word(purpose.word()));
        let room = match writer.level() {
            Level::Under5 => 1,
            Level::From5 | Level::From8 => 2,
            _ => usize::MAX,
        };
        for purpose in purposes.by_ref().take(room) {
            let slots = [("purpose", purpose), ("with", writer.names(&each.with))];
            page.say("family-purpose", &slots);
        }
        page.fact(format!("/family_time/{place}/reason")).told(&each.reason);
    }
    if is_on {
        said(&mut page, place, each, slots);
    }
    page.fact(format!("/family_time/{place}/review_on")).say("family-review", slots);
    if !writer.speaks_to_child() {
        page.fact(format!("/family_time/{place}/reason_for_workers")).text(&each.reason_for_workers);
    }
    page
}

/// One visit that is moved, cancelled or added: kept visible, with its reason.
fn changed<'w>(
    writer: &'w Writer<'w>,
    topic: Topic,
    place: usize,
    each: &Arrangement,
    number: usize,
    change: &VisitChange,
) -> Draft<'w> {
    let slots = change_slots(writer, each, change);
    let mut page = writer.page(topic, &format!("{}-{}", each.id.as_str(), change.id.as_str()));
    page.fact(format!("/family_time/{place}/changes/{number}")).heading("family-change-heading", &slots);
    page.say("family-change", &slots);
    page.told(&change.reason);
    // A time that moves or is one more is drawn as it will be; one that will not happen is not drawn.
    if matches!(change.kind, None | Some(ChangeKind::Cancelled)) {
        page.hard("cancelled");
    } else {
        drawn(writer, &mut page, each);
    }
    page
}

/// The child and those of an arrangement.
#[inline(never)]
pub(crate) fn everyone(writer: &Writer<'_>, each: &Arrangement) -> Slot {
    writer.names(&[std::slice::from_ref(&writer.plan().child.id), &each.with].concat())
}

/// What the words about a changed time are made of.
pub(crate) fn change_slots(writer: &Writer<'_>, each: &Arrangement, change: &VisitChange) -> [(&'static str, Slot); 8] {
    [
        ("with", writer.names(&each.with)),
        ("change", change.kind.map_or_else(|| Slot::text(""), |kind: ChangeKind| Slot::word(kind.word()))),
        ("date", writer.day(change.date)),
        ("to-date", writer.day(change.to_date)),
        ("same-day", yes(change.to_date.is_none_or(|day| Some(day) == change.date))),
        ("from", writer.time(change.from)),
        ("to", writer.time(change.to)),
        ("kind", each.kind.map_or_else(|| Slot::text(""), |kind| Slot::word(kind.word()))),
    ]
}

fn how_it_feels<'w>(writer: &'w Writer<'w>) -> Draft<'w> {
    let mut page = writer.page(Topic::Family, "feelings");
    page.general().heading("family-feelings-heading", &[]);
    page.say("family-feelings", &[]);
    let person = writer.helper(&[Role::SocialWorker]);
    page.can_do("family-feelings-ask", &[("person", person), ("who", writer.to_turn_to())]);
    page
}
