//! How somebody looks, so that they can be drawn.

use super::decode::Reading;
use super::json::{Json, Kind};
use super::{Class, Fact, FactPath, Leaf, Lens};
#[cfg(feature = "cli")]
use crate::art::people::{Age, COATS, Look, Person, Pet, SKINS, tone};

/// Words for how somebody looks, chosen with them: `{"skin": "umber", "hair": "afro", "hair_colour": "black"}`. The skin
/// must be chosen, for nobody's is taken for granted; whom nobody has drawn has no face in a book. A colour is a word or
/// `#a1b2c3`. The names and words are those of the pictures ([`crate::art::people`]).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Looks(Vec<(String, String)>);

impl Looks {
    /// One of the words, such as a pet's coat.
    pub fn word(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(own, _)| own == name).map(|(_, word)| word.as_str())
    }

    /// All of them, each as a space, its name, a space and the word.
    pub fn pairs(&self) -> String {
        self.0.iter().flat_map(|(name, word)| [" ", name, " ", word]).collect()
    }
}

/// Whether this can be chosen. In the browser any word is kept, and one that the pictures do not know draws nobody: `check`
/// judges them.
#[cfg(not(feature = "cli"))]
fn is_choice(name: &str, word: &str) -> bool {
    let is_one = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte > b' ');
    is_one(name) && is_one(word)
}

/// Whether this can be chosen: for a person by [`Person::set`], for an animal its kind and its coat.
#[cfg(feature = "cli")]
fn is_choice(name: &str, word: &str) -> bool {
    match name {
        "animal" => Pet::from_word(word).is_some(),
        "coat" => tone(COATS, word).is_some(),
        _ => {
            Look::from_word(name).is_some_and(|look| Person::new("", Age::Adult, SKINS[0].1).set(look, word).is_some())
        }
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
            if is_choice(name, &word) {
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

    /// Each word by its own mark, where there is one.
    fn share(&mut self, lens: &Lens, at: &mut FactPath) -> bool {
        let before = self.0.len();
        self.0.retain(|(name, _)| {
            at.enter(name, Class::Open);
            let is_seen = lens.sees(Class::Open, at);
            at.pop();
            is_seen
        });
        before == 0 || !self.0.is_empty()
    }

    fn visit(&self, _: &mut dyn FnMut(Leaf<'_>)) {}
}

#[cfg(feature = "cli")]
mod written {
    //! As it stands in a plan, for those who write one and for the schema.

    use super::Looks;
    use crate::art::Colour;
    use crate::art::people::*;
    use crate::plan::Class;
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
                let mut schema = serde_json::json!({ "description": about, "x-seen-by-default": Class::Open.seen_by(), "anyOf": [{ "type": "string", "enum": words }] });
                if name.contains("colour") || matches!(*name, "skin" | "brow") {
                    let hex = serde_json::json!({ "type": "string", "pattern": "^#[0-9a-f]{6}$" });
                    schema["anyOf"].as_array_mut().into_iter().for_each(|kinds| kinds.push(hex.clone()));
                }
                ((*name).to_owned(), schema)
            };
            let properties: serde_json::Map<_, _> = choices().iter().map(property).collect();
            json_schema!({
                "type": "object",
                "description": "How somebody looks, so that they can be drawn: words chosen with them. A colour is a word or `#a1b2c3`.",
                "properties": properties,
                "additionalProperties": false,
                "required": ["skin"]
            })
        }
    }

    /// Everything that can be chosen: its name, what it is, and its words.
    fn choices() -> Vec<(&'static str, &'static str, Vec<&'static str>)> {
        let of = |tones: &[(&'static str, Colour)]| tones.iter().map(|(name, _)| *name).collect::<Vec<_>>();
        macro_rules! all {
            ($list:ident) => {
                $list::ALL.iter().map(|each| each.word()).collect::<Vec<_>>()
            };
        }
        let yes = || vec!["yes", "no"];
        vec![
            ("skin", "Skin. There is none to fall back on.", of(SKINS)),
            ("age", "About how old a body is drawn; by the birth date, where left out.", all!(Age)),
            ("shape", "The shape of the face.", all!(FaceShape)),
            ("hair", "How the hair is cut or worn.", all!(Hair)),
            ("hair_colour", "Its colour.", of(HAIRS)),
            ("tie", "The colour of bobbles, beads and ribbons.", of(CLOTHS)),
            ("brow", "The colour of the eyebrows, where it is not that of the hair.", of(HAIRS)),
            ("cover", "What covers the hair.", all!(Cover)),
            ("cover_colour", "Its colour.", of(CLOTHS)),
            ("cover_trim", "The colour of its band, knot or dots.", of(CLOTHS)),
            ("nose", "The shape of the nose.", all!(Nose)),
            ("lid", "A fold along the upper lid.", yes()),
            ("lashes", "Dark lashes.", yes()),
            ("freckles", "Freckles.", yes()),
            ("vitiligo", "Paler patches of skin.", yes()),
            ("birthmark", "A birthmark on the cheek.", yes()),
            ("beard", "A beard or a moustache.", all!(Beard)),
            ("glasses", "Glasses.", all!(Glasses)),
            ("glasses_colour", "The colour of their frame.", of(CLOTHS)),
            ("hearing", "What they hear with.", all!(Hearing)),
            ("hearing_colour", "Its colour.", of(CLOTHS)),
            ("hearing_side", "The side we see it on.", vec!["left", "right"]),
            ("earring", "The colour of earrings.", of(CLOTHS)),
            ("top", "What is worn above.", all!(Top)),
            ("top_colour", "Its colour.", of(CLOTHS)),
            ("under", "The colour of what shows under it.", of(CLOTHS)),
            ("pattern", "Its pattern.", all!(Pattern)),
            ("pattern_colour", "The colour of the pattern.", of(CLOTHS)),
            ("sleeves", "Whether the arms are bare below the elbow.", vec!["long", "short"]),
            ("bottom", "What is worn below.", all!(Bottom)),
            ("bottom_colour", "Its colour.", of(CLOTHS)),
            ("tights", "The colour of tights.", of(CLOTHS)),
            ("shoe", "The colour of shoes.", of(CLOTHS)),
            ("apron", "The colour of an apron.", of(CLOTHS)),
            ("lanyard", "The colour of a ribbon round the neck with a card.", of(CLOTHS)),
            ("build", "How the body is built.", all!(Build)),
            ("wheelchair", "The colour of the wheelchair that they use.", of(CLOTHS)),
            ("feel", "The face that is theirs when nothing is said.", all!(Feel)),
            ("animal", "A pet: what kind of animal it is.", all!(Pet)),
            ("coat", "A pet: the colour of its coat.", of(COATS)),
        ]
    }

    #[cfg(test)]
    mod tests {
        #[test]
        fn each_choice_of_the_schema_can_be_chosen_and_none_is_missing() {
            let choices = super::choices();
            for (name, _, words) in &choices {
                assert!(words.iter().all(|word| super::super::is_choice(name, word)), "{name}");
            }
            let missing: Vec<_> = super::Look::ALL
                .iter()
                .map(|look| look.word())
                .filter(|look| choices.iter().all(|(name, ..)| name != look))
                .collect();
            assert!(missing.is_empty(), "{missing:?}");
            assert!(!super::super::is_choice("skin", "") && !super::super::is_choice("wig", "yes"));
        }
    }
}
