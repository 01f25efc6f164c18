//! What a layout gives: cards, lines and grounds, in whole numbers. Drawing comes after, and elsewhere.

use crate::family::{ParentKind, PartnershipStatus, SiblingKind, Who};
use crate::geom::{Point, Rect};

/// A family laid out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scene {
    /// Everyone who is drawn, once.
    pub cards: Vec<Card>,
    /// Every link and couple.
    pub lines: Vec<Line>,
    /// The homes whose people stand near enough together for one piece of ground.
    pub regions: Vec<Region>,
    /// The other homes, by their places in the family's list: told by a colour and a name on each card.
    pub marked: Vec<usize>,
    /// All of it.
    pub bounds: Rect,
}

/// Where a person stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Card {
    /// Who it is.
    pub who: Who,
    /// Where.
    pub rect: Rect,
}

/// What a line says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tie {
    /// They are or were a couple.
    Partner(PartnershipStatus),
    /// A parent, or two together, and a child.
    Parent(ParentKind),
    /// Brothers and sisters where parents do not say it.
    Sibling(SiblingKind),
}

/// One link, from end to end. Lines of one family may run over each other; those of two families never do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it says.
    pub tie: Tie,
    /// One partner; the parent, or two who are parents together; one brother or sister.
    pub from: Vec<Who>,
    /// The other partner; the child; the other brother or sister.
    pub to: Vec<Who>,
    /// Its corners, from end to end. Each piece goes along or down.
    pub points: Vec<Point>,
}

/// The ground a home stands on: all who live there, and nobody else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Region {
    /// The home's place in the family's list.
    pub household: usize,
    /// The ground.
    pub rect: Rect,
    /// Whose cards are on it.
    pub members: Vec<Who>,
}
