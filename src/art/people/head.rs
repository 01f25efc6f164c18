//! A head: what lies behind it, the head, and what falls from it over the shoulders.

use super::person::Person;
use super::recipe::{Dye, Kit};
use super::tones::{CREAM, DARK};
use super::words::{Age, Beard, Cover, Feel, Hair, Hearing};
use super::{body, cover, face, hair};
use crate::art::colour::Colour;
use crate::art::pen::{Pen, Place};

/// A head to draw. The middle of it is at the origin.
pub struct Head<'p> {
    person: &'p Person,
    /// Its measures and its papers.
    pub kit: Kit<'p>,
    /// How far it leans, in degrees, about its chin.
    pub tilt: f32,
    feel: Feel,
    look: f32,
    small: bool,
    /// Behind, on the head, over the shoulders: of the hair, and of what covers it.
    hair: [&'static str; 3],
    cover: [&'static str; 3],
}

fn parts(recipe: &'static str) -> [&'static str; 3] {
    let mut parts = recipe.split('|');
    std::array::from_fn(|_| parts.next().unwrap_or(""))
}

impl<'p> Head<'p> {
    /// Someone's head, with a feeling.
    pub fn new(person: &'p Person, feel: Option<Feel>, look: f32, tilt: f32, small: bool) -> Head<'p> {
        let feel = feel.unwrap_or(person.feel);
        let mut kit = body::head(person);
        dye(&mut kit, person);
        if small && person.skin.light() < 0.12 {
            // At the size of a thumbnail deep skins need more than a hint of it.
            kit.mix(&[(b'v', b'v', 0xff_e6cc, 22), (b'i', b'i', 0xf0_8f70, 45)]);
        }
        kit.set('v', rise(person.hair));
        let lean = face::lean(feel) * if matches!(person.age, Age::Baby) { 0.6 } else { 1.0 };
        let hidden = hides(person.cover);
        let mut own = if hidden { [""; 3] } else { parts(hair::cut(person.hair)) };
        // A hat leaves out what stands above it.
        if matches!(person.cover, Some(Cover::Beanie)) && tall(person.hair) {
            own[0] = "";
        }
        let cover = person.cover.map_or([""; 3], |cover| parts(cover::cut(cover)));
        Head { person, kit, tilt: lean + tilt, feel, look, small, hair: own, cover }
    }

    /// What lies behind the head.
    pub fn behind(&self, pen: &mut Pen) {
        self.kit.lay(pen, self.hair[0]);
        self.kit.lay(pen, self.cover[0]);
    }

    /// What falls over the shoulders.
    pub fn over(&self, pen: &mut Pen) {
        self.kit.lay(pen, self.hair[2]);
    }

    /// The head itself, with hair and cover.
    pub fn draw(&self, pen: &mut Pen) {
        let (person, kit, outline) = (self.person, &self.kit, self.kit.outline());
        let mut kit_ears = *kit;
        kit_ears.set('t', -3.0 * self.look);
        let veiled = matches!(person.cover, Some(Cover::Hijab));
        if !veiled && (hides(person.cover) || person.hearing.is_some() || !over_ears(person.hair)) {
            kit_ears.lay(pen, "so -1W+1+1t 1Y+5 8 11;ho 1W-1+1t 1Y+5 8 11;n2 M-1W-2+1t 1Y q-5 3 -1 9");
            if person.earring.is_some() {
                kit_ears.lay(pen, "'r6.8 M1V+1q+1t 1Y+18 h0");
            }
        }
        pen.path(&outline, kit.paper('s'));
        pen.clipped(&outline, |pen| {
            if person.vitiligo {
                kit.lay(
                    pen,
                    "y M1W+4 -26 Q30 -30 31 -12 Q24 -2 31 8 Q26 20 34 26 Q40 34 1W+4 28 Z M-1W 20 Q-34 16 -32 26 Q-38 \
                     36 -1W 38 Z M-30 -60 Q-8 -52 -10 -38 Q-22 -30 -34 -36 Z",
                );
            }
            if person.birthmark {
                kit.lay(pen, "z M-1W-2 12 Q-40 6 -35 14 Q-26 15 -28 23 Q-32 26 -29 32 Q-36 41 -1W 38 Z");
            }
            // A second sheet, slipped to the right: the shade.
            kit.lay(pen, "h%50 M1W+20 -90 V90 H-6 Q.98W 46 .78W -6 Q.66W -50 .3W -90 Z");
            if !self.small {
                let shadow = kit.flat(kit.paper('x'));
                pen.within(Place::at(2.0, 4.5), |pen| {
                    shadow.lay(pen, before_marks(self.hair[1]));
                    shadow.lay(pen, before_marks(self.cover[1]));
                });
            }
        });
        face::draw(pen, kit, person, self.feel, self.look, self.small);
        kit.lay(pen, self.hair[1]);
        kit.lay(pen, self.cover[1]);
        if let (Some(hearing), false) = (person.hearing, veiled) {
            kit_ears.side(if person.hearing_right { 1.0 } else { -1.0 });
            kit_ears.lay(
                pen,
                "A2.6 M1V-4q+1t 1Y+9 Q1V-2q+1t 1Y+16 1V+4q+1t 1Y+13;a6.4 M1V-4q+1t 1Y-6 Q1V+4q+1t 1Y-11 1V+7q+1t 1Y-1 Q1V+8.6q+1t \
                 1Y+7 1V+4.6q+1t 1Y+13",
            );
            if matches!(hearing, Hearing::Implant) {
                kit_ears.lay(
                    pen,
                    "a2.6 M1V+6q+1t 1Y-5 Q1V+14q+1t 1Y-20 1V+4q+1t 1Y-30;ao 1V+1t 1Y-33 8.4 8.4;Ao 1V-1+1t 1Y-35 3.4 3",
                );
            }
        }
    }
}

/// The silhouettes of a recipe, without its fine strokes.
fn before_marks(recipe: &str) -> &str {
    recipe.find(";l").or(recipe.find(";L")).map_or(recipe, |end| &recipe[..end])
}

/// How far above a close crop hair stands.
fn rise(hair: Hair) -> f32 {
    match hair {
        Hair::Afro => 26.0,
        Hair::Curly | Hair::CurlyTop | Hair::Set => 12.0,
        Hair::Coils | Hair::Twists | Hair::Locs | Hair::Tousle | Hair::Sweep => 5.0,
        _ => 0.0,
    }
}

/// Whether a cover hides all hair.
fn hides(cover: Option<Cover>) -> bool {
    !matches!(cover, None | Some(Cover::Kippah | Cover::Beanie))
}

/// Hair that would stand through a hat.
fn tall(hair: Hair) -> bool {
    matches!(hair, Hair::Bun | Hair::OnePuff | Hair::Puffs | Hair::HighTop)
}

/// Hair that hangs over the ears.
fn over_ears(hair: Hair) -> bool {
    use Hair::{Afro, Bob, Braids, Curly, Fringe, Locs, Long, Set, Wavy};
    matches!(hair, Curly | Afro | Bob | Fringe | Long | Wavy | Braids | Set | Locs)
}

/// The papers that are the same for all, mixed from skin, hair, cover and hearing aid.
const DYES: [Dye; 9] = [
    (b'b', b's', 0xd9_573f, 34),
    (b'p', b's', 0xc4_604c, 34),
    (b'y', b's', 0xf0_c8a6, 50),
    (b'z', b's', 0xa8_5a26, 44),
    (b'D', b'C', DARK.0, 20),
    (b'L', b'C', CREAM.0, 23),
    (b'S', b'R', DARK.0, 15),
    (b'A', b'a', CREAM.0, 50),
    (b'w', b'w', 0xfb_eedb, 100),
];

/// Those of deep skins: shade, nose, mouth, lip, and the lens behind an eye, lighter so that deep skins keep their
/// look.
const DEEP: [Dye; 7] = [
    (b'e', b'e', 0x16_0b08, 100),
    (b'h', b's', 0x1d_0d0a, 30),
    (b'n', b's', 0x17_0a07, 42),
    (b'm', b's', 0x2a_0b09, 82),
    (b'i', b's', 0xd9_6f55, 64),
    (b'v', b's', 0xff_e6cc, 27),
    (b'z', b's', 0xc8_7a45, 36),
];

/// Those of fair skins.
const FAIR: [Dye; 6] = [
    (b'e', b'e', 0x24_1a17, 100),
    (b'h', b's', 0x7a_3b22, 26),
    (b'n', b's', 0x6d_2f1a, 36),
    (b'm', b's', 0x2a_0b09, 76),
    (b'i', b's', 0xd2_604c, 40),
    (b'v', b's', 0xff_f6e8, 20),
];

/// The frame of somebody's glasses: their own colour, lighter or darker where it would be lost on their skin.
fn frame(person: &Person) -> Colour {
    let (skin, own) = (person.skin.light(), person.glasses_colour);
    let to = if skin < 0.2 { CREAM } else { DARK };
    let tells = |frame: &Colour| {
        let light = frame.light();
        (light.max(skin) + 0.05) / (light.min(skin) + 0.05) > 1.9
    };
    (0..6u8).map(|step| own.mix(to, f32::from(step) * 0.12)).find(tells).unwrap_or(own)
}

/// Takes the papers of a head.
fn dye(kit: &mut Kit, person: &Person) {
    for (letter, colour) in [
        ('s', person.skin),
        ('c', person.hair_colour),
        ('t', person.tie),
        ('C', person.cover_colour),
        ('R', person.cover_trim),
        ('g', frame(person)),
        ('a', person.hearing_colour),
        ('r', person.earring.unwrap_or(person.skin)),
    ] {
        kit.dye(letter, colour);
    }
    kit.mix(&DYES);
    kit.mix(if person.skin.light() < 0.12 { &DEEP[..] } else { &FAIR });
    let hair = person.hair_colour;
    let pale = hair.light() > 0.4;
    let light = hair.mix(Colour(if pale { 0x8d_8674 } else { 0xff_e9cf }), if pale { 0.3 } else { 0.2 });
    kit.dye('l', light);
    kit.dye('d', hair.mix(light, 0.55));
    // White hair above a dark lip would pass for teeth: it takes on some of the skin.
    let small = matches!(person.beard, Some(Beard::Moustache | Beard::Goatee));
    kit.dye('k', if small && pale && person.skin.light() < 0.12 { hair.mix(person.skin, 0.24) } else { hair });
    kit.dye('x', person.skin.mix(kit.paper('h'), 0.75));
    let own = if matches!(person.age, Age::Old) { 0.1 } else { 0.3 };
    kit.dye('o', person.brow.unwrap_or(hair.mix(kit.paper('e'), own)));
}
