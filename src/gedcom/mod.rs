//! GEDCOM, the files of family tree programs: 5.5.1 and 7.0 are read, 7.0 is written.
//!
//! ```text
//!  bytes ──encoding──▶ text ──structures──▶ lines and what goes on over the next ──records──▶ drafts ──assemble──▶ Gedcom
//!  Family ──write──▶ text
//! ```
//!
//! Real files are read as they are. A line that cannot be read, a pointer to nobody, a word that is no word of the standard costs
//! what it says and no more, and a finding tells of it by its line. Each byte and each link is looked at a fixed number of times,
//! whatever a file says, and nothing is done by recursion.
//!
//! # What is meant by what
//!
//! - A person's id is their cross-reference id without the `@`. Two people with one id are both kept, the second with a new one.
//! - A person's name is the whole of the first `NAME` in the order it is written, without the slashes: `Mary /Smith/` is `Mary
//!   Smith`. The name they are called by, from `_RUFNAME`, `NICK` or a name of type `AKA`, is [`Facts::used`]. No name, or a word
//!   for nobody (`Unknown`, `N.N.`, `?`), is somebody unknown.
//! - `PEDI` gives the kind of a link to both parents, `_FREL` and `_MREL` to one, and an adoption to those it names. `FOSTER` is
//!   a foster or guardian family in the standard; only a phrase tells the guardian. Nothing said is birth. What is said to be
//!   disproven is no link.
//! - Two partners of a family are a couple: `MARR` makes it a marriage, `DIV` a divorce, and one who has died a widowed one.
//! - Somebody has died where `DEAT`, `BURI` or `CREM` says `Y`, a date, a place, an age or a cause. By the standard a `DEAT`
//!   alone claims nothing, and nobody is told of a death that no one claimed.
//! - `HUSB` and `WIFE` are two places and say nothing of anybody's sex.
//! - Brothers and sisters of a family without parents are [`Siblings`](crate::family::Siblings); who is named by `ASSO` with the
//!   role `MULTIPLE` is a twin.
//!
//! This module knows nothing of plans, words or pages.

mod assemble;
mod children;
mod circles;
mod date;
mod drafts;
mod encoding;
mod findings;
mod ids;
pub mod limits;
mod lines;
mod name;
mod pedigree;
mod people;
mod records;
mod structures;
mod tag;
mod together;
mod words;
mod write;

pub use date::Dated;
pub use encoding::Encoding;
pub use write::write;

use crate::diag::{Finding, Severity};
use crate::family::Family;
use findings::{Findings, finding};

/// What `HEAD.SOUR` says in files that are written here.
const SOURCE: &str = "KITHBOOK";
/// The type of a reference number that is an id from before a file was written here.
const OWN_ID: &str = "Kithbook id";

/// A family from a file, and what else the file tells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gedcom {
    /// Who is whose. It has no circles.
    pub family: Family,
    /// More of each person, by their place in the family.
    pub facts: Vec<Facts>,
    /// What the file says it is. Example: `5.5.1`. Empty where it says nothing.
    pub version: String,
    /// How its letters are written.
    pub encoding: Option<Encoding>,
    /// What was left out or guessed, by line. At most [`limits::FINDINGS`] of a kind.
    pub findings: Vec<Finding>,
    /// How many findings are not listed.
    pub unlisted: usize,
    /// Lines with a tag of some vendor's that were passed over.
    pub vendor_lines: usize,
}

/// More of a person, for a plan to begin with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// The line their record begins on.
    pub line: usize,
    /// The name they are called by, where the file tells it. Example: `Polly`.
    pub used: String,
    /// Given names. Example: `Mary Ann`.
    pub given: String,
    /// The surname.
    pub surname: String,
    /// Other names, whole.
    pub also: Vec<String>,
    /// When they were born.
    pub born: Option<Dated>,
    /// When they died. Whether they did is in [`Person::deceased`](crate::family::Person::deceased).
    pub died: Option<Dated>,
    /// What they do.
    pub occupation: String,
    /// Notes, in the file's words.
    pub notes: Vec<String>,
    /// The file says not to pass this on: `RESN` with `PRIVACY` or `CONFIDENTIAL`.
    pub is_restricted: bool,
}

/// Whether these bytes say they are GEDCOM, and so neither JSON nor a bundle: a nought begins no other file that is taken here.
pub fn is_gedcom(bytes: &[u8]) -> bool {
    let start = bytes.get(..bytes.len().min(256)).unwrap_or_default();
    let is_nothing = |byte: &&u8| matches!(byte, 0 | b' ' | b'\t' | b'\r' | b'\n' | 0xef | 0xbb | 0xbf | 0xfe | 0xff);
    let mut said = start.iter().filter(|byte| !is_nothing(byte));
    let (first, next) = (said.next(), said.next());
    first == Some(&b'0') && matches!(next, Some(b'H' | b'h' | b'@'))
}

/// The family of a file.
///
/// # Errors
///
/// Where it is no GEDCOM at all, or larger than [`limits`] allow. A finding that blocks, by code.
pub fn read(bytes: &[u8]) -> Result<Gedcom, Finding> {
    if bytes.starts_with(b"PK\x03\x04") {
        return Err(finding("gedcom-zipped", Severity::Block, 0, &[]));
    }
    if bytes.len() > limits::FILE {
        let limit = limits::FILE / 1024 / 1024;
        return Err(finding("gedcom-too-big", Severity::Block, 0, &[("limit", &limit)]));
    }
    let mut findings = Findings::default();
    let (text, encoding) = encoding::decode(bytes, &mut findings);
    let drafts = records::read(&text, &mut findings)?;
    let head = &drafts.head;
    if !head.is_there && drafts.people.is_empty() && drafts.families.is_empty() {
        return Err(finding("gedcom-not-gedcom", Severity::Block, 0, &[]));
    }
    if !head.is_there {
        findings.look("gedcom-no-head", 0, &[]);
    }
    if !drafts.has_end {
        findings.look("gedcom-no-end", 0, &[]);
    }
    if head.is_there && !["5.5", "7.0"].iter().any(|known| head.version.starts_with(known)) {
        findings.look("gedcom-version", 0, &[("version", &head.version)]);
    }
    let mut gedcom = assemble::assemble(drafts, &mut findings);
    (gedcom.findings, gedcom.unlisted) = findings.done();
    gedcom.encoding = Some(encoding);
    Ok(gedcom)
}
