//! Who is who, from its cue to a picture: who of those in the cue is shown at the reader's level is chosen here, the tree is laid
//! out, and all is drawn. A book need only say who there is (`book::who_is_who`).
//!
//! ```text
//! kin tree 390 8-11                          which picture, how wide where that is open, and the level
//! say home One home                          words of the picture, by a word of its own
//! from nan                                   round whom a family that is too large is shown; round the child without
//! who mia lives F 17660 name Mia person age child 1.jpg  the child first; then id, life, sex, a number that is larger the later
//!                                            they were born, `word` where the name is the child's own word for them, `you` for
//!                                            whose book it is, or else `name`; the name, a face: person, pet or unseen, and its looks; and the file of a photo, if any
//! parent mia sarah birth                     a child and a parent, by id; `pair`: two and how they stand; `siblings`: how, and who
//! own-home nans-flat Nan’s flat nan          where the child lives, and with whom; `home`: where others do
//! near nan 1 strong  social_worker           on the map: the ring, the line, `pet`, and roles
//! now Coventry mia nan                       who has parental responsibility: the council or nothing, and who; `plan`: under the plan
//! ```
//!
//! What is a space between fields above is a tab, for names hold spaces. Nothing in a cue is to be trusted: a line that names
//! nobody of the cue is passed over.

mod asked;
mod family;
mod legend;
mod others;
mod paper;
mod places;
mod tree;
mod walk;
mod written;

pub use paper::{Page, on_paper};
pub use places::places;
pub use written::family_cue;

use crate::art::kin::{Drawn, Look};
use asked::Asked;

/// The picture of a cue of who is who. None where the cue is none.
pub fn draw(cue: &str, look: Look) -> Option<Drawn> {
    drawn(&Asked::read(cue)?, look)
}

fn drawn(asked: &Asked<'_>, look: Look) -> Option<Drawn> {
    Some(match asked.kind {
        "tree" => asked.tree(look),
        "around" => asked.around(look),
        "homes" => asked.homes(look),
        "map" => asked.map(look),
        "decides" => asked.decides(look),
        _ => return None,
    })
}
