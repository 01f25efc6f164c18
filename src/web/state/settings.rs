//! How the book looks and moves, as the reader chose. It says nothing of any plan, and outlives the window only where the
//! reader asks for that.

use crate::web::platform::{keep, root};
use leptos::prelude::*;

/// One thing that can be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting {
    /// Its word in the sheets: `size` is `data-size` on the root of the page.
    pub name: &'static str,
    /// Its choices. The first is what the sheets do when nothing is chosen, which may be as the device says.
    pub choices: &'static [&'static str],
}

/// Everything that can be chosen, in the order it is offered. `public/boot.js` and the sheets know the same words.
pub const SETTINGS: [Setting; 5] = [
    Setting { name: "size", choices: &["100", "125", "150", "175", "200"] },
    Setting { name: "spacing", choices: &["usual", "wide", "wider"] },
    Setting { name: "font", choices: &["andika", "atkinson", "opendyslexic"] },
    Setting { name: "theme", choices: &["device", "light", "dark", "contrast", "contrast-dark"] },
    Setting { name: "motion", choices: &["device", "calm"] },
];

/// A place in the choices of each setting.
type Chosen = [usize; SETTINGS.len()];

/// What is chosen now.
#[derive(Clone, Copy)]
pub struct Settings {
    chosen: RwSignal<Chosen>,
    kept: RwSignal<bool>,
    open: RwSignal<bool>,
}

impl Settings {
    /// Begins with what the page already wears: what was kept, if anything was.
    pub fn new() -> Settings {
        let worn = SETTINGS.map(|setting| place(setting, &root::worn(setting.name)));
        Settings { chosen: RwSignal::new(worn), kept: RwSignal::new(keep::has()), open: RwSignal::new(false) }
    }

    /// The settings of the app around the caller.
    pub fn here() -> Settings {
        expect_context()
    }

    /// Whether this is chosen now: the places of a setting and of its choice.
    pub fn is(self, setting: usize, choice: usize) -> bool {
        self.chosen.with(|chosen| chosen[setting] == choice)
    }

    /// Chooses.
    pub fn choose(self, setting: usize, choice: usize) {
        self.chosen.update(|chosen| chosen[setting] = choice);
        self.wear();
    }

    /// Goes back to how everything was before anybody chose.
    pub fn reset(self) {
        self.chosen.set(Chosen::default());
        self.wear();
    }

    /// Whether this device keeps the choices.
    pub fn are_kept(self) -> bool {
        self.kept.get()
    }

    /// Keeps the choices from now on, or forgets what was kept.
    pub fn keep(self, kept: bool) {
        self.kept.set(kept);
        self.write();
    }

    /// Whether they are on the screen to be changed.
    pub fn are_open(self) -> bool {
        self.open.get()
    }

    /// Puts them on the screen, or takes them off it.
    pub fn show(self, open: bool) {
        self.open.set(open);
    }

    fn wear(self) {
        for (setting, choice) in SETTINGS.into_iter().zip(self.chosen.get_untracked()) {
            root::wear(setting.name, if choice == 0 { "" } else { setting.choices[choice] });
        }
        self.write();
    }

    fn write(self) {
        let kept = if self.kept.get_untracked() { written(self.chosen.get_untracked()) } else { String::new() };
        keep::write(&kept);
    }
}

/// The place of a choice; the first for a word that is none of them.
fn place(setting: Setting, word: &str) -> usize {
    setting.choices.iter().position(|choice| *choice == word).unwrap_or_default()
}

/// The few words a device keeps, such as `v=1 size=150 spacing=usual`.
fn written(chosen: Chosen) -> String {
    let mut words = String::from("v=1");
    for (setting, choice) in SETTINGS.into_iter().zip(chosen) {
        for part in [" ", setting.name, "=", setting.choices[choice]] {
            words.push_str(part);
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_a_few_words_of_the_settings_and_nothing_else() {
        let words = written([2, 0, 1, 4, 1]);
        assert_eq!(words, "v=1 size=150 spacing=usual font=atkinson theme=contrast-dark motion=calm");
    }

    #[test]
    fn a_word_that_is_no_choice_is_the_first() {
        assert_eq!(SETTINGS.map(|setting| place(setting, "")), Chosen::default());
        assert_eq!(place(SETTINGS[0], "175"), 3);
        assert_eq!(place(SETTINGS[0], "900"), 0);
    }
}
