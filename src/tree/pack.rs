//! Parts that nothing links, side by side on shelves.

use super::draw::Piece;
use super::scene::{Card, Scene};
use super::sizes::Sizes;
use crate::family::Who;
use crate::geom::Rect;

/// All parts and those who are by themselves, in one picture. The part of the one it is about comes first, then the highest.
pub(super) fn pack(mut pieces: Vec<Piece>, about: Option<usize>, alone: &[Who], sizes: &Sizes) -> Scene {
    let mut order: Vec<usize> = (0..pieces.len()).collect();
    order.sort_by_key(|piece| (Some(*piece) != about, -pieces[*piece].bounds.h, *piece));
    pieces.extend(alone.iter().map(|who| Piece {
        cards: vec![Card { who: *who, rect: Rect { x: 0, y: 0, w: sizes.card_w, h: sizes.card_h } }],
        lines: Vec::new(),
        bounds: Rect { x: 0, y: 0, w: sizes.card_w, h: sizes.card_h },
    }));
    order.extend(pieces.len() - alone.len()..pieces.len());
    let boxes: Vec<(i32, i32)> = order.iter().map(|piece| (pieces[*piece].bounds.w, pieces[*piece].bounds.h)).collect();
    let mut scene = Scene::default();
    let spots = shelved(&boxes, sizes.apart, sizes.gap);
    for (piece, (x, y)) in order.into_iter().zip(spots) {
        let mut piece = std::mem::take(&mut pieces[piece]);
        piece.move_by(x, y);
        scene.bounds = if scene.cards.is_empty() { piece.bounds } else { scene.bounds.with(piece.bounds) };
        scene.cards.extend(piece.cards);
        scene.lines.extend(piece.lines);
    }
    scene.cards.sort_by_key(|card| card.who);
    scene
}

/// Where each box goes: on shelves as wide as makes the whole smallest, without it being a ribbon.
fn shelved(boxes: &[(i32, i32)], apart: i32, gap: i32) -> Vec<(i32, i32)> {
    let widest = boxes.iter().map(|size| size.0).max().unwrap_or(0);
    let mut widths: Vec<i32> = Vec::new();
    let mut along = 0;
    for (w, _) in boxes {
        along += w;
        if along >= widest && widths.len() < 64 {
            widths.push(along);
        }
        along += apart;
    }
    let tried = widths.into_iter().map(|width| {
        let (spots, w, h) = on_shelves(boxes, width, apart, gap);
        // Wider than the widest part, the whole is to be no ribbon.
        let ribbon = w - widest.max(h.saturating_mul(3));
        (i64::from(w + ribbon.max(0)) * i64::from(h), spots)
    });
    tried.min_by_key(|(cost, _)| *cost).map_or_else(Vec::new, |(_, spots)| spots)
}

/// Fills shelves of a width. A low box goes on top of another low one of its shelf where there is room.
fn on_shelves(boxes: &[(i32, i32)], width: i32, apart: i32, gap: i32) -> (Vec<(i32, i32)>, i32, i32) {
    let mut spots = Vec::with_capacity(boxes.len());
    let (mut shelf, mut high, mut next) = (0, 0, 0);
    // The column that is being filled on this shelf: its left side, its width, and how far down it is full.
    let mut column: Option<(i32, i32, i32)> = None;
    let mut right = 0;
    for &(w, h) in boxes {
        if let Some((x, wide, full)) = column {
            let room = if w == wide { gap } else { apart };
            if w <= wide && full + room + h <= high {
                spots.push((x, shelf + full + room));
                column = Some((x, wide, full + room + h));
                continue;
            }
        }
        if next > 0 && next + w > width {
            shelf += high + apart;
            (high, next) = (0, 0);
        }
        spots.push((next, shelf));
        column = Some((next, w, h));
        right = right.max(next + w);
        next += w + apart;
        high = high.max(h);
    }
    (spots, right, shelf + high)
}

#[cfg(test)]
mod tests {
    use super::on_shelves;

    #[test]
    fn low_boxes_stand_on_each_other_beside_a_high_one() {
        let (spots, w, h) = on_shelves(&[(100, 200), (50, 60), (50, 60), (50, 60)], 200, 40, 20);
        assert_eq!(spots, [(0, 0), (140, 0), (140, 80), (0, 240)]);
        assert_eq!((w, h), (190, 300));
    }
}
