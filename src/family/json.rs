//! `family.json`: a family by itself, for the tree and for kinship. Its shape is in the help of `kithbook tree`.

use super::{
    Family, Household, ParentKind, ParentLink, Partnership, PartnershipStatus, Person, Professional, Sex, SiblingKind,
    Siblings, TwinKind, Twins, Who,
};
use serde::Deserialize;
use std::collections::HashMap;

/// Why a file is no family: where, what, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// The place: a pointer such as `/parents/3/child`, or a line and column where it is not even JSON.
    pub place: String,
    /// What is wrong there, and what to do, in a sentence or two.
    pub said: String,
}

/// The family of a file. Fields this version does not know are left alone.
///
/// # Errors
///
/// Where it is not JSON or not of this shape, a person is named who is not there, an id stands twice, or somebody is their own
/// parent at any remove. The first such fault.
pub fn read(text: &str) -> Result<Family, Unread> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let file: File = serde_json::from_str(text).map_err(|fault| {
        let place = format!("line {}, column {}", fault.line(), fault.column());
        // The place stands by itself: it is not said twice.
        let whole = fault.to_string();
        let what = whole.rsplit_once(" at line ").map_or(whole.as_str(), |(what, _)| what);
        Unread { place, said: format!("{what}. Mend the file and try again.") }
    })?;
    file.family()
}

#[derive(Deserialize)]
struct File {
    #[serde(default)]
    id: String,
    #[serde(default)]
    title: String,
    root: Option<String>,
    people: Vec<OfPerson>,
    #[serde(default)]
    parents: Vec<OfParent>,
    #[serde(default)]
    partnerships: Vec<OfPartnership>,
    #[serde(default)]
    twins: Vec<OfTwins>,
    #[serde(default)]
    siblings: Vec<OfSiblings>,
    #[serde(default)]
    households: Vec<OfHousehold>,
    #[serde(default)]
    professionals: Vec<OfProfessional>,
}

#[derive(Deserialize)]
struct OfPerson {
    id: String,
    #[serde(default)]
    name: Option<String>,
    #[serde(default)]
    sex: Sex,
    #[serde(default)]
    deceased: bool,
    #[serde(default)]
    unknown: bool,
    #[serde(default)]
    born: Option<String>,
}

#[derive(Deserialize)]
struct OfParent {
    child: String,
    parent: String,
    kind: ParentKind,
}

#[derive(Deserialize)]
struct OfPartnership {
    #[serde(default)]
    id: Option<String>,
    a: String,
    b: String,
    status: PartnershipStatus,
}

#[derive(Deserialize)]
struct OfTwins {
    ids: Vec<String>,
    #[serde(default)]
    kind: TwinKind,
}

#[derive(Deserialize)]
struct OfSiblings {
    ids: Vec<String>,
    #[serde(default)]
    kind: SiblingKind,
}

#[derive(Deserialize)]
struct OfHousehold {
    id: String,
    #[serde(default)]
    name: Option<String>,
    #[serde(default)]
    members: Vec<String>,
}

#[derive(Deserialize)]
struct OfProfessional {
    id: String,
    #[serde(default)]
    role: String,
}

/// Everyone by their id.
struct Known<'f>(HashMap<&'f str, Who>);

impl Known<'_> {
    /// Whom an id names at a place of the file.
    fn who(&self, id: &str, place: impl FnOnce() -> String) -> Result<Who, Unread> {
        self.0.get(id).copied().ok_or_else(|| Unread {
            place: place(),
            said: format!("Nobody has the id “{id}”. Add them to “people”, or mend the id."),
        })
    }

    fn all(&self, ids: &[String], list: &str, place: usize, field: &str) -> Result<Vec<Who>, Unread> {
        let who = |(at, id): (usize, &String)| self.who(id, || format!("/{list}/{place}/{field}/{at}"));
        ids.iter().enumerate().map(who).collect()
    }
}

impl File {
    fn family(self) -> Result<Family, Unread> {
        let mut known = Known(HashMap::with_capacity(self.people.len()));
        for (place, person) in self.people.iter().enumerate() {
            if known.0.insert(&person.id, place).is_some() {
                let said = format!("The id “{}” is somebody else's already. Give each person their own.", person.id);
                return Err(Unread { place: format!("/people/{place}/id"), said });
            }
        }
        let root = self.root.as_deref().map(|root| known.who(root, || "/root".to_owned())).transpose()?;
        let mut family = Family { id: self.id, title: self.title, root, ..Family::default() };
        for (place, link) in self.parents.iter().enumerate() {
            family.parents.push(ParentLink {
                child: known.who(&link.child, || format!("/parents/{place}/child"))?,
                parent: known.who(&link.parent, || format!("/parents/{place}/parent"))?,
                kind: link.kind,
            });
        }
        for (place, pair) in self.partnerships.iter().enumerate() {
            family.partnerships.push(Partnership {
                id: pair.id.clone().unwrap_or_else(|| format!("u{place}")),
                a: known.who(&pair.a, || format!("/partnerships/{place}/a"))?,
                b: known.who(&pair.b, || format!("/partnerships/{place}/b"))?,
                status: pair.status,
            });
        }
        for (place, born) in self.twins.iter().enumerate() {
            family.twins.push(Twins { people: known.all(&born.ids, "twins", place, "ids")?, kind: born.kind });
        }
        for (place, group) in self.siblings.iter().enumerate() {
            let people = known.all(&group.ids, "siblings", place, "ids")?;
            family.siblings.push(Siblings { people, kind: group.kind });
        }
        for (place, home) in self.households.iter().enumerate() {
            family.households.push(Household {
                id: home.id.clone(),
                name: home.name.clone().unwrap_or_default(),
                members: known.all(&home.members, "households", place, "members")?,
            });
        }
        for (place, helper) in self.professionals.iter().enumerate() {
            family.professionals.push(Professional {
                person: known.who(&helper.id, || format!("/professionals/{place}/id"))?,
                role: helper.role.clone(),
            });
        }
        family.people = self.people.into_iter().enumerate().map(person).collect::<Result<_, _>>()?;
        match family.circle() {
            None => Ok(family),
            Some(circle) => {
                let name = |who: &Who| family.people[*who].id.as_str();
                let round: Vec<&str> = circle.people.iter().chain(circle.people.first()).map(name).collect();
                let said =
                    format!("Nobody can be their own parent: {}. Take one of these links out.", round.join(" ← "));
                Err(Unread { place: "/parents".to_owned(), said })
            }
        }
    }
}

