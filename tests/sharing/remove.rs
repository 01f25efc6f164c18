//! Deleting, as a careful worker would: the fact, then every link to what is gone, then every record that no longer says
//! what a record must say.

use super::schema::{Schema, Shape};
use serde_json::Value;
use std::collections::BTreeSet;

/// Deletes one fact and all that hangs on it.
pub fn delete(schema: &Schema, plan: &mut Value, at: &str) {
    remove(plan, at);
    loop {
        let mut gone = Vec::new();
        Known::new(plan).walk(schema, &schema.root, plan, "", &mut gone);
        // What stands inside something that goes needs no removing of its own, and later elements of a list go first, so
        // that the others keep their places.
        let inner = |at: &String| gone.iter().any(|outer| at.starts_with(&format!("{outer}/")));
        let mut outer: Vec<&String> = gone.iter().filter(|at| !inner(at)).collect();
        outer.sort_by_key(|at| std::cmp::Reverse(steps(at)));
        outer.dedup();
        if outer.is_empty() {
            break;
        }
        outer.into_iter().for_each(|at| remove(plan, at));
    }
}

/// A pointer in an order that puts element 10 after element 9.
fn steps(at: &str) -> Vec<(usize, String)> {
    at.split('/').map(|step| (step.parse().unwrap_or(0), step.to_owned())).collect()
}

fn remove(plan: &mut Value, at: &str) {
    let (parent, step) = at.rsplit_once('/').unwrap();
    match plan.pointer_mut(parent).unwrap() {
        Value::Object(fields) => drop(fields.shift_remove(step)),
        Value::Array(elements) => drop(elements.remove(step.parse().unwrap())),
        _ => unreachable!("{at}"),
    }
}

/// The ids that are there to be pointed at.
struct Known {
    people: BTreeSet<String>,
    homes: BTreeSet<String>,
    arrangements: BTreeSet<String>,
    meetings: BTreeSet<String>,
}

impl Known {
    fn new(plan: &Value) -> Known {
        let ids = |list: &str| -> BTreeSet<String> {
            let records = plan[list].as_array().into_iter().flatten();
            records.filter_map(|record| record["id"].as_str().map(str::to_owned)).collect()
        };
        let mut people = ids("people");
        people.insert("p0".to_owned());
        Known { people, homes: ids("homes"), arrangements: ids("family_time"), meetings: ids("meetings") }
    }

    /// Links to what is gone, lists with nothing in them, and records that lack what they need.
    fn walk(&self, schema: &Schema, node: &Value, value: &Value, at: &str, found: &mut Vec<String>) {
        match (schema.shape(node), value) {
            (Shape::Object(name, fields), Value::Object(values)) => {
                let is_whole = schema.needed[name].iter().all(|field| values.contains_key(field));
                found.extend((!is_whole && !at.is_empty() && at != "/child").then(|| at.to_owned()));
                for (name, value) in values {
                    self.walk(schema, &fields[name], value, &format!("{at}/{name}"), found);
                }
            }
            (Shape::List(items), Value::Array(values)) => {
                found.extend(values.is_empty().then(|| at.to_owned()));
                for (place, value) in values.iter().enumerate() {
                    self.walk(schema, items, value, &format!("{at}/{place}"), found);
                }
            }
            (Shape::Single(kind), Value::String(id)) => {
                let known = match kind {
                    "PersonId" => Some(&self.people),
                    "HomeId" => Some(&self.homes),
                    "RecordId" if at.contains("/arrangements/") => Some(&self.arrangements),
                    "RecordId" if at.ends_with("/meeting") => Some(&self.meetings),
                    _ => None,
                };
                found.extend(known.filter(|known| !known.contains(id)).map(|_| at.to_owned()));
            }
            _ => {}
        }
    }
}
