//! The project's own source, read as text.

use std::fs;
use std::path::{Path, PathBuf};

/// A source file.
pub struct Source {
    /// From the top of the package, with forward slashes.
    pub path: String,
    /// As it is written.
    pub text: String,
}

/// A line of code and where it stands.
pub struct Line<'s> {
    pub path: &'s str,
    pub number: usize,
    pub code: String,
}

impl Source {
    /// The lines that are code, without comments and without the tests at the end of the file.
    pub fn code(&self) -> impl Iterator<Item = Line<'_>> {
        let tests = self.path.ends_with("/tests.rs") || self.path.contains("/tests/");
        let lines = self.text.lines().enumerate().take_while(move |(_, line)| !tests && *line != "#[cfg(test)]");
        lines.map(|(place, line)| Line { path: &self.path, number: place + 1, code: without_comment(line) })
    }

    /// All the code in one string.
    pub fn joined(&self) -> String {
        self.code().map(|line| line.code + "\n").collect()
    }
}

impl Line<'_> {
    /// How a broken rule is told.
    pub fn breaks(&self, rule: &str) -> String {
        format!("{}:{}: {rule}\n    {}", self.path, self.number, self.code.trim())
    }
}

/// Every Rust file under some folders of the package, in order.
pub fn rust(folders: &[&str]) -> Vec<Source> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found: Vec<PathBuf> = Vec::new();
    folders.iter().for_each(|folder| gather(&top.join(folder), &mut found));
    found.retain(|path| path.extension().is_some_and(|ending| ending == "rs"));
    found.sort();
    let source = |path: PathBuf| Source {
        text: fs::read_to_string(&path).unwrap(),
        path: path.strip_prefix(top).unwrap().to_string_lossy().replace('\\', "/"),
    };
    found.into_iter().map(source).collect()
}

fn gather(at: &Path, found: &mut Vec<PathBuf>) {
    if at.is_dir() {
        fs::read_dir(at).unwrap().for_each(|entry| gather(&entry.unwrap().path(), found));
    } else {
        found.push(at.to_owned());
    }
}

/// A line up to its comment. A `//` inside a string is no comment.
fn without_comment(line: &str) -> String {
    let (mut in_string, mut escaped) = (false, false);
    for (place, letter) in line.char_indices() {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            // A quotation mark as a character, '"', opens nothing.
            '"' if !line[..place].ends_with('\'') || !line[place + 1..].starts_with('\'') => in_string = !in_string,
            '/' if !in_string && line[place..].starts_with("//") => return line[..place].to_owned(),
            _ => {}
        }
    }
    line.to_owned()
}
