//! What the gate says to people. The sentences are in the pack (`gate/wording.txt`), by key; code holds only keys.

use std::collections::HashMap;
use std::sync::OnceLock;

/// The sentence for a key with its slots filled. A key the pack lacks gives the key itself; a test finds those.
pub(super) fn say(key: &str, slots: &[(&str, &str)]) -> String {
    let mut sentence = table().get(key).copied().unwrap_or(key).to_owned();
    for (slot, value) in slots {
        sentence = sentence.replace(&format!("{{{slot}}}"), value);
    }
    sentence
}

fn table() -> &'static HashMap<&'static str, &'static str> {
    static TABLE: OnceLock<HashMap<&'static str, &'static str>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let lines = include_str!("../../assets/pack/en-GB/gate/wording.txt").lines();
        lines.filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(" = ")).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::table;
    use crate::words::Code;

    #[test]
    fn every_key_has_a_sentence_and_every_sentence_a_key() {
        let in_report = include_str!("report.rs").split('"').filter(|literal| literal.starts_with("report-"));
        let mut keys: Vec<&str> = Code::ALL.iter().map(|code| code.word()).chain(in_report).collect();
        let mut written: Vec<&str> = table().keys().copied().collect();
        keys.sort_unstable();
        written.sort_unstable();
        assert_eq!(keys, written);
    }
}
