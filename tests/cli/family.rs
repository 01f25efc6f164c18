//! A family as a file says it, read here as plain JSON so that nothing is shared with the code under test.

use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;
use std::{env, fs};

/// Who is in a file, and which links it has, by id.
#[derive(Default)]
pub struct Told {
    pub people: BTreeSet<String>,
    /// A child and a parent.
    pub parents: BTreeSet<(String, String)>,
    /// Two partners, in the order of their ids.
    pub pairs: BTreeSet<(String, String)>,
    /// A household and who lives there.
    pub homes: Vec<(String, BTreeSet<String>)>,
}

/// A text of a value.
pub fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("{value} is no text")).to_owned()
}

/// The items of a list; none where it is left out.
pub fn list<'v>(value: &'v Value, name: &str) -> &'v [Value] {
    value[name].as_array().map_or(&[], Vec::as_slice)
}

/// Ids in a list.
pub fn ids(value: &Value) -> Vec<String> {
    value.as_array().unwrap_or_else(|| panic!("{value} is no list")).iter().map(text).collect()
}

pub fn couple(a: &str, b: &str) -> (String, String) {
    (a.min(b).to_owned(), a.max(b).to_owned())
}

/// What a `family.json` says.
pub fn of_family(file: &Value) -> Told {
    let mut told =
        Told { people: list(file, "people").iter().map(|own| text(&own["id"])).collect(), ..Told::default() };
    links(&mut told, list(file, "parents"), list(file, "partnerships"));
    for home in list(file, "households") {
        told.homes.push((text(&home["id"]), ids(&home["members"]).into_iter().collect()));
    }
    told
}

/// What a plan says of people, animals left out.
pub fn of_plan(plan: &Value) -> Told {
    let people = list(plan, "people").iter().filter(|own| own["kind"] != "pet");
    let mut told = Told { people: people.map(|own| text(&own["id"])).collect(), ..Told::default() };
    links(&mut told, list(&plan["bonds"], "parents"), list(&plan["bonds"], "partnerships"));
    told.parents.retain(|(child, parent)| told.people.contains(child) && told.people.contains(parent));
    told.pairs.retain(|(a, b)| told.people.contains(a) && told.people.contains(b));
    told
}

fn links(told: &mut Told, parents: &[Value], pairs: &[Value]) {
    for link in parents.iter().filter(|link| link["kind"] != "unknown") {
        told.parents.insert((text(&link["child"]), text(&link["parent"])));
    }
    told.pairs.extend(pairs.iter().map(|pair| couple(&text(&pair["a"]), &text(&pair["b"]))));
}

/// The families that the tree is tested with: path and JSON.
pub fn families() -> Vec<(String, Value)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/tree/families");
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let read = |path: &Path| serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    paths.iter().map(|path| (path.to_str().unwrap().to_owned(), read(path))).collect()
}

/// One of them.
pub fn family(name: &str) -> String {
    format!("{}/tests/tree/families/{name}.json", env!("CARGO_MANIFEST_DIR"))
}

/// The example plans: path and JSON.
pub fn plans() -> Vec<(String, Value)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/examples");
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.to_string_lossy().ends_with(".plan.json"));
    paths.sort();
    let read = |path: &Path| serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    paths.iter().map(|path| (path.to_str().unwrap().to_owned(), read(path))).collect()
}

/// A file of its own, for a test that needs one.
pub fn file(name: &str, bytes: &[u8]) -> String {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, bytes).unwrap();
    path.to_str().unwrap().to_owned()
}

/// A small family as other programs write it: a mum, a dad who is not the younger one's, twins, an adopted child.
pub const GEDCOM: &str = "0 HEAD\n1 SOUR TREES\n1 GEDC\n2 VERS 5.5.1\n2 FORM LINEAGE-LINKED\n1 CHAR UTF-8\n\
0 @I1@ INDI\n1 NAME Mia /Lowther/\n1 SEX F\n1 BIRT\n2 DATE 9 MAY 2018\n1 FAMC @F1@\n\
0 @I2@ INDI\n1 NAME Sarah /Lowther/\n1 SEX F\n1 BIRT\n2 DATE ABT 1990\n1 FAMS @F1@\n1 FAMS @F2@\n\
0 @I3@ INDI\n1 NAME Tom /Reed/\n1 SEX M\n1 FAMS @F1@\n\
0 @I4@ INDI\n1 NAME Noah /Shaw/\n1 SEX M\n1 FAMC @F2@\n\
0 @I5@ INDI\n1 NAME Dev /Shaw/\n1 SEX M\n1 DEAT\n2 DATE 3 MAR 2021\n1 FAMS @F2@\n\
0 @I6@ INDI\n1 NAME Isla /Lowther/\n1 SEX F\n1 FAMC @F1@\n2 PEDI adopted\n\
0 @F1@ FAM\n1 HUSB @I3@\n1 WIFE @I2@\n1 CHIL @I1@\n1 CHIL @I6@\n1 DIV\n2 DATE 2020\n\
0 @F2@ FAM\n1 HUSB @I5@\n1 WIFE @I2@\n1 CHIL @I4@\n1 MARR\n2 DATE 2020\n0 TRLR\n";

/// What it says, by the ids of the file.
pub fn of_gedcom() -> Told {
    let own = |a: &str, b: &str| (a.to_owned(), b.to_owned());
    Told {
        people: (1..=6).map(|nth| format!("I{nth}")).collect(),
        parents: [own("I1", "I2"), own("I1", "I3"), own("I4", "I2"), own("I4", "I5"), own("I6", "I2"), own("I6", "I3")]
            .into(),
        pairs: [couple("I2", "I3"), couple("I2", "I5")].into(),
        homes: Vec::new(),
    }
}
