//! What people are called. Names and pronouns are never guessed: the child's own word wins on every page that speaks to
//! the child, the name people use stands everywhere else, and the reader is "you".

use super::writer::Writer;
use crate::audience::Reader;
use crate::content::{Content, Piece, Slot};
use crate::plan::PersonId;

/// One person.
pub fn name(writer: &Writer<'_>, id: &PersonId) -> Slot {
    if writer.you() == Some(id) {
        return writer.called_you();
    }
    let called = called(writer, id);
    if called.is_empty() {
        return Slot::text("");
    }
    Slot::new(vec![piece(called, id)], None, "one")
}

/// The reader, where the pages call them "you".
pub fn you(content: &Content, id: &PersonId) -> Slot {
    let say = |id| content.string(id, "", &[]);
    Slot::new(vec![piece(say("name-you"), id)], Some(say("name-your")), "you")
}

/// Several people, in the plan's order, the reader first.
pub fn names(writer: &Writer<'_>, ids: &[PersonId]) -> Slot {
    joined(writer, ids, &writer.content().string("list-and", "", &[]))
}

/// Several people of whom any one will do: "Ann, Raj or Gwen".
pub fn one_of(writer: &Writer<'_>, ids: &[PersonId]) -> Slot {
    joined(writer, ids, &writer.content().string("list-or", "", &[]))
}

fn joined(writer: &Writer<'_>, ids: &[PersonId], last: &str) -> Slot {
    let you = ids.iter().filter(|id| writer.you() == Some(id));
    let others = ids.iter().filter(|id| writer.you() != Some(id));
    let slots: Vec<Slot> = you.chain(others).map(|id| name(writer, id)).filter(|slot| slot.key != "none").collect();
    match slots.as_slice() {
        [] => return Slot::text(""),
        [one] => return one.clone(),
        _ => {}
    }
    let comma = writer.content().string("list-comma", "", &[]);
    let mut pieces = Vec::new();
    for (place, slot) in slots.iter().enumerate() {
        if place > 0 {
            let joint = if place + 1 == slots.len() { last } else { &comma };
            pieces.push(Piece { text: joint.to_owned(), person: None, filled: false });
        }
        pieces.extend(slot.pieces.iter().cloned());
    }
    Slot::new(pieces, None, "many")
}

/// Who a copy is for: a name, or "worker".
pub fn on_the_copy(writer: &Writer<'_>) -> Slot {
    match writer.reader() {
        Reader::Child => Slot::text(writer.plan().child.name.as_str()),
        Reader::Worker => Slot::text(writer.content().string("name-worker", "", &[])),
        Reader::Carer(id) | Reader::Parent(id) | Reader::Other(id) => {
            Slot::text(writer.person(id).map_or("", |person| person.name.as_str()))
        }
    }
}

fn called(writer: &Writer<'_>, id: &PersonId) -> String {
    if *id == writer.plan().child.id {
        return writer.plan().child.name.as_str().to_owned();
    }
    let Some(person) = writer.person(id) else { return String::new() };
    match (writer.speaks_to_child(), person.childs_word.is_empty()) {
        (true, true) => person.name.first().to_owned(),
        (true, false) => person.childs_word.as_str().to_owned(),
        (false, _) => person.name.as_str().to_owned(),
    }
}

fn piece(text: String, id: &PersonId) -> Piece {
    Piece { text, person: Some(id.as_str().to_owned()), filled: true }
}
