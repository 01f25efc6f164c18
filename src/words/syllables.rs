//! Syllables, by rule with a table of exceptions.

use std::collections::HashMap;
use std::sync::OnceLock;

/// Syllables in one English word, at least one. Figures count as one: how a number is said aloud is not how hard it
/// reads.
///
/// Rules first written for British words in children's books; words that break them stand in
/// `assets/pack/en-GB/gate/syllables.txt`.
pub fn syllables(word: &str) -> usize {
    let lower: String = word.chars().flat_map(char::to_lowercase).map(|c| if c == '’' { '\'' } else { c }).collect();
    let count: usize = lower.split('-').filter(|part| !part.is_empty()).map(with_apostrophe).sum();
    count.max(1)
}

fn with_apostrophe(word: &str) -> usize {
    if let Some(count) = exception(word) {
        return count;
    }
    match word.split_once('\'') {
        None => of_stem(word),
        Some((stem, "s")) => of_stem(stem) + usize::from(hisses(stem)),
        Some((stem, "t")) => {
            let verb = stem.strip_suffix('n').unwrap_or(stem);
            of_stem(verb) + usize::from(verb.ends_with(['d', 's', 't']))
        }
        Some((stem, "ll")) => of_stem(stem) + usize::from(!stem.ends_with(['a', 'e', 'i', 'o', 'u', 'y'])),
        Some((stem, _)) => of_stem(stem),
    }
}

fn of_stem(word: &str) -> usize {
    if let Some(count) = exception(word) {
        return count;
    }
    let letters = word.as_bytes();
    if let Some(stem) = word.strip_suffix("ing")
        && let Some(count) = exception(stem).or_else(|| exception(&[stem, "e"].concat()))
    {
        return count + 1;
    }
    if let Some(stem) = word.strip_suffix("ed")
        && let Some(count) = exception(stem).or_else(|| exception(&word[..word.len() - 1]))
    {
        return count + usize::from(stem.ends_with(['t', 'd']));
    }
    if let Some(stem) = word.strip_suffix("ed")
        && stem.len() > 1
        && !stem.ends_with(['e', 'i', 'y'])
        && stem.contains(is_vowel)
    {
        return if stem.ends_with(['t', 'd']) { of_stem(stem) + 1 } else { of_stem(&word[..word.len() - 1]) };
    }
    if let Some(stem) = word.strip_suffix('s')
        && stem.len() > 2
        && !stem.ends_with(['s', 'u', 'i'])
    {
        let said = stem.strip_suffix('e').is_some_and(hisses);
        return of_stem(stem) + usize::from(said);
    }
    for suffix in SUFFIXES {
        if let Some(stem) = word.strip_suffix(suffix)
            && stem.len() > 2
            && stem.ends_with('e')
            && letters.get(stem.len() - 2).is_some_and(|&before| !is_vowel(char::from(before)))
        {
            return of_stem(stem) + of_stem(suffix);
        }
    }
    by_rule(letters)
}

/// What may follow a silent e inside a word: `safe-ly`, `some-thing`.
const SUFFIXES: [&str; 39] = [
    "ly", "less", "ful", "fully", "ment", "ness", "some", "ty", "thing", "body", "where", "one", "time", "work",
    "room", "side", "how", "line", "ground", "way", "man", "board", "ship", "ball", "place", "craft", "load", "yard",
    "fighter", "house", "mate", "box", "light", "like", "cake", "boat", "bow", "piece", "tail",
];

fn by_rule(letters: &[u8]) -> usize {
    let at = |place: usize| letters.get(place).map_or(' ', |&letter| char::from(letter));
    let mut count = 0;
    let mut in_group = false;
    for place in 0..letters.len() {
        let before = if place == 0 { ' ' } else { at(place - 1) };
        let vowel = match at(place) {
            // A y between two vowels, or before one at the start, is a consonant.
            'y' => !(is_vowel(at(place + 1)) && (place == 0 || is_vowel(before))),
            'u' => before != 'q',
            letter => is_vowel(letter),
        };
        let apart = in_group && (splits(letters, place) || (before == 'y' && vowel));
        if vowel && (!in_group || apart) {
            count += 1;
        }
        in_group = vowel;
    }
    let last = letters.len().saturating_sub(1);
    let silent_e = at(last) == 'e' && last > 0 && !is_vowel(at(last - 1)) && at(last - 1) != 'y';
    let said_le = at(last.saturating_sub(1)) == 'l' && last > 1 && !is_vowel(at(last - 2)) && at(last - 2) != 'l';
    if silent_e && !said_le && !letters.ends_with(b"tre") && count > 1 {
        count -= 1;
    }
    if letters.ends_with(b"sm") || letters.ends_with(b"thm") {
        count += 1;
    }
    count.max(1)
}

/// True where two vowels side by side are said apart: `gi-ant`, `vide-o`, `go-ing`. `place` is the second vowel.
fn splits(letters: &[u8], place: usize) -> bool {
    let rest = &letters[place..];
    let before = if place < 2 { b' ' } else { letters[place - 2] };
    let earlier_vowel = letters[..place - 1].iter().any(|&letter| is_vowel(char::from(letter)));
    match (letters[place - 1], letters[place]) {
        (b'i', b'a') => !b"ctsg".contains(&before) && !rest.starts_with(b"age"),
        (b'i', b'o') => !b"ctsgxh".contains(&before) && !letters[..place - 1].ends_with(b"ll"),
        (b'i', b'u') => true,
        (b'i', b'e') => {
            (rest.starts_with(b"en") && !rest.starts_with(b"end") && !b"ct".contains(&before))
                || rest.starts_with(b"et")
                || ((rest == b"er" || rest == b"est") && earlier_vowel)
        }
        (b'e', b'o') => !rest.starts_with(b"ous"),
        (b'e', b'u') => rest.starts_with(b"um"),
        (b'u', b'a') => !b"gq".contains(&before),
        (b'u', b'e') => {
            !b"gq".contains(&before) && (rest.starts_with(b"el") || rest.starts_with(b"en") || rest.starts_with(b"et"))
        }
        (b'u', b'o') => rest.starts_with(b"ous"),
        (_, b'i') => rest == b"ing",
        _ => false,
    }
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

/// True when an s added to the word makes a new syllable: `box`, `place`, `church`.
fn hisses(stem: &str) -> bool {
    let stem = stem.strip_suffix('e').unwrap_or(stem);
    stem.ends_with(['s', 'x', 'z', 'c', 'g']) || stem.ends_with("ch") || stem.ends_with("sh")
}

fn exception(word: &str) -> Option<usize> {
    static TABLE: OnceLock<HashMap<&'static str, usize>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let lines = include_str!("../../assets/pack/en-GB/gate/syllables.txt").lines();
        lines.filter_map(|line| line.split_once(' ')).filter_map(|(word, n)| Some((word, n.parse().ok()?))).collect()
    });
    table.get(word).copied()
}
