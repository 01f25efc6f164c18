//! What was taken out of a copy, and which texts would say it all the same.
//!
//! Words are compared as words, not letters: without regard to case, apostrophes and the marks a word processor puts
//! inside words, and to accents, which not every keyboard has. So "leos" and "LEO’S" say Leo, "Zoe" says Zoë, and
//! "Leonard" does not say Leo.

use super::Leaf;
use crate::case::{lower, upper};
use crate::index::Index;

/// Figures at the end of a telephone number that make it that number, however it begins.
const FIGURES: usize = 9;

/// Names that are everyday words too. Written without a capital they are taken for the word.
const EVERYDAY: &[&str] = &[
    "angel", "april", "art", "august", "autumn", "baker", "bank", "bell", "bill", "bird", "bishop", "brook", "brown",
    "chance", "church", "cook", "dawn", "day", "dean", "drew", "faith", "field", "fish", "frank", "grace", "grant",
    "green", "hall", "hill", "hope", "jack", "joy", "june", "king", "lane", "little", "long", "love", "mark", "may",
    "mill", "moon", "page", "park", "pat", "price", "rich", "rob", "rose", "said", "sky", "stone", "storm", "sue",
    "summer", "will", "winter", "wood", "young",
];

/// Letters with accents, and the letter each is written as without.
const ACCENTED: [(&str, char); 16] = [
    ("àáâãäåāăą", 'a'),
    ("çćčċ", 'c'),
    ("ďđð", 'd'),
    ("èéêëēėęě", 'e'),
    ("ğģ", 'g'),
    ("ìíîïīįı", 'i'),
    ("ķ", 'k'),
    ("ĺľłļ", 'l'),
    ("ñńňņ", 'n'),
    ("òóôõöøōő", 'o'),
    ("ŕř", 'r'),
    ("śšşș", 's'),
    ("ťţț", 't'),
    ("ùúûüūůűų", 'u'),
    ("ýÿ", 'y'),
    ("źżž", 'z'),
];

/// Words before a name that are no name.
const TITLES: [&str; 18] = [
    "mr", "mrs", "miss", "ms", "mx", "dr", "judge", "sir", "imam", "rev", "nurse", "doctor", "pastor", "father",
    "coach", "rabbi", "giani", "teacher",
];

/// Words after a school's name that are no name.
const KINDS_OF_SCHOOL: [&str; 10] =
    ["primary", "infants", "infant", "juniors", "junior", "school", "academy", "college", "nursery", "secondary"];

/// What was taken out: names and places as rows of words, telephone numbers as their last figures.
#[derive(Default)]
pub(super) struct Secrets {
    first_words: Index,
    /// By the place of their first word.
    rows: Vec<Vec<Vec<String>>>,
    figures: Index,
}

impl Secrets {
    /// Keeps what was taken out.
    pub fn keep(&mut self, leaf: Leaf<'_>) {
        let rows = match leaf {
            Leaf::Name(name) => name_rows(name),
            Leaf::Place(place) => place_rows(place),
            Leaf::Number(number) => {
                if let Some(figures) = last_figures(number) {
                    self.figures.set(&figures, 0);
                }
                return;
            }
            Leaf::Text(_) | Leaf::Id(_) => return,
        };
        for row in rows {
            let Some(first) = row.first() else { continue };
            let place = self.first_words.place_or_next(first);
            self.rows.resize(self.first_words.len(), Vec::new());
            if !self.rows[place].contains(&row) {
                self.rows[place].push(row);
            }
        }
    }

    /// What is shown is no secret. A place with figures in it, such as a house and street, is told only by an address.
    pub fn tell(&mut self, leaf: Leaf<'_>) {
        match leaf {
            Leaf::Name(name) => self.drop_rows(name_rows(name)),
            Leaf::Place(place) if !place.contains(|letter: char| letter.is_ascii_digit()) => {
                self.drop_rows(place_rows(place));
            }
            Leaf::Number(number) => {
                if let Some(figures) = last_figures(number) {
                    self.figures.forget(&figures);
                }
            }
            Leaf::Place(_) | Leaf::Text(_) | Leaf::Id(_) => {}
        }
    }

    /// What a shown address says is no secret.
    pub fn tell_address(&mut self, leaf: Leaf<'_>) {
        if let Leaf::Place(place) = leaf {
            self.drop_rows(place_rows(place));
        }
    }

    /// Nothing that this text says is a secret.
    pub fn tell_all_in(&mut self, text: &str) {
        let text = folded(text);
        while let Some(row) = self.first_said(&words(&text), false).cloned() {
            self.drop_rows(vec![row]);
        }
    }

    /// Whether a text says a secret.
    pub fn are_said_by(&self, text: &str) -> bool {
        if self.rows.is_empty() && self.figures.is_empty() {
            return false;
        }
        self.first_said(&words(&folded(text)), true).is_some() || self.has_number(text)
    }

    /// Whether an id says a secret. Ids have no capitals, so every word of them counts.
    pub fn are_said_by_id(&self, id: &str) -> bool {
        self.first_said(&words(&folded(id)), false).is_some()
    }

