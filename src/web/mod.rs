//! The browser app: shows a book, opens a plan. The only part that knows Leptos and the DOM.
