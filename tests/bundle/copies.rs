//! A reader's copy as a bundle: it has the photos that this reader may see and somebody said yes to, made anew under names
//! that say nothing, and no trace of any other. Read back by the `zip` crate.

use crate::make::{STORED, zip_of};
use crate::metadata::{jpeg_with, segment, tiff};
use crate::pictures::encoded;
use image::{ImageFormat, Rgb, RgbImage};
use serde_json::{Value, json};
use std::fs;
use std::io::{Cursor, Read};
use std::process::{Command, Output};
use zip::{CompressionMethod, DateTime, ZipArchive};

/// A photo on its way into a plan: whose, its file, how wide it is, its colour, and when somebody said yes.
struct Photo {
    of: &'static str,
    file: &'static str,
    width: u32,
    colour: [u8; 3],
    yes: Option<&'static str>,
}

/// Mum's, whom everybody in the book knows; the carer's and his dog's, at the home of now; a grandad's that nobody said
/// yes to; a grandmother's with a yes to come.
const PHOTOS: [Photo; 5] = [
    Photo { of: "jodie", file: "media/IMG_20260412_Quarry Lane.jpg", width: 40, colour: [200, 30, 30], yes: YES },
    Photo { of: "gareth", file: "media/foster-carer-front-door.jpg", width: 48, colour: [30, 160, 40], yes: YES },
    Photo { of: "admiral", file: "media/dog.JPEG", width: 56, colour: [40, 40, 200], yes: YES },
    Photo { of: "peter", file: "media/pete-not-asked.jpg", width: 64, colour: [190, 190, 20], yes: None },
    Photo { of: "sue", file: "media/sue-july.jpg", width: 72, colour: [20, 190, 190], yes: Some("2026-07-01") },
];
const YES: Option<&str> = Some("2026-05-01");

impl Photo {
    /// A JPEG that tells of a place, as a phone's does, and of whose it is.
    fn jpeg(&self) -> Vec<u8> {
        let place = format!("GPS-51.5074N of {}", self.of);
        let exif = [b"Exif\0\0".as_slice(), &tiff(1, place.as_bytes())].concat();
        let jpeg = encoded(RgbImage::from_pixel(self.width, 24, Rgb(self.colour)), ImageFormat::Jpeg);
        jpeg_with(&jpeg, &[segment(0xE1, &exif), segment(0xFE, b"COMMENT-secret")])
    }

    fn shows(&self) -> String {
        format!("In this picture is somebody called {}", self.of)
    }
}

/// Kobi's plan with these photos, as a bundle. `gone` are of people whose photos stand neither in the plan nor beside it.
fn original(gone: &[&str]) -> Vec<u8> {
    let mut plan: Value = serde_json::from_slice(include_bytes!("../../assets/examples/going-home.plan.json")).unwrap();
    let jpegs: Vec<(&Photo, Vec<u8>)> =
        PHOTOS.iter().filter(|photo| !gone.contains(&photo.of)).map(|photo| (photo, photo.jpeg())).collect();
    for (photo, _) in &jpegs {
        let people = plan["people"].as_array_mut().unwrap();
        let person = people.iter_mut().find(|person| person["id"] == photo.of).unwrap();
        person["picture"] = json!({"id": format!("photo-{}", photo.width), "file": photo.file, "shows": photo.shows()});
        if let Some(day) = photo.yes {
            person["picture"]["consent_on"] = json!(day);
        }
    }
    let plan = plan.to_string();
    let media = jpegs.iter().map(|(photo, jpeg)| (photo.file, jpeg.as_slice(), STORED));
    let entries: Vec<(&str, &[u8], CompressionMethod)> =
        [("plan.json", plan.as_bytes(), STORED)].into_iter().chain(media).collect();
    zip_of(&entries)
}

fn kithbook(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_kithbook")).args(arguments).output().unwrap()
}

fn in_folder(name: &str) -> String {
    format!("{}/copies-{name}", env!("CARGO_TARGET_TMPDIR"))
}

