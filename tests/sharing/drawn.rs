//! Who is who: nobody is on a picture, in a tree or in a GEDCOM file whom its reader may not know. What is planted is looked
//! for in [`super::outputs`], which holds them all; here are the examples, with one person after another closed.

use super::outputs::{all_cues, kin_of, plan, shared};
use super::remove::delete;
use super::schema::Schema;
use kithbook::audience::{Level, Reader};
use kithbook::plan::{Gate, Mark, Plan, RecordId, Text};
use kithbook::render;
use serde_json::Value;
use std::collections::BTreeSet;

/// Every example as JSON.
pub fn examples() -> Vec<(String, Value)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/examples");
    let mut all: Vec<(String, Value)> = std::fs::read_dir(folder)
        .unwrap()
        .filter_map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_name()?.to_str()?.strip_suffix(".plan.json")?.to_owned();
            Some((name, serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap()))
        })
        .collect();
    all.sort_by(|one, other| one.0.cmp(&other.0));
    assert!(all.len() > 9);
    all
}

/// Who may read an example, with the words that marks name them by.
pub fn readers(plan: &Plan) -> Vec<(Reader, Vec<String>)> {
    let named = |word: &str, id: &str| vec![word.to_owned(), format!("{word}:{id}"), "everyone".to_owned()];
    let mut readers = vec![(Reader::Child, vec!["child".to_owned(), "everyone".to_owned()])];
    for link in plan.bonds.parents.iter().filter(|link| link.child == plan.child.id) {
        readers.push((Reader::Parent(link.parent.clone()), named("parent", link.parent.as_str())));
    }
    for carer in plan
        .homes
        .iter()
        .filter(|home| home.time.is_some_and(|time| time.word() == "now"))
        .flat_map(|home| &home.carers)
    {
        readers.push((Reader::Carer(carer.clone()), named("carer", carer.as_str())));
    }
    for other in plan.brothers_and_sisters.iter().flat_map(|part| &part.people) {
        readers.push((Reader::Other(other.clone()), named("other", other.as_str())));
    }
    readers
}

/// Everyone in a cue or in what is told of its places: ids and names.
fn told(text: &str) -> BTreeSet<&str> {
    text.lines().flat_map(|line| line.split('\t').skip(usize::from(!line.starts_with("say")))).collect()
}

/// Whether a text says a name from its first letter to its last, and not as a part of a longer word.
fn says(text: &str, name: &str) -> bool {
    let is_letter = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    text.match_indices(name)
        .any(|(at, _)| !is_letter(text[..at].chars().next_back()) && !is_letter(text[at + name.len()..].chars().next()))
}

#[test]
fn nobody_is_drawn_whom_a_readers_copy_does_not_hold() {
    let mut hidden = 0;
    for (name, value) in examples() {
        let plan = plan(&value);
        for (reader, _) in readers(&plan) {
            let copy = shared(&plan, &reader);
            let held: BTreeSet<&str> = copy.plan().people.iter().map(|person| person.id.as_str()).collect();
            // What is said of those who are there: a brother of the same name may be on it.
            let known: String = copy
                .plan()
                .people
                .iter()
                .map(|own| format!("{} {} ", own.name.as_str(), own.childs_word.as_str()))
                .collect();
            for level in [Level::Under5, Level::From5, Level::Adult] {
                let cues = all_cues(&copy.at_level(level));
                // What is said of places on a picture comes from its cue, and the longest is an adult's.
                let places = cues
                    .iter()
                    .filter(|_| level == Level::Adult)
                    .filter_map(|cue| render::places(cue, &|file| Some(file.to_owned())));
                for text in cues.iter().cloned().chain(places) {
                    let fields = told(&text);
                    for person in plan.people.iter().filter(|own| !held.contains(own.id.as_str())) {
                        hidden += 1;
                        let said = [person.name.as_str(), person.childs_word.as_str()];
                        let is_said = |name: &&&str| !name.is_empty() && !says(&known, name) && says(&text, name);
                        assert!(
                            !fields.contains(person.id.as_str()),
                            "{name}, {reader:?}: {} in {text}",
                            person.id.as_str()
                        );
                        assert_eq!(said.iter().find(is_said), None, "{name}, {reader:?}: in {text}");
                    }
                }
            }
            let kin = kin_of(&copy);
            for person in plan.people.iter().filter(|own| !held.contains(own.id.as_str())) {
                assert!(
                    !says(&kin, person.name.as_str()) || says(&known, person.name.as_str()),
                    "{name}, {reader:?}: {kin}"
                );
            }
        }
    }
    assert!(hidden > 1_000, "people are hidden from readers of the examples: {hidden}");
}

