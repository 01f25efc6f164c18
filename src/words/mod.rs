//! The reading gate: how hard a text is, and what in it could hurt, mislead or stop a reader.
//!
//! ```text
//!  text ─▶ sentences and words ─▶ Measures ─┐
//!                  │                        ├─▶ findings ─▶ Report
//!  dictionary ─────┴─▶ terms found ─────────┘
//! ```
//!
//! Everything here is a pure function of the text, the level and the dictionary. It sees length, words and grammar; it
//! does not see kindness, truth or sense. A text can pass and still be wrong: people decide.
//!
//! - [`measure()`]: the counts and the grades. [`Targets`]: what each level may be.
//! - [`judge()`]: the findings, each with the words it is about, a reason and what to say instead.
//! - [`Report`]: all of that for one text, as text for a person or as JSON.
//!
//! A child's own words, inside double quotation marks, are never measured and never judged.

mod dictionary;
mod familiar;
mod finding;
mod grammar;
mod judge;
mod measure;
mod report;
mod split;
mod syllables;
mod targets;
mod wording;

pub use dictionary::{Jargon, JargonFault, Kind, Term};
pub use familiar::{List, is_familiar};
pub use finding::{Code, WordFinding};
pub use judge::judge;
pub use measure::{Measures, measure, measure_with_names};
pub use report::{Report, report};
pub use syllables::syllables;
pub use targets::{GRADE_FROM, Targets};
