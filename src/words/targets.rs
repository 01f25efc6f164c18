//! What a text may be at each level.

use crate::audience::Level;

/// Words from which grades, means and shares are worth judging. Below it a grade moves by two or three for one word.
pub const GRADE_FROM: usize = 50;

/// The ceilings for one level. Aim well under: a child who has missed school, or who is upset, reads below their age.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
pub struct Targets {
    /// Mean words in a sentence.
    pub mean_sentence: f64,
    /// Words in the longest sentence.
    pub longest_sentence: usize,
    /// Words on one page. For whoever lays out pages: one text may be many pages, so [`super::judge()`] leaves it alone.
    pub page_words: usize,
    /// Ideas (clauses) in a sentence.
    pub clauses: usize,
    /// Share of words off the list for the level, 0 to 1.
    pub unfamiliar_share: f64,
    /// Flesch–Kincaid grade.
    pub fk_grade: f64,
    /// Spache grade, where it is used.
    pub spache_grade: Option<f64>,
    /// Share of words of three syllables or more, 0 to 1.
    pub long_word_share: f64,
    /// Share of sentences that are passive, 0 to 1. Nought means none at all.
    pub passive_share: f64,
    /// Negatives in a sentence.
    pub negatives: usize,
    /// New words taught on one page.
    pub new_words: usize,
}

impl Targets {
    /// The ceilings for a level: the table of the project's language guide, section 2.
    pub const fn of(level: Level) -> Targets {
        match level {
            Level::Under5 => Targets::row(7.0, 10, 25, 1, [0.08, 2.0, 0.04, 0.0], Some(2.3), 1, 1),
            Level::From5 => Targets::row(8.0, 12, 50, 2, [0.10, 3.0, 0.05, 0.0], Some(2.7), 1, 1),
            Level::From8 => Targets::row(11.0, 16, 100, 2, [0.08, 4.9, 0.07, 0.0], None, 1, 2),
            Level::From12 => Targets::row(14.0, 20, 160, 3, [0.11, 6.9, 0.10, 0.10], None, 2, 3),
            Level::From16 => Targets::row(15.0, 22, 220, 3, [0.13, 7.9, 0.12, 0.15], None, 2, 4),
            Level::Adult => Targets::row(13.0, 20, 180, 3, [0.11, 6.5, 0.10, 0.10], None, 2, 3),
        }
    }

    #[allow(clippy::too_many_arguments, reason = "one row of a table, read beside the others")]
    const fn row(
        mean_sentence: f64,
        longest_sentence: usize,
        page_words: usize,
        clauses: usize,
        [unfamiliar_share, fk_grade, long_word_share, passive_share]: [f64; 4],
        spache_grade: Option<f64>,
        negatives: usize,
        new_words: usize,
    ) -> Targets {
        Targets {
            mean_sentence,
            longest_sentence,
            page_words,
            clauses,
            unfamiliar_share,
            fk_grade,
            spache_grade,
            long_word_share,
            passive_share,
            negatives,
            new_words,
        }
    }
}
