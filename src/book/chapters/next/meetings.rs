//! Meetings, hearings, panels and visits: those to come in the order of their days, and those lately held.

use crate::art::scenes::Setting as Scene;
use crate::audience::{Level, Reader};
use crate::book::Topic;
use crate::book::draft::Draft;
use crate::book::in_order;
use crate::book::scenery;
use crate::book::wanted::Wanted;
use crate::book::writer::Writer;
use crate::content::Slot;
use crate::plan::{Meeting, MeetingKind, MeetingState, PersonId, Role};

/// How many meetings to come a child under eight is told of.
const FEW: usize = 3;

/// How many days back a meeting counts as lately held: as long as the law lets pass between reviews.
const LATELY: i32 = 184;

/// How many days a plan in short names.
const SOON: usize = 4;

/// A page for each meeting to come: those with a day first.
pub fn to_come<'w>(writer: &'w Writer<'w>) -> Vec<Draft<'w>> {
    let mut coming = coming(writer);
    if writer.level() <= Level::From5 {
        coming.truncate(FEW);
    }
    let mut pages = Vec::new();
    for (place, meeting) in coming {
        pages.extend(meeting.kind.and_then(|kind| page(writer, place, meeting, kind)));
    }
    pages
}

/// A part of a page: the next days that are this adult's to come to, each on a line of its own. They are those of meetings
/// whose list they are on, and for a parent those of hearings.
pub(crate) fn next_days<'w>(writer: &'w Writer<'w>, page: &mut Draft<'w>) {
    let mut told = 0;
    for (place, meeting) in coming(writer) {
        let Some(kind) = meeting.kind else { continue };
        let may_come = is_hearing(kind) && matches!(writer.reader(), Reader::Parent(_));
        if told == SOON || meeting.date.is_none() || !may_come && !is_listed(writer, meeting) {
            continue;
        }
        if told == 0 {
            page.part("chapter-what-happens-next");
        }
        told += 1;
        let slots = slots(writer, meeting, kind);
        page.fact(format!("/meetings/{place}"));
        let day = page.line(&["meeting-day"], &slots);
        page.meaning(&writer.string("meeting-heading", &slots), &day);
    }
}

/// Those to come, in the order of their days. One whose day has passed is no longer said to come.
pub(super) fn coming<'w>(writer: &'w Writer<'w>) -> Vec<(usize, &'w Meeting)> {
    // A worker's visit to the child's home is no meeting for those who do not live there.
    let is_for_reader = |meeting: &Meeting| {
        meeting.kind != Some(MeetingKind::SocialWorkerVisit)
            || !matches!(writer.reader(), Reader::Parent(_) | Reader::Other(_))
    };
    let is_to_come = |meeting: &Meeting| {
        is_for_reader(meeting)
            && meeting.state.is_none_or(|state| state == MeetingState::ToCome)
            && meeting.date.is_none_or(|date| date.last_day() >= writer.today())
    };
    let all = writer.plan().meetings.iter().enumerate().filter(|(_, meeting)| is_to_come(meeting));
    let day = |meeting: &Meeting| meeting.date.map_or(i32::MAX, |date| date.first_day().days());
    in_order::by(all, |(_, meeting)| day(meeting))
}

/// The last meeting of each kind that was held, or was to be, in the months just gone; from twelve.
pub fn lately_held<'w>(writer: &'w Writer<'w>) -> Vec<Draft<'w>> {
    if writer.level() < Level::From12 {
        return Vec::new();
    }
    let was = |meeting: &Meeting| matches!(meeting.state, Some(MeetingState::Held | MeetingState::DidNotHappen));
    let days_ago = |meeting: &Meeting| meeting.date.map(|date| writer.today().days() - date.first_day().days());
    let all = writer.plan().meetings.iter().enumerate().filter(|(_, meeting)| was(meeting));
    let lately = all
        .filter_map(|(place, meeting)| Some((days_ago(meeting)?, place, meeting)))
        .filter(|(days, ..)| (0..=LATELY).contains(days));
    let mut held = in_order::by(lately, |(days, ..)| *days);
    let mut kinds = Vec::new();
    held.retain(|(_, _, meeting)| {
        let is_first = !kinds.contains(&meeting.kind);
        kinds.push(meeting.kind);
        is_first
    });
    let mut pages = Vec::new();
    for (_, place, meeting) in held {
        pages.extend(meeting.kind.map(|kind| held_page(writer, place, meeting, kind)));
    }
    pages
}

