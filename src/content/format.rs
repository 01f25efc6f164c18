//! Filling the slots of a message.

use super::Content;
use std::ops::Deref;
use std::rc::Rc;

/// A piece of a filled message: words, and who they name if they name somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The words.
    pub text: String,
    /// The person they name, by id.
    pub person: Option<String>,
    /// True for words that came from a slot, and so from the plan.
    pub filled: bool,
}

/// What fills a slot: pieces, and the key by which a message chooses its wording.
///
/// Keys: `none` for nothing; `you` for the reader; `one` or `many` for people and numbers; a status or another word
/// of a closed list as itself; `some` for everything else.
///
/// A message has many, made and handed on by every chapter; so a slot is one pointer to its filling.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot(Rc<Filling>);

/// What a slot points to.
#[derive(Debug, PartialEq, Eq)]
pub struct Filling {
    /// The words that stand in the slot.
    pub pieces: Vec<Piece>,
    /// The words of its possessive, where that is not the words and 's.
    pub possessive: Option<String>,
    /// The key a message chooses by.
    pub key: String,
}

impl Deref for Slot {
    type Target = Filling;

    fn deref(&self) -> &Filling {
        &self.0
    }
}

impl Slot {
    /// A slot of these pieces, with this possessive if theirs is an uncommon one.
    pub fn new(pieces: Vec<Piece>, possessive: Option<String>, key: &str) -> Slot {
        Slot(Rc::new(Filling { pieces, possessive, key: key.to_owned() }))
    }

    /// Words from the plan or worked out from it; `none` where there are none.
    pub fn text(text: impl Into<String>) -> Slot {
        let text = text.into();
        let key = if text.is_empty() { "none" } else { "some" };
        Slot::keyed(text, key)
    }

    /// A word of a closed list, to choose by and not to be shown.
    pub fn word(word: &str) -> Slot {
        Slot::new(Vec::new(), None, word)
    }

    /// A number: itself in figures, `one` or `many` to choose by, `none` for 0.
    pub fn number(number: u32) -> Slot {
        let key = match number {
            0 => "none",
            1 => "one",
            _ => "many",
        };
        Slot::keyed(number.to_string(), key)
    }

    fn keyed(text: String, key: &str) -> Slot {
        Slot::new(vec![Piece { text, person: None, filled: true }], None, key)
    }
}

/// Slots by name.
pub type Slots<'a> = &'a [(&'a str, Slot)];

impl Content {
    /// Fills a message, paragraph by paragraph. Empty where the message says nothing at this level or is not known.
    ///
    /// The first letter of each sentence is made a capital, so that "your brother Leo" may begin one.
    pub fn fill(&self, id: &str, reader: &str, slots: Slots<'_>) -> Vec<Vec<Piece>> {
        let Some(pattern) = self.pattern(id, reader) else { return Vec::new() };
        let filled = pattern.split('\u{B}').map(|paragraph| {
            let mut pieces = Vec::new();
            Writing { content: self, slots, reader, pieces: &mut pieces }.fill(paragraph);
            sentence_case(tidied(pieces))
        });
        filled.filter(|pieces| pieces.iter().any(|piece| !piece.text.trim().is_empty())).collect()
    }

    /// A short message as one string, just as it is written: no capital is made, no space is tidied.
    pub fn string(&self, id: &str, reader: &str, slots: Slots<'_>) -> String {
        self.said(self.pattern(id, reader).unwrap_or_default(), reader, slots)
    }

    /// A pattern as one string, just as it is written.
    pub(super) fn said(&self, pattern: &str, reader: &str, slots: Slots<'_>) -> String {
        let mut pieces = Vec::new();
        Writing { content: self, slots, reader, pieces: &mut pieces }.fill(pattern);
        pieces.into_iter().map(|piece| piece.text).collect()
    }
}

struct Writing<'a> {
    content: &'a Content,
    slots: Slots<'a>,
    reader: &'a str,
    pieces: &'a mut Vec<Piece>,
}

impl Writing<'_> {
    fn fill(&mut self, mut pattern: &str) {
        while let Some(place) = pattern.bytes().position(|byte| matches!(byte, 1 | 3 | 7 | 8)) {
            self.words(&pattern[..place]);
            let mark = pattern.as_bytes()[place];
            let rest = &pattern[place + 1..];
            pattern = match mark {
                3 => self.choose(rest),
                _ => {
                    let (name, rest) = rest.split_once('\u{2}').unwrap_or((rest, ""));
                    match mark {
                        1 => self.slot(name),
                        8 => self.possessive(name),
                        _ => self.term(name),
                    }
                    rest
                }
            };
        }
        self.words(pattern);
    }

    fn words(&mut self, text: &str) {
        if !text.is_empty() {
            self.pieces.push(Piece { text: text.to_owned(), person: None, filled: false });
        }
    }

    fn find(&self, name: &str) -> Option<&Slot> {
        self.slots.iter().find(|(own, _)| *own == name).map(|(_, slot)| slot)
    }

    fn slot(&mut self, name: &str) {
        if let Some(slot) = self.find(name) {
            let slot = slot.clone();
            self.pieces.extend_from_slice(&slot.pieces);
        }
    }

    fn possessive(&mut self, name: &str) {
        let Some(slot) = self.find(name).cloned() else { return };
        match &slot.possessive {
            Some(text) => self.pieces.push(Piece { text: text.clone(), person: None, filled: true }),
            None => {
                self.pieces.extend_from_slice(&slot.pieces);
                self.words("’s");
            }
        }
    }

    /// The council's word, as it is said to this reader: a child's words and an adult's differ in some councils.
    fn term(&mut self, name: &str) {
        self.fill(self.content.pattern(&["-", name].concat(), self.reader).unwrap_or_default());
    }

    /// A choice: fills the variant of the slot's key and gives what follows the choice.
    fn choose<'p>(&mut self, pattern: &'p str) -> &'p str {
        let end = end_of(pattern, 6);
        let (choice, rest) = (&pattern[..end], pattern.get(end + 1..).unwrap_or(""));
        let (name, mut variants) = choice.split_at(end_of(choice, 4));
        let key = self.find(name).map_or("none", |slot| slot.key.as_str());
        let mut chosen = "";
        while let Some((own, pattern, others)) = first_variant(variants) {
            let (is_default, own) = own.strip_prefix('*').map_or((false, own), |own| (true, own));
            if is_default || own == key {
                chosen = pattern;
            }
            if own == key {
                break;
            }
            variants = others;
        }
        self.fill(chosen);
        rest
    }
}

