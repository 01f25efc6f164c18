//! Cues: a picture asked for in a few lines of text, so that what makes a book and what draws it need not be one program.
//!
//! ```text
//! scene home morning tall        a setting, a time of day, a crop
//! homes mill-lane farm           what the homes in it are known by
//! child tom age child skin walnut hair curly
//! near nan age old skin walnut   then `others` and `helpers`: whose name it is, and words of their looks in pairs
//! pet dog tan                    an animal and its coat
//! ```
//!
//! A face is `face small` or `face large`, and then one line: `person`, `pet` or `unseen` and an id. A cover is
//! `cover`, its front, its cloth and its print, and then `homes` and `child`. Lines end with a line feed and words are one
//! space apart; no word holds either. A last line `photo` and a file, with no line feed, is for whoever shows the picture: a
//! photo to be shown instead.

use super::Colour;
use super::people::{self, COATS, Person, Pet, Window, tone};
use super::scenes::{self, Cloth, Crop, Front, Print, Scene, Setting, Time};

/// The picture as an SVG document. None where the cue is not one; a person or an animal that cannot be drawn is left out.
pub fn draw(cue: &str) -> Option<String> {
    let (head, rest) = cue.split_once('\n')?;
    let words: Vec<&str> = head.split(' ').collect();
    let lines = rest.lines().map(|line| line.split(' ').collect::<Vec<_>>());
    match words[..] {
        ["scene", setting, time, crop] => scene(setting, time, crop, lines),
        ["cover", front, cloth, print] => cover(front, cloth, print, lines),
        ["face", size] => face(&lines.into_iter().next()?, size == "small"),
        _ => None,
    }
}

fn scene<'c>(setting: &str, time: &str, crop: &str, lines: impl Iterator<Item = Vec<&'c str>>) -> Option<String> {
    let setting = Setting::ALL.into_iter().find(|each| each.word() == setting)?;
    let (time, crop) = (Time::from_word(time)?, Crop::from_word(crop)?);
    let (mut homes, mut child, mut groups, mut pets) = ([""; 2], None, [const { Vec::new() }; 3], Vec::new());
    for line in lines {
        let group = match line[..] {
            ["homes", now, other] => {
                homes = [now, other];
                continue;
            }
            ["pet", ..] => {
                pets.extend(pet(&line));
                continue;
            }
            ["child", ..] => {
                child = person(&line);
                continue;
            }
            ["near", ..] => 0,
            ["others", ..] => 1,
            ["helpers", ..] => 2,
            _ => continue,
        };
        groups[group].extend(person(&line));
    }
    let [adults, others, helpers] = &groups;
    let scene = Scene { setting, child: child.as_ref(), adults, others, helpers, pets: &pets, homes };
    Some(scenes::draw(&scene, time, crop))
}

fn cover<'c>(front: &str, cloth: &str, print: &str, lines: impl Iterator<Item = Vec<&'c str>>) -> Option<String> {
    let (front, cloth, print) = (Front::from_word(front)?, Cloth::from_word(cloth)?, Print::from_word(print)?);
    let (mut home, mut child) = ("", None);
    for line in lines {
        match line[..] {
            ["homes", now, ..] => home = now,
            ["child", ..] => child = person(&line),
            _ => {}
        }
    }
    Some(scenes::cover(front, child.as_ref(), cloth, print, home))
}

fn face(line: &[&str], is_small: bool) -> Option<String> {
    // A paper for the window that stays theirs.
    let paper = PAPERS[line.get(1)?.len() % PAPERS.len()];
    match line[0] {
        "pet" => pet(line).map(|(kind, coat)| people::pet_portrait(kind, coat, paper)),
        "person" => person(line).map(|own| people::portrait(&own, paper, Window::Round, is_small)),
        _ => Some(people::unseen(line[1], paper, Window::Round)),
    }
}

/// Papers of the windows that faces look out of.
const PAPERS: [Colour; 5] =
    [Colour(0x00d7_e0d2), Colour(0x00f3_dfb0), Colour(0x00cf_e0e2), Colour(0x00ea_d6cb), Colour(0x00e3_d8e2)];

fn person(line: &[&str]) -> Option<Person> {
    let pairs: Vec<(&str, &str)> = line.get(2..)?.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect();
    Person::read(line[1], &pairs)
}

fn pet(line: &[&str]) -> Option<(Pet, Colour)> {
    Some((Pet::from_word(line.get(1)?)?, tone(COATS, line.get(2)?)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cue_draws_what_the_parts_draw() {
        let own = |id| Person::read(id, &[("age", "child"), ("skin", "walnut"), ("hair", "curly")]);
        let (tom, nan) = (own("tom"), own("nan").into_iter().collect::<Vec<_>>());
        let scene = Scene {
            child: tom.as_ref(),
            adults: &nan,
            pets: &[(Pet::Dog, COATS[0].1)],
            homes: ["mill", "farm"],
            ..Scene::empty(Setting::Home)
        };
        let looks = "age child skin walnut hair curly";
        let cue = format!(
            "scene home evening wide\nhomes mill farm\nchild tom {looks}\nnear nan {looks}\npet dog {}\n",
            COATS[0].0
        );
        assert_eq!(draw(&cue), Some(scenes::draw(&scene, Time::Evening, Crop::Wide)));
        let face = draw(&format!("face small\nperson tom {looks}\n"));
        let cover = draw(&format!("cover portrait plum stars\nhomes mill mill\nchild tom {looks}\n"));
        assert_eq!(cover, Some(scenes::cover(Front::Portrait, tom.as_ref(), Cloth::Plum, Print::Stars, "mill")));
        assert_eq!(face, tom.map(|tom| people::portrait(&tom, PAPERS[3], Window::Round, true)));
    }

    #[test]
    fn what_is_no_cue_draws_nothing_and_nobody_is_guessed() {
        for cue in [
            "",
            "\n",
            "scene home\n",
            "scene hall noon wide\n",
            "scene home dawn wide\n",
            "face\n",
            "face large\n",
            "face large\nperson\n",
            "cover garden\n",
            "cover garden silk dots\n",
        ] {
            assert_eq!(draw(cue), None, "{cue:?}");
        }
        assert_eq!(draw("face large\nperson tom age child hair curly\n"), None);
        let nobody = draw("scene home noon wide\n");
        assert_eq!(draw("scene home noon wide\nnear nan age old skin wig\npet\nhomes one\nchild\n\n"), nobody);
    }
}
