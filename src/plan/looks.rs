//! How somebody looks, so that they can be drawn.

use super::decode::Reading;
use super::json::{Json, Kind};
use super::{Fact, FactPath, Leaf, Lens};
use crate::art::people::{Age, Person};

/// Words for how somebody looks, chosen with them: `{"skin": "umber", "hair": "afro", "hair_colour": "black"}`. The skin
/// must be chosen, for nobody's is taken for granted; whom nobody has drawn has no face in a book. A colour is a word or
/// `#a1b2c3`. The names and words are those of the pictures ([`crate::art::people`]).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Looks(Vec<(String, String)>);

impl Looks {
    /// The person, as the pictures know them. `age` is how old a body they are drawn with, where the words say no other.
    pub fn person(&self, id: &str, age: Age) -> Option<Person> {
        let words = self.0.iter().map(|(name, word)| (name.as_str(), word.as_str()));
        Person::read(id, [("age", age.word())].into_iter().chain(words))
    }

    /// One of the words, such as a pet's coat.
    pub fn word(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(own, _)| own == name).map(|(_, word)| word.as_str())
    }
}

impl Fact for Looks {
    fn blank() -> Self {
        Looks::default()
    }

    fn read(&mut self, value: &Json<'_>, reading: &mut Reading) -> bool {
        let Kind::Object(fields) = &value.kind else {
            reading.fault_at(value, "read-not-object", []);
            return false;
        };
        let mut fits = true;
        for (name, field) in fields {
            let Some(word) = reading.inside(name, |reading| reading.words(field, super::limits::NAME)) else {
                fits = false;
                continue;
            };
            // The pictures themselves are asked, so that this cannot fall behind them.
            if Person::accepts(name, &word) {
                self.0.push((name.clone(), word));
            } else {
                reading.inside(name, |reading| reading.fault_at(field, "read-unknown-look", [("word", word)]));
                fits = false;
            }
        }
        fits
    }

    fn clear(&mut self) {
        self.0.clear();
    }

    fn share(&mut self, _: &Lens, _: &mut FactPath) -> bool {
        true
    }

    fn visit(&self, _: &mut dyn FnMut(Leaf<'_>)) {}
}

#[cfg(feature = "cli")]
mod written {
    //! As it stands in a plan, for those who write one and for the schema.

    use super::Looks;
    use crate::art::people;
    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
    use serde::de::{Deserialize, Deserializer};
    use serde::ser::{Serialize, SerializeMap, Serializer};

    impl Serialize for Looks {
        fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
            let mut map = to.serialize_map(Some(self.0.len()))?;
            for (name, word) in &self.0 {
                map.serialize_entry(name, word)?;
            }
            map.end()
        }
    }

    impl<'de> Deserialize<'de> for Looks {
        fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
            let map = serde_json::Map::<String, serde_json::Value>::deserialize(from)?;
            let word = |value: serde_json::Value| value.as_str().unwrap_or_default().to_owned();
            Ok(Looks(map.into_iter().map(|(name, value)| (name, word(value))).collect()))
        }
    }

    impl JsonSchema for Looks {
        fn schema_name() -> std::borrow::Cow<'static, str> {
            "Looks".into()
        }

        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            let property = |(name, about, words): &(&str, &str, Vec<&str>)| {
                let mut schema =
                    serde_json::json!({ "description": about, "anyOf": [{ "type": "string", "enum": words }] });
                if name.contains("colour") || matches!(*name, "skin" | "brow") {
                    let hex = serde_json::json!({ "type": "string", "pattern": "^#[0-9a-f]{6}$" });
                    schema["anyOf"].as_array_mut().into_iter().for_each(|kinds| kinds.push(hex.clone()));
                }
                ((*name).to_owned(), schema)
            };
            let properties: serde_json::Map<_, _> = people::choices().iter().map(property).collect();
            json_schema!({
                "type": "object",
                "description": "How somebody looks, so that they can be drawn: words chosen with them. A colour is a word or `#a1b2c3`.",
                "properties": properties,
                "additionalProperties": false,
                "required": ["skin"]
            })
        }
    }
}
