//! Weather: a sun, clouds and far hills, with nobody in them.

use super::Drawn;
use leptos::prelude::*;

const SUN: &str = "M446 96C490 94 526 128 528 170S494 250 450 252S370 218 368 176S402 98 446 96Z";
const FAR: &str = "M0 470C130 424 250 432 380 462S640 500 800 440V600H0Z";
const NEAR: &str = "M0 540C160 500 300 520 450 536S690 522 800 498V600H0Z";
/// A cloud, which is put in its place.
const CLOUD: &str = "M0 0c-4-30 20-48 46-42c12-34 62-34 76-4c30-6 50 14 46 38c22 4 26 30 6 34h-174c-22 0-20-24 0-26Z";

/// The picture, for the whole of a screen. What a phone shows of it is the middle.
pub fn weather() -> AnyView {
    let shapes = [
        ("sun", "", SUN),
        ("far", "", FAR),
        ("near", "", NEAR),
        ("shade", "translate(296 276)", CLOUD),
        ("cloud", "translate(290 270)", CLOUD),
        ("shade", "translate(396 366)", CLOUD),
        ("cloud", "translate(390 360)", CLOUD),
        ("shade", "translate(56 246)", CLOUD),
        ("cloud", "translate(50 240)", CLOUD),
        ("shade", "translate(596 306)", CLOUD),
        ("cloud", "translate(590 300)", CLOUD),
    ];
    let shapes = shapes.map(|(class, place, d)| view! { <path class=class transform=place d=d/> }.drawn());
    view! {
        <svg class="weather__sky" viewBox="0 0 800 600" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
            {shapes.into_iter().collect::<Vec<_>>()}
        </svg>
    }
    .drawn()
}
