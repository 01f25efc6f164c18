//! `kithbook words`.

use super::args::{FindingFormat, WordsArguments};
use super::{Done, Failure, Outcome, files};
use crate::words::{Jargon, report};

pub fn run(arguments: &WordsArguments) -> Done {
    let bytes = files::bytes(&arguments.file)?;
    let text = String::from_utf8_lossy(&bytes);
    let jargon = Jargon::embedded().map_err(|fault| Failure::Dictionary(fault.to_string()))?;
    let report = report(&text, arguments.level, &jargon, &[]);
    let out = match arguments.format {
        FindingFormat::Text => report.to_string(),
        FindingFormat::Json => format!("{:#}\n", serde_json::to_value(&report).unwrap_or_default()),
    };
    files::write(None, &out)?;
    Ok(if report.passes { Outcome::Clean } else { Outcome::Findings })
}
