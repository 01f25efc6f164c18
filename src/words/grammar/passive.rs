//! Sentences in which something is done and the doer stands last or nowhere.

use std::ops::Range;

use super::verbs::is_participle;
use crate::words::split::Word;

/// The first passive in a sentence, as places of its words: `was chosen`, `will be told`, `are not allowed`.
///
/// A form of *be*, at most three small words, then a past participle. Not counted: words that mostly say how someone is
/// (`tired`, `worried`, `married`) unless *by* follows, and naming (`is called`). Missed: passives with *get*, and a
/// noun between *be* and the verb in a question.
pub fn passive(words: &[Word<'_>]) -> Option<Range<usize>> {
    (0..words.len()).filter(|&at| is_be(&words[at].lower)).find_map(|be| {
        let question = be == 0;
        let mut at = be + 1;
        while at < words.len()
            && at <= be + 3
            && !words[at - 1].pause_after
            && stands_between(&words[at].lower, question)
        {
            at += 1;
        }
        let verb = words.get(at).filter(|_| !words[at - 1].pause_after)?;
        let by = words.get(at + 1).is_some_and(|next| next.lower == "by");
        let counts = is_participle(&verb.lower) && (by || !describes(&verb.lower));
        counts.then_some(be..at + 1)
    })
}

fn is_be(word: &str) -> bool {
    const BE: [&str; 15] = [
        "am", "are", "aren't", "be", "been", "being", "i'm", "is", "isn't", "they're", "was", "wasn't", "we're",
        "were", "weren't",
    ];
    BE.contains(&word) || word == "you're"
}

fn stands_between(word: &str, question: bool) -> bool {
    const SMALL: [&str; 18] = [
        "all", "already", "also", "always", "being", "both", "even", "ever", "just", "never", "not", "now", "often",
        "only", "soon", "still", "then", "yet",
    ];
    const ASKED: [&str; 7] = ["he", "i", "it", "she", "they", "we", "you"];
    SMALL.contains(&word) || (word.len() > 4 && word.ends_with("ly")) || (question && ASKED.contains(&word))
}

/// Participles that mostly describe a person or a thing.
fn describes(word: &str) -> bool {
    const STATES: [&str; 50] = [
        "adopted",
        "allergic",
        "amazed",
        "annoyed",
        "ashamed",
        "bored",
        "born",
        "broken",
        "called",
        "closed",
        "complicated",
        "concerned",
        "confused",
        "delighted",
        "disabled",
        "disappointed",
        "divorced",
        "done",
        "drunk",
        "embarrassed",
        "excited",
        "finished",
        "frightened",
        "frozen",
        "gone",
        "grown",
        "hidden",
        "hurt",
        "interested",
        "involved",
        "locked",
        "lost",
        "married",
        "mixed",
        "named",
        "organised",
        "pleased",
        "related",
        "relaxed",
        "retired",
        "scared",
        "separated",
        "settled",
        "shocked",
        "shut",
        "stuck",
        "supposed",
        "surprised",
        "tired",
        "worried",
    ];
    STATES.contains(&word) || word == "upset"
}
