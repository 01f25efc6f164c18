//! A face: cheeks, nose, eyes, brows, mouth, beard, glasses. Few marks, and sure ones.

use super::person::Person;
use super::recipe::Kit;
use super::words::{Age, Beard, Feel, Glasses, Nose};
use crate::art::pen::Pen;

/// A feeling as marks: how far the inner ends of the brows go down, the outer ends, and how much lower the brow on our
/// right is; how the eyes are; how far they look to our right, and down; the mouth; how far the head leans, in degrees.
struct Marks([f32; 3], Eyes, [f32; 2], &'static str, f32);

/// How eyes are.
#[derive(Clone, Copy, PartialEq)]
enum Eyes {
    Open,
    Wide,
    /// Half closed.
    Half,
    /// With a straight lid.
    Level,
    Closed,
    /// Laughing.
    Smile,
}

const SOFT: &str = "i M1x-6m 1y+3 q6m 7.4 12m 0 q-6m 3.4 -12m 0 Z;m3.1 M1x-9m 1y q9m 4.6 18m 0";
const SMILE: &str = "i M1x-7m 1y+5.6 q7m 7.4 14m 0 q-7m 3.4 -14m 0 Z;m3.1 M1x-13m 1y-2 q13m 12 26m 0";
const TINY: &str = "i M1x-4m 1y+3 q4m 5 8m 0 q-4m 3 -8m 0 Z;m3.1 M1x-5.5m 1y q5.5m 4 11m -.6";
const FLAT: &str = "i M1x-5m 1y+2.4 q5m 6.4 10m 0 q-5m 3 -10m 0 Z;m3.1 M1x-8.5m 1y+.6 q8m -.6 17m .2";
const SIDE: &str = "i M1x-5m 1y+4.4 q5m 6 10m -1 q-5m 3.4 -10m 1 Z;m3.1 M1x-9m 1y+2 q9m 2.6 17m -3.6";
const WOBBLE: &str = "i M1x-5m 1y+5 q5m 6 10m 0 q-5m 3 -10m 0 Z;m3.1 M1x-9.5m 1y+2 q4.6m -4.4 9.2m -1.4 t9.2m .6";
const FROWN: &str = "i M1x-5m 1y+4 q5m 6 10m 0 q-5m 3 -10m 0 Z;m3.1 M1x-9m 1y+3.4 q9m -6.4 18m 0";
const TIGHT: &str = "i M1x-4m 1y+3 q4m 4 8m 0 q-4m 2.4 -8m 0 Z;m3.1 M1x-6.5m 1y+.4 h13m";
const OH: &str = "mo 1x 1y+2 5m 6m;io 1x 1y+5 3m 2m";
const GRIN: &str = "m M1x-13.5m 1y-3 Q1x 1y+1 1x+13.5m 1y-3 Q1x+10m 1y+12 1x 1y+12 Q1x-10m 1y+12 1x-13.5m 1y-3 Z;i \
    M1x-7m 1y+9.6 Q1x 1y+4.6 1x+7m 1y+9.6 Q1x 1y+13.4 1x-7m 1y+9.6 Z;w M1x-11m 1y-1.8 Q1x 1y+1.6 1x+11m 1y-1.8 Q1x+9m \
    1y+3.6 1x 1y+4.4 Q1x-9m 1y+3.6 1x-11m 1y-1.8 Z";

/// By feeling, in the order of `Feel`.
const MARKS: [Marks; 19] = [
    Marks([0.0, 0.0, 0.0], Eyes::Open, [0.0, 0.0], SOFT, 0.0),
    Marks([-1.0, 0.0, 0.0], Eyes::Open, [0.0, 0.0], SMILE, 3.0),
    Marks([-2.0, 0.0, 0.0], Eyes::Open, [0.0, 0.0], SMILE, -6.0),
    Marks([-4.0, -1.0, 0.0], Eyes::Open, [0.8, -2.0], SOFT, 3.0),
    Marks([-2.0, 1.0, 0.0], Eyes::Open, [2.4, 1.2], TINY, 7.0),
    Marks([-2.4, 1.0, -3.0], Eyes::Open, [0.0, 0.0], SIDE, -3.0),
    Marks([-4.5, 2.2, 0.0], Eyes::Open, [0.0, 0.0], WOBBLE, 2.0),
    Marks([-4.8, 2.4, 0.0], Eyes::Open, [0.0, 1.6], FROWN, 5.0),
    Marks([3.4, -2.2, 0.0], Eyes::Open, [0.0, 0.0], FLAT, -2.0),
    Marks([0.6, 2.0, 0.0], Eyes::Half, [0.0, 0.0], FLAT, 7.0),
    Marks([-7.0, -6.0, 0.0], Eyes::Wide, [0.0, 0.0], OH, 0.0),
    Marks([-3.4, 1.8, 0.0], Eyes::Open, [2.4, 1.6], SOFT, 6.0),
    Marks([-2.0, 1.0, 0.0], Eyes::Open, [0.0, 0.0], SMILE, -3.0),
    Marks([-2.0, 0.0, 0.0], Eyes::Open, [0.0, 0.0], SOFT, -5.0),
    Marks([0.6, -0.6, 0.0], Eyes::Level, [3.2, 0.0], TIGHT, 0.0),
    Marks([-2.0, 0.0, 0.0], Eyes::Smile, [0.0, 0.0], SMILE, 2.0),
    Marks([-3.0, -1.0, 0.0], Eyes::Smile, [0.0, 0.0], GRIN, 4.0),
    Marks([0.0, 1.0, 0.0], Eyes::Closed, [0.0, 0.0], SOFT, 8.0),
    Marks([-3.0, 1.0, 0.0], Eyes::Closed, [0.0, 0.0], SMILE, -3.0),
];

/// How far a feeling leans the head, in degrees.
pub fn lean(feel: Feel) -> f32 {
    MARKS[feel as usize].4
}

/// Draws the face on a head. `look` turns it, from -1 to 1.
pub fn draw(pen: &mut Pen, kit: &Kit, person: &Person, feel: Feel, look: f32, small: bool) {
    let mut kit = *kit;
    kit.bold = if small { 1.28 } else { 1.0 };
    let (turned, drop) = (look * 7.0, kit.get('Y'));
    let marks = &MARKS[feel as usize];
    let warm = matches!(feel, Feel::Shy | Feel::Laugh | Feel::Glad);
    kit.set('t', turned);
    kit.set('x', turned * 1.35 + kit.get('z'));
    kit.set('y', drop + 15.0 * kit.get('u'));
    kit.lay(pen, if warm { "'bo%72 1Q+9q+.8t 1Y+17 9.5 6.8" } else { "'bo%45 1Q+9q+.8t 1Y+17 9 6.4" });
    if person.freckles {
        let freckles = "'h2.5 M1Q-8q+1t 1Y+11 h0 M1Q-2q+1t 1Y+14 h0 M1Q+4q+1t 1Y+11.6 h0 M1Q-4q+1t 1Y+18 h0";
        kit.lay(pen, freckles);
    }
    kit.lay(pen, nose(person.nose));
    eyes(pen, &mut kit, person, marks, look, small);
    kit.set('x', turned * 1.15 + kit.get('z'));
    kit.set('y', drop + (kit.get('C') - drop) * 0.575);
    if matches!(person.age, Age::Old) {
        let lines = "'n1.9 M1Q+10q+1t 1Y+4 l5q -1.6 M1Q+10q+1t 1Y+7 l4.4q 1 M15q+1t 1Y+22 q4.5q 5 4.5q 10";
        kit.lay(pen, lines);
    }
    if let Some(own) = person.beard {
        kit.lay(pen, beard(own));
    }
    // A beard has its own lip.
    let bare = matches!(person.beard, None | Some(Beard::Stubble | Beard::Moustache | Beard::Goatee));
    kit.lay(pen, if bare || matches!(marks.3, GRIN | OH) { marks.3 } else { after(marks.3) });
    if let Some(own) = person.glasses {
        kit.bold = if small { 1.25 } else { 1.0 };
        kit.lay(pen, glasses(own));
    }
}

/// A recipe without its first item.
fn after(recipe: &str) -> &str {
    recipe.split_once(';').map_or("", |(_, rest)| rest)
}

fn eyes(pen: &mut Pen, kit: &mut Kit, person: &Person, marks: &Marks, look: f32, small: bool) {
    let (wide, high, bold) = (kit.get('a'), kit.get('b'), if small { 1.28 } else { 1.0 });
    let [right, down] = marks.2;
    let open = if matches!(marks.1, Eyes::Wide) { 1.14 } else { 1.0 } * bold;
    for side in [-1.0, 1.0] {
        kit.side(side);
        let far = 1.0 - (side * look).max(0.0) * 0.16;
        let across = kit.get('Q') * (1.0 - look.abs() * 0.05) + kit.get('t');
        let [inner, outer, lower] = marks.0;
        let lower = if side > 0.0 { lower } else { 0.0 };
        kit.set('X', across + right);
        kit.set('Z', kit.get('Y') + down);
        kit.set('A', wide * open * far);
        kit.set('D', high * open);
        kit.set('i', inner + lower);
        kit.set('o', outer + lower);
        match marks.1 {
            Eyes::Closed => kit.lay(pen, "e3 M1X-6 1Z q6 4.8 12 0"),
            Eyes::Smile => kit.lay(pen, "e3.2 M1X-6 1Z+2 q6 -6.8 12 0"),
            _ => {
                kit.lay(pen, "v M1X-1A-3.6 1Z+.6 Q1X-1 1Z-1D-1.8 1X+1A+3.4 1Z+.4 Q1X 1Z+1D+2.6 1X-1A-3.6 1Z+.6 Z");
                kit.lay(pen, "eo 1X 1Z 1A 1D");
                if !small {
                    kit.lay(pen, "wo 1X-.34A 1Z-.38D 1.35 1.35");
                }
                if matches!(marks.1, Eyes::Half) {
                    kit.lay(
                        pen,
                        "s M1X-1A-4 1Z-1D-2 h2A+8 V1Z-.2D q-1A-4 -2 -2A-8 0 Z;e2.4 M1X-1A-2 1Z q1A+2 -2.4 2A+4 0",
                    );
                }
                if matches!(marks.1, Eyes::Level) {
                    kit.lay(pen, "s M1X-1A-3 1Z-1D-2 h2A+6 V1Z-.62D h-2A-6 Z;e2.2 M1X-1A-1 1Z-.62D h2A+2");
                }
                if person.lid {
                    kit.lay(pen, "e2 M1X-6.6q 1Z-1D+1.2 q6q -4.6 13q -.2");
                }
                if person.lashes {
                    kit.lay(pen, "e2.2 M1X+.2A 1Z-1D+.4 Q1X+3q 1Z-1D+.4 1X+8.4q 1Z-1D-1.4");
                }
            }
        }
        kit.lay(pen, "o3.6B M1Q-7q+1t 1Y-1b-8.5+1i Q1Q+1q+1t 1Y-1b-11.5+.5i+.5o 1Q+8.5q+1t 1Y-1b-7+1o");
    }
}

/// A nose: one wedge of shade, for the light is on our left.
fn nose(nose: Nose) -> &'static str {
    match nose {
        Nose::Button => "n3 M1x-4u 1y q4u 4.5u 8.4u 0",
        Nose::Broad => "n M1x-8.5u 1y+1 q-1 -6u 5u -5u q3.5u -2.4 7u 0 q6u -1 5.2u 5u q-8.5u 5.4u -17.2u 0 Z",
        Nose::Long => "n M1x+1 1Y-1 Q1x+6u 1y-2 1x+7.4u 1y+4 Q1x 1y+8.5 1x-5.2u 1y+3.6 Q1x+2 1y+2 1x+1 1Y-1 Z",
        Nose::Wedge => "n M1x+1 1y-11u Q1x+5u 1y-3 1x+6.4u 1y+2 Q1x 1y+5.6 1x-4.6u 1y+1.6 Q1x+2 1y 1x+1 1y-11u Z",
    }
}

