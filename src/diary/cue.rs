//! A diary as text on its way to whoever shows it: the program for pictures in the browser, `read` and `calendar` natively. Written
//! by `book::diary` from a reader's own copy; here it is read, and nothing of it is trusted.
//!
//! ```text
//! days month 390 8-11 2026-06-03             which view, how wide, the level, and today
//! say today Today                            words of the view, by a word of their own
//! who mum Mum person age adult … mum.jpg     somebody: id, name, a face (person, pet or unseen), its looks, the file of a photo
//! since 2026-05-01                           the day of the plan
//! term summer term 2026-04-13 2026-07-22     its name, the first and the last day; `holiday` likewise
//! special leo Leo’s birthday 2018-05-09 yearly february leo   id, name, day, yearly or once, when 29 February is kept, and whose
//! meet mum-saturdays visit certain You see Mum  The visit the family centre  parents   an arrangement: id, kind, certain or open,
//!                                            what it is in a few words, what one of the times is called, where, and whose time
//! with mum                                   of the last arrangement: who; `helpers` and `takers` likewise
//! pattern second_week saturday      2026-01-17  10:30 12:30 half past 10 half past 12   every, days, week, months, times, season,
//!                                            dates, special days, starts, until, from, to, and the last two in words
//! change half-term moved 2026-06-06 2026-06-07 … said why     id, kind, day, day now, from, to, both in words, and what is said
//! about You might paint.                      of the last arrangement: what we might do, and what it is for
//! moment review 2026-06-10 14:00 2pm meeting Your review     a single day: id, day, from, that in words, kind, and what it is
//! ```
//!
//! What is a space between fields above is a tab, for names hold spaces; lists have commas.

use super::{Change, Diary, Entry, Stretch, Yearly};
use crate::audience::Level;
use crate::calendar::{Date, LeapDay, Time};
use crate::plan::{ChangeKind, Every, Pattern, RecordId, Season, TouchKind, Weekday};

/// More of one kind than any plan may hold; what is beyond is passed over.
const MOST: usize = 5_000;

/// A cue, read.
#[derive(Clone, Debug, Default)]
pub struct Asked<'c> {
    /// Which view: `next`, `week`, `month` or `all`.
    pub view: &'c str,
    /// How wide it may be, in pixels.
    pub wide: i32,
    /// The level of its words.
    pub level: Option<Level>,
    /// The day it is.
    pub today: Option<Date>,
    /// Words of the view, by a word of their own.
    pub says: Vec<(&'c str, &'c str)>,
    /// Everyone in it.
    pub people: Vec<Person<'c>>,
    /// The arrangements, in the order of the diary's entries.
    pub meets: Vec<Meet<'c>>,
    /// Terms, then holidays, each with its name; the second is true of a holiday.
    pub spans: Vec<(&'c str, bool, Stretch)>,
    /// Special days.
    pub specials: Vec<Special<'c>>,
    /// Single days that are no family time.
    pub moments: Vec<Moment<'c>>,
    /// Which of it is when.
    pub diary: Diary,
}

/// Somebody in a diary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Person<'c> {
    /// Who.
    pub id: &'c str,
    /// What the reader calls them.
    pub name: &'c str,
    kind: &'c str,
    looks: &'c str,
    photo: &'c str,
}

/// An arrangement, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Meet<'c> {
    /// Which.
    pub id: &'c str,
    /// How.
    pub kind: Option<TouchKind>,
    /// What it is, in a few words: "You see Mum".
    pub what: &'c str,
    /// What one of the times is called: "The visit".
    pub called: &'c str,
    /// Where. Empty where nobody said, or where the reader may not know.
    pub place: &'c str,
    /// Whose time it is, in the word of a plan.
    pub whose: &'c str,
    /// Who the child is in touch with, by id.
    pub with: Vec<&'c str>,
    /// Who else is there to help.
    pub helpers: Vec<&'c str>,
    /// Who takes the child there.
    pub takers: Vec<&'c str>,
    /// When it starts and when it ends, in the words of the level.
    pub hours: [&'c str; 2],
    /// What we might do, and what it is for, each a sentence to the child.
    pub about: Vec<&'c str>,
    /// What became of single times, in the order of the entry's changes.
    pub changes: Vec<Told<'c>>,
}

