//! A cue, read: nothing of it is trusted.

use super::walk;
use crate::art::Colour;
use crate::art::kin::{Face, Someone};
use crate::art::people::{COATS, Person, Pet, tone};
use crate::audience::Level;
use crate::family::{Family, Sex, Who};
use crate::index::Index;
use crate::kin;

/// Of a larger family, the nearest are shown.
pub(super) const IN_A_TREE: usize = 200;
/// The same at five to seven.
const IN_A_SMALL_TREE: usize = 14;

/// A cue, read.
pub(super) struct Asked<'c> {
    pub kind: &'c str,
    pub wide: i32,
    pub level: Level,
    /// The child first, each once.
    pub people: Vec<Shown<'c>>,
    /// The other lines, each by its fields.
    pub lines: Vec<Vec<&'c str>>,
    /// Where each stands among the people, by id.
    known: Index,
}

pub(super) struct Shown<'c> {
    pub id: &'c str,
    pub name: &'c str,
    /// What they are to the child, where the name does not say it.
    pub word: String,
    pub sex: Sex,
    /// Larger, the later they were born; 0 where nobody knows.
    pub born: i32,
    pub has_died: bool,
    pub has_own_word: bool,
    /// The book is theirs.
    pub is_reader: bool,
    pub face: Seen,
    /// The file of a photo; empty where there is none.
    pub file: &'c str,
    /// The address of that photo, where it is to be shown.
    pub photo: String,
    /// How many of their own are not in the picture.
    pub more: usize,
}

/// A face that a picture may borrow.
pub(super) enum Seen {
    Person(Box<Person>),
    Pet(Pet, Colour),
    Council,
    Nobody,
    Unseen,
}

impl Seen {
    pub(super) fn read(id: &str, kind: &str, looks: &str) -> Seen {
        let words: Vec<&str> = looks.split(' ').collect();
        match (kind, &words[..]) {
            ("person", looks) => {
                let pairs: Vec<(&str, &str)> = looks.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect();
                Person::read(id, &pairs).map_or(Seen::Unseen, |own| Seen::Person(Box::new(own)))
            }
            ("pet", ["pet", kind, coat]) => match (Pet::from_word(kind), tone(COATS, coat)) {
                (Some(kind), Some(coat)) => Seen::Pet(kind, coat),
                _ => Seen::Unseen,
            },
            ("nobody", _) => Seen::Nobody,
            ("council", _) => Seen::Council,
            _ => Seen::Unseen,
        }
    }
}

impl<'c> Shown<'c> {
    pub(super) fn read(fields: &[&'c str]) -> Option<Shown<'c>> {
        let [id, life, sex, born, called, name, kind, looks, ref file @ ..] = *fields else { return None };
        let sex = Sex::from_word(sex).unwrap_or_default();
        let face = Seen::read(id, kind, looks);
        let (has_died, has_own_word, is_reader) = (life == "died", called != "name", called == "you");
        let born = born.parse().unwrap_or_default();
        let (file, photo, word) = (file.first().copied().unwrap_or(""), String::new(), String::new());
        Some(Shown { id, name, word, sex, born, has_died, has_own_word, is_reader, face, file, photo, more: 0 })
    }

    pub(super) fn someone(&self) -> Someone<'_> {
        let face = match &self.face {
            Seen::Person(own) => Face::Person(own),
            Seen::Pet(kind, coat) => Face::Pet(*kind, *coat),
            Seen::Council => Face::Council,
            Seen::Nobody => Face::Nobody,
            Seen::Unseen => Face::Unseen,
        };
        Someone { id: self.id, name: self.name, word: &self.word, has_died: self.has_died, face, photo: &self.photo }
    }
}

impl<'c> Asked<'c> {
    pub(super) fn read(cue: &'c str) -> Option<Asked<'c>> {
        let mut lines = cue.lines();
        let mut head = lines.next()?.split(' ');
        if head.next() != Some("kin") {
            return None;
        }
        let kind = head.next()?;
        let wide = head.next()?.parse::<i32>().ok()?.clamp(280, 2_000);
        let level = head.next().and_then(|word| Level::ALL.iter().find(|level| level.word() == word))?;
        let mut asked =
            Asked { kind, wide, level: *level, people: Vec::new(), lines: Vec::new(), known: Index::default() };
        for line in lines {
            let fields: Vec<&str> = line.split('\t').collect();
            match fields[..] {
                ["who", ref rest @ ..] => asked.people.extend(Shown::read(rest).filter(|own| asked.known.add(own.id))),
                _ => asked.lines.push(fields),
            }
        }
        if asked.people.is_empty() {
            return None;
        }
        if kind == "tree" {
            // Before anybody is left out: what somebody is to the child may hang on others.
            let family = asked.family();
            asked.say_kin(&family);
            if asked.level > Level::From5 {
                asked.walk(&family);
            }
        }
        // Of those around a small child the picture takes as many as it has room for.
        if matches!(kind, "tree" | "around") {
            asked.keep_the_nearest();
        }
        Some(asked)
    }

    /// Shows the photos whose address is known.
    pub(super) fn with_photos(mut self, address: &dyn Fn(&str) -> Option<String>) -> Asked<'c> {
        for own in self.people.iter_mut().filter(|own| !own.file.is_empty()) {
            own.photo = address(own.file).unwrap_or_default();
        }
        self
    }

