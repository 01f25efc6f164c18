//! `kithbook words`.

use super::args::WordsArguments;
use super::{Done, Outcome, files};

pub fn run(arguments: &WordsArguments) -> Done {
    let _ = (&arguments.level, &arguments.format);
    let _ = files::bytes(&arguments.file)?;
    Ok(Outcome::Clean)
}
