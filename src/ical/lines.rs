//! Lines of a calendar: unfolded, and parted into a name, parameters and a value (RFC 5545 section 3.1).

use super::findings::Findings;
use super::limits;

/// A content line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// Where it begins in the file, from 1.
    pub number: usize,
    /// Its name in capitals.
    pub name: String,
    /// Its parameters, their names in capitals and their values without quotation marks.
    pub parameters: Vec<(String, String)>,
    /// Its value as it is written.
    pub value: String,
}

impl Line {
    /// A parameter's value. Empty where it is not there.
    pub fn parameter(&self, name: &str) -> &str {
        self.parameters.iter().find(|(own, _)| own == name).map_or("", |(_, value)| value)
    }
}

/// Without the mark that some programs put before everything.
pub fn unmarked(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)
}

/// Every line that can be read, one after the other.
pub fn each(bytes: &[u8], findings: &mut Findings, mut take: impl FnMut(Line, &mut Findings)) {
    let mut whole: Vec<u8> = Vec::new();
    let mut begun = 1;
    let ends = |line: &[u8]| line.strip_suffix(b"\r").unwrap_or(line).len();
    for (place, line) in bytes.split(|byte| *byte == b'\n').enumerate() {
        let line = &line[..ends(line)];
        match line.first() {
            // Joined as bytes: some programs fold in the middle of a letter.
            Some(b' ' | b'\t') => whole.extend_from_slice(&line[1..]),
            _ => {
                finish(&whole, begun, findings, &mut take);
                whole.clear();
                whole.extend_from_slice(line);
                begun = place + 1;
            }
        }
        // One more byte is enough to be too long.
        whole.truncate(limits::LINE + 1);
    }
    finish(&whole, begun, findings, &mut take);
}

fn finish(bytes: &[u8], number: usize, findings: &mut Findings, take: &mut impl FnMut(Line, &mut Findings)) {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return;
    }
    if bytes.len() > limits::LINE {
        findings.fix("ical-line-long", number, &[("limit", (limits::LINE / 1024).to_string())]);
        return;
    }
    let text = String::from_utf8_lossy(bytes);
    if matches!(text, std::borrow::Cow::Owned(_)) {
        findings.look("ical-not-utf8", number, &[("text", text.clone().into_owned())]);
    }
    match read(&text) {
        Some(line) => take(Line { number, ..line }, findings),
        None => findings.fix("ical-line-unread", number, &[("text", text.into_owned())]),
    }
}

fn read(text: &str) -> Option<Line> {
    let is_quoted_until = |stops: &[char]| {
        let stops = stops.to_vec();
        move |text: &str| {
            let mut quoted = false;
            let stop = text.char_indices().find(|(_, letter)| {
                quoted ^= *letter == '"';
                !quoted && stops.contains(letter)
            });
            stop.map(|(place, _)| place)
        }
    };
    let end = is_quoted_until(&[':', ';'])(text)?;
    let name = text[..end].trim().to_ascii_uppercase();
    if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte)) {
        return None;
    }
    let mut line = Line { name, ..Line::default() };
    let mut rest = &text[end..];
    let next = is_quoted_until(&[':', ';']);
    while let Some(parameter) = rest.strip_prefix(';') {
        let end = next(parameter)?;
        // One with no value is odd and does no harm.
        let (name, value) = parameter[..end].split_once('=').unwrap_or((&parameter[..end], ""));
        line.parameters.push((name.trim().to_ascii_uppercase(), value.replace('"', "").trim().to_owned()));
        rest = &parameter[end..];
    }
    line.value = rest.strip_prefix(':')?.to_owned();
    Some(line)
}

/// Somebody's text as it was meant (section 3.3.11), in one line.
pub fn text(value: &str) -> String {
    let mut plain = String::new();
    let mut letters = value.chars();
    while let Some(letter) = letters.next() {
        let letter = if letter == '\\' {
            letters.next().map_or('\\', |next| if matches!(next, 'n' | 'N') { ' ' } else { next })
        } else {
            letter
        };
        plain.push(if letter.is_control() { ' ' } else { letter });
    }
    let words: Vec<&str> = plain.split_whitespace().collect();
    words.join(" ").chars().take(limits::NAME).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &[u8]) -> (Vec<Line>, usize) {
        let (mut lines, mut findings) = (Vec::new(), Findings::default());
        each(text, &mut findings, |line, _| lines.push(line));
        (lines, findings.done().len())
    }

    #[test]
    fn lines_are_joined_and_parted() {
        let (lines, faults) =
            all(b"dtstart;tzid=\"Europe/London: x;y\";VALUE=DATE:20260722\r\nSUMMARY:Caf\xC3\r\n \xA9 on\r\n\tly\n\n");
        assert_eq!((lines.len(), faults), (2, 0));
        assert_eq!((lines[0].name.as_str(), lines[0].parameter("TZID")), ("DTSTART", "Europe/London: x;y"));
        assert_eq!((lines[0].parameter("VALUE"), lines[0].value.as_str()), ("DATE", "20260722"));
        assert_eq!((lines[1].value.as_str(), lines[1].number), ("Café only", 2));
    }

    #[test]
    fn what_is_no_line_is_told() {
        let long = [b"X:".as_slice(), &[b'a'; 70_000]].concat();
        for text in [b"no colon".as_slice(), b":no name", b"A;B=\"C:D", b"N\xC3\xA4me:x", &long] {
            let (lines, faults) = all(text);
            assert_eq!((lines.len(), faults), (0, 1), "{}", String::from_utf8_lossy(&text[..text.len().min(20)]));
        }
    }

    #[test]
    fn text_loses_its_escapes() {
        assert_eq!(text("Half\\, term\\; a\\\\b\\nc \u{7}d\\"), "Half, term; a\\b c d\\");
    }
}
