//! The hard rules, checked on a scene for tests. It knows nothing of how the scene was made.

use crate::family::{Family, Who};
use crate::geom::{Point, Rect};
use crate::tree::{Line, Scene, Tie};
use std::collections::{BTreeMap, BTreeSet};

/// A stroke from its left or upper end to the other, and whose it is.
type Stroke = (Point, Point);

/// Whose ink a line is: between brothers and sisters or not, and whose.
type Owner = (bool, Vec<Who>);

/// What is broken, each told once.
pub(super) fn broken(family: &Family, scene: &Scene) -> Vec<String> {
    let mut said = Vec::new();
    let mut at = vec![None; family.people.len()];
    for card in &scene.cards {
        if at[card.who].replace(card.rect).is_some() {
            said.push(format!("{} is drawn twice", card.who));
        }
    }
    let Some(at) = at.into_iter().collect::<Option<Vec<Rect>>>() else {
        return vec!["somebody is not drawn".to_owned()];
    };
    links(family, scene, &mut said);
    cards(&at, &mut said);
    for link in family.parents.iter().filter(|link| link.kind.makes_family()) {
        if at[link.child].y < at[link.parent].bottom() {
            said.push(format!("{} is not below {}", link.child, link.parent));
        }
    }
    for line in &scene.lines {
        ends(line, &at, &mut said);
    }
    strangers(scene, &at, &mut said);
    ink(scene, &mut said);
    homes(family, scene, &at, &mut said);
    if !at.iter().all(|rect| scene.bounds.holds(*rect)) {
        said.push("the bounds are too small".to_owned());
    }
    said
}

fn owner(line: &Line) -> Owner {
    let mut people = line.from.clone();
    if !matches!(line.tie, Tie::Parent(_)) {
        people.extend(&line.to);
    }
    people.sort_unstable();
    people.dedup();
    (matches!(line.tie, Tie::Sibling(_)), people)
}

fn strokes(line: &Line) -> impl Iterator<Item = Stroke> {
    line.points.windows(2).map(|ends| (ends[0].min(ends[1]), ends[0].max(ends[1])))
}

fn links(family: &Family, scene: &Scene, said: &mut Vec<String>) {
    let mut shown = BTreeSet::new();
    for line in &scene.lines {
        for from in &line.from {
            for to in &line.to {
                shown.insert((format!("{:?}", line.tie), *from, *to));
                let is_true = match line.tie {
                    Tie::Parent(_) => family.parents.iter().any(|link| (link.parent, link.child) == (*from, *to)),
                    Tie::Partner(status) => family.partnerships.iter().any(|pair| {
                        pair.status == status && ((pair.a, pair.b) == (*from, *to) || (pair.b, pair.a) == (*from, *to))
                    }),
                    Tie::Sibling(_) => {
                        family.siblings.iter().any(|group| group.people.contains(from) && group.people.contains(to))
                            || family.twins.iter().any(|born| born.people.contains(from) && born.people.contains(to))
                    }
                };
                if !is_true {
                    said.push(format!("{line:?} is not so"));
                }
            }
        }
    }
    for link in &family.parents {
        if !shown.contains(&(format!("{:?}", Tie::Parent(link.kind)), link.parent, link.child)) {
            said.push(format!("{link:?} has no line"));
        }
    }
    for pair in &family.partnerships {
        let tie = format!("{:?}", Tie::Partner(pair.status));
        if !shown.contains(&(tie.clone(), pair.a, pair.b)) && !shown.contains(&(tie, pair.b, pair.a)) {
            said.push(format!("{pair:?} has no line"));
        }
    }
}

fn cards(at: &[Rect], said: &mut Vec<String>) {
    let mut order: Vec<usize> = (0..at.len()).collect();
    order.sort_by_key(|who| (at[*who].y, at[*who].x));
    // Rows of parts side by side are at different heights: whatever begins before one ends is held against it.
    for (nth, one) in order.iter().enumerate() {
        for other in order[nth + 1..].iter().take_while(|other| at[**other].y < at[*one].bottom()) {
            if at[*one].meets(at[*other]) {
                said.push(format!("{one} and {other} overlap"));
            }
        }
    }
}

fn touches(rect: Rect, (a, b): Stroke) -> bool {
    a.x <= rect.right() && rect.x <= b.x.max(a.x) && a.y.min(b.y) <= rect.bottom() && rect.y <= a.y.max(b.y)
}

fn ends(line: &Line, at: &[Rect], said: &mut Vec<String>) {
    let is_level = |ends: &[Point]| (ends[0].x == ends[1].x) != (ends[0].y == ends[1].y);
    if line.points.len() < 2 || !line.points.windows(2).all(is_level) {
        said.push(format!("{line:?} is no line along and down"));
        return;
    }
    let (first, last) = (line.points[0], line.points[line.points.len() - 1]);
    let on = |who: &Who, point: Point| touches(at[*who], (point, point));
    if !line.to.iter().any(|who| on(who, last)) {
        said.push(format!("{line:?} ends at nobody"));
    }
    let rects: Vec<Rect> = line.from.iter().map(|who| at[*who]).collect();
    let between = match rects[..] {
        [a, b] => a.y == b.y && first.y == a.middle().y && a.with(b).holds(Rect { x: first.x, y: first.y, w: 0, h: 0 }),
        _ => false,
    };
    if !between && !line.from.iter().any(|who| on(who, first)) {
        said.push(format!("{line:?} begins at nobody"));
    }
}

