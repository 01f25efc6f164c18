//! What a file says a child is to a family: the words of `PEDI`, `_FREL` and `_MREL`.

use super::words::{is_one_of, says};
use crate::family::{ParentKind, SiblingKind};

/// What is said of a child and a family, or of a child and one parent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Said {
    /// Nothing, or that it is not known. A child of a family is its own by birth then, as GEDCOM has it.
    #[default]
    Nothing,
    /// What the parents are.
    Parent(ParentKind),
    /// What the brothers and sisters are to each other, in a family whose parents are not known.
    Half,
    /// Sealed by a church to parents of no other kind.
    Sealed,
    /// A word that is not understood, on this line.
    Strange(usize),
}

impl Said {
    /// What a word says.
    pub fn of(word: &str, line: usize) -> Said {
        let birth = ["birth", "natural", "biological", "biologic", "bio", "blood", "genetic", "own"];
        if word.trim().is_empty() || is_one_of(word, &["unknown", "private", "not known"]) {
            Said::Nothing
        } else if is_one_of(word, &birth) {
            Said::Parent(ParentKind::Birth)
        } else if says(word, "seal") {
            Said::Sealed
        } else if says(word, "adopt") {
            Said::Parent(ParentKind::Adoptive)
        } else if says(word, "step") {
            Said::Parent(ParentKind::Step)
        } else if says(word, "foster")
            && ["past", "former", "previous", "ended", "was "].iter().any(|past| says(word, past))
        {
            Said::Parent(ParentKind::FosterPast)
        } else if says(word, "foster") {
            Said::Parent(ParentKind::Foster)
        } else if says(word, "guardian") {
            Said::Parent(ParentKind::Guardian)
        } else if says(word, "half") {
            Said::Half
        } else {
            Said::Strange(line)
        }
    }

    /// What is said where a phrase says more. `FOSTER` is a foster or guardian family, and only a phrase can tell which.
    pub fn with(self, phrase: &str, line: usize) -> Said {
        let more = Said::of(phrase, line);
        match (self, more) {
            (_, Said::Nothing) => self,
            (Said::Strange(_), more) => more,
            (Said::Parent(ParentKind::Foster), Said::Parent(ParentKind::FosterPast | ParentKind::Guardian)) => more,
            _ => self,
        }
    }

    /// What children of a family with no known parent are to each other.
    pub const fn siblings(self) -> SiblingKind {
        match self {
            Said::Parent(ParentKind::Birth) => SiblingKind::Full,
            Said::Parent(ParentKind::Adoptive) => SiblingKind::Adoptive,
            Said::Parent(ParentKind::Step) => SiblingKind::Step,
            Said::Parent(ParentKind::Foster) => SiblingKind::Foster,
            Said::Half => SiblingKind::Half,
            _ => SiblingKind::Unspecified,
        }
    }
}

/// `PEDI` as it is written, and the phrase under it.
pub const fn written(kind: ParentKind) -> (&'static str, &'static str) {
    match kind {
        ParentKind::Birth => ("BIRTH", ""),
        ParentKind::Adoptive => ("ADOPTED", ""),
        ParentKind::Step => ("OTHER", "Step-parent"),
        ParentKind::Foster => ("FOSTER", ""),
        ParentKind::FosterPast => ("FOSTER", "Foster carer in the past"),
        ParentKind::Guardian => ("FOSTER", "Guardian"),
    }
}

/// `PEDI` of brothers and sisters whose parents are not known. Empty where nothing is said.
pub const fn written_of_siblings(kind: SiblingKind) -> (&'static str, &'static str) {
    match kind {
        SiblingKind::Unspecified => ("", ""),
        SiblingKind::Full => written(ParentKind::Birth),
        SiblingKind::Half => ("OTHER", "Half-brother or half-sister"),
        SiblingKind::Step => ("OTHER", "Step-brother or step-sister"),
        SiblingKind::Foster => written(ParentKind::Foster),
        SiblingKind::Adoptive => written(ParentKind::Adoptive),
    }
}

#[cfg(test)]
mod tests {
    use super::{Said, written, written_of_siblings};
    use crate::family::{ParentKind, SiblingKind};

    #[test]
    fn words_of_every_program_are_understood() {
        use ParentKind::{Adoptive, Birth, Foster, FosterPast, Guardian, Step};
        let words = [
            ("birth", Birth),
            ("BIRTH", Birth),
            ("Natural", Birth),
            ("adopted", Adoptive),
            ("ADOPTED", Adoptive),
            ("Step", Step),
            ("stepchild", Step),
            ("foster", Foster),
            ("Former foster child", FosterPast),
            ("Special guardian", Guardian),
        ];
        for (word, kind) in words {
            assert_eq!(Said::of(word, 1), Said::Parent(kind), "{word}");
        }
        assert_eq!([Said::of("", 1), Said::of("Unknown", 1)], [Said::Nothing; 2]);
        assert_eq!([Said::of("sealing", 1), Said::of("Sealed", 1)], [Said::Sealed; 2]);
        assert_eq!(Said::of("Related", 7), Said::Strange(7));
    }

    #[test]
    fn what_is_written_is_read() {
        use ParentKind::{Adoptive, Birth, Foster, FosterPast, Guardian, Step};
        for kind in [Birth, Adoptive, Step, Foster, FosterPast, Guardian] {
            let (word, phrase) = written(kind);
            assert_eq!(Said::of(word, 1).with(phrase, 1), Said::Parent(kind));
        }
        use SiblingKind::{Full, Half, Unspecified};
        for kind in [Unspecified, Full, Half, SiblingKind::Step, SiblingKind::Foster, SiblingKind::Adoptive] {
            let (word, phrase) = written_of_siblings(kind);
            assert_eq!(Said::of(word, 1).with(phrase, 1).siblings(), kind);
        }
    }
}
