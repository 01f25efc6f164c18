//! The row of each person. Children stand below whoever bore or adopted them; partners, and brothers and sisters, stand on one
//! row wherever that leaves it possible. Who cares for whom sets no row, but brings families that nothing else joins to a height
//! where carers are above the children they care for.

use super::graph::{Graph, top};

/// People who stand on one row, merged step by step.
struct Levels<'g> {
    /// Who was born to or adopted by each.
    children: &'g [Vec<usize>],
    above: Vec<usize>,
    members: Vec<Vec<usize>>,
}

/// The row of each person of a part that hangs together, from 0 at the top.
pub(super) fn rows(graph: &Graph) -> Vec<usize> {
    let n = graph.people.len();
    let mut children = vec![Vec::new(); n];
    for net in &graph.nets {
        for child in net.brood() {
            for parent in &net.parents {
                children[*parent].push(child);
            }
        }
    }
    let mut levels =
        Levels { children: &children, above: (0..n).collect(), members: (0..n).map(|who| vec![who]).collect() };
    let couples = graph.nets.iter().filter(|net| !net.couple.is_empty());
    let mut couples: Vec<_> = couples.filter_map(|net| Some((net.children.is_empty(), net.pair()?))).collect();
    couples.sort_by_key(|(childless, _)| *childless);
    levels.merge(&couples.iter().map(|(_, pair)| *pair).collect::<Vec<_>>());
    let chain = |group: &[usize]| group.windows(2).map(|pair| (pair[0], pair[1])).collect::<Vec<_>>();
    levels.merge(&graph.broods.iter().flat_map(|brood| chain(brood)).collect::<Vec<_>>());
    let rest = graph.nets.iter().flat_map(|net| net.pair().into_iter().chain(net.kin.iter().map(|kin| (kin.0, kin.1))));
    levels.merge(&rest.collect::<Vec<_>>());
    let blocks = levels.blocks();
    let rows = blocks.rows(graph);
    let rows = hung_together(graph, rows);
    let first = rows.iter().min().copied().unwrap_or(0);
    rows.into_iter().map(|row| usize::try_from(row - first).unwrap_or(0)).collect()
}

impl Levels<'_> {
    /// Merges what can be: all, where no one comes to be above themselves by it; else one by one.
    fn merge(&mut self, pairs: &[(usize, usize)]) {
        let mut trial = self.above.clone();
        for &(a, b) in pairs {
            let (a, b) = (top(&mut trial, a), top(&mut trial, b));
            trial[a.max(b)] = a.min(b);
        }
        for who in 0..trial.len() {
            trial[who] = top(&mut trial, who);
        }
        let knotted = self.knotted(&trial);
        for &(a, b) in pairs {
            if !knotted[trial[a]] {
                self.join(a, b);
            }
        }
        let mut seen = vec![0; trial.len()];
        let mut round = 0;
        for &(a, b) in pairs.iter().filter(|pair| knotted[trial[pair.0]]) {
            let (a, b) = (top(&mut self.above, a), top(&mut self.above, b));
            if a != b {
                round += 2;
                let inside = |who: usize| knotted[trial[who]];
                if !self.reaches(a, b, round - 1, &mut seen, inside) && !self.reaches(b, a, round, &mut seen, inside) {
                    self.join(a, b);
                }
            }
        }
    }

    fn join(&mut self, a: usize, b: usize) {
        let (a, b) = (top(&mut self.above, a), top(&mut self.above, b));
        if a != b {
            // The larger takes in the smaller: nobody is moved often.
            let (to, from) = if self.members[a].len() >= self.members[b].len() { (a, b) } else { (b, a) };
            let moved = std::mem::take(&mut self.members[from]);
            self.members[to].extend(moved);
            self.above[from] = to;
        }
    }

    /// Whether a way down leads from one set to another, through people who may be on such a way.
    fn reaches(
        &mut self,
        from: usize,
        to: usize,
        round: usize,
        seen: &mut [usize],
        inside: impl Fn(usize) -> bool,
    ) -> bool {
        let mut left = vec![from];
        while let Some(block) = left.pop() {
            for who in &self.members[block] {
                for child in &self.children[*who] {
                    let below = top(&mut self.above, *child);
                    if below == to {
                        return true;
                    }
                    if seen[below] != round && inside(*child) {
                        seen[below] = round;
                        left.push(below);
                    }
                }
            }
        }
        false
    }

    /// Which sets have themselves above them, or are between two such.
    fn knotted(&self, set: &[usize]) -> Vec<bool> {
        let n = set.len();
        // The first person of each set, and who comes after each.
        let (mut first, mut next) = (vec![usize::MAX; n], vec![usize::MAX; n]);
        let mut count = vec![0_usize; n];
        for who in (0..n).rev() {
            next[who] = std::mem::replace(&mut first[set[who]], who);
            self.children[who].iter().for_each(|child| count[set[*child]] += 1);
        }
        let one = |who: usize| (who < n).then_some(who);
        let members = |of: usize| std::iter::successors(one(first[of]), |who| one(next[*who]));
        let mut left = vec![true; n];
        let mut free: Vec<usize> = (0..n).filter(|set| count[*set] == 0).collect();
        let mut many = n;
        while let Some(one) = free.pop() {
            left[one] = false;
            many -= 1;
            for child in members(one).flat_map(|who| &self.children[who]) {
                let below = set[*child];
                count[below] -= 1;
                if count[below] == 0 {
                    free.push(below);
                }
            }
        }
        if many == 0 {
            return left;
        }
        // Of these, whoever has nothing below is in no knot, nor between two.
        let mut up = vec![Vec::new(); n];
        count.fill(0);
        for parent in (0..n).filter(|who| left[set[*who]]) {
            for child in self.children[parent].iter().filter(|child| left[set[**child]]) {
                up[set[*child]].push(set[parent]);
                count[set[parent]] += 1;
            }
        }
        let mut free: Vec<usize> = (0..n).filter(|set| left[*set] && count[*set] == 0).collect();
        while let Some(one) = free.pop() {
            left[one] = false;
            for above in &up[one] {
                count[*above] -= 1;
                if count[*above] == 0 {
                    free.push(*above);
                }
            }
        }
        left
    }

    fn blocks(mut self) -> Blocks {
        let n = self.above.len();
        let mut blocks = Blocks { of: vec![0; n], up: Vec::new(), down: Vec::new() };
        for who in 0..n {
            if self.above[who] == who {
                blocks.of[who] = blocks.up.len();
                blocks.up.push(Vec::new());
                blocks.down.push(Vec::new());
            }
        }
        for who in 0..n {
            blocks.of[who] = blocks.of[top(&mut self.above, who)];
        }
        for (parent, children) in self.children.iter().enumerate() {
            for child in children {
                let (high, low) = (blocks.of[parent], blocks.of[*child]);
                blocks.down[high].push(low);
                blocks.up[low].push(high);
            }
        }
        blocks
    }
}

