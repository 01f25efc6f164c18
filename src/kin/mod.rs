//! Who is who: how everyone of a family is related to one person in it, as codes that are data, as words, and with a reason that
//! a child of eight follows.
//!
//! ```text
//!  Family + centre ──answers──▶ Kin of each ──code──▶ `sibling/half-paternal`
//!                                           ├─words──▶ half-brother
//!                                           └─because─▶ You have the same dad.
//! ```
//!
//! Whoever is in the middle may be the child, a brother, a parent or a carer. The work is that of reading each link a few times
//! over, however often lines of descent meet again: nothing here follows every path, or calls itself a generation deeper.
//!
//! What is not known is not guessed. A parent nobody knows is never the same as another's. Brothers and sisters are half only
//! where their other parents are known and differ; else they are `sibling/unspecified`, which says no more than that. A side is
//! maternal or paternal by the sex of the parent it begins with, in a family of two mums too; a parent who is neither has a side
//! without a name (`grandparent`). Someone who may yet be a relative is not called "not related to you".
//!
//! An adopted child has two trees. Those who adopted them are `mum` and `dad`; those who bore them are `birth mum` and `birth dad`
//! unless one of the adopters is or was their partner, as a step-parent who adopts is.
//!
//! It knows no pages and no levels, nor what the child says: whoever makes a book puts the child's own word first, and says no
//! more than [`plain`] to a young child. Nor does it know secrets: it is given only those whom the reader may know of.

mod answers;
mod because;
mod blood;
mod bonds;
mod chain;
mod code;
mod descent;
mod links;
mod shared;
mod text;
mod weight;
mod words;

pub use answers::{Kin, answers};
pub use because::because;
pub use code::{Blood, Code, Link, SiblingSort, Side, Sort, code};
pub use words::{plain, words};
