//! Who is who, drawn: the family tree, the few people around a small child, who lives where, the map of my people, and who
//! decides. From cards, lines and words handed in to SVG; knows nothing of families, plans or how a tree was laid out.
//!
//! Every picture is asked for in two ways. With its words drawn in it is whole, for paper and for a file. Without them it leaves
//! room, and its [`Spot`]s say where: a page lays its own words and buttons there, in the letters the reader chose, and a
//! screen reader has them. An image cannot use the fonts of the page it stands on.

mod around;
mod decides;
mod faces;
mod ground;
mod homes;
mod legend;
mod letters;
mod lines;
mod map;
mod pages;
mod sheet;
mod stems;
#[cfg(test)]
mod tests;
mod tree;

pub use around::{around_me, around_spots};
pub use decides::{Panel, Row, Seat, decides};
pub use faces::{Face, LEAF, Someone};
pub use ground::{Ground, TINTS};
pub use homes::{Home, homes};
pub use legend::{Sign, legend};
pub use lines::{Kind, Stroke};
pub use map::{Near, Tone, map_spots, people_map};
pub use pages::{A4, A5, Leaf, pages};
pub use sheet::{Drawn, Look, Spot};
pub use tree::{CARD, Card, Mark, TreeScene, tree};
