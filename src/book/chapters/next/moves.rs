//! A move's timetable, day by day, from today on. No countdown: each day says only what happens on it.

use crate::art::scenes::Setting;
use crate::audience::Level;
use crate::book::Topic;
use crate::book::draft::Draft;
use crate::book::in_order;
use crate::book::wanted::Wanted;
use crate::book::writer::Writer;
use crate::calendar::{About, Date};
use crate::content::Slot;
use crate::plan::{HomeTime, IntroductionDay, Role, Status};

/// One page, however many sheets it fills.
pub fn write<'w>(writer: &'w Writer<'w>) -> Draft<'w> {
    let all = writer.plan().introductions.iter().enumerate();
    let ahead = all
        .filter_map(|(place, day)| day.date.map(|date| (date, place, day)))
        .filter(|(date, ..)| *date >= writer.today());
    let mut days: Vec<(Date, usize, &IntroductionDay)> = in_order::by(ahead, |(date, ..)| date.days());
    if writer.level() <= Level::From5 {
        // Only the days that are near enough to have a name: no dates, and nothing far off.
        days.retain(|(date, ..)| writer.day(Some(*date)).key != "none");
    }
    let mut page = writer.page(Topic::Next, "day-by-day");
    if days.is_empty() {
        return page;
    }
    let status = [("status", Slot::word(status(writer).word()))];
    page.fact("/introductions").heading("move-heading", &[]).say("move-status", &status);
    for (date, place, day) in days {
        page.fact(format!("/introductions/{place}"));
        one_day(writer, &mut page, date, day);
    }
    let there = writer.plan().homes.iter().find(|home| home.time == Some(HomeTime::Planned));
    if let Some(home) = there {
        // The day itself is drawn only where it is settled; until then, those who would look after the child.
        let is_settled = self::status(writer) == Status::Decided;
        let kind = if is_settled { Setting::Moving } else { Setting::Street };
        let (near, homes) = (home.carers.iter().collect(), [home.id.as_str(); 2]);
        page.picture(kind, &Wanted { near, homes, without_child: !is_settled, ..Wanted::default() });
        page.faces(&home.carers);
    }
    page.general().can_do("move-can-do", &[("helper", writer.helper(&[Role::SocialWorker]))]);
    page
}

fn one_day(writer: &Writer<'_>, page: &mut Draft<'_>, date: Date, day: &IntroductionDay) {
    let slots = [
        ("day", writer.when(Some(About::Day(date)))),
        ("from", writer.time(day.from)),
        ("until", writer.time(day.until)),
        ("with", writer.names(&day.with)),
        ("what", Slot::text(day.what.as_str())),
        ("first-night", Slot::word(if day.first_night { "yes" } else { "no" })),
    ];
    if writer.level() <= Level::From5 {
        page.say("move-day", &slots);
        return;
    }
    let value = page.line(&["move-time", "move-day"], &slots);
    let label = writer.string("list-value", &[("value", writer.day(Some(date)))]);
    page.meaning(&label, &value);
}

/// How sure the move is: as sure as the least sure planned home that the days lead to. Planned until it is said.
fn status(writer: &Writer<'_>) -> Status {
    let plan = writer.plan();
    let leads_to = |id| plan.introductions.iter().any(|day| day.home.as_ref() == Some(id));
    let homes = plan.homes.iter().filter(|home| home.time == Some(HomeTime::Planned) && leads_to(&home.id));
    homes.map(|home| home.standing.status()).max().unwrap_or(Status::Planned)
}
