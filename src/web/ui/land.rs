//! The land behind the words: a sky with its sun or moon, and hills whose edges are cut by hand.

use leptos::prelude::*;

/// Hills of the contents: the ground and the fold below it, in turn so that no two neighbours are the same.
const HILLS: [(&str, &str); 3] = [
    ("M0 30C120 6 270 4 410 17S690 44 800 20V200H0Z", "M0 138C170 108 300 152 470 140S710 100 800 122V200H0Z"),
    ("M0 14C140 40 250 42 380 26S640 2 800 28V200H0Z", "M0 116C110 132 260 102 420 118S660 158 800 136V200H0Z"),
    ("M0 24C90 10 220 22 350 32S600 10 800 12V200H0Z", "M0 150C150 120 280 118 430 132S640 150 800 112V200H0Z"),
];

/// The land of one chapter in the contents, by its place in the list. Only colour: nothing here is told in words.
pub fn hill(place: usize) -> impl IntoView {
    let (ground, fold) = HILLS[place % HILLS.len()];
    view! {
        <svg class="hill__land" viewBox="0 0 800 200" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <path class="hill__slip" transform="translate(0 -5)" d=ground/>
            <path class="hill__ground" d=ground/>
            <path class="hill__fold" d=fold/>
        </svg>
    }
}

/// The sky of a page in the light of its chapter, ending in the edge of the paper.
pub fn sky() -> impl IntoView {
    let far = "M0 40C16 22 30 26 44 40S74 20 100 34V100H0Z";
    let near = "M0 72C20 52 40 50 58 62S86 66 100 50V100H0Z";
    view! {
        <div class="sky" aria-hidden="true">
            <span class="sky__sun" aria-hidden="true"></span>
            <svg class="sky__hills" viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false">
                <path class="sky__far" d=far/>
                <path class="sky__near" d=near/>
            </svg>
            {edge()}
        </div>
    }
}

/// The edge of the paper, cut by hand, over the foot of a picture.
pub fn edge() -> impl IntoView {
    let edge = "M0 22C130 4 260 8 400 20S680 34 800 12V44H0Z";
    view! {
        <svg class="sky__edge" viewBox="0 0 800 44" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <path class="sky__shade" transform="translate(0 -4)" d=edge/>
            <path class="sky__paper" d=edge/>
        </svg>
    }
}
