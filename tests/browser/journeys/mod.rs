//! What readers do: one errand a file.

pub mod access;
pub mod asking;
pub mod away;
pub mod calendar;
pub mod covers;
pub mod files;
pub mod glossary;
pub mod grown_up;
pub mod languages;
pub mod leaving;
mod levels;
pub mod listen;
pub mod narrow;
pub mod offline;
pub mod paper;
pub mod photos;
pub mod pictures;
pub mod reading;
pub mod rules;
pub mod settings;
pub mod sizes;
pub mod spoken;
pub mod way;
pub mod who;
pub mod without;
