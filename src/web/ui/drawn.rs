//! A view whose kind nobody has to know.

use leptos::prelude::*;
use std::sync::{Arc, Mutex};

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

/// A view that is drawn anew whenever what it reads has changed.
pub fn changing(view: impl FnMut() -> AnyView + Send + 'static) -> AnyView {
    let view: Arc<Mutex<dyn FnMut() -> AnyView + Send>> = Arc::new(Mutex::new(view));
    view.into_any()
}
