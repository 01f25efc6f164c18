//! Whether a newer version of the site waits on this device for the reader to agree.

use crate::web::platform::newer;
use leptos::prelude::*;

/// How it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /// There is none.
    None,
    /// It waits.
    Ready,
    /// The reader agreed, and another window still uses the old one.
    Others,
}

/// The newer version.
#[derive(Clone, Copy)]
pub struct Newer(RwSignal<Stand>);

impl Newer {
    /// Follows what the browser says of it from now on.
    pub fn new() -> Newer {
        let stand = RwSignal::new(Stand::None);
        newer::on_change(move |word| {
            stand.set(match word.as_str() {
                "ready" => Stand::Ready,
                "others" => Stand::Others,
                _ => Stand::None,
            });
        });
        Newer(stand)
    }

    /// The one of the app around the caller.
    pub fn here() -> Newer {
        expect_context()
    }

    /// How it stands now.
    pub fn stand(self) -> Stand {
        self.0.get()
    }

    /// Changes to it, which opens the page anew.
    pub fn agree(self) {
        newer::agree();
    }
}
