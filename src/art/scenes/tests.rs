//! Scenes: well formed, the same each time, and nobody in them who was not handed in.

use super::*;
use crate::art::people::Age;

const TIMES: [Time; 5] = [Time::Morning, Time::Noon, Time::Afternoon, Time::Evening, Time::Night];
const CROPS: [Crop; 3] = [Crop::Wide, Crop::Tall, Crop::Brow];

/// People whose clothes and skin no scenery shares, so that they can be found in a picture.
fn people(names: &[&str], age: Age) -> Vec<Person> {
    names.iter().map(|name| Person { ..Person::new(name, age, Colour(0x0096_5d38)) }).collect()
}

/// Calls with every scene, with many people and with few.
fn each(check: impl Fn(&Scene<'_>, Time, Crop)) {
    let adults = people(&["a", "b", "c"], Age::Adult);
    let others = people(&["d", "e", "f", "g"], Age::Baby);
    let child = people(&["child"], Age::Teen);
    let pets = [(Pet::Cat, Colour(0x004a_4644))];
    for setting in Setting::ALL {
        for time in TIMES {
            for crop in CROPS {
                let empty = Scene::empty(setting);
                check(&empty, time, crop);
                let few = Scene { child: child.first(), adults: &adults[..1], homes: ["x", "y"], pets: &pets, ..empty };
                check(&few, time, crop);
                check(&Scene { others: &others, helpers: &adults, adults: &adults, ..few }, time, crop);
            }
        }
    }
}

/// Reads elements: that every one is closed, in order, and what their names are.
fn well_formed(svg: &str) {
    let mut open: Vec<&str> = Vec::new();
    for tag in svg.split('<').skip(1) {
        let (tag, text) = tag.split_once('>').expect("a tag ends");
        assert_eq!(text, "", "no text in a picture");
        assert_eq!(tag.matches('"').count() % 2, 0, "{tag}");
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name));
        } else if !tag.ends_with('/') {
            open.push(tag.split(' ').next().unwrap());
        }
        let name = tag.trim_matches('/').split(' ').next().unwrap();
        assert!(["svg", "g", "path", "ellipse", "clipPath"].contains(&name), "{name}");
    }
    assert_eq!(open, [""; 0]);
}

#[test]
fn every_scene_is_well_formed_and_always_the_same() {
    each(|scene, time, crop| {
        let drawn = draw(scene, time, crop);
        well_formed(&drawn);
        for never in ["style", "NaN", "inf", "href", "<text", "filter", "Gradient", "script"] {
            assert!(!drawn.contains(never), "{:?}: {never}", scene.setting);
        }
        assert!(!drawn.contains("d=\"\""), "{:?}", scene.setting);
        assert_eq!(drawn, draw(scene, time, crop));
    });
}

#[test]
fn nobody_stands_there_who_was_not_handed_in() {
    each(|scene, time, crop| {
        let drawn = staged(scene, time, crop).drawn;
        let handed = scene.child.into_iter().chain([scene.adults, scene.others, scene.helpers].into_iter().flatten());
        let mut left: Vec<&str> = handed.map(|person| person.id.as_str()).collect();
        for (id, _) in drawn {
            let place = left.iter().position(|name| *name == id);
            left.remove(place.unwrap_or_else(|| panic!("{:?}: {id} twice, or not handed in", scene.setting)));
        }
    });
}

#[test]
fn no_face_is_cut() {
    each(|scene, time, crop| {
        let stage = staged(scene, time, crop);
        let [x, y, wide, high] = stage.framed(crop.ratio());
        for (id, [left, top, right, bottom]) in &stage.drawn {
            let within = *left >= x && *top >= y && *right <= x + wide && *bottom <= y + high;
            assert!(within, "{:?} {crop:?}: {id}", scene.setting);
        }
    });
}

