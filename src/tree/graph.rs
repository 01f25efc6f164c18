//! What is to be drawn, as nets: everyone whom one run of ink joins. A net is one set of parents (one person, or two together)
//! with all who are their children by it, or a group of brothers and sisters whose parents do not say it.

use crate::family::{Family, ParentKind, PartnershipStatus, SiblingKind, Who};
use std::collections::BTreeMap;

/// One family, or part of one: people by their places in `people`, and the nets between them.
#[derive(Clone, Debug, Default)]
pub(super) struct Graph {
    /// Who each is in the whole family.
    pub people: Vec<Who>,
    /// When each was born.
    pub born: Vec<(u16, u8, u8)>,
    /// The number of the twins each is of.
    pub twins: Vec<Option<usize>>,
    /// The runs of ink.
    pub nets: Vec<Net>,
    /// Brothers and sisters who stand together, those by birth before those by adoption, each in the order of `people`.
    pub broods: Vec<Vec<usize>>,
}

/// What one run of ink joins.
#[derive(Clone, Debug, Default)]
pub(super) struct Net {
    /// One parent, or two together; nobody where brothers and sisters are joined.
    pub parents: Vec<usize>,
    /// How the two are or were a couple, each time they were. Empty where they only have children together.
    pub couple: Vec<PartnershipStatus>,
    /// Their children, each once, in the order of `people`.
    pub children: Vec<Child>,
    /// Pairs of brothers and sisters.
    pub kin: Vec<(usize, usize, SiblingKind)>,
}

/// A child of a net, and all that makes them so.
#[derive(Clone, Debug)]
pub(super) struct Child {
    pub who: usize,
    pub kinds: Vec<ParentKind>,
}

/// A link of somebody to themselves: said by a mark at their own card.
#[derive(Clone, Copy, Debug)]
pub(super) enum Loop {
    Partner(Who, PartnershipStatus),
    Parent(Who, ParentKind),
}

impl Child {
    /// Whether the parents bore or adopted this child.
    pub(super) fn makes_family(&self) -> bool {
        self.kinds.iter().any(|kind| kind.makes_family())
    }
}

impl Net {
    /// The children whom the parents bore or adopted.
    pub(super) fn brood(&self) -> impl Iterator<Item = usize> {
        self.children.iter().filter(|child| child.makes_family()).map(|child| child.who)
    }

    /// Whether the parents care for anyone whom they neither bore nor adopted.
    pub(super) fn cares(&self) -> bool {
        self.children.iter().any(|child| !child.makes_family())
    }

    /// The two, where it is two.
    pub(super) fn pair(&self) -> Option<(usize, usize)> {
        match self.parents[..] {
            [a, b] => Some((a, b)),
            _ => None,
        }
    }

    /// Everyone it joins. Some more than once.
    pub(super) fn all(&self) -> impl Iterator<Item = usize> {
        let kin = self.kin.iter().flat_map(|&(a, b, _)| [a, b]);
        self.parents.iter().copied().chain(self.children.iter().map(|child| child.who)).chain(kin)
    }

    fn moved(mut self, to: &[usize]) -> Net {
        self.parents.iter_mut().for_each(|who| *who = to[*who]);
        self.children.iter_mut().for_each(|child| child.who = to[child.who]);
        self.kin.iter_mut().for_each(|(a, b, _)| (*a, *b) = (to[*a], to[*b]));
        self
    }
}

