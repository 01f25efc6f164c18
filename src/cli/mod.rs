//! The command line, for councils' IT, for tests and for batch work. Files, arguments and printing live here and
//! nowhere else in the library.

mod args;
mod read;

use std::process::ExitCode;

/// Runs the command that the arguments name. Exit code 0 clean, 1 findings, 2 cannot do it.
pub fn run() -> ExitCode {
    read::temp()
}
