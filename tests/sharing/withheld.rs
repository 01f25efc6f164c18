//! Withheld.
