//! The days of a calendar for people and for other programs. The words are in `messages/calendar-list.ftl`; what each thing is
//! called is the reader's own, from the cue.

use super::span::Span;
use crate::audience::SharedPlan;
use crate::calendar::{Date, Time};
use crate::content::{Content, Slot};
use crate::diary::{Asked, How, Meet, Special, Visit};
use serde_json::json;

/// Every day that has something, then the months.
pub fn text(asked: &Asked<'_>, shared: &SharedPlan, span: Span) -> String {
    let words = Words(Content::findings());
    let (first, last) = (span.first.to_string(), span.last.to_string());
    let slots =
        [("child", shared.plan().child.name.as_str()), ("from", &first), ("to", &last), ("reader", reader(shared))];
    let mut days: Vec<(Date, Option<Time>, String)> = Vec::new();
    for visit in asked.diary.visits(span.first, span.last) {
        days.push((visit.day, visit.from, words.visit(asked, &visit)));
    }
    for (day, special) in specials(asked, span) {
        days.push((day, None, words.line(asked, day, None, None, special.name)));
    }
    for moment in asked.moments.iter().filter(|moment| span.has(moment.day)) {
        days.push((moment.day, moment.from, words.line(asked, moment.day, moment.from, None, moment.said)));
    }
    days.sort_by_key(|(day, from, _)| (*day, *from));
    let months = asked.diary.months(span.first, span.last);
    let heading = if days.is_empty() && months.is_empty() { "listed-none" } else { "listed-heading" };
    let mut text = words.said(heading, &slots) + "\n";
    days.iter().for_each(|(_, _, own)| text.push_str(&["\n", own].concat()));
    if !months.is_empty() {
        text.push_str(&["\n", &words.said("listed-months", &[]), "\n"].concat());
    }
    for own in months {
        let month = month(own.year, own.month);
        let what = asked.meets[own.entry].what;
        text.push_str(&["  ", &words.said("listed-month", &[("month", &month), ("what", what)]), "\n"].concat());
    }
    text
}

/// What a calendar is called that has no name of its own.
pub fn name(child: &str) -> String {
    Words(Content::findings()).said("listed-name", &[("child", child)])
}

/// The same as JSON.
pub fn json(asked: &Asked<'_>, shared: &SharedPlan, span: Span) -> String {
    let time = |time: Option<Time>| time.map(|time| time.to_string());
    let visit = |visit: &Visit| {
        let meet = &asked.meets[visit.entry];
        let told = told(meet, visit);
        let (from, to) = match visit.how {
            How::MovedHere { from } => (Some(from.to_string()), None),
            How::MovedAway { to } => (None, Some(to.to_string())),
            How::AsPlanned | How::Extra | How::Cancelled => (None, None),
        };
        json!({
            "date": visit.day.to_string(),
            "from": time(visit.from),
            "to": time(visit.to),
            "ends_next_day": ends_next_day(asked, visit),
            "arrangement": meet.id,
            "what": meet.what,
            "with": meet.with,
            "state": state(visit.how),
            "moved_from": from,
            "moved_to": to,
            "change": told.map(|told| told.0),
            "said": told.map(|told| told.1).filter(|said| !said.is_empty()),
            "reason": told.map(|told| told.2).filter(|why| !why.is_empty()),
            "place": Some(meet.place).filter(|place| !place.is_empty()),
        })
    };
    let of_month = |own: crate::diary::MonthOf| {
        let meet = &asked.meets[own.entry];
        json!({ "month": month(own.year, own.month), "arrangement": meet.id, "what": meet.what, "with": meet.with })
    };
    let special = |(day, own): &(Date, &Special<'_>)| {
        let person = Some(own.person).filter(|person| !person.is_empty());
        json!({ "date": day.to_string(), "id": own.id, "name": own.name, "person": person })
    };
    let moments = asked.moments.iter().filter(|moment| span.has(moment.day)).map(|own| {
        json!({
            "date": own.day.to_string(), "from": time(own.from), "id": own.id, "kind": own.kind, "what": own.said,
        })
    });
    let whole = json!({
        "child": shared.plan().child.id.as_str(),
        "reader": reader(shared),
        "level": shared.audience().level.word(),
        "today": span.today.to_string(),
        "from": span.first.to_string(),
        "to": span.last.to_string(),
        "occurrences": asked.diary.visits(span.first, span.last).iter().map(visit).collect::<Vec<_>>(),
        "months": asked.diary.months(span.first, span.last).into_iter().map(of_month).collect::<Vec<_>>(),
        "special_days": specials(asked, span).iter().map(special).collect::<Vec<_>>(),
        "moments": moments.collect::<Vec<_>>(),
    });
    format!("{whole:#}\n")
}

