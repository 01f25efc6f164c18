//! Names of entries: which are safe, and what each is for.

use crate::diag::{Finding, Severity};
use crate::plan::limits;

/// What an entry is for, by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `plan.json`
    Plan,
    /// `media/NAME.jpg`, `.jpeg`, `.png` or `.webp`.
    Picture,
    /// `media/` itself, which many tools write.
    Folder,
    /// Anything else. Reported, and never opened.
    Unknown,
}

impl Kind {
    /// The kind of a name that `parse` has let through.
    pub fn of(name: &str) -> Kind {
        match name {
            "plan.json" => Kind::Plan,
            "media/" => Kind::Folder,
            _ if name.strip_prefix("media/").is_some_and(is_picture) => Kind::Picture,
            _ => Kind::Unknown,
        }
    }
}

/// A name as text, if it can mean only one place and that place is inside the bundle. Otherwise `bundle-bad-path`.
///
/// Names are UTF-8 whether or not a flag says so: macOS leaves the flag out.
pub fn parse(raw: &[u8]) -> Result<&str, Finding> {
    let bad = || Finding::new("bundle-bad-path", Severity::Block, "").with("entry", shown(raw));
    std::str::from_utf8(raw).ok().filter(|name| is_safe(name)).ok_or_else(bad)
}

/// A name that is safe to print: what moves a cursor or turns text around is replaced.
pub fn shown(raw: &[u8]) -> String {
    let printable = |letter: char| if is_hidden(letter) { char::REPLACEMENT_CHARACTER } else { letter };
    String::from_utf8_lossy(raw).chars().take(limits::NAME).map(printable).collect()
}

/// A picture's own name: no folder below `media/`, and not one of the dot files that macOS puts beside each picture.
fn is_picture(name: &str) -> bool {
    let known = |(stem, end): (&str, &str)| {
        !stem.is_empty() && ["jpg", "jpeg", "png", "webp"].iter().any(|known| known.eq_ignore_ascii_case(end))
    };
    !name.contains('/') && !name.starts_with('.') && name.rsplit_once('.').is_some_and(known)
}

fn is_safe(name: &str) -> bool {
    let path = name.strip_suffix('/').unwrap_or(name);
    let drive = matches!(name.as_bytes(), [letter, b':', ..] if letter.is_ascii_alphabetic());
    // An empty part is a leading slash, a doubled one, or a name that is nothing at all.
    let parts = path.split('/').all(|part| !matches!(part, "" | "." | ".."));
    let letters = name.chars().all(|letter| letter != '\\' && !is_hidden(letter));
    parts && letters && !drive && name.chars().count() <= limits::NAME
}

/// Letters that cannot be seen and change how others are: controls, NUL among them, and those that turn text around.
fn is_hidden(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_for_what_they_say() {
        let table = [
            ("plan.json", Kind::Plan),
            ("media/", Kind::Folder),
            ("media/nan.jpg", Kind::Picture),
            ("media/nan.JPEG", Kind::Picture),
            ("media/Zoë's cat.png", Kind::Picture),
            ("media/a.b.webp", Kind::Picture),
            ("media/10:30.jpg", Kind::Picture),
            ("Plan.json", Kind::Unknown),
            ("plan.json/", Kind::Unknown),
            ("media/.jpg", Kind::Unknown),
            ("media/._nan.jpg", Kind::Unknown),
            ("media/jpg", Kind::Unknown),
            ("media/nan.gif", Kind::Unknown),
            ("media/nan.svg", Kind::Unknown),
            ("media/nan.jpg/", Kind::Unknown),
            ("media/more/nan.jpg", Kind::Unknown),
            ("Media/nan.jpg", Kind::Unknown),
            ("nan.jpg", Kind::Unknown),
            ("__MACOSX/media/._nan.jpg", Kind::Unknown),
        ];
        for (name, kind) in table {
            assert_eq!(parse(name.as_bytes()).map(Kind::of), Ok(kind), "{name}");
        }
    }

    #[test]
    fn a_name_that_could_lead_outside_is_refused() {
        let long = format!("media/{}.jpg", "a".repeat(limits::NAME));
        let table: [&[u8]; 25] = [
            b"",
            b"/",
            b"..",
            b"../plan.json",
            b"media/../plan.json",
            b"media/..",
            b"media/../../etc/passwd",
            b"./plan.json",
            b"media/./nan.jpg",
            b"/plan.json",
            b"//host/share/nan.jpg",
            b"media//nan.jpg",
            b"media/nan.jpg//",
            b"C:plan.json",
            b"c:/plan.json",
            b"media\\nan.jpg",
            b"..\\plan.json",
            b"\\\\host\\nan.jpg",
            b"plan.json\0.jpg",
            b"media/nan\n.jpg",
            b"media/\x1b[2Jnan.jpg",
            b"media/\x7fnan.jpg",
            b"media/\xff.jpg",
            "media/gpj\u{202E}.jpg".as_bytes(),
            long.as_bytes(),
        ];
        for raw in table {
            let finding = parse(raw).expect_err(&shown(raw));
            assert_eq!((finding.code, finding.severity), ("bundle-bad-path", Severity::Block));
            assert!(finding.values.iter().all(|(_, value)| !value.chars().any(is_hidden)), "{finding:?}");
        }
    }
}
