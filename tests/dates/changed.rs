//! Plans with holes in them and changes to them: a page of dates holds whatever they say, and whatever is asked for it.

use super::day;
use super::pages::{DAYS, EXAMPLES, copy, holds, readers, words};
use kithbook::audience::{Level, Reader};
use kithbook::book;
use kithbook::plan::{Vocabulary, read};
use kithbook::render;
use proptest::prelude::*;
use serde_json::Value;

/// Changes dates, states and kinds of a plan here and there.
fn changed(value: &mut Value, tape: &mut impl Iterator<Item = u8>) {
    const LISTS: [(&str, &[&str]); 4] = [
        ("orders", &["asked_on", "made_on", "ended_on", "ends_on", "kind", "stage"]),
        ("homes", &["from", "kind", "time"]),
        ("meetings", &["date", "kind", "state"]),
        ("decisions", &["meeting"]),
    ];
    const WORDS: [(&str, &[&str]); 4] = [
        (
            "kind",
            &[
                "care_order",
                "placement_order",
                "section_20",
                "private_fostering",
                "adoption_order",
                "police_protection",
                "emergency_protection_order",
                "interim_care_order",
            ],
        ),
        ("stage", &["planned", "asked_for", "made", "suspended", "ended"]),
        ("time", &["past", "now", "planned"]),
        ("state", &["to_come", "held", "did_not_happen"]),
    ];
    const KINDS: [(&str, &[&str]); 2] = [
        ("homes", &["parents", "kinship", "foster", "adoptive", "childrens_home", "hospital"]),
        (
            "meetings",
            &[
                "review",
                "social_worker_visit",
                "health_assessment",
                "final_hearing",
                "adoption_panel",
                "permanence_panel",
                "fostering_panel",
            ],
        ),
    ];
    while let Some(first) = tape.next() {
        let [second, third, fourth] =
            [tape.next(), tape.next(), tape.next()].map(|byte| usize::from(byte.unwrap_or(0)));
        let (list, fields) = LISTS[usize::from(first) % LISTS.len()];
        let Some(records) = value.get_mut(list).and_then(Value::as_array_mut).filter(|list| !list.is_empty()) else {
            continue;
        };
        let (place, field) = (second % records.len(), fields[third % fields.len()]);
        let words = KINDS.iter().filter(|(own, _)| field == "kind" && *own == list).chain(&WORDS);
        let words = words.into_iter().find(|(own, _)| *own == field || *own == list && field == "kind");
        let new = match words {
            Some((_, words)) => words[fourth % words.len()].to_owned(),
            None if field == "meeting" => format!("m{fourth}"),
            None => format!("{}-{:02}-{:02}", 2023 + fourth % 5, 1 + fourth % 12, 1 + fourth % 28),
        };
        records[place][field] = new.into();
    }
    value["council"]["vocabulary"] = Vocabulary::ALL[value.to_string().len() % Vocabulary::ALL.len()].word().into();
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn whatever_the_plan_says_the_cue_says_it(
        example in 0..14usize,
        tape in prop::collection::vec(any::<u8>(), 0..48),
        today in 0..DAYS.len(),
    ) {
        let (name, text) = &EXAMPLES[example];
        let mut value: Value = serde_json::from_str(text).unwrap();
        changed(&mut value, &mut tape.into_iter());
        let plan = read(value.to_string().as_bytes()).plan;
        for reader in readers(&plan) {
            holds(name, &plan, &reader, day(DAYS[today]));
        }
    }

    #[test]
    fn a_cue_that_nobody_wrote_does_no_harm(cut in any::<u16>(), noise in "[a-z0-9\\t\\n -]{0,60}") {
        let plan = read(EXAMPLES[0].1.as_bytes()).plan;
        let copy = copy(&plan, &Reader::Worker, Level::Adult);
        let whole = book::dates(&copy, words(&copy), day("2026-06-01")).unwrap();
        let mut place = usize::from(cut) % whole.len();
        while !whole.is_char_boundary(place) {
            place -= 1;
        }
        let cut = [&whole[..place], &noise, &whole[place..]].concat();
        let _ = render::days(&cut);
        let _ = render::days_html(&whole[..place], &|_| None);
    }
}
