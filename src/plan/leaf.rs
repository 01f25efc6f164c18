//! The small values that records are made of: ids, names, text, and text told at several levels.

use super::decode::{Decode, Reading};
use super::json::Json;
use super::record::record;
use super::{Fact, FactPath, Leaf, Lens};
use crate::audience::Level;

macro_rules! id {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "cli", derive(serde::Serialize, serde::Deserialize, schemars::JsonSchema))]
        #[cfg_attr(feature = "cli", serde(transparent))]
        pub struct $name(String);

        impl $name {
            /// The id as it is written in the plan.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Becomes another id where this one says what the reader may not know.
            fn keep_safe(&mut self, lens: &Lens) {
                if let Some(safe) = lens.safe_id(&self.0) {
                    self.0 = safe;
                }
            }
        }

        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                $name(id.to_owned())
            }
        }

        impl Decode for $name {
            fn decode(value: &Json<'_>, reading: &mut Reading) -> Option<Self> {
                reading.id(value).map($name)
            }

            const MOST: usize = super::limits::NAMES;
        }
    };
}

id!(
    /// Names a person or a pet inside one plan: lower-case letters, figures and hyphens, such as `nan` or `leo`.
    PersonId
);
id!(
    /// Names a home inside one plan, such as `nans-flat`.
    HomeId
);
id!(
    /// Names any other record inside its own list, such as `mum-saturdays`.
    RecordId
);

impl Fact for PersonId {
    /// A link to somebody this reader may not know of is no link.
    fn share(&mut self, lens: &Lens, _: &mut FactPath) -> bool {
        let is_known = lens.knows(self);
        self.keep_safe(lens);
        is_known
    }

    fn visit(&self, see: &mut dyn FnMut(Leaf<'_>)) {
        see(Leaf::Id(&self.0));
    }
}

impl Fact for HomeId {
    fn share(&mut self, lens: &Lens, _: &mut FactPath) -> bool {
        let is_known = lens.knows_home(self);
        self.keep_safe(lens);
        is_known
    }

    fn visit(&self, see: &mut dyn FnMut(Leaf<'_>)) {
        see(Leaf::Id(&self.0));
    }
}

impl Fact for RecordId {
    fn share(&mut self, lens: &Lens, _: &mut FactPath) -> bool {
        self.keep_safe(lens);
        true
    }

