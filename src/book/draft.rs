//! A page being written.

use super::block::{Block, Run, Sign, text_of};
use super::picture::{Face, Photo, Picture};
use super::writer::Writer;
use super::{Topic, markdown, standing, words_on_a_page};
use crate::audience::Level;
use crate::content::{Slot, Slots};
use crate::plan::{Role, Standing, Status, Text, Told};

mod drawn;
mod sheets;

/// A page being written. What a level does not say is simply not there; a page left with nothing is not bound.
pub(crate) struct Draft<'w> {
    writer: &'w Writer<'w>,
    id: String,
    heading: Vec<Run>,
    blocks: Vec<Block>,
    why: Vec<Block>,
    status: Option<Status>,
    /// What is drawn above the words; where there is nothing yet, its chapter's scene will be.
    pub(super) picture: Option<Picture>,
    faces: Vec<Face>,
    /// Photos in place of what is drawn, one on each sheet. Those left over stand among the faces.
    photos: Vec<Photo>,
    from: Vec<String>,
    fact: Option<usize>,
}

impl<'w> Draft<'w> {
    pub(super) fn new(writer: &'w Writer<'w>, topic: Topic, about: &str) -> Self {
        let id = if about.is_empty() { topic.word().to_owned() } else { format!("{}/{about}", topic.word()) };
        Draft {
            writer,
            id,
            heading: Vec::new(),
            blocks: Vec::new(),
            why: Vec::new(),
            status: None,
            picture: None,
            faces: Vec::new(),
            photos: Vec::new(),
            from: Vec::new(),
            fact: None,
        }
    }

    /// What is said from here on comes from this fact: a JSON pointer into the reader's copy.
    pub fn fact(&mut self, pointer: impl Into<String>) -> &mut Self {
        let pointer = pointer.into();
        let place = self.from.iter().position(|known| *known == pointer).unwrap_or_else(|| {
            self.from.push(pointer);
            self.from.len() - 1
        });
        self.fact = Some(place);
        self
    }

    /// What is said from here on is general: true for everyone, from the pack alone.
    pub fn general(&mut self) -> &mut Self {
        self.fact = None;
        self
    }

    /// The heading.
    pub fn heading(&mut self, id: &str, slots: Slots<'_>) -> &mut Self {
        self.heading = self.writer.runs(id, slots, self.fact).into_iter().flatten().collect();
        self
    }

    /// What stands over a part of the page: its own heading where it has none yet.
    pub fn part(&mut self, id: &str) -> &mut Self {
        let first = std::mem::take(&mut self.heading);
        self.heading(id, &[]);
        if !first.is_empty() {
            let part = std::mem::replace(&mut self.heading, first);
            self.blocks.push(Block::Heading(part));
        }
        self
    }

    /// A message, each of its paragraphs a line.
    pub fn say(&mut self, id: &str, slots: Slots<'_>) -> &mut Self {
        let lines = self.writer.runs(id, slots, self.fact);
        self.blocks.extend(lines.into_iter().map(Block::Line));
        self
    }

    /// A line already written.
    pub fn line_of(&mut self, line: Vec<Run>) {
        self.blocks.push(Block::Line(line));
    }

