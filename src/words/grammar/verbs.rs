//! Common verbs and their forms, enough to tell a clause from a list of things.

/// True for a word that can be the verb of a clause: `is`, `will`, `lives`, `looked`, `went`.
pub fn is_finite(word: &str) -> bool {
    is_auxiliary(word) || PAST.binary_search(&word).is_ok() || base(word) || inflected(word)
}

/// True for a verb that a single thing or person before it agrees with: `looks`, `looked`, `will`, not `look`.
pub fn agrees_with_one(word: &str) -> bool {
    is_auxiliary(word) || PAST.binary_search(&word).is_ok() || (inflected(word) && !base(word))
}

/// True for `is`, `will`, `have`, `don't` and the like.
pub fn is_auxiliary(word: &str) -> bool {
    AUXILIARIES.binary_search(&word).is_ok() || word.ends_with("n't")
}

/// True for a past participle: one of the odd ones, or a word in -ed that is not on the short list of others.
pub fn is_participle(word: &str) -> bool {
    const NOT_VERBS: [&str; 17] = [
        "bed", "bleed", "exceed", "feed", "greed", "hundred", "indeed", "kindred", "naked", "need", "red", "sacred", "seed",
        "shed", "speed", "weed", "wicked",
    ];
    PARTICIPLES.binary_search(&word).is_ok() || (word.len() > 4 && word.ends_with("ed") && !NOT_VERBS.contains(&word))
}

fn base(word: &str) -> bool {
    VERBS.binary_search(&word).is_ok()
}

fn inflected(word: &str) -> bool {
    let form_of = |ending: &str, add: &str| {
        word.strip_suffix(ending).is_some_and(|stem| base(&[stem, add].concat()) || doubled(stem))
    };
    form_of("s", "") || form_of("es", "") || form_of("ies", "y") || form_of("ed", "") || form_of("d", "") || form_of("ied", "y")
}

fn doubled(stem: &str) -> bool {
    let mut ends = stem.bytes().rev();
    ends.next().is_some_and(|last| ends.next() == Some(last)) && base(&stem[..stem.len() - 1])
}

const AUXILIARIES: [&str; 28] = [
    "am", "are", "can", "cannot", "could", "did", "do", "does", "had", "has", "have", "he'll", "i'm", "is", "may",
    "might", "must", "shall", "she'll", "should", "they'll", "they're", "was", "we'll", "we're", "were", "will",
    "would",
];

const VERBS: [&str; 233] = [
    "add", "agree", "allow", "answer", "appeal", "apply", "argue", "arrange", "arrive", "ask", "attend", "bath",
    "become", "begin", "believe", "belong", "break", "bring", "build", "buy", "call", "care", "carry", "challenge",
    "change", "check", "choose", "clean", "climb", "close", "come", "cook", "count", "cover", "cry", "cuddle", "cut",
    "dance", "deal", "decide", "draw", "drink", "drive", "drop", "eat", "end", "enjoy", "explain", "face", "fail",
    "fall", "feed", "feel", "fight", "fill", "find", "finish", "fit", "fix", "fly", "follow", "forget", "form", "gain",
    "get", "give", "go", "grow", "handle", "hang", "happen", "hate", "hear", "help", "hide", "hit", "hold", "hope",
    "hug", "hurt", "include", "join", "jump", "keep", "kick", "kiss", "knock", "know", "land", "last", "laugh", "lay",
    "lead", "learn", "leave", "lend", "let", "lie", "lift", "like", "listen", "live", "look", "lose", "love", "make",
    "marry", "matter", "mean", "meet", "mend", "mind", "miss", "move", "name", "need", "notice", "object", "offer",
    "open", "order", "own", "pack", "paint", "pass", "pay", "phone", "pick", "plan", "plant", "play", "point", "prefer",
    "prepare", "promise", "protect", "prove", "provide", "pull", "push", "put", "rain", "raise", "reach", "read",
    "receive", "refuse", "remember", "remind", "repair", "report", "respect", "rest", "return", "ride", "ring", "rise",
    "rule", "run", "save", "say", "see", "seem", "sell", "send", "serve", "set", "settle", "share", "shout", "show",
    "shut", "sign", "sing", "sit", "sleep", "smell", "smile", "sort", "sound", "speak", "spell", "spend", "stand",
    "start", "stay", "step", "stick", "stop", "suggest", "support", "suppose", "swap", "swim", "take", "talk", "taste",
    "teach", "tell", "text", "thank", "think", "throw", "tidy", "tie", "touch", "train", "travel", "treat", "trust",
    "try", "turn", "understand", "use", "visit", "vote", "wait", "wake", "walk", "want", "wash", "watch", "wave",
    "wear", "win", "wipe", "wish", "wonder", "work", "worry", "write", "yawn", "yell",
];

const PAST: [&str; 50] = [
    "ate", "became", "began", "bought", "broke", "brought", "built", "came", "chose", "drank", "drew", "drove", "fell",
    "felt", "flew", "forgot", "fought", "found", "gave", "got", "grew", "heard", "held", "hid", "kept", "knew", "left",
    "lost", "made", "meant", "met", "paid", "ran", "said", "sang", "sat", "saw", "sent", "slept", "sold", "spent",
    "spoke", "stood", "swam", "taught", "thought", "threw", "told", "took", "went",
];

const PARTICIPLES: [&str; 84] = [
    "beaten", "begun", "bitten", "born", "bought", "bred", "broken", "brought", "built", "burnt", "caught", "chosen",
    "cut", "dealt", "done", "drawn", "driven", "drunk", "eaten", "fed", "felt", "forbidden", "forgiven", "forgotten",
    "fought", "found", "frozen", "given", "gone", "grown", "heard", "held", "hidden", "hit", "hung", "hurt", "kept",
    "known", "laid", "led", "left", "lent", "let", "lost", "made", "meant", "met", "overseen", "paid", "put", "read",
    "rung", "said", "seen", "sent", "set", "sewn", "shaken", "shown", "shut", "sold", "sought", "spent", "split",
    "spoken", "stolen", "struck", "stuck", "sung", "swept", "taken", "taught", "thought", "thrown", "told", "torn",
    "understood", "undone", "upset", "withdrawn", "woken", "won", "worn", "written",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_in_order_so_that_they_can_be_searched() {
        for list in [&AUXILIARIES[..], &VERBS, &PAST, &PARTICIPLES] {
            assert!(list.is_sorted(), "{list:?}");
        }
    }
}
