//! What a page is made of.

use crate::plan::{PersonId, Status};

/// One block of a page.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A paragraph. For the youngest, one line.
    Line(Vec<Run>),
    /// What stands over a second part of a page.
    Heading(Vec<Run>),
    /// Points, each read as a sentence.
    List(Vec<Vec<Run>>),
    /// A label and what it says, each on a line of its own: dates, times, places, numbers.
    Fact {
        /// What it is about, such as "When".
        label: String,
        /// What it says.
        value: Vec<Run>,
    },
    /// One thing of several that stand below one another, each with its sign: what it is, and softly what more there is to say.
    Entry {
        /// What its sign says in words, such as "Decided" or "By Friday 19 June 2026". Empty where there is nothing to say.
        head: String,
        /// How sure it is, or how far.
        sign: Sign,
        /// What it is.
        words: Vec<Run>,
        /// Who, and when. Empty where there is no more to say.
        about: Vec<Run>,
    },
    /// Somebody's own words, never changed, judged or linked.
    Quote {
        /// The words.
        words: String,
        /// Who said them, and when, where that is known.
        said: Vec<Run>,
    },
    /// Something the reader can do: ask, draw, say no, call someone.
    CanDo(Vec<Run>),
    /// A line for the grown-up who reads with a young child.
    GrownUp(Vec<Run>),
}

/// The sign of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// How sure a fact is.
    Sure(Status),
    /// Something that the reader is asked to do.
    Yours,
    /// Something that other people are to do.
    Others,
    /// Something that was to be done, and is.
    Done,
}

impl Sign {
    /// The word that sheets know it by.
    pub const fn word(self) -> &'static str {
        match self {
            Sign::Sure(status) => status.word(),
            Sign::Yours => "yours",
            Sign::Others => "others",
            Sign::Done => "done",
        }
    }
}

/// How a run looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// As the rest.
    Plain,
    /// Stressed.
    Strong,
}

/// What a run is, beyond its words.
#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    /// Words only.
    None,
    /// A word of the glossary, by its id.
    Term(String),
    /// A person, by their id.
    Person(PersonId),
}

/// A run of text that came from one place.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// The words. Only ever words.
    pub text: String,
    /// How they look.
    pub style: Style,
    /// What they are.
    pub mark: Mark,
    /// The fact they came from: a place in the page's `from`. None for words of the pack alone.
    pub from: Option<usize>,
}

impl Run {
    /// Plain words from the pack.
    pub fn plain(text: impl Into<String>) -> Run {
        Run { text: text.into(), style: Style::Plain, mark: Mark::None, from: None }
    }

    /// The same run, from a fact.
    pub fn from(self, from: Option<usize>) -> Run {
        Run { from, ..self }
    }
}

impl Block {
    /// Every list of runs inside, for counting, linking and reading aloud.
    pub fn runs_mut(&mut self) -> Vec<&mut Vec<Run>> {
        match self {
            Block::Line(runs)
            | Block::Heading(runs)
            | Block::CanDo(runs)
            | Block::GrownUp(runs)
            | Block::Fact { value: runs, .. } => vec![runs],
            Block::List(points) => points.iter_mut().collect(),
            Block::Entry { words, about, .. } => vec![words, about],
            Block::Quote { said, .. } => vec![said],
        }
    }

    /// The lines a reader sees or hears, in order.
    pub fn lines(&self) -> Vec<String> {
        match self {
            Block::Line(runs) | Block::Heading(runs) | Block::CanDo(runs) | Block::GrownUp(runs) => vec![text_of(runs)],
            Block::List(points) => points.iter().map(|runs| text_of(runs)).collect(),
            Block::Fact { label, value } => vec![format!("{label}: {}", text_of(value))],
            Block::Entry { head, words, about, .. } => {
                let words = text_of(words);
                let first = if head.is_empty() { words } else { format!("{head}: {words}") };
                [first, text_of(about)].into_iter().filter(|line| !line.is_empty()).collect()
            }
            Block::Quote { words, said } if said.is_empty() => vec![format!("“{words}”")],
            Block::Quote { words, said } => vec![format!("“{words}”"), text_of(said)],
        }
    }

    /// How many words it holds.
    pub fn word_count(&self) -> usize {
        self.lines().iter().map(|line| line.split_whitespace().count()).sum()
    }
}

/// The words of some runs, joined.
pub fn text_of(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}
