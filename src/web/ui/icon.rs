//! Symbols on a 64 grid, always beside a word or inside a button with a name. A screen reader is not told of them.

use super::Drawn;
use leptos::prelude::*;

/// A symbol: shapes that are filled (even-odd, so an inner shape is a hole) and strokes with round ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Icon {
    fill: &'static str,
    line: &'static str,
    width: &'static str,
}

impl Icon {
    /// An arrow onwards.
    pub const NEXT: Icon = Icon::line("M13 32H50M35 16L51 32L35 48", "7");
    /// An arrow back.
    pub const BACK: Icon = Icon::line("M51 32H14M29 16L13 32L29 48", "7");
    /// There is more below.
    pub const MORE: Icon = Icon::line("M16 24L32 40L48 24", "7");
    /// Close.
    pub const CLOSE: Icon = Icon::line("M17 17L47 47M47 17L17 47", "7");
    /// An open book.
    pub const BOOK: Icon = Icon::fill(
        "M4 14Q18 9 30 16V54Q18 47 4 52ZM60 14Q54 12 49 11V30L44.500 25L40 30V11.500Q37 13 34 16V54Q46 47 60 52Z",
    );
    /// A printer.
    pub const PRINT: Icon = Icon::fill("M16 6H48V18H16ZM6 22H58V46H49V36H15V46H6ZM20 41H44V58H20Z");
    /// A file that is opened.
    pub const OPEN: Icon = Icon::fill("M5 13H25L31 20H55V27H14L5 50ZM17 32H62L53 54H8Z");
    /// Settings: two sliders.
    pub const SETTINGS: Icon = Icon::fill(
        "M6 17H24A8.500 8.500 0 0 1 40 17H58V24H40A8.500 8.500 0 0 1 24 24H6ZM6 40H14A8.500 8.500 0 0 1 30 40H58V47H30A8.500 8.500 0 0 1 14 47H6Z",
    );
    /// A pen.
    pub const PEN: Icon = Icon::fill("M8 56L12 40L38 14L50 26L24 52ZM42 10L46 6Q50 3 54 7L57 10Q61 14 58 18L54 22Z");
    /// Two who talk.
    pub const TALK: Icon = Icon::fill("M6 8H42V34H24L12 44V34H6ZM48 20H58V46H52V56L40 46H24V40H48Z");
    /// Read aloud: a loudspeaker.
    pub const LISTEN: Icon =
        Icon { fill: "M5 24H17L34 9V55L17 40H5Z", line: "M43 23Q49 32 43 41M50 14Q61 32 50 50", width: "6" };
    /// Put away: a cloud before the sun.
    pub const AWAY: Icon = Icon::fill(
        "M16 55A12 12 0 0 1 13 31.400A15 15 0 0 1 41.500 30A13 13 0 0 1 47 55ZM45 25Q40 15 29 15Q33 7 43 7A15 15 0 0 1 55 31Q52 26 45 25Z",
    );

    /// Decided: a sealed tick.
    pub const DECIDED: Icon = Icon::fill(
        "M32 4L40 9L50 8L53 18L61 24L57 33L59 43L50 47L46 56L36 55L28 60L20 54L10 55L7 45L3 37L7 29L6 19L15 15L20 6L29 7ZM17.500 34L22.500 29L29 35.500L42 20.500L47.300 25.200L29.300 46Z",
    );
    /// Planned: a calendar with an arrow.
    pub const PLANNED: Icon = Icon::fill(
        "M7 13H17V6H24V13H40V6H47V13H57V57H7ZM13 26V51H51V26ZM19 35.500H34L29.500 31L34 26.800L46 38.500L34 50.200L29.500 46L34 41.500H19Z",
    );
    /// Being looked into: a lens.
    pub const LOOKED_INTO: Icon = Icon::fill(
        "M27 5A22 22 0 1 1 27 49A22 22 0 1 1 27 5ZM27 13A14 14 0 1 0 27 41A14 14 0 1 0 27 13ZM27 20A7 7 0 1 1 27 34A7 7 0 1 1 27 20ZM41 47L47 41L60 54L54 60Z",
    );
    /// Not known yet: a broken ring with three dots.
    pub const NOT_KNOWN: Icon = Icon {
        fill: "M20 28A4 4 0 1 1 20 36A4 4 0 1 1 20 28ZM32 28A4 4 0 1 1 32 36A4 4 0 1 1 32 28ZM44 28A4 4 0 1 1 44 36A4 4 0 1 1 44 28Z",
        line: "M56 26A25 25 0 0 1 56 38M53 45A25 25 0 0 1 45 53M38 56A25 25 0 0 1 26 56M19 53A25 25 0 0 1 11 45M8 38A25 25 0 0 1 8 26M11 19A25 25 0 0 1 19 11M26 8A25 25 0 0 1 38 8M45 11A25 25 0 0 1 53 19",
        width: "6",
    };

    const fn fill(fill: &'static str) -> Icon {
        Icon { fill, line: "", width: "0" }
    }

    const fn line(line: &'static str, width: &'static str) -> Icon {
        Icon { fill: "", line, width }
    }
}

/// Draws a symbol.
pub fn icon(icon: Icon) -> AnyView {
    view! {
        <svg class="icon" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
            <path fill-rule="evenodd" d=icon.fill/>
            <path fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round" stroke-width=icon.width d=icon.line/>
        </svg>
    }
    .drawn()
}
