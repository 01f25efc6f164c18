//! Plans made from the schema. Every text, name and place is a word that stands nowhere else, so that it can be looked
//! for; ids carry no names, and texts name nobody.

use super::schema::{Schema, Shape};
use serde_json::{Map, Value, json};

/// The child is `p0`, a birth parent `p1`, the carer of the home of now `p2`, a brother by birth `p3`.
pub const PEOPLE: usize = 8;
const HOMES: usize = 3;
const ARRANGEMENTS: usize = 3;
const MEETINGS: usize = 2;

/// A word planted in a field.
pub struct Planted {
    pub word: String,
    /// Where, as a JSON pointer.
    pub at: String,
    /// Who sees each field on the way there, as the schema says it.
    pub seen_by: Vec<String>,
}

/// Choices, read off a tape that shrinks well: past its end everything is the first choice.
pub struct Tape<'t> {
    bytes: &'t [u8],
    at: usize,
}

impl<'t> Tape<'t> {
    pub fn new(bytes: &'t [u8]) -> Self {
        Tape { bytes, at: 0 }
    }

    pub fn pick(&mut self, choices: usize) -> usize {
        let byte = self.bytes.get(self.at).copied().unwrap_or(0);
        self.at += 1;
        usize::from(byte) % choices.max(1)
    }
}

pub struct Maker<'m> {
    schema: &'m Schema,
    tape: Tape<'m>,
    /// True to fill every field.
    full: bool,
    count: usize,
    way: Vec<String>,
    seen_by: Vec<String>,
    pub planted: Vec<Planted>,
}

/// A plan with some of its fields, by the tape.
pub fn some(schema: &Schema, tape: &[u8]) -> Value {
    Maker::new(schema, tape, false).plan()
}

/// A plan with every field.
pub fn full(schema: &Schema) -> (Value, Vec<Planted>) {
    let mut maker = Maker::new(schema, &[], true);
    let plan = maker.plan();
    (plan, maker.planted)
}

impl<'m> Maker<'m> {
    fn new(schema: &'m Schema, tape: &'m [u8], full: bool) -> Self {
        let (way, seen_by) = (Vec::new(), Vec::new());
        Maker { schema, tape: Tape::new(tape), full, count: 0, way, seen_by, planted: Vec::new() }
    }

    fn plan(&mut self) -> Value {
        let schema = self.schema;
        let mut plan = self.value(&schema.root);
        plan["version"] = json!(1);
        plan["child"]["id"] = json!("p0");
        plan["bonds"]["parents"] = json!([
            {"child": "p0", "parent": "p1", "kind": "birth"},
            {"child": "p3", "parent": "p1", "kind": "birth"},
            {"child": "p1", "parent": "p4", "kind": "birth"},
            {"child": "p4", "parent": "p5", "kind": "birth"},
        ]);
        plan["homes"][0]["time"] = json!("now");
        plan["homes"][0]["carers"] = json!(["p2", "p6"]);
        plan["homes"][0]["members"] = json!(["p7"]);
        // The parent and the brother live in no home of the plan, or they would rightly see what it is like there.
        for home in 1..HOMES {
            plan["homes"][home]["carers"] = json!(["p6", "p2"]);
            plan["homes"][home]["members"] = json!(["p7", "p6"]);
        }
        plan["family_time"][0]["with"] = json!(["p1", "p3"]);
        plan.as_object_mut().unwrap().remove("sharing");
        plan
    }

    fn choose(&mut self, choices: usize) -> usize {
        self.count += 1;
        if self.full { self.count % choices.max(1) } else { self.tape.pick(choices) }
    }

    fn value(&mut self, node: &Value) -> Value {
        let schema = self.schema;
        match schema.shape(node) {
            Shape::Object(name, fields) => self.object(name, fields),
            Shape::List(items) => self.list(items),
            Shape::Word(words) => json!(words[self.choose(words.len())]),
            Shape::Single(kind) => self.single(kind),
        }
    }

    fn object(&mut self, name: &str, fields: &Map<String, Value>) -> Value {
        let mut object = Map::new();
        for (field, node) in fields {
            let is_part = self.way.is_empty() && name == "Plan";
            let needed = is_part || self.schema.needed[name].contains(field);
            if needed || self.full || self.choose(3) > 0 {
                self.way.push(field.clone());
                self.seen_by.push(Schema::seen_by(node).to_owned());
                let value = self.value(node);
                self.seen_by.pop();
                self.way.pop();
                object.insert(field.clone(), value);
            }
        }
        Value::Object(object)
    }