/// The copy of a reader as a bundle, from these bytes.
fn copy(name: &str, bundle: &[u8], reader: &[&str]) -> Vec<u8> {
    let (from, to) = (in_folder(&format!("{name}-from.kithbook")), in_folder(&format!("{name}.kithbook")));
    fs::write(&from, bundle).unwrap();
    let done = kithbook(&[&["share", &from, "--today", "2026-06-01", "--out", &to], reader].concat());
    assert!(done.status.success() && done.stdout.is_empty(), "{}", String::from_utf8_lossy(&done.stderr));
    fs::read(to).unwrap()
}

/// The entries of a bundle by the reference, each with its bytes.
fn entries(bundle: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = ZipArchive::new(Cursor::new(bundle)).unwrap();
    assert!(archive.comment().is_empty());
    let mut entries = Vec::new();
    for place in 0..archive.len() {
        let mut entry = archive.by_index(place).unwrap();
        assert_eq!(entry.last_modified(), Some(DateTime::default()), "an entry tells of a clock");
        assert!(entry.extra_data().unwrap_or_default().is_empty() && entry.comment().is_empty());
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        entries.push((entry.name().to_owned(), bytes));
    }
    entries
}

/// Whose photos are in a bundle, by their size and colour, and where its plan says they are.
fn shown(bundle: &[u8]) -> Vec<(String, String)> {
    let entries = entries(bundle);
    let plan: Value = serde_json::from_slice(&entries.iter().find(|(name, _)| name == "plan.json").unwrap().1).unwrap();
    let mut shown = Vec::new();
    for (name, bytes) in entries.iter().filter(|(name, _)| name != "plan.json") {
        let image = image::load_from_memory(bytes).unwrap().into_rgb8();
        let is_near =
            |photo: &&Photo| image.get_pixel(9, 9).0.iter().zip(photo.colour).all(|(a, b)| a.abs_diff(b) < 12);
        let photo = PHOTOS.iter().filter(is_near).find(|photo| photo.width == image.width()).unwrap();
        let named =
            plan["people"].as_array().unwrap().iter().find(|person| person["picture"]["file"] == **name).unwrap();
        assert_eq!((&named["id"], &named["picture"]["shows"]), (&json!(photo.of), &json!(photo.shows())));
        shown.push((name.clone(), photo.of.to_owned()));
    }
    let named = plan["people"].as_array().unwrap().iter().filter(|person| person.get("picture").is_some()).count();
    assert_eq!(named, shown.len(), "the plan names photos that are not there");
    shown
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

#[test]
fn a_copy_has_the_photos_its_reader_may_see_and_no_others() {
    let bundle = original(&[]);
    let of = |photos: &[&str]| -> Vec<(String, String)> {
        (1..).zip(photos).map(|(number, of)| (format!("media/{number}.jpg"), (*of).to_owned())).collect()
    };
    let table: [(&str, &[&str], &[&str]); 4] = [
        ("child", &["--for", "child"], &["jodie", "gareth", "admiral"]),
        ("carer", &["--for", "carer", "--person", "gareth"], &["jodie", "gareth", "admiral"]),
        ("worker", &["--for", "worker"], &["jodie", "gareth", "admiral"]),
        // A mark opens Gareth's name to her, and no mark opens what he looks like.
        ("parent", &["--for", "parent", "--person", "jodie"], &[]),
    ];
    for (name, reader, expected) in table {
        assert_eq!(shown(&copy(name, &bundle, reader)), of(expected), "{name}");
    }
}

#[test]
fn a_photo_that_a_reader_may_not_see_leaves_what_no_photo_leaves() {
    let table: [(&str, &[&str], &[&str]); 2] = [
        ("hidden-child", &["--for", "child"], &["peter", "sue"]),
        ("hidden-parent", &["--for", "parent", "--person", "jodie"], &["jodie", "gareth", "admiral", "peter", "sue"]),
    ];
    for (name, reader, gone) in table {
        let (hidden, deleted) = (copy(name, &original(&[]), reader), copy(name, &original(gone), reader));
        assert!(hidden == deleted, "{name}: the bytes differ");
    }
}

#[test]
fn a_copy_says_nothing_of_where_a_photo_came_from_nor_of_those_it_has_not() {
    let copy = copy("traces", &original(&[]), &["--for", "child"]);
    let mut parts: Vec<Vec<u8>> = entries(&copy).into_iter().map(|(_, bytes)| bytes).collect();
    parts.push(copy);
    for part in &parts {
        for word in
            ["Exif", "GPS-51", "CAMERA-Acme", "COMMENT-secret", "IMG_2026", "Quarry", "front-door", "JPEG", "dog."]
        {
            assert!(!holds(part, word.as_bytes()), "{word}");
        }
        for photo in PHOTOS.iter().filter(|photo| photo.yes != YES) {
            assert!(!holds(part, photo.file.as_bytes()) && !holds(part, photo.shows().as_bytes()), "{}", photo.file);
            // Nor its pixels, packed as they came: the end of a JPEG is its pixels.
            let jpeg = photo.jpeg();
            assert!(!holds(part, &jpeg[jpeg.len() - 48..]), "{}", photo.file);
        }
    }
}

#[test]
fn a_copy_opens_and_its_book_shows_the_photo() {
    copy("opens", &original(&[]), &["--for", "child"]);
    let (from, to) = (in_folder("opens.kithbook"), in_folder("opens.html"));
    let checked = kithbook(&["check", &from, "--today", "2026-06-01"]);
    assert!(!String::from_utf8(checked.stdout).unwrap().contains("picture"), "nothing is wrong with its photos");
    let done = kithbook(&["read", &from, "--level", "8-11", "--format", "html", "--today", "2026-06-01", "--out", &to]);
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let html = fs::read_to_string(to).unwrap();
    assert!(
        html.contains("class=\"photo\" alt=\"In this picture is somebody called jodie\" src=\"data:image/jpeg;base64,")
    );
}

#[test]
fn the_same_bundle_gives_the_same_bytes() {
    let bundle = original(&[]);
    assert!(copy("once", &bundle, &["--for", "child"]) == copy("twice", &bundle, &["--for", "child"]));
}

#[test]
fn a_photo_that_cannot_be_had_is_told_of_and_left_out() {
    let mut bundle = original(&[]);
    // The marker before its pixels: what stands there now is no JPEG, though the bundle still says it is whole.
    let jodie = PHOTOS[0].jpeg();
    let start = bundle.windows(jodie.len()).position(|window| window == jodie).unwrap();
    bundle[start + jodie.len() - 20] ^= 0xFF;
    let (from, to) = (in_folder("damaged-from.kithbook"), in_folder("damaged.kithbook"));
    fs::write(&from, bundle).unwrap();
    let done = kithbook(&["share", &from, "--today", "2026-06-01", "--out", &to]);
    let told = String::from_utf8(done.stderr).unwrap();
    assert!(done.status.success() && told.contains("bundle-bad-entry") && told.contains("Quarry Lane.jpg"), "{told}");
    let shown: Vec<String> = shown(&fs::read(to).unwrap()).into_iter().map(|(_, of)| of).collect();
    assert_eq!(shown, ["gareth", "admiral"]);
}

#[test]
fn a_copy_is_a_bundle_only_by_its_name_and_needs_no_photos() {
    let plan = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/examples/going-home.plan.json");
    let to = in_folder("plain.kithbook");
    assert!(kithbook(&["share", plan, "--out", &to]).status.success());
    let json = kithbook(&["share", plan]).stdout;
    assert_eq!(entries(&fs::read(to).unwrap()), [("plan.json".to_owned(), json)]);
    let (from, to) = (in_folder("json-from.kithbook"), in_folder("json.plan.json"));
    fs::write(&from, original(&[])).unwrap();
    assert!(kithbook(&["share", &from, "--out", &to]).status.success());
    let copy: Value = serde_json::from_slice(&fs::read(to).unwrap()).unwrap();
    assert_eq!(copy["child"]["name"], "Kobi");
}
