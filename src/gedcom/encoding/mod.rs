//! Bytes as text: what the byte order mark says, then what the file says of itself, unless the bytes disprove it.

mod ansel;
mod compose;
mod pages;

use super::findings::Findings;
use super::lines::line_of;
use super::words::{is_one_of, says};
use ansel::Doubt;
use pages::Page;
use std::borrow::Cow;

/// How a file's letters are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, and ASCII with it.
    Utf8,
    /// UTF-16, the low byte first.
    Utf16Le,
    /// UTF-16, the high byte first.
    Utf16Be,
    /// ANSEL.
    Ansel,
    /// Windows-1252, which programs call ANSI, and Latin-1 with it.
    Windows,
    /// Code page 437.
    Dos,
    /// Mac OS Roman.
    Mac,
}

impl Encoding {
    /// What it is called.
    pub const fn name(self) -> &'static str {
        match self {
            Encoding::Utf8 => "UTF-8",
            Encoding::Utf16Le | Encoding::Utf16Be => "UTF-16",
            Encoding::Ansel => "ANSEL",
            Encoding::Windows => "Windows-1252",
            Encoding::Dos => "IBM 437",
            Encoding::Mac => "Macintosh",
        }
    }
}

/// How far into a file its own word for its encoding is looked for.
const HEAD: usize = 16 * 1024;

/// The text of a file, and how it was written.
pub fn decode<'b>(bytes: &'b [u8], findings: &mut Findings) -> (Cow<'b, str>, Encoding) {
    match bytes {
        [0xff, 0xfe, rest @ ..] => return utf16(rest, Encoding::Utf16Le, findings),
        [0xfe, 0xff, rest @ ..] => return utf16(rest, Encoding::Utf16Be, findings),
        [0xef, 0xbb, 0xbf, rest @ ..] => return with_word(rest, "UTF-8", findings),
        _ => {}
    }
    match nul_bytes(bytes) {
        Some(encoding) => utf16(bytes, encoding, findings),
        None => with_word(bytes, &word(bytes), findings),
    }
}

/// UTF-16 with no mark before it: every other byte of ASCII is nought.
fn nul_bytes(bytes: &[u8]) -> Option<Encoding> {
    let start = bytes.get(..bytes.len().min(64))?;
    let noughts = |first: usize| start.iter().skip(first).step_by(2).filter(|byte| **byte == 0).count();
    let most = start.len() / 2 * 3 / 4;
    match (noughts(0), noughts(1)) {
        _ if start.len() < 4 => None,
        // A letter or two may have its nought on the other side.
        (even, odd) if odd > most && even < 4 => Some(Encoding::Utf16Le),
        (even, odd) if even > most && odd < 4 => Some(Encoding::Utf16Be),
        _ => None,
    }
}

/// What the file says of itself, in `HEAD.CHAR`. Empty where it says nothing, unless it is of version 7, which has but one. All
/// that stands before it is ASCII in every encoding but UTF-16.
fn word(bytes: &[u8]) -> String {
    let head = String::from_utf8_lossy(bytes.get(..bytes.len().min(HEAD)).unwrap_or_default());
    let (mut word, mut above) = (String::new(), String::new());
    for line in head.split(['\r', '\n']).map(str::trim).filter(|line| !line.is_empty()) {
        let mut parts = line.splitn(3, ' ');
        match (parts.next(), parts.next()) {
            (Some("0"), Some(tag)) if !is_one_of(tag, &["HEAD"]) => break,
            (Some("1"), Some(tag)) if is_one_of(tag, &["CHAR"]) => {
                word = parts.next().unwrap_or_default().trim().to_owned();
                break;
            }
            (Some("1"), Some(tag)) => above = tag.to_owned(),
            (Some("2"), Some(tag)) if is_one_of(tag, &["VERS"]) && is_one_of(&above, &["GEDC"]) => {
                let is_seven = parts.next().is_some_and(|version| version.trim().starts_with('7'));
                word = if is_seven { "UTF-8".to_owned() } else { word };
            }
            _ => {}
        }
    }
    word
}

fn utf16<'b>(bytes: &[u8], encoding: Encoding, findings: &mut Findings) -> (Cow<'b, str>, Encoding) {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let number = if encoding == Encoding::Utf16Le { u16::from_le_bytes } else { u16::from_be_bytes };
    let mut text = String::with_capacity(bytes.len() / 2 + bytes.len() / 8);
    let mut broken = None;
    let mut count = 0_usize;
    for letter in char::decode_utf16(pairs.iter().map(|pair| number(*pair))) {
        text.push(letter.unwrap_or_else(|_| {
            broken.get_or_insert(text.len());
            count += 1;
            '\u{fffd}'
        }));
    }
    if !rest.is_empty() {
        broken.get_or_insert(text.len());
        count += 1;
    }
    if let Some(at) = broken {
        tell_broken(line_of(text.as_bytes(), at), count, encoding, findings);
    }
    (Cow::Owned(text), encoding)
}