fn strangers(scene: &Scene, at: &[Rect], said: &mut Vec<String>) {
    let mut by_x: Vec<Who> = (0..at.len()).collect();
    by_x.sort_by_key(|who| at[*who].x);
    let widest = at.iter().map(|rect| rect.w).max().unwrap_or(0);
    for line in &scene.lines {
        for stroke in strokes(line) {
            let from = by_x.partition_point(|who| at[*who].x + widest < stroke.0.x);
            for who in by_x[from..].iter().take_while(|who| at[**who].x <= stroke.1.x) {
                if touches(at[*who], stroke) && !line.from.contains(who) && !line.to.contains(who) {
                    said.push(format!("{line:?} touches {who}"));
                }
            }
        }
    }
}

/// Strokes of two families may cross within both, and meet nowhere else but at the rim of a card.
fn ink(scene: &Scene, said: &mut Vec<String>) {
    let mut level: BTreeMap<i32, Vec<(i32, i32, Owner)>> = BTreeMap::new();
    let mut upright: BTreeMap<i32, Vec<(i32, i32, Owner)>> = BTreeMap::new();
    for line in &scene.lines {
        for (a, b) in strokes(line) {
            if a.y == b.y {
                level.entry(a.y).or_default().push((a.x, b.x, owner(line)));
            } else {
                upright.entry(a.x).or_default().push((a.y, b.y, owner(line)));
            }
        }
    }
    for runs in level.values_mut().chain(upright.values_mut()) {
        runs.sort();
        runs.dedup();
        let mut reach: Vec<(i32, &Owner)> = Vec::new();
        for (from, to, owner) in runs.iter() {
            if reach.iter().any(|(end, other)| end >= from && *other != owner) {
                said.push(format!("{owner:?} shares ink"));
            }
            reach.retain(|(end, _)| end >= from);
            reach.push((*to, owner));
        }
    }
    for (x, runs) in &upright {
        for (from, to, owner) in runs {
            for (y, others) in level.range(from..=to) {
                for (left, right, other) in others {
                    let is_end = y == from || y == to || x == left || x == right;
                    if (left..=right).contains(&x) && is_end && other != owner {
                        said.push(format!("{owner:?} touches {other:?}"));
                    }
                }
            }
        }
    }
}

fn homes(family: &Family, scene: &Scene, at: &[Rect], said: &mut Vec<String>) {
    let mut told: Vec<usize> =
        scene.regions.iter().map(|region| region.household).chain(scene.marked.iter().copied()).collect();
    told.sort_unstable();
    if told != (0..family.households.len()).collect::<Vec<_>>() {
        said.push("a home is told twice or not at all".to_owned());
    }
    for (nth, region) in scene.regions.iter().enumerate() {
        let members = &family.households[region.household].members;
        for (who, rect) in at.iter().enumerate() {
            let is_home = members.contains(&who);
            if is_home && !region.rect.holds(*rect) || !is_home && region.rect.meets(*rect) {
                said.push(format!("{who} and the home {}", region.household));
            }
        }
        for other in &scene.regions[nth + 1..] {
            let (a, b) = (region.rect, other.rect);
            if a.meets(b) && !a.holds(b) && !b.holds(a) {
                said.push(format!("homes {} and {} overlap", region.household, other.household));
            }
        }
    }
}

/// Brothers and sisters of one pair by birth who are not together, or not in birth order.
pub(super) fn scattered(family: &Family, scene: &Scene) -> Vec<String> {
    let mut parents: BTreeMap<Who, BTreeSet<Who>> = BTreeMap::new();
    for link in family.parents.iter().filter(|link| link.kind == crate::family::ParentKind::Birth) {
        parents.entry(link.child).or_default().insert(link.parent);
    }
    let mut broods: BTreeMap<Vec<Who>, Vec<Who>> = BTreeMap::new();
    for (child, parents) in &parents {
        broods.entry(parents.iter().copied().collect()).or_default().push(*child);
    }
    let mut at = vec![Rect::default(); family.people.len()];
    scene.cards.iter().for_each(|card| at[card.who] = card.rect);
    let mut rows: BTreeMap<i32, Vec<Who>> = BTreeMap::new();
    (0..at.len()).for_each(|who| rows.entry(at[who].y).or_default().push(who));
    rows.values_mut().for_each(|row| row.sort_by_key(|who| at[*who].x));
    let mut said = Vec::new();
    for (pair, mut brood) in broods {
        brood.sort_by_key(|who| at[*who].x);
        for two in brood.windows(2).filter(|two| at[two[0]].y == at[two[1]].y) {
            let row = &rows[&at[two[0]].y];
            let place = |who: Who| row.iter().position(|other| *other == who).unwrap();
            for between in &row[place(two[0]) + 1..place(two[1])] {
                let strange = parents.get(between).is_some_and(|others| {
                    others.len() == 2 && family.partnerships.iter().all(|pair| pair.a != *between && pair.b != *between)
                });
                if strange {
                    said.push(format!("{between} is among the children of {pair:?}"));
                }
            }
            let dates = [family.people[two[0]].born, family.people[two[1]].born];
            let is_wrong = match dates {
                [(0, ..), (0, ..)] => two[0] > two[1],
                [(0, ..), _] | [_, (0, ..)] => false,
                _ => (dates[0], two[0]) > (dates[1], two[1]),
            };
            if is_wrong {
                said.push(format!("{two:?} are not in birth order"));
            }
        }
    }
    said
}
