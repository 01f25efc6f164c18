//! `kithbook kin`: answers worked out by hand.

use crate::family::{GEDCOM, families, family, file, ids, list, text};
use crate::{HOME, ends, ends_with};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Codes, words and reason of each, by id.
fn answers(arguments: &[&str]) -> (String, BTreeMap<String, (String, String, String)>) {
    let (code, out, err) = ends(&[&["kin", "--format", "json"], arguments].concat());
    assert!(code == 0 && err.is_empty(), "{arguments:?}: {code} {err}");
    let kin: Value = serde_json::from_str(&out).unwrap();
    let own = |own: &Value| {
        assert_eq!(own.as_object().unwrap().len(), 4, "{own}");
        (text(&own["id"]), (ids(&own["codes"]).join(" "), text(&own["words"]), text(&own["because"])))
    };
    let people = list(&kin, "people");
    let told: BTreeMap<_, _> = people.iter().map(own).collect();
    assert_eq!(told.len(), people.len(), "everyone once");
    (text(&kin["child"]), told)
}

fn hold(arguments: &[&str], child: &str, expected: &[(&str, &str, &str, &str)]) {
    let (centre, told) = answers(arguments);
    assert_eq!(centre, child);
    for (id, codes, words, because) in expected {
        let own = told.get(*id).unwrap_or_else(|| panic!("nothing is said of {id}: {told:#?}"));
        assert_eq!((own.0.as_str(), own.1.as_str()), (*codes, *words), "{id}: {}", own.2);
        assert!(own.2.contains(because), "{id}: {}", own.2);
    }
}

#[test]
fn kians_mum_and_the_three_dads() {
    let path = family("three-dads");
    hold(
        &[&path],
        "kian",
        &[
            ("amy", "sibling/full", "sister", "the same mum and dad"),
            ("zofia", "sibling/half-maternal", "half-sister", "You have the same mum."),
            ("tyler", "sibling/half-maternal", "half-brother", "You have the same mum."),
            ("kelly", "parent/birth", "mum", ""),
            ("wayne", "parent/birth", "dad", ""),
            ("lee", "parent/step", "step-dad", "mum"),
            ("marek", "ex-partner-of-parent", "mum's ex-partner", ""),
            ("pearl", "grandparent/maternal", "nan", "mum’s mum"),
            ("halina", "chain", "half-sister's nan", "Not related to you."),
        ],
    );
    assert_eq!(answers(&[&path]).1.len(), 9, "everyone but Kian");
    // From another of them it is another family: to Zofia, Halina is her gran, and Wayne was her mum's partner.
    hold(
        &[&path, "--child", "zofia"],
        "zofia",
        &[
            ("kian", "sibling/half-maternal", "half-brother", "You have the same mum."),
            ("halina", "grandparent/paternal", "nan", "dad’s mum"),
            ("wayne", "ex-partner-of-parent", "mum's ex-partner", ""),
            ("lee", "parent/step", "step-dad", "mum"),
        ],
    );
    hold(&[&path, "--child", "kelly"], "kelly", &[("kian", "child", "son", ""), ("pearl", "parent/birth", "mum", "")]);
}

#[test]
fn a_gedcom_family_is_answered_by_its_own_ids() {
    let path = file("kin.ged", GEDCOM.as_bytes());
    hold(
        &[&path, "--child", "I1"],
        "I1",
        &[
            ("I2", "parent/birth", "mum", ""),
            ("I4", "sibling/half-maternal", "half-brother", "You have the same mum."),
            ("I6", "sibling/adoptive", "sister", "the same mum and dad"),
        ],
    );
    let (code, out, err) = ends_with(&["kin", "-"], GEDCOM.as_bytes());
    assert!(code == 0 && err.is_empty(), "{err}");
    assert!(out.contains("Noah Shaw: half-brother. You have the same mum. [sibling/half-maternal]\n"), "{out}");
}

#[test]
fn in_a_plan_the_childs_own_word_wins() {
    let (child, told) = answers(&[HOME]);
    assert_eq!(child, "kobi");
    let own = |id: &str| (told[id].0.as_str(), told[id].1.as_str());
    assert_eq!(own("jodie"), ("parent/birth", "Mum"));
    assert_eq!(own("verona").1, "Granny Vee");
    assert_eq!(own("alfie").1, "half-brother", "a name is no word for what somebody is");
    let (code, out, err) = ends(&["kin", HOME]);
    assert!(code == 0 && err.is_empty() && out.contains("Mum: mum. "), "{out}");
    assert_eq!(own("helen"), ("professional", "children's guardian"));
    // From a brother it is not the child's word that counts.
    let (centre, told) = answers(&[HOME, "--child", "alfie"]);
    assert_eq!((centre.as_str(), told["jodie"].1.as_str()), ("alfie", "mum"));
}

#[test]
fn the_help_has_every_code_that_the_families_bring() {
    let help = ends(&["kin", "--help"]).1;
    let words: BTreeSet<&str> =
        help.split(|letter: char| letter.is_whitespace() || letter == '/' || letter == ',').collect();
    for (path, _) in families() {
        for (id, (codes, _, _)) in answers(&[&path]).1 {
            for code in codes.split(' ') {
                let head = code.split('/').next().unwrap();
                let head = head.trim_start_matches("great-");
                assert!(words.contains(head), "{path}: {code} of {id} is not in the help");
            }
        }
    }
}

#[test]
fn somebody_who_is_not_there_is_no_centre() {
    for command in ["tree", "kin", "import"] {
        let (code, out, err) = ends(&[command, &family("three-dads"), "--child", "nobody"]);
        assert!(code == 2 && out.is_empty() && err.contains("“nobody”") && err.contains("--child"), "{command}: {err}");
    }
}
