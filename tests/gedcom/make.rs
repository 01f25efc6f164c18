//! Files and families made by a seed.

use kithbook::family::{
    Family, Household, ParentKind, ParentLink, Partnership, PartnershipStatus, Person, Professional, Sex, SiblingKind,
    Siblings, TwinKind, Twins,
};

/// Numbers from a seed.
pub struct Chance(pub u64);

impl Chance {
    /// A number below this one.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % end.max(1)
    }

    /// Whether something is so that is so this often of a hundred.
    pub fn is(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }
}

const NAMES: [&str; 12] = [
    "Mia",
    "Zoë",
    "Dvořák",
    "Nan Jo",
    "O'Brien",
    "@home",
    "李明",
    "Ann-Marie van der Berg",
    "Éva",
    "a@@b",
    "Sam 2",
    "x",
];

/// A family of what GEDCOM can carry. What it cannot is in [`kithbook::gedcom::write`].
pub fn family(seed: u64, size: usize) -> Family {
    let mut chance = Chance(seed | 1);
    let mut family = Family { title: "Mia, her mum and @ three dads".to_owned(), ..Family::default() };
    for who in 0..size {
        let (year, month) = (1900 + chance.below(120), chance.below(13));
        let day = if month > 0 { chance.below(29) } else { 0 };
        let born = (u16::try_from(year).unwrap(), u8::try_from(month).unwrap(), u8::try_from(day).unwrap());
        family.people.push(Person {
            id: match chance.below(4) {
                0 => format!("I{who}"),
                1 => format!("p{who}-x"),
                2 => format!("P{who}"),
                _ => format!("{who} ö"),
            },
            name: NAMES[chance.below(NAMES.len())].to_owned(),
            sex: [Sex::Female, Sex::Male, Sex::Other][chance.below(3)],
            deceased: chance.is(15),
            unknown: chance.is(5),
            born: if chance.is(70) { born } else { (0, 0, 0) },
        });
    }
    family.root = Some(chance.below(size));
    couples(&mut chance, &mut family);
    for child in 1..size {
        parents(&mut chance, &mut family, child);
    }
    let mut next = 0;
    while next + 3 < size {
        let people: Vec<usize> = (next..next + 2 + chance.below(2)).collect();
        let kind = [TwinKind::Identical, TwinKind::Fraternal, TwinKind::Unknown][chance.below(3)];
        next += 3 + chance.below(9);
        if chance.is(50) {
            family.twins.push(Twins { people, kind });
        } else {
            use SiblingKind::{Adoptive, Foster, Full, Half, Step, Unspecified};
            let kind = [Unspecified, Full, Half, Step, Foster, Adoptive][chance.below(6)];
            family.siblings.push(Siblings { people, kind });
        }
    }
    for home in 0..chance.below(4) {
        let members = (0..size).filter(|_| chance.is(20)).collect();
        family.households.push(Household { id: format!("home {home}"), name: "Nan's".to_owned(), members });
    }
    let helpers =
        (0..size).filter(|_| chance.is(5)).map(|person| Professional { person, role: "social worker".to_owned() });
    family.professionals = helpers.collect();
    family
}

/// Couples, of whom no two are the same.
fn couples(chance: &mut Chance, family: &mut Family) {
    use PartnershipStatus::{Divorced, Ended, Married, Separated, Together, Widowed};
    let size = family.people.len();
    for place in 0..chance.below(size) {
        let (a, b) = (chance.below(size), chance.below(size));
        let is_new = !family.partnerships.iter().any(|pair| (pair.a, pair.b) == (a, b) || (pair.a, pair.b) == (b, a));
        if a == b || !is_new {
            continue;
        }
        let mut status = [Married, Together, Separated, Divorced, Ended, Widowed][chance.below(6)];
        // A marriage of which one has died is a widowed one: GEDCOM cannot say otherwise.
        if status == Married && (family.people[a].deceased || family.people[b].deceased) {
            status = Widowed;
        }
        family.partnerships.push(Partnership { id: format!("u{place}"), a, b, status });
    }
}

/// A child's parents, all of whom come before: nobody is their own ancestor.
fn parents(chance: &mut Chance, family: &mut Family, child: usize) {
    use ParentKind::{Adoptive, Birth, Foster, FosterPast, Guardian, Step};
    let mut links: Vec<(usize, ParentKind)> = Vec::new();
    for _ in 0..chance.below(5) {
        let parent = chance.below(child);
        let kind = [Birth, Birth, Birth, Adoptive, Step, Foster, FosterPast, Guardian][chance.below(8)];
        // Who fostered and then adopted is both; else one person is one thing.
        let before: Vec<ParentKind> =
            links.iter().filter(|(known, _)| *known == parent).map(|(_, kind)| *kind).collect();
        if before.is_empty() || before == [FosterPast] && kind == Adoptive {
            links.push((parent, kind));
        }
        let partner = family.partnerships.iter().find(|pair| pair.a == parent && pair.b < child).map(|pair| pair.b);
        if let Some(partner) =
            partner.filter(|partner| chance.is(70) && links.iter().all(|(known, _)| known != partner))
        {
            links.push((partner, kind));
        }
    }
    family.parents.extend(links.into_iter().map(|(parent, kind)| ParentLink { child, parent, kind }));
}

/// A large well-formed file of GEDCOM 5.5.1: generations of couples with three children each, with what real files carry besides.
pub fn large(bytes: usize) -> String {
    let mut chance = Chance(42);
    let mut text = String::from(
        "0 HEAD\n1 SOUR TEST\n2 VERS 1\n1 GEDC\n2 VERS 5.5.1\n2 FORM LINEAGE-LINKED\n1 CHAR UTF-8\n1 SUBM @U1@\n0 @U1@ SUBM\n1 NAME Sam\n",
    );
    let mut family = 0_usize;
    while text.len() < bytes {
        family += 1;
        let names = [NAMES[chance.below(NAMES.len())], "Ann", "Ben", "Cat", "Dan"].map(|name| name.replace('@', ""));
        for (place, name) in names.iter().enumerate() {
            let who = family * 5 + place;
            text.push_str(&format!(
                "0 @I{who}@ INDI\n1 NAME {name} /Smith{}/\n2 GIVN {name}\n2 SURN Smith\n",
                family % 977
            ));
            text.push_str(&format!(
                "1 SEX {}\n1 BIRT\n2 DATE {} MAY {}\n",
                ["M", "F"][place % 2],
                1 + who % 28,
                1800 + who % 200
            ));
            text.push_str("2 PLAC Leeds, West Yorkshire, England\n2 SOUR @S1@\n3 PAGE 12\n");
            text.push_str(if place < 2 { "1 DEAT\n2 DATE ABT 1950\n" } else { "" });
            text.push_str("1 NOTE A note that goes on over some lines, as notes in real files do, \n2 CONC and on.\n2 CONT Then it ends.\n");
            text.push_str("1 _UID 0123456789ABCDEF\n1 CHAN\n2 DATE 1 JAN 2020\n3 TIME 12:00:00\n");
            let link = if place < 2 { "FAMS" } else { "FAMC" };
            text.push_str(&format!("1 {link} @F{family}@\n"));
        }
        let who = family * 5;
        text.push_str(&format!("0 @F{family}@ FAM\n1 HUSB @I{who}@\n1 WIFE @I{}@\n", who + 1));
        text.push_str(&format!(
            "1 MARR\n2 DATE 1900\n1 CHIL @I{}@\n1 CHIL @I{}@\n1 CHIL @I{}@\n",
            who + 2,
            who + 3,
            who + 4
        ));
    }
    text.push_str("0 TRLR\n");
    text
}
