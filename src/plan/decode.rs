//! From JSON values to the record, with every fault listed and nothing dropped in silence.
//!
//! A fault never stops the reading: the value at fault counts as not given, and the next is read.

use super::field::Field;
use super::json::{Json, Kind};
use super::{Fact, FactPath, Leaf, Lens, limits};
use crate::calendar::{About, Date, Time};
use crate::diag::{Finding, Severity};
use crate::index::Index;

/// One reading of one file: where we are, and what was found.
#[derive(Default)]
pub struct Reading {
    at: String,
    start: usize,
    /// Faults so far, each with the byte it stands at.
    pub faults: Vec<(Finding, usize)>,
    /// Fields this version does not know, by pointer, as they were written.
    pub unknown: Vec<(String, usize)>,
    /// Faults past the limit.
    pub more: usize,
}

/// The fields of one object that have not been asked for yet.
pub struct Fields<'a, 'j> {
    fields: Vec<Option<&'a (String, Json<'j>)>>,
    /// Names that were asked for: a second field of such a name is a fault, not an unknown field.
    known: Vec<&'static str>,
    start: usize,
}

impl Reading {
    /// The fields of an object.
    pub fn fields<'a, 'j>(&mut self, value: &'a Json<'j>) -> Option<Fields<'a, 'j>> {
        let Kind::Object(fields) = &value.kind else {
            self.fault_at(value, "read-not-object", []);
            return None;
        };
        let mut names = Index::default();
        for (name, field) in fields {
            if !names.add(name) {
                self.fault_at(field, "read-twice", [("field", name.clone())]);
            }
        }
        Some(Fields { fields: fields.iter().map(Some).collect(), known: Vec::new(), start: value.start })
    }

    /// One field by name; its empty value stays when it is missing, `null` or at fault.
    pub(super) fn field(&mut self, fields: &mut Fields<'_, '_>, field: Field<'_>) {
        fields.known.push(field.name);
        let mut left = fields.fields.iter_mut();
        let found = left.find(|given| given.is_some_and(|(name, _)| name == field.name)).and_then(Option::take);
        if let Some((_, value)) = found.filter(|(_, value)| !matches!(value.kind, Kind::Null)) {
            if !self.inside(field.name, |reading| field.value.read(value, reading)) {
                field.value.clear();
            }
        } else if field.is_needed {
            self.start = fields.start;
            self.fault("read-missing", [("field", field.name.to_owned())]);
        }
    }

    /// Reports what nobody asked for.
    pub fn unknown_fields(&mut self, fields: Fields<'_, '_>) {
        for (name, value) in fields.fields.into_iter().flatten() {
            if self.unknown.len() == limits::FAULTS {
                return;
            }
            if fields.known.contains(&name.as_str()) {
                continue;
            }
            let pointer = format!("{}/{}", self.at, escaped(name));
            if !self.unknown.iter().any(|(known, _)| *known == pointer) {
                self.unknown.push((pointer, value.start));
            }
        }
    }

    /// One of a closed list of words: its place in the list.
    pub fn word(&mut self, value: &Json<'_>, words: &[&str]) -> Option<usize> {
        let Kind::Text(word) = &value.kind else {
            self.fault_at(value, "read-not-text", []);
            return None;
        };
        let place = words.iter().position(|known| known == word);
        if place.is_none() {
            let nearest = nearest(word, words).unwrap_or(words[0]).to_owned();
            let given = shortened(word);
            self.fault_at(
                value,
                "read-unknown-word",
                [("given", given), ("nearest", nearest), ("words", words.join(", "))],
            );
        }
        place
    }

    /// Text within a limit, with no control characters but new lines and tabs.
    pub fn words(&mut self, value: &Json<'_>, limit: usize) -> Option<String> {
        let Kind::Text(text) = &value.kind else {
            self.fault_at(value, "read-not-text", []);
            return None;
        };
        if text.chars().count() > limit {
            self.fault_at(value, "read-too-long", [("limit", limit.to_string())]);
            return None;
        }
        if text.chars().any(is_unsafe) {
            self.fault_at(value, "read-control-character", []);
            return None;
        }
        Some(text.trim().to_owned())
    }

    /// Words by which somebody can be called: marks with no letter under them cannot be seen or said.
    pub fn name(&mut self, value: &Json<'_>, limit: usize) -> Option<String> {
        let name = self.words(value, limit)?;
        let fits = name.is_empty() || name.contains(char::is_alphanumeric);
        if !fits {
            self.fault_at(value, "read-no-letters", []);
        }
        fits.then_some(name)
    }

    /// An id: lower-case letters, figures and hyphens.
    pub fn id(&mut self, value: &Json<'_>) -> Option<String> {
        let id = self.words(value, limits::NAME)?;
        let fits =
            !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        if !fits {
            self.fault_at(value, "read-bad-id", [("given", shortened(&id))]);
        }
        fits.then_some(id)
    }