/// What became of a single time, in words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Told<'c> {
    /// Which change.
    pub id: &'c str,
    /// When it starts and when it ends now, in the words of the level.
    pub hours: [&'c str; 2],
    /// What happened: "The visit on Saturday 6 June moves to Sunday 7 June."
    pub said: &'c str,
    /// Why, in the words agreed for the child.
    pub why: &'c str,
}

/// A special day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Special<'c> {
    /// Which.
    pub id: &'c str,
    /// What it is called.
    pub name: &'c str,
    /// When.
    pub day: Yearly,
    /// Whose it is, by id. Empty where it is nobody's own.
    pub person: &'c str,
}

/// A day on which something is that is no family time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment<'c> {
    /// Which.
    pub id: &'c str,
    /// The day.
    pub day: Date,
    /// When it starts.
    pub from: Option<Time>,
    /// The same in the words of the level.
    pub hour: &'c str,
    /// What kind of day: `meeting` or `move`.
    pub kind: &'c str,
    /// What it is.
    pub said: &'c str,
}

impl Person<'_> {
    /// Their face as a cue for [`crate::art::draw`].
    pub fn face(&self) -> String {
        let mut cue = match self.kind {
            "person" => ["face small\nperson ", self.id, " ", self.looks, "\n"].concat(),
            "pet" => ["face small\n", self.looks, "\n"].concat(),
            _ => ["face small\nunseen ", self.id, "\n"].concat(),
        };
        if !self.photo.is_empty() {
            cue.push_str(&["photo ", self.photo].concat());
        }
        cue
    }

    /// Their line in the cue of a scene, where they are of this group. None for somebody whom nobody has drawn.
    pub fn standing(&self, group: &str) -> Option<String> {
        match self.kind {
            "person" => Some([group, " ", self.id, " ", self.looks, "\n"].concat()),
            "pet" => Some([self.looks, "\n"].concat()),
            _ => None,
        }
    }

    /// Their face with a feeling, by its word; the drawing, also where there is a photo.
    pub fn feeling(&self, feeling: &str) -> Option<String> {
        let looks = ["person ", self.id, " ", self.looks, " feel ", feeling, "\n"];
        (self.kind == "person").then(|| ["face small\n", &looks.concat()].concat())
    }
}

impl<'c> Asked<'c> {
    /// Reads a cue. None where it is no diary's; a line that cannot be read is passed over.
    pub fn read(cue: &'c str) -> Option<Asked<'c>> {
        let mut lines = cue.lines();
        let mut head = lines.next()?.split(' ');
        if head.next() != Some("days") {
            return None;
        }
        let view = head.next()?;
        let wide = head.next()?.parse::<i32>().ok()?.clamp(200, 2_000);
        let level = *head.next().and_then(|word| Level::ALL.iter().find(|level| level.word() == word))?;
        let today = Date::parse(head.next()?)?;
        let mut asked = Asked { view, wide, level: Some(level), today: Some(today), ..Asked::default() };
        for line in lines.take(MOST) {
            let fields: Vec<&str> = line.split('\t').collect();
            // Nothing is lost but this line.
            let _ = asked.line(&fields);
        }
        let named = asked.specials.iter().map(|own| (own.id.to_owned(), own.day));
        asked.diary.special = named.collect();
        Some(asked)
    }

    /// The words of the view that are known by a word. Empty where there are none.
    pub fn say(&self, key: &str) -> &'c str {
        self.says.iter().find(|(own, _)| *own == key).map_or("", |(_, said)| said)
    }

