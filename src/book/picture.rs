//! The picture of a page: a scene with this family's own people in it, and what it shows in words.
//!
//! Nothing is drawn here: a picture is written as a cue ([`crate::art::draw`]), and drawn where it is shown.

use super::writer::Writer;
use super::{Book, Light};
use crate::art::scenes::{Crop, Setting};
use crate::audience::Level;
use crate::book::wanted::Wanted;
use crate::case::upper;
use crate::plan::{PersonId, PersonKind, Plan};

/// A scene and who is in it: only people whom the reader may know of and whose looks somebody chose. Nobody stands in for
/// anybody.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// What it shows.
    pub setting: Setting,
    /// Who is in it.
    pub sitters: Vec<Sitter>,
    /// Animals, each a line of a cue.
    pets: Vec<String>,
    /// What the homes in it are known by.
    homes: [String; 2],
    /// What the drawing shows, for those who cannot see it.
    pub alt: String,
    /// A photo in its place.
    pub photo: Option<Photo>,
    /// The whole cue of a picture of who is who in its place.
    pub who_is_who: Option<String>,
}

/// Somebody in a picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Sitter {
    /// Who.
    pub id: PersonId,
    /// As what they are there: `child`, `near`, `others` or `helpers`, as [`Setting`] says.
    part: &'static str,
    looks: String,
}

impl Picture {
    /// The picture in the light of its chapter and cut for its place, as a cue.
    pub fn cue(&self, light: Light, crop: Crop) -> String {
        // On a hill of the contents stand people, and no tree.
        if let (Some(cue), true) = (&self.who_is_who, crop != Crop::Brow) {
            return cue.clone();
        }
        let mut cue = ["scene ", self.setting.word(), " ", light.word(), " ", crop.word(), "\nhomes "].concat();
        cue.push_str(&[&self.homes[0], " ", &self.homes[1], "\n"].concat());
        for own in &self.sitters {
            cue.push_str(&[own.part, " ", own.id.as_str(), " ", &own.looks, "\n"].concat());
        }
        for pet in &self.pets {
            cue.push_str(pet);
        }
        // On a hill of the contents stand people, and no photo.
        with_photo(cue, self.photo.as_ref().filter(|_| crop != Crop::Brow))
    }

    /// What is shown, for those who cannot see it: the photo where there is one, or else the drawing.
    pub fn shows(&self) -> &str {
        self.photo.as_ref().map_or(&self.alt, |photo| &photo.shows)
    }
}

/// A cover: what is on its front, its cloth, and how it is drawn. Whoever shows it writes the title on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cover<'c> {
    /// `garden`, `portrait` or `plain`; plain where nobody has drawn the child.
    pub front: &'c str,
    /// The word of the cloth. `marigold` wants dark letters.
    pub cloth: &'c str,
    /// How it is drawn.
    pub cue: String,
}

impl Book {
    /// The cover with the front, the cloth and the print that were chosen, or for `usual` those of the level.
    pub fn cover<'c>(&self, [chosen_front, cloth, print]: [&'c str; 3]) -> Cover<'c> {
        let [own_front, own_cloth, own_print] = match self.audience.level {
            Level::Under5 | Level::From5 => ["garden", "lake", "plain"],
            Level::From8 => ["portrait", "plum", "leaves"],
            Level::From12 => ["plain", "ink", "strokes"],
            Level::From16 | Level::Adult => ["plain", "dusk", "bricks"],
        };
        let or = |chosen, own| if chosen == "usual" { own } else { chosen };
        let (cloth, print) = (or(cloth, own_cloth), or(print, own_print));
        let (mut front, mut child) = ("plain", String::new());
        if let Some(Face { id, portrait: Portrait::Person(looks), .. }) = &self.child {
            front = or(chosen_front, own_front);
            child = ["child ", id.as_str(), " ", looks, "\n"].concat();
        }
        let head = ["cover ", front, " ", cloth, " ", print, "\nhomes ", &self.home, " ", &self.home, "\n"].concat();
        Cover { front, cloth, cue: head + &child }
    }
}

impl Face {
    /// The portrait as a cue. `is_small` is for at most 64 pixels.
    pub fn cue(&self, is_small: bool) -> String {
        let size = if is_small { "face small\n" } else { "face large\n" };
        let cue = match &self.portrait {
            Portrait::Person(looks) => [size, "person ", self.id.as_str(), " ", looks, "\n"].concat(),
            Portrait::Pet(line) => [size, line].concat(),
            Portrait::Unseen | Portrait::Place => [size, "unseen ", self.id.as_str(), "\n"].concat(),
        };
        with_photo(cue, self.photo.as_ref())
    }

    /// A photo that has its own words below it.
    pub(super) fn of_photo(id: &str, photo: Photo) -> Face {
        let unsaid = Photo { shows: String::new(), ..photo };
        Face { id: PersonId::from(id), name: photo.shows, portrait: Portrait::Place, photo: Some(unsaid) }
    }
}

/// A cue with its photo on a line of its own, after what is drawn where the photo cannot be had.
fn with_photo(mut cue: String, photo: Option<&Photo>) -> String {
    if let Some(photo) = photo {
        cue.push_str(&["photo ", &photo.file].concat());
    }
    cue
}

/// Somebody's face beside their name.
#[derive(Clone, Debug, PartialEq)]
pub struct Face {
    /// Who.
    pub id: PersonId,
    /// What this reader calls them.
    pub name: String,
    /// Their portrait.
    pub portrait: Portrait,
    /// A photo in its place, where somebody said yes to it.
    pub photo: Option<Photo>,
}