    /// Something that is written as text in a set form.
    fn formed<T>(&mut self, value: &Json<'_>, code: &'static str, parse: fn(&str) -> Option<T>) -> Option<T> {
        let text = self.words(value, limits::NAME)?;
        let formed = parse(&text);
        if formed.is_none() {
            self.fault_at(value, code, [("given", shortened(&text))]);
        }
        formed
    }

    /// Where we are, as a JSON pointer.
    pub fn at(&self) -> &str {
        &self.at
    }

    /// Reads one step further in.
    pub fn inside<T>(&mut self, name: &str, read: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.at.len();
        self.at.push('/');
        self.at.push_str(&escaped(name));
        let read = read(self);
        self.at.truncate(length);
        read
    }

    /// Tells a fault of a value.
    pub fn fault_at<const N: usize>(
        &mut self,
        value: &Json<'_>,
        code: &'static str,
        values: [(&'static str, String); N],
    ) {
        self.start = value.start;
        self.fault(code, values);
    }

    fn fault<const N: usize>(&mut self, code: &'static str, values: [(&'static str, String); N]) {
        if self.faults.len() == limits::FAULTS {
            self.more += 1;
            return;
        }
        let mut finding = Finding::new(code, Severity::Block, self.at.clone());
        finding.values.extend(values);
        self.faults.push((finding, self.start));
    }
}

impl<T: Fact> Fact for Option<T> {
    fn blank() -> Self {
        None
    }

    fn read(&mut self, value: &Json<'_>, reading: &mut Reading) -> bool {
        self.insert(T::blank()).read(value, reading)
    }

    fn clear(&mut self) {
        *self = None;
    }

    fn share(&mut self, lens: &Lens, at: &mut FactPath) -> bool {
        self.as_mut().is_none_or(|value| value.share(lens, at))
    }

    fn visit(&self, see: &mut dyn FnMut(Leaf<'_>)) {
        if let Some(value) = self {
            value.visit(see);
        }
    }
}

/// Declares how a small value is read: the value and the reading in, the value or a fault out.
macro_rules! leaf {
    ($kind:ty, $blank:expr, $read:expr) => {
        impl Fact for $kind {
            fn blank() -> Self {
                $blank
            }

            fn read(&mut self, value: &Json<'_>, reading: &mut Reading) -> bool {
                let read: Option<$kind> = $read(reading, value);
                *self = read.unwrap_or($blank);
                read.is_some()
            }

            fn clear(&mut self) {
                *self = $blank;
            }
        }
    };
}

leaf!(bool, false, |reading: &mut Reading, value: &Json<'_>| match value.kind {
    Kind::Flag(flag) => Some(flag),
    _ => {
        reading.fault_at(value, "read-not-true-or-false", []);
        None
    }
});

leaf!(u32, 0, |reading: &mut Reading, value: &Json<'_>| {
    let number = if let Kind::Number(figures) = value.kind { figures.parse().ok() } else { None };
    if number.is_none() {
        reading.fault_at(value, "read-not-whole-number", []);
    }
    number
});

leaf!(Date, Date::default(), |reading: &mut Reading, value| reading.formed(value, "read-not-date", Date::parse));
leaf!(About, About::Year(0), |reading: &mut Reading, value| reading.formed(value, "read-not-about-date", About::parse));
leaf!(Time, Time::default(), |reading: &mut Reading, value| reading.formed(value, "read-not-time", Time::parse));

/// A name inside a JSON pointer (RFC 6901).
fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

fn shortened(text: &str) -> String {
    let mut short: String = text.chars().take(40).filter(|&letter| !is_unsafe(letter)).collect();
    if text.chars().count() > 40 {
        short.push('…');
    }
    short
}

/// Control characters, and the marks that change the direction of what follows, have no place in a name or a sentence.
fn is_unsafe(letter: char) -> bool {
    (letter.is_control() && !matches!(letter, '\n' | '\t' | '\r'))
        || matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{2028}' | '\u{2029}')
}

/// The word of the list that was most likely meant: fewest letters to change, at most half of them.
fn nearest<'w>(given: &str, words: &[&'w str]) -> Option<&'w str> {
    let given: Vec<char> = given.chars().take(60).map(crate::case::lower).collect();
    let (distance, word) = words.iter().map(|word| (distance(&given, word), *word)).min()?;
    (distance * 2 <= word.len().max(given.len())).then_some(word)
}

/// Levenshtein's distance, one row at a time.
fn distance(given: &[char], word: &str) -> usize {
    let mut row: Vec<usize> = (0..=given.len()).collect();
    for (done, letter) in word.chars().enumerate() {
        let mut corner = row[0];
        row[0] = done + 1;
        for place in 0..given.len() {
            let change = corner + usize::from(given[place] != letter);
            corner = row[place + 1];
            row[place + 1] = change.min(row[place] + 1).min(corner + 1);
        }
    }
    row[given.len()]
}
