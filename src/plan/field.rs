//! A field of a record, whatever its type. Reading and sharing are one loop each over a record's list of fields, not a
//! copy of themselves for each of some fifty records: that is a third of what they would weigh in the browser.

use super::decode::{Decode, Reading};
use super::json::Json;
use super::{Class, Fact, FactPath, Leaf, Lens};

/// One field of one record.
pub(crate) struct Field<'r> {
    /// Its name as a plan writes it.
    pub name: &'static str,
    /// Who sees it by default.
    pub class: Class,
    /// Whether the record does not stand without it.
    pub is_needed: bool,
    /// Its value.
    pub value: &'r mut dyn Value,
}

/// What the value of any field can do.
pub(crate) trait Value {
    /// Takes its value from JSON; the empty value where that is at fault.
    fn read(&mut self, value: &Json<'_>, reading: &mut Reading);
    /// Takes out what this reader may not see. False when what is left does not stand.
    fn share(&mut self, lens: &Lens, at: &mut FactPath) -> bool;
    /// Shows every name and text inside.
    fn visit(&self, see: &mut dyn FnMut(Leaf<'_>));
    /// Empties it.
    fn clear(&mut self);
}

impl<T: Decode + Default + Fact> Value for T {
    fn read(&mut self, value: &Json<'_>, reading: &mut Reading) {
        *self = T::decode(value, reading).unwrap_or_default();
    }

    fn share(&mut self, lens: &Lens, at: &mut FactPath) -> bool {
        Fact::share(self, lens, at)
    }

    fn visit(&self, see: &mut dyn FnMut(Leaf<'_>)) {
        Fact::visit(self, see);
    }

    fn clear(&mut self) {
        *self = T::default();
    }
}

/// Reads the fields of an object. False when it is none.
pub(crate) fn read(fields: Vec<Field<'_>>, value: &Json<'_>, reading: &mut Reading) -> bool {
    let Some(mut given) = reading.fields(value) else { return false };
    for field in fields {
        reading.field(&mut given, field);
    }
    reading.unknown_fields(given);
    true
}

/// Empties each field this reader may not see. False when a needed one is gone.
pub(crate) fn share(fields: Vec<Field<'_>>, lens: &Lens, at: &mut FactPath) -> bool {
    let mut stands = true;
    for field in fields {
        at.enter(field.name, field.class);
        let is_seen = lens.sees(field.class, at);
        if !is_seen {
            field.value.visit(&mut |leaf| lens.keep_secret(leaf));
        }
        if !is_seen || !field.value.share(lens, at) {
            field.value.clear();
            stands &= !field.is_needed;
        }
        at.pop();
    }
    stands
}
