//! A head: what lies behind it, the head, and what falls from it over the shoulders.

use super::person::Person;
use super::recipe::Kit;
use super::tones::{CREAM, DARK};
use super::words::{Age, Beard, Cover, Feel, Hair, Hearing};
use super::{body, cover, face, hair};
use crate::art::colour::Colour;
use crate::art::pen::{Pen, Place};

/// A head to draw. The middle of it is at the origin.
pub struct Head<'p> {
    person: &'p Person,
    /// Its measures and its papers.
    pub kit: Kit,
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
        let mut kit =
            Kit::new(&body::head(person.age, person.shape, person.build, &person.id), &papers(person), &person.id);
        kit.set(&[('v', rise(person.hair))]);
        let lean = face::lean(feel) * if matches!(person.age, Age::Baby) { 0.6 } else { 1.0 };
        let hidden = !matches!(person.cover, None | Some(Cover::Kippah | Cover::Beanie));
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
        let mut kit_ears = kit.clone();
        kit_ears.set(&[('t', -3.0 * self.look)]);
        let veiled = matches!(person.cover, Some(Cover::Hijab));
        if !veiled && (self.cover[1].len() > 1 || person.hearing.is_some() || !over_ears(person.hair)) {
            kit_ears.lay(pen, "so -1W+1+1t 1Y+5 8 11;ho 1W-1+1t 1Y+5 8 11;n2 M -1W-2+1t 1Y q -5 3 -1 9");
            if person.earring.is_some() {
                kit_ears.lay(pen, "'r6.8 M 1V+1q+1t 1Y+18 h 0");
            }
        }
        pen.path(&outline, kit.paper('s'));
        pen.clipped(&outline, |pen| {
            if person.vitiligo {
                kit.lay(
                    pen,
                    "y M 1W+4 -26 Q 30 -30 31 -12 Q 24 -2 31 8 Q 26 20 34 26 Q 40 34 1W+4 28 Z M -1W 20 Q -34 16 -32 26 \
                     Q -38 36 -1W 38 Z M -30 -60 Q -8 -52 -10 -38 Q -22 -30 -34 -36 Z",
                );
            }
            if person.birthmark {
                kit.lay(pen, "z M -1W 16 Q -36 12 -30 24 Q -24 30 -30 38 Q -38 44 -1W 36 Z");
            }
            // A second sheet, slipped to the right: the shade.
            kit.lay(pen, "h%50 M 1W+20 -90 V 90 H -6 Q .98W 46 .78W -6 Q .66W -50 .3W -90 Z");
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
                "A2.6 M 1V-4q+1t 1Y+9 Q 1V+4q+1t 1Y+11 1V+7q+1t 1Y+1;a6.6 M 1V+1t 1Y-8 Q 1V+11q+1t 1Y-10 1V+9.4q+1t 1Y+9",
            );
            if matches!(hearing, Hearing::Implant) {
                kit_ears.lay(
                    pen,
                    "a2.6 M 1V+7q+1t 1Y-8 Q 1V+14q+1t 1Y-22 1V+4q+1t 1Y-30;ao 1V+1t 1Y-33 8.4 8.4;Ao 1V-1+1t 1Y-35 3.4 3",
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

/// Hair that would stand through a hat.
fn tall(hair: Hair) -> bool {
    matches!(hair, Hair::Bun | Hair::OnePuff | Hair::Puffs | Hair::HighTop)
}

/// Hair that hangs over the ears.
fn over_ears(hair: Hair) -> bool {
    use Hair::{Afro, Bob, Braids, Curly, Fringe, Locs, Long, Set, Wavy};
    matches!(hair, Curly | Afro | Bob | Fringe | Long | Wavy | Braids | Set | Locs)
}

/// The papers of a head, by letter: skin first.
fn papers(person: &Person) -> [(char, Colour); 27] {
    let skin = person.skin;
    let dark = skin.light() < 0.12;
    let deep = |deep: u32, fair: u32, much: f32, little: f32| {
        skin.mix(Colour(if dark { deep } else { fair }), if dark { much } else { little })
    };
    let shade = deep(0x1d_0d0a, 0x7a_3b22, 0.3, 0.26);
    let ink = Colour(if dark { 0x16_0b08 } else { 0x24_1a17 });
    let hair = person.hair_colour;
    let light = if hair.light() > 0.4 { hair.mix(Colour(0x8d_8674), 0.3) } else { hair.mix(Colour(0xff_e9cf), 0.2) };
    let brow = person.brow.unwrap_or(hair.mix(ink, if matches!(person.age, Age::Old) { 0.1 } else { 0.3 }));
    let (cover, trim) = (person.cover_colour, person.cover_trim);
    let earring = person.earring.unwrap_or(skin);
    [
        ('s', skin),
        ('h', shade),
        ('x', skin.mix(shade, 0.75)),
        ('b', skin.mix(Colour(0xd9_573f), 0.34)),
        ('n', deep(0x17_0a07, 0x6d_2f1a, 0.42, 0.36)),
        ('m', skin.mix(Colour(0x2a_0b09), if dark { 0.82 } else { 0.76 })),
        ('i', skin.mix(Colour(0xd2_604c), if dark { 0.58 } else { 0.4 })),
        ('p', skin.mix(Colour(0xc4_604c), 0.34)),
        ('e', ink),
        ('w', Colour(0xfb_eedb)),
        ('v', if dark { skin.mix(Colour(0xff_e6cc), 0.24) } else { skin.mix(Colour(0xff_f6e8), 0.2) }),
        ('y', skin.mix(Colour(0xf0_c8a6), 0.5)),
        ('z', skin.mix(Colour(0x8a_5a34), 0.4)),
        ('o', brow),
        ('c', hair),
        ('l', light),
        ('d', hair.mix(light, 0.55)),
        ('t', person.tie),
        ('C', cover),
        ('D', cover.mix(DARK, 0.2)),
        ('L', cover.mix(CREAM, 0.23)),
        ('R', trim),
        ('S', trim.mix(DARK, 0.15)),
        ('g', person.glasses_colour),
        ('a', person.hearing_colour),
        ('A', person.hearing_colour.mix(CREAM, 0.5)),
        ('r', earring),
    ]
}

/// Whether a beard hides the neck.
pub fn bearded(person: &Person) -> bool {
    matches!(person.beard, Some(Beard::Long | Beard::Full))
}
