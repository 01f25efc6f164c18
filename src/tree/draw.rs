//! From places along rows to cards and lines.

use super::arrange::{Arranged, arranged};
use super::graph::Graph;
use super::rank;
use super::route::Routes;
use super::scene::{Card, Line, Tie};
use super::sizes::Sizes;
use super::sketch::{Pin, Sketch};
use crate::geom::{Point, Rect};

/// A part of the picture, from its own left top corner.
#[derive(Clone, Debug, Default)]
pub(super) struct Piece {
    pub cards: Vec<Card>,
    pub lines: Vec<Line>,
    pub bounds: Rect,
}

/// One part drawn.
struct Drawing<'p> {
    graph: &'p Graph,
    sketch: &'p Sketch,
    routes: &'p Routes,
    cards: &'p [Rect],
    x: &'p [i32],
    /// Where the first lane of each space is.
    lanes: Vec<i32>,
    /// How far apart the lanes of each space are.
    pitch: Vec<i32>,
    /// The middle of each space.
    middles: Vec<i32>,
    sizes: &'p Sizes,
}

/// Draws a part that hangs together.
pub(super) fn piece(graph: &Graph, root: Option<usize>, sizes: &Sizes) -> Piece {
    let rows = rank::rows(graph);
    let Arranged { sketch, widths, x, routes, .. } = arranged(graph, &rows, root, sizes);
    let mut drawing = Drawing {
        graph,
        sketch: &sketch,
        routes: &routes,
        cards: &[],
        x: &x,
        lanes: Vec::new(),
        pitch: Vec::new(),
        middles: Vec::new(),
        sizes,
    };
    let cards = drawing.stack(&widths);
    drawing.cards = &cards;
    let mut lines = Vec::new();
    for net in 0..graph.nets.len() {
        drawing.net(net, &mut lines);
    }
    let cards = cards.iter().zip(&graph.people).map(|(rect, who)| Card { who: *who, rect: *rect }).collect();
    let mut piece = Piece { cards, lines, bounds: Rect::default() };
    piece.settle();
    piece
}

