//! The next time with somebody to see: how many sleeps, whose face, and when, where and with whom.

use super::node::{Node, Tag};
use super::view::View;
use crate::art::scenes::Setting;
use crate::audience::Level;
use crate::book::meeting_place;
use crate::calendar::days_after;
use crate::diary::{How, Meet, Visit};

/// How many days ahead somebody is looked for: a day that the plan has is never said not to be known.
const AHEAD: i32 = 366;
/// Of what was to be before it, the first few are told.
const SLIPS: usize = 3;
/// What a child may feel about it, as a face is drawn. Each has a word, `feel-` and it.
const FEELINGS: [&str; 5] = ["happy", "calm", "mixed", "worried", "sad"];

impl View<'_> {
    pub(super) fn next(&self) -> Node {
        let next = self.asked.diary.next(self.today, AHEAD, &|entry| self.is_seeing(entry));
        let mut parts = Vec::new();
        match &next {
            Some(visit) => {
                parts.extend(self.countdown(visit));
                parts.extend(self.meet(visit).and_then(|meet| self.together(meet)));
                parts.push(self.facts(visit));
                let about = self.meet(visit).map_or(&[][..], |meet| &meet.about);
                parts.extend(about.iter().map(|said| Node::of(Tag::Paragraph, "days__note", said)));
                parts.extend(self.feelings());
            }
            None => parts.push(Node::of(Tag::Paragraph, "days__none", self.word("next-none"))),
        }
        parts.extend(self.told(next.as_ref()));
        parts.extend(self.how_old());
        Node::new(Tag::Section, &["days__view days__next", self.age()].concat(), parts)
    }

    /// What a view for the youngest has besides.
    pub(super) fn age(&self) -> &'static str {
        if self.level < Level::From8 { " days__view--young" } else { "" }
    }

    /// Whether an arrangement is a time to see somebody: a letter and a call have no sleeps.
    pub(super) fn is_seeing(&self, entry: usize) -> bool {
        let kind = self.asked.meets.get(entry).and_then(|meet| meet.kind);
        matches!(kind.map(|kind| kind.word()), Some("visit" | "overnight"))
    }

    /// The path of moons that ends at a face, one for each sleep, and what waits there.
    fn countdown(&self, visit: &Visit) -> Vec<Node> {
        let Some(meet) = self.meet(visit) else { return Vec::new() };
        let ahead = visit.day.days() - self.today.days();
        let sleeps = self.word(&["sleep-", &ahead.to_string()].concat());
        let is_counted = self.counts_sleeps() && !sleeps.is_empty();
        let day = self.day_said(visit.day);
        // The day that it is needs no date to be known.
        let near = ["today", "tomorrow"].get(usize::try_from(ahead).unwrap_or(usize::MAX));
        let near = near.filter(|_| !self.is_paper).map_or(day.as_str(), |word| self.word(word));
        let lead = if is_counted { sleeps } else { near };
        let mut words = vec![Node::of(Tag::Span, "days__what", meet.what)];
        if !lead.is_empty() {
            words.insert(0, Node::of(Tag::Strong, "days__sleeps", lead));
        }
        let mut path: Vec<Node> = Vec::new();
        if is_counted {
            let moon = || Node::new(Tag::Span, "days__moon", vec![Node::symbol("sleep")]);
            path.extend((0..ahead).map(|_| moon()));
        }
        path.extend(self.faces(&self.with(meet), "face large"));
        vec![Node::new(Tag::Paragraph, "days__lead", words), Node::new(Tag::Block, "days__path", path)]
    }

    /// The child with those they see, where the plan says that they meet. Adults have no scenes, and nobody is drawn whom nobody
    /// has drawn.
    fn together(&self, meet: &Meet<'_>) -> Option<Node> {
        if self.level == Level::Adult {
            return None;
        }
        let setting = if self.level < Level::From12 { meeting_place(meet.place) } else { Setting::Garden };
        let child = self.asked.person(self.word("seed"))?;
        let helpers = if setting == Setting::Centre { &meet.helpers[..] } else { &[] };
        let standing = |group: &str, ids: &[&str]| {
            let people = self.people(ids).into_iter().filter(|person| person.id != child.id);
            people.filter_map(|person| person.standing(group)).collect::<String>()
        };
        let (near, helpers) = (standing("near", &meet.with), standing("helpers", helpers));
        let head = ["scene ", setting.word(), " afternoon wide\n"].concat();
        let child = child.standing("child")?;
        (!near.is_empty()).then(|| Node::face(&[head, child, near, helpers].concat(), "days__scene"))
    }

    /// Faces to point at, each with the word of a feeling. Nothing is kept of what is pressed: it is for talking.
    fn feelings(&self) -> Option<Node> {
        let (asked, child) = (self.word("feel"), self.asked.person(self.word("seed"))?);
        let choice = |feeling: &&str| {
            let face = Node::face(&child.feeling(feeling)?, "days__face");
            let word = Node::of(Tag::Span, "days__name", self.word(&["feel-", feeling].concat()));
            let choice = Node::new(Tag::Choice, "days__feeling", vec![face, word]).with("type", "button");
            Some(Node::new(Tag::Item, "", vec![choice.with("aria-pressed", "false")]))
        };
        let choices = FEELINGS.iter().map(choice).collect::<Option<_>>()?;
        let question = Node::of(Tag::Paragraph, "days__asked", asked);
        let choices = Node::new(Tag::List, "days__feelings", choices).with("role", "list");
        let answer = Node::of(Tag::Paragraph, "days__answer", self.word("feel-said"));
        (!asked.is_empty()).then(|| Node::new(Tag::Block, "days__feel", vec![question, choices, answer]))
    }

    fn facts(&self, visit: &Visit) -> Node {
        let Some(meet) = self.meet(visit) else { return Node::new(Tag::List, "days__facts", Vec::new()) };
        let mut facts = Vec::new();
        let mut fact = |sign: Vec<Node>, label: &str, values: &[&str]| {
            let mut words = vec![Node::of(Tag::Span, "days__label", self.word(label))];
            let said = values.iter().filter(|value| !value.is_empty()).enumerate();
            words.extend(
                said.map(|(place, value)| Node::of(if place == 0 { Tag::Strong } else { Tag::Span }, "", value)),
            );
            let sign = Node::new(Tag::Span, "days__sign", sign);
            facts.push(Node::new(Tag::Item, "days__fact", vec![sign, Node::new(Tag::Block, "days__about", words)]));
        };
        let day = self.day_said(visit.day);
        // The part of a day that has no name is no time.
        if !day.is_empty() {
            fact(vec![Node::symbol("sun")], "label-when", &[&day, &self.hours_said(visit)]);
        }
        if !meet.place.is_empty() {
            fact(vec![Node::symbol("travel")], "label-where", &[meet.place]);
        }
        for (label, ids) in [("label-helpers", &meet.helpers), ("label-takers", &meet.takers)] {
            let people = self.people(ids);
            if !people.is_empty() {
                let faces = people.iter().map(|person| Node::face(&person.face(), "days__face")).collect();
                fact(faces, label, &[&self.names(&people)]);
            }
        }
        Node::new(Tag::List, "days__facts", facts)
    }

    /// What became of this time, and of those that would have been before it.
    fn told(&self, next: Option<&Visit>) -> Vec<Node> {
        let last = next.map(|visit| visit.day).or_else(|| days_after(self.today, AHEAD));
        let Some(last) = last else { return Vec::new() };
        let is_off = |visit: &Visit| matches!(visit.how, How::MovedAway { .. } | How::Cancelled);
        let before = self.asked.diary.visits(self.today, last);
        let before = before.into_iter().filter(|visit| is_off(visit) && self.is_seeing(visit.entry));
        let mut told: Vec<Visit> = Vec::new();
        for visit in next.copied().into_iter().chain(before) {
            let key = (visit.entry, visit.change);
            if visit.change.is_some() && !told.iter().any(|own| (own.entry, own.change) == key) {
                told.push(visit);
            }
        }
        told.iter().filter_map(|visit| self.slip(visit)).take(SLIPS).collect()
    }
}
