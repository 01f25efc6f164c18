//! Words of a file as they are kept: one line, no controls, no escapes, no longer than anybody would read.

use super::limits;
use std::borrow::Cow;

/// How a file doubles its `@`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum At {
    /// Everywhere, up to GEDCOM 5.5.1.
    #[default]
    Everywhere,
    /// At the beginning of a line only, in GEDCOM 7.
    AtFirst,
}

impl At {
    /// A text with each `@` once.
    fn single(self, text: &str) -> Cow<'_, str> {
        if !text.contains("@@") {
            return Cow::Borrowed(text);
        }
        Cow::Owned(match self {
            At::Everywhere => text.replace("@@", "@"),
            At::AtFirst => {
                let line =
                    |line: &str| line.strip_prefix('@').filter(|rest| rest.starts_with('@')).unwrap_or(line).to_owned();
                text.split('\n').map(line).collect::<Vec<_>>().join("\n")
            }
        })
    }

    /// A text on one line, its spaces single.
    pub fn line(self, text: &str) -> String {
        one_line(&self.single(text))
    }

    /// A text of some lines.
    pub fn lines(self, text: &str) -> String {
        let kept = |letter: &char| *letter == '\n' || *letter == '\t' || !letter.is_control();
        let whole = self.single(text);
        if whole.len() <= limits::NOTE && whole.chars().all(|letter| kept(&letter)) {
            return whole.trim().to_owned();
        }
        let text: String = whole.trim().chars().filter(kept).take(limits::NOTE).collect();
        text.trim_end().to_owned()
    }
}

/// A text on one line, its spaces single.
pub fn one_line(text: &str) -> String {
    if is_one_line(text) {
        return text.to_owned();
    }
    let mut line = String::with_capacity(text.len().min(4 * limits::NAME));
    for word in text.split(|letter: char| letter.is_whitespace() || letter == '\0') {
        let word = word.chars().filter(|letter: &char| !letter.is_control() && *letter != '\u{feff}');
        let start = line.len();
        line.extend(word);
        if line.len() > start && start > 0 {
            line.insert(start, ' ');
        }
        if line.len() > 4 * limits::NAME {
            break;
        }
    }
    match line.char_indices().nth(limits::NAME) {
        Some((end, _)) => line[..end].trim_end().to_owned(),
        None => line,
    }
}

/// Whether a text is one line already, as nearly all are.
fn is_one_line(text: &str) -> bool {
    let mut before = ' ';
    for letter in text.chars() {
        let is_odd = if letter == ' ' {
            before == ' '
        } else {
            letter.is_whitespace() || letter.is_control() || letter == '\u{feff}'
        };
        if is_odd {
            return false;
        }
        before = letter;
    }
    text.len() <= limits::NAME && (before != ' ' || text.is_empty())
}

/// Whether a text has a word in it, in capitals or not.
pub fn says(text: &str, word: &str) -> bool {
    text.as_bytes().windows(word.len()).any(|part| part.eq_ignore_ascii_case(word.as_bytes()))
}

/// Whether a text is one of these, in capitals or not.
pub fn is_one_of(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.trim().eq_ignore_ascii_case(word))
}

#[cfg(test)]
mod tests {
    use super::{At, one_line};

    #[test]
    fn each_sign_is_once() {
        assert_eq!(At::Everywhere.line("me@@home @@ you@home"), "me@home @ you@home");
        assert_eq!(At::AtFirst.lines("@@me and a@@b\n@@you"), "@me and a@@b\n@you");
    }

    #[test]
    fn a_line_is_one_line_and_not_endless() {
        assert_eq!(one_line("  a\tb \n\u{7}c\0d\u{a0} "), "a b c d");
        assert_eq!(one_line(&"é".repeat(900)).chars().count(), super::limits::NAME);
        assert_eq!(one_line(&"é ".repeat(900)).chars().count(), super::limits::NAME - 1);
    }
}
