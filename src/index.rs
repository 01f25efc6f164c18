//! Words, and where each stands: the one kind of set and of index there is on a reader's path. Each kind of the standard
//! library's is compiled anew for what it holds, some three kilobytes a time, and a phone carries every one.

/// Words in the order of their bytes, each with a number: its place in some list, or nothing of interest in a set.
///
/// They stand in runs of no more than 256, each run before the next, so that adding one to a hundred thousand moves a few
/// hundred and not all. A tree would do the same in three times the code.
#[derive(Clone, Debug, Default)]
pub struct Index {
    runs: Vec<Vec<Entry>>,
    /// How many words have been known, those that are forgotten too.
    known: usize,
}

/// A word and where it stands.
type Entry = (Box<str>, usize);

/// The most words of a run. One that is full becomes two.
const MOST: usize = 256;

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
        let before = self.known;
        self.place_or_next(word) == before
    }

    /// Where a word stands; one that is new stands after all others.
    pub fn place_or_next(&mut self, word: &str) -> usize {
        *self.entry(word, self.known)
    }

    /// Sets where a word stands.
    pub fn set(&mut self, word: &str, place: usize) {
        *self.entry(word, place) = place;
    }

    /// Where a word stands.
    pub fn place(&self, word: &str) -> Option<usize> {
        let (run, at) = self.find(word);
        let (known, place) = self.runs.get(run)?.get(at)?;
        (**known == *word).then_some(*place)
    }

    /// Whether a word is known.
    pub fn has(&self, word: &str) -> bool {
        self.place(word).is_some()
    }

    /// Forgets a word. Nothing may be added after by [`Index::add`] that is not to stand after it too.
    pub fn forget(&mut self, word: &str) {
        if self.has(word) {
            let (run, at) = self.find(word);
            self.runs[run].remove(at);
            if self.runs[run].is_empty() {
                self.runs.remove(run);
            }
        }
    }

    /// How many words have been known.
    pub fn len(&self) -> usize {
        self.known
    }

    /// Whether none is.
    pub fn is_empty(&self) -> bool {
        self.known == 0
    }

    /// The words, and where each stands, from this one on.
    pub fn from(&self, word: &str) -> impl Iterator<Item = (&str, usize)> {
        let (run, at) = self.find(word);
        self.runs[run..].iter().flatten().skip(at).map(|(word, place)| (&**word, *place))
    }

    /// The words.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.from("").map(|(word, _)| word)
    }

    /// The run a word is in or would be in, and its place there.
    fn find(&self, word: &str) -> (usize, usize) {
        let begins = |run: &Vec<Entry>| run.first().is_none_or(|(first, _)| **first <= *word);
        let run = self.runs.partition_point(begins).saturating_sub(1);
        let at = self.runs.get(run).map_or(0, |run| run.partition_point(|(known, _)| **known < *word));
        (run, at)
    }

    /// The number of a word, which is put in with this one where it is new.
    fn entry(&mut self, word: &str, place: usize) -> &mut usize {
        if !self.has(word) {
            self.put(word, place);
        }
        let (run, at) = self.find(word);
        &mut self.runs[run][at].1
    }

    fn put(&mut self, word: &str, place: usize) {
        let (run, at) = self.find(word);
        self.known += 1;
        if self.runs.is_empty() {
            self.runs.push(Vec::new());
        }
        let full = &mut self.runs[run];
        full.insert(at, (word.into(), place));
        if full.len() > MOST {
            let rest = full.split_off(MOST / 2);
            self.runs.insert(run + 1, rest);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Index, MOST};
    use std::collections::BTreeMap;

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
        assert!(!index.has("b"));
        assert_eq!(index.words().collect::<Vec<_>>(), ["a", "c", "d"]);
    }

    /// Held to the standard library's tree, over runs that split, begin anew and end.
    #[test]
    fn it_is_a_map_in_order() {
        let (mut index, mut map) = (Index::default(), BTreeMap::new());
        let mut seed = 1_u32;
        for step in 0..20 * MOST {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let word = format!("{:x}", (seed >> 16) % 4_096);
            match step % 5 {
                0 => {
                    index.forget(&word);
                    map.remove(&word);
                }
                1 => {
                    index.set(&word, step);
                    map.insert(word.clone(), step);
                }
                _ => {
                    let place = index.place_or_next(&word);
                    assert_eq!(*map.entry(word.clone()).or_insert(place), place);
                }
            }
            assert_eq!(index.place(&word), map.get(&word).copied());
            if step % 64 == 0 {
                let after = map.range(word.clone()..).map(|(word, place)| (word.as_str(), *place));
                assert!(index.from(&word).eq(after));
            }
        }
        assert!(index.words().eq(map.keys().map(String::as_str)));
        for word in map.keys() {
            index.forget(word);
        }
        assert_eq!(index.words().next(), None);
    }
}
