//! The land behind the words: a sky with its sun or moon, and hills whose edges are cut by hand.

use super::Drawn;
use leptos::prelude::*;

/// The land of one chapter in the contents: its brow. The sheet turns every second one round, so that no two neighbours are
/// the same, and each is low and nearly level where the picture before it stands. Only colour: nothing here is told in words.
pub fn hill() -> AnyView {
    view! {
        <svg class="hill__land" viewBox="0 0 800 45" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <path d="M0 31C120 27 260 33 420 30S700 8 800 18V46H0Z"/>
        </svg>
    }
    .drawn()
}

/// The sky of a page in the light of its chapter, ending in the edge of the paper. The light is told here and not on the
/// whole page, which would all be styled anew with each chapter.
pub fn sky(light: &'static str) -> AnyView {
    let far = "M0 40C16 22 30 26 44 40S74 20 100 34V100H0Z";
    let near = "M0 72C20 52 40 50 58 62S86 66 100 50V100H0Z";
    view! {
        <div class="sky" data-light=light aria-hidden="true">
            <span class="sky__sun" aria-hidden="true"></span>
            <svg class="sky__hills" viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false">
                <path class="sky__far" d=far/>
                <path class="sky__near" d=near/>
            </svg>
            {edge()}
        </div>
    }
    .drawn()
}

/// The edge of the paper, cut by hand, over the foot of a picture.
pub fn edge() -> AnyView {
    let edge = "M0 22C130 4 260 8 400 20S680 34 800 12V44H0Z";
    view! {
        <svg class="sky__edge" viewBox="0 0 800 44" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <path class="sky__shade" transform="translate(0 -4)" d=edge/>
            <path class="sky__paper" d=edge/>
        </svg>
    }
    .drawn()
}
