//! The press: the pack's Fluent and Markdown files into one compact text a level. Runs at build time only.
#![allow(clippy::disallowed_methods, reason = "the press runs in the build, which reads the pack")]

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// A level's word in plans, its name as a Fluent attribute, and the readers who may have words of their own at it.
const LEVELS: [(&str, &str); 6] = [
    ("under5", "under5"),
    ("5-7", "from5"),
    ("8-11", "from8"),
    ("12-15", "from12"),
    ("16+", "from16"),
    ("adult", "adult"),
];
const READERS: [&str; 4] = ["parent", "carer", "worker", "other"];

type Faults = Vec<String>;

#[path = "press/council.rs"]
pub mod council;
#[path = "press/pages.rs"]
mod pages;
#[path = "press/terms.rs"]
mod terms;

/// Presses a pack. Gives the files to write, or every fault with its file.
pub fn press(pack: &Path) -> Result<Vec<(String, String)>, Faults> {
    let mut faults = Faults::new();
    let mut levels: BTreeMap<&str, String> = LEVELS.iter().map(|(word, _)| (*word, String::new())).collect();
    let mut findings = String::new();
    let mut terms = Vec::new();
    for file in files(&pack.join("messages"), "ftl") {
        let is_findings = file.file_stem().is_some_and(|name| name == "findings");
        let is_listed = file.file_stem().is_some_and(|name| name == "calendar-list");
        let is_dates = file.file_stem().is_some_and(|name| name == "dates");
        for message in fluent(&file, &mut faults) {
            if is_findings {
                message.press_finding(&mut findings, &file, &mut faults);
            } else if is_listed {
                message.press_date(&mut findings, &file, &mut faults);
            } else if let Some(adult) = levels.get_mut("adult").filter(|_| is_dates) {
                message.press_date(adult, &file, &mut faults);
            } else if message.id.starts_with('-') {
                terms.push(message);
            } else {
                message.press(&mut levels, &file, &mut faults);
            }
        }
    }
    let mut checked = Vec::new();
    for file in files(&pack.join("glossary"), "md") {
        checked.extend(pages::term(&file, &mut levels, &mut faults));
    }
    for folder in folders(&pack.join("pages")) {
        for file in files(&folder, "md") {
            checked.extend(pages::passage(&folder, &file, &mut levels, &mut faults));
        }
    }
    for file in files(&pack.join("mixed-up"), "md") {
        checked.extend(pages::mixed_up(&file, &mut levels, &mut faults));
    }
    let mut councils: Vec<(&str, Vec<Message>)> = Vec::new();
    let folders = folders(&pack.join("councils"));
    let names: Vec<String> = folders.iter().map(|folder| stem(folder)).collect();
    for (council, folder) in names.iter().zip(&folders) {
        let own = council::read(folder, &mut faults);
        own.press(council, &mut levels);
        checked.extend(own.local.into_iter().map(|local| local.checked));
        councils.push((council, own.words));
    }
    for (word, pressed) in &mut levels {
        *pressed = with_apostrophes(&terms::press(pressed, &terms, &councils, word, &mut faults));
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let mut pressed: Vec<(String, String)> =
        levels.into_iter().map(|(word, text)| (format!("{word}.pack"), text)).collect();
    pressed.push(("findings.pack".to_owned(), findings));
    pressed.push(("packs.rs".to_owned(), table(&pressed, &checked.into_iter().min().unwrap_or_default())));
    Ok(pressed)
}

/// Printed apostrophes for those that keyboards have. A pack has no other use for them: what is said aloud stands in
/// double quotation marks.
fn with_apostrophes(text: &str) -> String {
    text.replace('\'', "’")
}

/// The table that `pack.rs` includes: each pressed file with the digest a browser checks it by.
fn table(pressed: &[(String, String)], checked: &str) -> String {
    let mut rows = String::new();
    for (name, text) in pressed {
        let digest = base64(&Sha256::digest(text.as_bytes()));
        let _ = writeln!(
            rows,
            "    Pressed {{ name: {name:?}, integrity: \"sha256-{digest}\", text: packed!({name:?}) }},"
        );
    }
    let _ = writeln!(rows, "];");
    let _ = writeln!(
        rows,
        "/// The day since when every passage and every word of the glossary has been held to its source.\n\
         pub const CHECKED: &str = {checked:?};"
    );
    for (name, file) in [("BOOKLET_STYLE", "booklet"), ("DAYS_STYLE", "days"), ("WALL_STYLE", "wall")] {
        let style = fs::read(format!("assets/styles/{file}.css")).unwrap_or_default();
        let digest = base64(&Sha256::digest(&style));
        let _ = writeln!(
            rows,
            "/// The digest of {file}.css, for the policy in the head of what is written with it.\n\
             pub const {name}: &str = \"sha256-{digest}\";"
        );
    }
    format!("/// Every pressed file.\npub const PRESSED: [Pressed; {}] = [\n{rows}", pressed.len())
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let six_bits = |three: u32, place: usize| LETTERS[(three >> (18 - 6 * place)) as usize & 63] as char;
    let sum = |chunk: &[u8]| (0..3).fold(0, |sum, place| sum << 8 | u32::from(chunk.get(place).copied().unwrap_or(0)));
    let sign = |chunk: &[u8], place: usize| if place > chunk.len() { '=' } else { six_bits(sum(chunk), place) };
    bytes.chunks(3).flat_map(|chunk| (0..4).map(move |place| sign(chunk, place))).collect()
}

/// A message or a term of a Fluent file, pressed.
pub struct Message {
    /// Its id; a term's begins with a dash.
    pub id: String,
    /// What it says where no level or reader has a wording of its own.
    pub value: Option<String>,
    /// The wordings of levels and readers.
    pub attributes: BTreeMap<String, String>,
}

impl Message {
    /// A message's own value is said at every level without a wording of its own; a message without one must say
    /// something, or `{ "" }`, at all six.
    fn press(&self, levels: &mut BTreeMap<&str, String>, file: &Path, faults: &mut Faults) {
        for (word, attribute) in LEVELS {
            let Some(pressed) = levels.get_mut(word) else { continue };
            match self.attributes.get(attribute).or(self.value.as_ref()) {
                Some(value) => {
                    let _ = writeln!(pressed, "m\t{}\t{value}", self.id);
                }
                None => faults.push(format!("{}: {} says nothing at .{attribute}", file.display(), self.id)),
            }
            if word == "adult" {
                self.press_adult(pressed, file, faults);
            }
        }
    }

    /// At the adult level some readers have words of their own, and the child reads what is said at sixteen.
    fn press_adult(&self, pressed: &mut String, file: &Path, faults: &mut Faults) {
        for (attribute, value) in &self.attributes {
            if READERS.contains(&attribute.as_str()) {
                let _ = writeln!(pressed, "m\t{}@{attribute}\t{value}", self.id);
            } else if attribute == "from16" {
                let _ = writeln!(pressed, "m\t{}@child\t{value}", self.id);
            } else if !LEVELS.iter().any(|(_, level)| level == attribute) {
                faults.push(format!(
                    "{}: {} has .{attribute}, which is no level and no reader",
                    file.display(),
                    self.id
                ));
            }
        }
    }

    fn press_finding(&self, pressed: &mut String, file: &Path, faults: &mut Faults) {
        match (&self.value, self.attributes.get("hint")) {
            (Some(value), Some(hint)) => {
                let _ = writeln!(pressed, "m\t{}\t{value}\nm\t{}@hint\t{hint}", self.id, self.id);
            }
            _ => faults.push(format!("{}: {} needs a sentence and a .hint", file.display(), self.id)),
        }
    }

    /// What is said of the dates of the law is for adults alone; what lists a calendar lies beside the findings. A message may say
    /// a second thing by a `.hint`.
    fn press_date(&self, pressed: &mut String, file: &Path, faults: &mut Faults) {
        let Some(value) = &self.value else {
            faults.push(format!("{}: {} says nothing", file.display(), self.id));
            return;
        };
        let _ = writeln!(pressed, "m\t{}\t{value}", self.id);
        if let Some(hint) = self.attributes.get("hint") {
            let _ = writeln!(pressed, "m\t{}@hint\t{hint}", self.id);
        }
    }
}

fn fluent(file: &Path, faults: &mut Faults) -> Vec<Message> {
    fluent_text(&fs::read_to_string(file).unwrap_or_default(), file, faults)
}

/// The messages and terms of a Fluent text. The file is named in what is wrong with it.
pub fn fluent_text(text: &str, file: &Path, faults: &mut Faults) -> Vec<Message> {
    let resource = parser::parse(text).unwrap_or_else(|(resource, errors)| {
        faults.extend(errors.iter().map(|error| {
            let line = 1 + text[..error.pos.start.min(text.len())].matches('\n').count();
            format!("{}:{line}: {error}", file.display())
        }));
        resource
    });
    let mut messages = Vec::new();
    for entry in resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), message.value, message.attributes),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value), term.attributes),
            _ => continue,
        };
        let mut pressed = |pattern: &Pattern<&str>| {
            let mut out = String::new();
            if let Err(why) = press_pattern(pattern, &mut out) {
                faults.push(format!("{}: {id}: {why}", file.display()));
            }
            squeezed(&out)
        };
        let value = value.as_ref().map(&mut pressed);
        let attributes = attributes.iter().map(|each| (each.id.name.to_owned(), pressed(&each.value))).collect();
        messages.push(Message { id, value, attributes });
    }
    messages
}

