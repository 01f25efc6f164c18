//! next

use crate::book::draft::Draft;
use crate::book::writer::Writer;

pub fn write<'w>(_writer: &'w Writer<'w>) -> Vec<Draft<'w>> {
    Vec::new()
}
