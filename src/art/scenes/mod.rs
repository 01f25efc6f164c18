//! Scenes: one street, one garden, one day, with the people of the family in them.
//!
//! A scene draws those who were handed in and nobody else: without them it is whole all the same, an empty sofa, a house
//! with a light on. It never shows the name of a street or a school, nor the number of a house or a car.

mod brows;
mod company;
mod cover;
mod fronts;
mod gatherings;
mod houses;
mod indoors;
mod land;
mod light;
mod outdoors;
mod parts;
mod stage;

#[cfg(test)]
mod tests;

pub use cover::{Cloth, Front, Print, cover};
pub use light::Time;

use super::colour::Colour;
use super::people::{Person, Pet};
use stage::Stage;

pub(super) use stage::find;

/// How a scene is cut. Each is composed for itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Crop {
    /// A band of 820 by 360, above the pages of older readers.
    Wide,
    /// 820 by 640, on the pages of younger readers.
    Tall,
    /// The same, 820 by 820: what a screen cuts off it is floor and sky, and nobody.
    Square,
    /// Twice as wide as it is high: what stands on the brow of a hill, and no more. Its ground is the page's.
    Brow,
}

impl Crop {
    /// Its word in a cue.
    pub const fn word(self) -> &'static str {
        match self {
            Crop::Wide => "wide",
            Crop::Tall => "tall",
            Crop::Square => "square",
            Crop::Brow => "brow",
        }
    }

    /// The one of a word.
    pub fn from_word(word: &str) -> Option<Crop> {
        [Crop::Wide, Crop::Tall, Crop::Square, Crop::Brow].into_iter().find(|crop| crop.word() == word)
    }

    /// How many times as wide as it is high.
    fn ratio(self) -> f32 {
        match self {
            Crop::Wide => 820.0 / 360.0,
            Crop::Tall => 820.0 / 640.0,
            Crop::Square => 1.0,
            Crop::Brow => 2.0,
        }
    }
}

/// What a scene shows. Who `child` is goes without saying; who else is in it is said here: adults, others, helpers.
/// Anybody may be left out, and then nobody stands there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// Everyday life where the child lives, on the sofa: carers, others who live there; pets.
    Home,
    /// The same home from the street, and those who live there at the window: carers, others; pets.
    Street,
    /// Two homes and a path that parts: those of the first home, those of the second.
    TwoHomes,
    /// Family time out of doors: family, nobody, those who help sit a little apart; pets.
    Park,
    /// Family time at a centre: family, nobody, those who help sit apart in plain sight.
    Centre,
    /// A meeting round a table, the child's drawing on it: family and carers, others, those who work for the child.
    Meeting,
    /// A judge at an ordinary desk: the judge, nobody, who speaks with them.
    Judge,
    /// School: staff, friends.
    School,
    /// Letters sent and got: carers, others; pets.
    Letterbox,
    /// The day of a move, the child with a toy of their own: carers, others, a worker; pets.
    Moving,
    /// Close up, for the youngest: carers.
    Armchair,
    /// A children's home: nobody, young people, those who work there; pets.
    ChildrensHome,
    /// A flat of one's own, with the front door, the keys, the kettle: visitors, others; pets.
    OwnFlat,
    /// A doctor or a nurse: carers, others, the doctor or nurse.
    Health,
    /// A call with a picture: those who are called, who are on the screen; those who sit with the child.
    VideoCall,
    /// Carers at their door, and who comes: carers, others who live there, a worker; pets.
    Welcome,
    /// Parents at their door (the second home's) and the child coming home: parents, others, a worker; pets.
    GoingHome,
    /// Everyone who matters, behind a hedge: family, others, helpers; pets.
    Garden,
    /// Deciding: people at a table.
    Table,
    /// What happens next: who goes with the child; pets.
    Signpost,
    /// Words to know: an open book at the end of the day.
    Words,
    /// The child, with things of their own; pets.
    Me,
    /// What has been: a path past houses, to this one: who goes with the child; pets.
    Story,
    /// The child speaks: who listens, nobody, who helps; pets.
    Voice,
}

