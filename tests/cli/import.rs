//! `kithbook import`: the beginning of a plan, read back by `kithbook check`; and what each of the three commands says of a
//! file that is no family.

use crate::family::{GEDCOM, couple, families, family, file, ids, list, of_family, of_plan, text};
use crate::{ends, ends_with};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// A plan that was made from a file, once `check` has found nothing in it that cannot be read.
fn imported(arguments: &[&str], ended: i32) -> (Value, String) {
    let (code, out, err) = ends(&[&["import"], arguments].concat());
    assert_eq!(code, ended, "{arguments:?}: {err}");
    assert_eq!(err.is_empty(), ended == 0, "{arguments:?}: {err}");
    let (code, found, _) = ends_with(&["check", "-", "--format", "json", "--today", "2026-06-01"], out.as_bytes());
    assert_eq!(code, 1, "a skeleton has much to be filled in");
    let found: Value = serde_json::from_str(&found).unwrap();
    let codes: BTreeSet<String> = found.as_array().unwrap().iter().map(|own| text(&own["code"])).collect();
    let unread: Vec<&String> = codes.iter().filter(|code| code.starts_with("read-")).collect();
    assert!(unread.is_empty() && codes.contains("plan-no-aim"), "{arguments:?}: {codes:?}");
    for code in ["plan-unknown-person", "plan-repeated-id", "plan-child-not-in-people", "plan-parent-loop"] {
        assert!(!codes.contains(code), "{arguments:?}: {code}");
    }
    (serde_json::from_str(&out).unwrap(), err)
}

fn person<'p>(plan: &'p Value, id: &str) -> &'p Value {
    list(plan, "people").iter().find(|own| own["id"] == id).unwrap_or_else(|| panic!("{id} is not in {plan:#}"))
}

#[test]
fn every_family_becomes_a_plan_with_the_same_people_and_links() {
    for (path, value) in families() {
        let (plan, _) = imported(&[&path], 0);
        let (told, made) = (of_family(&value), of_plan(&plan));
        assert_eq!(made.people, told.people, "{path}");
        assert_eq!(made.parents, told.parents, "{path}");
        assert_eq!(made.pairs, told.pairs, "{path}");
        assert_eq!(plan["child"]["id"], value["root"], "{path}");
        for link in list(&value, "parents") {
            let is_it = |own: &Value| {
                own["child"] == link["child"] && own["parent"] == link["parent"] && own["kind"] == link["kind"]
            };
            assert!(list(&plan["bonds"], "parents").iter().any(is_it), "{path}: {link}");
        }
        for pair in list(&value, "partnerships") {
            let is_it = |own: &Value| own["a"] == pair["a"] && own["b"] == pair["b"] && own["status"] == pair["status"];
            assert!(list(&plan["bonds"], "partnerships").iter().any(is_it), "{path}: {pair}");
        }
    }
}

#[test]
fn a_gedcom_file_becomes_a_plan_with_what_it_knows_and_no_more() {
    let (plan, _) = imported(&[&file("import.ged", GEDCOM.as_bytes()), "--child", "I4"], 0);
    assert_eq!((plan["child"]["id"].as_str(), plan["child"]["name"].as_str()), (Some("i4"), Some("Noah Shaw")));
    let made = of_plan(&plan);
    assert_eq!(made.people.len(), 6);
    assert!(made.pairs.contains(&couple("i2", "i3")) && made.pairs.contains(&couple("i2", "i5")));
    assert_eq!(person(&plan, "i1")["born"], "2018-05-09");
    assert_eq!(person(&plan, "i5")["died"], "2021-03-03");
    // "About 1990" is a year only in a manner of speaking: it is kept as it is said.
    assert!(text(&person(&plan, "i2")["note"]).contains("ABT 1990"), "{}", person(&plan, "i2"));
    let kinds: BTreeMap<String, String> =
        list(&plan["bonds"], "parents").iter().map(|own| (text(&own["child"]), text(&own["kind"]))).collect();
    assert_eq!((kinds["i1"].as_str(), kinds["i6"].as_str()), ("birth", "adoptive"));
    let status: Vec<String> = list(&plan["bonds"], "partnerships").iter().map(|own| text(&own["status"])).collect();
    assert_eq!(status.iter().map(String::as_str).collect::<BTreeSet<_>>(), ["divorced", "widowed"].into());
}

