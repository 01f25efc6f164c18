//! Scenes: one street, one garden, one day, with the people of the family in them.
//!
//! A scene draws those who were handed in and nobody else: without them it is whole all the same, an empty sofa, a house
//! with a light on. It never shows the name of a street or a school, nor the number of a house or a car.

mod cover;
mod fronts;
mod houses;
mod indoors;
mod land;
mod light;
mod outdoors;
mod parts;
mod stage;

#[cfg(test)]
mod tests;

pub use cover::{Cloth, Print, cover};
pub use light::Time;

use super::colour::Colour;
use super::people::{Person, Pet};
use stage::{Cast, Stage};

pub(super) use stage::find;

/// How a scene is cut. Each is composed for itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Crop {
    /// A band of 820 by 360, above the pages of older readers.
    Wide,
    /// 820 by 640, on the pages of younger readers.
    Tall,
    /// 400 by 300, on a hill of the contents.
    Small,
}

impl Crop {
    /// How many times as wide as it is high.
    fn ratio(self) -> f32 {
        match self {
            Crop::Wide => 820.0 / 360.0,
            Crop::Tall => 820.0 / 640.0,
            Crop::Small => 4.0 / 3.0,
        }
    }
}

/// The child, when they are in the picture.
type Child<'p> = Option<&'p Person>;

/// Some people, in the order that they stand in.
type People<'p> = &'p [Person];

/// Animals, each with the colour of its coat.
type Pets<'p> = &'p [(Pet, Colour)];

