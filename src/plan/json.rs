//! JSON text as values that know their line, from the syntax tree of the `jsonc-parser` crate set to strict JSON.

use super::limits;
use crate::diag::{Finding, Severity};
use jsonc_parser::{CollectOptions, ParseOptions, ast, common::Ranged, parse_to_ast};

/// A JSON value and where it begins.
pub struct Json<'a> {
    /// The byte it begins at.
    pub start: usize,
    /// What it is.
    pub kind: Kind<'a>,
}

/// The kinds of JSON value.
pub enum Kind<'a> {
    /// `null`
    Null,
    /// `true` or `false`
    Flag(bool),
    /// A number as it was written.
    Number(&'a str),
    /// A string.
    Text(String),
    /// A list.
    List(Vec<Json<'a>>),
    /// An object, names in the order of the file, repeats kept.
    Object(Vec<(String, Json<'a>)>),
}

impl<'a> Json<'a> {
    /// The value at a JSON pointer, or the nearest above it that is there.
    pub fn at(&self, pointer: &str) -> &Json<'a> {
        let mut value = self;
        for step in pointer.split('/').skip(1) {
            let step = step.replace("~1", "/").replace("~0", "~");
            let inner = match &value.kind {
                Kind::Object(fields) => fields.iter().find(|(name, _)| *name == step).map(|(_, inner)| inner),
                Kind::List(elements) => step.parse().ok().and_then(|place: usize| elements.get(place)),
                _ => None,
            };
            match inner {
                Some(inner) => value = inner,
                None => break,
            }
        }
        value
    }
}

const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

/// Parses JSON text. Errors carry their line; depth is bounded before anything recurses.
pub fn parse(text: &str) -> Result<Json<'_>, Finding> {
    if let Some(start) = too_deep(text) {
        let finding = Finding::new("read-too-deep", Severity::Block, "").with("limit", limits::DEPTH);
        return Err(Finding { line: Some(line_of(text, start)), ..finding });
    }
    if too_full(text) {
        return Err(Finding::new("read-too-full", Severity::Block, "").with("limit", limits::VALUES));
    }
    let tree = parse_to_ast(text, &CollectOptions::default(), &STRICT).map_err(|error| {
        let mut finding = Finding::new("read-not-json", Severity::Block, "").with("problem", error.kind());
        finding.line = Some(line_of(text, error.range().start));
        finding
    })?;
    tree.value.map(lift).ok_or_else(|| Finding::new("read-empty", Severity::Block, ""))
}

/// The line of a byte, from 1.
pub fn line_of(text: &str, start: usize) -> usize {
    1 + text.as_bytes()[..start.min(text.len())].iter().filter(|&&byte| byte == b'\n').count()
}

/// The byte at which nesting passes the limit, found without recursion.
fn too_deep(text: &str) -> Option<usize> {
    let (mut depth, mut in_string, mut escaped) = (0usize, false, false);
    for (place, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            b'{' | b'[' if !in_string => {
                depth += 1;
                if depth > limits::DEPTH {
                    return Some(place);
                }
            }
            b'}' | b']' if !in_string => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    None
}

/// Whether there are more values than the limit, counted before a tree of them is made. What stands in a text is counted
/// too: a plan has not so many commas in all.
fn too_full(text: &str) -> bool {
    text.bytes().filter(|byte| matches!(byte, b',' | b'[' | b'{')).count() > limits::VALUES
}

fn lift(value: ast::Value<'_>) -> Json<'_> {
    let start = value.start();
    let kind = match value {
        ast::Value::NullKeyword(_) => Kind::Null,
        ast::Value::BooleanLit(lit) => Kind::Flag(lit.value),
        ast::Value::NumberLit(lit) => Kind::Number(lit.value),
        ast::Value::StringLit(lit) => Kind::Text(lit.value.into_owned()),
        ast::Value::Array(list) => Kind::List(list.elements.into_iter().map(lift).collect()),
        ast::Value::Object(object) => Kind::Object(
            object.properties.into_iter().map(|field| (field.name.into_string(), lift(field.value))).collect(),
        ),
    };
    Json { start, kind }
}
