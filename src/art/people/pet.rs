//! Animals that live with someone, cut from the same paper.

use super::bust::{VIEW, hole};
use super::recipe::Kit;
use super::tones::{BRICK, CREAM, MARIGOLD};
use super::{Window, words::Pet};
use crate::art::colour::Colour;
use crate::art::pen::{Pen, Place};

/// The recipe of an animal that looks to our left, its feet at the origin. `c` its coat, `d` a shade of it, `l` a light
/// one, `e` eyes, `w` the light in them, `n` nose and mouth, `p` pink, `b` a collar, `g` a leaf, `m` marigold, `a` water,
/// `t` wood.
fn shape(kind: Pet) -> &'static str {
    match kind {
        Pet::Dog => {
            "c M60 -58 Q98 -76 94 -110 Q78 -92 54 -76 Z;d M22 -40 L24 0 H40 L44 -40 Z M-30 -40 L-24 0 H-8 L-4 -40 Z;c \
             M-46 0 L-42 -66 Q-36 -92 8 -90 Q58 -92 70 -62 L77 0 H58 L52 -34 Q20 -24 -14 -36 L-23 0 Z;d%40 M34 -89 \
             Q66 -86 72 -58 L77 0 H58 L52 -34 Q44 -60 34 -89 Z;l M-40 -62 Q-20 -60 -16 -48 Q-26 -34 -41 -40 Z;c M-78 \
             -92 Q-78 -130 -44 -132 Q-12 -132 -10 -96 Q-8 -62 -40 -60 Q-50 -60 -60 -64 Q-92 -60 -94 -78 Q-92 -92 -78 \
             -92 Z;l M-94 -78 Q-92 -90 -76 -91 Q-60 -84 -62 -64 Q-92 -60 -94 -78 Z;n M-95 -80 q-2 -8 8 -9 q8 2 4 9 \
             q-6 5 -12 0 Z;n2 M-84 -69 q7 3 14 -1;d M-34 -134 Q-4 -140 -2 -92 Q-4 -74 -18 -82 Q-30 -100 -34 -134 Z;eo \
             -58 -102 4.4 5.4;wo -59.6 -104 1.4 1.4;d2.4 M-64 -113 q5 -4 11 -1;b M-40 -66 Q-22 -58 -8 -72 L-10 -60 \
             Q-24 -50 -40 -57 Z;mo -30 -52 4.4 4.4"
        }
        Pet::Cat => {
            "c13 M42 -10 Q78 -8 70 -42 Q66 -58 78 -64;c M-30 0 Q-42 -50 -14 -74 Q32 -72 46 -30 Q54 0 40 0 Z;d%40 M14 \
             -70 Q36 -62 46 -30 Q54 0 40 0 H22 Q34 -34 14 -70 Z;l M-22 0 Q-34 -40 -14 -52 Q6 -44 -4 0 Z;c M-46 -68 \
             L-44 -108 Q-32 -102 -25 -92 Q-12 -96 1 -92 Q8 -102 20 -108 L22 -68 Q18 -42 -12 -42 Q-42 -42 -46 -68 Z;p \
             M-39 -84 L-39 -99 Q-32 -95 -28 -89 Z M15 -84 L15 -99 Q8 -95 4 -89 Z;d M-16 -95 L-12 -80 L-8 -95 Z M-27 \
             -91 L-22 -80 L-20 -93 Z M3 -91 L-2 -80 L-4 -93 Z;l M-28 -56 Q-12 -68 4 -56 Q-2 -44 -12 -44 Q-22 -44 -28 \
             -56 Z;eo -26 -70 4 5.2;eo 2 -70 4 5.2;wo -27.4 -72 1.4 1.4;wo .6 -72 1.4 1.4;p M-16 -61 h8 l-4 5 Z;n1.8 \
             M-12 -56 q-1 5 -7 3 M-12 -56 q1 5 7 3;l1.6 M-34 -60 L-52 -64 M-34 -56 L-52 -54 M10 -60 L28 -64 M10 -56 \
             L28 -54;d2 M-14 -2 v-12 M4 -4 Q10 -18 8 -26"
        }
        Pet::Rabbit => {
            "l& 54 -22 14 13 7;c M-6 -86 Q-18 -150 -2 -152 Q14 -146 10 -86 Z;d M-18 -84 Q-46 -138 -32 -146 Q-14 -146 \
             -2 -88 Z;p M-16 -92 Q-34 -130 -29 -136 Q-18 -134 -8 -94 Z;c M-34 0 Q-40 -52 0 -64 Q54 -62 56 -20 Q58 0 \
             44 0 Z;d%40 M26 -58 Q54 -50 56 -20 Q58 0 44 0 H20 Q44 -30 26 -58 Z;d2.4 M8 -4 Q2 -32 28 -36;c M-48 -64 \
             Q-48 -98 -12 -98 Q20 -96 20 -66 Q18 -38 -14 -38 Q-46 -40 -48 -64 Z;l M-48 -62 Q-38 -70 -26 -60 Q-22 -46 \
             -30 -41 Q-46 -46 -48 -62 Z;eo -20 -70 4.4 5.6;wo -21.6 -72 1.5 1.5;p M-46 -64 q4 -5 9 -1 q-3 5 -9 1 Z;\
             n1.8 M-42 -58 q2 6 8 3;l M-34 0 Q-38 -10 -22 -11 Q-8 -10 -8 0 Z M20 0 Q20 -12 40 -12 Q54 -10 52 0 Z"
        }
        Pet::Hamster => {
            "c M-44 -8 Q-56 -64 0 -72 Q52 -68 50 -14 Q48 0 30 0 H-28 Q-40 0 -44 -8 Z;l M-34 -2 Q-44 -34 -18 -36 Q16 \
             -34 12 0 H-28 Z;d%40 M18 -70 Q54 -60 50 -14 Q48 0 30 0 H20 Q44 -34 18 -70 Z;co -36 -66 11 12;po -36 -65 \
             6 7;co 8 -72 11 12;po 8 -71 6 7;l M-50 -36 Q-36 -50 -18 -42 Q-2 -50 8 -36 Q2 -20 -18 -24 Q-40 -20 -50 \
             -36 Z;eo -32 -50 4.4 5.2;wo -33.6 -52 1.5 1.5;eo -4 -50 4.4 5.2;wo -5.6 -52 1.5 1.5;p M-22 -42 h8 l-4 5 \
             Z;n1.8 M-18 -37 q-1 5 -6 3 M-18 -37 q1 5 6 3;p M-30 -14 q6 -8 12 0 Z M-14 -14 q6 -8 12 0 Z;p M-28 0 q7 \
             -9 14 0 Z M4 0 q7 -9 14 0 Z"
        }
        Pet::Fish => {
            "d M34 -44 Q64 -82 82 -72 Q74 -46 82 -20 Q62 -14 34 -44 Z;d M-18 -70 Q0 -100 30 -86 Q26 -72 14 -66 Z M-6 \
             -22 Q4 0 22 0 Q22 -16 14 -26 Z;c M-62 -46 Q-34 -80 2 -74 Q34 -66 46 -44 Q30 -20 0 -16 Q-36 -14 -62 -46 Z;\
             l M-62 -46 Q-46 -66 -26 -72 Q-16 -46 -28 -20 Q-48 -26 -62 -46 Z;l2.4 M-4 -60 q8 7 0 15 M-4 -42 q8 7 0 13 \
             M14 -56 q7 6 0 12 M14 -40 q6 5 0 11;d M-14 -46 Q2 -48 6 -36 Q-4 -30 -14 -38 Z;eo -42 -50 4.6 5.4;wo \
             -43.6 -52 1.5 1.5;n2 M-59 -42 q5 2 8 -1;lo -70 -72 5 5;lo -78 -92 3.4 3.4;d2.4 M44 -46 L70 -60 M44 -42 \
             L68 -32"
        }
        Pet::Bird => {
            "t M-26 0 Q-26 -7 0 -8 Q26 -7 26 0 Z;t6 M0 -6 V-50;d M14 -76 L60 -6 L46 -4 L2 -62 Z;t8 M-36 -50 H36;c M-27 -112 \
             Q-31 -151 0 -152 Q26 -150 27 -122 Q46 -92 31 -64 Q16 -50 -6 -53 Q-32 -60 -31 -92 Q-31 -102 -27 -112 Z;l M-28 \
             -112 Q-31 -151 0 -152 Q6 -152 10 -150 Q-2 -136 4 -116 Q-8 -100 -28 -110 Z;d M4 -112 Q38 -106 42 -64 Q46 -46 54 \
             -36 Q26 -44 13 -66 Q0 -86 4 -112 Z;l2 M12 -98 q10 5 19 2 M13 -86 q11 6 23 2 M18 -72 q10 6 21 3;d2.2 M10 -148 \
             q-5 8 0 16 M17 -144 q-5 9 0 18 M24 -136 q-4 8 0 14;d%60o -7 -111 5 3.4;d3.4 M-22 -104 h0 M-13 -101 h0 M-3 -104 \
             h0;m M-26 -130 Q-39 -128 -35 -113 Q-28 -112 -24 -116 Z;po -26 -129 4 3;eo -13 -128 4 4.8;wo -14.4 -130 1.3 \
             1.3;p4 M-10 -54 v5 M6 -54 v5"
        }
        Pet::Tortoise => {
            "l M56 -16 Q74 -16 82 -6 Q66 0 54 -6 Z;l M-52 -26 Q-60 -66 -82 -66 Q-100 -62 -98 -48 Q-94 -36 -78 -36 \
             Q-68 -24 -48 -8 Z;l M-44 -14 L-48 0 H-24 L-20 -14 Z M26 -14 L28 0 H52 L50 -14 Z;c M-62 -14 Q-56 -76 2 \
             -78 Q60 -76 66 -14 Q2 -4 -62 -14 Z;d%45 M24 -75 Q62 -62 66 -14 Q44 -10 30 -10 Q48 -44 24 -75 Z;d3 M-26 \
             -70 L-14 -48 L-26 -12 M30 -70 L20 -48 L32 -12 M-14 -48 H20 M-58 -34 L-20 -32 M26 -32 L62 -34;d M-62 -18 \
             Q2 -4 66 -18 Q68 -8 58 -8 Q2 2 -56 -8 Q-66 -8 -62 -18 Z;eo -86 -54 3.6 4.4;wo -87.4 -56 1.2 1.2;n2 M-96 \
             -45 q6 3 11 -1;g M-100 -38 Q-116 -30 -122 -40 Q-112 -50 -98 -44 Z"
        }
        Pet::Horse => {
            "d14 M66 -96 Q92 -90 86 -44;d M34 -60 L38 0 H52 L58 -60 Z M-34 -60 L-32 0 H-18 L-12 -60 Z;c M-54 0 L-50 \
             -74 Q-48 -84 -58 -98 Q-60 -126 -66 -140 L-32 -150 Q-18 -130 -10 -110 Q30 -112 62 -104 Q78 -92 74 -56 L76 \
             0 H60 L54 -50 Q10 -42 -28 -52 L-38 0 Z;d%40 M36 -109 Q62 -106 68 -98 Q78 -86 74 -56 L76 0 H60 L54 -50 \
             Q50 -84 36 -109 Z;c M-96 -128 Q-104 -142 -84 -152 Q-66 -172 -44 -176 Q-24 -174 -26 -150 Q-34 -136 -54 \
             -130 Q-74 -112 -90 -114 Q-98 -118 -96 -128 Z;l M-96 -128 Q-102 -140 -90 -146 Q-76 -138 -76 -119 Q-98 \
             -110 -96 -128 Z;c M-46 -172 L-44 -192 L-32 -174 Z;d M-40 -180 Q-18 -178 -14 -146 Q-4 -124 2 -112 Q-10 \
             -108 -18 -116 Q-36 -138 -40 -180 Z;d M-40 -180 Q-56 -172 -58 -160 Q-46 -162 -38 -170 Z;eo -58 -151 4.2 5;\
             wo -59.6 -153 1.4 1.4;no -92 -132 1.8 2.4;n2 M-90 -119 q6 1 9 -3;n%80 M-55 -7 h18 l1 7 h-20 Z M60 -7 h15 \
             l2 7 h-17 Z"
        }
    }
}

