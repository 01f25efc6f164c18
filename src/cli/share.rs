//! `kithbook share`.

use super::args::ShareArguments;
use super::{Done, Outcome, files, read};
use crate::plan::write;

pub fn run(arguments: &ShareArguments) -> Done {
    let shared = read::shared(&arguments.audience, &files::bytes(&arguments.audience.plan)?)?;
    files::write(arguments.out.as_deref(), &write::write(shared.plan()))?;
    Ok(Outcome::Clean)
}