impl Graph {
    /// The nets of a family.
    pub(super) fn of(family: &Family) -> (Graph, Vec<Loop>) {
        let mut loops = Vec::new();
        let mut couples = Vec::new();
        for pair in &family.partnerships {
            if pair.a == pair.b {
                loops.push(Loop::Partner(pair.a, pair.status));
            } else {
                couples.push((pair.a.min(pair.b), pair.a.max(pair.b), pair.status));
            }
        }
        couples.sort_by_key(|&(a, b, _)| (a, b));
        let mut links = Vec::with_capacity(family.parents.len());
        for link in &family.parents {
            if link.child == link.parent {
                loops.push(Loop::Parent(link.child, link.kind));
            } else {
                links.push((link.child, link.kind, link.parent));
            }
        }
        links.sort_unstable();
        links.dedup();
        let mut nets = parent_nets(&links, &couples);
        nets.extend(kin_nets(family, &links));
        let mut twins = vec![None; family.people.len()];
        for (number, born) in family.twins.iter().enumerate() {
            for who in &born.people {
                twins[*who].get_or_insert(number);
            }
        }
        let born = family.people.iter().map(|person| person.born).collect();
        let broods = broods(&links, &couples);
        (Graph { people: (0..family.people.len()).collect(), born, twins, nets, broods }, loops)
    }

    /// The parts that no net joins, each with the place its people have in the whole. Those who are by themselves are left out.
    pub(super) fn parts(self) -> Vec<Graph> {
        let mut above: Vec<usize> = (0..self.people.len()).collect();
        for net in &self.nets {
            let mut all = net.all();
            if let Some(first) = all.next() {
                for who in all {
                    let (a, b) = (top(&mut above, first), top(&mut above, who));
                    above[a.max(b)] = a.min(b);
                }
            }
        }
        let mut part_of = vec![usize::MAX; self.people.len()];
        let mut place = vec![0; self.people.len()];
        let mut parts: Vec<Graph> = Vec::new();
        for net in self.nets {
            let Some(first) = net.all().next() else { continue };
            let head = top(&mut above, first);
            if part_of[head] == usize::MAX {
                part_of[head] = parts.len();
                parts.push(Graph::default());
            }
            parts[part_of[head]].nets.push(net);
        }
        for (who, person) in self.people.iter().enumerate() {
            let head = top(&mut above, who);
            if let Some(part) = parts.get_mut(part_of[head]) {
                place[who] = part.people.len();
                part.people.push(*person);
                part.born.push(self.born[who]);
                part.twins.push(self.twins[who]);
            }
        }
        for brood in self.broods {
            let head = top(&mut above, brood[0]);
            parts[part_of[head]].broods.push(brood.into_iter().map(|who| place[who]).collect());
        }
        for part in &mut parts {
            part.nets = std::mem::take(&mut part.nets).into_iter().map(|net| net.moved(&place)).collect();
        }
        parts
    }

    /// The nets each is of, by their places.
    pub(super) fn nets_of(&self) -> Vec<Vec<usize>> {
        let mut of = vec![Vec::new(); self.people.len()];
        for (place, net) in self.nets.iter().enumerate() {
            for who in net.all() {
                if of[who].last() != Some(&place) {
                    of[who].push(place);
                }
            }
        }
        of
    }
}

/// The head of a set, by halving the way to it.
pub(super) fn top(above: &mut [usize], mut who: usize) -> usize {
    while above[who] != who {
        above[who] = above[above[who]];
        who = above[who];
    }
    who
}

type Couple = (Who, Who, PartnershipStatus);
type Link = (Who, ParentKind, Who);

fn are_couple(couples: &[Couple], a: Who, b: Who) -> bool {
    couples.binary_search_by_key(&(a.min(b), a.max(b)), |&(a, b, _)| (a, b)).is_ok()
}

/// The two, where one partner bore a child whom the other adopted, and no one else did either.
fn mixed_pair(of_child: &[Link], couples: &[Couple]) -> Option<(Who, Who)> {
    let mut family = of_child.iter().filter(|link| link.1.makes_family());
    match (family.next(), family.next(), family.next()) {
        (Some(&(_, ParentKind::Birth, a)), Some(&(_, ParentKind::Adoptive, b)), None) if a != b => {
            are_couple(couples, a, b).then_some((a.min(b), a.max(b)))
        }
        _ => None,
    }
}