/// Where a mark stands that is not inside a choice; the end where there is none. The mark 6 closes the choice that has just
/// been opened, and 4 begins another of its variants. Marks are single bytes and no part of a letter.
pub(super) fn end_of(pattern: &str, mark: u8) -> usize {
    let mut depth = 0;
    for (place, byte) in pattern.bytes().enumerate() {
        match byte {
            3 => depth += 1,
            _ if depth == 0 && byte == mark => return place,
            6 => depth -= 1,
            _ => {}
        }
    }
    pattern.len()
}

/// The key and the pattern of the first of some variants, choices inside it left whole, and the others.
pub(super) fn first_variant(variants: &str) -> Option<(&str, &str, &str)> {
    let variants = variants.strip_prefix('\u{4}')?;
    let (first, others) = variants.split_at(end_of(variants, 4));
    let (key, pattern) = first.split_once('\u{5}').unwrap_or((first, ""));
    Some((key, pattern, others))
}

/// One space where an empty slot left two, none before a stop or at either end.
fn tidied(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut tidy: Vec<Piece> = Vec::with_capacity(pieces.len());
    let mut last = ' ';
    for mut piece in pieces {
        let mut text = String::with_capacity(piece.text.len());
        for letter in piece.text.chars() {
            if letter == ' ' && last == ' ' {
                continue;
            }
            if matches!(letter, '.' | ',' | '?') && last == ' ' && !text.is_empty() {
                text.pop();
            } else if matches!(letter, '.' | ',' | '?') && last == ' ' {
                drop_last_space(&mut tidy);
            }
            text.push(letter);
            last = letter;
        }
        piece.text = text;
        if !piece.text.is_empty() {
            tidy.push(piece);
        }
    }
    drop_last_space(&mut tidy);
    tidy
}

fn drop_last_space(pieces: &mut Vec<Piece>) {
    if let Some(last) = pieces.last_mut() {
        last.text.truncate(last.text.trim_end_matches(' ').len());
        if last.text.is_empty() {
            pieces.pop();
        }
    }
}

/// A text with a capital at the start of each sentence, where a council's word may begin one.
pub(super) fn sentences(text: String) -> String {
    sentence_case(vec![Piece { text, person: None, filled: false }]).into_iter().map(|piece| piece.text).collect()
}

/// A capital at the start and after each full stop or question mark that ends a sentence.
fn sentence_case(mut pieces: Vec<Piece>) -> Vec<Piece> {
    let (mut at_start, mut after_stop) = (true, false);
    for piece in &mut pieces {
        let mut text = String::with_capacity(piece.text.len());
        for letter in piece.text.chars() {
            // In a passage, a paragraph or a point begins a sentence too.
            if after_stop && letter == ' ' || letter == '\u{B}' {
                at_start = true;
            }
            if at_start && letter.is_alphanumeric() {
                text.push(crate::case::upper(letter));
                at_start = false;
            } else {
                text.push(letter);
            }
            after_stop = matches!(letter, '.' | '?' | '!');
        }
        piece.text = text;
    }
    pieces
}
