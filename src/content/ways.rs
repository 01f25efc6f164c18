//! Every way a message can be said: for the tests that judge all words of the pack, whatever a plan may hold.

use super::Content;
use super::format::{end_of, first_variant};
use std::collections::BTreeMap;

/// The key of each slot on one way through a message. A slot that is shown and never chosen by has the key `some`.
pub type Way = BTreeMap<String, String>;

impl Content {
    /// Every way through a message's choices, in the order they are written; empty where the message is not known.
    ///
    /// A choice met twice is made once: the keys of one way can all be true together. No more than `limit` are given.
    pub fn ways(&self, id: &str, reader: &str, limit: usize) -> Vec<Way> {
        let mut found = Vec::new();
        if let Some(pattern) = self.pattern(id, reader) {
            Walk { content: self, reader, limit, found: &mut found }.on(pattern.to_owned(), Way::new());
        }
        found
    }
}

struct Walk<'a> {
    content: &'a Content,
    reader: &'a str,
    limit: usize,
    found: &'a mut Vec<Way>,
}

impl Walk<'_> {
    /// Goes on through what is left of a pattern.
    fn on(&mut self, pattern: String, mut way: Way) {
        let mut rest = pattern.as_str();
        while let Some(place) = rest.find(['\u{1}', '\u{3}', '\u{7}', '\u{8}']) {
            let (mark, after) = (rest.as_bytes()[place], &rest[place + 1..]);
            if mark == 3 {
                return self.choose(after, way);
            }
            let (name, after) = after.split_once('\u{2}').unwrap_or((after, ""));
            if mark == 7 {
                let term = self.content.pattern(&format!("-{name}"), self.reader).unwrap_or_default();
                return self.on(format!("{term}{after}"), way);
            }
            way.entry(name.to_owned()).or_insert_with(|| "some".to_owned());
            rest = after;
        }
        if self.found.len() < self.limit {
            self.found.push(way);
        }
    }

    /// Goes each way on from a choice that has just been opened; the one way, where the slot's key is known.
    fn choose(&mut self, pattern: &str, way: Way) {
        let end = end_of(pattern, 6);
        let (choice, rest) = (&pattern[..end], pattern.get(end + 1..).unwrap_or(""));
        let (name, mut rest_of_them) = choice.split_at(end_of(choice, 4));
        let mut variants: Vec<(&str, &str)> = Vec::new();
        while let Some((key, pattern, others)) = first_variant(rest_of_them) {
            variants.push((key, pattern));
            rest_of_them = others;
        }
        let known = way.get(name).cloned();
        let fits = |(own, _): &&(&str, &str)| known.as_deref() == Some(own.trim_start_matches('*'));
        let is_default = |(own, _): &&(&str, &str)| own.starts_with('*');
        let ways: Vec<&(&str, &str)> = match &known {
            Some(_) => variants.iter().find(fits).or_else(|| variants.iter().find(is_default)).into_iter().collect(),
            None => variants.iter().collect(),
        };
        for (key, pattern) in ways {
            let mut way = way.clone();
            if known.is_none() {
                way.insert(name.to_owned(), key.trim_start_matches('*').to_owned());
            }
            self.on(format!("{pattern}{rest}"), way);
        }
    }
}
