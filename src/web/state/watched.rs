//! A value that screens follow. The library's own signals are compiled anew for each kind of value, some two kilobytes a time,
//! and a phone carries every one; of this there is hardly anything to compile.

use leptos::prelude::{Notify, Track, Trigger};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// A value of the app's own, there as long as the app is. Whoever reads it is told when it changes.
pub struct Watched<T: 'static> {
    value: &'static Mutex<T>,
    changed: Trigger,
}

impl<T> Clone for Watched<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Watched<T> {}

impl<T: Clone> Watched<T> {
    /// Begins with a value. Only where the app itself is made: it is never given back.
    pub fn new(value: T) -> Watched<T> {
        Watched { value: Box::leak(Box::new(Mutex::new(value))), changed: Trigger::new() }
    }

    /// The value; whoever reads it is told when it changes.
    pub fn get(self) -> T {
        self.changed.track();
        self.get_untracked()
    }

    /// The value, for once.
    pub fn get_untracked(self) -> T {
        self.open().clone()
    }

    /// Changes it.
    pub fn set(self, value: T) {
        let before = std::mem::replace(&mut *self.open(), value);
        // Not while it is held: what is let go may ask for it.
        drop(before);
        self.changed.notify();
    }

    fn open(self) -> MutexGuard<'static, T> {
        self.value.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
