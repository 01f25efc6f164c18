//! The command line.

use std::process::ExitCode;

fn main() -> ExitCode {
    kithbook::cli::run()
}