    fn list(&mut self, items: &Value) -> Value {
        let count = match self.way.join("/").as_str() {
            "people" => PEOPLE,
            "homes" => HOMES,
            "family_time" => ARRANGEMENTS,
            "meetings" => MEETINGS,
            // One record of a kind says all a kind can say; two links can lose one of them.
            _ if self.full => 1 + usize::from(matches!(self.schema.shape(items), Shape::Single(_) | Shape::Word(_))),
            _ => 1 + self.choose(2),
        };
        let element = |maker: &mut Self, place: usize| {
            maker.way.push(place.to_string());
            let value = maker.value(items);
            maker.way.pop();
            value
        };
        Value::Array((0..count).map(|place| element(self, place)).collect())
    }

    fn single(&mut self, kind: &str) -> Value {
        self.count += 1;
        let number = self.count;
        let place = |way: &[String]| way.iter().rev().nth(1).and_then(|step| step.parse::<usize>().ok()).unwrap_or(0);
        match (kind, self.way.first().map(String::as_str), self.way.len()) {
            ("PersonId", Some("people"), 3) => json!(format!("p{}", place(&self.way))),
            ("HomeId", Some("homes"), 3) => json!(format!("h{}", place(&self.way))),
            ("PersonId", ..) => json!(format!("p{}", 1 + self.choose(PEOPLE - 1))),
            ("HomeId", ..) => json!(format!("h{}", self.choose(HOMES))),
            ("RecordId", Some("family_time"), 3) => json!(format!("a{}", place(&self.way))),
            ("RecordId", Some("meetings"), 3) => json!(format!("m{}", place(&self.way))),
            ("RecordId", Some("brothers_and_sisters"), 4) => json!(format!("a{}", self.choose(ARRANGEMENTS))),
            ("RecordId", Some("decisions"), 3) if self.way[2] == "meeting" => {
                json!(format!("m{}", self.choose(MEETINGS)))
            }
            ("RecordId", ..) => json!(format!("r{number}")),
            ("Name", ..) => json!(format!("{} {}", self.plant(), self.plant())),
            ("Place", ..) => json!(format!("{number} {} Row", self.plant())),
            ("Phone", ..) => json!(format!("01632 96{number:04}")),
            ("Text", ..) => self.text(),
            ("Date", ..) => json!(format!("2026-{:02}-{:02}", 5 + self.choose(3), 1 + self.choose(28))),
            ("About", ..) => {
                let day = format!("2026-{:02}-{:02}", 5 + self.choose(3), 1 + self.choose(28));
                json!(day[..[4, 7, 10][self.choose(3)]])
            }
            ("Time", ..) => json!(format!("{:02}:{:02}", 9 + self.choose(9), 15 * self.choose(4))),
            ("boolean", ..) => json!(self.full || self.choose(2) == 1),
            ("integer", ..) => json!(1 + self.choose(4)),
            (other, ..) => panic!("the schema has a kind of value this test does not know: {other}"),
        }
    }

    /// From one line to a few paragraphs, so that pages split in different places.
    fn text(&mut self) -> Value {
        let sentences = 1 + self.choose(4);
        let text: Vec<String> =
            (0..sentences).map(|_| format!("{} went on and on up the long hill.", self.plant())).collect();
        json!(text.join(if self.choose(2) == 0 { " " } else { "\n\n" }))
    }

    /// A word that stands nowhere else: the count in five syllables.
    fn plant(&mut self) -> String {
        const SYLLABLES: [&str; 10] = ["ba", "de", "fi", "go", "ku", "la", "me", "ni", "po", "zu"];
        self.count += 1;
        let figures = format!("{:05}", self.count);
        let word: String = figures.bytes().map(|figure| SYLLABLES[usize::from(figure - b'0')]).collect();
        let word = format!("Q{word}x");
        let at = self.way.iter().map(|step| format!("/{step}")).collect();
        self.planted.push(Planted { word: word.clone(), at, seen_by: self.seen_by.clone() });
        word
    }
}