    fn first_said(&self, said: &[Word<'_>], everyday: bool) -> Option<&Vec<String>> {
        (0..said.len()).find_map(|start| self.said_from(&said[start..], everyday))
    }

    /// The secret that a text begins with. The last word may have an s after it, with or without its apostrophe.
    fn said_from(&self, said: &[Word<'_>], everyday: bool) -> Option<&Vec<String>> {
        let first = said.first()?;
        let is_everyday =
            |row: &[String]| everyday && row.len() == 1 && first.is_lower && EVERYDAY.contains(&row[0].as_str());
        let is_said = |row: &&Vec<String>| {
            let Some((last, before)) = row.split_last() else { return false };
            row.len() <= said.len()
                && before.iter().zip(said).all(|(own, word)| *own == word.folded)
                && (said[row.len() - 1].folded == *last || said[row.len() - 1].without_s() == Some(last))
                && !is_everyday(row)
        };
        let of = |word: &str| self.rows[self.first_words.place(word)?].iter().find(is_said);
        of(first.folded).or_else(|| of(first.without_s()?))
    }

    fn has_number(&self, text: &str) -> bool {
        let figures: Vec<char> = text.chars().filter(char::is_ascii_digit).collect();
        figures.windows(FIGURES).any(|window| self.figures.has(&window.iter().collect::<String>()))
    }

    /// Drops rows of words, with and without an s at the end: "Granny Vee's house" keeps nothing of Granny Vee.
    fn drop_rows(&mut self, rows: Vec<Vec<String>>) {
        for mut row in rows {
            self.drop_row(&row);
            if let Some(last) = row.last_mut() {
                last.push('s');
            }
            self.drop_row(&row);
        }
    }

    fn drop_row(&mut self, row: &Vec<String>) {
        if let Some(place) = row.first().and_then(|first| self.first_words.place(first)) {
            self.rows[place].retain(|known| known != row);
        }
    }
}

struct Word<'t> {
    folded: &'t str,
    is_lower: bool,
}

impl Word<'_> {
    fn without_s(&self) -> Option<&str> {
        self.folded.strip_suffix('s').filter(|word| !word.is_empty())
    }
}

/// A text as its words are compared: a space before each, and [`CAPITAL`] before those with a capital. An apostrophe is
/// dropped, so that "Leo's" is `leos`, and a hyphen parts words.
fn folded(text: &str) -> String {
    let is_silent = |letter: char| matches!(letter, '\'' | '’' | '‘' | 'ʼ' | '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{300}'..='\u{36F}' | '*');
    let (mut folded, mut start) = (String::with_capacity(text.len() + 1), None);
    for letter in text.chars().filter(|letter| !is_silent(*letter)) {
        if !letter.is_alphanumeric() {
            start = None;
            continue;
        }
        let start = *start.get_or_insert_with(|| {
            folded.push(' ');
            folded.len()
        });
        let small = lower(letter);
        if small != letter && !folded[start..].starts_with(CAPITAL) {
            folded.insert(start, CAPITAL);
        }
        folded.push(plain(small));
    }
    folded
}

/// No letter of any word.
const CAPITAL: char = '^';

/// The words of a folded text.
fn words(folded: &str) -> Vec<Word<'_>> {
    let words = folded.split(' ').filter(|word| !word.is_empty());
    words
        .map(|word| Word { folded: word.strip_prefix(CAPITAL).unwrap_or(word), is_lower: !word.starts_with(CAPITAL) })
        .collect()
}

/// A small letter without its accent.
fn plain(letter: char) -> char {
    if letter.is_ascii() {
        return letter;
    }
    ACCENTED.iter().find(|(accented, _)| accented.contains(letter)).map_or(letter, |(_, plain)| *plain)
}

fn row(words: &[Word<'_>]) -> Vec<String> {
    words.iter().map(|word| word.folded.to_owned()).collect()
}

/// A name, and each part of it that is a name by itself: not an initial, a title or a small word such as "of". Where
/// nothing has a capital, a phrase such as "a friend of the family" is only looked for whole.
fn name_rows(name: &str) -> Vec<Vec<String>> {
    let name = folded(name);
    let words = words(&name);
    let has_capitals = words.iter().any(|word| !word.is_lower);
    let may_be_name = |word: &Word<'_>| if has_capitals { !word.is_lower || !is_cased(word) } else { words.len() < 3 };
    let parts = words
        .iter()
        .filter(|word| word.folded.chars().count() > 1 && !TITLES.contains(&word.folded) && may_be_name(word));
    parts.map(|word| vec![word.folded.to_owned()]).chain([row(&words)]).collect()
}

/// False in scripts that have no capitals, where every word of a name may be a name.
fn is_cased(word: &Word<'_>) -> bool {
    word.folded.chars().any(|letter| upper(letter) != letter)
}

/// A place, each part of it between commas, and the names inside: "Tanners Walk" of "12 Tanners Walk", "Larch Hill" of
/// "Larch Hill Primary", "Slate Row" of "the house on Slate Row". A place with neither capital nor figure, such as "home", names nothing.
fn place_rows(place: &str) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    for part in [place].into_iter().chain(place.split(',')) {
        let part = folded(part);
        let words = words(&part);
        if words.iter().all(|word| word.is_lower && !word.folded.contains(|letter: char| letter.is_ascii_digit())) {
            continue;
        }
        let whole = row(&words);
        rows.push(vec![whole.concat()]);
        let starts_with_number = |word: &String| word.starts_with(|letter: char| letter.is_ascii_digit());
        let street = whole.iter().position(|word| !starts_with_number(word)).unwrap_or(0);
        let end = whole.iter().rposition(|word| !KINDS_OF_SCHOOL.contains(&word.as_str())).map_or(0, |last| last + 1);
        let is_name = |row: &[String]| row.len() > 1 || row.iter().any(|word| word.chars().count() > 3);
        rows.extend([&whole[street..], &whole[..end]].into_iter().filter(|row| is_name(row)).map(<[String]>::to_vec));
        rows.extend(words.split(|word| word.is_lower).filter(|run| run.len() > 1).map(row));
        rows.push(whole);
    }
    rows
}

/// The last figures of a telephone number; none where it has too few to be looked for.
fn last_figures(number: &str) -> Option<String> {
    let figures: String = number.chars().filter(char::is_ascii_digit).collect();
    let start = figures.len().checked_sub(FIGURES)?;
    Some(figures[start..].to_owned())
}
