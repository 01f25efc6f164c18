//! Copies: sharing a copy changes nothing more, a level changes nothing at all, and the worker's copy keeps everything.

use super::outputs::{plan, readers, shared};
use super::schema::Schema;
use super::{facts, make};
use kithbook::audience::{Level, Reader};
use proptest::prelude::*;
use serde_json::json;
use std::sync::LazyLock;

static SCHEMA: LazyLock<Schema> = LazyLock::new(Schema::new);

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn sharing_a_copy_again_changes_nothing(
        tape in prop::collection::vec(any::<u8>(), 0..600),
        closed in prop::collection::vec(any::<u16>(), 0..5),
    ) {
        let mut value = make::some(&SCHEMA, &tape);
        let facts = facts::all(&SCHEMA, &value);
        let marks = closed.iter().enumerate().map(|(place, fact)| {
            let fact = &facts[usize::from(*fact) % facts.len()].fact;
            json!({"id": format!("mark-{place}"), "fact": fact, "readers": ["everyone"], "gate": "closed"})
        });
        value["sharing"] = marks.collect();
        let plan = plan(&value);
        for (reader, word) in readers() {
            let once = shared(&plan, &reader);
            prop_assert_eq!(&shared(once.plan(), &reader), &once, "{}", word);
            prop_assert!(once.plan().sharing.is_empty() && once.plan().notes.is_empty());
            for level in Level::ALL {
                let other = once.at_level(*level);
                prop_assert_eq!(other.plan(), once.plan());
            }
        }
        let worker = shared(&plan, &Reader::Worker);
        prop_assert_eq!(worker.plan(), &plan);
    }
}