    fn visit(&self, see: &mut dyn FnMut(Leaf<'_>)) {
        see(Leaf::Id(&self.0));
    }
}

macro_rules! words {
    ($(#[$meta:meta])* $name:ident, $read:ident, $limit:expr) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
        #[cfg_attr(feature = "cli", derive(serde::Serialize, serde::Deserialize, schemars::JsonSchema))]
        #[cfg_attr(feature = "cli", serde(transparent))]
        pub struct $name(String);

        impl $name {
            /// The words themselves.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// True when nothing was written.
            pub fn is_empty(&self) -> bool {
                self.0.is_empty()
            }
        }

        impl From<&str> for $name {
            fn from(words: &str) -> Self {
                $name(words.to_owned())
            }
        }

        impl Decode for $name {
            fn decode(value: &Json<'_>, reading: &mut Reading) -> Option<Self> {
                reading.$read(value, $limit).map($name)
            }
        }
    };
}

words!(
    /// What a person or a pet is called. A name hidden from a reader is also looked for in every text they would get.
    Name,
    name,
    super::limits::NAME
);
words!(
    /// The name of a place: a home, a school, a street, a family centre. Looked for in text like a person's name.
    Place,
    words,
    super::limits::NAME
);
words!(
    /// Words somebody wrote, a line or a few paragraphs. Paragraphs, lists and emphasis may be marked as in Markdown;
    /// nothing else is markup, and nothing in it can ever run.
    Text,
    words,
    super::limits::TEXT
);
words!(
    /// A telephone number as people say it, such as `0113 496 0123`.
    Phone,
    words,
    super::limits::NAME
);

impl Name {
    /// The first of a person's names, with the title before it where there is one: "Jean", "Dr Osei", "Auntie Bee".
    pub fn first(&self) -> &str {
        const TITLES: [&str; 20] = [
            "Mr", "Mrs", "Miss", "Ms", "Mx", "Dr", "Judge", "Auntie", "Aunty", "Uncle", "Granny", "Grandad", "Nana",
            "Imam", "Father", "Sister", "Rabbi", "Giani", "Pastor", "Rev",
        ];
        let end_of = |words: usize| self.0.match_indices(' ').nth(words - 1).map_or(self.0.len(), |(end, _)| end);
        let is_title = TITLES.contains(&&self.0[..end_of(1)]);
        &self.0[..end_of(if is_title { 2 } else { 1 })]
    }
}

impl Fact for Name {
    fn share(&mut self, lens: &Lens, _: &mut FactPath) -> bool {
        !lens.gives_away(&self.0)
    }

    fn visit(&self, see: &mut dyn FnMut(Leaf<'_>)) {
        see(Leaf::Name(&self.0));
    }
}

impl Fact for Place {
    fn share(&mut self, lens: &Lens, _: &mut FactPath) -> bool {
        !lens.gives_away(&self.0)
    }

    fn visit(&self, see: &mut dyn FnMut(Leaf<'_>)) {
        see(Leaf::Place(&self.0));
    }
}

impl Fact for Phone {
    fn visit(&self, see: &mut dyn FnMut(Leaf<'_>)) {
        see(Leaf::Number(&self.0));
    }
}

impl Fact for Text {
    /// Text that gives away something hidden from this reader is hidden with it.
    fn share(&mut self, lens: &Lens, _: &mut FactPath) -> bool {
        !lens.gives_away(&self.0)
    }

    fn visit(&self, see: &mut dyn FnMut(Leaf<'_>)) {
        see(Leaf::Text(&self.0));
    }
}

record! {
    /// The same thing told at several levels by the people who know the child. A reader gets the text of their own
    /// level, or the nearest simpler one; a child never gets the adults' text.
    pub struct Told {
        /// For a child under five, read aloud: two short lines. Example: `Mum was poorly. She could not look after you.`
        under5: Text, Plan;
        /// For a child of about five to seven.
        from5 as "5-7": Text, Plan;
        /// For a child of about eight to eleven.
        from8 as "8-11": Text, Plan;
        /// For a young person of about twelve to fifteen.
        from12 as "12-15": Text, Plan;
        /// For a young person of sixteen and over.
        from16 as "16+": Text, Plan;
        /// For the carer, the parents and the worker. A child never reads it.
        adult: Text, Grown;
    }
}

impl Told {
    /// What a child or young person at this level is told, if anything was written simply enough for them.
    pub fn at(&self, level: Level) -> Option<&Text> {
        let steps = [&self.under5, &self.from5, &self.from8, &self.from12, &self.from16];
        let highest = (level as usize).min(steps.len() - 1);
        steps[..=highest].iter().rev().copied().find(|text| !text.is_empty())
    }

    /// True when nothing is told at any level.
    pub fn is_silent(&self) -> bool {
        self.at(Level::Adult).is_none() && self.adult.is_empty()
    }
}

impl Fact for bool {}
impl Fact for u32 {}
impl Fact for crate::calendar::Date {}
impl Fact for crate::calendar::Time {}
impl Fact for crate::calendar::About {}

impl<T: Fact> Fact for Option<T> {
    fn share(&mut self, lens: &Lens, at: &mut FactPath) -> bool {
        self.as_mut().is_none_or(|value| value.share(lens, at))
    }

    fn visit(&self, see: &mut dyn FnMut(Leaf<'_>)) {
        if let Some(value) = self {
            value.visit(see);
        }
    }
}

impl<T: Fact> Fact for Vec<T> {
    /// Each element by its own rule. A list that had something and lost it all no longer stands.
    fn share(&mut self, lens: &Lens, at: &mut FactPath) -> bool {
        let before = self.len();
        self.retain_mut(|element| {
            let Some(key) = element.key().map(str::to_owned) else { return element.share(lens, at) };
            at.push(&key);
            let kept = lens.shows_record(at) && element.share(lens, at);
            if !kept {
                element.visit(&mut |leaf| lens.keep_secret(leaf));
            }
            at.pop();
            kept
        });
        before == 0 || !self.is_empty()
    }

    fn visit(&self, see: &mut dyn FnMut(Leaf<'_>)) {
        for element in self {
            element.visit(see);
        }
    }
}
