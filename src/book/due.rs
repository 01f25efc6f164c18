//! The dates of the law as a cue ([`crate::due::Asked`]): what they are counted from, of the reader's own copy. Which day is due is
//! reckoned by the program that shows them, so there is as little here as can be.

use super::chapters::next::meetings;
use super::diary::Cue;
use super::writer::Writer;
use crate::audience::Reader;
use crate::plan::{
    HomeKind, HomeTime, MeetingKind, MeetingState, OrderKind, OrderStage, ParentKind, PermanenceOption, PersonId,
    Status, Vocabulary,
};

/// What a copy's dates are counted from, whoever shows them.
#[cfg(feature = "cli")]
pub fn due(
    shared: &crate::audience::SharedPlan,
    content: &crate::content::Content,
    today: crate::calendar::Date,
) -> String {
    cue(&Writer::new(shared, content, today))
}

pub(super) fn cue(writer: &Writer<'_>) -> String {
    let plan = writer.plan();
    let mut cue = Cue::begun(writer, "due");
    let reader = match writer.reader() {
        Reader::Worker => "worker",
        Reader::Carer(_) => "carer",
        _ => "parent",
    };
    cue.line("due-for").put(reader);
    cue.line("due-child").put(plan.child.id.as_str()).day(plan.child.born);
    cue.line("due-plan");
    for holds in
        [plan.school.is_there(), plan.school.education_plan, plan.later.is_told(), !plan.money.allowances.is_empty()]
    {
        cue.put(if holds { "yes" } else { "" });
    }
    let main = &plan.aim.main;
    cue.word_of(plan.council.vocabulary.map(Vocabulary::word));
    cue.about(plan.later.pathway_plan).about(plan.health.next_check).word_of(main.option.map(PermanenceOption::word));
    cue.put(main.home.as_ref().map_or("", |home| home.as_str())).word_of(main.standing.status.map(Status::word));
    cue.about(main.standing.decided);
    for own in &plan.orders {
        cue.line("due-order").word_of(own.kind.map(OrderKind::word)).word_of(own.stage.map(OrderStage::word));
        for day in [own.asked_on, own.made_on, own.ended_on, own.ends_on] {
            cue.day(day);
        }
        cue.put(if own.asked_by_council { "council" } else { "" });
    }
    for own in &plan.homes {
        cue.line("due-home").put(own.id.as_str()).word_of(own.time.map(HomeTime::word));
        cue.word_of(own.kind.map(HomeKind::word)).about(own.from);
        cue.word_of(own.standing.status.map(Status::word)).about(own.standing.expected);
        for id in &own.carers {
            cue.put(id.as_str());
        }
    }
    for own in plan.bonds.parents.iter().filter(|own| own.child == plan.child.id) {
        let ids = [&own.child, &own.parent].map(PersonId::as_str);
        cue.line("due-parent").put(ids[0]).put(ids[1]).word_of(own.kind.map(ParentKind::word));
    }
    for own in &plan.meetings {
        cue.line("due-meeting").put(own.id.as_str()).word_of(own.kind.map(MeetingKind::word));
        // A day that the rest of the book keeps from a parent is not told by what is counted from it.
        let is_kept = reader == "parent" && own.kind.is_none_or(|kind| meetings::is_for_others(writer, own, kind));
        let is_visit = reader == "parent" && own.kind == Some(MeetingKind::SocialWorkerVisit);
        let date = own.date.filter(|_| !is_kept && !is_visit);
        cue.about(date).word_of(own.state.filter(|_| date.is_some()).map(MeetingState::word));
    }
    for own in &plan.decisions {
        let meeting = own.meeting.as_ref().map_or("", |id| id.as_str());
        cue.line("due-decision").put(meeting).about(own.standing.decided);
    }
    cue.text.push_str(writer.content().dates());
    cue.text
}
