//! Pictures that come with a plan, and who said yes to them.

use super::leaf::{RecordId, Text};
use super::record::record;
use crate::calendar::Date;

record! {
    /// A picture in the bundle: a JPEG, PNG or WebP of 16 MB, 25 million pixels and 8 192 pixels a side at most, and all
    /// of a bundle of 300 million pixels together.
    pub struct Picture by id {
        /// Names the picture. Example: `nan-garden`.
        id: RecordId, Plan, needed;
        /// Its file in the bundle. Example: `media/nan.jpg`.
        file: Text, Plan, needed;
        /// What it shows, for those who cannot see it.
        shows: Text, Plan, needed;
        /// When somebody said yes to using it. No date, no picture.
        consent_on: Option<Date>, Plan;
    }
}

impl Picture {
    /// Whether somebody had said yes to it by a day.
    pub fn is_agreed(&self, day: Date) -> bool {
        self.consent_on.is_some_and(|agreed| agreed <= day)
    }
}
