//! Where everyone and every line of a part is along the rows, and from which side the lines of carers come.

use super::graph::{Graph, Net};
use super::order::Order;
use super::place::places;
use super::route::{Router, Routes};
use super::sizes::Sizes;
use super::sketch::{Footing, Sketch};

/// A part whose cards and lines have their places along the rows.
pub(super) struct Arranged {
    pub sketch: Sketch,
    /// Who and what is on each row, from the left.
    people: Vec<Vec<usize>>,
    /// How wide each card is.
    pub widths: Vec<i32>,
    /// The left side of each card, and the line of each slot.
    pub x: Vec<i32>,
    pub routes: Routes,
}

/// Up to so many people, arrangements are tried whole.
const FEW: usize = 40;

/// How many attempts there are at the most, times the ends of lines squared: what is a web of lines is not tried again and again.
const ATTEMPTS: usize = 120_000;

/// How many chance moves the order is given after the lines of one net come from another side.
const CHANCES: usize = 15;

/// What is given for one crossing less, in halves of a card's width of line.
const WORTH: i32 = 3;

/// Arranges a part whose rows are known.
///
/// Whoever is cared for by others than their parents has those who bore them above. The lines of carers may come from below
/// and cross fewer others then, but they are longer: from above is what they do where it costs little.
pub(super) fn arranged(graph: &Graph, rows: &[usize], root: Option<usize>, sizes: &Sizes) -> Arranged {
    let mut is_under: Vec<bool> = graph.nets.iter().map(Net::cares).collect();
    let footing = Footing::of(graph, rows);
    let sketch = footing.sketch(&is_under);
    let order = Order::of(&sketch, root);
    let people = order.people();
    if graph.people.len() > FEW {
        let crossings = order.crossings();
        for net in order.no_worse_from_above() {
            is_under[net] = false;
        }
        let other = footing.sketch(&is_under);
        let after = Order::after(&other, &sketch, &people, 0);
        if after.crossings() <= crossings {
            let people = after.people();
            return finished(graph, other, people, sizes);
        }
        return finished(graph, sketch, people, sizes);
    }
    let mut best = finished(graph, sketch, people, sizes);
    let mut cost = best.cost(sizes);
    let caring: Vec<usize> = (0..is_under.len()).filter(|net| is_under[*net]).collect();
    let ends: usize = best.sketch.inks.iter().map(|ink| ink.pins.len()).sum();
    for net in caring.iter().chain(&caring).take(ATTEMPTS / ends.pow(2).max(1)) {
        is_under[*net] = !is_under[*net];
        let sketch = footing.sketch(&is_under);
        let people = Order::after(&sketch, &best.sketch, &best.people, CHANCES).people();
        let other = finished(graph, sketch, people, sizes);
        let other_cost = other.cost(sizes);
        if other_cost < cost {
            (best, cost) = (other, other_cost);
        } else {
            is_under[*net] = !is_under[*net];
        }
    }
    best
}

/// Finds the places of a sketch whose rows are in order.
fn finished(graph: &Graph, sketch: Sketch, people: Vec<Vec<usize>>, sizes: &Sizes) -> Arranged {
    let widths = widths(&sketch, sizes);
    let mut x = places(&sketch, &people, &widths, &close(graph, &people), sizes);
    let routes = Router { sketch: &sketch, x: &mut x, widths: &widths, sizes }.route();
    Arranged { sketch, people, widths, x, routes }
}

impl Arranged {
    /// How long the lines are, and what their crossings are worth.
    fn cost(&self, sizes: &Sizes) -> i64 {
        let crossings = i64::try_from(self.routes.crossings(&self.sketch)).unwrap_or(i64::MAX);
        crossings.saturating_mul(i64::from(WORTH * sizes.card_w)) + 2 * self.routes.length(&self.sketch, sizes)
    }
}

/// How wide each card is: wider than others where very many lines come to one side of it.
fn widths(sketch: &Sketch, sizes: &Sizes) -> Vec<i32> {
    let mut ends = vec![[0_i32; 2]; sketch.people];
    for pin in sketch.inks.iter().flat_map(|ink| &ink.pins) {
        if pin.spot.0 == pin.spot.1 {
            ends[pin.spot.0][usize::from(pin.is_below)] += 1;
        }
    }
    ends.into_iter().map(|[up, down]| sizes.card_w.max(8 * up.max(down).min(100_000))).collect()
}

/// Who keeps their distance to whoever is before them on their row: the second of a couple side by side, and of others who have
/// children together.
fn close(graph: &Graph, rows: &[Vec<usize>]) -> Vec<bool> {
    let n = graph.people.len();
    let mut before = vec![usize::MAX; n];
    for pair in rows.iter().flat_map(|row| row.windows(2)).filter(|pair| pair[1] < n) {
        before[pair[1]] = pair[0];
    }
    let mut is_close = vec![false; n];
    for (a, b) in graph.nets.iter().filter_map(Net::pair) {
        is_close[a] |= before[a] == b;
        is_close[b] |= before[b] == a;
    }
    is_close
}

#[cfg(test)]
mod tests {
    use super::arranged;
    use crate::family::{Family, ParentKind, ParentLink, Partnership, PartnershipStatus, Person};
    use crate::tree::graph::{Graph, Net};
    use crate::tree::{Sizes, rank};

    /// How many lines cross, and whether those of each net that cares come from below.
    fn sides_of(
        people: usize,
        births: &[(usize, usize)],
        couples: &[(usize, usize)],
        care: &[(usize, usize)],
    ) -> (usize, Vec<bool>) {
        let link = |kind| move |&(child, parent): &(usize, usize)| ParentLink { child, parent, kind };
        let couple =
            |&(a, b): &(usize, usize)| Partnership { id: String::new(), a, b, status: PartnershipStatus::Married };
        let family = Family {
            people: vec![Person::default(); people],
            parents: births
                .iter()
                .map(link(ParentKind::Birth))
                .chain(care.iter().map(link(ParentKind::Step)))
                .collect(),
            partnerships: couples.iter().map(couple).collect(),
            ..Family::default()
        };
        let graph = Graph::of(&family).0;
        let arranged = arranged(&graph, &rank::rows(&graph), None, &Sizes::default());
        let caring = (0..graph.nets.len()).filter(|net| Net::cares(&graph.nets[*net]));
        let is_under = |net: usize| arranged.sketch.inks[net].pins.last().is_some_and(|pin| pin.is_below);
        (arranged.routes.crossings(&arranged.sketch), caring.map(is_under).collect())
    }

    #[test]
    fn the_lines_of_carers_come_from_above_where_nothing_is_in_the_way() {
        assert_eq!(sides_of(2, &[], &[], &[(1, 0)]), (0, vec![false]));
        // 0 and 1 have 2; 3 cares for 2.
        assert_eq!(sides_of(4, &[(2, 0), (2, 1)], &[(0, 1)], &[(2, 3)]), (0, vec![false]));
    }

    #[test]
    fn they_come_from_below_where_they_would_cross_the_lines_of_births() {
        // 0 and 1 have 3 and 4, 1 and 2 have 5, and 2 is a step-parent of 3 and 4.
        let births = [(3, 0), (3, 1), (4, 0), (4, 1), (5, 1), (5, 2)];
        assert_eq!(sides_of(6, &births, &[(0, 1), (1, 2)], &[(3, 2), (4, 2)]), (0, vec![true]));
    }
}
