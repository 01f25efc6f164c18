//! Lines of an iCalendar file: folded, escaped, and with no letter in them that could end one early (RFC 5545 section 3.1).

/// As many octets as a line may have without its end.
const WIDE: usize = 75;

/// The lines so far.
#[derive(Default)]
pub struct Lines {
    text: String,
}

impl Lines {
    /// A whole line, folded where it is long. A letter is never cut: a program that joins lines as letters reads it too.
    pub fn put(&mut self, line: &str) {
        let mut wide = 0;
        for letter in line.chars() {
            if wide + letter.len_utf8() > WIDE {
                self.text.push_str("\r\n ");
                wide = 1;
            }
            self.text.push(letter);
            wide += letter.len_utf8();
        }
        self.text.push_str("\r\n");
    }

    /// A property whose value is somebody's text (section 3.3.11). Nothing where there is none.
    pub fn text(&mut self, name: &str, value: &str) {
        let mut line = [name, ":"].concat();
        for letter in value.chars() {
            match letter {
                '\\' | ';' | ',' => line.extend(['\\', letter]),
                '\n' => line.push_str("\\n"),
                '\t' => line.push(' '),
                letter if letter.is_control() => {}
                letter => line.push(letter),
            }
        }
        if line.len() > name.len() + 1 {
            self.put(&line);
        }
    }
}

impl From<Lines> for String {
    fn from(lines: Lines) -> String {
        lines.text
    }
}