/// A scene, and who is in it. A `home` is any text that a home is known by: it settles what the house looks like.
#[derive(Clone, Copy, Debug)]
pub enum Scene<'p> {
    /// Everyday life where the child lives, on the sofa.
    Home { child: Child<'p>, carers: People<'p>, others: People<'p>, pets: Pets<'p>, home: &'p str },
    /// The same home from the street, and those who live there at the window.
    Street { child: Child<'p>, carers: People<'p>, others: People<'p>, pets: Pets<'p>, home: &'p str },
    /// Two homes, and a path that parts.
    TwoHomes { child: Child<'p>, here: People<'p>, there: People<'p>, homes: [&'p str; 2] },
    /// Family time out of doors; those who help sit a little apart.
    Park { child: Child<'p>, family: People<'p>, helpers: People<'p>, pets: Pets<'p> },
    /// Family time at a centre; those who help sit apart, in plain sight.
    Centre { child: Child<'p>, family: People<'p>, helpers: People<'p> },
    /// A meeting round a table, with the child's drawing on it.
    Meeting { child: Child<'p>, people: People<'p>, helpers: People<'p> },
    /// A judge at an ordinary desk, and who speaks with them.
    Judge { child: Child<'p>, judge: People<'p>, visitors: People<'p> },
    /// School.
    School { child: Child<'p>, friends: People<'p>, staff: People<'p> },
    /// Letters sent and got.
    Letterbox { child: Child<'p>, carers: People<'p>, pets: Pets<'p>, home: &'p str },
    /// The day of a move: the child holds a toy of their own.
    Moving { child: Child<'p>, carers: People<'p>, helpers: People<'p>, pets: Pets<'p>, home: &'p str },
    /// Close up, for the youngest.
    Armchair { child: Child<'p>, carers: People<'p> },
    /// A children's home, with those who live and work there.
    ChildrensHome { child: Child<'p>, young: People<'p>, workers: People<'p>, pets: Pets<'p>, home: &'p str },
    /// A flat of one's own: the front door, the keys, the kettle.
    OwnFlat { child: Child<'p>, visitors: People<'p>, home: &'p str },
    /// Seeing a doctor or a nurse.
    Health { child: Child<'p>, carers: People<'p>, helpers: People<'p> },
    /// A call with a picture: those who are called are on the screen.
    VideoCall { child: Child<'p>, called: People<'p>, with: People<'p> },
    /// Carers at their door, and who comes.
    Welcome { child: Child<'p>, carers: People<'p>, others: People<'p>, helpers: People<'p>, pets: Pets<'p>, home: &'p str },
    /// Parents at their door, and the child coming home.
    GoingHome { child: Child<'p>, parents: People<'p>, others: People<'p>, helpers: People<'p>, home: &'p str },
    /// Everyone who matters, behind a hedge.
    Garden { child: Child<'p>, family: People<'p>, others: People<'p>, helpers: People<'p>, home: &'p str },
    /// People deciding.
    Table { child: Child<'p>, people: People<'p>, helpers: People<'p> },
    /// What happens next.
    Signpost { child: Child<'p>, with: People<'p>, pets: Pets<'p>, home: &'p str },
    /// Words to know: an open book at the end of the day.
    Words { child: Child<'p>, home: &'p str },
    /// The child, with things of their own.
    Me { child: Child<'p>, pets: Pets<'p> },
    /// What has been: a path past houses, to this one.
    Story { child: Child<'p>, with: People<'p>, home: &'p str },
    /// The child speaks, a grown-up listens.
    Voice { child: Child<'p>, listeners: People<'p>, helpers: People<'p>, home: &'p str },
}

impl<'p> Scene<'p> {
    /// The name of its script, and who is in it.
    fn cast(&self) -> (&'static str, Cast<'p>) {
        let (name, child, groups, pets, homes): (_, _, [People<'p>; 3], Pets<'p>, [&'p str; 2]) = match *self {
            Scene::Home { child, carers, others, pets, home } => ("home", child, [carers, others, &[]], pets, [home; 2]),
            Scene::Street { child, carers, others, pets, home } => ("street", child, [carers, others, &[]], pets, [home; 2]),
            Scene::TwoHomes { child, here, there, homes } => ("twohomes", child, [here, there, &[]], &[], homes),
            Scene::Park { child, family, helpers, pets } => ("park", child, [family, &[], helpers], pets, [""; 2]),
            Scene::Centre { child, family, helpers } => ("centre", child, [family, &[], helpers], &[], [""; 2]),
            Scene::Meeting { child, people, helpers } => ("meeting", child, [people, &[], helpers], &[], [""; 2]),
            Scene::Judge { child, judge, visitors } => ("judge", child, [judge, &[], visitors], &[], [""; 2]),
            Scene::School { child, friends, staff } => ("school", child, [staff, friends, &[]], &[], [""; 2]),
            Scene::Letterbox { child, carers, pets, home } => ("letterbox", child, [carers, &[], &[]], pets, [home; 2]),
            Scene::Moving { child, carers, helpers, pets, home } => ("moving", child, [carers, &[], helpers], pets, [home; 2]),
            Scene::Armchair { child, carers } => ("armchair", child, [carers, &[], &[]], &[], [""; 2]),
            Scene::ChildrensHome { child, young, workers, pets, home } => {
                ("childrenshome", child, [&[], young, workers], pets, [home; 2])
            }
            Scene::OwnFlat { child, visitors, home } => ("ownflat", child, [visitors, &[], &[]], &[], [home; 2]),
            Scene::Health { child, carers, helpers } => ("health", child, [carers, &[], helpers], &[], [""; 2]),
            Scene::VideoCall { child, called, with } => ("videocall", child, [called, with, &[]], &[], [""; 2]),
            Scene::Welcome { child, carers, others, helpers, pets, home } => {
                ("welcome", child, [carers, others, helpers], pets, [home; 2])
            }
            Scene::GoingHome { child, parents, others, helpers, home } => {
                ("goinghome", child, [parents, others, helpers], &[], [home; 2])
            }
            Scene::Garden { child, family, others, helpers, home } => {
                ("garden", child, [family, others, helpers], &[], [home; 2])
            }
            Scene::Table { child, people, helpers } => ("table", child, [people, &[], helpers], &[], [""; 2]),
            Scene::Signpost { child, with, pets, home } => ("signpost", child, [with, &[], &[]], pets, [home; 2]),
            Scene::Words { child, home } => ("words", child, [&[]; 3], &[], [home; 2]),
            Scene::Me { child, pets } => ("me", child, [&[]; 3], pets, [""; 2]),
            Scene::Story { child, with, home } => ("story", child, [with, &[], &[]], &[], [home; 2]),
            Scene::Voice { child, listeners, helpers, home } => ("voice", child, [listeners, &[], helpers], &[], [home; 2]),
        };
        (name, Cast { child, groups, pets, homes })
    }
}

/// A scene at a time of day, as a document.
pub fn draw(scene: &Scene<'_>, time: Time, crop: Crop) -> String {
    let stage = staged(scene, time, crop);
    let view = stage.framed(crop.ratio());
    stage.pen.document(view)
}

/// A scene drawn.
fn staged<'p>(scene: &Scene<'p>, time: Time, crop: Crop) -> Stage<'p> {
    let (name, cast) = scene.cast();
    let mut stage = Stage::new(name, cast, time, crop);
    let within = find(indoors::INDOORS, name);
    let papers: Vec<Colour> = stage.cast.groups[0].iter().take(1).flat_map(|one| [one.top_colour, one.skin]).collect();
    stage.play(if within.is_empty() { find(outdoors::OUTDOORS, name) } else { within }, &papers);
    stage
}
