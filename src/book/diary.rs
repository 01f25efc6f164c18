//! The times of a reader's copy as a cue ([`crate::diary::Asked`]): what there is, in words that are ready. Which of it is when, and
//! how it is shown, is for a program apart, so there is as little here as can be.

use super::apostrophes;
use super::chapters::family::{change_slots, everyone};
use super::phrase;
use super::picture::{self, Portrait};
use super::who_is_who::{push_field, push_line};
use super::writer::Writer;
use crate::audience::{Level, Reader};
use crate::calendar::{About, Date, Time};
use crate::content::Slot;
use crate::plan::{
    Arrangement, ChangeKind, Every, MeetingState, Pattern, PersonId, Season, Span, Status, TouchKind, TouchState,
    TouchWith, VisitChange, Weekday,
};
#[cfg(feature = "cli")]
use crate::{audience::SharedPlan, content::Content};

/// As many sleeps as a child is told of (`language/guide.md` section 9).
const SLEEPS: u32 = 20;

/// The words of a view, each by its word.
const WORDS: [&str; 28] = [
    "title",
    "today",
    "tomorrow",
    "label-when",
    "label-where",
    "label-helpers",
    "label-takers",
    "next-none",
    "month-before",
    "month-after",
    "cancelled",
    "moved",
    "extra",
    "school",
    "until",
    "term-none",
    "save",
    "save-note",
    "wall",
    "feel",
    "feel-happy",
    "feel-calm",
    "feel-mixed",
    "feel-worried",
    "feel-sad",
    "feel-said",
    "old",
    "far",
];

/// The whole of a reader's calendar, whoever shows it.
#[cfg(feature = "cli")]
pub fn diary(shared: &SharedPlan, content: &Content, today: Date) -> String {
    cue(&Writer::new(shared, content, today), "all")
}

/// Whether an arrangement is told on days: it happens, and is planned or decided.
pub(super) fn is_certain(each: &Arrangement) -> bool {
    matches!(each.state, None | Some(TouchState::On))
        && matches!(each.standing.status(), Status::Decided | Status::Planned)
}

/// Whether it may have days to tell.
pub(super) fn has_days(each: &Arrangement) -> bool {
    is_certain(each) && (each.pattern.is_some() || !each.changes.is_empty())
}

/// Whether it may have days on which somebody is seen. Of a child who is only called or written to it is not said that nobody
/// knows the next day: that there is to be one would be a promise.
pub(super) fn may_see(each: &Arrangement) -> bool {
    has_days(each) && matches!(each.kind, Some(TouchKind::Visit | TouchKind::Overnight))
}

/// A view of the calendar as a cue.
pub(super) fn cue(writer: &Writer<'_>, view: &str) -> String {
    let (plan, level) = (writer.plan(), writer.level());
    let mut cue = Cue::new(writer, view);
    cue.say();
    cue.line("since").day(plan.approval.updated);
    for (head, spans) in [("term", &plan.calendar.terms), ("holiday", &plan.calendar.holidays)] {
        for Span { name, from, until, .. } in spans {
            cue.line(head).put(name.as_str()).day(*from).day(*until);
        }
    }
    cue.specials();
    for each in &plan.family_time {
        cue.meet(each);
    }
    if level > Level::From5 {
        cue.moments();
    }
    cue.who(&plan.child.id);
    for each in &plan.family_time {
        for people in [&each.with, &each.helpers, &each.taken_by] {
            for id in people {
                cue.who(id);
            }
        }
    }
    for day in &plan.calendar.days {
        if let Some(id) = &day.person {
            cue.who(id);
        }
    }
    cue.text
}

/// A cue on its way. Its small functions are not copied to where they are called: there are many such places.
pub(super) struct Cue<'w> {
    writer: &'w Writer<'w>,
    pub text: String,
}