fn slots(writer: &Writer<'_>, meeting: &Meeting, kind: MeetingKind) -> Vec<(&'static str, Slot)> {
    let state = meeting.state.unwrap_or(MeetingState::ToCome);
    let [helper, phone] = worker(writer);
    vec![
        ("kind", Slot::word(kind.word())),
        ("state", Slot::word(state.word())),
        ("when", writer.when(meeting.date)),
        ("time", writer.time(meeting.time)),
        ("date", writer.date(meeting.date)),
        ("set", Slot::word(if has_day(meeting) { "yes" } else { "no" })),
        helper,
        phone,
        ("speaker", writer.helper(&[Role::Advocate, Role::SocialWorker])),
    ]
}

/// Whether the very day is known, and not only the month or the year.
fn has_day(meeting: &Meeting) -> bool {
    meeting.date.is_some_and(|date| date.first_day() == date.last_day())
}

/// The social worker and their telephone at work.
pub(crate) fn worker(writer: &Writer<'_>) -> [(&'static str, Slot); 2] {
    let worker = writer.plan().people.iter().find(|person| person.roles.contains(&Role::SocialWorker));
    let phone = worker.map_or("", |person| person.work_phone.as_str());
    [("helper", writer.helper(&[Role::SocialWorker])), ("phone", Slot::text(phone))]
}

fn page<'w>(writer: &'w Writer<'w>, place: usize, meeting: &Meeting, kind: MeetingKind) -> Option<Draft<'w>> {
    let slots = slots(writer, meeting, kind);
    let mut page = writer.page(Topic::Next, meeting.id.as_str());
    page.fact(format!("/meetings/{place}")).heading("meeting-heading", &slots);
    if is_for_others(writer, meeting, kind) {
        page.say("meeting-is", &slots);
        if page.is_empty() {
            return None;
        }
        page.can_do("meeting-may-you-come", &slots);
        return Some(page);
    }
    if Draft::tells(writer, &meeting.about) {
        page.told(&meeting.about);
    } else {
        page.say("meeting-is", &slots);
    }
    page.say("meeting-when", &slots);
    page.detail("meeting-when-label", writer.date(meeting.date));
    if !has_day(meeting) {
        page.say("meeting-date-not-set", &slots);
    }
    if writer.level() >= Level::From8 {
        page.detail("meeting-time-label", writer.time(meeting.time));
    }
    page.detail("meeting-place-label", Slot::text(meeting.place.as_str()));
    let visit = kind == MeetingKind::SocialWorkerVisit;
    let leader = if visit { "meeting-visitor-label" } else { "meeting-leader-label" };
    page.detail(leader, meeting.led_by.as_ref().map_or_else(|| Slot::text(""), |id| writer.name(id)));
    page.detail("meeting-people-label", writer.names(&others(writer, meeting)));
    if page.is_empty() {
        return None;
    }
    page.because("meeting-because", &slots);
    drawn(writer, &mut page, meeting, kind);
    who_can_come(writer, &mut page, meeting, kind);
    Some(page)
}

/// The scene of a meeting, with those who come. A hearing is the judge's; the child is there only if they can be.
fn drawn(writer: &Writer<'_>, page: &mut Draft<'_>, meeting: &Meeting, kind: MeetingKind) {
    let (works, near): (Vec<&PersonId>, Vec<&PersonId>) = meeting
        .people
        .iter()
        .chain(&meeting.led_by)
        .partition(|id| writer.person(id).is_some_and(|person| person.roles.iter().copied().any(Role::is_work)));
    let without_child = !meeting.child_can_come && !meeting.people.contains(&writer.plan().child.id);
    let wanted = |near, helpers| Wanted { near, helpers, without_child, ..Wanted::default() };
    match kind {
        MeetingKind::Hearing | MeetingKind::FinalHearing => {
            let judge = scenery::helper(writer, Role::Judge);
            let visitors = scenery::helper(writer, Role::ChildrensGuardian);
            page.picture(Scene::Judge, &wanted(judge, visitors))
        }
        MeetingKind::SchoolMeeting => {
            page.picture(Scene::School, &Wanted { without_child: false, ..wanted(works, near) })
        }
        MeetingKind::HealthAssessment => {
            page.picture(Scene::Health, &Wanted { without_child: false, ..wanted(near, works) })
        }
        MeetingKind::SocialWorkerVisit => {
            let worker = scenery::helper(writer, Role::SocialWorker);
            page.picture(Scene::Voice, &Wanted { without_child: false, ..wanted(worker, Vec::new()) })
        }
        _ => page.picture(Scene::Meeting, &wanted(near, works)),
    };
}