/// Who was born to the same parents; who was adopted by the same; and who has a pair of both kinds.
fn broods(links: &[Link], couples: &[Couple]) -> Vec<Vec<Who>> {
    let mut sets: Vec<(bool, Vec<Who>, Who)> = Vec::new();
    for of_child in links.chunk_by(|a, b| a.0 == b.0) {
        for of_kind in of_child.chunk_by(|a, b| a.1 == b.1).filter(|of_kind| of_kind[0].1.makes_family()) {
            let parents = of_kind.iter().map(|link| link.2).collect();
            sets.push((of_kind[0].1 != ParentKind::Birth, parents, of_kind[0].0));
        }
        sets.extend(mixed_pair(of_child, couples).map(|(a, b)| (true, vec![a, b], of_child[0].0)));
    }
    sets.sort_unstable();
    sets.dedup();
    let same = |a: &(bool, Vec<Who>, Who), b: &(bool, Vec<Who>, Who)| (a.0, &a.1) == (b.0, &b.1);
    let broods = sets.chunk_by(same).filter(|brood| brood.len() > 1);
    broods.map(|brood| brood.iter().map(|(.., who)| *who).collect()).collect()
}

fn parent_nets(links: &[Link], couples: &[Couple]) -> Vec<Net> {
    let partners = |a: Who, b: Who| are_couple(couples, a, b);
    let mut sets = Vec::new();
    let mut mixed = None;
    for of_kind in links.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)) {
        let (child, kind, _) = of_kind[0];
        if kind == ParentKind::Birth || mixed.is_some_and(|(of, _)| of != child) {
            let from = links.partition_point(|link| link.0 < child);
            let to = links.partition_point(|link| link.0 <= child);
            mixed = mixed_pair(&links[from..to], couples).map(|pair| (child, pair));
        }
        if let Some((_, pair)) = mixed.filter(|(of, _)| *of == child && kind.makes_family()) {
            sets.push((pair, child, kind));
            continue;
        }
        let mut left: Vec<Who> = of_kind.iter().map(|link| link.2).collect();
        while !left.is_empty() {
            let one = left.remove(0);
            // Two who bore or adopted a child are its parents together. A father's wife and a mother's husband are not.
            let together = kind.makes_family() && of_kind.len() == 2 && !left.is_empty();
            let other = if together { Some(0) } else { left.iter().position(|other| partners(one, *other)) };
            let other = other.map_or(Who::MAX, |place| left.remove(place));
            sets.push(((one.min(other), one.max(other)), child, kind));
        }
    }
    sets.sort_unstable();
    let mut nets: Vec<((Who, Who), Net)> = Vec::new();
    for (set, child, kind) in sets {
        if nets.last().is_none_or(|(last, _)| *last != set) {
            let parents = if set.1 == Who::MAX { vec![set.0] } else { vec![set.0, set.1] };
            nets.push((set, Net { parents, ..Net::default() }));
        }
        if let Some((_, net)) = nets.last_mut() {
            match net.children.last_mut().filter(|last| last.who == child) {
                Some(last) => last.kinds.push(kind),
                None => net.children.push(Child { who: child, kinds: vec![kind] }),
            }
        }
    }
    let with_children = nets.len();
    for &(a, b, status) in couples {
        let known = nets[..with_children].binary_search_by_key(&(a, b), |(set, _)| *set).ok();
        let place =
            known.or_else(|| (nets.len() > with_children && nets[nets.len() - 1].0 == (a, b)).then(|| nets.len() - 1));
        match place {
            Some(place) => nets[place].1.couple.push(status),
            None => nets.push(((a, b), Net { parents: vec![a, b], couple: vec![status], ..Net::default() })),
        }
    }
    nets.into_iter().map(|(_, net)| net).collect()
}

