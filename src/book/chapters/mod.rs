//! One file a chapter. Each takes a [`super::writer::Writer`] and gives the pages it has something true to say on.

mod agreement;
mod calendar;
pub mod changed;
pub mod cover;
pub mod daily;
pub mod decides;
mod everyone_seen;
pub mod family;
pub mod home;
pub mod me;
pub mod next;
pub mod people;
pub mod plan;
pub mod rights;
pub mod said;
pub mod siblings;
pub mod story;
pub mod why;
pub mod words;
