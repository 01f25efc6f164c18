//! A council's own folder: its words (`words.ftl`), and its own rules as texts (`local/*.md`), shown only where its words
//! are. A part of the press, and so of the build and of the command line that checks such a folder.

use super::{Faults, LEVELS, Message, files, fluent, pages};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// What a council's folder holds.
pub struct Council {
    /// Its words for the pack's terms.
    pub words: Vec<Message>,
    /// What is so in this council only.
    pub local: Vec<Local>,
}

/// One rule of a council.
pub struct Local {
    /// Its file's name.
    #[allow(dead_code, reason = "the command line names it")]
    pub file: String,
    /// What it is about: an option (`plan/residential`) or a word of the glossary (`word/section-20`).
    pub about: String,
    /// What it says at each level; a dash where it says nothing on purpose.
    pub said: BTreeMap<String, String>,
    /// The day it was last held to its source.
    pub checked: String,
}

/// Reads a council's folder.
pub fn read(folder: &Path, faults: &mut Faults) -> Council {
    let words = fluent(&folder.join("words.ftl"), faults);
    let local = files(&folder.join("local"), "md").into_iter().filter_map(|file| local(file, faults)).collect();
    Council { words, local }
}

fn local(file: PathBuf, faults: &mut Faults) -> Option<Local> {
    let text = fs::read_to_string(&file).unwrap_or_default();
    let (front, body) = pages::front(&text, &["about", "source", "mark", "checked"], &file, faults)?;
    let of = |key: &str| front.get(key).map(|value| (*value).to_owned()).unwrap_or_default();
    let (about, checked) = (of("about"), of("checked"));
    let said = pages::sections(body, &file, faults);
    let file = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Some(Local { file, about, said, checked })
}

impl Council {
    /// Writes the council's own rules after each level's passages.
    pub fn press(&self, council: &str, levels: &mut BTreeMap<&str, String>) {
        for local in &self.local {
            for (word, _) in LEVELS {
                let said = local.said.get(word).filter(|said| *said != "-");
                if let (Some(pressed), Some(said)) = (levels.get_mut(word), said) {
                    let _ = writeln!(pressed, "l\t{council}\t{}/local\t{said}", local.about);
                }
            }
        }
    }
}
