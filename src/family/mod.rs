//! A family as kinship and the tree read it: people, and what links them. Neutral: it comes from a plan, from `family.json` or
//! from GEDCOM, and knows none of the three. Nor does it know words, cards or lines.
//!
//! People are named by their place in [`Family::people`], so that a link costs two numbers and ten thousand people are a small
//! thing. Whoever makes a family holds it to [`Family::circle`] first.

#[cfg(feature = "cli")]
mod json;

#[cfg(feature = "cli")]
pub use json::{Unread, read};

/// The place of a person in [`Family::people`].
pub type Who = usize;

/// People and what links them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Family {
    /// Names the family. Example: `three-dads`.
    pub id: String,
    /// What it is called. Example: `Mia, her mum and three dads`.
    pub title: String,
    /// The child in the middle, or whoever is.
    pub root: Option<Who>,
    /// Everyone, once.
    pub people: Vec<Person>,
    /// Who is whose parent or carer.
    pub parents: Vec<ParentLink>,
    /// Who is or was a couple.
    pub partnerships: Vec<Partnership>,
    /// Who was born together.
    pub twins: Vec<Twins>,
    /// Brothers and sisters known to be so where parents do not say it.
    pub siblings: Vec<Siblings>,
    /// Who lives together.
    pub households: Vec<Household>,
    /// Helpers, by their job.
    pub professionals: Vec<Professional>,
}

/// One person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// Names the person in the file they came from. Example: `mia`.
    pub id: String,
    /// The name used. Example: `Mia`.
    pub name: String,
    /// Which words are theirs: mum, dad or parent.
    pub sex: Sex,
    /// They have died.
    pub deceased: bool,
    /// Nobody knows who this is: a place kept for a parent.
    pub unknown: bool,
    /// Year, month and day of birth, each zero where it is not known. Zero sorts first, and says nothing.
    pub born: (u16, u8, u8),
}

/// Which words are a person's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Sex {
    /// Mum, sister, aunt.
    Female,
    /// Dad, brother, uncle.
    Male,
    /// Neither, or not known: parent, brother or sister.
    #[default]
    Other,
}

/// What makes someone a parent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ParentKind {
    /// By birth.
    Birth,
    /// By adoption.
    Adoptive,
    /// As a parent's husband, wife or partner.
    Step,
    /// As a foster carer now.
    Foster,
    /// As a foster carer in the past.
    FosterPast,
    /// As a special guardian or another guardian.
    Guardian,
}

impl ParentKind {
    /// Whether this link sets generations: a child stands below whoever bore or adopted them. A grandmother who is a guardian
    /// stays above her daughter.
    pub const fn makes_family(self) -> bool {
        matches!(self, ParentKind::Birth | ParentKind::Adoptive)
    }
}

/// One person is another's parent or carer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParentLink {
    /// The child of the two.
    pub child: Who,
    /// The parent or carer.
    pub parent: Who,
    /// What makes them so.
    pub kind: ParentKind,
}

/// How two partners stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PartnershipStatus {
    /// Married or civil partners.
    Married,
    /// A couple, not married.
    Together,
    /// Living apart.
    Separated,
    /// Divorced.
    Divorced,
    /// No longer a couple.
    Ended,
    /// One has died.
    Widowed,
}

impl PartnershipStatus {
    /// Whether they are a couple today. A widow still is, as families say it.
    pub const fn lasts(self) -> bool {
        matches!(self, PartnershipStatus::Married | PartnershipStatus::Together | PartnershipStatus::Widowed)
    }

    /// Whether they are or were married: a parent's husband or wife is a step-parent.
    pub const fn is_marriage(self) -> bool {
        matches!(self, PartnershipStatus::Married | PartnershipStatus::Widowed)
    }
}

/// Two people who are or were a couple.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Partnership {
    /// Names the pair. Example: `u0`.
    pub id: String,
    /// One of the two.
    pub a: Who,
    /// The other.
    pub b: Who,
    /// How they stand.
    pub status: PartnershipStatus,
}

/// How people born together are alike.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum TwinKind {
    /// From one egg.
    Identical,
    /// From two.
    Fraternal,
    /// Not known.
    #[default]
    Unknown,
}

/// People born together: two, three or more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Twins {
    /// Who they are.
    pub people: Vec<Who>,
    /// How alike.
    pub kind: TwinKind,
}

/// How brothers and sisters are known to be so where parents do not say it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum SiblingKind {
    /// No more is known.
    #[default]
    Unspecified,
    /// Both parents are the same.
    Full,
    /// One parent is the same.
    Half,
    /// Through a parent's partner.
    Step,
    /// In one foster home.
    Foster,
    /// By adoption.
    Adoptive,
}

/// People known to be brothers and sisters, whatever their parent links say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Siblings {
    /// Who they are.
    pub people: Vec<Who>,
    /// How it is known.
    pub kind: SiblingKind,
}

/// People who live together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Household {
    /// Names the home. Example: `nans-flat`.
    pub id: String,
    /// What the home is called. Example: `Nan's`.
    pub name: String,
    /// Who lives there.
    pub members: Vec<Who>,
}

/// A helper, by their job.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Professional {
    /// Who it is.
    pub person: Who,
    /// Their job, in words. Example: `social worker`.
    pub role: String,
}

