//! What the dates of the law are counted from in a reader's copy, as a cue ([`crate::dates::Asked`]), and the words they are told in.
//! Counting is for a program apart, so there is as little here as can be.

#[cfg(feature = "cli")]
use super::chapters::next::dates::is_told;
use super::chapters::next::meetings::is_kept;
use super::diary::Cue;
use super::writer::Writer;
use crate::plan::{
    HomeKind, HomeTime, MeetingKind, MeetingState, OrderKind, OrderStage, ParentKind, PermanenceOption, Status,
    Vocabulary,
};
#[cfg(feature = "cli")]
use crate::{audience::SharedPlan, calendar::Date, content::Content};

/// What the page of the dates counts from, where the reader has that page.
#[cfg(feature = "cli")]
pub fn dates(shared: &SharedPlan, content: &Content, today: Date) -> Option<String> {
    let writer = Writer::new(shared, content, today);
    is_told(&writer).then(|| cue(&writer))
}

/// All that [`crate::due`] reads of the copy, each thing of a list in its place.
pub(super) fn cue(writer: &Writer<'_>) -> String {
    let plan = writer.plan();
    let mut cue = Cue::new(writer, "dates");
    cue.line("for").put(writer.voice()).put(writer.you().map_or("", |you| you.as_str()));
    cue.line("child").put(plan.child.id.as_str()).day(plan.child.born);
    cue.put(plan.council.vocabulary.map_or("", Vocabulary::word)).about(plan.health.next_check);
    cue.about(plan.later.pathway_plan).yes(plan.later.is_told()).yes(plan.school.is_there());
    cue.yes(plan.school.education_plan).yes(!plan.money.allowances.is_empty());
    let aim = &plan.aim.main;
    cue.line("aim").put(aim.option.map_or("", PermanenceOption::word));
    cue.put(aim.home.as_ref().map_or("", |home| home.as_str()));
    cue.put(aim.standing.status.map_or("", Status::word)).about(aim.standing.decided);
    for own in &plan.bonds.parents {
        if own.child == plan.child.id {
            cue.line("parent").put(own.parent.as_str()).put(own.kind.map_or("", ParentKind::word));
        }
    }
    for own in &plan.homes {
        cue.line("home").put(own.id.as_str()).put(own.kind.map_or("", HomeKind::word));
        cue.put(own.time.map_or("", HomeTime::word)).about(own.from);
        cue.put(own.standing.status.map_or("", Status::word)).about(own.standing.expected);
        for id in &own.carers {
            cue.put(id.as_str());
        }
    }
    for own in &plan.orders {
        cue.line("order").put(own.kind.map_or("", OrderKind::word)).put(own.stage.map_or("", OrderStage::word));
        cue.day(own.asked_on).day(own.made_on).day(own.ended_on).day(own.ends_on).yes(own.asked_by_council);
    }
    for own in &plan.meetings {
        cue.line("meeting").put(own.id.as_str()).put(own.kind.map_or("", MeetingKind::word));
        cue.put(own.state.map_or("", MeetingState::word)).about(own.date.filter(|_| !is_kept(writer, own)));
    }
    for own in &plan.decisions {
        cue.line("decision").put(own.meeting.as_ref().map_or("", |id| id.as_str())).about(own.standing.decided);
    }
    // The words, and the council's own that stand in them.
    for start in ["date-", "month-", "weekday-", "time-day", "-review", "-family-meeting"] {
        cue.text.push_str(&writer.content().lines(start));
    }
    cue.text
}
