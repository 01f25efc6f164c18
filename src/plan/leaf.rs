//! The small values that records are made of: ids, names, text, and text told at several levels.

use super::decode::Reading;
use super::json::Json;
use super::record::record;
use super::{Fact, FactPath, Leaf, Lens};
use crate::audience::Level;

macro_rules! id {
    ($(#[$meta:meta])* $name:ident, $is_known:expr) => {
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
        }

        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                $name(id.to_owned())
            }
        }

        impl Fact for $name {
            fn blank() -> Self {
                $name::default()
            }

            fn read(&mut self, value: &Json<'_>, reading: &mut Reading) -> bool {
                set(&mut self.0, reading.id(value))
            }

            fn clear(&mut self) {
                self.0.clear();
            }

            /// A link to somebody or something this reader may not know of is no link. An id that says what they may not
            /// know becomes another.
            fn share(&mut self, lens: &Lens, _: &mut FactPath) -> bool {
                let is_known = $is_known(lens, &*self);
                if let Some(safe) = lens.safe_id(&self.0) {
                    self.0 = safe;
                }
                is_known
            }

            fn visit(&self, see: &mut dyn FnMut(Leaf<'_>)) {
                see(Leaf::Id(&self.0));
            }

            fn most() -> usize {
                super::limits::NAMES
            }
        }
    };
}

id!(
    /// Names a person or a pet inside one plan: lower-case letters, figures and hyphens, such as `nan` or `leo`.
    PersonId,
    Lens::knows
);
id!(
    /// Names a home inside one plan, such as `nans-flat`.
    HomeId,
    Lens::knows_home
);
id!(
    /// Names any other record inside its own list, such as `mum-saturdays`.
    RecordId,
    |_: &Lens, _: &RecordId| true
);

macro_rules! words {
    ($(#[$meta:meta])* $name:ident, $read:ident, $limit:expr, $leaf:path) => {
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

        impl Fact for $name {
            fn blank() -> Self {
                $name::default()
            }

            fn read(&mut self, value: &Json<'_>, reading: &mut Reading) -> bool {
                set(&mut self.0, reading.$read(value, $limit))
            }

            fn clear(&mut self) {
                self.0.clear();
            }

            /// What gives away something hidden from this reader is hidden with it.
            fn share(&mut self, lens: &Lens, _: &mut FactPath) -> bool {
                !lens.gives_away($leaf(&self.0))
            }

            fn visit(&self, see: &mut dyn FnMut(Leaf<'_>)) {
                see($leaf(&self.0));
            }
        }
    };
}

fn set(own: &mut String, read: Option<String>) -> bool {
    let is_read = read.is_some();
    *own = read.unwrap_or_default();
    is_read
}

words!(
    /// What a person or a pet is called. A name hidden from a reader is also looked for in every text they would get.
    Name,
    name,
    super::limits::NAME,
    Leaf::Name
);
words!(
    /// The name of a place: a home, a school, a street, a family centre. Looked for in text like a person's name.
    Place,
    words,
    super::limits::NAME,
    Leaf::Place
);
words!(
    /// Words somebody wrote, a line or a few paragraphs. Paragraphs, lists and emphasis may be marked as in Markdown;
    /// nothing else is markup, and nothing in it can ever run.
    Text,
    words,
    super::limits::TEXT,
    Leaf::Text
);
words!(
    /// A telephone number as people say it, such as `0113 496 0123`.
    Phone,
    words,
    super::limits::NAME,
    Leaf::Number
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
