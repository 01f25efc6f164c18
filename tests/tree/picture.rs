//! A picture as `layout.json` gives it, ours or another program's: cards, strokes and grounds by people, in eighths of a unit, so
//! that the decimals of other programs are kept near enough and every question about it has an exact answer.

use kithbook::family::{Family, Who};
use serde_json::Value;
use std::collections::BTreeMap;

/// How finely a unit is cut.
pub const GRAIN: i64 = 8;

/// A place.
pub type Spot = (i64, i64);

/// A rectangle by its sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ground {
    pub left: i64,
    pub top: i64,
    pub right: i64,
    pub bottom: i64,
}

impl Ground {
    /// Whether a place is in it or on its rim.
    pub fn has(self, (x, y): Spot) -> bool {
        (self.left..=self.right).contains(&x) && (self.top..=self.bottom).contains(&y)
    }

    pub fn holds(self, other: Ground) -> bool {
        self.left <= other.left && self.top <= other.top && other.right <= self.right && other.bottom <= self.bottom
    }

    /// Whether two share ground; to touch is not to share.
    pub fn meets(self, other: Ground) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    pub fn with(self, other: Ground) -> Ground {
        Ground {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }

    /// Whether a stroke runs through it or along its rim.
    pub fn is_touched_by(self, a: Spot, b: Spot) -> bool {
        if self.has(a) || self.has(b) {
            return true;
        }
        let apart = a.0.max(b.0) < self.left
            || a.0.min(b.0) > self.right
            || a.1.max(b.1) < self.top
            || a.1.min(b.1) > self.bottom;
        if apart {
            return false;
        }
        let corners =
            [(self.left, self.top), (self.right, self.top), (self.left, self.bottom), (self.right, self.bottom)];
        let sides = corners.map(|corner| side(a, b, corner).signum());
        sides.contains(&0) || (sides.contains(&1) && sides.contains(&-1))
    }
}

/// On which side of the line from `a` to `b` a place is: above zero, below it, or on the line.
pub fn side(a: Spot, b: Spot, place: Spot) -> i64 {
    (b.0 - a.0) * (place.1 - a.1) - (b.1 - a.1) * (place.0 - a.0)
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    pub who: Who,
    pub ground: Ground,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Partner,
    Parent,
    Sibling,
}

/// Whose lines are one family's: whether they are between brothers and sisters only, and the parents or partners, or those.
pub type Whose = (bool, Vec<Who>);

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edge {
    pub kind: Kind,
    pub from: Vec<Who>,
    pub to: Vec<Who>,
    pub points: Vec<Spot>,
    /// Of a line between brothers and sisters: all who are said to be so together, if it is said of these two.
    pub group: Vec<Who>,
}

impl Edge {
    /// Whose line it is: a couple and their children are one family, and so are a parent and the children had alone. Brothers
    /// and sisters whose parents are not known are one by themselves.
    pub fn family(&self) -> Whose {
        let mut people = if self.group.is_empty() { self.from.clone() } else { self.group.clone() };
        if self.kind != Kind::Parent && self.group.is_empty() {
            people.extend(&self.to);
        }
        people.sort_unstable();
        people.dedup();
        (self.kind == Kind::Sibling, people)
    }

    pub fn strokes(&self) -> impl Iterator<Item = (Spot, Spot)> {
        self.points.windows(2).map(|pair| (pair[0], pair[1])).filter(|(a, b)| a != b)
    }
}

/// The ground of a home, by its place in the family's list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Region {
    pub home: usize,
    pub ground: Ground,
    pub members: Vec<Who>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Picture {
    pub cards: Vec<Card>,
    pub edges: Vec<Edge>,
    pub regions: Vec<Region>,
}

/// A family's people and homes by their ids.
struct Names<'f> {
    people: BTreeMap<&'f str, Who>,
    homes: BTreeMap<&'f str, usize>,
}

/// The picture of a `layout.json` of this family, or what is wrong with the file.
pub fn read(family: &Family, text: &str) -> Result<Picture, String> {
    let value: Value = serde_json::from_str(text).map_err(|fault| fault.to_string())?;
    from_value(family, &value)
}

/// The same, of JSON that is read already.
pub fn from_value(family: &Family, value: &Value) -> Result<Picture, String> {
    let names = Names {
        people: family.people.iter().enumerate().map(|(who, person)| (person.id.as_str(), who)).collect(),
        homes: family.households.iter().enumerate().map(|(place, home)| (home.id.as_str(), place)).collect(),
    };
    let mut picture = Picture::default();
    for node in list(value, "nodes")? {
        picture.cards.push(Card { who: names.who(&node["id"])?, ground: ground(node)? });
    }
    for edge in list(value, "edges")? {
        let kind = match edge["kind"].as_str() {
            Some("partner") => Kind::Partner,
            Some("parent") => Kind::Parent,
            Some("sibling") => Kind::Sibling,
            _ => return Err(format!("an edge of no known kind: {}", edge["kind"])),
        };
        let points = edge["points"].as_array().ok_or("an edge without points")?;
        let points = points.iter().map(|point| Ok((number(&point[0])?, number(&point[1])?)));
        let (from, to) = (names.all(&edge["from"])?, names.all(&edge["to"])?);
        let is_of = |group: &&Vec<Who>| from.iter().chain(&to).all(|who| group.contains(who));
        let said =
            family.siblings.iter().map(|group| &group.people).chain(family.twins.iter().map(|born| &born.people));
        let group = said.filter(|_| kind == Kind::Sibling).find(is_of).cloned().unwrap_or_default();
        picture.edges.push(Edge { kind, from, to, points: points.collect::<Result<_, String>>()?, group });
    }
    if value.get("regions").is_some() {
        for region in list(value, "regions")? {
            let id = region["id"].as_str().ok_or("a region without an id")?;
            let home = names.homes.get(id).ok_or_else(|| format!("a region of no known home: {id}"))?;
            let members = names.all(&region["members"])?;
            picture.regions.push(Region { home: *home, ground: ground(region)?, members });
        }
    }
    Ok(picture)
}

impl Names<'_> {
    fn who(&self, id: &Value) -> Result<Who, String> {
        let who = id.as_str().and_then(|id| self.people.get(id));
        who.copied().ok_or_else(|| format!("nobody has the id {id}"))
    }

    fn all(&self, ids: &Value) -> Result<Vec<Who>, String> {
        ids.as_array().ok_or("no list of people")?.iter().map(|id| self.who(id)).collect()
    }
}

fn list<'v>(value: &'v Value, name: &str) -> Result<&'v Vec<Value>, String> {
    value[name].as_array().ok_or_else(|| format!("no list of {name}"))
}

fn ground(value: &Value) -> Result<Ground, String> {
    let (left, top) = (number(&value["x"])?, number(&value["y"])?);
    Ok(Ground { left, top, right: left + number(&value["w"])?, bottom: top + number(&value["h"])? })
}

#[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "no picture is that wide")]
fn number(value: &Value) -> Result<i64, String> {
    let number = value.as_f64().ok_or_else(|| format!("not a number: {value}"))?;
    Ok((number * GRAIN as f64).round() as i64)
}