/// The jaw of a beard that is so long.
macro_rules! jaw {
    ($paper:literal, $tip:literal, $drop:literal) => {
        concat!(
            $paper,
            " M-1W+.5 1Y+6 Q-1W-2.5 .56C -.86J .86C Q-.34J ",
            $drop,
            " 0 ",
            $tip,
            " Q.34J ",
            $drop,
            " .86J .86C Q1W+2.5 .56C 1W-.5 1Y+6 Q1W-8 1Y+24 .56W 1y-5 Q1t 1y-14 -.56W 1y-5 Q-1W+8 1Y+24 -1W+.5 1Y+6 Z"
        )
    };
}

/// The lip in a beard.
macro_rules! lip {
    () => {
        ";i M1x-11 1y-1 Q1x 1y+.8 1x+11 1y-1 Q1x+7 1y+7.6 1x 1y+7.6 Q1x-7 1y+7.6 1x-11 1y-1 Z"
    };
}

macro_rules! moustache {
    () => {
        "k M1x 1y-6.4 Q1x+6 1y-12 1x+13 1y-6.6 Q1x+19 1y-1 1x+19 1y+6 Q1x+14 1y+3.6 1x+9 1y+.4 Q1x+4 1y-2.2 1x 1y-2.6 \
         Q1x-4 1y-2.2 1x-9 1y+.4 Q1x-14 1y+3.6 1x-19 1y+6 Q1x-19 1y-1 1x-13 1y-6.6 Q1x-6 1y-12 1x 1y-6.4 Z;l1.3 M1x-4 \
         1y-7 l-4 4 M1x-11 1y-5.6 l-4 6 M1x+4 1y-7 l4 4 M1x+11 1y-5.6 l4 6"
    };
}