#[test]
fn whoever_is_closed_to_a_reader_is_in_no_cue_by_id_or_name() {
    for (number, (name, value)) in examples().into_iter().enumerate() {
        let whole = plan(&value);
        for (turn, (reader, words)) in readers(&whole).into_iter().enumerate() {
            let own =
                whole.people.iter().filter(|person| person.id != whole.child.id && reader.person() != Some(&person.id));
            // Every third, another third for each reader and example: a book is made for each.
            for (place, person) in own.enumerate().filter(|(place, _)| (place + number + turn) % 3 == 0) {
                let mut closed = whole.clone();
                let (id, fact) =
                    (RecordId::from("close-one"), Text::from(format!("people/{}", person.id.as_str()).as_str()));
                let readers = vec![Text::from(words[words.len().saturating_sub(2)].as_str())];
                closed.sharing.retain(|mark| mark.fact != fact);
                closed.sharing.push(Mark { id, fact, readers, gate: Some(Gate::Closed), ..Mark::default() });
                let copy = shared(&closed, &reader);
                let others = copy.plan().people.iter().flat_map(|own| [own.name.as_str(), own.childs_word.as_str()]);
                let others: String = others.collect::<Vec<_>>().join(" ");
                let level = Level::ALL[(number + place) % Level::ALL.len()];
                let mut texts = all_cues(&copy.at_level(level));
                texts.push(kin_of(&copy));
                for text in texts {
                    let place = format!("{name}, {reader:?} at {}: {}", level.word(), person.id.as_str());
                    assert!(!told(&text).contains(person.id.as_str()), "{place} in {text}");
                    for said in [person.name.as_str(), person.childs_word.as_str()] {
                        let is_said = !said.is_empty() && !says(&others, said) && says(&text, said);
                        assert!(!is_said, "{place}: {said} in {text}");
                    }
                }
            }
        }
    }
}

/// Who is hidden leaves no count: a parent's tree is that of a plan in which they never stood.
#[test]
fn as_many_are_in_a_parents_tree_as_they_may_know() {
    let schema = Schema::new();
    let mut closed = 0;
    for (name, value) in examples() {
        let whole = plan(&value);
        for (reader, words) in readers(&whole).into_iter().filter(|(reader, _)| matches!(reader, Reader::Parent(_))) {
            let mut deleted = value.clone();
            let is_whole = |mark: &&Mark| {
                mark.fact.as_str().starts_with("people/") && mark.fact.as_str().matches('/').count() == 1
            };
            let is_theirs = |mark: &&Mark| mark.readers.iter().any(|own| words.iter().any(|word| word == own.as_str()));
            for mark in
                whole.sharing.iter().filter(|mark| mark.gate == Some(Gate::Closed)).filter(is_whole).filter(is_theirs)
            {
                let people = deleted["people"].as_array().unwrap();
                let Some(at) =
                    people.iter().position(|own| mark.fact.as_str().strip_prefix("people/") == own["id"].as_str())
                else {
                    continue;
                };
                delete(&schema, &mut deleted, &format!("/people/{at}"));
                closed += 1;
            }
            // A mark on what is gone says nothing any more.
            let ids: BTreeSet<String> = deleted["people"]
                .as_array()
                .unwrap()
                .iter()
                .map(|own| own["id"].as_str().unwrap().to_owned())
                .collect();
            if let Some(marks) = deleted.get_mut("sharing").and_then(Value::as_array_mut) {
                marks.retain(|mark| {
                    let mut parts = mark["fact"].as_str().unwrap().split('/');
                    parts.next() != Some("people") || parts.next().is_some_and(|id| ids.contains(id))
                });
            }
            let deleted = kithbook::plan::read(deleted.to_string().as_bytes()).plan;
            let (one, other) = (shared(&whole, &reader), shared(&deleted, &reader));
            for level in [Level::Under5, Level::From8, Level::Adult] {
                let tree = |copy: &kithbook::audience::SharedPlan| {
                    let cues = all_cues(&copy.at_level(level));
                    let tree =
                        cues.into_iter().find(|cue| cue.starts_with("kin tree ") || cue.starts_with("kin around "));
                    tree.map(|cue| names(&cue))
                };
                assert_eq!(tree(&one), tree(&other), "{name}, {reader:?} at {}", level.word());
                assert!(tree(&one).is_some_and(|own| own.len() > 1 && own.len() <= one.plan().people.len()), "{name}");
            }
        }
    }
    assert!(closed > 3, "people are closed to parents: {closed}");
}

/// The names in a tree, in its order, each once.
fn names(cue: &str) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let who = cue.lines().filter_map(|line| line.strip_prefix("who\t"));
    let who = who.map(|line| line.split('\t').collect::<Vec<_>>()).filter(|fields| seen.insert(fields[0].to_owned()));
    who.map(|fields| fields[5].to_owned()).collect()
}
