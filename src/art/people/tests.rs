//! Every person can be drawn, always the same, and never as somebody else.

use super::*;
use crate::art::colour::Colour;
use crate::art::pen::{Pen, Place};

const GROUND: Colour = Colour(0xcf_dcd2);

fn someone(id: &str) -> Person {
    Person::new(id, Age::Child, SKINS[0].1)
}

/// What a picture may not have, and that its groups are closed. Black is a paper that a recipe forgot.
fn sound(picture: &str, of: &str) {
    for bad in ["NaN", "inf", "style", "href", "<text", "filter", "Gradient", "#000000", "  ", "\"\""] {
        assert!(!picture.contains(bad), "{bad} in {of}: {picture}");
    }
    let count = |part: &str| picture.matches(part).count();
    assert_eq!(count("<g "), count("</g>"), "{of}");
    assert_eq!(count("<svg"), 1, "{of}");
    assert_eq!(count("<clipPath"), count("</clipPath>"), "{of}");
    assert!(picture.starts_with("<svg ") && picture.ends_with("</svg>"), "{of}");
    assert_eq!(count("\"") % 2, 0, "{of}");
}

fn whole(person: &Person, stance: &Stance) -> String {
    let mut pen = Pen::default();
    figure(&mut pen, person, stance, Place::at(0.0, 0.0));
    pen.document([-200.0, -460.0, 400.0, 480.0])
}

#[test]
fn all_hair_at_all_ages_under_all_covers() {
    for hair in Hair::ALL {
        for age in Age::ALL {
            for cover in Cover::ALL.iter().copied().map(Some).chain([None]) {
                let mut person = someone(hair.word());
                (person.hair, person.age, person.cover) = (*hair, *age, cover);
                for small in [false, true] {
                    let of = [hair.word(), age.word(), cover.map_or("", Cover::word)].join(" ");
                    sound(&portrait(&person, GROUND, Window::Round, small), &of);
                }
            }
        }
    }
}

#[test]
fn all_that_is_worn_and_all_that_is_felt() {
    let mut person = someone("a");
    for (place, feel) in Feel::ALL.iter().enumerate() {
        person.feel = *feel;
        person.beard = Beard::ALL.get(place % 7).copied();
        person.glasses = Glasses::ALL.get(place % 4).copied();
        person.hearing = Hearing::ALL.get(place % 3).copied();
        person.pattern = Pattern::ALL.get(place % 6).copied();
        person.top = Top::ALL[place % 11];
        person.nose = Nose::ALL[place % 4];
        person.shape = FaceShape::ALL[place % 6];
        (person.freckles, person.vitiligo, person.birthmark) = (place % 2 > 0, place % 3 > 0, place % 5 > 0);
        (person.lashes, person.lid, person.skin) = (place % 2 > 0, place % 3 > 0, SKINS[place % 10].1);
        person.lanyard = Some(GROUND);
        person.earring = Some(GROUND);
        sound(&portrait(&person, GROUND, Window::Arch, false), feel.word());
        sound(&portrait(&person, GROUND, Window::Square, true), feel.word());
        sound(&portrait(&person, GROUND, Window::None, false), feel.word());
    }
}

#[test]
fn all_poses_with_all_arms_in_all_clothes() {
    for pose in Pose::ALL {
        for arms in Arms::ALL.iter().copied().chain([Arms::At([(0.0, 0.0), (9.0, -9.0)])]) {
            for bottom in Bottom::ALL {
                for age in Age::ALL {
                    let mut person = someone("a");
                    (person.age, person.bottom, person.short_sleeves) = (*age, *bottom, true);
                    person.apron = Some(GROUND);
                    person.pattern = Some(Pattern::Dots);
                    if matches!(arms, Arms::Hug) {
                        person.top = Top::Dress;
                    }
                    let stance = Stance { pose: *pose, arms, look: -1.0, flip: true, ..Stance::default() };
                    sound(&whole(&person, &stance), &[pose.word(), arms.word(), bottom.word(), age.word()].join(" "));
                }
            }
        }
    }
}

#[test]
fn one_person_one_picture() {
    let draw = |id: &str| portrait(&someone(id), GROUND, Window::Round, false);
    assert_eq!(draw("ayaan"), draw("ayaan"));
    assert_ne!(draw("ayaan"), draw("ayaao"));
    assert_eq!(unseen("ayaan", GROUND, Window::Round), unseen("ayaan", GROUND, Window::Round));
    assert_ne!(unseen("ayaan", GROUND, Window::Round), unseen("ayaao", GROUND, Window::Round));
}

#[test]
fn who_uses_a_wheelchair_is_never_drawn_standing() {
    let mut person = someone("a");
    person.wheelchair = Some(Colour(0x12_3456));
    assert!(whole(&person, &Stance::default()).contains("#123456"));
}

#[test]
fn a_face_that_nobody_chose_is_no_face() {
    let picture = unseen("a", GROUND, Window::Arch);
    sound(&picture, "unseen");
    for (_, skin) in SKINS {
        let mut colour = String::new();
        skin.write(&mut colour);
        assert!(!picture.contains(&colour));
    }
}

#[test]
fn hands_are_where_the_figure_has_them() {
    let stance = Stance { arms: Arms::Wave, ..Stance::default() };
    let [left, right] = hands(&someone("a"), &stance);
    assert!(left.0 < 0.0 && right.0 > 0.0 && right.1 < left.1);
    let [mirrored, _] = hands(&someone("a"), &Stance { flip: true, ..stance });
    assert_eq!(mirrored, (-right.0, right.1));
}

#[test]
fn all_animals() {
    for kind in Pet::ALL {
        for coat in [0x11_1111, 0xfa_f5e8, 0xb9_8055] {
            sound(&pet_portrait(*kind, Colour(coat), GROUND), kind.word());
        }
    }
}
