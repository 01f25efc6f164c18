//! Frames: what a screen shows at once.

use leptos::prelude::{request_animation_frame, set_timeout};
use std::time::Duration;

/// Does something once the next frame is drawn, and then this long.
pub fn after(something: Box<dyn FnOnce()>, rest: Duration) {
    request_animation_frame(move || set_timeout(something, rest));
}
