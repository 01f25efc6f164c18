//! What can be seen of grammar without a parser: clauses, passives, negatives. Closed lists of small words and common
//! verbs, read left to right. Each part says what it misses.

mod clauses;
mod negatives;
mod passive;
mod verbs;

pub(super) use clauses::clauses;
pub(super) use negatives::{doubled, negatives};
pub(super) use passive::passive;
