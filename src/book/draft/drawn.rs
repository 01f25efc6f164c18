//! What a page has drawn above its words, and whose faces it shows.

use super::Draft;
use crate::art::scenes::Setting;
use crate::audience::Level;
use crate::book::picture::{self, Photo};
use crate::book::wanted::Wanted;
use crate::plan::PersonId;

impl Draft<'_> {
    /// What is drawn above the words. Adults' pages have no scenes.
    pub fn picture(&mut self, setting: Setting, wanted: &Wanted<'_>) -> &mut Self {
        if self.writer.level() < Level::Adult {
            self.picture = Some(picture::picture(self.writer, setting, wanted));
        }
        self
    }

    /// A picture of who is who, by its cue, in place of the scene; adults have these too.
    pub fn who_is_who(&mut self, kind: &str, cue: String) -> &mut Self {
        let none = Wanted { without_child: true, ..Wanted::default() };
        let mut own = self.picture.take().unwrap_or_else(|| picture::picture(self.writer, Setting::Me, &none));
        own.alt = self.writer.string(&["picture-", kind].concat(), &[]);
        own.who_is_who = Some(cue);
        self.picture = Some(own);
        self
    }

    /// The same, with the pets of the home.
    pub fn picture_with_pets(&mut self, setting: Setting, wanted: &Wanted<'_>) -> &mut Self {
        self.picture(setting, wanted);
        self.picture = self.picture.take().map(|own| picture::with_pets(own, self.writer));
        self
    }

    /// Photos of what the page is about, in place of its picture, where somebody said yes to them.
    pub fn photos(&mut self, all: &[crate::plan::Picture]) -> &mut Self {
        self.photos.extend(all.iter().filter_map(|own| Photo::agreed(self.writer, own)));
        self
    }

    /// The faces of those the page is about.
    pub fn faces(&mut self, ids: &[PersonId]) -> &mut Self {
        self.faces = picture::faces(self.writer, ids);
        self
    }
}
