//! Words to know: every word the book has taught, with what it means in general and for this child.

use super::next::meetings::is_for_others;
use super::plan::aim::{lives_in, lives_there};
use crate::book::block::Run;
use crate::book::draft::Draft;
use crate::book::order_end::{is_made_by_a_court, order_end};
use crate::book::writer::Writer;
use crate::book::{Chapter, Topic, Word};
use crate::calendar::About;
use crate::content::{MIXED_PARTS, Slot};
use crate::plan::{
    HomeKind, HomeTime, MeetingKind, MeetingState, Order, OrderKind, OrderStage, PermanenceOption, PersonId, Role,
    Route, Status,
};

/// The last chapter, where the book has taught any words.
pub fn write<'w>(writer: &'w Writer<'w>, words: &[Word]) -> Option<Chapter> {
    let mut page = writer.page(Topic::Words, "");
    page.heading("words-heading", &[]);
    for word in words {
        let gap = (!word.for_you.is_empty()).then(|| Run::plain(" "));
        let meaning: Vec<Run> = word.meaning.iter().cloned().chain(gap).chain(word.for_you.iter().cloned()).collect();
        page.meaning(&word.name, &meaning);
    }
    writer.bind(Topic::Words, vec![page, mixed_up(writer, words)])
}

/// Words that are easily mixed up, side by side, with what tells them apart: only of what concerns this child, for no other
/// order is to be feared.
fn mixed_up<'w>(writer: &'w Writer<'w>, words: &[Word]) -> Draft<'w> {
    let mut page = writer.page(Topic::Words, "mixed-up");
    page.heading("words-mixed-up-heading", &[]);
    let mut told: Vec<(&str, String)> = Vec::new();
    for word in words {
        if !word.for_you.is_empty() {
            for (_, text) in writer.content().parts_of(&word.id, &MIXED_PARTS, writer.voice()) {
                told.push((&word.name, text));
            }
        }
    }
    for (place, (_, text)) in told.iter().enumerate() {
        let mut names = Vec::new();
        let mut is_first = true;
        for (other, (name, own)) in told.iter().enumerate() {
            if own == text {
                is_first &= other >= place;
                names.push((*name).to_owned());
            }
        }
        if is_first && names.len() > 1 {
            page.meaning(&writer.row(&names), &[Run::plain(text.as_str())]);
        }
    }
    page
}

/// Words for people, by the role that makes somebody one.
const PEOPLE: [(&str, Role); 14] = [
    ("social-worker", Role::SocialWorker),
    ("independent-reviewing-officer", Role::ReviewingOfficer),
    ("childrens-guardian", Role::ChildrensGuardian),
    ("advocate", Role::Advocate),
    ("independent-visitor", Role::IndependentVisitor),
    ("foster-carer", Role::FosterCarer),
    ("kinship-carer", Role::KinshipCarer),
    ("early-permanence-carer", Role::EarlyPermanenceCarer),
    ("adoptive-parent", Role::AdoptiveParent),
    ("special-guardian", Role::SpecialGuardian),
    ("keyworker", Role::Keyworker),
    ("personal-adviser", Role::PersonalAdviser),
    ("family-finder", Role::FamilyFinder),
    ("judge", Role::Judge),
];

/// Words for meetings.
const MEETINGS: [(&str, MeetingKind); 6] = [
    ("review", MeetingKind::Review),
    ("hearing", MeetingKind::Hearing),
    ("final-hearing", MeetingKind::FinalHearing),
    ("permanence-planning-meeting", MeetingKind::PermanencePlanning),
    ("family-meeting", MeetingKind::FamilyMeeting),
    ("child-in-need-meeting", MeetingKind::ChildInNeedMeeting),
];

/// Words for plans.
const OPTIONS: [(&str, PermanenceOption); 8] = [
    ("reunification", PermanenceOption::Home),
    ("kinship-foster-care", PermanenceOption::Kinship),
    ("early-permanence", PermanenceOption::EarlyPermanence),
    ("adoption", PermanenceOption::Adoption),
    ("long-term-fostering", PermanenceOption::LongTermFostering),
    ("residential-care", PermanenceOption::Residential),
    ("staying-put", PermanenceOption::StayingPut),
    ("staying-close", PermanenceOption::StayingClose),
];

/// What a word means for this child, where the plan says so.
pub fn for_you(writer: &Writer<'_>, term: &str) -> Vec<Run> {
    fn of<T: Copy>(words: &[(&str, T)], term: &str) -> Option<T> {
        words.iter().find(|(word, _)| *word == term).map(|(_, meant)| *meant)
    }
    let said = if term == "parental-responsibility" {
        responsibility(writer)
    } else if let Some(order) = order(writer, term) {
        of_order(writer, order)
    } else if let Some(role) = of(&PEOPLE, term) {
        people(writer, role)
    } else if let Some(kind) = of(&MEETINGS, term) {
        next_meeting(writer, kind)
    } else {
        of(&OPTIONS, term).map_or_else(Vec::new, |option| route(writer, option))
    };
    let mut runs = Vec::new();
    for line in said {
        runs.extend((!runs.is_empty()).then(|| Run::plain(" ")));
        runs.extend(line);
    }
    runs
}

