//! The command line, for councils' IT, for tests and for batch work. Files, arguments and printing live here and
//! nowhere else in the library.
#![allow(clippy::disallowed_methods, reason = "the command line is where files, arguments and the clock come in")]

mod args;
pub mod art;
mod calendar;
mod check;
mod dates;
mod expand;
mod failure;
mod files;
mod glossary;
mod import;
mod import_days;
mod kin;
mod pack;
mod read;
mod share;
mod source;
mod tree;
mod words;

use args::{Arguments, Command};
use clap::Parser;
use failure::Failure;
use std::process::ExitCode;

/// Runs the command that the arguments name. Exit code 0 clean, 1 findings, 2 cannot do it.
pub fn run() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Check(arguments) => check::run(&arguments),
        Command::Read(arguments) => read::run(&arguments),
        Command::Share(arguments) => share::run(&arguments),
        Command::Tree(arguments) => tree::run(&arguments),
        Command::Kin(arguments) => kin::run(&arguments),
        Command::Import(arguments) => import::run(&arguments),
        Command::Calendar(arguments) => calendar::run(&arguments),
        Command::Dates(arguments) => dates::run(&arguments),
        Command::Words(arguments) => words::run(&arguments),
        Command::Expand(arguments) => expand::run(&arguments),
        Command::Schema(arguments) => {
            files::write(arguments.out.as_deref(), crate::plan::write::schema()).map(|()| Outcome::Clean)
        }
        Command::Art(arguments) => art::run(&arguments),
        Command::Pack(arguments) => pack::run(&arguments),
    };
    match done {
        Ok(Outcome::Clean) => ExitCode::SUCCESS,
        Ok(Outcome::Findings) => ExitCode::from(1),
        Err(failure) => {
            files::complain(&failure.to_string());
            ExitCode::from(2)
        }
    }
}

/// How a command that could be carried out ended.
enum Outcome {
    /// Nothing to say.
    Clean,
    /// Something to look at.
    Findings,
}

type Done = Result<Outcome, Failure>;
