//! Every fact of a plan that a mark can point at.

use super::schema::{Schema, Shape};
use serde_json::Value;

/// A fact: as a mark writes it, and as a JSON pointer.
#[derive(Clone, Debug)]
pub struct Place {
    pub fact: String,
    pub at: String,
}

/// All of them but the child's own id and name, without which there is no plan.
pub fn all(schema: &Schema, plan: &Value) -> Vec<Place> {
    let mut found = Vec::new();
    walk(schema, &schema.root, plan, &Place { fact: String::new(), at: String::new() }, &mut found);
    let kept = ["version", "child", "child/id", "child/name", "people/p0", "people/p0/id", "people/p0/name"];
    found.retain(|place| !kept.contains(&place.fact.as_str()));
    found
}

fn walk(schema: &Schema, node: &Value, value: &Value, here: &Place, found: &mut Vec<Place>) {
    let inside = |fact: &str, at: &str| Place {
        fact: if here.fact.is_empty() { fact.to_owned() } else { format!("{}/{fact}", here.fact) },
        at: format!("{}/{at}", here.at),
    };
    match (schema.shape(node), value) {
        (Shape::Object(_, fields), Value::Object(values)) => {
            for (name, value) in values {
                let place = inside(name, name);
                walk(schema, &fields[name], value, &place, found);
                found.push(place);
            }
        }
        (Shape::List(items), Value::Array(values)) => {
            for (number, value) in values.iter().enumerate() {
                // A mark can point only at what has an id.
                let Some(id) = value.get("id").and_then(Value::as_str) else { continue };
                let place = inside(id, &number.to_string());
                walk(schema, items, value, &place, found);
                found.push(place);
            }
        }
        _ => {}
    }
}
