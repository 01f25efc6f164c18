//! What readers do: one errand a file.

pub mod access;
pub mod asking;
pub mod files;
pub mod leaving;
pub mod narrow;
pub mod reading;
pub mod way;
pub mod without;
