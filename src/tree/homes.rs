//! The grounds of homes: a rectangle round those who live there, where it has room for nobody else.

use super::scene::{Region, Scene};
use super::sizes::Sizes;
use crate::family::{Family, Who};
use crate::geom::Rect;
use std::collections::BTreeMap;

/// Finds the ground of each home, or marks it on the cards.
pub(super) fn settle(scene: &mut Scene, family: &Family, sizes: &Sizes) {
    let mut rows: BTreeMap<i32, Vec<(i32, i32, Who)>> = BTreeMap::new();
    for card in &scene.cards {
        rows.entry(card.rect.y).or_default().push((card.rect.x, card.rect.right(), card.who));
    }
    rows.values_mut().for_each(|row| row.sort_unstable());
    let mut place = vec![Rect::default(); family.people.len()];
    scene.cards.iter().for_each(|card| place[card.who] = card.rect);
    let mut grounds: Vec<(usize, Rect, Vec<Who>)> = Vec::new();
    for (number, home) in family.households.iter().enumerate() {
        let mut members = home.members.clone();
        members.sort_unstable();
        members.dedup();
        let ground = members.iter().map(|who| place[*who]).reduce(Rect::with);
        match ground.filter(|ground| is_theirs(*ground, &members, &rows, sizes)) {
            Some(ground) => grounds.push((number, ground, members)),
            None => scene.marked.push(number),
        }
    }
    // The smaller a ground, the likelier it stays; each of the others must be around it, within it, or apart.
    grounds.sort_by_key(|(number, ground, _)| (i64::from(ground.w) * i64::from(ground.h), *number));
    let mut kept: Vec<Region> = Vec::new();
    let mut by_row: BTreeMap<i32, Vec<usize>> = BTreeMap::new();
    let bands = |rect: Rect| rect.y.div_euclid(sizes.card_h)..=rect.bottom().div_euclid(sizes.card_h);
    for (household, ground, members) in grounds {
        // Where a stranger or another's ground comes close, the rim is narrower.
        let rims = [sizes.ground, sizes.ground / 2, 1, 0].map(|rim| wider(ground, rim));
        let clear = rims.into_iter().find(|rect| {
            let is_clear = |other: &Rect| !rect.meets(*other) || rect.holds(*other) || other.holds(*rect);
            let is_free = |band| by_row.get(&band).is_none_or(|all| all.iter().all(|at| is_clear(&kept[*at].rect)));
            bands(*rect).all(is_free) && is_theirs(*rect, &members, &rows, sizes)
        });
        let Some(rect) = clear else {
            scene.marked.push(household);
            continue;
        };
        for row in bands(rect) {
            by_row.entry(row).or_default().push(kept.len());
        }
        kept.push(Region { household, rect, members });
    }
    kept.sort_by_key(|region| region.household);
    scene.marked.sort_unstable();
    scene.bounds = kept.iter().map(|region| region.rect).fold(scene.bounds, Rect::with);
    scene.regions = kept;
}

fn wider(rect: Rect, by: i32) -> Rect {
    Rect { x: rect.x - by, y: rect.y - by, w: rect.w + 2 * by, h: rect.h + 2 * by }
}

/// Whether nobody else stands on a ground.
fn is_theirs(ground: Rect, members: &[Who], rows: &BTreeMap<i32, Vec<(i32, i32, Who)>>, sizes: &Sizes) -> bool {
    rows.range(ground.y - sizes.card_h + 1..ground.bottom()).all(|(_, row)| {
        let from = row.partition_point(|(_, right, _)| *right <= ground.x);
        let within = row[from..].iter().take_while(|(x, ..)| *x < ground.right());
        within.map(|(.., who)| who).all(|who| members.binary_search(who).is_ok())
    })
}

#[cfg(test)]
mod tests {
    use super::settle;
    use crate::family::{Family, Household, Person};
    use crate::geom::Rect;
    use crate::tree::{Card, Scene, Sizes};

    #[test]
    fn a_home_has_ground_where_nobody_else_is_on_it() {
        let home = |members: &[usize]| Household { id: String::new(), name: String::new(), members: members.to_vec() };
        let homes = [&[0, 1][..], &[0, 2], &[1, 2], &[0, 1, 2], &[]].map(home).to_vec();
        let family = Family { people: vec![Person::default(); 3], households: homes, ..Family::default() };
        let card = |who: usize, x| Card { who, rect: Rect { x, y: 0, w: 120, h: 60 } };
        let cards = vec![card(0, 0), card(1, 144), card(2, 288)];
        let mut scene = Scene { cards, bounds: Rect { x: 0, y: 0, w: 408, h: 60 }, ..Scene::default() };
        settle(&mut scene, &family, &Sizes::default());
        // Of two that would overlap the first stays; 0 and 2 have 1 between them; nobody lives in the last.
        assert_eq!(scene.regions.iter().map(|region| region.household).collect::<Vec<_>>(), [0, 3]);
        assert_eq!(scene.marked, [1, 2, 4]);
        assert_eq!(scene.regions[0].rect, Rect { x: -8, y: -8, w: 280, h: 76 });
        assert_eq!(scene.bounds, Rect { x: -8, y: -8, w: 424, h: 76 });
    }
}
