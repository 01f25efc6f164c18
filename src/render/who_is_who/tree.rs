//! The family tree.

use super::asked::Asked;
use super::legend::{sign_word, with_legend};
use crate::art::kin::{self as drawing, Card, Drawn, Ground, Kind, Look, Mark, Sign, Stroke, TreeScene};
use crate::family::{ParentKind, Who};
use crate::tree::{self, Scene, Sizes, Tie};

/// Room for stems as thick as they are drawn.
const SIZES: Sizes = Sizes {
    card_w: drawing::CARD.0,
    card_h: drawing::CARD.1,
    gap: 36,
    beside: 20,
    clear: 26,
    lane: 22,
    apart: 70,
    ground: 15,
    ..Sizes::USUAL
};

impl Asked<'_> {
    pub(super) fn tree(&self, look: Look) -> Drawn {
        self.laid_out(|scene, said| with_legend(drawing::tree(scene, look), said, look))
    }

    /// Hands on the tree as it is laid out, and what of it a legend tells.
    pub(super) fn laid_out<T>(&self, with: impl FnOnce(&TreeScene<'_>, &[(Sign, &str)]) -> T) -> T {
        let family = self.family();
        let scene = tree::lay_out(&family, Some(0), &SIZES);
        let places = self.places();
        let own_home = places.iter().position(|place| place.is_own);
        let tint = |home: usize| if own_home == Some(home) { 0 } else { home + 1 };
        let lives_with_me = |who: Who| own_home.is_some_and(|home| places[home].members.contains(&who));
        let mark = |who: Who| {
            let home = scene.marked.iter().copied().find(|home| places[*home].members.contains(&who))?;
            Some(Mark { name: places[home].name, tint: tint(home) })
        };
        let card = |card: &tree::Card| {
            let own = &self.people[card.who];
            Card {
                someone: own.someone(),
                rect: card.rect,
                is_child: card.who == 0,
                lives_with_me: lives_with_me(card.who),
                mark: mark(card.who),
            }
        };
        let cards: Vec<Card<'_>> = scene.cards.iter().map(card).collect();
        let ground = |region: &tree::Region| {
            let home = region.household;
            Ground { rect: region.rect, name: places[home].name, tint: tint(home) }
        };
        let grounds: Vec<Ground<'_>> = scene.regions.iter().map(ground).collect();
        let strokes = strokes(&scene);
        let drawn = TreeScene { cards: &cards, strokes: &strokes, grounds: &grounds, bounds: scene.bounds };
        let said: Vec<(Sign, &str)> = Sign::of(&drawn)
            .into_iter()
            .map(|sign| (sign, self.said(sign_word(sign))))
            .filter(|(_, said)| !said.is_empty())
            .collect();
        with(&drawn, &said)
    }
}

/// The lines of a layout as strokes: those of one pair of parents, and of the pair, are one family's.
pub(super) fn strokes(scene: &Scene) -> Vec<Stroke> {
    let mut families: Vec<Vec<Who>> = Vec::new();
    let stroke = |line: &tree::Line| {
        let mut of = line.from.clone();
        if !matches!(line.tie, Tie::Parent(_)) {
            of.extend(&line.to);
        }
        of.sort_unstable();
        let family = families.iter().position(|own| *own == of).unwrap_or_else(|| {
            families.push(of);
            families.len() - 1
        });
        let kind = match line.tie {
            Tie::Partner(status) if status.lasts() => Kind::Couple,
            Tie::Partner(_) => Kind::CoupleBefore,
            Tie::Sibling(_) => Kind::Sibling,
            Tie::Parent(ParentKind::Birth) => Kind::Born,
            Tie::Parent(ParentKind::Adoptive) => Kind::Adopted,
            Tie::Parent(ParentKind::Step) => Kind::Step,
            Tie::Parent(ParentKind::Foster) => Kind::Foster,
            Tie::Parent(ParentKind::FosterPast) => Kind::FosterPast,
            Tie::Parent(ParentKind::Guardian) => Kind::Guardian,
        };
        Stroke { kind, family, points: line.points.clone() }
    };
    scene.lines.iter().map(stroke).collect()
}
