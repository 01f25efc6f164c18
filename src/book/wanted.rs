//! Who a page asks to be drawn.

use crate::plan::PersonId;

/// Who is to be in a picture, before it is known who can be drawn.
#[derive(Default)]
pub(crate) struct Wanted<'p> {
    /// Those it is about, beside the child.
    pub near: Vec<&'p PersonId>,
    /// Others of the family or the home.
    pub others: Vec<&'p PersonId>,
    /// Those whose work it is.
    pub helpers: Vec<&'p PersonId>,
    /// What the homes in it are known by, so that a home always looks the same.
    pub homes: [&'p str; 2],
    /// Whether the child is left out: no child is drawn where the plan does not say that they will be.
    pub without_child: bool,
}
