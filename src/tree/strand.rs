//! Who stands beside whom whatever else moves: brothers and sisters in birth order, and partners at their sides.

use super::graph::{Graph, Net};

/// People of one row who stand together, from the left.
#[derive(Clone, Debug, Default)]
pub(super) struct Strand {
    pub people: Vec<usize>,
    /// Where each of the pieces ends that may be turned round by itself, and whether it may.
    pub pieces: Vec<(usize, bool)>,
}

/// A strand while it grows.
#[derive(Default)]
struct Growing {
    people: Vec<usize>,
    /// Brothers and sisters are in it: it cannot be turned round.
    is_rigid: bool,
}

struct Loom<'g> {
    graph: &'g Graph,
    strands: Vec<Growing>,
    /// The strand each is in.
    of: Vec<usize>,
    /// The brother or sister at whose side each stands, or they themselves.
    host: Vec<usize>,
    /// Whose sides may not be changed.
    is_set: Vec<bool>,
    /// Partners who stand next to each.
    mates: Vec<Vec<usize>>,
}

/// The strands of a family whose rows are known. Everyone is in one.
pub(super) fn strands(graph: &Graph, rows: &[usize]) -> Vec<Strand> {
    let n = graph.people.len();
    let mut loom = Loom {
        graph,
        strands: (0..n).map(|who| Growing { people: vec![who], is_rigid: false }).collect(),
        of: (0..n).collect(),
        host: (0..n).collect(),
        is_set: vec![false; n],
        mates: vec![Vec::new(); n],
    };
    for brood in &graph.broods {
        let mut children = brood.clone();
        children.sort_by_key(|who| rows[*who]);
        for on_row in children.chunk_by(|a, b| rows[*a] == rows[*b]) {
            loom.bind(&in_birth_order(graph, on_row));
        }
    }
    loom.bind_twins(rows);
    for net in graph.nets.iter().filter(|net| !net.kin.is_empty()) {
        let mut kin: Vec<usize> = net.all().collect();
        kin.sort_by_key(|who| (rows[*who], *who));
        kin.dedup();
        for on_row in kin.chunk_by(|a, b| rows[*a] == rows[*b]) {
            loom.bind(&in_birth_order(graph, on_row));
        }
    }
    let mut pairs: Vec<_> = graph
        .nets
        .iter()
        .filter_map(|net| net.pair().map(|pair| (net, pair)))
        .filter(|(_, (a, b))| rows[*a] == rows[*b])
        .map(|(net, pair)| {
            let lasts = net.couple.iter().any(|status| status.lasts());
            ((net.couple.is_empty(), net.brood().next().is_none(), !lasts), pair)
        })
        .collect();
    pairs.sort_by_key(|(rank, _)| *rank);
    pairs.retain(|&((only_parents, ..), (a, b))| !loom.wed(a, b, only_parents));
    for ((only_parents, ..), (a, b)) in pairs {
        for (near, far) in [(a, b), (b, a)] {
            let alone = loom.strands[loom.of[far]].people.len() == 1;
            if loom.of[a] != loom.of[b] && alone && !only_parents {
                loom.bring(near, far);
            }
        }
    }
    loom.finish()
}

/// By date of birth where it is known; those whose date is not known keep their places. Twins follow each other.
fn in_birth_order(graph: &Graph, people: &[usize]) -> Vec<usize> {
    let mut order = people.to_vec();
    let is_known = |who: &usize| graph.born[*who].0 != 0;
    let mut dated: Vec<usize> = order.iter().copied().filter(is_known).collect();
    dated.sort_by_key(|who| (graph.born[*who], *who));
    let mut dated = dated.into_iter();
    for place in &mut order {
        if is_known(place) {
            *place = dated.next().unwrap_or(*place);
        }
    }
    let mut together: Vec<usize> = Vec::with_capacity(order.len());
    for &who in &order {
        if together.contains(&who) {
            continue;
        }
        together.push(who);
        if graph.twins[who].is_some() {
            let twins = order.iter().copied().filter(|other| *other != who && graph.twins[*other] == graph.twins[who]);
            together.extend(twins);
        }
    }
    together
}

