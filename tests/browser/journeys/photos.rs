//! Photos of a bundle: shown to who may see them where somebody said yes, drawn anew, and gone with the book.

use crate::book::{Example, address, example, images, say};
use crate::screens::{contents, photo, picture, shelf, who};
use crate::visit::Visit;
use image::{ImageFormat, Rgb, RgbImage};
use kithbook::audience::{Level, Reader};
use kithbook::book::{Book, Page};
use kithbook::plan::PersonId;
use serde_json::{Value, json};
use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// Stands in a photo beside its pixels, as a place does.
const PLACE: &str = "GPS-51.5074N";

/// Whose photo it is, its file, its pixels across and down as it is stored, its colour, and when somebody said yes.
type Photo = (&'static str, &'static str, [u32; 2], [u8; 3], Option<&'static str>);

/// Mum's, taken with the phone on its side; a grandmother's; and Dad's, to which nobody has said yes.
const PHOTOS: [Photo; 3] = [
    ("jodie", "media/mum.jpg", [60, 40], [200, 50, 50], Some("2026-05-01")),
    ("verona", "media/granny.png", [30, 30], [50, 150, 50], Some("2026-05-01")),
    ("marlon", "media/dad.jpg", [50, 50], [50, 50, 200], None),
];

/// The house that Kobi lives in, and its garden, whose photo is damaged: it begins as a JPEG does, and breaks off.
const FRONT: &str = "media/front.png";
pub const GARDEN: &str = "media/garden.jpg";

/// Opens a family's own bundle, looks at its photos, closes it, and opens it again for somebody who may not see them.
pub async fn shown_and_gone(visit: &Visit) {
    let (example, bundle) = with_photos();
    let level = example.own_level();
    let (book, words) = (example.book(Reader::Child, level), example.words(level));
    shelf::ready(visit).await;
    photo::keep_made(visit).await;
    shelf::choose_file(visit, "photos.kithbook", &bundle).await;
    who::arrives(visit).await;
    who::choose_child(visit, &example).await;

    // Mum's lay on its side, and stands upright.
    turn_to_face(visit, &book, "jodie").await;
    photo::are(visit, json!([["A photo of jodie", "round", 40, 60, [200, 50, 50]]])).await;
    turn_to_face(visit, &book, "verona").await;
    photo::are(visit, json!([["A photo of verona", "round", 30, 30, [50, 150, 50]]])).await;
    turn_to_face(visit, &book, "marlon").await;
    photo::are(visit, json!([])).await;

    turn_to(visit, &book, |page| page.id == "home/foster-home", |shown| shown).await;
    photo::are(visit, json!([["The blue front door", "square", 80, 50, [0, 100, 150]]])).await;
    turn_to(visit, &book, |page| page.id == "home/foster-home-like", unsaid).await;
    photo::are(visit, json!([])).await;

    assert!(photo::that_hold(visit, "<svg").await > 0, "what the page makes is looked into");
    assert_eq!(photo::that_hold(visit, PLACE).await, 0, "a photo still tells of its place");

    shelf::close_book(visit, &say(&words, "reader-close")).await;
    picture::gone(visit).await;
    photo::forgotten(visit).await;

    let mum = Reader::Parent(PersonId::from("jodie"));
    shelf::choose_file(visit, "again.kithbook", &bundle).await;
    who::arrives(visit).await;
    who::choose_parent(visit, &example, "Mum").await;
    let book = example.book(mum, Level::Adult);
    contents::arrives(visit, &book).await;
    turn_to_face(visit, &book, "verona").await;
    photo::are(visit, json!([])).await;
}

/// Turns to the first page with a face and none of the others that have a photo.
async fn turn_to_face(visit: &Visit, book: &Book, id: &str) {
    let has = |page: &Page, id: &str| page.faces.iter().any(|face| face.id.as_str() == id);
    let is_right = |page: &Page| has(page, id) && PHOTOS.iter().all(|(other, ..)| *other == id || !has(page, other));
    turn_to(visit, book, is_right, |shown| shown).await;
}

/// Turns to the first page that is asked for, and waits until what is due on it is drawn and said.
async fn turn_to(visit: &Visit, book: &Book, is_right: impl Fn(&Page) -> bool, due: fn(Vec<Value>) -> Vec<Value>) {
    let pages = book
        .chapters
        .iter()
        .flat_map(|chapter| chapter.pages.iter().enumerate().map(move |(at, page)| (chapter, at, page)));
    let (chapter, at, page) = pages.into_iter().find(|(_, _, page)| is_right(page)).expect("a page with this photo");
    visit.run_with("location.hash = arguments[0]", vec![json!(address(chapter, at + 1))]).await;
    let due = due(images(book, chapter, page));
    picture::drawn(visit, &due).await;
    picture::named(visit, &due).await;
}

/// The same where the scene's photo is damaged: it stays drawn, and what the photo would have shown is not said.
fn unsaid(mut shown: Vec<Value>) -> Vec<Value> {
    if let Some(scene) = shown.last_mut() {
        scene[1] = json!("");
    }
    shown
}

/// An example whose plan names photos, and its bundle.
pub fn with_photos() -> (Example, Vec<u8>) {
    let example = example("going-home");
    let mut plan: Value = serde_json::from_str(&example.text).expect("an example is JSON");
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let usual = SimpleFileOptions::default();
    for (id, file, size, colour, yes) in PHOTOS {
        let people = plan["people"].as_array_mut().expect("people are a list");
        let person = people.iter_mut().find(|person| person["id"] == id).expect("somebody of the example");
        person["picture"] = json!({ "id": format!("photo-{id}"), "file": file, "shows": format!("A photo of {id}") });
        if let Some(day) = yes {
            person["picture"]["consent_on"] = json!(day);
        }
        // One is stored and the others are packed: both come to be shown.
        let options =
            if file.ends_with("png") { usual.compression_method(zip::CompressionMethod::Stored) } else { usual };
        zip.start_file(file, options).expect("a bundle in memory");
        zip.write_all(&taken(file, size, colour)).expect("a bundle in memory");
    }
    let homes = plan["homes"].as_array_mut().expect("homes are a list");
    let home = homes.iter_mut().find(|home| home["time"] == "now").expect("a home of now");
    home["pictures"] = json!([
        { "id": "front", "file": FRONT, "shows": "The blue front door", "consent_on": "2026-05-01" },
        { "id": "garden", "file": GARDEN, "shows": "The den by the shed", "consent_on": "2026-05-01" },
    ]);
    for (file, bytes) in
        [(FRONT, taken(FRONT, [80, 50], [0, 100, 150])), (GARDEN, taken(GARDEN, [80, 50], [0; 3])[..100].to_vec())]
    {
        zip.start_file(file, usual).expect("a bundle in memory");
        zip.write_all(&bytes).expect("a bundle in memory");
    }
    let text = plan.to_string();
    zip.start_file("plan.json", usual).expect("a bundle in memory");
    zip.write_all(text.as_bytes()).expect("a bundle in memory");
    let bundle = zip.finish().expect("a bundle in memory").into_inner();
    (Example { plan: kithbook::plan::read(text.as_bytes()).plan, text }, bundle)
}

/// A photo as a phone saves it.
fn taken(file: &str, [width, height]: [u32; 2], colour: [u8; 3]) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    let format = ImageFormat::from_path(file).expect("a picture's name");
    RgbImage::from_pixel(width, height, Rgb(colour)).write_to(&mut bytes, format).expect("a picture in memory");
    let bytes = bytes.into_inner();
    if format != ImageFormat::Jpeg {
        return bytes;
    }
    // Exif with one field, that the phone lay on its right side (Exif 2.32, table 6), and the place after it.
    let exif =
        [&b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0"[..], PLACE.as_bytes()].concat();
    let length = u16::try_from(exif.len() + 2).expect("a short text").to_be_bytes();
    [&bytes[..2], &[0xFF, 0xE1], &length, &exif, &bytes[2..]].concat()
}
