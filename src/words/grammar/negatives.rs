//! Words that say no.

use crate::words::split::Word;

/// Places of the words that say no, outright (`not`, `never`) or by the way (`unless`, `without`, `unsafe`).
pub fn negatives(words: &[Word<'_>]) -> Vec<usize> {
    (0..words.len()).filter(|&at| is_outright(&words[at].lower) || is_by_the_way(&words[at].lower)).collect()
}

/// The first and last place of a *not* with an `un-`, an `unless` or a `without`, which must be turned round twice to
/// be understood.
pub fn doubled(words: &[Word<'_>]) -> Option<(usize, usize)> {
    let outright = words.iter().position(|word| is_outright(&word.lower))?;
    let hidden = words.iter().position(|word| is_by_the_way(&word.lower))?;
    Some((outright.min(hidden), outright.max(hidden)))
}

fn is_outright(word: &str) -> bool {
    const OUTRIGHT: [&str; 11] =
        ["cannot", "neither", "never", "no", "nobody", "none", "nor", "not", "nothing", "nowhere", "no-one"];
    OUTRIGHT.contains(&word) || word.ends_with("n't")
}

fn is_by_the_way(word: &str) -> bool {
    const HIDDEN: [&str; 14] = [
        "unable",
        "unclear",
        "unfair",
        "unhappy",
        "unkind",
        "unknown",
        "unless",
        "unlikely",
        "unnecessary",
        "unsafe",
        "unsure",
        "untrue",
        "unwell",
        "without",
    ];
    HIDDEN.contains(&word)
}
