//! Kithbook turns one child's permanence plan into a book for the person reading it.
//!
//! ```text
//!  plan file ──read──▶ Plan ──check──▶ Plan + findings
//!                       │
//!                       └─share(audience)─▶ SharedPlan ──compile(content)─▶ Book ──render──▶ text, HTML, JSON, view
//! ```
//!
//! Each arrow is a pure function. Words, today's date and files come in as arguments; everything but `web` and `cli`
//! compiles and is tested on a plain machine with no browser.
//!
//! - [`plan`]: the record, and how it is read and checked. Knows nothing of words or pages.
//! - [`art`]: pictures, from parameters to SVG. Knows nothing of plans or pages.
//! - [`audience`]: who reads, and the one door to later stages, [`audience::share`].
//! - [`content`]: the pack of words. Knows nothing of any family.
//! - [`book`]: chapters, pages, blocks and runs, compiled from a [`audience::SharedPlan`] and nothing else.
//! - [`render`]: a book as text, as JSON, as one HTML file.
//! - [`family`]: people and what links them, from wherever. Knows nothing of plans, words or cards.
//! - [`bundle`]: a plan with its pictures, in one file. Knows nothing of what the plan says.
//! - [`index`]: words and where they stand.
//! - [`calendar`]: civil dates, working days, and what comes again. Knows nothing of plans.
//! - [`diary`]: the times of a plan day by day: patterns as RFC 5545, what became of single visits. Knows nothing of pages.
//! - `ical`: a family's or a school's calendar file, read for the days it names. Knows nothing of plans.
//! - [`due`]: the days that are due for one child, from a plan. Knows nothing of words.
//! - [`dates`]: which of them a reader is told of. Knows nothing of words or pages.
//! - [`duty`]: the time limits of the law, from a day to a day. Knows nothing of plans.
//! - [`geom`]: whole-number places and rectangles.
//! - [`case`]: capitals and small letters. Knows nothing at all.
#![forbid(unsafe_code)]

pub mod art;
pub mod audience;
pub mod book;
pub mod bundle;
pub mod calendar;
pub mod case;
#[cfg(feature = "cli")]
pub mod cli;
pub mod content;
pub mod dates;
pub mod diag;
pub mod diary;
pub mod due;
pub mod duty;
pub mod family;
#[cfg(feature = "cli")]
pub mod gedcom;
pub mod geom;
#[cfg(feature = "cli")]
pub mod ical;
pub mod index;
pub mod kin;
pub mod plan;
pub mod render;
pub mod tree;
#[cfg(feature = "web")]
pub mod web;
#[cfg(feature = "cli")]
pub mod words;
