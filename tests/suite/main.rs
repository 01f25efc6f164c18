//! The house rules as tests: which part may know of which, tidiness, and words against code.

mod ids;
mod layers;
mod source;
mod tidy;
