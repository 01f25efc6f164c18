//! Who is linked to whom, to be walked: each person's links in one run, none of them twice.

use crate::family::{Family, ParentKind, PartnershipStatus, SiblingKind, TwinKind, Who};

/// The links of a family by person.
///
/// Brothers and sisters known without parents are given a place beyond the last person's, one for each list of them: a parent
/// that stands for whichever they have. So a mother's brother is found whether or not a grandmother is recorded.
pub(super) struct Links {
    /// How many people there are; places from here on stand for parents.
    pub people: usize,
    /// Everyone's parents and carers.
    pub up: Runs,
    /// Everyone's children and those in their care.
    pub down: Runs,
    /// Everyone's partners, each once, as the best that is said of the two.
    pub partners: Runs,
    /// What the places beyond the people's say of those they stand above.
    pub groups: Vec<SiblingKind>,
}

/// One end of a link.
#[derive(Clone, Copy)]
pub(super) struct End {
    /// Who is there.
    pub who: Who,
    /// What they are.
    pub tie: Tie,
}

/// What two people are to one another.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Tie {
    /// Parent and child.
    Parent(ParentKind),
    /// A couple.
    Couple(PartnershipStatus),
}

impl Tie {
    /// The kind of a parent link. There is no other in a run of parents or children.
    pub fn kind(self) -> ParentKind {
        match self {
            Tie::Parent(kind) => kind,
            Tie::Couple(_) => ParentKind::Step,
        }
    }

    /// How a couple stands. There is nothing else in a run of partners.
    pub fn status(self) -> PartnershipStatus {
        match self {
            Tie::Couple(status) => status,
            Tie::Parent(_) => PartnershipStatus::Ended,
        }
    }

    /// Whether by birth or by adoption.
    pub fn makes_family(self) -> bool {
        matches!(self, Tie::Parent(kind) if kind.makes_family())
    }

    /// A number for what may stand once between two people: each kind of parent, or being a couple.
    fn place(self) -> usize {
        match self {
            Tie::Parent(kind) => kind as usize,
            Tie::Couple(_) => 0,
        }
    }

    /// Which of two says more of a couple: the smaller.
    pub fn standing(self) -> u8 {
        match self.status() {
            PartnershipStatus::Married => 0,
            PartnershipStatus::Widowed => 1,
            PartnershipStatus::Together => 2,
            PartnershipStatus::Separated => 3,
            PartnershipStatus::Divorced => 4,
            PartnershipStatus::Ended => 5,
        }
    }
}

/// Ends of links in one list, those of each person together.
pub(super) struct Runs {
    starts: Vec<usize>,
    ends: Vec<End>,
}

impl Runs {
    /// The links of one person.
    pub fn of(&self, who: Who) -> &[End] {
        match (self.starts.get(who), self.starts.get(who + 1)) {
            (Some(&from), Some(&to)) => &self.ends[from..to],
            _ => &[],
        }
    }

    /// Links put together by whose they are. What is said twice is kept once.
    fn new(places: usize, links: &[(Who, End)]) -> Runs {
        let mut starts = vec![0; places + 2];
        for (from, _) in links {
            starts[from + 2] += 1;
        }
        for place in 2..starts.len() {
            starts[place] += starts[place - 1];
        }
        let Some((_, first)) = links.first() else { return Runs { starts, ends: Vec::new() } };
        let mut ends = vec![*first; links.len()];
        for (from, end) in links {
            ends[starts[from + 1]] = *end;
            starts[from + 1] += 1;
        }
        let mut runs = Runs { starts, ends };
        runs.once(places);
        runs
    }

    fn once(&mut self, places: usize) {
        // Where each person's link of each kind stands in the list that is kept, for the run that is read.
        let mut seen = vec![usize::MAX; places * KINDS];
        let mut kept = 0;
        for place in 0..places {
            let (from, to) = (self.starts[place], self.starts[place + 1]);
            self.starts[place] = kept;
            let start = kept;
            for at in from..to {
                let end = self.ends[at];
                let slot = &mut seen[end.who * KINDS + end.tie.place()];
                if *slot != usize::MAX && *slot >= start {
                    if end.tie.standing() < self.ends[*slot].tie.standing() {
                        self.ends[*slot] = end;
                    }
                } else {
                    *slot = kept;
                    self.ends[kept] = end;
                    kept += 1;
                }
            }
        }
        self.starts[places] = kept;
        self.ends.truncate(kept);
    }
}

/// Links by the person whose they are.
type Ends = Vec<(Who, End)>;

/// How many kinds of parent there are.
const KINDS: usize = 6;

