//! The published schema, read as JSON: the shape of every field and the words that say who sees it.

use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// What stands at a place of the plan.
pub enum Shape<'s> {
    /// An object, with the name of its definition and its fields.
    Object(&'s str, &'s serde_json::Map<String, Value>),
    /// A list, with the schema of its elements.
    List(&'s Value),
    /// One word of a closed list.
    Word(Vec<&'s str>),
    /// A single value, by the name of its definition or its JSON type.
    Single(&'s str),
}

pub struct Schema {
    pub root: Value,
    /// Fields that must be given, by definition: what the reader itself says is missing from an empty object.
    pub needed: BTreeMap<String, BTreeSet<String>>,
}

impl Schema {
    pub fn new() -> Schema {
        let root: Value = serde_json::from_str(&kithbook::plan::write::schema()).unwrap();
        let mut schema = Schema { root, needed: BTreeMap::new() };
        let mut needed = BTreeMap::new();
        schema.probe(&schema.root, &mut Vec::new(), &mut needed);
        schema.needed = needed;
        schema
    }

    pub fn shape<'s>(&'s self, node: &'s Value) -> Shape<'s> {
        if let Some(first) = node.get("anyOf").and_then(|any| any.get(0)) {
            return self.shape(first);
        }
        let Some(reference) = node.get("$ref").and_then(Value::as_str) else {
            return self.plain(node, "");
        };
        let name = reference.rsplit('/').next().unwrap();
        self.plain(&self.root["$defs"][name], name)
    }

    fn plain<'s>(&'s self, node: &'s Value, name: &'s str) -> Shape<'s> {
        if let Some(words) = node.get("oneOf").and_then(Value::as_array) {
            return Shape::Word(words.iter().map(|word| word["const"].as_str().unwrap()).collect());
        }
        if let Some(words) = node.get("enum").and_then(Value::as_array) {
            return Shape::Word(words.iter().map(|word| word.as_str().unwrap()).collect());
        }
        if let Some(fields) = node.get("properties").and_then(Value::as_object) {
            return Shape::Object(if name.is_empty() { "Plan" } else { name }, fields);
        }
        if let Some(items) = node.get("items") {
            return Shape::List(items);
        }
        let kind = if node["type"].is_array() { &node["type"][0] } else { &node["type"] };
        Shape::Single(if name.is_empty() { kind.as_str().unwrap() } else { name })
    }

    /// Who sees a field by default, as the schema says it in words.
    pub fn seen_by(field: &Value) -> &str {
        field["x-seen-by-default"].as_str().unwrap()
    }

    /// Whether the words let a kind of reader see it.
    pub fn lets_see(words: &str, reader: &str) -> bool {
        let (who, _) = words.split_once(';').unwrap_or((words, ""));
        reader == "worker" || who.starts_with("everyone") || who.split(", ").any(|one| one == reader)
    }

    /// Puts an empty object at each place in turn and hears what the reader misses.
    fn probe(&self, node: &Value, way: &mut Vec<(String, bool)>, needed: &mut BTreeMap<String, BTreeSet<String>>) {
        let Shape::Object(name, fields) = self.shape(node) else { return };
        if needed.contains_key(name) {
            return;
        }
        let plan = way.iter().rev().fold(
            json!({}),
            |inner, (field, is_list)| json!({ field.as_str(): if *is_list { json!([inner]) } else { inner } }),
        );
        let pointer: String =
            way.iter().map(|(field, is_list)| format!("/{field}{}", if *is_list { "/0" } else { "" })).collect();
        let read = kithbook::plan::read(plan.to_string().as_bytes());
        let missing = read.findings.iter().filter(|finding| finding.code == "read-missing" && finding.at == pointer);
        let missing = missing.flat_map(|finding| finding.values.iter().map(|(_, value)| value.clone())).collect();
        needed.insert(name.to_owned(), missing);
        for (field, node) in fields {
            let (inner, is_list) = match self.shape(node) {
                Shape::List(items) => (items, true),
                _ => (node, false),
            };
            way.push((field.clone(), is_list));
            self.probe(inner, way, needed);
            way.pop();
        }
    }
}