impl Drawing<'_> {
    /// Stacks rows and the spaces between them: all the cards, in the order of the people.
    fn stack(&mut self, widths: &[i32]) -> Vec<Rect> {
        let sizes = self.sizes;
        let mut has_cards = vec![false; self.sketch.rows];
        self.sketch.row[..self.sketch.people].iter().for_each(|row| has_cards[*row] = true);
        let mut tops = Vec::with_capacity(self.sketch.rows);
        let mut y = 0;
        for (space, lanes) in self.routes.lanes.iter().enumerate() {
            let many = i32::try_from(lanes.saturating_sub(1)).unwrap_or(0);
            let pitch = if many == 0 { sizes.lane } else { (sizes.crowd / many).clamp(2, sizes.lane) };
            self.pitch.push(pitch);
            let along = pitch * many;
            let is_edge = space == 0 || space == self.sketch.rows;
            let height = match lanes {
                0 if is_edge => 0,
                0 => 2 * sizes.clear,
                _ if is_edge => sizes.clear + along,
                _ => 2 * sizes.clear + along,
            };
            self.lanes.push(if space == 0 { y } else { y + sizes.clear });
            self.middles.push(y + height / 2);
            y += height;
            if space < self.sketch.rows {
                tops.push(y);
                y += if has_cards[space] { sizes.card_h } else { 0 };
            }
        }
        let rect = |who: usize| Rect { x: self.x[who], y: tops[self.sketch.row[who]], w: widths[who], h: sizes.card_h };
        (0..self.sketch.people).map(rect).collect()
    }

    /// The lines of a net.
    fn net(&self, number: usize, lines: &mut Vec<Line>) {
        let net = &self.graph.nets[number];
        let name = |who: usize| self.graph.people[who];
        let ink = &self.sketch.inks[number];
        let pin_of = |who: usize| ink.pins.iter().position(|pin| pin.spot == (who, who));
        let couple = net.pair().and_then(|pair| ink.pins.iter().position(|pin| pin.spot == pair));
        if let Some((a, b)) = net.pair() {
            let points = match (pin_of(a), pin_of(b)) {
                (Some(a), Some(b)) => self.way(number, a, b),
                _ => self.side_by_side(a, b),
            };
            for status in &net.couple {
                lines.push(Line {
                    tie: Tie::Partner(*status),
                    from: vec![name(a)],
                    to: vec![name(b)],
                    points: points.clone(),
                });
            }
        }
        for child in &net.children {
            let Some(end) = pin_of(child.who) else { continue };
            let mut starts: Vec<usize> = match couple {
                Some(couple) => vec![couple],
                None => net.parents.iter().filter_map(|parent| pin_of(*parent)).collect(),
            };
            if !net.couple.is_empty() && starts.len() > 1 {
                // The line of the couple says the rest: the nearer of the two.
                starts.sort_by_key(|start| (self.x_of(number, *start).abs_diff(self.x_of(number, end)), *start));
                starts.truncate(1);
            }
            // Where one bore the child and the other adopted it, there is a line of each kind, one over the other.
            for kind in &child.kinds {
                for start in &starts {
                    let from = net.parents.iter().map(|who| name(*who)).collect();
                    let points = self.way(number, *start, end);
                    lines.push(Line { tie: Tie::Parent(*kind), from, to: vec![name(child.who)], points });
                }
            }
        }
        for &(a, b, kind) in &net.kin {
            if let (Some(start), Some(end)) = (pin_of(a), pin_of(b)) {
                let points = self.way(number, start, end);
                lines.push(Line { tie: Tie::Sibling(kind), from: vec![name(a)], to: vec![name(b)], points });
            }
        }
    }

    /// A couple's line from card to card.
    fn side_by_side(&self, a: usize, b: usize) -> Vec<Point> {
        let (one, other) = (self.cards[a], self.cards[b]);
        let y = one.middle().y;
        if one.x < other.x {
            vec![Point { x: one.right(), y }, Point { x: other.x, y }]
        } else {
            vec![Point { x: one.x, y }, Point { x: other.right(), y }]
        }
    }

    /// The run of a pin, and its place among the ends of it.
    fn end(&self, net: usize, pin: &Pin) -> (usize, usize) {
        let ink = &self.sketch.inks[net];
        let run = self.sketch.row[pin.spot.0] + usize::from(pin.is_below) - ink.first;
        let one = &self.sketch.runs[ink.runs[run]];
        let ends = if pin.is_below { &one.tops } else { &one.bottoms };
        (run, ends.iter().position(|spot| *spot == pin.spot).unwrap_or(0))
    }

    fn x_of(&self, net: usize, pin: usize) -> i32 {
        let ink = &self.sketch.inks[net];
        let pin = &ink.pins[pin];
        let (run, nth) = self.end(net, pin);
        let routed = &self.routes.runs[ink.runs[run]];
        if pin.is_below { routed.tops[nth] } else { routed.bottoms[nth] }
    }

    /// The height of the line along of a run, by its place in the net.
    fn lane(&self, net: usize, run: usize) -> i32 {
        let ink = &self.sketch.inks[net];
        match self.routes.runs[ink.runs[run]].lane {
            Some(lane) => self.lanes[ink.first + run] + self.pitch[ink.first + run] * i32::try_from(lane).unwrap_or(0),
            None => self.middles[ink.first + run],
        }
    }

    /// From one pin of a net to another, by its ink.
    fn way(&self, net: usize, from: usize, to: usize) -> Vec<Point> {
        let ink = &self.sketch.inks[net];
        let start = |pin: &Pin| {
            let rect = self.cards[pin.spot.0];
            if pin.spot.0 != pin.spot.1 {
                rect.middle().y
            } else if pin.is_below {
                rect.bottom()
            } else {
                rect.y
            }
        };
        let (first, last) = (self.end(net, &ink.pins[from]).0, self.end(net, &ink.pins[to]).0);
        let (x, end_x) = (self.x_of(net, from), self.x_of(net, to));
        let mut points = vec![Point { x, y: start(&ink.pins[from]) }, Point { x, y: self.lane(net, first) }];
        let mut run = first;
        while run != last {
            let next = if run < last { run + 1 } else { run - 1 };
            let x = self.x[ink.slots[run.min(next)]];
            points.push(Point { x, y: self.lane(net, run) });
            points.push(Point { x, y: self.lane(net, next) });
            run = next;
        }
        points.push(Point { x: end_x, y: self.lane(net, last) });
        points.push(Point { x: end_x, y: start(&ink.pins[to]) });
        straightened(points)
    }
}

/// Without corners that are none.
fn straightened(points: Vec<Point>) -> Vec<Point> {
    let mut kept: Vec<Point> = Vec::with_capacity(points.len());
    for point in points {
        while let [.., before, last] = kept[..] {
            let level = before.y == last.y && last.y == point.y;
            let upright = before.x == last.x && last.x == point.x;
            if !level && !upright {
                break;
            }
            kept.pop();
        }
        if kept.last() != Some(&point) {
            kept.push(point);
        }
    }
    kept
}

impl Piece {
    /// Moves everything so that the left top corner is at nought.
    fn settle(&mut self) {
        let at = |point: &Point| Rect { x: point.x, y: point.y, w: 0, h: 0 };
        let points = self.lines.iter().flat_map(|line| &line.points).map(at);
        if let Some(all) = self.cards.iter().map(|card| card.rect).chain(points).reduce(Rect::with) {
            self.bounds = all;
            self.move_by(-all.x, -all.y);
        }
    }

    pub(super) fn move_by(&mut self, x: i32, y: i32) {
        self.bounds.x += x;
        self.bounds.y += y;
        for card in &mut self.cards {
            card.rect.x += x;
            card.rect.y += y;
        }
        for point in self.lines.iter_mut().flat_map(|line| &mut line.points) {
            point.x += x;
            point.y += y;
        }
    }
}