/// The words that files and cues know kinds by, each in one place: `word` and `from_word`, and how `family.json` is read.
macro_rules! words {
    ($kind:ident { $($variant:ident = $word:literal)* }) => {
        impl $kind {
            /// The word that files know it by.
            pub const fn word(self) -> &'static str {
                match self {
                    $($kind::$variant => $word,)*
                }
            }

            /// The kind of a word, where there is such a one.
            pub fn from_word(word: &str) -> Option<$kind> {
                match word {
                    $($word => Some($kind::$variant),)*
                    _ => None,
                }
            }
        }

        #[cfg(feature = "cli")]
        impl<'de> serde::Deserialize<'de> for $kind {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<$kind, D::Error> {
                let word = String::deserialize(from)?;
                $kind::from_word(&word).ok_or_else(|| serde::de::Error::unknown_variant(&word, &[$($word),*]))
            }
        }
    };
}

words!(Sex { Female = "F" Male = "M" Other = "X" });
words!(ParentKind {
    Birth = "birth"
    Adoptive = "adoptive"
    Step = "step"
    Foster = "foster"
    FosterPast = "foster-past"
    Guardian = "guardian"
});
words!(PartnershipStatus {
    Married = "married"
    Together = "together"
    Separated = "separated"
    Divorced = "divorced"
    Ended = "ended"
    Widowed = "widowed"
});
words!(TwinKind { Identical = "identical" Fraternal = "fraternal" Unknown = "unknown" });
words!(SiblingKind {
    Unspecified = "unspecified"
    Full = "full"
    Half = "half"
    Step = "step"
    Foster = "foster"
    Adoptive = "adoptive"
});

/// What makes a family none: somebody is their own parent, at however many removes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Circle {
    /// The people of the circle, each the child of the next, and the last of the first.
    pub people: Vec<Who>,
}

impl Family {
    /// The first circle of birth and adoptive links, if there is one. Who cares for whom may go round: a mother can look after
    /// her own mother's foster child. In the time it takes to read each link once.
    pub fn circle(&self) -> Option<Circle> {
        let mut circle = None;
        self.closing(|path, closes| {
            let people = path.iter().map(|(who, _)| *who).skip_while(|who| *who != closes).collect();
            circle = Some(Circle { people });
            false
        });
        circle
    }

    /// Takes out the birth and adoptive links that close a circle, and gives their places in the list as it was. No link is
    /// taken out that closes none.
    pub fn break_circles(&mut self) -> Vec<usize> {
        let mut out = Vec::new();
        self.closing(|path, _| {
            out.extend(path.last().map(|(_, link)| *link));
            true
        });
        out.sort_unstable();
        let mut place = 0;
        self.parents.retain(|_| {
            place += 1;
            out.binary_search(&(place - 1)).is_err()
        });
        out
    }

    /// Follows links up, and tells of each that leads back to somebody on the way: the way, each with the place of the link
    /// that is followed from them, and to whom it leads back. Goes on for as long as `told` says so.
    fn closing(&self, mut told: impl FnMut(&[(Who, usize)], Who) -> bool) {
        let mut parents = vec![Vec::new(); self.people.len()];
        for (place, link) in self.parents.iter().enumerate() {
            if link.kind.makes_family() {
                parents[link.child].push(place);
            }
        }
        let (mut on_the_way, mut done) = (vec![false; self.people.len()], vec![false; self.people.len()]);
        let mut next = vec![0; self.people.len()];
        for start in 0..self.people.len() {
            let mut path = Vec::new();
            if !done[start] {
                on_the_way[start] = true;
                path.push((start, 0));
            }
            while let Some((who, followed)) = path.last_mut() {
                let who = *who;
                let Some(&link) = parents[who].get(next[who]) else {
                    on_the_way[who] = false;
                    done[who] = true;
                    path.pop();
                    continue;
                };
                *followed = link;
                next[who] += 1;
                let parent = self.parents[link].parent;
                if on_the_way[parent] {
                    if !told(&path, parent) {
                        return;
                    }
                } else if !done[parent] {
                    on_the_way[parent] = true;
                    path.push((parent, 0));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Circle, Family, ParentKind, ParentLink, Person};

    fn family(people: usize, links: &[(usize, usize, ParentKind)]) -> Family {
        let parents = links.iter().map(|&(child, parent, kind)| ParentLink { child, parent, kind }).collect();
        Family { people: vec![Person::default(); people], parents, ..Family::default() }
    }

    #[test]
    fn a_circle_of_births_is_found_and_one_of_care_is_none() {
        use ParentKind::{Adoptive, Birth, Foster};
        assert_eq!(family(3, &[(0, 1, Birth), (1, 2, Birth), (0, 2, Adoptive)]).circle(), None);
        let round = family(4, &[(3, 0, Birth), (0, 1, Birth), (1, 2, Adoptive), (2, 0, Birth)]);
        assert_eq!(round.circle(), Some(Circle { people: vec![0, 1, 2] }));
        assert_eq!(family(2, &[(0, 1, Birth), (1, 0, Foster)]).circle(), None);
        assert_eq!(family(1, &[(0, 0, Birth)]).circle(), Some(Circle { people: vec![0] }));
        let mut both = family(4, &[(0, 1, Birth), (1, 0, Birth), (2, 1, Birth), (3, 3, Birth), (1, 3, Foster)]);
        assert_eq!(both.break_circles(), [1, 3]);
        assert_eq!((both.parents.len(), both.circle()), (3, None));
        let deep: Vec<_> = (0..200_000).map(|who| (who, who + 1, Birth)).collect();
        assert_eq!(family(200_001, &deep).circle(), None);
    }
}