/// A line break is a space; an empty line begins a new paragraph.
fn squeezed(text: &str) -> String {
    let paragraphs = text.split("\n\n").map(|part| part.split_whitespace_but_edges());
    paragraphs.collect::<Vec<_>>().join("\u{B}")
}

trait Squeeze {
    fn split_whitespace_but_edges(&self) -> String;
}

impl Squeeze for str {
    /// Line breaks and runs of spaces as one space; a space at an edge stays, for a select may stand there.
    fn split_whitespace_but_edges(&self) -> String {
        let mut out = String::with_capacity(self.len());
        for letter in self.chars() {
            let letter = if letter == '\n' { ' ' } else { letter };
            if letter != ' ' || !out.ends_with(' ') {
                out.push(letter);
            }
        }
        out
    }
}

fn press_pattern(pattern: &Pattern<&str>, out: &mut String) -> Result<(), String> {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => out.push_str(value),
            PatternElement::Placeable { expression } => press_expression(expression, out)?,
        }
    }
    Ok(())
}

fn press_expression(expression: &Expression<&str>, out: &mut String) -> Result<(), String> {
    match expression {
        Expression::Inline(inline) => press_inline(inline, out),
        Expression::Select { selector, variants } => {
            let InlineExpression::VariableReference { id } = selector else {
                return Err("a select must be on a slot".to_owned());
            };
            let _ = write!(out, "\u{3}{}", id.name);
            for variant in variants {
                let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) = &variant.key;
                let _ = write!(out, "\u{4}{}{name}\u{5}", if variant.default { "*" } else { "" });
                press_pattern(&variant.value, out)?;
            }
            out.push('\u{6}');
            Ok(())
        }
    }
}

