//! Who could read a plan: the child, who looks after them, their parents, a worker.

use crate::audience::Reader;
use crate::plan::{HomeTime, ParentKind, PersonId, Plan};

/// Somebody a copy can be made for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The reader.
    pub reader: Reader,
    /// What the child calls them, or their name. Empty for a worker, who is nobody in particular.
    pub name: String,
}

/// The readers a plan has, in the order they are offered, each once.
pub fn choices(plan: &Plan) -> Vec<Choice> {
    let child = Choice { reader: Reader::Child, name: plan.child.name.as_str().to_owned() };
    let parents: Vec<&PersonId> = parents(plan).collect();
    let carers = plan
        .homes
        .iter()
        .filter(|home| home.time == Some(HomeTime::Now))
        .flat_map(|home| &home.carers)
        .filter(|person| !parents.contains(person));
    let mut choices = vec![child];
    for reader in carers.cloned().map(Reader::Carer).chain(parents.iter().copied().cloned().map(Reader::Parent)) {
        let name = reader.person().and_then(|person| name(plan, person));
        if let Some(name) = name.filter(|_| choices.iter().all(|choice: &Choice| choice.reader != reader)) {
            choices.push(Choice { reader, name });
        }
    }
    choices.push(Choice { reader: Reader::Worker, name: String::new() });
    choices
}

fn parents(plan: &Plan) -> impl Iterator<Item = &PersonId> {
    let of_child = plan.bonds.parents.iter().filter(|link| link.child == plan.child.id && link.until.is_none());
    of_child.filter(|link| matches!(link.kind, Some(ParentKind::Birth | ParentKind::Adoptive))).map(|link| &link.parent)
}

/// The name of somebody who is alive.
fn name(plan: &Plan, id: &PersonId) -> Option<String> {
    let person = plan.people.iter().find(|person| person.id == *id && person.died.is_none())?;
    let own = [&person.childs_word, &person.name].into_iter().find(|name| !name.as_str().is_empty())?;
    Some(own.as_str().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_reader_of_an_example_is_offered_once() {
        let plan = crate::plan::read(include_bytes!("../../../assets/examples/special-guardian-nan.plan.json")).plan;
        let offered: Vec<(String, String)> =
            choices(&plan).into_iter().map(|choice| (choice.reader.word().to_owned(), choice.name)).collect();
        let expected = [("child", "Kez"), ("carer", "Nan"), ("parent", "Mum"), ("parent", "Dad"), ("worker", "")];
        assert_eq!(offered, expected.map(|(word, name)| (word.to_owned(), name.to_owned())));
    }
}
