//! Photos of a bundle in a book: only those somebody said yes to, only where the reader may see them, and only pixels.

use crate::make::{dot, zip_of};
use image::ImageFormat::Jpeg;
use serde_json::{Value, json};
use std::fs;
use std::process::Command;
use zip::CompressionMethod::{Deflated, Stored};

/// Kobi's plan with a photo of his mum, as a bundle in a file of its own, and the book that comes of it.
fn book(name: &str, photo: &Value, bytes: &[u8], reader: &[&str]) -> String {
    let mut plan = plan();
    let people = plan["people"].as_array_mut().unwrap();
    let mum = people.iter_mut().find(|person| person["childs_word"] == "Mum").unwrap();
    mum["picture"] = photo.clone();
    book_of(name, &plan, bytes, reader)
}

fn plan() -> Value {
    serde_json::from_slice(include_bytes!("../../assets/examples/going-home.plan.json")).unwrap()
}

fn book_of(name: &str, plan: &Value, bytes: &[u8], reader: &[&str]) -> String {
    let zip = zip_of(&[("plan.json", plan.to_string().as_bytes(), Deflated), ("media/mum.jpg", bytes, Stored)]);
    let folder = env!("CARGO_TARGET_TMPDIR");
    let (from, to) = (format!("{folder}/{name}.kithbook"), format!("{folder}/{name}.html"));
    fs::write(&from, zip).unwrap();
    let usual = ["read", &from, "--format", "html", "--today", "2026-06-01", "--out", &to];
    let done = Command::new(env!("CARGO_BIN_EXE_kithbook")).args(usual).args(reader).output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    fs::read_to_string(to).unwrap()
}

fn photo(consent_on: &str) -> Value {
    json!({"id": "mum-garden", "file": "media/mum.jpg", "shows": "Mum laughs in her garden", "consent_on": consent_on})
}

#[test]
fn a_photo_takes_the_place_of_a_face_where_somebody_said_yes() {
    let html = book("agreed", &photo("2026-05-01"), &dot(Jpeg), &["--level", "8-11"]);
    assert!(html.contains("class=\"photo\" alt=\"Mum laughs in her garden\" src=\"data:image/jpeg;base64,"));
    // Drawn anew: the bytes of the file itself are not in the book.
    assert!(!html.contains(&kithbook::render::address("image/jpeg", &dot(Jpeg))));
}

#[test]
fn a_photo_of_a_home_takes_the_place_of_its_picture_and_another_stands_below() {
    let mut plan = plan();
    let home = plan["homes"].as_array_mut().unwrap().iter_mut().find(|home| home["time"] == "now").unwrap();
    home["about"] = json!([]);
    let mut den = photo("2026-05-01");
    (den["id"], den["shows"]) = (json!("den"), json!("The den"));
    home["pictures"] = json!([photo("2026-05-01"), den]);
    let whole = book_of("home", &plan, &dot(Jpeg), &["--level", "8-11"]);
    assert!(whole.contains("class=\"picture\" alt=\"Mum laughs in her garden\" src=\"data:image/jpeg;base64,"));
    assert!(whole.contains("<li class=\"place\"><img class=\"photo\" alt=\"\" src=\"data:image/jpeg;base64,"));
    assert!(whole.contains("<span>The den</span></li>"));
    let damaged = book_of("home-damaged", &plan, &dot(Jpeg)[..40], &["--level", "8-11"]);
    assert!(
        !damaged.contains("laughs in her garden") && damaged.contains("alt=\"You, Gareth, Dilip and Rohan at home.\"")
    );
}

#[test]
fn with_no_yes_or_one_still_to_come_the_face_is_drawn() {
    let mut none = photo("2026-05-01");
    none.as_object_mut().unwrap().remove("consent_on");
    for (name, photo) in [("none", none), ("later", photo("2026-06-02"))] {
        let html = book(name, &photo, &dot(Jpeg), &["--level", "8-11"]);
        assert!(!html.contains("class=\"photo\"") && html.contains("class=\"faces\""), "{name}");
    }
}

#[test]
fn a_damaged_photo_leaves_the_drawing_in_its_place() {
    let html = book("damaged", &photo("2026-05-01"), &dot(Jpeg)[..40], &["--level", "8-11"]);
    assert!(!html.contains("class=\"photo\"") && html.contains("class=\"faces\""));
}

#[test]
fn who_may_not_see_it_has_neither_the_photo_nor_its_words() {
    let html = book("parent", &photo("2026-05-01"), &dot(Jpeg), &["--for", "parent", "--level", "8-11"]);
    assert!(!html.contains("data:image/jpeg") && !html.contains("laughs in her garden"));
}