fn press_inline(inline: &InlineExpression<&str>, out: &mut String) -> Result<(), String> {
    let only_slot = |arguments: &CallArguments<&str>| match arguments.positional.as_slice() {
        [InlineExpression::VariableReference { id }] => Some(id.name.to_owned()),
        _ => None,
    };
    match inline {
        InlineExpression::StringLiteral { value } => out.push_str(value),
        InlineExpression::VariableReference { id } => {
            let _ = write!(out, "\u{1}{}\u{2}", id.name);
        }
        InlineExpression::TermReference { id, .. } => {
            let _ = write!(out, "\u{7}{}\u{2}", id.name);
        }
        InlineExpression::FunctionReference { id, arguments } if id.name == "OF" => {
            let slot = only_slot(arguments).ok_or("OF takes one slot, as in { OF($person) }")?;
            let _ = write!(out, "\u{8}{slot}\u{2}");
        }
        _ => return Err("only slots, terms, OF($slot), selects on a slot and { \"\" } are allowed".to_owned()),
    }
    Ok(())
}

fn stem(path: &Path) -> String {
    path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> =
        entries(folder).filter(|path| path.extension().is_some_and(|own| own == ending)).collect();
    found.sort();
    found
}

fn folders(folder: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = entries(folder).filter(|path| path.is_dir()).collect();
    found.sort();
    found
}

fn entries(folder: &Path) -> impl Iterator<Item = PathBuf> {
    fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path())
}
