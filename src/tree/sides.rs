//! From which side the lines of carers come to those they care for, judged by the order alone.

use super::crossing::{Reach, Span};
use super::order::Order;
use super::sketch::{Ink, Pin, Run};

/// What is in one space.
#[derive(Default)]
struct Held {
    edges: Vec<Reach>,
    spans: Vec<Span>,
}

impl Order<'_> {
    /// The nets whose lines would cross no more than they do if they came from above.
    pub(super) fn no_worse_from_above(&self) -> Vec<usize> {
        let caring = || self.sketch.inks.iter().enumerate().filter(|(_, ink)| !ink.from_above.is_empty());
        if caring().next().is_none() {
            return Vec::new();
        }
        let held: Vec<Held> =
            self.spaces.iter().map(|runs| self.held(runs.iter().map(|run| &self.sketch.runs[*run]))).collect();
        let mut fit = Vec::new();
        for (net, ink) in caring() {
            let now: i64 = ink.runs.iter().map(|run| self.crossed_by(&self.sketch.runs[*run], &held)).sum();
            let Some(runs) = runs_of(net, ink, &self.sketch.row) else { continue };
            let then: i64 = runs.iter().map(|run| self.crossed_by(run, &held)).sum();
            if then <= now {
                fit.push(net);
            }
        }
        fit
    }

    fn held<'r>(&self, runs: impl Iterator<Item = &'r Run>) -> Held {
        let mut held = Held::default();
        for run in runs {
            if run.tops.is_empty() || run.bottoms.is_empty() {
                held.spans.push(self.span(run));
            } else {
                self.reaches_of(run, &mut held.edges);
            }
        }
        held
    }

    /// How many lines of other nets a run crosses.
    fn crossed_by(&self, run: &Run, held: &[Held]) -> i64 {
        let own = self.held(std::iter::once(run));
        let there = &held[run.space];
        let edges = own.edges.iter().map(|one| there.edges.iter().filter(|other| one.crosses(other)).count());
        let under = own.spans.iter().map(|span| there.edges.iter().filter(|edge| span.is_over(edge)).count());
        let over = there.spans.iter().map(|span| own.edges.iter().filter(|edge| span.is_over(edge)).count());
        let spans = own.spans.iter().map(|one| there.spans.iter().filter(|other| one.overlaps(other)).count());
        i64::try_from(edges.chain(under).chain(over).chain(spans).sum::<usize>()).unwrap_or(i64::MAX)
    }
}

/// The runs of a net if its lines came from above; none where it has no slot on a row that they would pass.
fn runs_of(net: usize, ink: &Ink, row: &[usize]) -> Option<Vec<Run>> {
    let space = |pin: &Pin| row[pin.spot.0] + usize::from(pin.is_below);
    let (first, last) = (ink.from_above.iter().map(space).min()?, ink.from_above.iter().map(space).max()?);
    let slot = |row: usize| ink.slots.get(row.checked_sub(ink.first)?).map(|slot| (*slot, *slot));
    let mut runs = Vec::with_capacity(last - first + 1);
    for of in first..=last {
        let mut run = Run { net, space: of, ..Run::default() };
        if of > first {
            run.tops.push(slot(of - 1)?);
        }
        if of < last {
            run.bottoms.push(slot(of)?);
        }
        for pin in ink.from_above.iter().filter(|pin| space(pin) == of) {
            if pin.is_below { run.tops.push(pin.spot) } else { run.bottoms.push(pin.spot) }
        }
        runs.push(run);
    }
    Some(runs)
}
