//! What this device does for the reader: whether their settings or their cover are on the screen to be changed, and whether a newer version of the
//! site waits.

use super::Shared;
use crate::web::platform::newer;
use leptos::prelude::*;

/// It knows nothing of any plan.
#[derive(Clone, Copy)]
pub struct Device {
    /// The settings are on the screen to be changed.
    pub settings: RwSignal<bool>,
    /// The choices of a cover are.
    pub cover: RwSignal<bool>,
    /// Told of each choice, by what is drawn anew for it.
    pub chosen: Trigger,
    /// A newer version is kept here and waits for the reader to agree.
    pub newer: RwSignal<bool>,
    /// The reader agreed, and another window still uses the old one.
    pub others: RwSignal<bool>,
}

impl Device {
    /// Follows what the browser says of a newer version from now on.
    pub fn new() -> Device {
        let [settings, cover, newer, others] = [false; 4].map(RwSignal::new);
        newer::on_change(move |word| {
            newer.set(!word.is_empty());
            others.set(word == "others");
        });
        Device { settings, cover, chosen: Trigger::new(), newer, others }
    }

    /// The device of the app around the caller.
    pub fn here() -> Device {
        Shared::here().device
    }
}