impl Setting {
    /// Every one, in order.
    pub const ALL: [Setting; 24] = {
        use Setting::*;
        [
            Home,
            Street,
            TwoHomes,
            Park,
            Centre,
            Meeting,
            Judge,
            School,
            Letterbox,
            Moving,
            Armchair,
            ChildrensHome,
            OwnFlat,
            Health,
            VideoCall,
            Welcome,
            GoingHome,
            Garden,
            Table,
            Signpost,
            Words,
            Me,
            Story,
            Voice,
        ]
    };

    /// The name of its script.
    pub fn word(self) -> &'static str {
        SCRIPTS.split_whitespace().nth(self as usize).unwrap_or_default()
    }
}

/// The names of the scripts, in the order of [`Setting`].
const SCRIPTS: &str = "home street twohomes park centre meeting judge school letterbox moving armchair childrenshome \
    ownflat health videocall welcome goinghome garden table signpost words me story voice";

/// A scene, and who is in it.
#[derive(Clone, Copy, Debug)]
pub struct Scene<'p> {
    /// What it shows.
    pub setting: Setting,
    /// The child.
    pub child: Option<&'p Person>,
    /// The adults, in the order that they stand in; which ones, [`Setting`] says, as of the next two.
    pub adults: &'p [Person],
    /// Others.
    pub others: &'p [Person],
    /// Those who help.
    pub helpers: &'p [Person],
    /// Animals, each with the colour of its coat.
    pub pets: &'p [(Pet, Colour)],
    /// What the child's home is known by, and the other one. Any text: it settles what a house looks like.
    pub homes: [&'p str; 2],
}

impl<'p> Scene<'p> {
    /// A scene with nobody in it.
    pub fn empty(setting: Setting) -> Scene<'p> {
        Scene { setting, child: None, adults: &[], others: &[], helpers: &[], pets: &[], homes: [""; 2] }
    }
}

/// A scene at a time of day, as a document.
pub fn draw(scene: &Scene<'_>, time: Time, crop: Crop) -> String {
    let stage = staged(scene, time, crop);
    let view = stage.framed(crop.ratio());
    stage.pen.document(view)
}

/// The house of a home alone, about the middle of its foot, by day: for pictures that are no scene.
pub(super) fn house(pen: &mut super::pen::Pen, home: &str, place: super::pen::Place) {
    let mut stage = Stage::new("", Scene { homes: [home, ""], ..Scene::empty(Setting::Home) }, Time::Noon, Crop::Tall);
    std::mem::swap(&mut stage.pen, pen);
    stage.house(place, "0");
    *pen = stage.pen;
}

/// One figure alone, as a document.
pub fn alone(person: &Person, stance: &super::people::Stance) -> String {
    let mut pen = super::pen::Pen::default();
    super::people::figure(&mut pen, person, stance, super::pen::Place::at(0.0, 0.0));
    pen.document([-170.0, -470.0, 340.0, 500.0])
}

/// A scene drawn.
fn staged<'p>(scene: &Scene<'p>, time: Time, crop: Crop) -> Stage<'p> {
    let name = SCRIPTS.split(' ').nth(scene.setting as usize).unwrap_or("");
    let mut stage = Stage::new(name, *scene, time, crop);
    let papers: Vec<Colour> = scene.adults.iter().take(1).flat_map(|one| [one.top_colour, one.skin]).collect();
    let brow = if crop == Crop::Brow { find(brows::BROWS, name) } else { "" };
    if brow.is_empty() {
        for scripts in [indoors::INDOORS, outdoors::OUTDOORS, gatherings::GATHERINGS] {
            stage.play(find(scripts, name), &papers);
        }
    }
    stage.play(brow, &papers);
    stage
}