#[test]
fn nobody_hides_another_s_face() {
    let mut people = people(&["a", "b", "c", "d", "e", "f", "g", "h", "child"], Age::Adult);
    let ages =
        [Age::Adult, Age::Old, Age::Adult, Age::Teen, Age::Child, Age::Little, Age::Adult, Age::Adult, Age::Child];
    for (person, age) in people.iter_mut().zip(ages) {
        person.age = age;
    }
    for wheels in [None, Some(8), Some(1), Some(4)] {
        let mut people = people.clone();
        if let Some(place) = wheels {
            people[place].wheelchair = Some(Colour(0x12_3456));
        }
        for (setting, crop) in Setting::ALL.into_iter().flat_map(|setting| CROPS.map(|crop| (setting, crop))) {
            for (adults, others) in [(1, 0), (2, 0), (2, 2), (3, 3)] {
                let scene = Scene {
                    child: people.last(),
                    adults: &people[..adults],
                    others: &people[3..3 + others],
                    helpers: &people[6..7 + others / 3],
                    ..Scene::empty(setting)
                };
                // Where each face is, and how large: nobody who is drawn later may lie over it with head or body.
                let faces = staged(&scene, Time::Noon, crop).drawn.into_iter().map(|(id, [left, top, right, _])| {
                    let size = (right - left) / 132.0;
                    (id, ((left + right) / 2.0, top + 84.0 * size), size)
                });
                let faces: Vec<_> = faces.collect();
                for (place, (id, (x, y), size)) in faces.iter().enumerate() {
                    for (over, (across, down), far) in &faces[place + 1..] {
                        let head = (x - across).hypot(y - down) < 30.0 * size + 30.0 * far;
                        let body = (x - across).abs() < 24.0 * size + 26.0 * far && y > down;
                        assert!(!head && !body, "{setting:?} {crop:?} {wheels:?} {adults} {others}: {over} over {id}");
                    }
                }
            }
        }
    }
}

/// Those on the floor before a full sofa are as high, with their hair, as a baby on it.
#[test]
fn a_baby_is_not_hidden_at_home() {
    let (adults, child) = (people(&["a", "b"], Age::Adult), people(&["child"], Age::Baby));
    let mut others = people(&["c", "d", "e"], Age::Child);
    others[2].age = Age::Old;
    for crop in CROPS {
        let home = Scene::empty(Setting::Home);
        let scene = Scene { child: child.first(), adults: &adults, others: &others, ..home };
        let drawn = staged(&scene, Time::Noon, crop).drawn;
        let place = drawn.iter().position(|(id, _)| id == "child").expect("they are at home");
        let [left, top, right, bottom] = drawn[place].1;
        for (over, [from, above, to, below]) in &drawn[place + 1..] {
            let hidden = (right.min(*to) - left.max(*from)).max(0.0) * (bottom.min(*below) - top.max(*above)).max(0.0);
            assert!(hidden < 0.25 * (right - left) * (bottom - top), "{crop:?}: {over}");
        }
    }
}

#[test]
fn the_child_is_in_every_scene() {
    each(|scene, time, crop| {
        let drawn = staged(scene, time, crop).drawn;
        assert_eq!(drawn.iter().filter(|(id, _)| id == "child").count(), usize::from(scene.child.is_some()));
    });
}

#[test]
fn a_script_names_only_what_there_is() {
    let scripts =
        [parts::PARTS, houses::HOUSES, fronts::FRONTS, indoors::INDOORS, outdoors::OUTDOORS, gatherings::GATHERINGS];
    for line in scripts.iter().flat_map(|scripts| scripts.lines()) {
        let line = line.trim_start_matches(|letter| letter != '>' && letter != ' ').trim_start();
        if let Some(name) = line.strip_prefix('>').map(|rest| rest.split(' ').next().unwrap()) {
            assert!(["house", "pet"].contains(&name) || !find(parts::PARTS, name).is_empty(), "{name}");
        }
    }
    for (name, setting) in SCRIPTS.split(' ').filter(|name| !name.is_empty()).zip(Setting::ALL) {
        let places = [indoors::INDOORS, outdoors::OUTDOORS, gatherings::GATHERINGS];
        let found = places.iter().filter(|scripts| !find(scripts, name).is_empty()).count();
        assert_eq!(found, 1, "{setting:?}");
    }
}

/// The house of a home, alone.
fn house(home: &str) -> String {
    let scene = Scene { homes: [home, ""], ..Scene::empty(Setting::Home) };
    let mut stage = Stage::new("", scene, Time::Noon, Crop::Tall);
    stage.play(">house 0 0 1 0", &[]);
    stage.pen.svg
}

#[test]
fn a_home_always_looks_the_same_and_homes_differ() {
    assert_eq!(house("nan"), house("nan"));
    let names: Vec<String> = (0..60).map(|number| format!("home{number}")).collect();
    let mut houses: Vec<String> = names.iter().map(|name| house(name)).collect();
    houses.sort();
    houses.dedup();
    assert!(houses.len() > 55, "{}", houses.len());
}

#[test]
fn covers_with_and_without_a_child() {
    let child = people(&["child"], Age::Little);
    for (cloth, print) in Cloth::ALL.into_iter().zip(Print::ALL) {
        for child in [None, child.first()] {
            for front in [Front::Garden, Front::Portrait, Front::Plain] {
                well_formed(&cover(front, child, cloth, print, "home"));
            }
        }
    }
}