/// Brothers and sisters, and twins, whose parents do not say it: each joined to the next.
fn kin_nets(family: &Family, links: &[Link]) -> Vec<Net> {
    let parents = |who: Who| {
        let from = links.partition_point(|link| link.0 < who);
        links[from..].iter().take_while(move |link| link.0 == who).filter(|link| link.1.makes_family())
    };
    let said = |a: Who, b: Who| parents(a).any(|one| parents(b).any(|other| one.2 == other.2));
    let groups = family.siblings.iter().map(|group| (&group.people, group.kind));
    let groups = groups.chain(family.twins.iter().map(|born| (&born.people, SiblingKind::Full)));
    let mut pairs: BTreeMap<(Who, Who), Vec<SiblingKind>> = BTreeMap::new();
    for (people, kind) in groups {
        let mut people = people.clone();
        people.sort_by_key(|who| (family.people[*who].born, *who));
        people.dedup();
        for pair in people.windows(2).filter(|pair| !said(pair[0], pair[1])) {
            let kinds = pairs.entry((pair[0].min(pair[1]), pair[0].max(pair[1]))).or_default();
            if !kinds.contains(&kind) {
                kinds.push(kind);
            }
        }
    }
    let net = |((a, b), kinds): ((Who, Who), Vec<SiblingKind>)| Net {
        kin: kinds.into_iter().map(|kind| (a, b, kind)).collect(),
        ..Net::default()
    };
    pairs.into_iter().map(net).collect()
}

#[cfg(test)]
mod tests {
    use super::Graph;
    use crate::family::{Family, ParentKind, ParentLink, Partnership, PartnershipStatus, Person, Twins};
    use ParentKind::{Adoptive, Birth, Foster, Step};

    fn family(people: usize, parents: &[(usize, usize, ParentKind)], couples: &[(usize, usize)]) -> Family {
        let couple = |&(a, b)| Partnership { id: String::new(), a, b, status: PartnershipStatus::Married };
        Family {
            people: vec![Person::default(); people],
            parents: parents.iter().map(|&(child, parent, kind)| ParentLink { child, parent, kind }).collect(),
            partnerships: couples.iter().map(couple).collect(),
            ..Family::default()
        }
    }

    fn parents(family: &Family) -> Vec<Vec<usize>> {
        Graph::of(family).0.nets.into_iter().map(|net| net.parents).collect()
    }

    #[test]
    fn two_who_bore_a_child_are_one_net_and_two_step_parents_are_two() {
        let links = [(0, 1, Birth), (0, 2, Birth), (0, 3, Step), (0, 4, Step)];
        assert_eq!(parents(&family(5, &links, &[])), [vec![1, 2], vec![3], vec![4]]);
        // Foster carers who are a couple care together; the same link twice is one.
        let links = [(0, 1, Foster), (0, 2, Foster), (0, 2, Foster), (0, 3, Foster)];
        assert_eq!(parents(&family(4, &links, &[(2, 1)])), [vec![1, 2], vec![3]]);
        // A couple without children has a net too.
        assert_eq!(parents(&family(2, &[], &[(1, 0), (0, 1)])), [vec![0, 1]]);
    }

    #[test]
    fn two_mums_of_whom_one_adopted_are_one_net() {
        let family = family(4, &[(0, 1, Birth), (0, 2, Adoptive), (3, 1, Birth), (3, 2, Adoptive)], &[(1, 2)]);
        let (graph, _) = Graph::of(&family);
        assert_eq!(graph.nets.iter().map(|net| net.parents.clone()).collect::<Vec<_>>(), [[1, 2]]);
        assert_eq!(graph.nets[0].children[0].kinds, [Birth, Adoptive]);
        assert_eq!(graph.broods[0], [0, 3]);
    }

    #[test]
    fn twins_are_joined_only_where_parents_do_not_say_it() {
        let mut family = family(4, &[(0, 3, Birth), (1, 3, Birth)], &[]);
        family.twins.push(Twins { people: vec![0, 1], kind: crate::family::TwinKind::Unknown });
        family.twins.push(Twins { people: vec![1, 2], kind: crate::family::TwinKind::Unknown });
        let (graph, loops) = Graph::of(&family);
        assert_eq!(
            graph.nets.iter().flat_map(|net| net.kin.iter().map(|kin| (kin.0, kin.1))).collect::<Vec<_>>(),
            [(1, 2)]
        );
        assert!(loops.is_empty());
        assert_eq!(graph.parts().len(), 1);
    }
}
