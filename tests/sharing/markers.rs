//! A plan in which every field that holds words holds a word of its own. Who may see it is taken from the schema's own
//! words, and every output of everyone else is searched.

use super::make::{self, Planted};
use super::outputs::{outputs, plan, readers, shared};
use super::schema::Schema;
use kithbook::audience::Reader;
use kithbook::plan::write;

fn may_see(planted: &Planted, reader: &str) -> bool {
    planted.seen_by.iter().all(|words| Schema::lets_see(words, reader))
}

#[test]
fn a_planted_word_reaches_nobody_who_may_not_see_it() {
    let schema = Schema::new();
    let (value, planted) = make::full(&schema);
    let plan = plan(&value);
    assert!(planted.len() > 300, "only {} words were planted", planted.len());
    for (reader, _) in readers() {
        let outputs = outputs(&plan, &reader);
        let secret: Vec<&Planted> = planted.iter().filter(|planted| !may_see(planted, reader.word())).collect();
        assert!(secret.len() > 30, "{}: only {} secrets", reader.word(), secret.len());
        for planted in secret {
            for (name, output) in &outputs {
                let lower = planted.word.to_lowercase();
                assert!(
                    !output.to_lowercase().contains(&lower),
                    "{}: {name} holds {} of {}",
                    reader.word(),
                    planted.word,
                    planted.at
                );
            }
        }
    }
}

#[test]
fn a_planted_word_reaches_everyone_the_schema_promises_it_to() {
    let schema = Schema::new();
    let (value, planted) = make::full(&schema);
    let plan = plan(&value);
    let worker = write::write(shared(&plan, &Reader::Worker).plan());
    for planted in &planted {
        assert_eq!(
            worker.contains(&planted.word),
            !planted.at.starts_with("/sharing") && !planted.at.starts_with("/bonds/parents"),
            "the worker and {}",
            planted.at
        );
    }
    // Everyone in the plan and every arrangement is shown to the child and to the carer.
    for (reader, _) in readers().into_iter().filter(|(reader, _)| matches!(reader, Reader::Child | Reader::Carer(_))) {
        let copy = write::write(shared(&plan, &reader).plan());
        let names_of_strangers = |planted: &Planted| reader == Reader::Child && planted.at.ends_with("/name");
        for planted in planted.iter().filter(|planted| may_see(planted, reader.word()) && !names_of_strangers(planted))
        {
            assert!(copy.contains(&planted.word), "{} does not get {}", reader.word(), planted.at);
        }
    }
}
