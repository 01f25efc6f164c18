//! `kithbook words`.

use super::args::{FindingFormat, WordsArguments};
use super::{Done, Failure, Outcome, files, glossary};
use crate::audience::Level;
use crate::diag::{Finding, Severity};
use crate::plan::limits;
use crate::words::{Jargon, report};

pub fn run(arguments: &WordsArguments) -> Done {
    let Some(file) = &arguments.file else {
        return glossary::run(arguments.glossary.as_deref().unwrap_or_default(), arguments.level, arguments.format);
    };
    let bytes = files::bytes(file)?;
    let refuse = |code, limit: usize| Finding::new(code, Severity::Block, "").with("limit", limit / 1024);
    if bytes.len() > limits::WORDS {
        return Err(Failure::Text(refuse("words-too-big", limits::WORDS)));
    }
    let text = String::from_utf8(bytes).map_err(|_| Failure::Text(refuse("words-not-utf8", 0)))?;
    let jargon = Jargon::embedded().map_err(|fault| Failure::Dictionary(fault.to_string()))?;
    let report = report(&text, arguments.level.unwrap_or(Level::From8), &jargon, &[]);
    let out = match arguments.format {
        FindingFormat::Text => report.to_string(),
        FindingFormat::Json => format!("{:#}\n", serde_json::to_value(&report).unwrap_or_default()),
    };
    files::write(None, &out)?;
    Ok(if report.passes { Outcome::Clean } else { Outcome::Findings })
}
