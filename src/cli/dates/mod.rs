//! `kithbook dates`.

mod arguments;
mod lines;
mod listed;

use super::args::FindingFormat;
use super::check::{listed as findings, open};
use super::{Done, Failure, Outcome, files};
use crate::diag::Severity;
use crate::due::due;

pub use arguments::DatesArguments;

pub fn run(arguments: &DatesArguments) -> Done {
    if let Some(file) = &arguments.lines {
        let (answers, is_clean) = lines::answered(&files::bytes(file)?);
        files::write(arguments.out.as_deref(), &answers)?;
        return Ok(if is_clean { Outcome::Clean } else { Outcome::Findings });
    }
    let bytes = files::bytes(arguments.plan.as_deref().unwrap_or_else(|| "-".as_ref()))?;
    let (read, mut faults) = open(&bytes);
    faults.extend(read.findings);
    // A date that cannot be read would count as one that was never kept.
    faults.retain(|fault| fault.severity == Severity::Block);
    if !faults.is_empty() {
        files::complain(findings(&faults).trim_end());
        return Err(Failure::Uncounted);
    }
    let today = arguments.today.unwrap_or_else(files::today);
    let dates = due(&read.plan, today);
    let text = match arguments.format {
        FindingFormat::Text => listed::text(&read.plan, today, &dates),
        FindingFormat::Json => listed::json(&read.plan, today, &dates),
    };
    files::write(arguments.out.as_deref(), &text)?;
    let is_clean = !dates.iter().any(|due| due.state(today).is_finding());
    Ok(if is_clean { Outcome::Clean } else { Outcome::Findings })
}
