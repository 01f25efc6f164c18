//! Reading a plan: against serde as a second reader, at every limit, and with every kind of bad input we could think of.

mod hostile;
mod limits;
mod markup;
mod reference;