impl Loom<'_> {
    fn strand(&self, who: usize) -> &[usize] {
        &self.strands[self.of[who]].people
    }

    fn place(&self, who: usize) -> usize {
        self.strand(who).iter().position(|other| *other == who).unwrap_or(0)
    }

    /// Brings brothers and sisters together, in this order, as far as those who are bound already allow.
    fn bind(&mut self, group: &[usize]) {
        if group.len() < 2 {
            return;
        }
        // What is bound already, in the order in which it comes.
        let mut parts: Vec<usize> = Vec::new();
        for who in group {
            if !parts.contains(&self.of[*who]) {
                parts.push(self.of[*who]);
            }
        }
        let mut joined: Vec<usize> = Vec::new();
        let mut left: Vec<usize> = Vec::new();
        for (nth, part) in parts.iter().enumerate() {
            let people = &self.strands[*part].people;
            let inside = people.iter().take_while(|who| !group.contains(who)).count();
            let run = people[inside..].iter().take_while(|who| group.contains(who)).count();
            let all = people.iter().filter(|who| group.contains(who)).count();
            let is_first = joined.is_empty() || inside == 0;
            let is_last = nth + 1 == parts.len() || inside + run == people.len();
            if run == all && is_first && is_last && people.len() > 1 || people.len() == 1 {
                joined.extend(people);
            } else {
                left.extend(people.iter().copied().filter(|who| group.contains(who)));
            }
        }
        let mut order = joined.iter().copied().filter(|who| group.contains(who));
        let in_order: Vec<usize> = group.iter().copied().filter(|who| !left.contains(who)).collect();
        if joined.len() < 2 || !order.by_ref().eq(in_order) {
            // Those who are free can still be together.
            let free: Vec<usize> = group.iter().copied().filter(|who| self.strand(*who).len() == 1).collect();
            if free.len() < group.len() {
                self.bind(&free);
            }
            return;
        }
        self.weave(joined, true);
    }

    /// Twins stand together, even one whose parents are not known.
    fn bind_twins(&mut self, rows: &[usize]) {
        let mut sets: Vec<(usize, usize)> =
            self.graph.twins.iter().enumerate().filter_map(|(who, twins)| Some(((*twins)?, who))).collect();
        sets.sort_unstable();
        for set in sets.chunk_by(|a, b| a.0 == b.0) {
            let first = set[0].1;
            for &(_, other) in &set[1..] {
                if self.of[first] == self.of[other] || rows[first] != rows[other] {
                    continue;
                }
                let (near, far) = if self.strand(other).len() == 1 { (first, other) } else { (other, first) };
                if self.strand(far).len() == 1 {
                    let mut people = self.strand(near).to_vec();
                    people.insert(self.place(near) + 1, far);
                    self.weave(people, true);
                } else {
                    self.bind(&[first, other]);
                }
            }
        }
    }

    /// Makes one strand of all these.
    fn weave(&mut self, people: Vec<usize>, is_rigid: bool) {
        let to = self.of[people[0]];
        for who in &people {
            let from = self.of[*who];
            if from != to {
                self.strands[from].people = Vec::new();
            }
        }
        people.iter().for_each(|who| self.of[*who] = to);
        let was_rigid = self.strands[to].is_rigid;
        self.strands[to] = Growing { people, is_rigid: is_rigid || was_rigid };
    }

    /// Whether someone may come to stand between this one and whoever is next.
    fn is_open(&self, who: usize, next: Option<usize>) -> bool {
        next.is_none_or(|next| !self.mates[who].contains(&next) && !self.are_twins(who, next))
    }

    fn are_twins(&self, a: usize, b: usize) -> bool {
        self.graph.twins[a].is_some() && self.graph.twins[a] == self.graph.twins[b]
    }

    /// Puts partners side by side. False where that cannot be. Those who only have children together are no partners, and do
    /// not come between brothers and sisters.
    fn wed(&mut self, a: usize, b: usize, only_parents: bool) -> bool {
        if self.of[a] == self.of[b] {
            let beside = self.place(a).abs_diff(self.place(b)) == 1;
            if beside {
                self.mate(a, b);
                self.fix(a);
                self.fix(b);
            }
            return beside;
        }
        let beside = self.join_at(a, b, only_parents) || self.join_at(b, a, only_parents);
        beside || self.chain(a, b) || self.chain(b, a) || !only_parents && (self.nest(a, b) || self.nest(b, a))
    }

    /// Brings all who stand with `b` to the side of `a`.
    fn join_at(&mut self, a: usize, b: usize, at_end: bool) -> bool {
        let guests = self.strand(b);
        let is_end = guests.first() == Some(&b) || guests.last() == Some(&b);
        if self.strands[self.of[b]].is_rigid || !is_end {
            return false;
        }
        let (people, place) = (self.strand(a), self.place(a));
        let at_end = at_end && self.strands[self.of[a]].is_rigid;
        let right = self.is_open(a, people.get(place + 1).copied()) && (!at_end || place + 1 == people.len());
        let left = self.is_open(a, place.checked_sub(1).map(|place| people[place])) && (!at_end || place == 0);
        if !left && !right {
            return false;
        }
        // The eldest has a partner outside, the others to the right.
        let on_left = left && (!right || place == 0 && people.len() > 1);
        self.insert(a, b, if on_left { place } else { place + 1 });
        self.mate(a, b);
        if at_end {
            self.fix(a);
        }
        true
    }

    /// Puts the strand of `b` into that of `a` at a place, `b` towards `a`.
    fn insert(&mut self, a: usize, b: usize, place: usize) {
        let mut guests = self.strand(b).to_vec();
        let is_after = place > self.place(a);
        if is_after != (guests.first() == Some(&b)) && guests.len() > 1 {
            guests.reverse();
        }
        for who in &guests {
            self.host[*who] = self.host[a];
        }
        let mut people = self.strand(a).to_vec();
        people.splice(place..place, guests);
        let is_rigid = self.strands[self.of[a]].is_rigid;
        self.weave(people, is_rigid);
    }

    /// Puts one strand after another, where `a` is the last of the first and `b` the first of the other.
    fn chain(&mut self, a: usize, b: usize) -> bool {
        if self.strand(a).last() != Some(&a) || self.strand(b).first() != Some(&b) {
            return false;
        }
        let people = [self.strand(a), self.strand(b)].concat();
        self.weave(people, true);
        self.mate(a, b);
        self.fix(a);
        self.fix(b);
        true
    }

    /// Puts two brothers and sisters between two others, each beside their partner: `b` is the first of the two, and `a` is
    /// followed by a partner of the last.
    fn nest(&mut self, a: usize, b: usize) -> bool {
        let (people, guests, place) = (self.strand(a), self.strand(b), self.place(a));
        let (Some(&next), Some(&last)) = (people.get(place + 1), guests.last()) else { return false };
        let hosts = guests.iter().filter(|who| self.host[**who] == **who).count();
        let is_fit = guests[0] == b && hosts == 2 && self.host[b] == b && self.host[last] == last;
        let are_couple =
            |net: &Net| !net.couple.is_empty() && net.parents.contains(&next) && net.parents.contains(&last);
        if !is_fit || !self.is_open(a, Some(next)) || !self.graph.nets.iter().any(are_couple) {
            return false;
        }
        let people = [&people[..=place], guests, &people[place + 1..]].concat();
        self.weave(people, true);
        self.mate(a, b);
        self.mate(next, last);
        [a, b, next, last].into_iter().for_each(|who| self.fix(who));
        true
    }

    /// Brings someone who stands alone as near as can be, though others are between.
    fn bring(&mut self, near: usize, far: usize) {
        let (people, place) = (self.strand(near), self.place(near));
        let is_rigid = self.strands[self.of[near]].is_rigid;
        let is_with = |who: &&usize| !is_rigid || self.host[**who] == self.host[near];
        let after = people[place..].iter().take_while(is_with).count();
        let before = people[..place].iter().rev().take_while(is_with).count();
        let (from, to) = (place - before, place + after);
        let open = |a: usize, b: Option<usize>| self.is_open(a, b);
        let right = open(people[to - 1], people.get(to).copied());
        let left = open(people[from], from.checked_sub(1).map(|place| people[place]));
        if right && (after <= before + 1 || !left) {
            self.insert(near, far, to);
        } else if left {
            self.insert(near, far, from);
        }
    }

    fn mate(&mut self, a: usize, b: usize) {
        self.mates[a].push(b);
        self.mates[b].push(a);
    }

    /// Keeps the sides of the brother or sister with whom someone stands.
    fn fix(&mut self, who: usize) {
        self.is_set[self.host[who]] = true;
    }

    fn finish(self) -> Vec<Strand> {
        let mut done = Vec::new();
        for strand in &self.strands {
            let people = strand.people.clone();
            let mut pieces = Vec::new();
            if !strand.is_rigid && !people.is_empty() {
                pieces.push((people.len(), true));
            } else {
                let mut end = 0;
                for piece in people.chunk_by(|a, b| self.host[*a] == self.host[*b]) {
                    end += piece.len();
                    let host = self.host[piece[0]];
                    let place = people[end - piece.len()..]
                        .iter()
                        .position(|who| *who == host)
                        .map(|at| at + end - piece.len());
                    let beside = |place: Option<usize>| place.and_then(|place| people.get(place)).copied();
                    let twin = |who: Option<usize>| who.is_some_and(|who| self.are_twins(who, host));
                    let by_twin =
                        twin(beside(place.map(|at| at + 1))) || twin(beside(place.and_then(|at| at.checked_sub(1))));
                    pieces.push((end, !self.is_set[host] && !by_twin));
                }
            }
            if !people.is_empty() {
                done.push(Strand { people, pieces });
            }
        }
        done
    }
}

