//! `kithbook tree`: each format, held to what the file says and to what formats.md promises of `layout.json`.

use crate::family::{
    GEDCOM, Told, couple, families, family, file, ids, list, of_family, of_gedcom, of_plan, plans, text,
};
use crate::{ADOPTION, HOME, ends, ends_with};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

const DAY: [&str; 2] = ["--today", "2026-06-01"];

fn fields(value: &Value) -> BTreeSet<&str> {
    value.as_object().unwrap_or_else(|| panic!("{value} is no object")).keys().map(String::as_str).collect()
}

fn whole(value: &Value, name: &str) -> i64 {
    value[name].as_i64().unwrap_or_else(|| panic!("{name} of {value} is no whole number"))
}

/// Left, top, right and bottom.
fn sides(value: &Value) -> [i64; 4] {
    let [x, y, w, h] = ["x", "y", "w", "h"].map(|name| whole(value, name));
    assert!(w > 0 && h > 0, "{value}");
    [x, y, x + w, y + h]
}

/// A layout against formats.md, and against what the file says.
fn hold(layout: &Value, told: &Told, name: &str) {
    assert_eq!(fields(layout), ["nodes", "edges", "regions"].into(), "{name}");
    let mut cards = BTreeMap::new();
    for node in list(layout, "nodes") {
        assert_eq!(fields(node), ["id", "x", "y", "w", "h"].into(), "{name}");
        assert!(cards.insert(text(&node["id"]), sides(node)).is_none(), "{name}: {node} is there twice");
    }
    let drawn: BTreeSet<String> = cards.keys().cloned().collect();
    assert_eq!(drawn, told.people, "{name}: everyone once, and nobody else");
    let (mut parents, mut pairs) = (BTreeSet::new(), BTreeSet::new());
    for edge in list(layout, "edges") {
        assert_eq!(fields(edge), ["kind", "from", "to", "points"].into(), "{name}");
        let (from, to) = (ids(&edge["from"]), ids(&edge["to"]));
        assert!(!from.is_empty() && !to.is_empty(), "{name}: {edge}");
        assert!(from.iter().chain(&to).all(|id| told.people.contains(id)), "{name}: {edge} names a stranger");
        let points = list(edge, "points");
        let is_place =
            |point: &Value| point.as_array().is_some_and(|own| own.len() == 2 && own.iter().all(Value::is_i64));
        assert!(points.len() >= 2 && points.iter().all(is_place), "{name}: {edge}");
        match edge["kind"].as_str() {
            Some("parent") => {
                assert!(from.len() <= 2, "{name}: {edge}");
                parents.extend(to.iter().flat_map(|to| from.iter().map(|from| (to.clone(), from.clone()))));
            }
            Some("partner") => pairs.extend(from.iter().flat_map(|from| to.iter().map(|to| couple(from, to)))),
            kind => assert_eq!(kind, Some("sibling"), "{name}: {edge}"),
        }
    }
    assert_eq!(parents, told.parents, "{name}: a line for each link, and none that is no link");
    assert_eq!(pairs, told.pairs, "{name}: a line for each couple, and none that is no couple");
    for region in list(layout, "regions") {
        assert_eq!(fields(region), ["id", "x", "y", "w", "h", "members"].into(), "{name}");
        let (own, members) = (sides(region), ids(&region["members"]));
        let home = (text(&region["id"]), members.iter().cloned().collect());
        assert!(told.homes.is_empty() || told.homes.contains(&home), "{name}: {region}");
        for (id, card) in &cards {
            let is_inside = own[0] <= card[0] && own[1] <= card[1] && own[2] >= card[2] && own[3] >= card[3];
            assert_eq!(is_inside, members.contains(id), "{name}: {id} and {region}");
        }
    }
}

fn layout(arguments: &[&str]) -> Value {
    let (code, out, err) = ends(&[&["tree", "--format", "json"], arguments].concat());
    assert!(code == 0 && err.is_empty() && out.ends_with("}\n"), "{arguments:?}: {code} {err}");
    serde_json::from_str(&out).unwrap()
}

#[test]
fn a_layout_holds_everyone_once_and_every_link_of_the_file() {
    for (path, value) in families() {
        hold(&layout(&[&path]), &of_family(&value), &path);
    }
    let path = file("tree.ged", GEDCOM.as_bytes());
    hold(&layout(&[&path]), &of_gedcom(), &path);
    hold(&layout(&[&path, "--child", "@I4@"]), &of_gedcom(), &path);
}

#[test]
fn a_layout_of_a_plan_holds_everyone_of_the_readers_copy() {
    for (path, _) in plans() {
        for reader in ["child", "worker"] {
            let (code, copy, _) = ends(&["share", &path, "--for", reader]);
            assert_eq!(code, 0, "{path}");
            let told = of_plan(&serde_json::from_str(&copy).unwrap());
            hold(&layout(&[&path, "--for", reader]), &told, &format!("{path} for the {reader}"));
        }
    }
}

