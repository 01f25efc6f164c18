//! Pictures that come with a plan, and who said yes to them.

use super::leaf::{RecordId, Text};
use super::record::record;
use crate::calendar::Date;

record! {
    /// A picture in the bundle.
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
