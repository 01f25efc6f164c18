//! The child: what the book needs to speak to them.

use super::known::Known;
use super::{Rule, fix, look};
use crate::diag::Finding;
use crate::plan::ReadingLevel;

pub const RULES: &[Rule] = &[no_reading_level, no_birth_date, no_pronouns, simple_words_for_an_adult];

/// A level was chosen with the child (`facts.md` 9, row 1; `design.md` 3).
fn no_reading_level(known: &Known<'_>, found: &mut Vec<Finding>) {
    if known.plan.child.reading_level.is_none() {
        found.push(fix("plan-no-reading-level", "/child/reading_level"));
    }
}

/// The date of birth is known: without it no order's end can be told (`facts.md` 9, row 1, and 3.18).
fn no_birth_date(known: &Known<'_>, found: &mut Vec<Finding>) {
    if known.plan.child.born.is_none() {
        found.push(fix("plan-no-birth-date", "/child/born"));
    }
}

/// The child was asked which words to use for them (`facts.md` 9, row 1); the book never guesses.
fn no_pronouns(known: &Known<'_>, found: &mut Vec<Finding>) {
    if known.plan.child.pronouns.is_empty() {
        found.push(look("plan-no-pronouns", "/child/pronouns"));
    }
}

/// From eighteen the young person is an adult, with rights of their own to be told in full (`facts.md` 5.4, D28).
fn simple_words_for_an_adult(known: &Known<'_>, found: &mut Vec<Finding>) {
    let is_adult = known.child_age(known.today).is_some_and(|age| age >= 18);
    if let Some(level) = known.plan.child.reading_level.filter(|level| is_adult && *level < ReadingLevel::From16) {
        found.push(look("plan-simple-words-for-an-adult", "/child/reading_level").with("level", level.word()));
    }
}
