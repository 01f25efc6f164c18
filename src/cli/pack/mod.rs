//! `kithbook pack`: the pressed words as files, for the website, and the check of a council's own folder.

mod check;
#[path = "../../content/press.rs"]
#[allow(
    dead_code,
    unreachable_pub,
    clippy::redundant_pub_crate,
    reason = "the check uses the part of the press that reads"
)]
mod press;

use super::args::{PackArguments, PackCommand};
use super::{Done, Failure, Outcome, files};
use crate::content::PRESSED;
use std::fs;
use std::path::Path;

pub fn run(arguments: &PackArguments) -> Done {
    match &arguments.command {
        PackCommand::Check(arguments) => check::run(arguments),
        PackCommand::Write { out } => write(out),
    }
}

fn write(folder: &Path) -> Done {
    fs::create_dir_all(folder).map_err(|error| Failure::File { path: folder.display().to_string(), error })?;
    for pressed in &PRESSED {
        files::write(Some(&folder.join(pressed.name)), pressed.text)?;
    }
    Ok(Outcome::Clean)
}