    /// Somebody, by id.
    pub fn person(&self, id: &str) -> Option<&Person<'c>> {
        self.people.iter().find(|own| own.id == id)
    }

    fn line(&mut self, fields: &[&'c str]) -> Option<()> {
        match *fields {
            ["say", key, said] => self.says.push((key, said)),
            ["since", day] => self.diary.since = Some(Date::parse(day)?),
            ["who", id, name, kind, looks, photo] => {
                if self.person(id).is_none() {
                    self.people.push(Person { id, name, kind, looks, photo });
                }
            }
            [kind @ ("term" | "holiday"), name, from, until] => {
                let own = Stretch { from: Date::parse(from)?, until: Date::parse(until)? };
                let is_holiday = kind == "holiday";
                let seasons = &mut self.diary.seasons;
                if is_holiday { &mut seasons.holidays } else { &mut seasons.terms }.push(own);
                self.spans.push((name, is_holiday, own));
            }
            ["special", id, name, day, often, leap, person] => {
                let leap_day = if leap == "march" { LeapDay::March } else { LeapDay::February };
                let day = Yearly { day: Date::parse(day)?, every_year: often == "yearly", leap_day };
                self.specials.push(Special { id, name, day, person });
            }
            ["moment", id, day, from, hour, kind, said] => {
                self.moments.push(Moment { id, day: Date::parse(day)?, from: Time::parse(from), hour, kind, said });
            }
            ["meet", id, kind, certain, what, called, place, whose] => {
                let kind = TouchKind::ALL.iter().find(|own| own.word() == kind).copied();
                self.meets.push(Meet { id, kind, what, called, place, whose, ..Meet::default() });
                let is_overnight = kind == Some(TouchKind::Overnight);
                self.diary.entries.push(Entry { is_overnight, is_certain: certain == "certain", ..Entry::default() });
            }
            ["with", ref ids @ ..] => self.meets.last_mut()?.with = ids.to_vec(),
            ["helpers", ref ids @ ..] => self.meets.last_mut()?.helpers = ids.to_vec(),
            ["about", said] => self.meets.last_mut()?.about.push(said),
            ["takers", ref ids @ ..] => self.meets.last_mut()?.takers = ids.to_vec(),
            ["pattern", ref parts @ .., start, end] => {
                let pattern = pattern(parts)?;
                (self.meets.last_mut()?.hours, self.diary.entries.last_mut()?.pattern) = ([start, end], pattern);
            }
            ["change", id, kind, day, to_day, from, to, start, end, said, why] => {
                let kind = ChangeKind::ALL.iter().find(|own| own.word() == kind).copied()?;
                let (from, to) = (Time::parse(from), Time::parse(to));
                let own = Change { kind, day: Date::parse(day)?, to_day: Date::parse(to_day), from, to };
                self.diary.entries.last_mut()?.changes.push(own);
                self.meets.last_mut()?.changes.push(Told { id, hours: [start, end], said, why });
            }
            _ => return None,
        }
        Some(())
    }
}

fn pattern(parts: &[&str]) -> Option<Pattern> {
    let [every, days, week, months, times, season, dates, special, starts, until, from, to] = *parts else {
        return None;
    };
    let list = |text: &str| text.split(',').take(MOST).map(str::to_owned).collect::<Vec<_>>();
    Some(Pattern {
        every: Every::ALL.iter().find(|own| own.word() == every).copied(),
        days: list(days).iter().filter_map(|day| Weekday::ALL.iter().find(|own| own.word() == day).copied()).collect(),
        week_of_month: week.parse().ok(),
        months: list(months).iter().filter_map(|month| month.parse().ok()).collect(),
        times: times.parse().ok(),
        season: Season::ALL.iter().find(|own| own.word() == season).copied(),
        dates: list(dates).iter().filter_map(|day| Date::parse(day)).collect(),
        special_days: list(special).iter().filter(|id| !id.is_empty()).map(|id| RecordId::from(id.as_str())).collect(),
        starts: Date::parse(starts),
        until: Date::parse(until),
        from: Time::parse(from),
        to: Time::parse(to),
    })
}
