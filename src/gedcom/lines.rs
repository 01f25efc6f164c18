//! A text as lines of GEDCOM: level, cross-reference id, tag and value, whatever ends a line and whatever stands before it.

use super::limits;
use super::tag::Tag;

/// One line that could be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line<'t> {
    /// Its number, from 1.
    pub number: usize,
    /// How deep it stands.
    pub level: u8,
    /// Its cross-reference id without the `@`. Empty where it has none.
    pub id: &'t str,
    /// Its tag as it is written.
    pub word: &'t str,
    /// Its tag as it is understood.
    pub tag: Tag,
    /// What stands after the tag and one space.
    pub value: &'t str,
}

/// A line of the text that is not blank.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Row<'t> {
    /// A line of GEDCOM.
    Line(Line<'t>),
    /// A line of a record whose level was lost with what stood before it.
    Unlevelled(Line<'t>),
    /// Anything else: its number, its level where that could be read, and all of it.
    Stray(usize, Option<u8>, &'t str),
}

/// The lines of a text.
pub struct Rows<'t> {
    rest: &'t str,
    number: usize,
}

impl<'t> Rows<'t> {
    /// The lines of this text.
    pub const fn of(text: &'t str) -> Self {
        Rows { rest: text, number: 0 }
    }

    /// The next line without what ends it. CR, LF, CR LF and LF CR each end one.
    fn next_text(&mut self) -> Option<&'t str> {
        if self.rest.is_empty() {
            return None;
        }
        self.number += 1;
        let (line, rest) = split(self.rest.as_bytes());
        let (line, rest) = (self.rest.get(..line)?, self.rest.get(rest..)?);
        self.rest = rest;
        Some(line)
    }
}

impl<'t> Iterator for Rows<'t> {
    type Item = Row<'t>;

    fn next(&mut self) -> Option<Row<'t>> {
        loop {
            let text = self.next_text()?;
            if text.starts_with(|letter: char| letter.is_ascii_digit()) {
                return Some(row(self.number, text));
            }
            let text = text.trim_start_matches(|letter: char| letter.is_whitespace() || is_nothing(letter));
            if !text.is_empty() {
                return Some(row(self.number, text));
            }
        }
    }
}

/// Where a line ends, and where the next begins.
fn split(bytes: &[u8]) -> (usize, usize) {
    let Some(end) = bytes.iter().position(|byte| matches!(byte, b'\n' | b'\r')) else {
        return (bytes.len(), bytes.len());
    };
    let is_pair = matches!(bytes[end..], [b'\r', b'\n', ..] | [b'\n', b'\r', ..]);
    (end, end + 1 + usize::from(is_pair))
}

/// The line that a byte of a text is on, from 1.
pub fn line_of(bytes: &[u8], at: usize) -> usize {
    let (mut start, mut line) = (0, 1);
    while let Some(rest) = bytes.get(start..).filter(|rest| !rest.is_empty()) {
        let (_, next) = split(rest);
        start += next;
        if start > at || next == rest.len() {
            break;
        }
        line += 1;
    }
    line
}

/// Marks and controls that programs leave before a line, and that say nothing.
fn is_nothing(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{feff}' | '\u{200b}')
}

const GAP: [char; 2] = [' ', '\t'];

fn row(number: usize, text: &str) -> Row<'_> {
    let digits = text.len() - text.trim_start_matches(|letter: char| letter.is_ascii_digit()).len();
    let (level, rest) = text.split_at(digits);
    if level.is_empty() {
        let whole = text.starts_with('@').then(|| line(number, 0, text)).flatten();
        let record = whole.filter(|line| matches!(line.tag, Tag::Indi | Tag::Fam));
        return record.map_or(Row::Stray(number, None, text), Row::Unlevelled);
    }
    let Some(level) = level.parse().ok().filter(|level| *level <= limits::LEVEL) else {
        return Row::Stray(number, None, text);
    };
    match line(number, level, rest) {
        // A sentence that begins with a nought begins no record.
        Some(line) if level == 0 && line.id.is_empty() && line.word.bytes().any(|byte| byte.is_ascii_lowercase()) => {
            let is_known = matches!(line.tag, Tag::Head | Tag::Trlr | Tag::Indi | Tag::Fam);
            if is_known { Row::Line(line) } else { Row::Stray(number, None, text) }
        }
        Some(line) => Row::Line(line),
        None => Row::Stray(number, Some(level), text),
    }
}

