//! How the book looks and moves, as the reader chose. It says nothing of any plan, and outlives the window only where the
//! reader asks for that. What is chosen stands on the root of the page and nowhere else.

use crate::web::platform::{keep, root};

/// One thing that can be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting {
    /// Its word in the sheets: `size` is `data-size` on the root of the page.
    pub name: &'static str,
    /// Its choices. The first is what the sheets do when nothing is chosen, which may be as the device says.
    pub choices: &'static [&'static str],
}

/// Everything that can be chosen, in the order it is offered. `public/boot.js` and the sheets know the same words.
pub const SETTINGS: [Setting; 8] = [
    Setting { name: "size", choices: &["100", "125", "150", "175", "200"] },
    Setting { name: "spacing", choices: &["usual", "wide", "wider"] },
    Setting { name: "font", choices: &["andika", "atkinson", "opendyslexic"] },
    Setting { name: "theme", choices: &["device", "light", "dark", "contrast", "contrast-dark"] },
    Setting { name: "motion", choices: &["device", "calm"] },
    Setting { name: "cover", choices: &["usual", "garden", "portrait", "plain"] },
    Setting {
        name: "cloth",
        choices: &["usual", "lake", "spruce", "plum", "marigold", "brick", "dusk", "leaf", "ink"],
    },
    Setting {
        name: "print",
        choices: &["usual", "plain", "dots", "sprigs", "stars", "strokes", "waves", "leaves", "bricks"],
    },
];

/// How many of them are for the whole book; the others are for its cover.
pub const OF_THE_BOOK: usize = 5;

/// The cover that is chosen: its front, its cloth and its print.
pub fn cover() -> [&'static str; 3] {
    let [.., front, cloth, print] = SETTINGS;
    [front, cloth, print].map(chosen)
}

/// The word of the choice that holds now.
pub fn chosen(setting: Setting) -> &'static str {
    known(setting, &root::worn(setting.name))
}

/// Chooses.
pub fn choose(name: &str, word: &str) {
    if let Some(setting) = SETTINGS.iter().find(|setting| setting.name == name) {
        root::wear(name, if setting.choices.first() == Some(&word) { "" } else { word });
    }
    keep(are_kept());
}

/// Whether this device keeps the choices.
pub fn are_kept() -> bool {
    keep::has()
}

/// Keeps the choices, or forgets what was kept.
pub fn keep(kept: bool) {
    keep::write(&if kept { written(SETTINGS.map(chosen)) } else { String::new() });
}

/// The choice of this word; the first for a word that is none.
fn known(setting: Setting, word: &str) -> &'static str {
    setting.choices.iter().find(|choice| **choice == word).or(setting.choices.first()).copied().unwrap_or_default()
}

/// The few words a device keeps, such as `v=1 size=150 spacing=usual`.
fn written(chosen: [&str; SETTINGS.len()]) -> String {
    let mut words = String::from("v=1");
    for (setting, choice) in SETTINGS.into_iter().zip(chosen) {
        for part in [" ", setting.name, "=", choice] {
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
        let words = written(["150", "usual", "atkinson", "contrast-dark", "calm", "plain", "ink", "usual"]);
        let known = "v=1 size=150 spacing=usual font=atkinson theme=contrast-dark motion=calm cover=plain cloth=ink print=usual";
        assert_eq!(words, known);
    }

    #[test]
    fn a_word_that_is_no_choice_is_the_first() {
        let first = ["100", "usual", "andika", "device", "device", "usual", "usual", "usual"];
        assert_eq!(SETTINGS.map(|setting| known(setting, "")), first);
        assert_eq!(known(SETTINGS[0], "175"), "175");
        assert_eq!(known(SETTINGS[0], "900"), "100");
    }
}