/// Who else comes. A page that speaks to the child says whether they can come in its own words.
fn others(writer: &Writer<'_>, meeting: &Meeting) -> Vec<PersonId> {
    let child = writer.speaks_to_child().then_some(&writer.plan().child.id);
    let others = || meeting.people.iter().filter(|person| Some(*person) != child);
    // A list that is closed but for the reader's own name is no list of who else comes.
    let is_own = others().all(|person| Some(person) == writer.reader().person());
    if is_own { Vec::new() } else { others().cloned().collect() }
}

/// Whether a meeting is closed to a parent: their name is not on the list and the list itself is not shown to them. When and
/// where the child will be then is not theirs to know, whatever the meeting's own words say.
pub(crate) fn is_for_others(writer: &Writer<'_>, meeting: &Meeting, kind: MeetingKind) -> bool {
    !is_hearing(kind)
        && matches!(writer.reader(), Reader::Parent(_))
        && meeting.people.is_empty()
        && meeting.led_by.as_ref() != writer.reader().person()
}

/// Whether the day of a meeting to come is kept from a parent, as their pages keep it: of a visit to the child's home, and of a
/// meeting that is closed to them. One that was held is told of, so that what comes after it is counted from the right one.
pub(crate) fn is_kept(writer: &Writer<'_>, meeting: &Meeting) -> bool {
    let is_visit = |kind| kind == MeetingKind::SocialWorkerVisit;
    matches!(writer.reader(), Reader::Parent(_))
        && meeting.state.is_none_or(|state| state == MeetingState::ToCome)
        && meeting.kind.is_none_or(|kind| is_visit(kind) || is_for_others(writer, meeting, kind))
}

fn is_hearing(kind: MeetingKind) -> bool {
    matches!(kind, MeetingKind::Hearing | MeetingKind::FinalHearing)
}

/// Whether the reader is on the list of those who come, as this copy holds it, or runs the meeting.
fn is_listed(writer: &Writer<'_>, meeting: &Meeting) -> bool {
    writer.you().is_some_and(|you| meeting.people.contains(you) || meeting.led_by.as_ref() == Some(you))
}

/// Meetings at which somebody may speak for the child.
fn takes_views(kind: MeetingKind) -> bool {
    !matches!(kind, MeetingKind::SchoolMeeting | MeetingKind::HealthAssessment | MeetingKind::SocialWorkerVisit)
}

fn who_can_come(writer: &Writer<'_>, page: &mut Draft<'_>, meeting: &Meeting, kind: MeetingKind) {
    let slots = slots(writer, meeting, kind);
    if meeting.child_can_come || meeting.people.contains(&writer.plan().child.id) {
        page.can_do("meeting-can-come", &slots);
    } else if is_hearing(kind) {
        page.say("hearing-for-adults", &[("guardian", writer.helper(&[Role::ChildrensGuardian]))]);
    }
    if takes_views(kind) {
        page.can_do("meeting-ask", &slots);
    }
    if writer.speaks_to_child() {
        return;
    }
    if is_hearing(kind) {
        page.can_do("hearing-cannot-come", &slots);
    } else if is_listed(writer, meeting) {
        page.can_do("meeting-you-come", &slots).can_do("meeting-cannot-come", &slots);
    } else if matches!(writer.reader(), Reader::Parent(_)) {
        page.can_do("meeting-ask-to-come", &slots);
    }
}

fn held_page<'w>(writer: &'w Writer<'w>, place: usize, meeting: &Meeting, kind: MeetingKind) -> Draft<'w> {
    let slots = slots(writer, meeting, kind);
    let mut page = writer.page(Topic::Next, meeting.id.as_str());
    page.fact(format!("/meetings/{place}")).heading("held-heading", &slots).say("held-when", &slots);
    page.told(&meeting.about);
    page
}