/// A line from after its level.
fn line(number: usize, level: u8, rest: &str) -> Option<Line<'_>> {
    let rest = rest.trim_start_matches(GAP);
    let (id, rest) = match rest.strip_prefix('@') {
        None => ("", rest),
        Some(rest) => {
            let (id, rest) = rest.split_once('@')?;
            (id.trim(), rest.trim_start_matches(GAP))
        }
    };
    let end = rest.bytes().position(|byte| matches!(byte, b' ' | b'\t')).unwrap_or(rest.len());
    let (word, value) = rest.split_at(end);
    let is_tag = !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    is_tag.then(|| Line { number, level, id, word, tag: Tag::of(word), value: value.get(1..).unwrap_or_default() })
}

/// The id that a value points to. None for nobody: `@VOID@`, or nothing at all.
pub fn pointed(value: &str) -> Option<&str> {
    let value = value.trim();
    let id = value.strip_prefix('@').and_then(|rest| rest.split('@').next()).unwrap_or(value).trim();
    (!id.is_empty() && id != "VOID").then_some(id)
}

#[cfg(test)]
mod tests {
    use super::{Line, Row, Rows, line_of, pointed};

    fn lines(text: &str) -> Vec<(usize, u8, &str, &str, &str)> {
        let read = |row| match row {
            Row::Line(Line { number, level, id, word, value, .. })
            | Row::Unlevelled(Line { number, level, id, word, value, .. }) => (number, level, id, word, value),
            Row::Stray(number, level, text) => (number, level.unwrap_or(u8::MAX), "", "", text),
        };
        Rows::of(text).map(read).collect()
    }

    #[test]
    fn every_way_to_end_a_line_is_one() {
        let wanted = [(1, 0, "", "HEAD", ""), (2, 1, "", "NOTE", " a b "), (4, 0, "I1", "INDI", "")];
        for end in ["\n", "\r", "\r\n", "\n\r"] {
            let text = ["0 HEAD", "1 NOTE  a b ", "", "0 @I1@ INDI"].join(end);
            assert_eq!(lines(&text), wanted, "{end:?}");
            assert_eq!(lines(&format!("{text}{end}")), wanted, "{end:?}");
        }
    }

    #[test]
    fn what_stands_before_and_between_is_passed() {
        assert_eq!(lines("\u{feff}\t 00   @I1@\tINDI"), [(1, 0, "I1", "INDI", "")]);
        assert_eq!(lines("1NAME a"), [(1, 1, "", "NAME", "a")]);
        assert_eq!(lines("0@I 1@INDI"), [(1, 0, "I 1", "INDI", "")]);
        assert_eq!(lines("@I1@ INDI"), [(1, 0, "I1", "INDI", "")]);
        assert_eq!(lines("99 A\n100 A"), [(1, 99, "", "A", ""), (2, u8::MAX, "", "", "100 A")]);
    }

    #[test]
    fn a_sentence_is_no_line() {
        let stray = ["a sentence", "0 of them came", "1980 was the year", "@nobody said so"];
        for text in stray {
            assert_eq!(lines(text), [(1, u8::MAX, "", "", text)], "{text}");
        }
        assert_eq!(lines("1 @I1 NAME"), [(1, 1, "", "", "1 @I1 NAME")]);
    }

    #[test]
    fn a_byte_has_a_line() {
        let text = b"a\r\nb\n\rc\rd\n";
        let told: Vec<usize> = (0..text.len()).map(|at| line_of(text, at)).collect();
        assert_eq!(told, [1, 1, 1, 2, 2, 2, 3, 3, 4, 4]);
    }

    #[test]
    fn a_pointer_loses_its_signs() {
        assert_eq!([pointed("@I1@"), pointed(" @I1@ "), pointed("I1"), pointed("@I1")], [Some("I1"); 4]);
        assert_eq!([pointed("@VOID@"), pointed(""), pointed("@@")], [None; 3]);
    }
}