fn beard(beard: Beard) -> &'static str {
    match beard {
        Beard::Stubble => jaw!("k%24", "1C+4", "1C+6"),
        Beard::Short => concat!(jaw!("k", "1C+4", "1C+6"), lip!()),
        Beard::Full => {
            concat!(jaw!("k", "1C+15", "1C+17"), ";l1.7 M-.36J .86C q2 6 6 9 M.36J .86C q-2 6 -6 9 M0 .92C v10", lip!())
        }
        Beard::Long => {
            concat!(jaw!("k", "1C+41", "1C+43"), ";l1.7 M-.3J .9C q2 14 6 22 M.3J .9C q-2 14 -6 22 M0 1C v24", lip!())
        }
        Beard::Moustache => moustache!(),
        Beard::Goatee => {
            concat!(
                "k M1x-18.6 1y+2 Q1x-20 1y+14 1x-13 .93C Q1x-7 1C+5 1x 1C+6 Q1x+7 1C+5 1x+13 .93C Q1x+20 1y+14 1x+18.6 1y+2 \
                 Q1x+13 1y+4 1x+12 1y+7 Q1x+10 1y+11.6 1x 1y+11.6 Q1x-10 1y+11.6 1x-12 1y+7 Q1x-13 1y+4 1x-18.6 1y+2 Z;l1.3 \
                 M1x-5 .9C l1 6 M1x+5 .9C l-1 6 M1x .86C v8;",
                moustache!()
            )
        }
    }
}

