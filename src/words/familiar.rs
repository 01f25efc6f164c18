//! Words a child is likely to have met.

use std::sync::OnceLock;

use crate::audience::Level;

/// The two lists, both our own: `assets/pack/en-GB/familiar/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// What most children know before seven.
    Young,
    /// That, and what most know by nine.
    Older,
}

impl List {
    /// The list a level is held against.
    pub const fn of(level: Level) -> List {
        match level {
            Level::Under5 | Level::From5 => List::Young,
            Level::From8 | Level::From12 | Level::From16 | Level::Adult => List::Older,
        }
    }
}

/// True when a word is on the list as it stands, or is a form of one that is: a plural, a possessive, a past tense, a
/// comparison, a doer (`helper`), a manner (`safely`), a contraction. Figures are familiar. Letter case does not
/// matter.
pub fn is_familiar(word: &str, list: List) -> bool {
    let lower = word.to_lowercase().replace('’', "'");
    lower.starts_with(|first: char| first.is_ascii_digit())
        || lower.split('-').all(|part| known(part, list))
        || on_list(&lower, list)
}

fn known(word: &str, list: List) -> bool {
    let whole = match word.split_once('\'') {
        None => word,
        Some(("ca" | "can" | "won" | "shan", "t")) => return true,
        Some((stem, "t")) => stem.strip_suffix('n').unwrap_or(stem),
        Some((stem, "s" | "re" | "ve" | "ll" | "d" | "m")) => stem,
        Some(_) => word,
    };
    is_form(whole, list) || whole.strip_suffix('s').is_some_and(|one| !one.ends_with('s') && is_form(one, list))
}

fn is_form(word: &str, list: List) -> bool {
    on_list(word, list)
        || ENDINGS.iter().any(|(ending, adds)| {
            word.strip_suffix(ending).is_some_and(|stem| {
                stem.len() > 1
                    && (adds.iter().any(|add| on_list(&[stem, add].concat(), list))
                        || (!ending.starts_with(['s', 'l']) && undoubled(stem).is_some_and(|stem| on_list(stem, list))))
            })
        })
}

/// An ending, and what may have stood there before it was added.
const ENDINGS: [(&str, &[&str]); 12] = [
    ("ies", &["y"]),
    ("es", &[""]),
    ("ied", &["y"]),
    ("ed", &["", "e"]),
    ("ing", &["", "e"]),
    ("ier", &["y"]),
    ("er", &["", "e"]),
    ("iest", &["y"]),
    ("est", &["", "e"]),
    ("ily", &["y"]),
    ("ly", &["", "le"]),
    ("ying", &["ie"]),
];

/// `stopp` (from `stopped`) without the doubled letter.
fn undoubled(stem: &str) -> Option<&str> {
    let mut ends = stem.chars().rev();
    let (last, before) = (ends.next()?, ends.next()?);
    (last == before).then(|| &stem[..stem.len() - last.len_utf8()])
}

fn on_list(word: &str, list: List) -> bool {
    static YOUNG: OnceLock<Vec<&str>> = OnceLock::new();
    static OLDER: OnceLock<Vec<&str>> = OnceLock::new();
    let young = YOUNG.get_or_init(|| lines(include_str!("../../assets/pack/en-GB/familiar/young.txt")));
    let older = || OLDER.get_or_init(|| lines(include_str!("../../assets/pack/en-GB/familiar/older.txt")));
    young.binary_search(&word).is_ok() || (list == List::Older && older().binary_search(&word).is_ok())
}

/// The words of a list file, in byte order. Lines that start with `#` say where it comes from.
fn lines(file: &'static str) -> Vec<&'static str> {
    let mut words: Vec<&str> = file.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    words.sort_unstable();
    words
}
