//! A book as something to read: each backend is one function that walks the book and sees nothing else.

mod html;
mod json;
mod text;

pub use html::{Paper, address, html};
pub use json::json;
pub use text::text;
