//! A newer version of the site that this device has kept and that waits. `public/boot.js` speaks to the browser's worker;
//! the two speak to each other by events of the window and one word on the root.

use super::{listen, root, window};
use web_sys::Event;

/// Tells how the newer version stands: now, and whenever that changes. Empty where there is none.
pub fn on_change(told: impl Fn(String) + 'static) {
    told(root::worn("newer"));
    listen("kithbook-newer", move |_: Event| told(root::worn("newer")));
}

/// Says that the reader agrees to it.
pub fn agree() {
    if let (Some(window), Ok(event)) = (window(), Event::new("kithbook-agree")) {
        // Fails only for an event that is being sent already.
        let _ = window.dispatch_event(&event);
    }
}
