//! Covers: cloth, a pattern, and for those who want one an arch with the child in it. The page writes the title.

use super::super::colour::Colour;
use super::super::pen::Place;
use super::super::people::{self, Person};
use super::stage::Stage;
use super::{Crop, Scene, Setting, Time};

/// The cloth that a book is bound in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cloth {
    /// Blue green.
    Lake,
    /// Dark green.
    Spruce,
    /// Purple.
    Plum,
    /// Yellow: the one that wants dark letters.
    Marigold,
    /// Red brown.
    Brick,
    /// Grey blue.
    Dusk,
    /// Green.
    Leaf,
    /// Nearly black.
    Ink,
}

/// What is on the front.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Front {
    /// An arch among leaves that the child looks out of, in front of the home.
    Garden,
    /// The child's face in a round window.
    Portrait,
    /// Nothing but cloth: the page writes a name.
    Plain,
}

/// What is printed on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Print {
    /// Nothing.
    Plain,
    /// Round dots.
    Dots,
    /// Twigs with three leaves.
    Sprigs,
    /// Stars.
    Stars,
    /// Short slanted strokes.
    Strokes,
    /// Wavy lines.
    Waves,
    /// Leaves.
    Leaves,
    /// Oblongs.
    Bricks,
}

/// The word of each, in order.
const CLOTH_WORDS: &str = "lake spruce plum marigold brick dusk leaf ink";
const PRINT_WORDS: &str = "plain dots sprigs stars strokes waves leaves bricks";

impl Cloth {
    /// Every one, in order.
    pub const ALL: [Cloth; 8] = {
        use Cloth::*;
        [Lake, Spruce, Plum, Marigold, Brick, Dusk, Leaf, Ink]
    };

    /// Its word.
    pub fn word(self) -> &'static str {
        CLOTH_WORDS.split(' ').nth(self as usize).unwrap_or_default()
    }

    /// The cloth of a word.
    pub fn from_word(word: &str) -> Option<Cloth> {
        Cloth::ALL.into_iter().find(|own| own.word() == word)
    }
}

impl Print {
    /// Every one, in order.
    pub const ALL: [Print; 8] = {
        use Print::*;
        [Plain, Dots, Sprigs, Stars, Strokes, Waves, Leaves, Bricks]
    };

    /// The print of a word.
    pub fn from_word(word: &str) -> Option<Print> {
        PRINT_WORDS.split(' ').zip(Print::ALL).find(|(own, _)| *own == word).map(|(_, print)| print)
    }
}

impl Front {
    /// The front of a word.
    pub fn from_word(word: &str) -> Option<Front> {
        match word {
            "garden" => Some(Front::Garden),
            "portrait" => Some(Front::Portrait),
            "plain" => Some(Front::Plain),
            _ => None,
        }
    }
}

const CLOTHS: [u32; 8] = [0x23616a, 0x24554c, 0x5f3556, 0xecb94f, 0x97402c, 0x34506a, 0x4c6a38, 0x2b3947];

/// One print each, about its middle: paper 1 is the cloth, lighter.
const PRINTS: [&str; 8] = [
    "",
    "o1 0 0 17",
    "~1 8 M-14 20L4 -8M4 -8L2 -26M4 -8L22 -14M-4 6L-18 0M-4 6L14 10",
    ">star 0 0 2 1",
    "~1 8 M-14 14L14 -14",
    "~1 7 M-50 0q12 -16 25 0t25 0t25 0t25 0",
    ".1 M-20 20Q-26 -14 20 -22Q24 12 -14 14Z\n~1 4 M-26 26L-10 8",
    "~1 6 M-36 -15H36V15H-36Z",
];

