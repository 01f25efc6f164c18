//! Ids are written by people, so they say names too. A copy carries none that says what its reader may not know.

use super::outputs::{compare, outputs, plan, shared};
use super::remove::delete;
use super::schema::Schema;
use kithbook::audience::Reader;
use kithbook::plan::PersonId;
use serde_json::{Value, json};

fn named() -> Value {
    json!({
        "version": 1,
        "child": {"id": "mia", "name": "Mia"},
        "council": {"name": "Carrowby Council"},
        "people": [
            {"id": "mia", "name": "Mia Hartley"},
            {"id": "mum", "name": "Sarah Hartley", "childs_word": "Mum"},
            {"id": "leo", "name": "Leonard Quill", "childs_word": "Leo"},
            {"id": "zoe", "name": "Zoe Hartley"},
            {"id": "priya-shah", "name": "Priya Shah", "roles": ["foster_carer"]},
        ],
        "bonds": {"parents": [{"child": "mia", "parent": "mum", "kind": "birth"}]},
        "homes": [{
            "id": "priyas-house", "kind": "foster", "time": "now", "name": "Priya's house", "carers": ["priya-shah"],
        }],
        "aim": {"main": {"option": "long_term_fostering", "home": "priyas-house"}},
        "family_time": [
            {"id": "leo-and-zoe-visit", "with": ["leo", "zoe"], "kind": "visit", "pattern": {"every": "week"}},
            {"id": "mum-saturdays", "with": ["mum"], "kind": "visit", "helpers": ["priya-shah"],
             "pattern": {"every": "week", "days": ["saturday"]}},
        ],
        "brothers_and_sisters": [
            {"id": "zoe", "people": ["zoe"], "arrangements": ["leo-and-zoe-visit"]},
        ],
        "sharing": [{"id": "hide-leo", "fact": "people/leo", "readers": ["child"], "gate": "closed"}],
    })
}

#[test]
fn a_hidden_person_is_in_no_id_of_any_output() {
    for (name, output) in outputs(&plan(&named()), &Reader::Child) {
        let lower = output.to_lowercase();
        for secret in ["leo", "leonard", "quill", "shah"] {
            assert!(!lower.contains(secret), "{name} holds {secret}:\n{output}");
        }
    }
}

#[test]
fn a_parent_learns_no_carer_from_the_id_of_a_home() {
    for (name, output) in outputs(&plan(&named()), &Reader::Parent(PersonId::from("mum"))) {
        assert!(!output.to_lowercase().contains("priya"), "{name}:\n{output}");
    }
}

#[test]
fn links_still_meet_when_an_id_is_changed() {
    let copy = shared(&plan(&named()), &Reader::Child);
    let plan = copy.plan();
    assert_eq!(plan.brothers_and_sisters[0].arrangements, [plan.family_time[0].id.clone()]);
    assert_eq!(plan.homes[0].carers, [plan.people[3].id.clone()]);
    assert_eq!(plan.aim.main.home.as_ref(), Some(&plan.homes[0].id));
    assert_eq!(plan.people[1].id.as_str(), "mum", "an id that says no secret stays");
}

#[test]
fn a_link_to_a_hidden_arrangement_or_meeting_goes_with_it() {
    let mut value = named();
    value["sharing"] = json!([
        {"id": "no-visit", "fact": "family_time/leo-and-zoe-visit", "readers": ["child"], "gate": "closed"},
    ]);
    let copy = shared(&plan(&value), &Reader::Child);
    assert!(copy.plan().brothers_and_sisters[0].arrangements.is_empty());
}

#[test]
fn a_person_whose_name_is_closed_leaves_no_link_and_joins_nobody() {
    // Granny is family only through Mum: without Mum, a brother who reads hears of neither.
    let mut value = named();
    value["people"].as_array_mut().unwrap().push(json!({"id": "granny", "name": "Vera Onslow"}));
    value["bonds"]["parents"]
        .as_array_mut()
        .unwrap()
        .extend([json!({"child": "mum", "parent": "granny", "kind": "birth"})]);
    value["sharing"] = json!([{"id": "no-mum", "fact": "people/mum/name", "readers": ["other"], "gate": "closed"}]);
    let mut deleted = value.clone();
    delete(&Schema::new(), &mut deleted, "/people/1");
    let reader = Reader::Other(PersonId::from("zoe"));
    assert_eq!(compare(&outputs(&plan(&value), &reader), &outputs(&plan(&deleted), &reader)), Ok(()));
    assert!(!outputs(&plan(&value), &reader)[0].1.contains("Onslow"));
}

#[test]
fn a_home_without_a_name_goes_by_no_id_that_somebody_wrote() {
    let mut value = named();
    value["homes"][0]["id"] = json!("old-mill-by-the-weir");
    value["aim"]["main"]["home"] = json!("old-mill-by-the-weir");
    for reader in [Reader::Parent(PersonId::from("mum")), Reader::Other(PersonId::from("zoe"))] {
        for (name, output) in outputs(&plan(&value), &reader) {
            assert!(!output.contains("weir"), "{name}:\n{output}");
        }
        let copy = shared(&plan(&value), &reader);
        assert_eq!(copy.plan().aim.main.home.as_ref(), copy.plan().homes.first().map(|home| &home.id));
        assert_eq!(shared(copy.plan(), &reader), copy, "shared again it keeps its ids");
    }
    assert_eq!(shared(&plan(&value), &Reader::Child).plan().homes[0].id.as_str(), "old-mill-by-the-weir");
}

#[test]
fn a_parent_learns_of_nobody_whose_work_says_where_the_child_is() {
    let roles = [
        "teacher",
        "designated_teacher",
        "nursery_worker",
        "doctor",
        "dentist",
        "nurse",
        "health_visitor",
        "coach",
        "faith_leader",
        "friend",
        "family_friend",
        "foster_carer",
        "supervising_social_worker",
        "keyworker",
        "residential_worker",
    ];
    for role in roles {
        let mut value = named();
        value["ask"] =
            json!([{"id": "imam", "kind": "someone_to_talk_to", "person": "helper", "about": "After prayers."}]);
        let people = value["people"].as_array_mut().unwrap();
        people.push(json!({"id": "helper", "name": "Quillon Vantry", "roles": [role], "work_phone": "0113 496 0555"}));
        for (name, output) in outputs(&plan(&value), &Reader::Parent(PersonId::from("mum"))) {
            for secret in ["Quillon", "Vantry", "496 0555", "imam", "prayers"] {
                assert!(!output.contains(secret), "{role}: {name} holds {secret}");
            }
        }
    }
}