#[test]
fn with_bench_the_time_of_the_layout_is_told() {
    let path = family("three-dads");
    let (code, out, err) = ends(&["tree", &path, "--format", "json", "--bench"]);
    let mut timed: Value = serde_json::from_str(&out).unwrap();
    let ms = timed.as_object_mut().unwrap().remove("ms").unwrap();
    assert!(code == 0 && err.is_empty() && ms.as_f64().is_some_and(|ms| ms > 0.0 && ms < 10_000.0), "{ms} {err}");
    assert_eq!(timed, layout(&[&path]), "it changes nothing else");
    let (code, out, err) = ends(&["tree", &path, "--bench"]);
    assert!(code == 0 && out.starts_with("<svg") && err.trim_end().ends_with(" ms"), "{err}");
}

#[test]
fn a_picture_is_svg_that_fetches_nothing_and_names_everyone() {
    let words = |svg: &str| {
        let picture = roxmltree::Document::parse(svg).unwrap();
        assert_eq!(picture.root_element().tag_name().name(), "svg");
        for node in picture.descendants().filter(roxmltree::Node::is_element) {
            let is_ours =
                |own: roxmltree::Attribute<'_, '_>| own.name() != "href" || own.value().starts_with(['#', 'd']);
            assert!(node.attributes().all(is_ours) && node.tag_name().name() != "script", "{node:?}");
        }
        let texts: Vec<&str> = picture.descendants().filter_map(|node| node.text()).map(str::trim).collect();
        texts.join(" ")
    };
    for (path, value) in families() {
        let (code, svg, err) = ends(&["tree", &path]);
        assert!(code == 0 && err.is_empty(), "{path}: {err}");
        let words = words(&svg);
        for person in list(&value, "people").iter().filter(|person| person["unknown"] != true) {
            let name = text(&person["name"]);
            assert!(name.split([' ', '-']).all(|part| words.contains(part)), "{path}: {name} is not in {words}");
        }
    }
    for level in ["under5", "5-7", "8-11", "12-15", "16+", "adult"] {
        let (code, svg, err) = ends(&[&["tree", HOME, "--level", level][..], &DAY].concat());
        assert!(code == 0 && err.is_empty() && words(&svg).contains("Mum"), "{level}: {err}");
        assert_eq!(ends(&[&["tree", HOME, "--level", level][..], &DAY].concat()).1, svg, "{level}");
    }
}

#[test]
fn a_tree_in_sentences_begins_with_who_it_is_about() {
    let (code, out, err) = ends(&["tree", &family("three-dads"), "--format", "text"]);
    assert!(code == 0 && err.is_empty() && out.starts_with("Kian\n"), "{out}");
    assert_eq!(out.lines().count(), 10, "{out}");
    assert!(out.contains("\nZofia: half-sister. You have the same mum.\n"), "{out}");
    let (code, out, _) = ends(&["tree", HOME, "--format", "text"]);
    assert!(code == 0 && out.starts_with("Kobi\n") && out.contains("\nGranny Vee: nan. "), "{out}");
}

#[test]
fn a_tree_as_gedcom_is_read_back_with_the_same_answers() {
    for (path, value) in families() {
        let (code, written, err) = ends(&["tree", &path, "--format", "gedcom"]);
        assert!(code == 0 && err.is_empty() && written.contains("2 VERS 7.0"), "{path}: {err}");
        let root = text(&value["root"]);
        let back = |arguments: &[&str]| {
            let (code, out, err) =
                ends_with(&[&["kin", "--format", "json", "--child", &root], arguments].concat(), written.as_bytes());
            assert!(code == 0 && err.is_empty(), "{path}: {err}");
            let kin: Value = serde_json::from_str(&out).unwrap();
            let own = |own: &Value| (text(&own["id"]), ids(&own["codes"]));
            // A helper's job is no part of a GEDCOM family.
            list(&kin, "people")
                .iter()
                .map(own)
                .filter(|(_, codes)| codes[0] != "professional")
                .collect::<BTreeMap<_, _>>()
        };
        let (before, after) = (back(&[&path]), back(&["-"]));
        for (id, codes) in before {
            assert_eq!(after.get(&id), Some(&codes), "{path}: {id}");
        }
    }
}

