//! A finger across the page turns it.

use super::{dialog, listen_to_all, window};
use crate::web::routes::Turn;
use web_sys::TouchEvent;

/// How far a finger must go sideways, in CSS pixels: a thumb's width, well past a shaky tap.
const FAR: i32 = 64;

/// Tells of a swipe: one finger, sideways much more than up or down, not while zoomed in or choosing text.
pub fn on_turn(mut told: impl FnMut(Turn) + 'static) {
    let mut start = None::<(i32, i32)>;
    listen_to_all(&["touchstart", "touchend"], move |event: TouchEvent| {
        if event.type_() == "touchstart" {
            let touches = event.touches();
            let one = if touches.length() == 1 { touches.get(0) } else { None };
            start = one.map(|touch| (touch.client_x(), touch.client_y()));
            return;
        }
        let (Some((from_x, from_y)), Some(touch)) = (start.take(), event.changed_touches().get(0)) else { return };
        let (across, down) = (touch.client_x() - from_x, touch.client_y() - from_y);
        if across.abs() >= FAR && across.abs() > 2 * down.abs() && !busy() {
            told(if across < 0 { Turn::Next } else { Turn::Back });
        }
    });
}

/// True where a finger that moves means something else.
fn busy() -> bool {
    let Some(window) = window() else { return true };
    let zoomed = window.visual_viewport().is_some_and(|viewport| viewport.scale() > 1.05);
    let choosing = window.get_selection().ok().flatten().is_some_and(|selection| !selection.is_collapsed());
    zoomed || choosing || dialog::is_open()
}