#[test]
fn odd_ids_are_made_plain_and_each_is_there_once() {
    let odd = ["Mia Ann", "mia-ann", "MIA  ANN!", "Zoë", "李", "__", "", "a\"b\\c", "9", "mia-ann-2"];
    let people: Vec<Value> =
        odd.iter().map(|id| serde_json::json!({"id": id, "name": format!("Person {id}")})).collect();
    let parents = serde_json::json!([{"child": "Mia Ann", "parent": "李", "kind": "birth"}]);
    let value = serde_json::json!({"root": "MIA  ANN!", "people": people, "parents": parents});
    let (plan, _) = imported(&[&file("odd.json", value.to_string().as_bytes())], 0);
    let made: Vec<String> = list(&plan, "people").iter().map(|own| text(&own["id"])).collect();
    assert_eq!(made.iter().collect::<BTreeSet<_>>().len(), odd.len(), "{made:?}");
    let is_plain =
        |id: &String| id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    assert!(made.iter().all(is_plain), "{made:?}");
    assert_eq!(plan["child"]["id"], made[2].as_str());
    let link = &plan["bonds"]["parents"][0];
    assert_eq!((link["child"].as_str(), link["parent"].as_str()), (Some(made[0].as_str()), Some(made[4].as_str())));
}

#[test]
fn what_could_not_be_read_is_told_and_the_rest_is_kept() {
    let broken = GEDCOM.replace("1 NAME Tom /Reed/\n", "1 NAME Tom /Reed/\noops\n1 FAMS @F9@\n");
    let line = broken.lines().position(|line| line == "oops").unwrap() + 1;
    let path = file("broken.ged", broken.as_bytes());
    let (plan, err) = imported(&[&path], 1);
    assert!(err.contains(&format!("line {line} ")), "{err}");
    assert_eq!(of_plan(&plan).people.len(), 6);
    // A tree of the same file is drawn, and what is wrong is told beside it.
    let (code, out, err) = ends(&["tree", &path, "--format", "text"]);
    assert!(code == 0 && out.lines().count() == 6 && err.contains(&format!("line {line} ")), "{out}{err}");
}

