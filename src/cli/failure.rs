//! Why a command could not be carried out.

use super::check::listed;
use crate::diag::Finding;
use std::fmt;
use std::io;

/// What stopped a command. Each says what to do about it.
#[derive(Debug)]
pub enum Failure {
    /// A file could not be read or written.
    File {
        /// Its path.
        path: String,
        /// What the system said.
        error: io::Error,
    },
    /// The file cannot be made into a book; its findings have been printed.
    Blocked,
    /// No dates can be counted from the file; its findings have been printed.
    Uncounted,
    /// A family cannot be read: the file, and where and why.
    Family {
        /// Its path.
        file: String,
        /// The place and the fault.
        said: String,
    },
    /// Nobody in the file has this id.
    Nobody {
        /// The id that was asked for.
        id: String,
    },
    /// The days that were asked for cannot be listed, and what to ask for.
    Span(String),
    /// The text cannot be measured, and why.
    Text(Finding),
    /// The dictionary of words cannot be read.
    Dictionary(String),
    /// The reader is not in the plan, or more than one person could be meant.
    Reader {
        /// The kind of reader that was asked for.
        kind: &'static str,
        /// Who could be meant: ids of people in the plan.
        could_be: Vec<String>,
    },
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::File { path, error } => {
                write!(out, "{path}: {error}. Give the path of a file, or - for standard input.")
            }
            Failure::Family { file, said } => write!(out, "{file}: {said}"),
            Failure::Nobody { id } => {
                write!(out, "Nobody in the file has the id “{id}”. Give an id of the file with --child.")
            }
            Failure::Span(said) => write!(out, "{said}"),
            Failure::Text(finding) => write!(out, "{}", listed(std::slice::from_ref(finding)).trim_end()),
            Failure::Dictionary(fault) => write!(out, "The dictionary of words cannot be read: {fault}"),
            Failure::Blocked => write!(out, "No book can be made until the findings marked “block” are mended."),
            Failure::Uncounted => write!(out, "No dates can be counted until the findings marked “block” are mended."),
            Failure::Reader { kind, could_be } if could_be.is_empty() => {
                write!(out, "The plan names nobody who could be the {kind}. Give an id of the plan with --person.")
            }
            Failure::Reader { kind, could_be } => {
                write!(out, "Which {kind}? Give --person with one of: {}.", could_be.join(", "))
            }
        }
    }
}
