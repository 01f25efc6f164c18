//! What `kithbook dates` takes.

use crate::calendar::Date;
use crate::cli::args::{FindingFormat, date};
use clap::Args;
use std::path::PathBuf;

#[derive(Args)]
pub struct DatesArguments {
    /// A plan (JSON of 4 MB at most, or a .kithbook bundle of 96 MB), or - for standard input.
    #[arg(required_unless_present = "lines")]
    pub plan: Option<PathBuf>,
    /// Answers questions instead, a JSON line each, from a file or from standard input.
    #[arg(long, value_name = "FILE", num_args = 0..=1, default_missing_value = "-", conflicts_with = "plan")]
    pub lines: Option<PathBuf>,
    /// The day to count from, such as 2026-06-01. Today when left out.
    #[arg(long, value_parser = date)]
    pub today: Option<Date>,
    /// How to print the dates of a plan.
    #[arg(long, value_enum, default_value = "text")]
    pub format: FindingFormat,
    /// Where to write. Standard output when left out.
    #[arg(long)]
    pub out: Option<PathBuf>,
}