    /// True while nothing is said.
    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }

    /// True while it has no heading.
    pub fn is_untitled(&self) -> bool {
        self.heading.is_empty()
    }

    /// A message as runs from the fact of now, for points and values.
    pub fn runs(&self, id: &str, slots: Slots<'_>) -> Vec<Vec<Run>> {
        self.writer.runs(id, slots, self.fact)
    }

    /// Points already written.
    pub fn point_runs(&mut self, points: Vec<Vec<Run>>) -> &mut Self {
        if !points.is_empty() {
            self.blocks.push(Block::List(points));
        }
        self
    }

    /// A label and what it says, on lines of their own; nothing where there is nothing to say.
    pub fn detail(&mut self, label: &str, value: Slot) -> &mut Self {
        let label = self.writer.string(label, &[]);
        if value.key != "none" && !value.pieces.is_empty() {
            let value = self.writer.runs("list-value", &[("value", value)], self.fact).into_iter().flatten().collect();
            self.labelled(label, value);
        }
        self
    }

    /// The same, both already written.
    pub fn labelled(&mut self, label: String, value: Vec<Run>) {
        if !label.is_empty() && !value.is_empty() {
            self.blocks.push(Block::Fact { label, value });
        }
    }

    /// One of several things, each with its sign; nothing where it has no words.
    pub fn entry(&mut self, (sign, head): (Sign, String), words: Vec<Run>, about: Vec<Run>) -> &mut Self {
        if !words.is_empty() {
            self.blocks.push(Block::Entry { head, sign, words, about });
        }
        self
    }

    /// A fact as one of several, with the sign and the word of how sure it is.
    pub fn row(&mut self, status: Status, words: Vec<Run>, about: Vec<Run>) -> &mut Self {
        let word = self.writer.string(&format!("status-{}", status.word().replace('_', "-")), &[]);
        self.entry((Sign::Sure(status), word), words, about)
    }

    /// Messages in one paragraph, those that say nothing left out.
    pub fn line(&self, ids: &[&str], slots: Slots<'_>) -> Vec<Run> {
        one_line(ids.iter().flat_map(|id| self.runs(id, slots)))
    }

    /// What the plan tells at this level in one paragraph, whatever its form.
    pub fn told_line(&mut self, told: &Told) -> Vec<Run> {
        let before = self.blocks.len();
        self.told(told);
        self.as_line(before)
    }

    /// Texts of the plan that speak to the child, in one paragraph.
    pub fn texts_line(&mut self, texts: &[&Text]) -> Vec<Run> {
        let before = self.blocks.len();
        self.texts_for_child(texts);
        self.as_line(before)
    }

    /// What was said from a block on, in one paragraph, taken from the page.
    fn as_line(&mut self, before: usize) -> Vec<Run> {
        let told = self.blocks.split_off(before).into_iter();
        one_line(told.flat_map(|mut block| match block {
            Block::Quote { words, .. } => vec![vec![Run::plain(format!("“{words}”")).from(self.fact)]],
            _ => block.runs_mut().into_iter().map(std::mem::take).collect(),
        }))
    }

    /// A word and what it means.
    pub fn meaning(&mut self, word: &str, meaning: &[Run]) -> &mut Self {
        self.blocks.push(Block::Fact { label: word.to_owned(), value: meaning.to_vec() });
        self
    }

    /// What the plan tells at this level. Adults get the adults' text, or else what the child is told, said to be so.
    pub fn told(&mut self, told: &Told) -> &mut Self {
        let adult = self.writer.level() == Level::Adult && !self.writer.speaks_to_child();
        // What is said to be in the child's book is what that book says: at the level chosen with the child.
        let own = self.writer.plan().child.reading_level.filter(|_| adult);
        match told.at(own.unwrap_or(self.writer.level())) {
            _ if adult && !told.adult.is_empty() => self.text(&told.adult),
            Some(text) if adult => self.texts_for_child(&[text]),
            Some(text) => self.text(text),
            None => self,
        }
    }

    /// True where `told` would say something at this level.
    pub fn tells(writer: &Writer<'_>, told: &Told) -> bool {
        told.at(writer.level()).is_some() || (!writer.speaks_to_child() && !told.adult.is_empty())
    }

    /// A text of the plan.
    pub fn text(&mut self, text: &Text) -> &mut Self {
        self.blocks.extend(markdown::blocks(text.as_str(), self.fact));
        self
    }

    /// Texts of the plan that speak to the child: as they stand to the child, quoted to anyone else.
    pub fn texts_for_child(&mut self, texts: &[&Text]) -> &mut Self {
        if self.writer.speaks_to_child() {
            return texts.iter().fold(self, |page, text| page.text(text));
        }
        let mut said = self.writer.runs("said-to-child", &[], self.fact);
        for text in texts.iter().filter(|text| !text.is_empty()) {
            self.blocks.extend(said.drain(..).map(Block::Line));
            self.blocks.push(Block::Quote { words: text.as_str().to_owned(), said: Vec::new() });
        }
        self
    }

    /// A text of the plan that is for whoever reads, such as what a helpline does.
    pub fn text_said(&mut self, text: &Text) -> &mut Self {
        if self.writer.speaks_to_child() { self.text(text) } else { self }
    }

    /// Somebody's own words, and a message that says whose and when.
    pub fn quote(&mut self, words: &Text, said: &str, slots: Slots<'_>) -> &mut Self {
        if !words.is_empty() {
            let said = self.writer.runs(said, slots, self.fact).into_iter().flatten().collect();
            self.blocks.push(Block::Quote { words: words.as_str().to_owned(), said });
        }
        self
    }

    /// Something the reader can do.
    pub fn can_do(&mut self, id: &str, slots: Slots<'_>) -> &mut Self {
        let lines = self.writer.runs(id, slots, self.fact);
        self.blocks.extend(lines.into_iter().map(Block::CanDo));
        self
    }

    /// The end of a page that is hard to read, where it says anything: what the reader might feel and can do, and two people
    /// to turn to. `about` is what makes it hard.
    pub fn hard(&mut self, about: &str) -> &mut Self {
        if self.is_empty() {
            return self;
        }
        let worker = self.writer.helper(&[Role::SocialWorker]);
        let slots = [("about", Slot::word(about)), ("who", self.writer.to_turn_to()), ("person", worker)];
        self.can_do("hard-page", &slots)
    }

    /// A passage of the pack: what is true in general.
    pub fn passage(&mut self, id: &str) -> &mut Self {
        self.blocks.extend(markdown::pressed(&self.writer.passage(id)));
        self
    }

    /// A passage under a heading of its own. Nothing where the pack has none at this level.
    pub fn headed_passage(&mut self, heading: &str, slots: Slots<'_>, id: &str) -> &mut Self {
        let blocks =
            if self.writer.content().has(id) { markdown::pressed(&self.writer.passage(id)) } else { Vec::new() };
        if !blocks.is_empty() {
            let heading: Vec<Run> = self.writer.runs(heading, slots, None).into_iter().flatten().collect();
            self.blocks.extend((!heading.is_empty()).then_some(Block::Heading(heading)));
            self.blocks.extend(blocks);
        }
        self
    }

    /// How sure the page's fact is: shown as a chip, and the heart of the answer to "why does it say this?".
    pub fn standing(&mut self, standing: &Standing) -> &mut Self {
        self.status = Some(standing.status());
        self.because("why-standing", &standing::slots(self.writer, standing))
    }

    /// More of the answer to "why does it say this?".
    pub fn because(&mut self, id: &str, slots: Slots<'_>) -> &mut Self {
        let lines = self.writer.runs(id, slots, self.fact);
        self.why.extend(lines.into_iter().map(Block::Line));
        self
    }

    /// Takes another page's words as a second part of this one, under their own heading. Given back where a page of this
    /// level does not hold both.
    pub fn join(&mut self, other: Draft<'w>) -> Option<Draft<'w>> {
        if self.word_count() + other.word_count() > words_on_a_page(self.writer.level()) {
            return Some(other);
        }
        let is_headed = !other.is_empty() && !other.heading.is_empty();
        let heading = is_headed.then_some(Block::Heading(other.heading));
        for mut block in heading.into_iter().chain(other.blocks) {
            for run in block.runs_mut().into_iter().flatten() {
                if let Some(place) = run.from {
                    self.fact(other.from[place].as_str());
                    run.from = self.fact;
                }
            }
            self.blocks.push(block);
        }
        None
    }

    fn word_count(&self) -> usize {
        text_of(&self.heading).split_whitespace().count() + self.blocks.iter().map(Block::word_count).sum::<usize>()
    }
}

/// Paragraphs as one.
pub(super) fn one_line(paragraphs: impl IntoIterator<Item = Vec<Run>>) -> Vec<Run> {
    let mut line: Vec<Run> = Vec::new();
    for paragraph in paragraphs.into_iter().filter(|runs| !runs.is_empty()) {
        line.extend((!line.is_empty()).then(|| Run::plain(" ")));
        line.extend(paragraph);
    }
    line
}
