//! A field of a record, whatever its type. Reading and sharing are one loop each over a record's list of fields, not a
//! copy of themselves for each of some fifty records: that is a third of what they would weigh in the browser.

use super::decode::Reading;
use super::json::Json;
use super::{Class, Fact, FactPath, Lens};

/// One field of one record.
pub(crate) struct Field<'r> {
    /// Its name as a plan writes it.
    pub name: &'static str,
    /// Who sees it by default.
    pub class: Class,
    /// Whether the record does not stand without it.
    pub is_needed: bool,
    /// Its value.
    pub value: &'r mut dyn Fact,
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

/// Empties every field.
pub(crate) fn clear(fields: Vec<Field<'_>>) {
    for field in fields {
        field.value.clear();
    }
}