/// An animal that looks to our left. The origin is at its feet; a dog is about 135 units high, as fits a figure of 400.
pub fn pet(pen: &mut Pen, kind: Pet, coat: Colour, place: Place) {
    let deep = coat.light() < 0.06;
    let ink = Colour(0x2b_1c16);
    // In a dark coat eyes are of amber, and the light in them is a pupil.
    let eye = if deep { Colour(0xf3_c878) } else { ink };
    let dark = if deep { coat.mix(CREAM, 0.16) } else { coat.mix(Colour(0x2b_1a10), 0.32) };
    let light = coat.mix(Colour(0xff_f4e0), if deep { 0.3 } else { 0.55 });
    let mut kit = Kit::new(kind.word());
    kit.dye('c', coat);
    kit.dye('d', dark);
    kit.dye('l', light);
    kit.dye('e', eye);
    kit.dye('n', ink);
    kit.dye('w', if deep { ink } else { CREAM });
    kit.dye('p', light.mix(Colour(0xe4_9080), 0.65));
    kit.dye('b', BRICK);
    kit.dye('g', Colour(0x5f_8b4c));
    kit.dye('m', MARIGOLD);
    kit.dye('a', Colour(0xa9_ccce));
    kit.dye('t', Colour(0x8a_5a3a));
    pen.within(place, |pen| {
        if matches!(kind, Pet::Fish) {
            // A fish is small, and in its bowl.
            kit.lay(pen, BOWL);
            pen.within(Place::at(-2.0, -22.0).scaled(0.58), |pen| kit.lay(pen, shape(kind)));
            kit.lay(pen, "w5 M-40 -112 Q0 -104 40 -112 M-50 -66 Q-52 -40 -42 -24");
        } else {
            kit.lay(pen, shape(kind));
        }
    });
}

