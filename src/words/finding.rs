//! One thing the gate found.

use std::ops::Range;

use serde::{Serialize, Serializer};

macro_rules! codes {
    ($( $(#[$meta:meta])* $name:ident = $word:literal ),* $(,)?) => {
        /// What was found. The words are stable for ever: people sort and count by them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $( $(#[$meta])* $name, )*
        }

        impl Code {
            /// Every code.
            pub const ALL: &'static [Code] = &[ $( Code::$name ),* ];

            /// The word the command line and JSON use.
            pub const fn word(self) -> &'static str {
                match self { $( Code::$name => $word ),* }
            }
        }
    };
}

codes! {
    /// More words in a sentence than the level allows.
    LongSentence = "long-sentence",
    /// More ideas in a sentence than the level allows.
    ManyClauses = "many-clauses",
    /// A passive, at a level that has none.
    Passive = "passive",
    /// More negatives in a sentence than the level allows.
    Negatives = "negatives",
    /// A *not* together with an `un-`, an *unless* or a *without*.
    DoubleNegative = "double-negative",
    /// A bracket on a page for under-12s.
    Bracket = "bracket",
    /// A semicolon on a page for under-12s.
    Semicolon = "semicolon",
    /// A dash on a page for under-12s.
    Dash = "dash",
    /// An exclamation mark.
    Exclamation = "exclamation",
    /// A word in capitals: stress, or letters nobody spelt out.
    Capitals = "capitals",
    /// In a short text: a long word that is off the list and not taught.
    HardWord = "hard-word",
    /// A promise nobody can be sure to keep.
    Promise = "promise",
    /// Words that blame a child or judge a parent.
    Blame = "blame",
    /// A time nobody can count to.
    VagueTime = "vague-time",
    /// Words that do not mean what they say.
    Idiom = "idiom",
    /// A word of the care system or of offices.
    Jargon = "jargon",
    /// A true name in law that this level does not use.
    LawWord = "law-word",
    /// A word that makes a person less. It asks a question; it offers no softer label.
    Stigma = "stigma",
    /// More words taught than one page of the level can carry.
    ManyNewWords = "many-new-words",
    /// Sentences too long on average.
    MeanSentence = "mean-sentence",
    /// Too many words off the list.
    UnfamiliarWords = "unfamiliar-words",
    /// Too many words of three syllables or more.
    LongWords = "long-words",
    /// Flesch–Kincaid grade too high.
    Grade = "grade",
    /// Spache grade too high.
    SpacheGrade = "spache-grade",
    /// Too many passive sentences, at a level that may have a few.
    ManyPassives = "many-passives",
}

impl Code {
    /// True for what is about the whole text and no place in it.
    pub const fn is_of_whole(self) -> bool {
        self.is_of_level() || matches!(self, Code::ManyNewWords)
    }

    /// True for what is judged on the whole text, and only from [`super::GRADE_FROM`] words.
    pub const fn is_of_level(self) -> bool {
        matches!(
            self,
            Code::MeanSentence
                | Code::UnfamiliarWords
                | Code::LongWords
                | Code::Grade
                | Code::SpacheGrade
                | Code::ManyPassives
        )
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.word())
    }
}

/// One thing the gate found, for a person to decide on. Nothing is ever changed for them.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WordFinding {
    /// What it is.
    pub code: Code,
    /// Where, in bytes of the text. The whole text for what is judged on the whole.
    pub span: Range<usize>,
    /// The words it is about: as written there, or for a whole text the words that weigh most.
    pub words: String,
    /// Why it matters, in one or two sentences for a tired worker.
    pub reason: String,
    /// What to say instead, to choose from. Empty where only a person who knows what happened can say.
    pub suggestions: Vec<String>,
}
