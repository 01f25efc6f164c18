//! JSON text as values that know their line, from the tokens of the `jsonc-parser` crate set to strict JSON. Its own trees carry
//! comments and their places, which weighs more in the browser than the few lines here that put tokens together.

use super::limits;
use crate::diag::{Finding, Severity};
use jsonc_parser::errors::ParseErrorKind;
use jsonc_parser::tokens::Token;
use jsonc_parser::{Scanner, ScannerOptions};

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

const STRICT: ScannerOptions = ScannerOptions {
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
    let mut tokens = Tokens { scanner: Scanner::new(text, &STRICT), now: None };
    let whole = tokens.next().and_then(|()| tokens.whole());
    let whole = whole.map_err(|fault| {
        let mut finding = Finding::new("read-not-json", Severity::Block, "").with("problem", fault.problem);
        finding.line = Some(line_of(text, fault.start));
        finding
    })?;
    whole.ok_or_else(|| Finding::new("read-empty", Severity::Block, ""))
}

/// Why a text is no JSON, and from which byte on.
struct Fault {
    start: usize,
    problem: String,
}

/// The tokens of a text, one at a time.
struct Tokens<'a> {
    scanner: Scanner<'a>,
    /// The token that is looked at. None at the end of the text.
    now: Option<Token<'a>>,
}

impl<'a> Tokens<'a> {
    fn next(&mut self) -> Result<(), Fault> {
        match self.scanner.scan() {
            Ok(Some(Token::CommentLine(_) | Token::CommentBlock(_))) => self.fail(ParseErrorKind::CommentsNotAllowed),
            Ok(token) => {
                self.now = token;
                Ok(())
            }
            Err(error) => Err(Fault { start: error.range().start, problem: error.kind().to_string() }),
        }
    }

    #[inline(never)]
    fn fail<T>(&self, kind: ParseErrorKind) -> Result<T, Fault> {
        Err(Fault { start: self.scanner.token_start(), problem: kind.to_string() })
    }

    /// Goes on if the token is this one.
    fn eat(&mut self, token: &Token<'_>) -> Result<bool, Fault> {
        let is_it = self.now.as_ref() == Some(token);
        if is_it {
            self.next()?;
        }
        Ok(is_it)
    }

    /// The one value of a text. None where there is nothing in it.
    fn whole(&mut self) -> Result<Option<Json<'a>>, Fault> {
        if self.now.is_none() {
            return Ok(None);
        }
        let value = self.value()?;
        if self.now.is_some() { self.fail(ParseErrorKind::MultipleRootJsonValues) } else { Ok(Some(value)) }
    }

    /// A value, and on to what follows it. Nesting is bounded before this is called.
    fn value(&mut self) -> Result<Json<'a>, Fault> {
        let start = self.scanner.token_start();
        let kind = match self.now.take() {
            Some(Token::Null) => Kind::Null,
            Some(Token::Boolean(value)) => Kind::Flag(value),
            Some(Token::Number(value)) => Kind::Number(value),
            Some(Token::String(value)) => Kind::Text(value.into_owned()),
            Some(Token::OpenBracket) => return Ok(Json { start, kind: Kind::List(self.list(start)?) }),
            Some(Token::OpenBrace) => return Ok(Json { start, kind: Kind::Object(self.object(start)?) }),
            Some(Token::CloseBracket) => return self.fail(ParseErrorKind::UnexpectedCloseBracket),
            Some(Token::CloseBrace) => return self.fail(ParseErrorKind::UnexpectedCloseBrace),
            Some(Token::Comma) => return self.fail(ParseErrorKind::UnexpectedComma),
            Some(Token::Colon) => return self.fail(ParseErrorKind::UnexpectedColon),
            Some(_) => return self.fail(ParseErrorKind::UnexpectedWord),
            None => return self.fail(ParseErrorKind::UnexpectedToken),
        };
        self.next()?;
        Ok(Json { start, kind })
    }

    /// What is between brackets, the first of which has been seen, and on to what follows them.
    fn list(&mut self, start: usize) -> Result<Vec<Json<'a>>, Fault> {
        let mut elements = Vec::new();
        self.next()?;
        while !self.ends(&Token::CloseBracket, elements.is_empty(), start, ParseErrorKind::UnterminatedArray)? {
            elements.push(self.value()?);
        }
        Ok(elements)
    }

    /// The same between braces.
    fn object(&mut self, start: usize) -> Result<Vec<(String, Json<'a>)>, Fault> {
        let mut fields = Vec::new();
        self.next()?;
        while !self.ends(&Token::CloseBrace, fields.is_empty(), start, ParseErrorKind::UnterminatedObject)? {
            let Some(Token::String(name)) = self.now.take() else {
                return self.fail(ParseErrorKind::ExpectedStringObjectProperty);
            };
            self.next()?;
            if !self.eat(&Token::Colon)? {
                return self.fail(ParseErrorKind::ExpectedColonAfterObjectKey);
            }
            if self.now.is_none() {
                return self.fail(ParseErrorKind::ExpectedObjectValue);
            }
            fields.push((name.into_owned(), self.value()?));
        }
        Ok(fields)
    }

    /// Whether a list or an object ends here; else its next part begins, after a comma unless it is the first. One that never
    /// ends is told of where it began.
    fn ends(&mut self, close: &Token<'_>, is_first: bool, start: usize, open: ParseErrorKind) -> Result<bool, Fault> {
        if self.eat(close)? {
            return Ok(true);
        }
        if !is_first {
            let is_open = self.now.is_none();
            if !is_open && !self.eat(&Token::Comma)? {
                return self.fail(ParseErrorKind::ExpectedComma);
            }
            if self.now.as_ref() == Some(close) {
                return self.fail(ParseErrorKind::TrailingCommasNotAllowed);
            }
        }
        if self.now.is_none() { Err(Fault { start, problem: open.to_string() }) } else { Ok(false) }
    }
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