/// Special days in the years that are asked for, in order.
fn specials<'a, 'c>(asked: &'a Asked<'c>, span: Span) -> Vec<(Date, &'a Special<'c>)> {
    let years = || span.first.year()..=span.last.year();
    let of = |own: &'a Special<'c>| years().filter_map(move |year| own.day.in_year(year)).map(move |day| (day, own));
    let mut found: Vec<(Date, &Special<'_>)> = asked.specials.iter().flat_map(of).collect();
    found.retain(|(day, _)| span.has(*day));
    found.sort_by_key(|(day, _)| *day);
    found
}

/// The change that a time comes of: its id, what is said of it, and why.
fn told<'c>(meet: &Meet<'c>, visit: &Visit) -> Option<(&'c str, &'c str, &'c str)> {
    visit.change.and_then(|place| meet.changes.get(place)).map(|told| (told.id, told.said, told.why))
}

fn ends_next_day(asked: &Asked<'_>, visit: &Visit) -> bool {
    let is_overnight = asked.diary.entries.get(visit.entry).is_some_and(|entry| entry.is_overnight);
    is_overnight || visit.from.zip(visit.to).is_some_and(|(from, to)| to <= from)
}

fn state(how: How) -> &'static str {
    match how {
        How::AsPlanned => "as-planned",
        How::Extra => "extra",
        How::MovedHere { .. } => "moved-here",
        How::MovedAway { .. } => "moved-away",
        How::Cancelled => "cancelled",
    }
}

fn reader(shared: &SharedPlan) -> &'static str {
    shared.audience().reader.word()
}

fn month(year: u32, month: u32) -> String {
    format!("{year:04}-{month:02}")
}

struct Words(Content);

impl Words {
    fn said(&self, id: &str, slots: &[(&str, &str)]) -> String {
        let slots: Vec<(&str, Slot)> = slots.iter().map(|(name, value)| (*name, Slot::text(*value))).collect();
        self.0.string(id, "", &slots)
    }

    /// One time: when and what, and below it how it stands, where it is, and what is said of its change.
    fn visit(&self, asked: &Asked<'_>, visit: &Visit) -> String {
        let meet = &asked.meets[visit.entry];
        let to = visit.to.map(|to| {
            let id = if ends_next_day(asked, visit) { "listed-next-day" } else { "listed-same-day" };
            self.said(id, &[("time", &to.to_string())])
        });
        let mut text = self.line(asked, visit.day, visit.from, to.as_deref(), meet.what);
        let mut add = |line: &str| {
            if !line.is_empty() {
                text.push_str(&["  ", line, "\n"].concat());
            }
        };
        add(&self.how(visit));
        if !meet.place.is_empty() {
            add(&self.said("listed-where", &[("place", meet.place)]));
        }
        let (_, said, why) = told(meet, visit).unwrap_or_default();
        add(said);
        add(why);
        text
    }

    fn how(&self, visit: &Visit) -> String {
        let day = match visit.how {
            How::MovedHere { from } if from == visit.day => return self.said("listed-state-other-hours", &[]),
            How::MovedHere { from } => from.to_string(),
            How::MovedAway { to } => to.to_string(),
            How::AsPlanned | How::Extra | How::Cancelled => String::new(),
        };
        self.said(&format!("listed-state-{}", state(visit.how)), &[("day", &day)])
    }

    fn line(&self, asked: &Asked<'_>, day: Date, from: Option<Time>, to: Option<&str>, what: &str) -> String {
        let weekday = asked.say(&format!("weekday-{}", day.weekday()));
        let date = if weekday.is_empty() { day.to_string() } else { format!("{weekday} {day}") };
        let from = from.map(|from| from.to_string());
        let id = match (&from, to) {
            (None, _) => "listed-day",
            (Some(_), None) => "listed-at",
            (Some(_), Some(_)) => "listed-hours",
        };
        let slots = [
            ("day", date.as_str()),
            ("from", from.as_deref().unwrap_or_default()),
            ("to", to.unwrap_or_default()),
            ("what", what),
        ];
        self.said(id, &slots) + "\n"
    }
}
