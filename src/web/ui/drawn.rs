//! A view whose kind nobody has to know.

use leptos::prelude::*;

/// What turns the view of a macro into one of no particular kind: the view alone, without what the macro wraps it in, or a phone
/// carries each kind of element twice.
pub trait Drawn {
    /// The view.
    fn drawn(self) -> AnyView;
}

impl<V: RenderHtml + Send> Drawn for View<V> {
    fn drawn(self) -> AnyView {
        self.into_inner().into_any()
    }
}
