//! `kithbook art`: every picture there is, for people to look at and for the tests.

use super::args::ArtArguments;
use super::{Done, Failure, Outcome, files};
use crate::art::people::{
    Age, Arms, COATS, Cover, Feel, Hair, Person, Pet, Pose, SKINS, Stance, Window, pet_portrait, portrait, unseen,
};
use crate::art::scenes::{self, Cloth, Crop, Front, Print, Scene, Setting, Time};
use crate::art::{Colour, symbols};
use std::fs;

/// The paper behind a portrait.
const GROUND: Colour = Colour(0x00d7_e0d2);

pub(super) fn run(arguments: &ArtArguments) -> Done {
    let folder = &arguments.out;
    fs::create_dir_all(folder).map_err(|error| Failure::File { path: folder.display().to_string(), error })?;
    let mut page = String::from(HEAD);
    for (name, svg) in gallery() {
        files::write(Some(&folder.join(format!("{name}.svg"))), &svg)?;
        page.push_str(&format!("<figure><img src=\"{name}.svg\" alt=\"\"><figcaption>{name}</figcaption></figure>\n"));
    }
    files::write(Some(&folder.join("index.html")), &page)?;
    Ok(Outcome::Clean)
}

const HEAD: &str = "<!doctype html>\n<html lang=\"en-GB\"><meta charset=\"utf-8\"><title>Kithbook</title>\n\
    <style>body{background:#f6f2e7;font:16px sans-serif;display:flex;flex-wrap:wrap;gap:16px}\
    figure{margin:0;width:240px}img{width:100%;height:200px;object-fit:contain}</style>\n";

/// Every picture by name: hair, covers, feelings, ages, ways to sit, animals, symbols, and each scene in each crop and
/// light, with people and with nobody. Skins go round, so that none belongs to one thing.
pub fn gallery() -> Vec<(String, String)> {
    let mut all = Vec::new();
    let mut add = |kind: &str, name: &str, svg: String| all.push((format!("{kind}-{name}"), svg));
    for (place, hair) in Hair::ALL.iter().enumerate() {
        let mut person = somebody(place, Age::Child);
        person.hair = *hair;
        add("hair", hair.word(), portrait(&person, GROUND, Window::Round, false));
    }
    for (place, cover) in Cover::ALL.iter().enumerate() {
        let mut person = somebody(place + 3, Age::Adult);
        person.cover = Some(*cover);
        add("cover", cover.word(), portrait(&person, GROUND, Window::Arch, false));
    }
    for (place, feel) in Feel::ALL.iter().enumerate() {
        let mut person = somebody(place + 5, Age::Little);
        person.feel = *feel;
        add("feeling", feel.word(), portrait(&person, GROUND, Window::Round, false));
        add("feeling-small", feel.word(), portrait(&person, GROUND, Window::Round, true));
    }
    for (place, age) in Age::ALL.iter().enumerate() {
        add("age", age.word(), portrait(&somebody(place + 7, *age), GROUND, Window::Square, false));
        for pose in Pose::ALL {
            let stance = Stance { pose: *pose, arms: Arms::Lap, ..Stance::default() };
            add("figure", &format!("{}-{}", age.word(), pose.word()), scenes::alone(&somebody(place, *age), &stance));
        }
    }
    for (place, kind) in Pet::ALL.iter().enumerate() {
        add("pet", kind.word(), pet_portrait(*kind, COATS[place % COATS.len()].1, GROUND));
    }
    for id in ["one", "two", "three"] {
        add("unseen", id, unseen(id, GROUND, Window::Round));
    }
    for id in symbols::ids() {
        let shapes = symbols::markup(id, "#1f2f35", "#e8a930", "#fffdf6");
        add("symbol", id, format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\">{shapes}</svg>"));
    }
    covers_of(&mut add);
    scenes_of(&mut add);
    all
}

/// Each front once, then each cloth with a print of its own.
fn covers_of(add: &mut impl FnMut(&str, &str, String)) {
    let child = somebody(8, Age::Child);
    for (front, name) in [(Front::Garden, "garden"), (Front::Portrait, "portrait"), (Front::Plain, "plain")] {
        add("book", name, scenes::cover(front, Some(&child), Cloth::Lake, Print::Plain, "one"));
    }
    for (cloth, print) in Cloth::ALL.into_iter().zip(Print::ALL) {
        add("book", cloth.word(), scenes::cover(Front::Portrait, Some(&child), cloth, print, "one"));
    }
}

fn scenes_of(add: &mut impl FnMut(&str, &str, String)) {
    let (child, adults) = (somebody(0, Age::Child), [somebody(1, Age::Old), somebody(2, Age::Adult)]);
    let (others, helpers) = ([somebody(3, Age::Teen), somebody(4, Age::Little)], [somebody(5, Age::Adult)]);
    let pets = [(Pet::Dog, COATS[2].1)];
    let times = [Time::Morning, Time::Noon, Time::Afternoon, Time::Evening, Time::Night];
    for (place, setting) in Setting::ALL.iter().enumerate() {
        let full = Scene {
            child: Some(&child),
            adults: &adults,
            others: &others,
            helpers: &helpers,
            pets: &pets,
            homes: ["one", "two"],
            ..Scene::empty(*setting)
        };
        let time = times[place % times.len()];
        for (crop, name) in [(Crop::Wide, "wide"), (Crop::Tall, "tall"), (Crop::Square, "square"), (Crop::Brow, "brow")]
        {
            add("scene", &format!("{}-{name}", setting.word()), scenes::draw(&full, time, crop));
        }
        add("scene-empty", setting.word(), scenes::draw(&Scene::empty(*setting), time, Crop::Tall));
    }
}

/// Somebody invented: the skins in turn, and hair, clothes and build that go round at other speeds.
fn somebody(place: usize, age: Age) -> Person {
    let mut person = Person::new(&format!("person-{place}"), age, SKINS[place % SKINS.len()].1);
    let words = [
        ("hair", Hair::ALL[(place * 5 + 3) % Hair::ALL.len()].word()),
        ("top", crate::art::people::Top::ALL[place * 3 % crate::art::people::Top::ALL.len()].word()),
        ("top_colour", crate::art::people::CLOTHS[place * 2 % crate::art::people::CLOTHS.len()].0),
        ("build", crate::art::people::Build::ALL[place % crate::art::people::Build::ALL.len()].word()),
    ];
    for (name, word) in words {
        if let Some(look) = crate::art::people::Look::from_word(name) {
            // The words are those of the lists themselves.
            let _ = person.set(look, word);
        }
    }
    person
}