/// The bridge and the sides of a pair of glasses.
macro_rules! bridge {
    () => {
        ";'g2.8 M1Q+13.4q+1t 1Y-2 L1V-1q 1Y-4;g2.8 M-1E+13.4+1t 1Y-1 Q1t 1Y-5 1E-13.4+1t 1Y-1"
    };
}

fn glasses(glasses: Glasses) -> &'static str {
    match glasses {
        Glasses::Round => concat!(
            "'wo%12 1Q+1t 1Y 13 13;'g2.8 M1Q+1t-13.4 1Y a13.4 13.4 0 1 1 26.8 0 a13.4 13.4 0 1 1 -26.8 0 Z",
            bridge!()
        ),
        Glasses::Square => {
            concat!("'g2.8 M1Q+1t-9 1Y-10.5 h18 q5 0 5 5 v11 q0 5 -5 5 h-18 q-5 0 -5 -5 v-11 q0 -5 5 -5 Z", bridge!())
        }
        Glasses::Cat => concat!(
            "'g2.8 M1Q-14q+1t 1Y-6 Q1Q+1t 1Y-13 1Q+15q+1t 1Y-11 Q1Q+13q+1t 1Y+10 1Q+1t 1Y+11 Q1Q-12q+1t 1Y+11 \
             1Q-14q+1t 1Y-6 Z",
            bridge!()
        ),
    }
}