/// Sets of people on one row each, and who is below whom.
struct Blocks {
    of: Vec<usize>,
    up: Vec<Vec<usize>>,
    down: Vec<Vec<usize>>,
}

impl Blocks {
    fn rows(&self, graph: &Graph) -> Vec<i64> {
        let order = self.in_order();
        // As low as can be, so that whoever married in stands with those they married; then up to the parents.
        let mut row = vec![0_i64; self.up.len()];
        for &block in order.iter().rev() {
            row[block] = self.down[block].iter().map(|below| row[*below] - 1).min().unwrap_or(0);
        }
        let mut near = vec![Vec::new(); self.up.len()];
        for net in graph.nets.iter().filter(|net| !net.couple.is_empty()) {
            if let Some((a, b)) = net.pair().filter(|(a, b)| self.of[*a] != self.of[*b]) {
                near[self.of[a]].push(self.of[b]);
                near[self.of[b]].push(self.of[a]);
            }
        }
        for round in 0..6 {
            let towards = if round % 2 == 0 { Side::Up } else { Side::Down };
            let mut settle = |block: usize| row[block] = self.best(block, &row, &near[block], towards);
            match towards {
                Side::Up => order.iter().for_each(|block| settle(*block)),
                Side::Down => order.iter().rev().for_each(|block| settle(*block)),
            }
        }
        self.of.iter().map(|block| row[*block]).collect()
    }

    /// The row where a set's lines are shortest while all others stay.
    fn best(&self, block: usize, row: &[i64], near: &[usize], towards: Side) -> i64 {
        let low = self.up[block].iter().map(|above| row[*above] + 1).max();
        let high = self.down[block].iter().map(|below| row[*below] - 1).min();
        let (up, down) = (self.up[block].len(), self.down[block].len());
        let pull = i64::try_from(up).unwrap_or(i64::MAX) - i64::try_from(down).unwrap_or(0);
        let now = row[block];
        let within = |place: i64| place.max(low.unwrap_or(i64::MIN)).min(high.unwrap_or(i64::MAX));
        if near.is_empty() {
            let level = pull == 0 && up > 0 && matches!(towards, Side::Up);
            return match pull.signum() {
                1 => low.unwrap_or(now),
                -1 => high.unwrap_or(now),
                _ if level => low.unwrap_or(now),
                _ => now,
            };
        }
        let wanted = low.into_iter().chain(high).chain([now]).chain(near.iter().map(|other| within(row[*other])));
        let cost = |place: i64| pull * place + 3 * near.iter().map(|other| (row[*other] - place).abs()).sum::<i64>();
        wanted.min_by_key(|place| (cost(*place), *place)).unwrap_or(now)
    }

    /// The sets, each after all that are above it.
    fn in_order(&self) -> Vec<usize> {
        let mut count: Vec<usize> = self.up.iter().map(Vec::len).collect();
        let mut order: Vec<usize> = (0..count.len()).filter(|block| count[*block] == 0).collect();
        let mut next = 0;
        while let Some(&block) = order.get(next) {
            next += 1;
            for below in &self.down[block] {
                count[*below] -= 1;
                if count[*below] == 0 {
                    order.push(*below);
                }
            }
        }
        order
    }
}

#[derive(Clone, Copy)]
enum Side {
    Up,
    Down,
}

