//! `kithbook kin`.

use super::args::{FindingFormat, KinArguments};
use super::source::{self, Source};
use super::{Done, Outcome, files};
use crate::kin::{self, Kin};
use serde_json::{Value, json};

pub fn run(arguments: &KinArguments) -> Done {
    let source = source::open(&arguments.source)?;
    let family = &source.family;
    let answers = source.centre.map(|centre| kin::answers(family, centre)).unwrap_or_default();
    let centre = source.centre.unwrap_or_default();
    let name = |who: usize| family.people[who].id.as_str();
    let text = match arguments.format {
        FindingFormat::Json => {
            let person = |own: &Kin| {
                let codes: Vec<String> = own.codes.iter().map(kin::code).collect();
                let words = childs_word(&source, own).unwrap_or_else(|| kin::words(family, centre, own));
                let because = kin::because(family, centre, own);
                json!({ "id": name(own.who), "codes": codes, "words": words, "because": because })
            };
            let people: Vec<Value> = answers.iter().map(person).collect();
            format!("{}\n", json!({ "child": source.centre.map_or("", name), "people": people }))
        }
        FindingFormat::Text => {
            let line = |own: &Kin| {
                let codes: Vec<String> = own.codes.iter().map(kin::code).collect();
                let (words, because) = (kin::words(family, centre, own), kin::because(family, centre, own));
                format!("{}: {words}. {because} [{}]\n", family.people[own.who].name, codes.join(", "))
            };
            answers.iter().map(line).collect()
        }
    };
    files::write(arguments.source.out.as_deref(), &text)?;
    Ok(Outcome::Clean)
}

/// The child's own word for somebody, which goes before ours. A name, such as `Reece` for Reece Shaw, says nothing of what
/// somebody is, and nobody but the child uses the child's words.
fn childs_word(source: &Source, own: &Kin) -> Option<String> {
    let plan = source.copy.as_ref()?.plan();
    let id = &source.family.people[own.who].id;
    let person = plan.people.iter().find(|person| person.id.as_str() == id && source.is_for_the_child())?;
    let (word, name) = (person.childs_word.as_str(), person.name.as_str());
    let is_name = word.split(' ').all(|part| name.split(' ').any(|own| own == part));
    (!word.is_empty() && !is_name).then(|| word.to_owned())
}
