//! The family tree laid out: from people and links to cards, lines and the grounds of homes, in whole numbers.
//!
//! ```text
//!  Family ─graph─▶ nets ─rank─▶ rows ─strand, sketch─▶ who stands together, and what ink each space between rows holds
//!         ─order─▶ along each row ─place─▶ x ─route─▶ lanes ─draw─▶ pieces ─pack, homes─▶ Scene
//! ```
//!
//! From sketch to lanes is `arrange`: it is gone through again where the lines of a carer may come from another side.
//!
//! A net is one set of parents and their children: the ink that may run over itself and over no other. Everything is pure, and
//! nothing is computed with fractions, so a layout is the same on every machine. Knows nothing of plans, words or pictures.

mod arrange;
mod crossing;
mod draw;
mod graph;
mod homes;
mod json;
mod order;
mod pack;
mod place;
mod rank;
mod route;
mod scene;
mod sides;
mod sift;
mod sizes;
mod sketch;
mod strand;
#[cfg(test)]
mod tests;
mod wander;

pub use json::json;
pub use scene::{Card, Line, Region, Scene, Tie};
pub use sizes::Sizes;

use crate::family::{Family, Who};
use crate::geom::Point;
use graph::{Graph, Loop};

/// Lays out a family round the one whom it is about; without one, round the root of the file.
///
/// Every person of the family has one card; every link and couple has a line.
pub fn lay_out(family: &Family, root: Option<Who>, sizes: &Sizes) -> Scene {
    let sizes = sizes.usable();
    let root = root.or(family.root).filter(|root| *root < family.people.len());
    let (graph, loops) = Graph::of(family);
    let parts = graph.parts();
    let mut is_linked = vec![false; family.people.len()];
    parts.iter().flat_map(|part| &part.people).for_each(|who| is_linked[*who] = true);
    let alone: Vec<Who> = (0..family.people.len()).filter(|who| !is_linked[*who]).collect();
    let mut about = None;
    let mut pieces = Vec::with_capacity(parts.len());
    for part in &parts {
        let at = root.and_then(|root| part.people.binary_search(&root).ok());
        about = about.or(at.map(|_| pieces.len()));
        pieces.push(draw::piece(part, at, &sizes));
    }
    let mut scene = pack::pack(pieces, about, &alone, &sizes);
    for link in loops {
        let (who, tie) = match link {
            Loop::Partner(who, status) => (who, Tie::Partner(status)),
            Loop::Parent(who, kind) => (who, Tie::Parent(kind)),
        };
        // Along the card's own side, where nothing else comes.
        let rect = scene.cards[who].rect;
        let points = [0, 2].map(|down| Point { x: rect.x, y: rect.y + rect.h / 4 + down }).to_vec();
        scene.lines.push(Line { tie, from: vec![who], to: vec![who], points });
    }
    homes::settle(&mut scene, family, &sizes);
    scene
}
