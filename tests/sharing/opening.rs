//! Opening: a mark opens what it names, and nothing beside it.

use super::outputs::{plan, shared};
use kithbook::audience::Reader;
use kithbook::plan::{PersonId, Plan};
use serde_json::{Value, json};

/// A plan in which marks open facts, parted by spaces, to a reader: what that reader gets of it.
fn opened(facts: &str, to: &str, reader: &Reader) -> Plan {
    let mark = |(number, fact): (usize, &str)| json!({"id": format!("open-{number}"), "fact": fact, "readers": [to], "gate": "open"});
    let told = json!({"8-11": "A bell rang.", "adult": "A gong rang."});
    let value: Value = json!({
        "version": 1,
        "child": {"id": "mia", "name": "Mia"},
        "council": {"name": "Carrowby Council"},
        "people": [
            {"id": "mia", "name": "Mia"},
            {"id": "mum", "name": "Sarah", "phone": "07700 900123", "note": "Tired."},
            {"id": "nan", "name": "Jean", "phone": "07700 900124", "note": "Kind.",
             "address": {"street": "14 Larch Row", "town": "Elmsby", "postcode": "CB0 1ZZ"}},
            {"id": "gil", "name": "Gil Moss", "roles": ["foster_carer"], "looks": {"skin": "umber"}, "picture":
             {"id": "gil-in-a-hat", "file": "media/gil.jpg", "shows": "Gil in a hat", "consent_on": "2026-05-01"}},
        ],
        "bonds": {"parents": [
            {"child": "mia", "parent": "mum", "kind": "birth"}, {"child": "mum", "parent": "nan", "kind": "birth"},
        ]},
        "homes": [{"id": "gils-house", "kind": "foster", "time": "now", "name": "The red house", "carers": ["gil"], "pictures": [
            {"id": "front", "file": "media/front.jpg", "shows": "A red door", "consent_on": "2026-05-01"},
            {"id": "garden", "file": "media/garden.jpg", "shows": "A pond", "consent_on": "2026-05-01"},
        ]}],
        "why": {"home": told, "for_workers": "The file."},
        "school": {"name": "Tollgate", "about": told, "plan": told},
        "sharing": facts.split(' ').enumerate().map(mark).collect::<Vec<_>>(),
    });
    shared(&plan(&value), reader).plan().clone()
}

fn mum() -> Reader {
    Reader::Parent(PersonId::from("mum"))
}

#[test]
fn a_person_opened_keeps_phone_address_and_notes_back() {
    let plan = opened("people/nan", "parent", &mum());
    let nan = &plan.people[2];
    assert_eq!((nan.phone.as_str(), nan.address.street.as_str(), nan.note.as_str()), ("", "", ""));
}

#[test]
fn a_carer_who_is_a_stranger_is_opened_by_name_and_not_by_face() {
    let seen = |fact, reader| {
        let plan = opened(fact, "parent:mum", &reader);
        let gil = plan.people.into_iter().find(|person| person.id.as_str() == "gil");
        gil.map(|gil| (gil.name.as_str().to_owned(), gil.looks.is_some(), gil.picture.is_some()))
    };
    let first = |looks, picture| Some(("Gil".to_owned(), looks, picture));
    assert_eq!(seen("people/gil", mum()), first(false, false));
    assert_eq!(seen("people/gil people/gil/picture", mum()), first(false, true));
    assert_eq!(seen("people/nan", Reader::Child), first(true, true));
}

#[test]
fn a_home_opened_keeps_its_photos_back_but_for_those_that_a_mark_names() {
    let seen = |facts, reader: Reader| {
        let home = opened(facts, "parent:mum", &reader).homes.remove(0);
        let photos = home.pictures.iter().map(|own| [own.file.as_str(), own.shows.as_str()].join(" "));
        (home.name.as_str().to_owned(), photos.collect::<Vec<_>>().join(", "))
    };
    let red = |photos: &str| ("The red house".to_owned(), photos.to_owned());
    let (front, garden) = ("media/front.jpg A red door", "media/garden.jpg A pond");
    let both = red(&[front, garden].join(", "));
    assert_eq!(seen("people/gil", Reader::Child), both);
    assert_eq!(seen("homes/gils-house", mum()), red(""));
    assert_eq!(seen("homes/gils-house homes/gils-house/pictures", mum()), both);
    assert_eq!(seen("homes/gils-house homes/gils-house/pictures/garden", mum()), red(garden));
}

#[test]
fn an_address_opened_is_open_as_a_whole_or_in_part() {
    let whole = opened("people/nan/address", "parent:mum", &mum());
    let address = &whole.people[2].address;
    assert_eq!(
        [&address.street, &address.town, &address.postcode].map(|part| part.as_str()),
        ["14 Larch Row", "Elmsby", "CB0 1ZZ"]
    );
    let part = opened("people/nan/address/town", "parent:mum", &mum());
    let address = &part.people[2].address;
    assert_eq!([&address.street, &address.town, &address.postcode].map(|part| part.as_str()), ["", "Elmsby", ""]);
}

#[test]
fn one_level_opened_opens_no_other() {
    let plan = opened("school/about/adult", "parent", &mum());
    assert_eq!((plan.school.about.adult.as_str(), plan.school.about.from8.as_str()), ("A gong rang.", ""));
    assert_eq!(plan.school.plan.adult.as_str(), "");
    assert_eq!(plan.school.name.as_str(), "");
}

#[test]
fn the_adults_words_are_never_a_childs() {
    for fact in ["why", "why/home", "why/home/adult"] {
        for reader in ["child", "everyone"] {
            let plan = opened(fact, reader, &Reader::Child);
            assert_eq!((plan.why.home.from8.as_str(), plan.why.home.adult.as_str()), ("A bell rang.", ""), "{fact}");
        }
    }
}

#[test]
fn the_full_reasons_open_only_by_their_own_mark_and_notes_by_none() {
    assert_eq!(opened("why", "parent", &mum()).why.for_workers.as_str(), "");
    assert_eq!(opened("why/for_workers", "parent", &mum()).why.for_workers.as_str(), "The file.");
    assert_eq!(opened("people/nan/note", "parent", &mum()).people[2].note.as_str(), "");
}