/// Glass, water, stones and weed.
const BOWL: &str = "w%60 M-40 -112 Q-74 -88 -70 -50 Q-64 -4 -30 0 H30 Q64 -4 70 -50 Q74 -88 40 -112 Z;a M-66 -80 Q0 -72 66 -80 \
    Q72 -62 70 -50 Q64 -4 30 0 H-30 Q-64 -4 -70 -50 Q-72 -64 -66 -80 Z;g5 M40 -8 q10 -18 0 -34 M50 -12 q10 -10 6 -22;m M-52 \
    -10 Q-28 -20 0 -14 Q30 -22 52 -10 Q42 0 30 0 H-30 Q-44 0 -52 -10 Z";

/// An animal's portrait, as a document.
pub fn pet_portrait(kind: Pet, coat: Colour, ground: Colour) -> String {
    let mut pen = Pen::default();
    let hole = hole(Window::Round, kind.word());
    pen.path(&hole, ground);
    let (x, y, scale) = match kind {
        Pet::Dog => (2.0, 64.0, 0.92),
        Pet::Cat => (-2.0, 62.0, 1.16),
        Pet::Rabbit => (0.0, 66.0, 0.92),
        Pet::Hamster => (0.0, 52.0, 1.3),
        Pet::Fish => (0.0, 58.0, 1.1),
        Pet::Bird => (-4.0, 78.0, 1.04),
        Pet::Tortoise => (10.0, 42.0, 0.86),
        Pet::Horse => (6.0, 72.0, 0.78),
    };
    pet(&mut pen, kind, coat, Place::at(x, y).scaled(scale));
    pen.document(VIEW)
}
