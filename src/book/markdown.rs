//! A worker's passage: Markdown held to paragraphs, lists and emphasis, as events of `pulldown-cmark` turned into our
//! own blocks. There is no path by which plan text becomes markup: what is not one of these is shown as it was typed.

use super::{Block, Run, Style};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// The blocks of a text. `from` is the fact the text came from.
pub fn blocks(text: &str, from: Option<usize>) -> Vec<Block> {
    let mut reading = Reading { blocks: Vec::new(), runs: Vec::new(), points: None, strong: 0, from };
    for event in Parser::new_ext(text, Options::empty()) {
        reading.event(event);
    }
    reading.end_paragraph();
    reading.blocks
}

struct Reading {
    blocks: Vec<Block>,
    runs: Vec<Run>,
    points: Option<Vec<Vec<Run>>>,
    strong: usize,
    from: Option<usize>,
}

impl Reading {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Text(words) | Event::Code(words) | Event::Html(words) | Event::InlineHtml(words) => {
                self.words(&words)
            }
            Event::InlineMath(words) | Event::DisplayMath(words) | Event::FootnoteReference(words) => {
                self.words(&words)
            }
            Event::SoftBreak | Event::HardBreak => self.words(" "),
            Event::Start(Tag::Strong | Tag::Emphasis) => self.strong += 1,
            Event::End(TagEnd::Strong | TagEnd::Emphasis) => self.strong = self.strong.saturating_sub(1),
            Event::Start(Tag::List(_)) if self.points.is_none() => {
                self.end_paragraph();
                self.points = Some(Vec::new());
            }
            Event::End(TagEnd::List(_)) => self.end_list(),
            Event::End(TagEnd::Item) => self.end_point(),
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::CodeBlock | TagEnd::HtmlBlock) => {
                if self.points.is_none() {
                    self.end_paragraph();
                } else {
                    self.words(" ");
                }
            }
            Event::Start(_) | Event::End(_) | Event::Rule | Event::TaskListMarker(_) => {}
        }
    }

    fn words(&mut self, words: &str) {
        let style = if self.strong > 0 { Style::Strong } else { Style::Plain };
        match self.runs.last_mut() {
            Some(last) if last.style == style => last.text.push_str(words),
            _ => self.runs.push(Run { style, ..Run::plain(words).from(self.from) }),
        }
    }

    fn take_runs(&mut self) -> Vec<Run> {
        let mut runs = std::mem::take(&mut self.runs);
        if let Some(last) = runs.last_mut() {
            last.text.truncate(last.text.trim_end().len());
        }
        runs.retain(|run| !run.text.is_empty());
        runs
    }

    fn end_paragraph(&mut self) {
        let runs = self.take_runs();
        if !runs.is_empty() {
            self.blocks.push(Block::Line(runs));
        }
    }

    fn end_point(&mut self) {
        let runs = self.take_runs();
        match &mut self.points {
            Some(points) if !runs.is_empty() => points.push(runs),
            _ => {}
        }
    }

    fn end_list(&mut self) {
        self.end_point();
        if let Some(points) = self.points.take().filter(|points| !points.is_empty()) {
            self.blocks.push(Block::List(points));
        }
    }
}

/// The blocks of a pressed passage (its form is described in `content/pack.rs`).
pub fn pressed(passage: &str) -> Vec<Block> {
    let parts = passage.split('\u{B}').filter(|part| !part.is_empty());
    parts
        .map(|part| match part.strip_prefix('\u{E}') {
            Some(points) => Block::List(points.split('\u{E}').map(emphasised).collect()),
            None => Block::Line(emphasised(part)),
        })
        .collect()
}

fn emphasised(text: &str) -> Vec<Run> {
    let mut runs = Vec::new();
    for (place, part) in text.split(['\u{F}', '\u{10}']).enumerate().filter(|(_, part)| !part.is_empty()) {
        let style = if place % 2 == 1 { Style::Strong } else { Style::Plain };
        runs.push(Run { style, ..Run::plain(part) });
    }
    runs
}
