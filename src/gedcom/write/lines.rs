//! Lines of GEDCOM 7.0.

/// A file as it grows.
pub struct Lines(String);

impl Lines {
    /// A file with the byte order mark that the standard recommends.
    pub fn new() -> Self {
        Lines("\u{feff}".to_owned())
    }

    /// A record.
    pub fn record(&mut self, id: &str, tag: &str) {
        self.0.push_str("0 ");
        if !id.is_empty() {
            self.0.push_str(&format!("@{id}@ "));
        }
        self.0.push_str(tag);
        self.0.push('\n');
    }

    /// A line with a text. What cannot stand in a line goes on over the next, or is a control that says nothing and is left out.
    pub fn text(&mut self, level: u8, tag: &str, text: &str) {
        let (mut level, mut tag) = (level, tag);
        let first = level;
        for line in text.replace("\r\n", "\n").split(['\n', '\r']) {
            self.0.push_str(&format!("{level} {tag}"));
            let line = line.chars().filter(|letter| *letter == '\t' || !is_banned(*letter));
            let start = self.0.len();
            self.0.extend(line);
            if self.0.len() > start {
                let sign = if self.0[start..].starts_with('@') { " @" } else { " " };
                self.0.insert_str(start, sign);
            }
            self.0.push('\n');
            (level, tag) = (first + 1, "CONT");
        }
    }

    /// A line that points to a record.
    pub fn pointer(&mut self, level: u8, tag: &str, id: &str) {
        self.0.push_str(&format!("{level} {tag} @{id}@\n"));
    }

    /// The file.
    pub fn done(self) -> String {
        self.0
    }
}

fn is_banned(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}')
}

/// Cross-reference ids for records: their own where GEDCOM allows it and nobody has it, and new ones that begin with a letter.
pub fn ids<'i>(wanted: impl Iterator<Item = (&'i str, char)> + Clone) -> Vec<String> {
    let mut known: Vec<(&str, usize)> =
        wanted.clone().enumerate().filter(|(_, (id, _))| is_legal(id)).map(|(place, (id, _))| (id, place)).collect();
    known.sort_unstable();
    let first = |id: &str| {
        let start = known.partition_point(|(other, _)| *other < id);
        known.get(start).filter(|(other, _)| *other == id).map(|(_, place)| *place)
    };
    let mut count = 0;
    let id = |(place, (id, letter)): (usize, (&str, char))| {
        if first(id) == Some(place) {
            return id.to_owned();
        }
        loop {
            count += 1;
            let id = format!("{letter}{count}");
            if first(&id).is_none() {
                return id;
            }
        }
    };
    wanted.enumerate().map(id).collect()
}

fn is_legal(id: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
    !id.is_empty() && id != "VOID" && id.bytes().all(is_part)
}

#[cfg(test)]
mod tests {
    use super::{Lines, ids};

    #[test]
    fn a_text_is_one_line_or_goes_on() {
        let mut lines = Lines::new();
        lines.text(1, "NOTE", "@me, you@home\r\n\n@@\u{7}x");
        lines.text(1, "BIRT", "");
        assert_eq!(lines.done(), "\u{feff}1 NOTE @@me, you@home\n2 CONT\n2 CONT @@@x\n1 BIRT\n");
    }

    #[test]
    fn ids_are_legal_and_nobody_elses() {
        let wanted = [("mia", 'P'), ("P1", 'P'), ("VOID", 'P'), ("", 'F'), ("P1", 'F'), ("F_2", 'F')];
        assert_eq!(ids(wanted.into_iter()), ["P2", "P1", "P3", "F4", "F5", "F_2"]);
    }
}
