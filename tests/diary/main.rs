//! The times of a plan, day by day.

mod patterns;
