//! What `kithbook calendar` takes.

use crate::calendar::Date;
use crate::cli::args::{AudienceArguments, date};
use clap::{Args, ValueEnum};
use std::path::PathBuf;

#[derive(Args)]
pub struct CalendarArguments {
    #[command(flatten)]
    pub audience: AudienceArguments,
    /// The first day to list, such as 2026-06-01. The day that it is (--today) when left out. Not for ics.
    #[arg(long, value_parser = date)]
    pub from: Option<Date>,
    /// The last day to list, at most 20 years on. A year after the first when left out. Not for ics.
    #[arg(long, value_parser = date)]
    pub to: Option<Date>,
    /// The day that it is, such as 2026-06-01. Today when left out.
    #[arg(long, value_parser = date)]
    pub today: Option<Date>,
    /// How to write it.
    #[arg(long, value_enum, default_value = "text")]
    pub format: CalendarFormat,
    /// Where to write. Standard output when left out.
    #[arg(long)]
    pub out: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum CalendarFormat {
    /// Day by day, in sentences.
    Text,
    /// Day by day, for other programs.
    Json,
    /// A calendar file (RFC 5545) that a telephone or a mail program opens: every arrangement whole.
    Ics,
    /// The month of the first day to print and hang on a wall: one sheet of A4, and faces to cut out.
    Html,
}
