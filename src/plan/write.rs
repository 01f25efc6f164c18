//! A plan as JSON text, and the schema of the record. Native only: the reader's app never writes a plan.

use super::Plan;
use serde_json::Value;

/// The plan as JSON text, fields that say nothing left out.
pub fn write(plan: &Plan) -> String {
    let value = serde_json::to_value(plan).unwrap_or_default();
    pretty(&value)
}

/// The plan with the fields this version does not know put back where they stood.
pub fn write_whole(plan: &Plan, unknown: &[(String, String)]) -> String {
    let mut value = serde_json::to_value(plan).unwrap_or_default();
    for (pointer, written) in unknown {
        put_back(&mut value, pointer, written);
    }
    pretty(&value)
}

/// The JSON Schema of the record, with who sees each field by default as `x-seen-by-default`.
pub fn schema() -> String {
    pretty(&schemars::schema_for!(Plan).to_value())
}

fn pretty(value: &Value) -> String {
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}

fn put_back(value: &mut Value, pointer: &str, written: &str) {
    let Some((parent, name)) = pointer.rsplit_once('/') else { return };
    let name = name.replace("~1", "/").replace("~0", "~");
    if let (Some(Value::Object(fields)), Ok(kept)) = (value.pointer_mut(parent), serde_json::from_str(written)) {
        fields.insert(name, kept);
    }
}
