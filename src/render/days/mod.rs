//! A child's calendar, from its cue (`crate::diary::Asked`) to something shown: the next time with somebody to see, the week and the
//! month; and for adults the dates that the law sets (`super::dates`). A view is a small tree of elements, described once for a level and written as
//! HTML, as lines for the browser and as plain lines.
//!
//! Nothing is counted here but sleeps until a day, and nothing of what has been is kept: a day before today looks as it did. A time
//! that was called off is told in the words that somebody agreed for the child, in the place where it would have been.

mod day;
mod month;
mod next;
mod node;
mod view;
mod wall;
mod week;
mod write;

pub use wall::{wall, wall_of, wall_with_photos};

pub(super) use node::{Node, Tag};
use view::View;

/// The view of a cue that begins with `days `, as lines for the browser (`public/days.js`). A line `show` and a month, such as
/// `2026-11`, at the cue's end turns to that month. None where there is nothing to show.
pub fn days(cue: &str) -> Option<String> {
    let mut out = String::new();
    write::lines(&tree(cue)?, 0, &mut out);
    Some(out)
}

/// The same as HTML with no script. `photos` gives a photo by its file as an address that holds all of it.
pub fn days_html(cue: &str, photos: &dyn Fn(&str) -> Option<String>) -> Option<String> {
    let mut out = String::from("<div class=\"days\">\n");
    write::html(&tree(cue)?, photos, &mut out);
    out.push_str("</div>\n");
    Some(out)
}

/// The same as plain lines. None, rather than no lines.
pub fn days_text(cue: &str) -> Option<Vec<String>> {
    let mut out = Vec::new();
    write::text(&tree(cue)?, &mut out);
    (!out.is_empty()).then_some(out)
}

fn tree(cue: &str) -> Option<Node> {
    if cue.starts_with("days dates ") {
        return super::dates::tree(cue);
    }
    let view = View::read(cue)?;
    match view.asked.view {
        "next" => Some(view.next()),
        "week" => view.week(),
        "month" => view.month(),
        _ => None,
    }
}