/// Bytes with what is said of them.
fn with_word<'b>(bytes: &'b [u8], word: &str, findings: &mut Findings) -> (Cow<'b, str>, Encoding) {
    let said = said(word);
    let plain = match std::str::from_utf8(bytes) {
        Ok(text) => {
            // ASCII is the same in all of them; more than that, and valid, is UTF-8 whatever is said.
            if !text.is_ascii() && said.is_some_and(|said| said != Encoding::Utf8) {
                tell_other(word, Encoding::Utf8, findings);
            }
            return (Cow::Borrowed(text), Encoding::Utf8);
        }
        Err(fault) => fault.valid_up_to(),
    };
    // By lines and not by letters: one line of rubbish does not turn the others into it.
    let (mut whole, mut broken) = (0_usize, 0_usize);
    for line in bytes.split(|byte| matches!(byte, b'\n' | b'\r')).filter(|line| !line.is_ascii()) {
        let (mut good, mut bad) = (0_usize, 0_usize);
        for chunk in line.utf8_chunks() {
            good += chunk.valid().bytes().filter(|byte| *byte >= 0xc0).count();
            bad += usize::from(!chunk.invalid().is_empty());
        }
        *(if good > bad { &mut whole } else { &mut broken }) += 1;
    }
    let is_cut = broken == 1 && bytes.get(plain..).is_some_and(is_cut);
    let likely = |doubt| if ansel::is_likely(bytes, doubt) { Encoding::Ansel } else { Encoding::Windows };
    let encoding = match said {
        _ if whole > broken => Encoding::Utf8,
        // No other encoding makes whole letters of UTF-8 by chance.
        Some(Encoding::Utf8) | None if whole > 0 || is_cut => Encoding::Utf8,
        // Nothing but broken letters is another encoding, unless the file was cut in the middle of one.
        Some(Encoding::Utf8) => Encoding::Windows,
        Some(Encoding::Ansel) => likely(Doubt::Said),
        Some(said) => said,
        None => likely(Doubt::Unsaid),
    };
    if said.is_none_or(|said| said != encoding) && !(word.is_empty() && encoding == Encoding::Ansel) {
        tell_other(if word.is_empty() { "—" } else { word }, encoding, findings);
    }
    let text = match encoding {
        Encoding::Ansel => ansel::decode(bytes),
        Encoding::Windows => pages::decode(bytes, Page::Windows),
        Encoding::Dos => pages::decode(bytes, Page::Dos),
        Encoding::Mac => pages::decode(bytes, Page::Mac),
        Encoding::Utf8 | Encoding::Utf16Le | Encoding::Utf16Be => {
            tell_broken(line_of(bytes, plain), broken, Encoding::Utf8, findings);
            mended(bytes)
        }
    };
    (Cow::Owned(text), encoding)
}

/// UTF-8 with some letters that are none: they were pasted from Windows-1252. One that is cut off by the file's end is U+FFFD.
fn mended(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() + bytes.len() / 8);
    let mut read = 0;
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        read += chunk.valid().len() + chunk.invalid().len();
        if read == bytes.len() && is_cut(chunk.invalid()) {
            text.push('\u{fffd}');
        } else {
            text.push_str(&pages::decode(chunk.invalid(), Page::Windows));
        }
    }
    text
}

/// Whether bytes are the beginning of a letter whose end is missing.
fn is_cut(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_err_and(|fault| fault.valid_up_to() == 0 && fault.error_len().is_none())
}

/// What programs call the encodings. None for a word that says nothing of letters beyond ASCII.
fn said(word: &str) -> Option<Encoding> {
    let ansi =
        ["ANSI", "CP1252", "IBM WINDOWS", "IBM_WINDOWS", "IBMWINDOWS", "WINDOWS", "LATIN1", "LATIN-1", "CP-1252"];
    let dos = ["IBMPC", "IBM", "IBM DOS", "IBM-PC", "PC", "MSDOS", "MS-DOS", "OEM", "CP437", "CP850", "DOS"];
    let mac = ["MACINTOSH", "MAC", "MACROMAN", "MACROS"];
    if is_one_of(word, &["UTF-8", "UTF8", "UNICODE", "UTF-16", "UTF16"]) {
        Some(Encoding::Utf8)
    } else if is_one_of(word, &["ANSEL", "ANSEL1"]) {
        Some(Encoding::Ansel)
    } else if is_one_of(word, &ansi) || ["1252", "8859-1", "8859_1"].iter().any(|page| says(word, page)) {
        Some(Encoding::Windows)
    } else if is_one_of(word, &dos) {
        Some(Encoding::Dos)
    } else if is_one_of(word, &mac) {
        Some(Encoding::Mac)
    } else {
        None
    }
}

fn tell_other(word: &str, encoding: Encoding, findings: &mut Findings) {
    findings.look("gedcom-encoding-other", 0, &[("said", &word), ("read", &encoding.name())]);
}

fn tell_broken(line: usize, count: usize, encoding: Encoding, findings: &mut Findings) {
    findings.look("gedcom-encoding-broken", line, &[("count", &count), ("read", &encoding.name())]);
}