type Lines = Vec<Vec<Run>>;

/// The order that a word names: one in force before any other.
fn order<'w>(writer: &Writer<'w>, term: &str) -> Option<&'w Order> {
    let is_named = |kind: OrderKind| {
        kind.word().replace('_', "-") == term
            || (term == "child-arrangements-order"
                && matches!(kind, OrderKind::ArrangementsLives | OrderKind::ArrangementsTime))
    };
    let orders = || writer.plan().orders.iter().filter(|order| order.kind.is_some_and(is_named));
    orders().find(|order| order.stage == Some(OrderStage::Made)).or_else(|| orders().next())
}

fn of_order(writer: &Writer<'_>, order: &Order) -> Lines {
    let (Some(kind), Some(stage)) = (order.kind, order.stage) else { return Vec::new() };
    let end = order_end(order, writer.plan().child.born, writer.today());
    let slots = [
        ("stage", Slot::word(stage.word())),
        ("made", writer.when(order.made_on.map(About::Day))),
        ("ending", Slot::word(end.rule)),
        ("ends", writer.day(end.day.filter(|_| stage == OrderStage::Made))),
    ];
    let message = if is_made_by_a_court(kind) { "for-you-order" } else { "for-you-agreed" };
    writer.runs(message, &slots, None)
}

fn responsibility(writer: &Writer<'_>) -> Lines {
    let who = &writer.plan().responsibility;
    let council = Slot::word(if who.council_now { "yes" } else { "no" });
    let slots = [("names", writer.names(&who.now)), ("council", council)];
    let mut lines = writer.runs("for-you-responsibility", &slots, None);
    if super::decides::has_unnamed_adopters(writer) {
        lines.extend(writer.runs("decides-pr-adopters", &slots, None));
    }
    lines
}

fn people(writer: &Writer<'_>, role: Role) -> Lines {
    let all = writer.plan().people.iter().filter(|person| person.roles.contains(&role));
    let theirs = all.filter(|person| role != Role::FosterCarer || cares_now(writer, &person.id));
    let ids: Vec<PersonId> = theirs.map(|person| person.id.clone()).collect();
    let message = if role == Role::Judge { "for-you-judge" } else { "for-you-person" };
    writer.runs(message, &[("names", writer.names(&ids))], None)
}

/// Whether somebody looks after the child now: a foster carer of before, or of a brother, is not "yours".
fn cares_now(writer: &Writer<'_>, id: &PersonId) -> bool {
    let mut now = writer.plan().homes.iter().filter(|home| home.time == Some(HomeTime::Now));
    now.any(|home| home.carers.contains(id))
}

fn next_meeting(writer: &Writer<'_>, kind: MeetingKind) -> Lines {
    let is_to_come = |state: Option<MeetingState>| state.is_none_or(|state| state == MeetingState::ToCome);
    let all = writer.plan().meetings.iter().filter(|meeting| {
        meeting.kind == Some(kind) && is_to_come(meeting.state) && !is_for_others(writer, meeting, kind)
    });
    let next = all
        .filter_map(|meeting| meeting.date)
        .filter(|date| date.last_day() >= writer.today())
        .min_by_key(|date| date.first_day());
    writer.runs("for-you-meeting", &[("when", writer.when(next))], None)
}

/// Adoption is said of the plan as something that can change, for only the order settles it (`facts.md` 2.5).
fn route(writer: &Writer<'_>, option: PermanenceOption) -> Lines {
    let aim = &writer.plan().aim;
    let is_it = |route: &&Route| route.option == Some(option);
    let (route, place) = match (Some(&aim.main).filter(is_it), aim.parallel.as_ref().filter(is_it)) {
        (Some(main), _) => (main, "main"),
        (None, Some(second)) => (second, "second"),
        (None, None) => return Vec::new(),
    };
    // "Going home" is a move: of a child who is at home it would say that they had been taken away.
    if option == PermanenceOption::Home && lives_there(writer, route) {
        return Vec::new();
    }
    let status = match route.standing.status() {
        Status::Decided if option == PermanenceOption::Adoption => Status::Planned,
        status => status,
    };
    if option == PermanenceOption::EarlyPermanence && lives_in(writer, HomeKind::EarlyPermanence) {
        return writer.runs("for-you-early-permanence", &[], None);
    }
    writer.runs("for-you-route", &[("route", Slot::word(place)), ("status", Slot::word(status.word()))], None)
}
