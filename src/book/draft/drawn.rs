//! What a page has drawn above its words, and whose faces it shows. Without the feature `pictures` chapters may still ask,
//! and nothing is drawn.

use super::Draft;
use crate::art::scenes::Setting;
#[cfg(feature = "pictures")]
use crate::audience::Level;
#[cfg(feature = "pictures")]
use crate::book::picture;
use crate::book::wanted::Wanted;
use crate::plan::PersonId;

#[cfg(feature = "pictures")]
impl Draft<'_> {
    /// What is drawn above the words. Adults' pages have no scenes.
    pub fn picture(&mut self, setting: Setting, wanted: &Wanted<'_>) -> &mut Self {
        if self.writer.level() < Level::Adult {
            self.picture = Some(picture::picture(self.writer, setting, wanted));
        }
        self
    }

    /// The same, with the pets of the home.
    pub fn picture_with_pets(&mut self, setting: Setting, wanted: &Wanted<'_>) -> &mut Self {
        self.picture(setting, wanted);
        self.picture = self.picture.take().map(|own| picture::with_pets(own, self.writer));
        self
    }

    /// True where nothing is drawn yet.
    pub fn has_no_picture(&self) -> bool {
        self.picture.is_none()
    }

    /// The faces of those the page is about.
    pub fn faces(&mut self, ids: &[PersonId]) -> &mut Self {
        self.faces = picture::faces(self.writer, ids);
        self
    }
}

#[cfg(not(feature = "pictures"))]
#[allow(missing_docs, clippy::unused_self, reason = "the same, where nothing is drawn")]
impl Draft<'_> {
    pub fn picture(&mut self, _: Setting, _: &Wanted<'_>) -> &mut Self {
        self
    }

    pub fn picture_with_pets(&mut self, _: Setting, _: &Wanted<'_>) -> &mut Self {
        self
    }

    pub fn has_no_picture(&self) -> bool {
        false
    }

    pub fn faces(&mut self, _: &[PersonId]) -> &mut Self {
        self
    }
}
