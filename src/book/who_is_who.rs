//! Pictures of who is who, as cues: the tree, the people around a small child, the homes, the map of my people, and who
//! decides. They say who is in it and what the copy says of them; `render::who_is_who` chooses what is shown, lays it out and
//! draws it, in a program of its own. So there is as little here as can be.

use super::picture::{self, Face, Portrait};
use super::scenery::home_of_now;
use super::writer::Writer;
use crate::calendar::{About, Date};
use crate::content::Slot;
use crate::plan::{LineTone, ParentKind, PartnershipStatus, PersonId, PersonKind, SiblingKind};
#[cfg(feature = "cli")]
use crate::{audience::SharedPlan, content::Content};

/// A cue on its way: lines of fields, each field after a tab, and no field holds one.
struct Cue<'w> {
    writer: &'w Writer<'w>,
    text: String,
}

impl<'w> Cue<'w> {
    /// A cue with the child in it.
    fn new(writer: &'w Writer<'w>, kind: &str) -> Cue<'w> {
        let mut cue = Cue { writer, text: ["kin ", kind, " 390 ", writer.level().word()].concat() };
        cue.who(&writer.plan().child.id);
        cue
    }

    /// The words of the picture, each after the word that it is known by: ways of saying one message.
    fn say(&mut self, message: &str, words: &[&'static str]) {
        let date = self.writer.day(self.writer.plan().child.map_made_on);
        for word in words {
            let slots = [
                ("sign", Slot::word(word)),
                ("child", self.writer.name(&self.writer.plan().child.id)),
                ("date", date.clone()),
            ];
            let said = self.writer.string_raw(message, &slots);
            self.line("say", &[word, &said]);
        }
    }

    fn line(&mut self, head: &str, fields: &[&str]) {
        push_line(&mut self.text, head, fields);
    }

    fn field(&mut self, field: &str) {
        push_field(&mut self.text, field);
    }

    /// A line about some people.
    fn group(&mut self, head: &str, fields: &[&str], ids: &[PersonId]) {
        self.line(head, fields);
        for id in ids {
            self.field(id.as_str());
        }
    }

    /// Puts somebody in. Whoever reads a cue takes the first line about each.
    fn who(&mut self, id: &PersonId) {
        let (writer, Some(person)) = (self.writer, self.writer.person(id)) else { return };
        let Some(Face { name, portrait, photo, .. }) = picture::faces(writer, std::slice::from_ref(id)).pop() else {
            return;
        };
        let (kind, looks) = match &portrait {
            Portrait::Person(looks) => ("person", looks.as_str()),
            Portrait::Pet(line) => ("pet", line.trim_end()),
            Portrait::Unseen | Portrait::Place => ("unseen", ""),
        };
        let life = if person.died.is_some() { "died" } else { "lives" };
        let sex = person.sex.map_or("X", crate::plan::Sex::word);
        let called = match (writer.you() == Some(id), person.childs_word.is_empty()) {
            (true, _) => "you",
            (_, true) => "name",
            _ => "word",
        };
        let child = &writer.plan().child;
        let born = if *id == child.id { child.born } else { person.born.map(About::first_day) };
        let born = born.map_or(0, Date::days).to_string();
        let photo = photo.as_ref().map_or("", |own| own.file.as_str());
        self.line("who", &[id.as_str(), life, sex, &born, called, &name, kind, looks, photo]);
    }

    fn homes(&mut self) {
        if let Some(home) = home_of_now(self.writer) {
            self.group("own-home", &[home.id.as_str(), home.name.as_str()], &home.carers);
            for id in &home.members {
                self.field(id.as_str());
            }
        }
        for part in &self.writer.plan().brothers_and_sisters {
            if !part.together {
                self.group("home", &[part.id.as_str(), part.lives.as_str()], &part.people);
            }
        }
    }
}

/// A line of a cue, on a line of its own: its head, and its fields.
pub(crate) fn push_line(text: &mut String, head: &str, fields: &[&str]) {
    text.push('\n');
    text.push_str(head);
    for field in fields {
        push_field(text, field);
    }
}