#[cfg(test)]
mod tests {
    use super::strands;
    use crate::family::{Family, ParentKind, ParentLink, Partnership, PartnershipStatus, Person};
    use crate::tree::graph::Graph;

    /// The strands of more than one, where all stand on one row but the parents, who are above.
    fn strands_of(broods: &[(usize, &[usize])], couples: &[(usize, usize)], people: usize) -> Vec<Vec<usize>> {
        let link = |parent: usize| move |child: &usize| ParentLink { child: *child, parent, kind: ParentKind::Birth };
        let couple =
            |&(a, b): &(usize, usize)| Partnership { id: String::new(), a, b, status: PartnershipStatus::Married };
        let family = Family {
            people: vec![Person::default(); people],
            parents: broods.iter().flat_map(|(parent, children)| children.iter().map(link(*parent))).collect(),
            partnerships: couples.iter().map(couple).collect(),
            ..Family::default()
        };
        let is_parent = |who: usize| broods.iter().any(|brood| brood.0 == who);
        let rows: Vec<usize> = (0..people).map(|who| usize::from(!is_parent(who))).collect();
        let all = strands(&Graph::of(&family).0, &rows);
        all.into_iter().map(|strand| strand.people).filter(|people| people.len() > 1).collect()
    }

    #[test]
    fn partners_stand_at_the_sides_of_brothers_and_sisters() {
        // 0 has 1, 2 and 3; 4 is with the eldest, 5 with the one in the middle, 6 with the youngest.
        let strands = strands_of(&[(0, &[1, 2, 3])], &[(1, 4), (2, 5), (3, 6)], 7);
        assert_eq!(strands, [[4, 1, 2, 5, 3, 6]]);
    }

    #[test]
    fn three_partners_are_two_beside_and_one_beyond() {
        assert_eq!(strands_of(&[], &[(0, 1), (0, 2), (0, 3)], 4), [[2, 0, 1, 3]]);
    }

    #[test]
    fn two_broods_join_where_the_last_of_one_is_with_the_first_of_the_other() {
        assert_eq!(strands_of(&[(0, &[2, 3]), (1, &[4, 5])], &[(3, 4)], 6), [[2, 3, 4, 5]]);
        // Two brothers with two sisters: one pair between the other two.
        assert_eq!(strands_of(&[(0, &[2, 3]), (1, &[4, 5])], &[(2, 4), (3, 5)], 6), [[2, 4, 5, 3]]);
    }
}
