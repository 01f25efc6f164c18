//! Where people are on a picture, and whom the keys lead to.

use super::asked::Asked;
use crate::art::kin::Look;
use crate::family::{ParentKind, ParentLink, Who};
use crate::geom::Rect;

/// The picture of a cue, and where everyone is on it, a line each: id, name, word, the rectangle, whom the keys lead to, by their
/// places among the lines: up, down, left and right; empty where they lead to nobody; and how many of theirs are not in the
/// picture. Up leads to a parent, down to a child, and left and right along the row.
///
/// `photo` gives the address of a photo by its file.
pub fn places(cue: &str, photo: &dyn Fn(&str) -> Option<String>) -> Option<String> {
    let asked = Asked::read(cue)?.with_photos(photo);
    let drawn = super::drawn(&asked, Look { words: true, printed: false })?;
    let family = asked.family();
    // The council is seen, and is nobody to go to.
    let seen: Vec<_> = drawn.spots.iter().filter_map(|spot| Some((spot, asked.who(&spot.id)?))).collect();
    let place_of = |wanted: Who| seen.iter().position(|(_, own)| *own == wanted);
    let written = |place: Option<usize>| place.map_or_else(String::new, |place| place.to_string());
    let mut lines = String::new();
    for &(spot, own) in &seen {
        let Rect { x, y, w, h } = spot.rect;
        let kin = |of: fn(&ParentLink) -> (Who, Who)| {
            let mut links: Vec<(Who, ParentKind)> = Vec::new();
            for link in &family.parents {
                if of(link).0 == own {
                    links.push((of(link).1, link.kind));
                }
            }
            links.iter().min_by_key(|(_, kind)| *kind).and_then(|(other, _)| place_of(*other))
        };
        // Along the row, whoever is nearest; where nobody is linked, as on a map, up and down too.
        let beside = |far: fn(Rect, Rect) -> Option<i32>| {
            let mut nearest = None;
            for (place, (other, _)) in seen.iter().enumerate() {
                if let Some(far) = far(spot.rect, other.rect)
                    && nearest.is_none_or(|(least, _)| far < least)
                {
                    nearest = Some((far, place));
                }
            }
            nearest.map(|(_, place)| place)
        };
        let up = kin(|link| (link.child, link.parent)).or_else(|| beside(|own, other| below(other, own)));
        let down = kin(|link| (link.parent, link.child)).or_else(|| beside(below));
        let left = beside(|own, other| right_of(other, own));
        let right = beside(right_of);
        let shown = &asked.people[own];
        let numbers = [x - drawn.view.x, y - drawn.view.y, w, h].map(|number| number.to_string());
        let mut fields = vec![shown.id.to_owned(), shown.name.to_owned(), shown.word.clone()];
        fields.extend(numbers);
        fields.extend([up, down, left, right].map(written));
        fields.push(shown.more.to_string());
        lines.push_str(&fields.join("\t"));
        lines.push('\n');
    }
    Some([&drawn.svg, "\n", &lines].concat())
}

/// How far one is below another; none where it is not.
fn below(own: Rect, other: Rect) -> Option<i32> {
    let (from, to) = (own.middle(), other.middle());
    (to.y > from.y + own.h / 2).then(|| (to.y - from.y) + 2 * (to.x - from.x).abs())
}

/// How far one is to the right of another, in the same row.
fn right_of(own: Rect, other: Rect) -> Option<i32> {
    let (from, to) = (own.middle(), other.middle());
    (to.x > from.x && (to.y - from.y).abs() <= own.h / 2).then(|| (to.x - from.x) + 2 * (to.y - from.y).abs())
}
