//! Photos of homes: on which pages they stand, and whose they are not.

use crate::every::{book, examples, pages};
use kithbook::audience::{Level, Reader};
use kithbook::book::{Book, photo_of};
use kithbook::calendar::Date;
use kithbook::plan::{PersonId, Picture, Plan, Text};
use kithbook::render;

/// Kobi's plan with as many photos of each home as are asked for: agreed to, but for the last.
fn plan(photos: usize) -> Plan {
    let mut plan = examples().into_iter().find(|(name, _)| name == "going-home").unwrap().1;
    for home in &mut plan.homes {
        let photo = |number: usize| Picture {
            id: format!("photo-{number}").as_str().into(),
            file: Text::from(format!("media/{}-view{number}.jpg", home.id.as_str()).as_str()),
            shows: Text::from(format!("Photo {number} of it").as_str()),
            consent_on: Date::parse("2026-01-20").filter(|_| number < photos),
        };
        home.pictures = (1..=photos).map(photo).collect();
    }
    plan
}

/// Each page with a photo: its id, whether it stands as its picture or among the faces, its file, and what is said of it.
fn photos(book: &Book) -> Vec<[String; 4]> {
    let mut found = Vec::new();
    for page in pages(book) {
        if let Some(photo) = page.picture.as_ref().and_then(|own| own.photo.as_ref()) {
            found.push([page.id.as_str(), "scene", &photo.file, &photo.shows].map(str::to_owned));
        }
        for face in &page.faces {
            let photo = face.photo.iter();
            found.extend(photo.map(|photo| [page.id.as_str(), "face", &photo.file, &face.name].map(str::to_owned)));
        }
    }
    found
}

fn due(expected: &[[&str; 3]]) -> Vec<[String; 4]> {
    let whole = |[page, place, photo]: &[&str; 3]| {
        let (_, number) = photo.split_once('-').unwrap();
        let home = page.split('/').nth(1).unwrap().trim_start_matches("home-").trim_end_matches("-like");
        [page, place, format!("media/{home}-view{number}.jpg").as_str(), format!("Photo {number} of it").as_str()]
            .map(str::to_owned)
    };
    expected.iter().map(whole).collect()
}

fn child_at(level: Level, count: usize) -> Vec<[String; 4]> {
    photos(&book(&plan(count), Reader::Child, level))
}

#[test]
fn photos_of_a_home_stand_on_its_own_pages_one_on_each_sheet_and_the_others_among_the_faces() {
    let (here, like, before) = ("home/foster-home", "home/foster-home-like", "my-story/home-coral-street");
    let each = |page| [[page, "scene", "-1"], [page, "face", "-2"], [page, "face", "-3"]];
    let may = [each("home/mums-new-flat"), each("home/grannys-house")].concat();
    let by_faces = |page| ["-1", "-2", "-3"].map(|photo| [page, "face", photo]);

    let second_sheet = [[here, "scene", "-1"], [like, "scene", "-2"], ["home/foster-home-like/2", "scene", "-3"]];
    assert_eq!(child_at(Level::Under5, 4), due(&[&second_sheet[..], &each(before)].concat()), "each sheet has its own");
    let one_sheet = [[here, "scene", "-1"], [like, "scene", "-2"], [like, "face", "-3"]];
    assert_eq!(child_at(Level::From5, 4), due(&[&one_sheet[..], &may, &each(before)].concat()));
    let older = [&one_sheet[..], &may, &by_faces(before)].concat();
    assert_eq!(child_at(Level::From12, 4), due(&older), "a story has no scenes at this level");
    let adult = [
        &by_faces(here)[..1],
        &by_faces(like)[1..],
        &by_faces("home/mums-new-flat"),
        &by_faces("home/grannys-house"),
        &by_faces(before),
    ]
    .concat();
    assert_eq!(child_at(Level::Adult, 4), due(&adult), "an adult's pages have no scenes");
}

#[test]
fn without_a_yes_by_today_what_stands_there_is_drawn() {
    for &level in Level::ALL {
        assert_eq!(child_at(level, 1), due(&[]), "at {}", level.word());
    }
}

#[test]
fn a_home_that_nothing_is_told_of_has_all_its_photos_where_it_is_lived_in() {
    let mut plan = plan(3);
    plan.homes.retain(|home| home.id.as_str() == "foster-home");
    plan.homes[0].about.clear();
    let here = "home/foster-home";
    assert_eq!(photos(&book(&plan, Reader::Child, Level::From8)), due(&[[here, "scene", "-1"], [here, "face", "-2"]]));
}

#[test]
fn a_picture_says_what_the_photo_shows_and_its_cue_names_the_file() {
    let book = book(&plan(2), Reader::Child, Level::From5);
    let page = pages(&book).find(|page| page.id == "home/foster-home").unwrap();
    let picture = page.picture.as_ref().unwrap();
    assert_eq!((picture.shows(), picture.alt.contains("Gareth")), ("Photo 1 of it", true));
    let cue = picture.cue(book.chapters[1].topic.light(), kithbook::art::scenes::Crop::Square);
    assert_eq!(photo_of(&cue), Some("media/foster-home-view1.jpg"));
    assert!(kithbook::art::draw(&cue).is_some(), "it is drawn where the photo cannot be had");
    assert!(render::text(&book).contains("[Photo 1 of it]\n"));
}

#[test]
fn no_photo_of_a_home_is_in_a_parents_book_by_default_nor_by_a_mark_on_the_home() {
    let mut plan = plan(2);
    for home in &plan.homes {
        let mark = serde_json::json!({"id": format!("open-{}", home.id.as_str()), "fact": format!("homes/{}", home.id.as_str()), "readers": ["parent"], "gate": "open"});
        plan.sharing.push(serde_json::from_value(mark).unwrap());
    }
    for parent in ["jodie", "marlon"] {
        let book = book(&plan, Reader::Parent(PersonId::from(parent)), Level::Adult);
        assert_eq!(photos(&book), due(&[]), "{parent}");
    }
}