const ARCH: &str = "
%i M108 960V590C108 400 250 290 410 290S728 400 728 590V960Z
=3 M102 952V584C102 390 250 278 410 278S718 390 718 584V952Z
=c M124 952V590C124 406 262 304 410 304S696 406 696 590V952Z
.o M146 952V594C146 420 272 328 410 328S674 420 674 594V952Z
{M166 952V598C166 432 282 352 410 352S654 432 654 598V952Z
>land 556 880 1
>house 214 912 1.1 0
>house 606 912 1.1 near
hG 910 9
";

const FOOT: &str = "}
=f M-1010 930Q-500 880 -20 940Q180 900 420 940T840 920Q1300 860 1830 930V1200H-1010Z
=f- M-1010 1000Q-400 1040 -20 1000Q200 960 430 1010T840 980Q1300 1060 1830 1000V1200H-1010Z
=1 M-1010 1060Q-500 1110 -20 1070Q200 1030 420 1076T840 1050Q1300 1000 1830 1060V1200H-1010Z
>bush 112 1022 1 f+
>flower 196 1030 1.3 o
>flower 238 1044 1.2 e
>flower 560 1050 1.3 a
>flower 760 1030 1.3 o
>bird 640 960 1.2 b *-1
";

/// One leaf, from its stalk.
const LEAF: &str =
    "=1 M0 0Q-44 -60 0 -148Q44 -60 0 0Z\n~1+ 4 M0 -10V-118M0 -40l-15 -14M0 -40l15 -14M0 -68l-13 -14M0 -68l13 -14";

/// What is seen of a cover: its front is 820 by 1180 in the middle, and its cloth reaches far enough on either side for the
/// widest of screens. Whoever shows it cuts it to its place.
const VIEW: [f32; 4] = [-990.0, 0.0, 2800.0, 1180.0];

/// A cover. Without a child it is cloth alone.
pub fn cover(front: Front, child: Option<&Person>, cloth: Cloth, print: Print, home: &str) -> String {
    let scene = Scene { homes: [home; 2], ..Scene::empty(Setting::Me) };
    let mut stage = Stage::new("cover", scene, Time::Morning, Crop::Tall);
    let ground = Colour(CLOTHS[cloth as usize]);
    let papers = [ground, ground.mix(Colour(0x00ff_f4d6), 0.13), ground.mix(Colour(0x0014_201f), 0.24)];
    stage.play(".1 M-1010 -20H1830V1200H-1010Z", &papers);
    let step = if matches!(print, Print::Waves | Print::Bricks) { 132.0 } else { 118.0 };
    for place in 0..14 * 25 {
        let (across, down) = ((place % 25 - 9) as f32, place / 25);
        let x = if down % 2 == 0 { across } else { across - 0.5 };
        stage.group(Place::at(x * step + 30.0, down as f32 * 92.0 + 20.0), PRINTS[print as usize], &papers[1..]);
    }
    let child = child.filter(|_| front != Front::Plain);
    let Some(child) = child else { return stage.pen.document(VIEW) };
    if front == Front::Portrait {
        stage.pen.begin(Place::at(418.0, 530.0));
        stage.play("oc 0 0 262\noj 0 0 236\n{M0 -236A236 236 0 0 1 0 236A236 236 0 0 1 0 -236Z", &papers);
        stage.pen.begin(Place::at(0.0, 10.0).scaled(2.4));
        people::bust(&mut stage.pen, child, None, false);
        stage.pen.end();
        stage.play("}", &papers);
        stage.pen.end();
        return stage.pen.document(VIEW);
    }
    let mut chance = stage.chance((0.0, 0.0));
    for place in 0..18 {
        let side = if place % 2 == 0 { -1.0 } else { 1.0 };
        let (x, y) = (410.0 + side * (276.0 + chance.next() * 40.0), 250.0 + place as f32 * 40.0);
        let leaf = stage.paper(["l", "f", "m", "g"][place * 7 / 2 % 4], &[]).mix(ground, 0.1);
        let at = Place::at(x, y).scaled(0.8 + chance.next() * 0.3);
        stage.group(at.tilted(side * (26.0 + chance.next() * 76.0), 0.0), LEAF, &[leaf]);
        if place % 3 == 1 {
            let bloom = stage.paper(["e", "a", "o"][place / 3 % 3], &[]);
            stage.group(Place::at(x + side * 60.0, y - 20.0).scaled(1.9), "*1 5 0 0 11 11\nob 0 0 4.6", &[bloom]);
        }
    }
    stage.play(ARCH, &papers);
    stage.pen.begin(Place::at(410.0, 742.0).scaled(2.5));
    people::bust(&mut stage.pen, child, None, false);
    stage.pen.end();
    stage.play(FOOT, &papers);
    stage.pen.document(VIEW)
}