impl Links {
    /// The links of a family.
    pub fn of(family: &Family) -> Links {
        let people = family.people.len();
        let mut groups = Vec::new();
        let mut parents: Vec<(Who, Who, ParentKind)> = Vec::new();
        for link in &family.parents {
            if link.child != link.parent {
                parents.push((link.child, link.parent, link.kind));
            }
        }
        let known = Runs::new(people, &both_ends(&parents).0);
        for list in &family.siblings {
            add_group(&mut groups, &mut parents, people, &list.people, list.kind);
            if list.kind == SiblingKind::Full {
                share_parents(&mut parents, family, &known, &list.people);
            }
        }
        for list in &family.twins {
            add_group(&mut groups, &mut parents, people, &list.people, SiblingKind::Full);
            share_parents(&mut parents, family, &known, &list.people);
        }
        let (up, down) = both_ends(&parents);
        let mut couples = Vec::new();
        for pair in &family.partnerships {
            if pair.a != pair.b {
                couples.push((pair.a, End { who: pair.b, tie: Tie::Couple(pair.status) }));
                couples.push((pair.b, End { who: pair.a, tie: Tie::Couple(pair.status) }));
            }
        }
        let places = people + groups.len();
        Links {
            people,
            up: Runs::new(places, &up),
            down: Runs::new(places, &down),
            partners: Runs::new(places, &couples),
            groups,
        }
    }

    /// How two people stand as a couple, if they ever were one.
    pub fn couple(&self, one: Who, other: Who) -> Option<PartnershipStatus> {
        // From whoever had fewer.
        let (mine, theirs) = (self.partners.of(one), self.partners.of(other));
        let (run, whom) = if mine.len() > theirs.len() { (theirs, one) } else { (mine, other) };
        for end in run {
            if end.who == whom {
                return Some(end.tie.status());
            }
        }
        None
    }

    /// Whether a birth parent's child has been adopted by others: by nobody who is or was the parent's partner.
    pub fn is_first_family(&self, child: Who, parent: Who) -> bool {
        let mut is_adopted = false;
        let mut is_born = false;
        for end in self.up.of(child) {
            match end.tie.kind() {
                ParentKind::Adoptive => {
                    if end.who == parent || self.couple(end.who, parent).is_some() {
                        return false;
                    }
                    is_adopted |= end.who < self.people;
                }
                ParentKind::Birth => is_born |= end.who == parent,
                _ => {}
            }
        }
        is_adopted && is_born
    }
}

fn both_ends(parents: &[(Who, Who, ParentKind)]) -> (Ends, Ends) {
    let (mut up, mut down) = (Vec::with_capacity(parents.len()), Vec::with_capacity(parents.len()));
    for &(child, parent, kind) in parents {
        let tie = Tie::Parent(kind);
        up.push((child, End { who: parent, tie }));
        down.push((parent, End { who: child, tie }));
    }
    (up, down)
}

/// A place that stands for the parents of people known to be brothers and sisters.
fn add_group(
    groups: &mut Vec<SiblingKind>,
    parents: &mut Vec<(Who, Who, ParentKind)>,
    people: usize,
    members: &[Who],
    kind: SiblingKind,
) {
    let tie = match kind {
        SiblingKind::Adoptive => ParentKind::Adoptive,
        // These set no generations, and are read where the bonds are.
        SiblingKind::Step => ParentKind::Step,
        SiblingKind::Foster => ParentKind::Foster,
        SiblingKind::Full | SiblingKind::Half | SiblingKind::Unspecified => ParentKind::Birth,
    };
    for &who in members {
        parents.push((who, people + groups.len(), tie));
    }
    groups.push(kind);
}

/// What is recorded of one full brother's or sister's parents is true of the others': both are the same. Not where the list
/// names a parent of its own people, or they have more than two between them: then something is wrong, and nothing is added.
fn share_parents(parents: &mut Vec<(Who, Who, ParentKind)>, family: &Family, known: &Runs, members: &[Who]) {
    let mut shared: Vec<Who> = Vec::new();
    for &who in members {
        for end in known.of(who) {
            if end.tie.kind() == ParentKind::Birth && !family.people[end.who].unknown && !shared.contains(&end.who) {
                if shared.len() == 2 {
                    return;
                }
                shared.push(end.who);
            }
        }
    }
    for &parent in &shared {
        if members.contains(&parent) {
            return;
        }
    }
    for &who in members {
        for &parent in &shared {
            parents.push((who, parent, ParentKind::Birth));
        }
    }
}

/// Keeps apart the twins' own lists: how alike, and how many.
pub(super) fn twins_of(family: &Family, who: Who) -> Vec<(Who, TwinKind, usize)> {
    let mut found = Vec::new();
    for list in &family.twins {
        if list.people.contains(&who) {
            for &other in &list.people {
                if other != who {
                    found.push((other, list.kind, list.people.len()));
                }
            }
        }
    }
    found
}
