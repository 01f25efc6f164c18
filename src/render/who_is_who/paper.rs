//! Who is who on paper: at a size that can be read, a large tree over several pages.

use super::asked::Asked;
use super::legend::with_legend;
use crate::art::kin::{self as drawing, Drawn, Look};

/// A picture for a page.
pub struct Page {
    /// The document.
    pub svg: String,
    /// How wide and high it is to be, in tenths of a millimetre.
    pub size: (i32, i32),
}

/// How a tree is drawn on paper.
const LOOK: Look = Look { words: true, printed: true };

/// The pictures of a cue for pages so wide and high ([`drawing::A5`], [`drawing::A4`]), one where it goes on one. `photo` gives the
/// address of a photo by its file. None where it is no cue of who is who.
pub fn on_paper(cue: &str, page: (i32, i32), photo: &dyn Fn(&str) -> Option<String>) -> Option<Vec<Page>> {
    let mut asked = Asked::read(cue)?.with_photos(photo);
    // What may be wide or narrow is as wide as the page.
    asked.wide = page.0;
    let drawn = if asked.kind == "tree" { tree(&asked, page) } else { vec![super::drawn(&asked, LOOK)?] };
    Some(drawn.into_iter().map(|own| sized(own, page)).collect())
}

/// The tree and what its lines mean: below it where there is room on its page, or else on a page of its own.
fn tree(asked: &Asked<'_>, page: (i32, i32)) -> Vec<Drawn> {
    let part = asked.said("part");
    let called = |number: usize| [part, &number.to_string()].join(" ").trim().to_owned();
    asked.laid_out(|scene, said| {
        let whole = with_legend(drawing::tree(scene, LOOK), said, LOOK);
        if whole.view.w <= page.0 && whole.view.h <= page.1 {
            return vec![whole];
        }
        let mut pages: Vec<Drawn> =
            drawing::pages(scene, page, LOOK, &called).into_iter().map(|leaf| leaf.drawn).collect();
        if !said.is_empty() {
            pages.push(drawing::legend(said, page.0, LOOK));
        }
        pages
    })
}

/// Five units are a millimetre, unless that is too large for the page.
fn sized(drawn: Drawn, page: (i32, i32)) -> Page {
    let (wide, high) = (drawn.view.w.max(1), drawn.view.h.max(1));
    let of = |side: i32| {
        // As much smaller as the side that is more too large asks for.
        let (side, wide, high) = (i64::from(side), i64::from(wide), i64::from(high));
        let across = side * i64::from(page.0) / wide.max(i64::from(page.0));
        let down = side * i64::from(page.1) / high.max(i64::from(page.1));
        across.min(down) as i32 * 2
    };
    Page { svg: drawn.svg, size: (of(wide), of(high)) }
}
