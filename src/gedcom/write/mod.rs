//! A family as GEDCOM 7.0. What the standard can say is said by the standard; the little that it cannot by extension tags that the
//! file documents, as the standard asks.
//!
//! Nothing is written that is not in the family: no date of today, no name of a machine, no counts. Whoever writes a file for
//! somebody hands in what that reader may know.

mod lines;
mod unions;

use super::tag::Ours;
use super::{OWN_ID, SOURCE, date, pedigree};
use crate::family::{Family, ParentKind, PartnershipStatus, Sex, TwinKind, Who};
use lines::Lines;
use unions::{Belongs, Union};

/// A family as a GEDCOM 7.0 file.
///
/// Carried whole: people, parents of every kind, couples, twins, brothers and sisters, homes, helpers and who is in the middle.
/// Ids that GEDCOM does not allow are kept beside the new ones. Not carried: the family's id; and a slash in a name, which GEDCOM
/// cannot say, is written as U+2215, which looks like one.
pub fn write(family: &Family) -> String {
    let unions = unions::of(family);
    let own_id = |union: &Union| union.couple.map_or("", |couple| family.partnerships[couple].id.as_str());
    let people = family.people.iter().map(|person| (person.id.as_str(), 'P'));
    let families: Vec<(&str, char)> = unions.iter().map(|union| (own_id(union), 'F')).collect();
    let homes = family.households.iter().map(|home| (home.id.as_str(), 'H'));
    let mut ids = lines::ids(people.chain(families.iter().copied()).chain(homes));
    let home_ids = ids.split_off(family.people.len() + unions.len());
    let family_ids = ids.split_off(family.people.len());
    let mut writing =
        Writing { family, unions: &unions, people: &ids, families: &family_ids, homes: &home_ids, lines: Lines::new() };
    writing.head();
    writing.everyone();
    writing.families();
    writing.households();
    writing.lines.record("", "TRLR");
    writing.lines.done()
}

struct Writing<'f> {
    family: &'f Family,
    unions: &'f [Union],
    /// The ids in the file.
    people: &'f [String],
    families: &'f [String],
    homes: &'f [String],
    lines: Lines,
}

