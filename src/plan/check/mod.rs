//! Check: the plan against itself, the law and good practice, as far as `facts.md` says what those are.
//!
//! Each rule is one function with one code; its doc names where it comes from, and a plan that breaks just it is in
//! `tests/fixtures/broken/`. A rule that lacks what it needs to be sure (a date, an order) says nothing. What the reader
//! has told already (a field that is missing or no date) is not told again.
//!
//! - *Block*: the book would be wrong, or would put somebody at risk.
//! - *Fix*: to put right before anyone is shown the book.
//! - *Look*: may well be right; worth a look.

mod aim;
mod approval;
mod child;
mod dates;
mod due;
mod family_time;
mod helpers;
mod homes;
mod known;
mod levels;
mod media;
mod order_pairs;
mod orders;
mod people;
mod references;
mod responsibility;
mod reviews;
mod sharing_marks;
mod siblings;
mod standings;
mod voice;
mod walk;

use super::{Plan, limits};
use crate::calendar::Date;
use crate::diag::{Finding, Severity};
use known::Known;
use std::cmp::Reverse;
use std::fmt::Display;

/// One rule: adds a finding for each place where the plan breaks it.
type Rule = fn(&Known<'_>, &mut Vec<Finding>);

const RULES: &[&[Rule]] = &[
    references::RULES,
    people::RULES,
    child::RULES,
    dates::RULES,
    standings::RULES,
    homes::RULES,
    orders::RULES,
    order_pairs::RULES,
    responsibility::RULES,
    aim::RULES,
    family_time::RULES,
    siblings::RULES,
    voice::RULES,
    levels::RULES,
    reviews::RULES,
    due::RULES,
    helpers::RULES,
    approval::RULES,
    media::RULES,
    sharing_marks::RULES,
];

/// Everything in the plan that is wrong or worth a look on this day, gravest first. An empty plan gives nothing: the
/// reader has said that there was none. Past the limit on findings the rest is counted in the last one.
pub fn check(plan: &Plan, today: Date) -> Vec<Finding> {
    if *plan == Plan::default() {
        return Vec::new();
    }
    let known = Known::new(plan, today);
    let mut found = Vec::new();
    for rule in RULES.iter().copied().flatten() {
        rule(&known, &mut found);
    }
    found.sort_by_key(|finding| Reverse(finding.severity));
    if found.len() > limits::FAULTS {
        let rest = found.len() - limits::FAULTS;
        found.truncate(limits::FAULTS);
        found.push(fix("plan-more-findings", "").with("count", rest));
    }
    found
}

fn block(code: &'static str, at: impl Display) -> Finding {
    Finding::new(code, Severity::Block, at.to_string())
}

fn fix(code: &'static str, at: impl Display) -> Finding {
    Finding::new(code, Severity::Fix, at.to_string())
}

fn look(code: &'static str, at: impl Display) -> Finding {
    Finding::new(code, Severity::Look, at.to_string())
}
