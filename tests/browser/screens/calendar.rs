//! A view of the calendar on a page.

use crate::days::{Way, caption, lines, ways};
use crate::visit::{Control, Visit};
use serde_json::{Value, json};

/// Waits until it is there, part for part as the library says.
pub async fn arrives(visit: &Visit, cue: &str) {
    visit.comes_to(include_str!("../scripts/days.js"), Vec::new(), &json!(lines(cue))).await;
}

/// Waits until there is none, nor a place for one.
pub async fn gone(visit: &Visit) {
    let left = "return document.querySelectorAll('.days, [data-cue^=\"days \"]').length";
    visit.comes_to(left, Vec::new(), &json!(0)).await;
}

/// A cue that is turned to another month.
pub fn turned(cue: &str, month: &str) -> String {
    format!("{cue}\nshow\t{month}")
}

/// Something to press in it, by part of its class.
pub fn way(cue: &str, class: &str) -> Control {
    let is_it = |way: &Way| way.class.split(' ').any(|own| own == class);
    let way = ways(cue).into_iter().find(is_it).unwrap_or_else(|| panic!("nothing to press is {class}"));
    Control::button(way.name)
}

/// Waits until another month is there, the way that led to it has the focus, and a screen reader is told which it is.
pub async fn turns(visit: &Visit, cue: &str, way: &Control) {
    arrives(visit, cue).await;
    visit.focus_comes_to(way).await;
    let told = "return document.querySelector('.sheet--shown .days > .days__told[role=status]')?.textContent";
    visit.comes_to(told, Vec::new(), &Value::String(caption(cue))).await;
}