    /// Leaves all out of a family too large for one picture but those nearest to whom it is shown round, and the way there from
    /// the child.
    fn walk(&mut self, family: &Family) {
        if self.people.len() <= IN_A_TREE + 1 {
            return;
        }
        let from = self.lines.iter().find(|line| line.len() == 2 && line[0] == "from");
        let from = from.and_then(|line| self.who(line[1])).unwrap_or(0);
        let linked = walk::linked(family);
        let mut kept = walk::way(&linked, 0, from);
        kept.truncate(IN_A_TREE + 1);
        let mut is_kept = vec![false; linked.len()];
        kept.iter().for_each(|who| is_kept[*who] = true);
        let nearest = walk::nearest_first(&linked, from).into_iter().filter(|who| !is_kept[*who]);
        kept.extend(nearest.take(IN_A_TREE + 1 - kept.len()).collect::<Vec<_>>());
        kept.iter().for_each(|who| is_kept[*who] = true);
        for (who, own) in self.people.iter_mut().enumerate() {
            let mut others: Vec<Who> = linked[who].iter().copied().filter(|other| !is_kept[*other]).collect();
            others.sort_unstable();
            others.dedup();
            own.more = others.len();
        }
        let mut place = 0;
        self.people.retain(|_| {
            place += 1;
            is_kept[place - 1]
        });
        self.number();
    }

    /// Notes anew where each stands.
    fn number(&mut self) {
        self.known = Index::of(self.people.iter().map(|own| own.id));
    }

    /// Leaves out whoever is too many, those last whom the child lives with.
    pub(super) fn keep_the_nearest(&mut self) {
        let most = if self.level <= Level::From5 { IN_A_SMALL_TREE } else { IN_A_TREE };
        let at_home: Vec<&str> = self
            .lines
            .iter()
            .filter(|line| line[0] == "own-home")
            .flat_map(|line| line.iter().copied().skip(3))
            .collect();
        let child = self.people[0].id;
        // A stable sort: the others stay in the order in which they matter.
        self.people.sort_by_key(|own| if own.id == child { 0 } else { 2 - i32::from(at_home.contains(&own.id)) });
        self.people.truncate(most + 1);
        self.number();
    }

    /// Says what everyone is to the child. The child's own word for somebody is their name already, and says it better.
    pub(super) fn say_kin(&mut self, family: &Family) {
        // To a parent "mum's partner" is not what he is to them.
        let is_anothers = self.people.iter().skip(1).any(|own| own.is_reader);
        for own in kin::answers(family, 0) {
            let is_young = self.level < Level::From12;
            let words = if is_young { kin::plain(family, 0, &own) } else { kin::words(family, 0, &own) };
            let shown = &mut self.people[own.who];
            let is_name = shown.name.eq_ignore_ascii_case(&words);
            let says_something =
                !own.codes.iter().all(|code| matches!(code.sort, kin::Sort::Chain { .. } | kin::Sort::Nothing));
            let is_said = says_something && !(is_anothers && words.contains("'s "));
            if !shown.has_own_word && !is_name && is_said {
                shown.word = words;
            }
        }
    }

    pub(super) fn who(&self, id: &str) -> Option<Who> {
        self.known.place(id)
    }

    pub(super) fn all(&self, ids: &[&str]) -> Vec<Who> {
        ids.iter().filter_map(|id| self.who(id)).collect()
    }

    /// What the picture says by a word of its own.
    pub(super) fn said(&self, word: &str) -> &'c str {
        let said = self.lines.iter().find(|line| line.len() == 3 && line[0] == "say" && line[1] == word);
        said.map_or("", |line| line[2])
    }
}