#[test]
fn somebody_nobody_knows_is_kept_and_said_to_be_unknown() {
    let nameless = GEDCOM.replace("1 NAME Tom /Reed/\n", "");
    let (plan, _) = imported(&[&file("nameless.ged", nameless.as_bytes())], 0);
    let own = person(&plan, "i3");
    assert!(own["name"] == "Not known" && text(&own["note"]).contains("does not say who this is"), "{own}");
    let (plan, _) =
        imported(&[&file("nameless.json", br#"{"people":[{"id":"mia","name":"Mia"},{"id":"a","name":""}]}"#)], 0);
    assert_eq!(person(&plan, "a")["name"], "Not known");
    let (plan, _) = imported(&[&family("unknown-father")], 0);
    let own = person(&plan, "someone");
    assert!(own["name"] == "Kai's dad" && text(&own["note"]).contains("does not say who this is"), "{own}");
}

#[test]
fn a_file_that_goes_round_in_circles_loses_one_link_of_it() {
    let round = GEDCOM.replace("1 NAME Sarah /Lowther/\n", "1 NAME Sarah /Lowther/\n1 FAMC @F3@\n");
    let round = round.replace("0 TRLR\n", "0 @F3@ FAM\n1 HUSB @I1@\n1 CHIL @I2@\n0 TRLR\n");
    let (plan, err) = imported(&[&file("round.ged", round.as_bytes())], 1);
    assert!(err.contains("line ") && of_plan(&plan).people.len() == 6, "{err}");
}

#[test]
fn what_is_no_family_is_refused_with_its_place_and_what_to_do() {
    let people = r#""people":[{"id":"a"},{"id":"b"}]"#;
    let dangling = format!(r#"{{{people},"parents":[{{"child":"a","parent":"c","kind":"birth"}}]}}"#);
    let circle = format!(
        r#"{{{people},"parents":[{{"child":"a","parent":"b","kind":"birth"}},{{"child":"b","parent":"a","kind":"birth"}}]}}"#
    );
    let kind = format!(r#"{{{people},"parents":[{{"child":"a","parent":"b","kind":"godparent"}}]}}"#);
    let mut binary: Vec<u8> = (0..4_000_u32).map(|at| (at * 7 % 251) as u8).collect();
    binary[0] = 0x89;
    let cases: [(&str, &[u8], &[&str]); 9] = [
        ("half.json", br#"{"people":[{"id":"a"},"#, &["line 1, column ", "Mend the file"]),
        ("dangling.json", dangling.as_bytes(), &["/parents/0/parent", "“c”", "mend the id"]),
        ("circle.json", circle.as_bytes(), &["/parents", "a ← b ← a", "Take one of these links out"]),
        ("kind.json", kind.as_bytes(), &["line 1, column ", "godparent", "foster-past"]),
        ("nobody.json", br#"{"root":"a"}"#, &["line 1, column ", "people"]),
        ("not-utf8.json", b"{\"people\":[{\"id\":\"\xFF\"}]}", &["byte 18", "UTF-8"]),
        ("binary.ged", &binary, &["gedcom-not-gedcom", "GEDCOM"]),
        ("empty.ged", b"", &["gedcom-", "GEDCOM"]),
        ("text.ged", b"Dear all, here is the family tree you asked for.\n", &["gedcom-not-gedcom", "GEDCOM"]),
    ];
    for (name, bytes, words) in cases {
        let path = file(name, bytes);
        for command in ["tree", "kin", "import"] {
            let (code, out, err) = ends(&[command, &path]);
            assert!(code == 2 && out.is_empty(), "{command} {name}: {code} {out}{err}");
            for word in words.iter().chain(&[name]) {
                assert!(err.contains(word), "{command} {name}: no “{word}” in {err}");
            }
        }
    }
    for command in ["tree", "kin", "import"] {
        let (code, out, err) = ends(&[command, "no-such-file.ged"]);
        assert!(code == 2 && out.is_empty() && err.contains("no-such-file.ged"), "{command}: {err}");
    }
}

#[test]
fn nobody_is_no_plan_but_a_tree_of_nobody_is_empty() {
    let path = file("nobody-there.json", br#"{"people":[]}"#);
    let (code, out, err) = ends(&["import", &path]);
    assert!(code == 2 && out.is_empty() && err.contains("Nobody is in this file"), "{err}");
    let (code, out, _) = ends(&["tree", &path, "--format", "json"]);
    assert_eq!((code, out.as_str()), (0, "{\"nodes\":[],\"edges\":[],\"regions\":[]}\n"));
    let (code, out, _) = ends(&["kin", &path, "--format", "json"]);
    let kin: Value = serde_json::from_str(&out).unwrap();
    assert!(code == 0 && kin["people"] == serde_json::json!([]), "{out}");
    for format in ["svg", "text", "gedcom"] {
        assert_eq!(ends(&["tree", &path, "--format", format]).0, 0, "{format}");
    }
}

#[test]
fn a_plan_is_no_family_to_import() {
    let (code, out, err) = ends(&["import", crate::HOME]);
    assert!(code == 2 && out.is_empty() && err.contains("plan"), "{err}");
}

#[test]
fn a_plan_may_be_written_to_a_file() {
    let to = file("made.plan.json", b"");
    let (code, out, err) = ends(&["import", &family("guardian-nan"), "--out", &to]);
    assert!(code == 0 && out.is_empty() && err.is_empty(), "{err}");
    let plan: Value = serde_json::from_str(&std::fs::read_to_string(&to).unwrap()).unwrap();
    assert!(ids(&Value::from(vec![plan["child"]["id"].clone()])).len() == 1 && plan["version"] == 1);
}
