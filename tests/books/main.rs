//! Every book of every example: as reviewed text, and through the reading gate.

mod every;
mod gate;
mod golden;
mod promises;
