//! One way to put things in order, whatever they are. Each sort of the standard library is compiled anew for each type it
//! sorts, some four kilobytes a time in the browser; here only pairs of numbers are ever sorted.

/// The same things by key, smallest first; those with the same key stay in the order they came.
pub fn by<T>(things: impl IntoIterator<Item = T>, key: impl Fn(&T) -> i32) -> Vec<T> {
    let mut slots: Vec<Option<T>> = things.into_iter().map(Some).collect();
    let mut order: Vec<(i32, usize)> = slots.iter().flatten().map(key).zip(0..).collect();
    order.sort_unstable();
    order.into_iter().filter_map(|(_, place)| slots[place].take()).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn order_is_that_of_a_stable_sort() {
        let things = [(3, 'a'), (-1, 'b'), (3, 'c'), (0, 'd'), (-1, 'e')];
        let mut sorted = things;
        sorted.sort_by_key(|(key, _)| *key);
        assert_eq!(super::by(things, |(key, _)| *key), sorted);
    }
}
