//! The plan's own marks: what it opens or closes, to whom.

use super::leaf::RecordId;
use super::record::{choice, record};

choice! {
    /// Open a fact to a reader, or close it.
    pub enum Gate {
        /// The reader may see it.
        Open = "open",
        /// The reader may not see it.
        Closed = "closed",
    }
}

record! {
    /// One mark. The most exact mark wins; where two are as exact, closed wins.
    pub struct Mark by id {
        /// Names the mark. Example: `mum-may-know-nan`.
        id: RecordId, Note, needed;
        /// The fact: parts of the plan by name, records by their id. Example: `people/nan`, `people/nan/phone`,
        /// `homes/nans-flat/carers`, `school/name`, `why`, `aim/parallel`.
        fact: super::leaf::Text, Note, needed;
        /// The readers: `child`, `carer`, `parent`, `other`, `everyone`, or one of them by id as in `parent:mum`.
        readers: Vec<super::leaf::Text>, Note, needed;
        /// Open or closed.
        gate: Option<Gate>, Note, needed;
        /// Why, for the worker who comes next.
        why: super::leaf::Text, Note;
    }
}