fn person((place, person): (usize, OfPerson)) -> Result<Person, Unread> {
    let born = match person.born.as_deref() {
        None | Some("") => (0, 0, 0),
        Some(day) => day_of(day).ok_or_else(|| Unread {
            place: format!("/people/{place}/born"),
            said: format!("“{day}” is no date. Write it as 2018-05-09, 2018-05 or 2018."),
        })?,
    };
    let name = person.name.unwrap_or_else(|| person.id.clone());
    Ok(Person { id: person.id, name, sex: person.sex, deceased: person.deceased, unknown: person.unknown, born })
}

/// A year, a month of one, or a day: `2018`, `2018-05`, `2018-05-09`.
fn day_of(text: &str) -> Option<(u16, u8, u8)> {
    let mut parts = text.split('-');
    let year = parts.next().filter(|year| year.len() == 4)?.parse().ok()?;
    let month = parts.next().map_or(Some(0), |month| month.parse().ok().filter(|month| (1..=12).contains(month)))?;
    let day = parts.next().map_or(Some(0), |day| day.parse().ok().filter(|day| (1..=31).contains(day)))?;
    parts.next().is_none().then_some((year, month, day))
}

#[cfg(test)]
mod tests {
    use super::{Unread, read};
    use crate::family::{ParentKind, ParentLink, PartnershipStatus, Sex};

    #[test]
    fn a_family_is_read_by_places() {
        let text = r#"{"id":"f","root":"mia","people":[{"id":"mia","name":"Mia","sex":"F","born":"2018-05"},{"id":"sam"}],
            "parents":[{"child":"mia","parent":"sam","kind":"foster-past"}],
            "partnerships":[{"a":"sam","b":"mia","status":"ended"}],"note":"a field of another version"}"#;
        let family = read(text).unwrap();
        assert_eq!(family.root, Some(0));
        assert_eq!((family.people[0].sex, family.people[0].born), (Sex::Female, (2018, 5, 0)));
        assert_eq!((family.people[1].sex, family.people[1].name.as_str()), (Sex::Other, "sam"));
        assert_eq!(family.parents, [ParentLink { child: 0, parent: 1, kind: ParentKind::FosterPast }]);
        assert_eq!(
            (family.partnerships[0].id.as_str(), family.partnerships[0].status),
            ("u0", PartnershipStatus::Ended)
        );
    }

    #[test]
    fn each_fault_says_where_and_what_to_do() {
        let people = r#""people":[{"id":"a"},{"id":"b"}]"#;
        let cases = [
            ("{", "line 1, column 1", "EOF while parsing an object. Mend the file and try again."),
            (r#"{"people":[{"id":"a"},{"id":"a"}]}"#, "/people/1/id", "The id “a” is somebody else's already."),
            (r#"{"people":[{"id":"a","born":"May"}]}"#, "/people/0/born", "“May” is no date."),
            (&format!(r#"{{{people},"root":"c"}}"#), "/root", "Nobody has the id “c”."),
            (
                &format!(r#"{{{people},"parents":[{{"child":"a","parent":"c","kind":"birth"}}]}}"#),
                "/parents/0/parent",
                "Nobody has the id “c”.",
            ),
            (
                &format!(r#"{{{people},"households":[{{"id":"h","members":["a","d"]}}]}}"#),
                "/households/0/members/1",
                "Nobody has the id “d”.",
            ),
            (
                &format!(
                    r#"{{{people},"parents":[{{"child":"a","parent":"b","kind":"birth"}},{{"child":"b","parent":"a","kind":"adoptive"}}]}}"#
                ),
                "/parents",
                "Nobody can be their own parent: a ← b ← a.",
            ),
        ];
        for (text, place, said) in cases {
            let Err(Unread { place: at, said: told }) = read(text) else { panic!("{text} is read") };
            assert_eq!(at, place, "{text}");
            assert!(told.starts_with(said), "{text}: {told}");
        }
    }
}
