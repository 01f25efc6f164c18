//! The picture of a page: a scene with this family's own people in it, and what it shows in words.

use super::Light;
use super::writer::Writer;
use crate::art::people::{Age, Person, Pet, Window};
use crate::art::scenes::{self, Crop, Scene, Setting, Time};
use crate::art::{Colour, people};
use crate::book::wanted::Wanted;
use crate::plan::{PersonId, PersonKind, Plan};

/// A scene and who is in it: only people whom the reader may know of and whose looks somebody chose. Nobody stands in for
/// anybody.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// What it shows.
    pub setting: Setting,
    /// The child, where they are in it.
    pub child: Option<Person>,
    /// Those it is about, others, and those whose work it is, as [`Setting`] says.
    pub groups: [Vec<Person>; 3],
    /// Animals, each with the colour of its coat.
    pub pets: Vec<(Pet, Colour)>,
    /// What the homes in it are known by.
    pub homes: [String; 2],
    /// What it shows, for those who cannot see it.
    pub alt: String,
}

impl Picture {
    /// The picture as an SVG document, in the light of its chapter and cut for its place.
    pub fn draw(&self, light: Light, crop: Crop) -> String {
        let time = match light {
            Light::Morning => Time::Morning,
            Light::Noon => Time::Noon,
            Light::Afternoon => Time::Afternoon,
            Light::Evening => Time::Evening,
            Light::Night => Time::Night,
        };
        let [adults, others, helpers] = self.groups.each_ref().map(Vec::as_slice);
        let homes = self.homes.each_ref().map(String::as_str);
        let child = self.child.as_ref();
        let scene = Scene { setting: self.setting, child, adults, others, helpers, pets: &self.pets, homes };
        scenes::draw(&scene, time, crop)
    }
}

impl Face {
    /// The portrait as an SVG document. `small` is for at most 64 pixels.
    pub fn draw(&self, small: bool) -> String {
        // A paper for the window that stays theirs.
        let paper = PAPERS[self.id.as_str().len() % PAPERS.len()];
        match &self.portrait {
            Portrait::Person(person) => people::portrait(person, paper, Window::Round, small),
            Portrait::Pet(kind, coat) => people::pet_portrait(*kind, *coat, paper),
            Portrait::Unseen => people::unseen(self.id.as_str(), paper, Window::Round),
        }
    }
}

/// Papers of the windows that faces look out of.
const PAPERS: [Colour; 5] =
    [Colour(0x00d7_e0d2), Colour(0x00f3_dfb0), Colour(0x00cf_e0e2), Colour(0x00ea_d6cb), Colour(0x00e3_d8e2)];

/// Somebody's face beside their name.
#[derive(Clone, Debug, PartialEq)]
pub struct Face {
    /// Who.
    pub id: PersonId,
    /// What this reader calls them.
    pub name: String,
    /// Their portrait.
    pub portrait: Portrait,
}

/// A portrait to be drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Portrait {
    /// A person whose looks somebody chose.
    Person(Box<Person>),
    /// A pet, with the colour of its coat.
    Pet(Pet, Colour),
    /// Nobody has said how they look: a window with leaves.
    Unseen,
}

/// Draws up a picture.
pub(crate) fn picture(writer: &Writer<'_>, setting: Setting, wanted: &Wanted<'_>) -> Picture {
    let child = &writer.plan().child.id;
    let child_drawn = if wanted.without_child { None } else { person(writer, child) };
    let mut seen: Vec<PersonId> = child_drawn.iter().map(|_| child.clone()).collect();
    let mut drawn = |ids: &[&PersonId]| {
        let mut group = Vec::new();
        for id in ids.iter().copied().filter(|id| *id != child) {
            if !seen.contains(id)
                && let Some(own) = person(writer, id)
            {
                seen.push(id.clone());
                group.push(own);
            }
        }
        group
    };
    let groups = [drawn(&wanted.near), drawn(&wanted.others), drawn(&wanted.helpers)];
    let slots = [("people", writer.names(&seen)), ("child", writer.name(child))];
    let alt = writer.string(&format!("picture-{}", setting.word()), &slots);
    Picture { setting, child: child_drawn, groups, pets: Vec::new(), homes: wanted.homes.map(str::to_owned), alt }
}

/// Puts the pets of the home of now into a picture.
pub(crate) fn with_pets(mut picture: Picture, writer: &Writer<'_>) -> Picture {
    let home = super::scenery::home_of_now(writer);
    let is_here = |own: &crate::plan::Person| home.is_some_and(|home| home.members.contains(&own.id));
    let all = writer.plan().people.iter();
    let pets = all.filter(|own| own.kind == Some(PersonKind::Pet) && own.died.is_none() && is_here(own));
    picture.pets = pets.filter_map(pet).filter(|(kind, _)| *kind != Pet::Horse && *kind != Pet::Fish).collect();
    picture
}

/// Faces for a page, each once, in order.
pub(crate) fn faces(writer: &Writer<'_>, ids: &[PersonId]) -> Vec<Face> {
    let named = |id: &PersonId| {
        let name: String = writer.name(id).pieces.iter().map(|piece| piece.text.as_str()).collect();
        let own = writer.person(id)?;
        let portrait = match (pet(own), person(writer, id)) {
            (Some((kind, coat)), _) if own.kind == Some(PersonKind::Pet) => Portrait::Pet(kind, coat),
            (_, Some(own)) => Portrait::Person(Box::new(own)),
            _ => Portrait::Unseen,
        };
        (!name.is_empty()).then_some(Face { id: id.clone(), name, portrait })
    };
    ids.iter().filter_map(named).collect()
}

/// The person as they are drawn. None for whom nobody has drawn.
fn person(writer: &Writer<'_>, id: &PersonId) -> Option<Person> {
    let own = writer.person(id)?;
    own.looks.as_ref()?.person(id.as_str(), age(writer.plan(), own, writer.today().year() as i32))
}

fn pet(own: &crate::plan::Person) -> Option<(Pet, Colour)> {
    let looks = own.looks.as_ref()?;
    let coat = people::tone(people::COATS, looks.word("coat").unwrap_or_default())?;
    Some((Pet::from_word(looks.word("animal")?)?, coat))
}

/// How old a body somebody is drawn with, by the year of their birth; grown up, where that is not known.
fn age(plan: &Plan, own: &crate::plan::Person, this_year: i32) -> Age {
    let born = if own.id == plan.child.id { plan.child.born.map(crate::calendar::About::Day) } else { own.born };
    let years = born.map_or(40, |born| this_year - born.first_day().year() as i32);
    match years {
        ..2 => Age::Baby,
        2..6 => Age::Little,
        6..12 => Age::Child,
        12..18 => Age::Teen,
        18..58 => Age::Adult,
        _ => Age::Old,
    }
}
