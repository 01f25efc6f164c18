//! Classes: who sees a fact when the plan's marks say nothing of it.

use super::Reader;

/// How far a fact goes when the plan's marks say nothing of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Everyone this record is shown to.
    Open,
    /// The child, the carer, the parents and workers.
    Plan,
    /// The child, the carer and workers.
    Care,
    /// The child, the carer and workers, and whoever lives in that home: live-in names, school, what a home is like.
    Home,
    /// The child, the carer and workers: photos of a home, for they show where it is. Opened only by a mark on the very
    /// field.
    Photos,
    /// The carer and workers. Opened only by a mark on the very field.
    Carers,
    /// The carer, the parents and workers; never a child.
    Grown,
    /// The child and workers.
    Private,
    /// The child and workers: how close the child feels to somebody. Opened only by a mark on the very field.
    Own,
    /// Workers: addresses and private numbers. Opened only by a mark on the very field.
    Address,
    /// Workers: the full reasons. Opened only by a mark on the very field.
    Adult,
    /// Workers: notes and marks. Never opened.
    Note,
}

impl Class {
    /// Who sees it by default, for the schema and the documents.
    pub const fn seen_by(self) -> &'static str {
        match self {
            Class::Open => "everyone the record is shown to",
            Class::Plan => "child, carer, parent, worker",
            Class::Care => "child, carer, worker",
            Class::Home => "child, carer, worker, and who lives there",
            Class::Photos => "child, carer, worker; opened only by a mark on this very field",
            Class::Carers => "carer, worker; opened only by a mark on this very field",
            Class::Grown => "carer, parent, worker; never a child",
            Class::Private => "child, worker",
            Class::Own => "child, worker; opened only by a mark on this very field",
            Class::Address => "worker; opened only by a mark on this very field",
            Class::Adult => "worker; opened only by a mark on this very field",
            Class::Note => "worker; never opened",
        }
    }

    pub(super) fn by_default(self, reader: &Reader) -> bool {
        match (self, reader) {
            (_, Reader::Worker) | (Class::Open, _) => true,
            (_, Reader::Other(_)) => false,
            (Class::Plan, _) => true,
            (Class::Care | Class::Home | Class::Photos, Reader::Child | Reader::Carer(_)) => true,
            (Class::Carers, Reader::Carer(_)) => true,
            (Class::Grown, Reader::Carer(_) | Reader::Parent(_)) => true,
            (Class::Private | Class::Own, Reader::Child) => true,
            _ => false,
        }
    }

    /// True for what only a mark on the field itself can open.
    pub(super) const fn is_hard(self) -> bool {
        matches!(self, Class::Photos | Class::Carers | Class::Own | Class::Address | Class::Adult)
    }
}