/// A photo in the plan's bundle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Photo {
    /// Its name there.
    pub file: String,
    /// What it shows, for those who cannot see it.
    pub shows: String,
}

impl Photo {
    /// One of the plan's, if somebody had said yes to it by today.
    pub(super) fn agreed(writer: &Writer<'_>, own: &crate::plan::Picture) -> Option<Photo> {
        let photo = || Photo { file: own.file.as_str().to_owned(), shows: own.shows.as_str().to_owned() };
        own.is_agreed(writer.today()).then(photo)
    }
}

/// The file of the photo that a cue asks for.
pub fn photo_of(cue: &str) -> Option<&str> {
    cue.lines().last()?.strip_prefix("photo ")
}

/// A portrait to be drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Portrait {
    /// A person whose looks somebody chose, in the words of a cue.
    Person(String),
    /// A pet, as a line of a cue.
    Pet(String),
    /// Nobody has said how they look: a window and what is seen from it.
    Unseen,
    /// No person but a place, of which there is a photo; the window where that cannot be had.
    Place,
}

/// Draws up a picture.
pub(crate) fn picture(writer: &Writer<'_>, setting: Setting, wanted: &Wanted<'_>) -> Picture {
    let child = &writer.plan().child.id;
    let mut sitters: Vec<Sitter> = Vec::new();
    let mut seat = |part, id: &PersonId| {
        if sitters.iter().all(|own| own.id != *id)
            && let Some(looks) = looks(writer, id)
        {
            sitters.push(Sitter { id: id.clone(), part, looks });
        }
    };
    // A baby is held, or at home: never put down on a path, nor on a bench.
    let is_for_walkers = matches!(
        setting,
        Setting::Story | Setting::Signpost | Setting::TwoHomes | Setting::Voice | Setting::Table | Setting::Words
    );
    let is_baby = || looks(writer, child).is_some_and(|looks| looks.starts_with("age baby"));
    if !(wanted.without_child || is_for_walkers && is_baby()) {
        seat("child", child);
    }
    for (part, ids) in [("near", &wanted.near), ("others", &wanted.others), ("helpers", &wanted.helpers)] {
        for id in ids.iter().filter(|id| **id != child) {
            seat(part, id);
        }
    }
    let seen: Vec<PersonId> = sitters.iter().map(|own| own.id.clone()).collect();
    let slots = [("people", writer.names(&seen)), ("child", writer.name(child))];
    let alt = writer.string(&format!("picture-{}", setting.word()), &slots);
    let homes = wanted.homes.map(str::to_owned);
    Picture { setting, sitters, pets: Vec::new(), homes, alt, photo: None, who_is_who: None }
}

/// Puts the pets of the home of now into a picture.
pub(crate) fn with_pets(mut picture: Picture, writer: &Writer<'_>) -> Picture {
    let home = super::scenery::home_of_now(writer);
    for own in &writer.plan().people {
        if own.kind == Some(PersonKind::Pet)
            && own.died.is_none()
            && home.is_some_and(|home| home.members.contains(&own.id))
        {
            // A horse and a fish are not at home in a room or a garden.
            picture.pets.extend(pet(own).filter(|line| !line.contains(" horse ") && !line.contains(" fish ")));
        }
    }
    picture
}

/// Faces for a page, each once, in order.
pub(crate) fn faces(writer: &Writer<'_>, ids: &[PersonId]) -> Vec<Face> {
    let named = |id: &PersonId| {
        let mut name: String = writer.name(id).pieces.iter().map(|piece| piece.text.as_str()).collect();
        if writer.you() == Some(id) {
            // It stands alone, so it begins as a sentence does.
            let first = name.chars().next().map_or(0, char::len_utf8);
            let small = name.split_off(first);
            name = name.chars().map(upper).collect::<String>() + &small;
        }
        let own = writer.person(id)?;
        let portrait = if own.kind == Some(PersonKind::Pet) {
            pet(own).map(Portrait::Pet)
        } else {
            looks(writer, id).map(Portrait::Person)
        };
        let portrait = portrait.unwrap_or(Portrait::Unseen);
        let photo = own.picture.as_ref().and_then(|own| Photo::agreed(writer, own));
        (!name.is_empty()).then_some(Face { id: id.clone(), name, portrait, photo })
    };
    ids.iter().filter_map(named).collect()
}

/// The looks of a person in the words of a cue. None for whom nobody has drawn.
fn looks(writer: &Writer<'_>, id: &PersonId) -> Option<String> {
    let own = writer.person(id)?;
    let looks = own.looks.as_ref()?;
    looks.word("skin")?;
    Some(["age ", age(writer.plan(), own, writer.today().year() as i32), &looks.pairs()].concat())
}

fn pet(own: &crate::plan::Person) -> Option<String> {
    let looks = own.looks.as_ref()?;
    Some(["pet ", looks.word("animal")?, " ", looks.word("coat")?, "\n"].concat())
}

/// How old a body somebody is drawn with, by the year of their birth; grown up, where that is not known.
fn age(plan: &Plan, own: &crate::plan::Person, this_year: i32) -> &'static str {
    let born = if own.id == plan.child.id { plan.child.born.map(crate::calendar::About::Day) } else { own.born };
    let years = born.map_or(40, |born| this_year - born.first_day().year() as i32);
    match years {
        ..2 => "baby",
        2..6 => "little",
        6..12 => "child",
        12..18 => "teen",
        18..58 => "adult",
        _ => "old",
    }
}