impl<'w> Cue<'w> {
    /// A cue of a view.
    #[inline(never)]
    pub fn new(writer: &'w Writer<'w>, view: &str) -> Cue<'w> {
        let today = writer.today().to_string();
        Cue { writer, text: ["days ", view, " 390 ", writer.level().word(), " ", &today].concat() }
    }

    #[inline(never)]
    pub fn line(&mut self, head: &str) -> &mut Self {
        push_line(&mut self.text, head, &[]);
        self
    }

    #[inline(never)]
    pub fn put(&mut self, field: &str) -> &mut Self {
        push_field(&mut self.text, field);
        self
    }

    /// Words to be read, with the apostrophes that print has.
    #[inline(never)]
    fn words(&mut self, words: &str) -> &mut Self {
        let mut own = words.to_owned();
        apostrophes::in_text(&mut own);
        self.put(&own)
    }

    #[inline(never)]
    fn number(&mut self, number: Option<u32>) -> &mut Self {
        self.put(&number.map_or_else(String::new, |number| number.to_string()))
    }

    /// As much of a date as is known.
    #[inline(never)]
    pub fn about(&mut self, date: Option<About>) -> &mut Self {
        self.put(&date.map_or_else(String::new, |date| date.to_string()))
    }

    #[inline(never)]
    pub fn yes(&mut self, is: bool) -> &mut Self {
        self.put(if is { "yes" } else { "no" })
    }

    #[inline(never)]
    pub fn day(&mut self, day: Option<Date>) -> &mut Self {
        self.put(&day.map_or_else(String::new, |day| day.to_string()))
    }

    #[inline(never)]
    fn hour(&mut self, time: Option<Time>) -> &mut Self {
        self.put(&time.map_or_else(String::new, |time| time.to_string()))
    }

    /// A time in the words of the level.
    #[inline(never)]
    fn hour_said(&mut self, time: Option<Time>) -> &mut Self {
        self.put("");
        for piece in &self.writer.time(time).pieces {
            self.text.push_str(&piece.text);
        }
        self
    }

    #[inline(never)]
    fn told(&mut self, message: &str, slots: &[(&str, Slot)]) -> &mut Self {
        self.words(&self.writer.string(message, slots))
    }

    /// The first of a list in one field, each with a comma after it.
    #[inline(never)]
    fn next(&mut self, word: &str) {
        self.text.push_str(word);
        self.text.push(',');
    }

    #[inline(never)]
    fn ids(&mut self, head: &str, ids: &[PersonId]) {
        self.line(head);
        for id in ids {
            self.put(id.as_str());
        }
    }

    /// A word of the view. The spaces of some belong to them.
    #[inline(never)]
    fn word(&mut self, key: &str, message: &str, slots: &[(&str, Slot)]) {
        let said = self.writer.content().string(message, self.writer.voice(), slots);
        self.line("say").put(key).words(&said);
    }

    fn say(&mut self) {
        for word in WORDS {
            self.word(word, "diary-say", &[("sign", Slot::word(word)), ("childs-name", self.writer.childs_name())]);
        }
        // What a calendar file tells its events apart by from those of another child.
        let child = &self.writer.plan().child;
        self.line("say").put("seed").put(child.id.as_str());
        // A parent sees the child, and not themselves.
        if let Some(you) = self.writer.you() {
            self.line("say").put("you").put(you.as_str());
        }
        // In which order a date has its words is for the language to say; from twelve there is the year.
        let year = if self.writer.level() >= Level::From12 { "%year" } else { "" };
        let date = phrase::in_order(self.writer, ["%weekday", "%day", "%month", year].map(str::to_owned));
        self.line("say").put("date").put(&date);
        for word in ["list-comma", "list-and"] {
            self.word(word, word, &[]);
        }
        for count in 0..=SLEEPS {
            let key = ["sleep-", &count.to_string()].concat();
            self.word(&key, "diary-sleeps", &[("count", Slot::number(count))]);
        }
        for (head, first, last) in [("weekday-", 0, 6), ("month-", 1, 12)] {
            for number in first..=last {
                let key = [head, &number.to_string()].concat();
                self.word(&key, &key, &[]);
            }
        }
    }

    fn who(&mut self, id: &PersonId) {
        let Some(face) = picture::faces(self.writer, std::slice::from_ref(id)).pop() else { return };
        self.line("who").put(id.as_str()).words(&face.name);
        match &face.portrait {
            Portrait::Person(looks) => self.put("person").put(looks),
            Portrait::Pet(line) => self.put("pet").put(line.trim_end()),
            Portrait::Unseen | Portrait::Place => self.put("unseen").put(""),
        };
        self.put(face.photo.as_ref().map_or("", |own| &own.file));
    }

    fn specials(&mut self) {
        let plan = self.writer.plan();
        let child = &plan.child;
        for day in &plan.calendar.days {
            self.line("special").put(day.id.as_str()).words(day.name.as_str()).day(day.date);
            self.put(if day.every_year { "yearly" } else { "once" });
            self.put(if day.kept_in_march { "march" } else { "february" });
            self.put(day.person.as_ref().map_or("", PersonId::as_str));
        }
        // The child's own is told by the plan's list, or else by the day they were born.
        if !plan.calendar.days.iter().any(|day| day.person.as_ref() == Some(&child.id)) {
            self.line("special").put("birthday").told("diary-birthday", &[]).day(child.born);
            self.put("yearly").put("february").put(child.id.as_str());
        }
    }

    fn meet(&mut self, each: &Arrangement) {
        let slots = [
            ("kind", each.kind.map_or_else(|| Slot::text(""), |kind| Slot::word(kind.word()))),
            ("who", seen(self.writer, each)),
        ];
        self.line("meet").put(each.id.as_str()).put(each.kind.map_or("", TouchKind::word));
        self.put(if is_certain(each) { "certain" } else { "open" });
        self.told("diary-what", &slots).told("diary-called", &slots).words(each.place.as_str());
        self.put(each.whose.map_or("", TouchWith::word));
        self.ids("with", &each.with);
        self.ids("helpers", &each.helpers);
        self.ids("takers", &each.taken_by);
        if let Some(pattern) = &each.pattern {
            self.pattern(pattern);
        }
        for change in &each.changes {
            self.change(each, change);
        }
        if self.writer.speaks_to_child() {
            if !each.do_together.is_empty() {
                self.line("about").words(each.do_together.as_str());
            }
            if let Some(purpose) = each.purposes.first() {
                let slots = [("purpose", Slot::word(purpose.word())), ("with", self.writer.names(&each.with))];
                self.line("about").told("family-purpose", &slots);
            }
        }
    }

    fn pattern(&mut self, own: &Pattern) {
        self.line("pattern").put(own.every.map_or("", Every::word)).put("");
        for day in &own.days {
            self.next(Weekday::word(*day));
        }
        self.number(own.week_of_month).put("");
        for month in &own.months {
            self.next(&month.to_string());
        }
        self.number(own.times).put(own.season.map_or("", Season::word)).put("");
        for date in &own.dates {
            self.next(&date.to_string());
        }
        self.put("");
        for id in &own.special_days {
            self.next(id.as_str());
        }
        self.day(own.starts).day(own.until).hour(own.from).hour(own.to).hour_said(own.from).hour_said(own.to);
    }

    fn change(&mut self, each: &Arrangement, own: &VisitChange) {
        let level = self.writer.level();
        self.line("change").put(own.id.as_str()).put(own.kind.map_or("", ChangeKind::word));
        self.day(own.date).day(own.to_date).hour(own.from).hour(own.to).hour_said(own.from).hour_said(own.to);
        self.told("family-change", &change_slots(self.writer, each, own));
        let why = Some(&own.reason.adult).filter(|why| level == Level::Adult && !why.is_empty());
        self.words(why.or_else(|| own.reason.at(level)).map_or("", |why| why.as_str()));
    }

    /// Meetings to come on a day that is known, and the days of a move.
    fn moments(&mut self) {
        let plan = self.writer.plan();
        for own in &plan.meetings {
            if let (Some(About::Day(day)), Some(kind)) = (own.date, own.kind)
                && own.state.is_none_or(|state| state == MeetingState::ToCome)
            {
                self.line("moment").put(own.id.as_str()).day(Some(day)).hour(own.time).hour_said(own.time);
                self.put("meeting").told("meeting-heading", &[("kind", Slot::word(kind.word()))]);
            }
        }
        for own in &plan.introductions {
            self.line("moment").put(own.id.as_str()).day(own.date).hour(own.from).hour_said(own.from);
            self.put("move").words(own.what.as_str());
        }
    }
}

/// Whom the time is with, as the reader says it: a parent's own time is with the child.
fn seen(writer: &Writer<'_>, each: &Arrangement) -> Slot {
    let is_own = writer.you().is_some_and(|you| each.with.contains(you));
    match writer.reader() {
        _ if writer.speaks_to_child() => writer.names(&each.with),
        Reader::Parent(_) | Reader::Other(_) if is_own => writer.name(&writer.plan().child.id),
        _ => everyone(writer, each),
    }
}
