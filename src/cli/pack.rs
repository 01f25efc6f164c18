//! `kithbook pack`: the pressed words as files, for the website.

use super::args::PackArguments;
use super::{Done, Failure, Outcome, files};
use crate::content::PRESSED;
use std::fs;

pub fn run(arguments: &PackArguments) -> Done {
    let folder = &arguments.out;
    fs::create_dir_all(folder).map_err(|error| Failure::File { path: folder.display().to_string(), error })?;
    for pressed in &PRESSED {
        files::write(Some(&folder.join(pressed.name)), pressed.text)?;
    }
    Ok(Outcome::Clean)
}
