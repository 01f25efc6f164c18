//! Names as GEDCOM writes them: `Mary Ann /Smith/`.

use super::words::{is_one_of, one_line};

/// A name and its parts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    /// All of it in the order it is written, without the slashes.
    pub whole: String,
    /// What stands before the surname.
    pub given: String,
    /// The surname.
    pub surname: String,
}

impl Parts {
    /// The parts of a name. A second slash that is missing stands at the end.
    pub fn of(text: &str) -> Parts {
        let mut parts = text.splitn(3, '/');
        let (given, surname) = (one_line(parts.next().unwrap_or_default()), one_line(parts.next().unwrap_or_default()));
        let whole = match parts.next() {
            None if surname.is_empty() => given.clone(),
            None | Some("") => one_line(&[&*given, " ", &*surname].concat()),
            Some(after) => one_line(&[&*given, " ", &*surname, " ", &*after.replace('/', " ")].concat()),
        };
        Parts { whole, given, surname }
    }

    /// A name of which only the parts are told.
    pub fn joined(given: &str, surname: &str) -> Parts {
        Parts { whole: one_line(&[given, " ", surname].concat()), given: one_line(given), surname: one_line(surname) }
    }

    /// Whether this is no name: a word for somebody nobody knows.
    pub fn is_nobody(&self) -> bool {
        let is_mark = |word: &str| word.chars().all(|letter| matches!(letter, '?' | '.' | '-' | '_' | '…'));
        let said = ["unknown", "n.n.", "nn", "n.n", "nomen nescio", "[unknown]", "(unknown)", "not known"];
        self.whole.split(' ').all(|word| is_mark(word) || is_one_of(word, &said)) || is_one_of(&self.whole, &said)
    }
}

#[cfg(test)]
mod tests {
    use super::Parts;

    #[test]
    fn a_surname_stands_between_slashes() {
        let cases = [
            ("Mary Ann /Smith/", "Mary Ann Smith", "Mary Ann", "Smith"),
            ("/Nguyen/ Van An", "Nguyen Van An", "", "Nguyen"),
            ("Lt.  Joseph /Allen/ jr.", "Lt. Joseph Allen jr.", "Lt. Joseph", "Allen"),
            ("Mary/Smith", "Mary Smith", "Mary", "Smith"),
            ("Mary //", "Mary", "Mary", ""),
            ("a /b/ /c/", "a b c", "a", "b"),
            ("Mia", "Mia", "Mia", ""),
        ];
        for (text, whole, given, surname) in cases {
            let parts = Parts::of(text);
            assert_eq!((parts.whole.as_str(), parts.given.as_str(), parts.surname.as_str()), (whole, given, surname));
        }
    }

    #[test]
    fn a_word_for_nobody_is_no_name() {
        for text in ["", "//", "?", "Unknown", "unknown /UNKNOWN/", "N.N. /?/", "NN", "…"] {
            assert!(Parts::of(text).is_nobody(), "{text}");
        }
        for text in ["Unknown /Smith/", "Ann", "Living"] {
            assert!(!Parts::of(text).is_nobody(), "{text}");
        }
    }
}
