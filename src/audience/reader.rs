//! Readers and levels.

use super::Level;
use crate::plan::PersonId;

/// Who a copy is for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reader {
    /// The child or young person.
    Child,
    /// A carer, by name.
    Carer(PersonId),
    /// A parent, by name.
    Parent(PersonId),
    /// A worker.
    Worker,
    /// Somebody else in the plan: a brother, a grandparent.
    Other(PersonId),
}

impl Reader {
    /// The word the command line, marks and JSON use.
    pub const fn word(&self) -> &'static str {
        match self {
            Reader::Child => "child",
            Reader::Carer(_) => "carer",
            Reader::Parent(_) => "parent",
            Reader::Worker => "worker",
            Reader::Other(_) => "other",
        }
    }

    /// The person who reads, where one is named.
    pub fn person(&self) -> Option<&PersonId> {
        match self {
            Reader::Child | Reader::Worker => None,
            Reader::Carer(person) | Reader::Parent(person) | Reader::Other(person) => Some(person),
        }
    }
}

/// A reader and the level they read at.
///
/// At a child's level every reader gets the child's own pages (to read together), holding only what that reader may
/// see. At the adult level each reader is spoken to as who they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Audience {
    /// Who reads.
    pub reader: Reader,
    /// The level.
    pub level: Level,
}

impl Level {
    /// One step simpler, if there is one.
    pub fn simpler(self) -> Option<Level> {
        let place = Level::ALL.iter().position(|level| *level == self)?;
        Level::ALL.get(place.checked_sub(1)?).copied()
    }

    /// One step more detailed, if there is one.
    pub fn fuller(self) -> Option<Level> {
        let place = Level::ALL.iter().position(|level| *level == self)?;
        Level::ALL.get(place + 1).copied()
    }
}