/// Moves each set of people whom births and couples join up or down as a whole, to where most who care stand a row above those
/// they care for.
fn hung_together(graph: &Graph, rows: Vec<i64>) -> Vec<i64> {
    let n = rows.len();
    let mut above: Vec<usize> = (0..n).collect();
    let mut join = |a: usize, b: usize| {
        let (a, b) = (top(&mut above, a), top(&mut above, b));
        above[a.max(b)] = a.min(b);
    };
    // Who is to be how many rows below whom.
    let mut wishes = Vec::new();
    for net in &graph.nets {
        if let Some((a, b)) = net.pair() {
            join(a, b);
        }
        net.kin.iter().for_each(|kin| join(kin.0, kin.1));
        for child in &net.children {
            if child.kinds.iter().any(|kind| kind.makes_family()) {
                join(net.parents[0], child.who);
            } else {
                wishes.push((net.parents[0], child.who));
            }
        }
    }
    for brood in &graph.broods {
        brood.windows(2).for_each(|pair| join(pair[0], pair[1]));
    }
    let set: Vec<usize> = (0..n).map(|who| top(&mut above, who)).collect();
    let mut linked = vec![Vec::new(); n];
    for &(carer, child) in &wishes {
        if set[carer] != set[child] {
            // How far the one set is to be below the other for this wish.
            let by = rows[carer] + 1 - rows[child];
            linked[set[carer]].push((set[child], by));
            linked[set[child]].push((set[carer], -by));
        }
    }
    let mut moved: Vec<Option<i64>> = vec![None; n];
    for start in (0..n).filter(|who| set[*who] == *who) {
        if moved[start].is_some() {
            continue;
        }
        moved[start] = Some(0);
        let mut left = std::collections::VecDeque::from([start]);
        while let Some(one) = left.pop_front() {
            for &(other, _) in &linked[one] {
                if moved[other].is_none() {
                    let mut by: Vec<i64> =
                        linked[other].iter().filter_map(|(known, by)| moved[*known].map(|to| to - by)).collect();
                    by.sort_unstable();
                    moved[other] = by.get(by.len() / 2).copied();
                    left.push_back(other);
                }
            }
        }
    }
    (0..n).map(|who| rows[who] + moved[set[who]].unwrap_or(0)).collect()
}

#[cfg(test)]
mod tests {
    use super::rows;
    use crate::family::{Family, ParentKind, ParentLink, Partnership, PartnershipStatus, Person};
    use crate::tree::graph::Graph;

    fn rows_of(
        people: usize,
        parents: &[(usize, usize)],
        couples: &[(usize, usize)],
        care: &[(usize, usize)],
    ) -> Vec<usize> {
        let link = |kind| move |&(child, parent): &(usize, usize)| ParentLink { child, parent, kind };
        let births = parents.iter().map(link(ParentKind::Birth));
        let family = Family {
            people: vec![Person::default(); people],
            parents: births.chain(care.iter().map(link(ParentKind::Foster))).collect(),
            partnerships: couples
                .iter()
                .map(|&(a, b)| Partnership { id: String::new(), a, b, status: PartnershipStatus::Married })
                .collect(),
            ..Family::default()
        };
        rows(&Graph::of(&family).0)
    }

    #[test]
    fn partners_stand_on_one_row_and_parents_above() {
        // 0 and 1 have 2; 2 is with 3, whose mother is 4 and whose grandmother is 5; 2 and 3 have 6.
        let births = [(2, 0), (2, 1), (3, 4), (4, 5), (6, 2), (6, 3)];
        assert_eq!(rows_of(7, &births, &[(0, 1), (2, 3)], &[]), [1, 1, 2, 2, 1, 0, 3]);
    }

    #[test]
    fn two_couples_that_cannot_both_be_level_are_not() {
        let rows = rows_of(4, &[(2, 0), (3, 1)], &[(0, 3), (1, 2)], &[]);
        assert!(rows[2] > rows[0] && rows[3] > rows[1], "{rows:?}");
        assert!(rows[0] == rows[3] || rows[1] == rows[2], "{rows:?}");
    }

    #[test]
    fn a_carer_stands_above_whom_they_care_for_unless_births_say_otherwise() {
        // 0 bore 1 and 1 bore 2; 3 cares for 2, and 4 for 0; 2 cares for 1.
        assert_eq!(rows_of(5, &[(1, 0), (2, 1)], &[], &[(2, 3), (0, 4), (1, 2)]), [1, 2, 3, 2, 0]);
    }

    #[test]
    fn brothers_and_sisters_stay_level_when_one_marries_down() {
        // 0 has 1 and 2; 1 has 3; 2 is with 3.
        assert_eq!(rows_of(4, &[(1, 0), (2, 0), (3, 1)], &[(2, 3)], &[]), [0, 1, 2, 2]);
        // 5, 6 are two children of 4; 6 is with 2, who is two below 0.
        let rows = rows_of(7, &[(1, 0), (2, 1), (5, 4), (6, 4)], &[(6, 2)], &[]);
        assert_eq!(rows[5], rows[6]);
    }
}
