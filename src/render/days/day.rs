//! What is on one day: in a cell, and as a line of the list below.

use super::node::{Node, Tag};
use super::view::View;
use crate::audience::Level;
use crate::calendar::Date;
use crate::diary::{How, Meet, Moment, Special, Visit};

/// What is on one day.
pub(super) struct Day<'d, 'c> {
    pub day: Date,
    pub visits: Vec<&'d Visit>,
    pub specials: Vec<&'d Special<'c>>,
    pub moments: Vec<&'d Moment<'c>>,
}

impl Day<'_, '_> {
    /// Whether anything is on, or would have been.
    pub(super) fn is_told(&self) -> bool {
        !(self.visits.is_empty() && self.specials.is_empty() && self.moments.is_empty())
    }

    /// Whether somebody is there to be seen or heard.
    pub(super) fn is_on(&self) -> bool {
        self.visits.iter().any(|visit| visit.how.is_on())
    }
}

impl<'c> View<'c> {
    /// What is on a day, of the times that were asked for.
    pub(super) fn on<'d>(&'d self, day: Date, visits: &'d [Visit]) -> Day<'d, 'c> {
        Day {
            day,
            visits: visits.iter().filter(|visit| visit.day == day).collect(),
            specials: self.asked.specials.iter().filter(|own| own.day.in_year(day.year()) == Some(day)).collect(),
            moments: self.asked.moments.iter().filter(|own| own.day == day).collect(),
        }
    }

    /// The same as words on a cell.
    pub(super) fn day_class(&self, class: &str, own: &Day<'_, '_>) -> String {
        let mut class = class.to_owned();
        let mut say = |is: bool, word: &str| class.push_str(if is { word } else { "" });
        say(self.is_today(own.day), " days--today");
        say(own.day < self.today, " days--past");
        say(own.is_on(), " days--on");
        class
    }

    /// What is in the cell of a day, from an age on with its hours.
    pub(super) fn parts(&self, own: &Day<'_, '_>, with_hours: Level) -> Vec<Node> {
        let has_hours = self.level >= with_hours;
        let special = own.specials.iter().map(|special| self.marked(symbol_of_special(special), special.name, ""));
        let visit = own.visits.iter().filter_map(|visit| self.visit(visit, has_hours));
        let moment = own
            .moments
            .iter()
            .map(|moment| self.marked(symbol_of(moment), moment.said, if has_hours { moment.hour } else { "" }));
        special.chain(visit).chain(moment).collect()
    }

    fn marked(&self, symbol: &str, said: &str, hour: &str) -> Node {
        let mut parts = vec![Node::symbol(symbol), Node::of(Tag::Span, "days__name", said)];
        if !hour.is_empty() {
            parts.push(Node::of(Tag::Span, "days__hours", hour));
        }
        Node::new(Tag::Block, "days__mark", parts)
    }

    fn visit(&self, visit: &Visit, has_hours: bool) -> Option<Node> {
        let meet = self.meet(visit)?;
        let mut parts = self.faces(&self.with(meet), "face small");
        if parts.is_empty() {
            parts.push(Node::of(Tag::Span, "days__name", meet.what));
        }
        let state = match visit.how {
            How::AsPlanned | How::MovedHere { .. } => "",
            How::Extra => self.word("extra"),
            How::MovedAway { .. } => self.word("moved"),
            How::Cancelled => self.word("cancelled"),
        };
        if !state.is_empty() {
            parts.push(Node::of(Tag::Span, "days__state", state));
        }
        if !visit.how.is_on() {
            return Some(Node::new(Tag::Block, "days__visit days__visit--off", parts));
        }
        if let Some(symbol) = kind_of(meet) {
            let mark = vec![Node::symbol(symbol), Node::of(Tag::Span, "days__called", meet.called)];
            parts.push(Node::new(Tag::Span, "days__kind", mark));
        }
        let start = self.hours(visit)[0];
        if has_hours && !start.is_empty() {
            parts.push(Node::of(Tag::Span, "days__hours", start));
        }
        Some(Node::new(Tag::Block, "days__visit", parts))
    }

    /// What is on a day, in a list of days.
    pub(super) fn told_in_list(&self, own: &Day<'_, 'c>, spans: &[&str]) -> Node {
        let is_full = self.level >= Level::From12;
        let mut when = vec![Node::of(Tag::Strong, "days__date", &self.date(own.day))];
        if self.is_today(own.day) {
            when.push(Node::of(Tag::Span, "days__today", self.word("today")));
        }
        let mut lines = vec![Node::new(Tag::Block, "days__when", when)];
        lines.extend(spans.iter().filter_map(|span| line(&[span], Vec::new())));
        lines.extend(own.specials.iter().filter_map(|special| line(&[special.name], Vec::new())));
        for visit in &own.visits {
            lines.extend(self.visit_in_list(visit, is_full));
        }
        let hour = |moment: &Moment<'c>| if is_full { moment.hour } else { "" };
        lines.extend(own.moments.iter().filter_map(|moment| line(&[moment.said, hour(moment)], Vec::new())));
        Node::new(Tag::Item, if own.day < self.today { "days__entry days--past" } else { "days__entry" }, lines)
    }

    fn visit_in_list(&self, visit: &Visit, is_full: bool) -> Vec<Node> {
        let Some(meet) = self.meet(visit) else { return Vec::new() };
        let told = visit.change.and_then(|place| meet.changes.get(place));
        let mut lines = Vec::new();
        if visit.how.is_on() {
            // Younger readers look for the face.
            let people = if is_full { Vec::new() } else { self.with(meet) };
            let faces = people.iter().map(|person| Node::face(&person.face(), "days__face")).collect();
            let hours = self.hours_said(visit);
            let words = [meet.what, &hours, meet.place];
            lines.extend(line(&words[..if is_full { 3 } else { 1 }], faces));
        } else if told.is_none_or(|told| told.said.is_empty()) {
            let state = if visit.how == How::Cancelled { "cancelled" } else { "moved" };
            lines.extend(line(&[meet.what, self.word(state)], Vec::new()));
        }
        // Where it would have been is where it is told; on its new day, only if that is in another month.
        let is_told_before = matches!(visit.how, How::MovedHere { from }
            if from != visit.day && (from.year(), from.month()) == (visit.day.year(), visit.day.month()));
        let said = told.filter(|_| !is_told_before).map_or([""; 2], |told| [told.said, told.why]);
        lines.extend(
            said.iter().filter(|words| !words.is_empty()).map(|words| Node::of(Tag::Span, "days__said", words)),
        );
        lines
    }
}

/// A line of words, those that are there, after faces.
fn line(words: &[&str], mut faces: Vec<Node>) -> Option<Node> {
    let words: Vec<&str> = words.iter().copied().filter(|words| !words.is_empty()).collect();
    faces.push(Node::of(Tag::Span, "", &words.join(", ")));
    (!words.is_empty()).then(|| Node::new(Tag::Span, "days__line", faces))
}

/// What stands beside a face where nobody comes in person, or stays the night.
pub(super) fn kind_of(meet: &Meet<'_>) -> Option<&'static str> {
    match meet.kind?.word() {
        "overnight" => Some("overnight"),
        "call" => Some("call"),
        "video_call" => Some("video-call"),
        "letters" => Some("letter"),
        "messages" => Some("talk"),
        _ => None,
    }
}

/// A birthday is somebody's, and comes again each year.
fn symbol_of_special(special: &Special<'_>) -> &'static str {
    if special.day.every_year && !special.person.is_empty() { "birthday" } else { "special-day" }
}

fn symbol_of(moment: &Moment<'_>) -> &'static str {
    if moment.kind == "move" { "move" } else { "decide" }
}
