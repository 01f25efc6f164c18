//! The one thing a device may keep: the reader's settings, as a few words, and only if the reader says so.

use super::window;
use web_sys::Storage;

/// The name they are kept under. `public/boot.js` reads it too, before anything is drawn.
const NAME: &str = "kithbook";

/// Whether anything is kept.
pub fn has() -> bool {
    storage().and_then(|storage| storage.get_item(NAME).ok()).flatten().is_some()
}

/// Keeps these words, or with none of them forgets what was kept.
pub fn write(words: &str) {
    let Some(storage) = storage() else { return };
    // Fails only where the device has no room or lets nothing be kept, which changes nothing for the reader now.
    let _ = if words.is_empty() { storage.remove_item(NAME) } else { storage.set_item(NAME, words) };
}

/// None where the browser lets a page keep nothing.
fn storage() -> Option<Storage> {
    window()?.local_storage().ok().flatten()
}
