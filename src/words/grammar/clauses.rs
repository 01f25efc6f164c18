//! How many ideas a sentence holds.

use super::verbs::{agrees_with_one, is_auxiliary, is_finite};
use crate::words::split::Word;

/// Clauses in one sentence, at least one.
///
/// Counted: a clause joined by *and, but, or, so*; one opened by *because, if, when* and their kind; *that* and *who,
/// which, where* when a clause follows. Not counted, as a child hears them as one thing: a question kept inside a
/// sentence (`tell us what you like`), verbs that share a subject (`play and have lunch`). Missed: clauses joined by
/// nothing (`the plan we made`).
pub fn clauses(words: &[Word<'_>]) -> usize {
    let mut count = 1;
    let mut boundary = 0;
    for at in 1..words.len().max(1) {
        if opens(words, at, boundary) {
            count += 1;
            boundary = at;
        }
    }
    // A joining word at the very start opens the first of two clauses: "If you ask, we will tell you."
    count + usize::from(words.first().is_some_and(|_| leads(words)))
}

/// True where the word at `at` joins on one more clause. `boundary` is where the clause before it began.
fn opens(words: &[Word<'_>], at: usize, boundary: usize) -> bool {
    match words[at].lower.as_str() {
        "and" | "but" | "or" | "so" | "yet" => {
            // "Ann and Raj", "Mia, Leo and Sam": without a verb before, the word joins people, not clauses.
            let phrase = (boundary + 1..at).rev().find(|&start| words[start - 1].pause_after).unwrap_or(boundary);
            words[phrase..at].iter().any(|word| is_finite(&word.lower)) && joined_clause(words, at + 1)
        }
        word if is_subordinator(word) => subordinate(words, at),
        "until" | "till" | "before" | "after" | "since" | "as" | "than" => {
            !ties_to_its_verb(&words[at - 1].lower, &words[at].lower) && followed_by_clause(words, at + 1)
        }
        // "tell us if that changes": there it is a thing, not a joining word.
        "that" => {
            let before = words[at - 1].lower.as_str();
            !is_preposition(before) && !is_subordinator(before) && that_clause(words, at)
        }
        "who" | "which" | "where" => relative(words, at),
        _ => false,
    }
}

/// True where the first word opens a clause that depends on a second one. A heading such as "If plans change" is one
/// idea: nothing follows it.
fn leads(words: &[Word<'_>]) -> bool {
    let opens = match words[0].lower.as_str() {
        word if is_subordinator(word) => {
            let asks = words.get(1).is_some_and(|next| is_auxiliary(&next.lower));
            !asks && subordinate(words, 0)
        }
        "until" | "before" | "after" | "since" | "as" => !words[0].pause_after && followed_by_clause(words, 1),
        _ => false,
    };
    opens && main_clause_follows(words)
}

/// True where a pause, or a second subject with its verb, shows that the sentence goes on after its first clause.
fn main_clause_follows(words: &[Word<'_>]) -> bool {
    let pauses = words[..words.len() - 1].iter().any(|word| word.pause_after);
    let joins = |word: &str| is_subordinator(word) || is_preposition(word) || ends_phrase(word);
    let subject_at = |at: usize| {
        is_subject(&words[at].lower) && !joins(&words[at - 1].lower) && verb_within(words, at + 1, 3, is_finite)
    };
    pauses || (2..words.len()).any(subject_at)
}

fn is_subordinator(word: &str) -> bool {
    matches!(
        word,
        "because" | "if" | "when" | "while" | "unless" | "although" | "though" | "whenever" | "wherever" | "whereas"
    )
}

/// True for the second word of "such as" and "looks after", which joins nothing.
fn ties_to_its_verb(before: &str, word: &str) -> bool {
    match word {
        "as" => before == "such",
        "after" => matches!(before, "look" | "looks" | "looked" | "looking"),
        _ => false,
    }
}

/// A subject and then its verb: `… and she can`, `… but Nan has`. A list of things has no verb of its own.
fn joined_clause(words: &[Word<'_>], first: usize) -> bool {
    let Some(word) = words.get(first) else { return false };
    if is_subject(&word.lower) {
        return verb_within(words, first + 1, 4, is_finite);
    }
    let named = word.is_capitalised() || is_determiner(&word.lower);
    named && (subject_later(words, first + 1) || verb_within(words, first + 1, 5, agrees_with_one))
}

fn subordinate(words: &[Word<'_>], at: usize) -> bool {
    let Some(next) = words.get(at + 1) else { return false };
    let bare = matches!(next.lower.as_str(), "of" | "possible" | "needed" | "necessary" | "not" | "so");
    let doing = words[at + 1..].iter().take(2).any(|word| word.lower.ends_with("ing") && !is_finite(&word.lower));
    let subject = is_subject(&next.lower) || is_determiner(&next.lower);
    !words[at].pause_after && !bare && (subject || !doing)
}

/// True when a clause, not a thing or a time, follows: `until you are 18`, not `until July`.
fn followed_by_clause(words: &[Word<'_>], first: usize) -> bool {
    words.get(first).is_some_and(|word| {
        (is_subject(&word.lower) && verb_within(words, first + 1, 4, is_finite))
            || ((word.is_capitalised() || is_determiner(&word.lower))
                && !subject_later(words, first + 1)
                && verb_within(words, first + 1, 4, agrees_with_one))
    })
}

fn that_clause(words: &[Word<'_>], at: usize) -> bool {
    words.get(at + 1).is_some_and(|next| {
        !words[at].pause_after
            && (is_subject(&next.lower)
                || is_determiner(&next.lower)
                || next.is_capitalised()
                || is_finite(&next.lower))
    })
}

/// A clause that tells more about a thing: `someone who helps`. A question kept inside is not one: `choose who comes`.
fn relative(words: &[Word<'_>], at: usize) -> bool {
    const ASKING: [&str; 24] = [
        "about",
        "ask",
        "asked",
        "check",
        "choose",
        "decide",
        "decided",
        "explain",
        "find",
        "know",
        "knows",
        "of",
        "on",
        "out",
        "say",
        "says",
        "see",
        "show",
        "sure",
        "tell",
        "tells",
        "understand",
        "us",
        "you",
    ];
    let before = &words[at - 1];
    let asked = ASKING.contains(&before.lower.as_str()) && !before.pause_after;
    let listed = (before.pause_after || matches!(before.lower.as_str(), "and" | "or"))
        && words[..at]
            .iter()
            .any(|word| matches!(word.lower.as_str(), "who" | "which" | "where" | "what" | "how" | "why"));
    let follows = words.get(at + 1).is_some_and(|next| {
        let subject = words[at].lower != "which" && (is_determiner(&next.lower) || next.is_capitalised());
        is_subject(&next.lower) || is_finite(&next.lower) || subject
    });
    !asked && !listed && follows
}

/// True when a verb comes within so many words and before the phrase ends.
fn verb_within(words: &[Word<'_>], first: usize, reach: usize, is_verb: fn(&str) -> bool) -> bool {
    let start_pauses = first > 0 && words.get(first - 1).is_some_and(|word| word.pause_after);
    if start_pauses {
        return false;
    }
    for word in words.iter().skip(first).take(reach) {
        if is_verb(&word.lower) {
            return true;
        }
        if word.pause_after || is_preposition(&word.lower) || ends_phrase(&word.lower) {
            return false;
        }
    }
    false
}

/// True when a subject of its own comes a word or two later: `the next one you …`.
fn subject_later(words: &[Word<'_>], first: usize) -> bool {
    (first..words.len().min(first + 3)).any(|at| {
        let run_on = !words[first - 1..at]
            .iter()
            .any(|word| word.pause_after || is_preposition(&word.lower) || ends_phrase(&word.lower));
        run_on && is_subject(&words[at].lower) && verb_within(words, at + 1, 3, is_finite)
    })
}

/// True for a word that opens something new, so that a verb after it belongs to that.
fn ends_phrase(word: &str) -> bool {
    matches!(
        word,
        "and"
            | "but"
            | "or"
            | "because"
            | "if"
            | "when"
            | "while"
            | "unless"
            | "who"
            | "which"
            | "where"
            | "that"
            | "after"
            | "before"
            | "since"
    )
}

fn is_subject(word: &str) -> bool {
    matches!(
        word,
        "i" | "you" | "he" | "she" | "it" | "we" | "they" | "there" | "everyone" | "someone" | "nobody" | "people"
    ) || word
        .split_once('\'')
        .is_some_and(|(stem, end)| is_subject(stem) && matches!(end, "re" | "ll" | "ve" | "m" | "d" | "s"))
}

fn is_determiner(word: &str) -> bool {
    matches!(
        word,
        "a" | "an"
            | "the"
            | "my"
            | "your"
            | "his"
            | "her"
            | "our"
            | "their"
            | "this"
            | "these"
            | "those"
            | "no"
            | "some"
            | "all"
            | "both"
            | "each"
            | "every"
            | "one"
            | "two"
    )
}

fn is_preposition(word: &str) -> bool {
    matches!(
        word,
        "about"
            | "at"
            | "by"
            | "for"
            | "from"
            | "in"
            | "like"
            | "near"
            | "of"
            | "on"
            | "than"
            | "through"
            | "to"
            | "until"
            | "with"
    )
}
