//! Words, and where each stands: the one kind of set and of index there is on a reader's path. Each kind of the standard
//! library's is compiled anew for what it holds, some three kilobytes a time, and a phone carries every one.

use std::collections::BTreeMap;
use std::ops::Bound;

/// Words in the order of their bytes, each with a number: its place in some list, or nothing of interest in a set.
#[derive(Clone, Debug, Default)]
pub struct Index(BTreeMap<String, usize>);

impl Index {
    /// The index of some words by their places.
    pub fn of<'w>(words: impl Iterator<Item = &'w str>) -> Index {
        let mut index = Index::default();
        for word in words {
            index.add(word);
        }
        index
    }

    /// Adds a word. False where it is known already.
    pub fn add(&mut self, word: &str) -> bool {
        let before = self.len();
        self.place_or_next(word) == before
    }

    /// Where a word stands; one that is new stands after all others.
    pub fn place_or_next(&mut self, word: &str) -> usize {
        if let Some(place) = self.place(word) {
            return place;
        }
        let next = self.len();
        self.0.insert(word.to_owned(), next);
        next
    }

    /// Sets where a word stands.
    pub fn set(&mut self, word: &str, place: usize) {
        self.0.insert(word.to_owned(), place);
    }

    /// Where a word stands.
    pub fn place(&self, word: &str) -> Option<usize> {
        self.0.get(word).copied()
    }

    /// Whether a word is known.
    pub fn has(&self, word: &str) -> bool {
        self.place(word).is_some()
    }

    /// Forgets a word. Nothing may be added after by [`Index::add`], for the count is no longer the next place.
    pub fn forget(&mut self, word: &str) {
        self.0.remove(word);
    }

    /// How many words are known.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether none is.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The words, and where each stands, from this one on.
    pub fn from(&self, word: &str) -> impl Iterator<Item = (&str, usize)> {
        self.0.range::<str, _>((Bound::Included(word), Bound::Unbounded)).map(|(word, place)| (word.as_str(), *place))
    }

    /// The words.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::Index;

    #[test]
    fn words_stand_where_they_came_first() {
        let mut index = Index::of(["b", "a", "b", "c"].into_iter());
        assert_eq!(
            [index.place("a"), index.place("b"), index.place("c"), index.place("d")],
            [Some(1), Some(0), Some(2), None]
        );
        assert!(!index.add("a") && index.add("d"));
        assert_eq!(index.from("b").collect::<Vec<_>>(), [("b", 0), ("c", 2), ("d", 3)]);
        index.forget("b");
        assert!(!index.has("b") && index.len() == 3);
    }
}
