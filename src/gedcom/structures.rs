//! Lines with what goes on over the next: CONC and CONT join the line they continue.

use super::findings::Findings;
use super::limits;
use super::lines::{Line, Row, Rows};
use super::tag::Tag;
use std::borrow::Cow;
use std::iter::Peekable;

/// A line and all its text.
pub struct Structure<'t> {
    /// The line it begins on.
    pub line: Line<'t>,
    /// Its text, joined where it went on. As it is written: nothing is unescaped.
    pub text: Cow<'t, str>,
}

/// What a line turned out to be.
pub enum Step<'t> {
    /// A structure.
    Structure(Structure<'t>),
    /// A line that could not be read, at a level that could.
    Lost(u8),
}

/// The structures of a text.
pub struct Structures<'t> {
    rows: Peekable<Rows<'t>>,
}

impl<'t> Structures<'t> {
    /// The structures of this text.
    pub fn of(text: &'t str) -> Self {
        Structures { rows: Rows::of(text).peekable() }
    }

    /// The next of them. Lines that are none are told of.
    pub fn next(&mut self, findings: &mut Findings) -> Option<Step<'t>> {
        loop {
            let line = match self.rows.next()? {
                Row::Line(line) => line,
                Row::Unlevelled(line) => {
                    findings.look("gedcom-line-unlevelled", line.number, &[("id", &line.id)]);
                    line
                }
                Row::Stray(number, level, text) => {
                    findings.fix("gedcom-line-unread", number, &[("text", &text)]);
                    match level {
                        Some(level) => return Some(Step::Lost(level)),
                        None => continue,
                    }
                }
            };
            let text = if line.tag.has_text() { self.join(&line, findings) } else { Cow::Borrowed(line.value) };
            return Some(Step::Structure(Structure { line, text }));
        }
    }

    /// All the text of a line. One that does not even begin with a number was broken off this one by a program that forgot CONT.
    fn join(&mut self, line: &Line<'t>, findings: &mut Findings) -> Cow<'t, str> {
        let mut text = Cow::Borrowed(line.value);
        let mut is_cut = false;
        while let Some(row) = self.rows.peek() {
            let (joint, more) = match row {
                Row::Line(next) if next.tag == Tag::Conc && next.level > line.level => ("", next.value),
                Row::Line(next) if next.tag == Tag::Cont && next.level > line.level => ("\n", next.value),
                Row::Stray(number, None, more) if matches!(line.tag, Tag::Note | Tag::Snote) => {
                    findings.look("gedcom-line-joined", *number, &[("text", more)]);
                    ("\n", *more)
                }
                _ => break,
            };
            // Four bytes to a character at most: what is longer is cut to its characters when it is kept.
            if text.len() + more.len() < 4 * limits::NOTE + limits::NOTE {
                let text = text.to_mut();
                text.push_str(joint);
                text.push_str(more);
            } else {
                is_cut = true;
            }
            self.rows.next();
        }
        if is_cut {
            findings.look("gedcom-text-cut", line.number, &[("limit", &limits::NOTE)]);
        }
        text
    }
}
