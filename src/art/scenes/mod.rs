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

pub use cover::{Cloth, Print, cover};
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

/// Declares the kinds of scene, each with the name of its script.
macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident $word:literal),+ $(,)?) => {
        /// What is going on in a scene.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Kind {
            $($(#[$doc])* $kind,)+
        }

        impl Kind {
            /// Every kind.
            pub const ALL: &'static [Kind] = &[$(Kind::$kind),+];

            /// The name of its script.
            pub const fn word(self) -> &'static str {
                match self { $(Kind::$kind => $word),+ }
            }
        }
    };
}

kinds! {
    /// Everyday life where the child lives, on the sofa.
    Home "home",
    /// The same home from the street, and those who live there at the window.
    Street "street",
    /// Two homes, and a path that parts: the first group lives here, the second there.
    TwoHomes "twohomes",
    /// Family time out of doors; those who help sit a little apart.
    Park "park",
    /// Family time at a centre; those who help sit apart, in plain sight.
    Centre "centre",
    /// A meeting round a table, with the child's drawing on it.
    Meeting "meeting",
    /// A judge at an ordinary desk, and who speaks with them.
    Judge "judge",
    /// School: the first group works there, the second are friends.
    School "school",
    /// Letters sent and got.
    Letterbox "letterbox",
    /// The day of a move: the child holds a toy of their own.
    Moving "moving",
    /// Close up, for the youngest.
    Armchair "armchair",
    /// A children's home: the second group lives there, the third works there.
    ChildrensHome "childrenshome",
    /// A flat of one's own: the front door, the keys, the kettle.
    OwnFlat "ownflat",
    /// Seeing a doctor or a nurse.
    Health "health",
    /// A call with a picture: the first group is on the screen.
    VideoCall "videocall",
    /// Carers at their door, and who comes.
    Welcome "welcome",
    /// Parents at their door, and the child coming home.
    GoingHome "goinghome",
    /// Everyone who matters, behind a hedge.
    Garden "garden",
    /// People deciding.
    Table "table",
    /// What happens next.
    Signpost "signpost",
    /// Words to know: an open book at the end of the day.
    Words "words",
    /// The child, with things of their own.
    Me "me",
    /// What has been: a path past houses, to this one.
    Story "story",
    /// The child speaks, a grown-up listens.
    Voice "voice",
}

/// Who and what is in a scene. Whoever is not here is not drawn.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cast {
    /// The child, where they are in it.
    pub child: Option<Person>,
    /// Those it is about; others of the family or the home; those whose work it is to help.
    pub groups: [Vec<Person>; 3],
    /// Animals, each with the colour of its coat.
    pub pets: Vec<(Pet, Colour)>,
    /// What the homes in it are known by: any text, which settles how the house looks.
    pub homes: [String; 2],
}

/// A scene at a time of day, as a document.
pub fn draw(kind: Kind, cast: &Cast, time: Time, crop: Crop) -> String {
    let stage = staged(kind, cast, time, crop);
    let view = stage.framed(crop.ratio());
    stage.pen.document(view)
}

/// A scene drawn.
fn staged(kind: Kind, cast: &Cast, time: Time, crop: Crop) -> Stage<'_> {
    let name = kind.word();
    let groups = cast.groups.each_ref().map(Vec::as_slice);
    let cast = stage::Cast {
        child: cast.child.as_ref(),
        groups,
        pets: &cast.pets,
        homes: cast.homes.each_ref().map(String::as_str),
    };
    let mut stage = Stage::new(name, cast, time, crop);
    let within = find(indoors::INDOORS, name);
    let papers: Vec<Colour> = stage.cast.groups[0].iter().take(1).flat_map(|one| [one.top_colour, one.skin]).collect();
    stage.play(if within.is_empty() { find(outdoors::OUTDOORS, name) } else { within }, &papers);
    stage
}