impl Writing<'_> {
    fn head(&mut self) {
        self.lines.record("", "HEAD");
        self.lines.text(1, "GEDC", "");
        self.lines.text(2, "VERS", "7.0");
        let root = self.family.root.filter(|root| *root > 0);
        let used = Ours::ALL.iter().filter(|(ours, ..)| self.uses(*ours)).map(|(_, tag, name)| (*tag, *name));
        let used: Vec<(&str, &str)> = root.map(|_| ("_ROOT", "root")).into_iter().chain(used).collect();
        if !used.is_empty() {
            self.lines.text(1, "SCHMA", "");
        }
        for (tag, name) in used {
            self.lines.text(2, "TAG", &format!("{tag} {}{name}", Ours::BASE));
        }
        self.lines.text(1, "SOUR", SOURCE);
        self.lines.text(2, "NAME", "Kithbook");
        if !self.family.title.is_empty() {
            self.lines.text(1, "NOTE", &self.family.title);
        }
        if let Some(root) = root {
            self.lines.pointer(1, "_ROOT", &self.people[root]);
        }
    }

    /// Whether a tag of ours is needed.
    fn uses(&self, ours: Ours) -> bool {
        match ours {
            Ours::Couple => self.unions.iter().any(is_no_couple),
            Ours::Unknown => self.family.people.iter().any(|person| person.unknown),
            Ours::Home => !self.family.households.is_empty(),
            Ours::Member => self.family.households.iter().any(|home| !home.members.is_empty()),
            Ours::Helper => !self.family.professionals.is_empty(),
        }
    }

    fn everyone(&mut self) {
        let count = self.family.people.len();
        let (mut child_of, mut partner_of) = (vec![Vec::new(); count], vec![Vec::new(); count]);
        for (place, union) in self.unions.iter().enumerate() {
            for child in &union.children {
                child_of[child.who].push((place, child.belongs));
            }
            for &partner in &union.partners {
                partner_of[partner].push(place);
            }
        }
        let mut twins: Vec<Vec<(Who, TwinKind)>> = vec![Vec::new(); count];
        for born in &self.family.twins {
            for two in born.people.windows(2) {
                if let &[one, other] = two {
                    twins[one].push((other, born.kind));
                }
            }
        }
        let mut jobs = vec![Vec::new(); count];
        for helper in &self.family.professionals {
            jobs[helper.person].push(helper.role.as_str());
        }
        for who in 0..count {
            self.person(who, &jobs[who]);
            for (union, belongs) in &child_of[who] {
                self.child(*union, *belongs);
            }
            for union in &partner_of[who] {
                self.lines.pointer(1, "FAMS", &self.families[*union]);
            }
            for (twin, kind) in &twins[who] {
                self.lines.pointer(1, "ASSO", &self.people[*twin]);
                self.lines.text(2, "ROLE", "MULTIPLE");
                match kind {
                    TwinKind::Identical => self.lines.text(3, "PHRASE", "Identical"),
                    TwinKind::Fraternal => self.lines.text(3, "PHRASE", "Fraternal"),
                    TwinKind::Unknown => {}
                }
            }
            own_id(&mut self.lines, &self.family.people[who].id, &self.people[who]);
            if self.family.people[who].unknown {
                self.lines.text(1, tag(Ours::Unknown), "Y");
            }
        }
    }

    fn person(&mut self, who: Who, jobs: &[&str]) {
        let person = &self.family.people[who];
        self.lines.record(&self.people[who], "INDI");
        if !person.name.is_empty() {
            self.lines.text(1, "NAME", &person.name.replace('/', "\u{2215}").replace(['\n', '\r', '\t'], " "));
        }
        match person.sex {
            Sex::Female => self.lines.text(1, "SEX", "F"),
            Sex::Male => self.lines.text(1, "SEX", "M"),
            Sex::Other => {}
        }
        let born = date::written(person.born);
        if !born.is_empty() {
            self.lines.text(1, "BIRT", "");
            self.lines.text(2, "DATE", &born);
        }
        if person.deceased {
            self.lines.text(1, "DEAT", "Y");
        }
        for job in jobs {
            self.lines.text(1, "OCCU", job);
            self.lines.text(2, tag(Ours::Helper), "Y");
        }
    }

    fn child(&mut self, union: usize, belongs: Belongs) {
        let id = &self.families[union];
        let (word, phrase) = match belongs {
            Belongs::Parents(kind, _) => pedigree::written(kind),
            Belongs::Siblings(kind) => pedigree::written_of_siblings(kind),
        };
        if let Belongs::Parents(ParentKind::Adoptive, only) = belongs {
            self.lines.text(1, "ADOP", "Y");
            self.lines.pointer(2, "FAMC", id);
            let partners = &self.unions[union].partners;
            let by = only.or(if let [one] = **partners { Some(one) } else { None });
            let by = by.and_then(|by| self.places(union).into_iter().find(|(_, who)| *who == by));
            self.lines.text(3, "ADOP", by.map_or("BOTH", |(place, _)| place));
        }
        self.lines.pointer(1, "FAMC", id);
        if !word.is_empty() {
            self.lines.text(2, "PEDI", word);
        }
        if !phrase.is_empty() {
            self.lines.text(3, "PHRASE", phrase);
        }
    }

    /// The partners of a family, and the place each has. A man and a woman stand where old programs look for them; else the first
    /// stands first, and nothing is meant by it.
    fn places(&self, union: usize) -> Vec<(&'static str, Who)> {
        let partners = &self.unions[union].partners;
        let sex = |who: &Who| self.family.people[*who].sex;
        let is_wife_first = match &**partners {
            [one] => sex(one) == Sex::Female,
            [one, other] => {
                sex(one) == Sex::Female && sex(other) != Sex::Female || sex(other) == Sex::Male && sex(one) != Sex::Male
            }
            _ => false,
        };
        let places = if is_wife_first { ["WIFE", "HUSB"] } else { ["HUSB", "WIFE"] };
        places.into_iter().zip(partners.iter().copied()).collect()
    }

    fn families(&mut self) {
        for (place, union) in self.unions.iter().enumerate() {
            self.lines.record(&self.families[place], "FAM");
            for (tag, who) in self.places(place) {
                self.lines.pointer(1, tag, &self.people[who]);
            }
            let mut children: Vec<Who> = union.children.iter().map(|child| child.who).collect();
            // Who was fostered and then adopted here is one child.
            children.dedup();
            let born = |who: &Who| self.family.people[*who].born;
            if children.iter().all(|who| born(who).0 > 0) {
                children.sort_by_key(born);
            }
            for child in children {
                self.lines.pointer(1, "CHIL", &self.people[child]);
            }
            if let Some(couple) = union.couple.map(|couple| &self.family.partnerships[couple]) {
                let has_died = self.family.people[couple.a].deceased || self.family.people[couple.b].deceased;
                self.status(couple.status, has_died);
                own_id(&mut self.lines, &couple.id, &self.families[place]);
            }
            if is_no_couple(union) {
                self.lines.text(1, tag(Ours::Couple), "N");
            }
        }
    }

    fn status(&mut self, status: PartnershipStatus, has_died: bool) {
        use PartnershipStatus::{Divorced, Ended, Married, Separated, Together, Widowed};
        if matches!(status, Married | Divorced | Widowed) {
            self.lines.text(1, "MARR", "Y");
        }
        let event = match status {
            Divorced => return self.lines.text(1, "DIV", "Y"),
            Separated => ("They live apart", "Separation"),
            Ended => ("They are no longer a couple", "Ended"),
            // The death says it by itself.
            Widowed if !has_died => ("One of them has died", "Widowed"),
            Married | Together | Widowed => return,
        };
        self.lines.text(1, "EVEN", event.0);
        self.lines.text(2, "TYPE", event.1);
    }

    fn households(&mut self) {
        for (home, id) in self.family.households.iter().zip(self.homes) {
            self.lines.record(id, tag(Ours::Home));
            if !home.name.is_empty() {
                self.lines.text(1, "NAME", &home.name);
            }
            for member in &home.members {
                self.lines.pointer(1, tag(Ours::Member), &self.people[*member]);
            }
            own_id(&mut self.lines, &home.id, id);
        }
    }
}

/// Keeps an id that the file could not have.
fn own_id(lines: &mut Lines, own: &str, id: &str) {
    if own != id && !own.is_empty() {
        lines.text(1, "REFN", own);
        lines.text(2, "TYPE", OWN_ID);
    }
}

fn is_no_couple(union: &Union) -> bool {
    union.couple.is_none() && union.partners.len() > 1
}

fn tag(ours: Ours) -> &'static str {
    Ours::ALL.iter().find(|(known, ..)| *known == ours).map_or("_X", |(_, tag, _)| *tag)
}
