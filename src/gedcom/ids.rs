//! Who is meant by an id, and ids for those who have none of their own.

/// Ids in order, each with its place. Where one stands twice, the first is meant.
pub struct Ids<'t>(Vec<(Key<'t>, usize)>);

/// An id behind its first eight bytes as a number, which is all that most ids are: numbers are compared faster.
type Key<'t> = (u64, &'t str);

fn key(id: &str) -> Key<'_> {
    let mut first = [0; 8];
    for (slot, byte) in first.iter_mut().zip(id.bytes()) {
        *slot = byte;
    }
    (u64::from_be_bytes(first), id)
}

impl<'t> Ids<'t> {
    /// The ids of a list. Empty ones are nobody's.
    pub fn of(ids: impl Iterator<Item = &'t str>) -> Self {
        let mut known: Vec<(Key<'_>, usize)> =
            ids.enumerate().filter(|(_, id)| !id.is_empty()).map(|(place, id)| (key(id), place)).collect();
        known.sort_unstable();
        Ids(known)
    }

    /// Where an id stands first.
    pub fn place(&self, id: &str) -> Option<usize> {
        let id = key(id);
        let start = self.0.partition_point(|(known, _)| *known < id);
        self.0.get(start).filter(|(known, _)| *known == id).map(|(_, place)| *place)
    }

    /// Each that stands again: where it does, and where it stood first.
    pub fn again(&self) -> impl Iterator<Item = (usize, usize)> {
        let mut first = None;
        self.0.iter().filter_map(move |(id, place)| match first {
            Some((known, at)) if known == *id => Some((*place, at)),
            _ => {
                first = Some((*id, *place));
                None
            }
        })
    }

    /// Ids as they are, and new ones for those that stand again or are empty. No two are the same.
    pub fn unique(&self, ids: impl Iterator<Item = &'t str>, empty: &str) -> Vec<String> {
        let mut unique: Vec<String> = ids.map(str::to_owned).collect();
        let mut count = (usize::MAX, 1);
        for (place, first) in self.again() {
            if count.0 != first {
                count = (first, 1);
            }
            // The counter only goes up, so that all of them are found in one go.
            let mut id = String::new();
            while id.is_empty() || self.place(&id).is_some() {
                count.1 += 1;
                id = format!("{}-{}", unique[first], count.1);
            }
            unique[place] = id;
        }
        let mut count = 0;
        for slot in unique.iter_mut().filter(|id| id.is_empty()) {
            while slot.is_empty() || self.place(slot).is_some() {
                count += 1;
                *slot = format!("{empty}-{count}");
            }
        }
        unique
    }
}

/// Sets other ids where each is there and no two are the same; leaves those as they are whose other would be somebody's.
pub fn rename(ids: &mut [String], others: &[&str]) {
    let mut taken: Vec<(String, usize)> = ids.iter().cloned().zip(0..).collect();
    let wanted = others.iter().enumerate().filter(|(_, other)| !other.is_empty());
    taken.extend(wanted.clone().map(|(place, other)| ((*other).to_owned(), place)));
    taken.sort_unstable();
    for (place, other) in wanted {
        let start = taken.partition_point(|(id, _)| id.as_str() < *other);
        let is_free = taken[start..].iter().take_while(|(id, _)| id == other).all(|(_, who)| *who == place);
        if is_free {
            ids[place] = (*other).to_owned();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Ids, rename};

    #[test]
    fn ids_that_stand_twice_get_their_own() {
        let ids = ["a", "", "b", "a", "a", "a-2", ""];
        let known = Ids::of(ids.iter().copied());
        assert_eq!(
            [known.place("a"), known.place("b"), known.place("c"), known.place("")],
            [Some(0), Some(2), None, None]
        );
        assert_eq!(
            known.unique(ids.iter().copied(), "nobody"),
            ["a", "nobody-1", "b", "a-3", "a-4", "a-2", "nobody-2"]
        );
        assert_eq!(known.again().collect::<Vec<_>>(), [(3, 0), (4, 0)]);
    }

    #[test]
    fn other_ids_are_taken_where_they_are_free() {
        let mut ids = ["P1", "P2", "P3", "P4"].map(str::to_owned);
        rename(&mut ids, &["mia", "", "P2", "mia"]);
        assert_eq!(ids, ["P1", "P2", "P3", "P4"]);
        rename(&mut ids, &["mia", "", "noah", "P4"]);
        assert_eq!(ids, ["mia", "P2", "noah", "P4"]);
    }
}