#[test]
fn a_plan_can_be_drawn_round_somebody_else() {
    let round = |format: &str| {
        let (code, out, err) = ends(&[&["tree", HOME, "--child", "alfie", "--format", format][..], &DAY].concat());
        assert!(code == 0 && err.is_empty(), "{format}: {err}");
        out
    };
    // The child's words are not Alfie's: Alfie's mum has her name.
    let told = round("text");
    assert!(told.starts_with("Alfie Doyle\n") && told.contains("\nJodie Marsh: mum. She is your mum.\n"), "{told}");
    let (svg, child) = (round("svg"), ends(&[&["tree", HOME][..], &DAY].concat()).1);
    assert!(svg.starts_with("<svg") && svg != child && svg.contains("Jodie"), "the picture is round Alfie");
}

#[test]
fn a_plan_as_gedcom_has_the_names_that_people_have() {
    let (code, out, _) = ends(&["tree", HOME, "--for", "worker", "--format", "gedcom"]);
    assert!(code == 0 && out.contains("Jodie") && !out.contains("1 NAME Mum"), "{out}");
}

/// Every word that names somebody: names, the child's word, and the id.
fn names(person: &Value) -> BTreeSet<String> {
    let texts = ["id", "name", "childs_word"].iter().filter_map(|field| person[*field].as_str());
    texts.flat_map(words).collect()
}

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|letter: char| !letter.is_alphanumeric() && letter != '-')
        .filter(|word| word.len() > 2)
        .map(str::to_lowercase)
}

/// Everything the new commands write for a parent.
fn handed_out(plan: &str, parent: &str) -> Vec<(String, String)> {
    let reader = ["--for", "parent", "--person", parent];
    let said = |command: &[&str]| {
        let (code, out, err) = ends(&[command, &[plan], &reader].concat());
        assert!(code == 0 && err.is_empty(), "{plan} {command:?}: {err}");
        (command.join(" "), out)
    };
    let trees = ["svg", "json", "text", "gedcom"].map(|format| said(&["tree", "--format", format]));
    let kin = ["json", "text"].map(|format| said(&["kin", "--format", format]));
    trees.into_iter().chain(kin).collect()
}

#[test]
fn a_parents_tree_holds_nobody_whom_the_parent_may_not_know() {
    // Where the adopters are is kept from Arlo's first family, and so is who they are.
    for (command, out) in handed_out(ADOPTION, "mum") {
        let said: Vec<String> = words(&out).collect();
        for secret in ["ann", "raj"] {
            assert!(!said.iter().any(|word| word == secret), "{command} holds {secret}:\n{out}");
        }
        assert!(out.contains("Skye") || out.contains("skye"), "{command} holds the others");
    }
    let mut hidden = 0;
    for (path, plan) in plans() {
        let child = text(&plan["child"]["id"]);
        let born_to = list(&plan["bonds"], "parents")
            .iter()
            .filter(|link| link["child"] == child.as_str() && link["kind"] == "birth");
        let has_died = |id: &str| list(&plan, "people").iter().any(|own| own["id"] == id && own["died"].is_string());
        let Some(parent) = born_to.map(|link| text(&link["parent"])).find(|id| !has_died(id)) else { continue };
        let (_, copy, _) = ends(&["share", &path, "--for", "parent", "--person", &parent]);
        let kept: Value = serde_json::from_str(&copy).unwrap();
        let open: BTreeSet<String> = words(&copy).collect();
        let is_kept = |person: &&Value| list(&kept, "people").iter().any(|own| own["id"] == person["id"]);
        let mut secrets = BTreeSet::new();
        for person in list(&plan, "people").iter().filter(|person| !is_kept(person)) {
            hidden += 1;
            secrets.extend(names(person).into_iter().filter(|word| !open.contains(word)));
        }
        for (command, out) in handed_out(&path, &parent) {
            let said: BTreeSet<String> = words(&out).collect();
            let told: Vec<&String> = secrets.intersection(&said).collect();
            assert!(told.is_empty(), "{path} for {parent}: {command} holds {told:?}");
        }
    }
    assert!(hidden > 5, "only {hidden} people are hidden from a parent in all the examples");
}

#[test]
fn the_help_says_what_is_taken_and_each_example_of_it_works() {
    let (code, help, _) = ends(&["tree", "--help"]);
    assert_eq!(code, 0);
    for word in
        ["GEDCOM", "family.json", "svg", "json", "text", "gedcom", "--bench", "--child", "foster-past", "widowed"]
    {
        assert!(help.contains(word), "{word} is not in the help");
    }
    let start = help.find("{\"root\"").unwrap();
    let written = help[start..].split("\n  Every list").next().unwrap();
    // The family of the help is a family, but for those whom its links name and it has no room for.
    let mut shown: Value = serde_json::from_str(written).unwrap_or_else(|fault| panic!("{fault}: {written}"));
    for id in ["tom", "a", "b", "resp"] {
        shown["people"].as_array_mut().unwrap().push(serde_json::json!({"id": id}));
    }
    hold(&layout(&[&file("help.json", shown.to_string().as_bytes())]), &of_family(&shown), "the help");
}
