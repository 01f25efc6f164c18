//! Pictures and faces. A drawn picture is shown as an image of its own, never as markup of the page.

use crate::art::scenes::Crop;
use crate::audience::Level;
use crate::book::{Book, Face, Light, Picture};
use crate::web::platform::picture;
use leptos::prelude::*;

/// A page's picture, ending in the cut edge of the paper.
pub fn scene(shown: &Picture, light: Light, level: Level) -> AnyView {
    let crop = if level < Level::From12 { Crop::Tall } else { Crop::Wide };
    let drawn = image(&shown.draw(light, crop), shown.alt.clone());
    view! { <div class="scene">{drawn}{crate::web::ui::edge()}</div> }.into_any()
}

/// A small picture that only decorates: on a hill of the contents.
pub fn vignette(shown: &Picture, light: Light) -> AnyView {
    image(&shown.draw(light, Crop::Small), String::new())
}

/// Faces with their names below. The names are what is read out.
pub fn faces(all: &[Face]) -> Option<AnyView> {
    let face = |face: &Face| view! { <li>{portrait(face, true)}<span>{face.name.clone()}</span></li> };
    let all: Vec<_> = all.iter().map(face).collect();
    (!all.is_empty()).then(|| view! { <ul class="faces" role="list">{all}</ul> }.into_any())
}

/// One face, beside a name that is written near it.
pub fn portrait(face: &Face, small: bool) -> AnyView {
    image(&face.draw(small), String::new())
}

/// The child's face, where the book has one.
pub fn child(book: &Book) -> Option<AnyView> {
    book.child.as_ref().map(|face| portrait(face, false))
}

/// An image of a drawing. A screen reader is told of it only if it shows something that the words do not say.
fn image(svg: &str, alt: String) -> AnyView {
    let address = picture::address(svg);
    let shown = address.clone();
    on_cleanup(move || {
        if let Some(address) = &address {
            picture::forget(address);
        }
    });
    shown
        .map(|address| view! { <img src=address alt=alt draggable="false"/> }.into_any())
        .unwrap_or_else(|| ().into_any())
}
