//! Pictures and faces. A view says what is to be drawn (`data-cue`); the program for pictures draws it when it comes near
//! the screen, as an image of its own and never as markup of the page (`public/pictures.js`).

use crate::art::scenes::Crop;
use crate::audience::Level;
use crate::book::{Book, Face, Light, Picture, Portrait, Topic};
use crate::web::routes::{Place, Route};
use crate::web::state::{Device, Words, settings};
use crate::web::ui::{Drawn, changing};
use leptos::prelude::*;
use std::sync::Arc;

/// A page's picture, ending in the cut edge of the paper.
pub fn scene(shown: &Picture, light: Light, level: Level) -> AnyView {
    let crop = if level < Level::From12 { Crop::Square } else { Crop::Wide };
    let drawn = image(shown.cue(light, crop), shown.shows().to_owned());
    view! { <div class="scene" data-light=light.word()>{drawn}{crate::web::ui::edge()}</div> }.drawn()
}

/// A picture of who is who, on a sheet of its own that is as large as it has to be. `public/who.js` lays on it, for each face, the
/// way to that person's page.
pub fn who_is_who(shown: &Picture, book: &Book) -> AnyView {
    let words = Words::here();
    let mut ways = String::new();
    for chapter in &book.chapters {
        for (place, page) in chapter.pages.iter().enumerate() {
            for face in page.faces.iter().filter(|_| page.faces.len() < FEW) {
                let there = Route::Page(Place { topic: chapter.topic, number: place + 1 });
                ways.push_str(&[face.id.as_str(), " ", &there.address(), "\n"].concat());
            }
        }
    }
    let said = ["who-smaller", "who-larger", "who-more", "who-back"].map(|id| words.say(id)).join("\n");
    let drawn = image(shown.cue(Light::Noon, Crop::Wide), shown.alt.clone());
    view! { <div class="kin" data-ways=ways data-said=said><div class="kin__sheet">{drawn}</div></div> }.drawn()
}

/// A page with more faces is about none of them.
const FEW: usize = 5;

/// The same on paper, as a picture of its own width.
pub fn printed_scene(shown: &Picture, light: Light, level: Level) -> AnyView {
    let crop = if level < Level::From12 { Crop::Tall } else { Crop::Wide };
    image(shown.cue(light, crop), shown.shows().to_owned())
}

/// A picture that only decorates: on a hill of the contents.
pub fn decoration(cue: String) -> AnyView {
    image(cue, String::new())
}

/// Faces with their names below, and photos of places with what they show. The names are what is read out.
pub fn faces(all: &[Face]) -> Option<AnyView> {
    let face = |face: &Face| {
        let kind = if face.portrait == Portrait::Place { "faces__place" } else { "" };
        view! { <li class=kind>{portrait(face, false)}<span>{face.name.clone()}</span></li> }.drawn()
    };
    let all: Vec<_> = all.iter().map(face).collect();
    (!all.is_empty()).then(|| view! { <ul class="faces" role="list">{all}</ul> }.drawn())
}

/// One face, beside a name that is written near it. A drawing of it says no more than the name; a photo may.
pub fn portrait(face: &Face, small: bool) -> AnyView {
    let shows = face.photo.as_ref().map_or_else(String::new, |photo| photo.shows.clone());
    image(face.cue(small), shows)
}

/// The child's face, where the book has one.
pub fn child(book: &Book) -> Option<AnyView> {
    book.child.as_ref().map(|face| portrait(face, false))
}

/// The cover, as the reader chose it, under its title.
pub fn cover(book: &Arc<Book>) -> AnyView {
    let (book, device) = (Arc::clone(book), Device::here());
    changing(move || {
        device.chosen.track();
        let cover = book.cover(settings::cover());
        view! { <div class="binding" data-light=Topic::Cover.light().word() data-front=cover.front data-on=cover.cloth>{image(cover.cue, String::new())}</div> }.drawn()
    })
}

/// Room for a drawing. A screen reader is told of it only if it shows something that the words do not say.
fn image(cue: String, alt: String) -> AnyView {
    view! { <img data-cue=cue alt=alt draggable="false"/> }.drawn()
}