pub(crate) fn push_field(text: &mut String, field: &str) {
    text.push('\t');
    for letter in field.chars() {
        text.push(if letter.is_control() { ' ' } else { letter });
    }
}

/// What the legend of a tree can tell of, and what its pages are called on paper.
pub(crate) const SIGNS: [&str; 13] = [
    "birth",
    "adoptive",
    "foster",
    "foster-past",
    "step",
    "guardian",
    "sibling",
    "couple",
    "couple-before",
    "home",
    "lives-with-you",
    "died",
    "part",
];

/// The parts of the map, its lines, and when it was made.
const PARTS: [&str; 11] =
    ["family", "friends", "school", "clubs", "faith", "helpers", "pets", "strong", "thin", "difficult", "date"];

/// The family of some people, or the youngest's few who matter most, in the order they matter.
pub(super) fn family(writer: &Writer<'_>, kind: &str, people: &[PersonId]) -> String {
    let mut cue = Cue::new(writer, kind);
    if kind == "tree" {
        cue.say("who-tree", &SIGNS);
    }
    for id in people {
        cue.who(id);
    }
    let bonds = &writer.plan().bonds;
    for link in &bonds.parents {
        let kind = link.kind.map_or("", ParentKind::word);
        cue.line("parent", &[link.child.as_str(), link.parent.as_str(), kind]);
    }
    for pair in &bonds.partnerships {
        let status = pair.status.map_or("", PartnershipStatus::word);
        cue.line("pair", &[pair.a.as_str(), pair.b.as_str(), status]);
    }
    for group in &bonds.siblings {
        cue.group("siblings", &[group.kind.map_or("", SiblingKind::word)], &group.people);
    }
    cue.homes();
    cue.text
}

/// Who lives where: the child's home and everyone there, pets too, and where brothers and sisters live. None where nobody is
/// known to live elsewhere.
pub(super) fn homes(writer: &Writer<'_>) -> Option<String> {
    let apart = &writer.plan().brothers_and_sisters;
    if !apart.iter().any(|part| !part.together && !part.lives.is_empty()) {
        return None;
    }
    let mut cue = Cue::new(writer, "homes");
    for person in &writer.plan().people {
        cue.who(&person.id);
    }
    cue.homes();
    Some(cue.text)
}

/// The map of my people, as the child put them: those with a ring. None where there is nobody on it.
pub(super) fn map(writer: &Writer<'_>) -> Option<String> {
    let mut cue = Cue::new(writer, "map");
    cue.say("who-map", &PARTS);
    let mut found = false;
    for person in &writer.plan().people {
        if let Some(ring) = person.closeness {
            found = true;
            cue.who(&person.id);
            let tone = person.line.map_or("", LineTone::word);
            let pet = if person.kind == Some(PersonKind::Pet) { "pet" } else { "" };
            cue.line("near", &[person.id.as_str(), &ring.to_string(), tone, pet]);
            for role in &person.roles {
                cue.field(role.word());
            }
        }
    }
    found.then_some(cue.text)
}

/// Who makes the big decisions now, and under the plan where that is another matter. None where the plan does not say.
pub(super) fn decides(writer: &Writer<'_>) -> Option<String> {
    let plan = writer.plan();
    let own = &plan.responsibility;
    if own.now.is_empty() && !own.council_now {
        return None;
    }
    let mut cue = Cue::new(writer, "decides");
    cue.say("who-decides", &["now", "plan", "big"]);
    for person in &plan.people {
        cue.who(&person.id);
    }
    let council = |has| if has { plan.council.name.as_str() } else { "" };
    cue.group("now", &[council(own.council_now)], &own.now);
    cue.group("plan", &[council(own.council_planned)], &own.planned);
    Some(cue.text)
}

/// The family of a reader's copy as a cue, by itself.
#[cfg(feature = "cli")]
pub fn drawn_family(shared: &SharedPlan, content: &Content, today: Date) -> String {
    super::chapters::people::family::tree(&Writer::new(shared, content, today))
}
