//! The book: chapters, pages, blocks and runs, for one reader at one level.
//!
//! [`compile()`] takes a [`crate::audience::SharedPlan`], so nothing here can see what the reader may not. Every backend
//! walks this tree and matches every block, so a new kind of block breaks the build until each of them speaks it.

mod apostrophes;
mod block;
mod chapters;
mod compile;
pub(crate) mod diary;
mod draft;
mod due;
mod emphasis;
pub(crate) mod in_order;
#[cfg(feature = "cli")]
pub mod kinfolk;
mod links;
mod markdown;
mod names;
mod often;
mod order_end;
mod phrase;
mod picture;
mod scenery;
mod standing;
mod wanted;
pub(crate) mod who_is_who;
mod writer;

pub use block::{Block, Mark, Run, Sign, Style, text_of};
pub use compile::compile;
#[cfg(feature = "cli")]
pub use diary::diary;
#[cfg(feature = "cli")]
pub use due::dates;
pub use picture::{Cover, Face, Photo, Picture, Portrait, Sitter, photo_of};
pub(crate) use scenery::meeting_place;
#[cfg(feature = "cli")]
pub use who_is_who::drawn_family;

use crate::audience::{Audience, Level};
use crate::calendar::Date;
use crate::plan::Status;

/// A whole book.
#[derive(Clone, Debug, PartialEq)]
pub struct Book {
    /// The title on the cover. Never in a window's title or a file name.
    pub title: String,
    /// Who it was made for, and the level.
    pub audience: Audience,
    /// Who the copy is for, in words: "Copy for Mia".
    pub copy_for: String,
    /// The day it was made for: what is to come is counted from it.
    pub today: Date,
    /// That day in words, for the foot of a page.
    pub made_on: String,
    /// The chapters that have something true to say, in reading order.
    pub chapters: Vec<Chapter>,
    /// The words it teaches, in the order of the alphabet.
    pub words: Vec<Word>,
    /// The child's face, for the cover and for adults.
    pub child: Option<Face>,
    /// What the home of now is known by, so that it looks the same on the cover as in the book. Empty where there is none.
    pub home: String,
}

/// A part of the day: each chapter has its light, from morning to night.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Light {
    /// Morning.
    Morning,
    /// Noon.
    Noon,
    /// Afternoon.
    Afternoon,
    /// Evening.
    Evening,
    /// Night.
    Night,
}

impl Light {
    /// The word that sheets and pictures know it by.
    pub const fn word(self) -> &'static str {
        match self {
            Light::Morning => "morning",
            Light::Noon => "noon",
            Light::Afternoon => "afternoon",
            Light::Evening => "evening",
            Light::Night => "night",
        }
    }
}

/// What a chapter is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each chapter's module says what it holds")]
pub enum Topic {
    Cover,
    Me,
    Home,
    Plan,
    Why,
    People,
    Family,
    Siblings,
    Decides,
    Next,
    Daily,
    Said,
    Changed,
    Story,
    Rights,
    Words,
}

impl Topic {
    /// Every topic, in the order of the day.
    pub const ALL: [Topic; 16] = {
        use Topic::*;
        [
            Cover, Me, Home, Plan, Why, People, Family, Siblings, Decides, Next, Daily, Said, Changed, Story, Rights,
            Words,
        ]
    };

    /// The word that pages and addresses use.
    pub const fn word(self) -> &'static str {
        match self {
            Topic::Cover => "cover",
            Topic::Me => "me",
            Topic::Home => "home",
            Topic::Plan => "my-plan",
            Topic::Why => "why",
            Topic::People => "who-is-who",
            Topic::Family => "seeing-family",
            Topic::Siblings => "brothers-and-sisters",
            Topic::Decides => "who-decides",
            Topic::Next => "what-happens-next",
            Topic::Daily => "school-health-help",
            Topic::Said => "what-i-said",
            Topic::Changed => "what-changed",
            Topic::Story => "my-story",
            Topic::Rights => "rights-and-who-to-ask",
            Topic::Words => "words-to-know",
        }
    }

    /// The light it is drawn in.
    pub const fn light(self) -> Light {
        match self {
            Topic::Cover | Topic::Me | Topic::Home => Light::Morning,
            Topic::Plan | Topic::Why | Topic::People => Light::Noon,
            Topic::Family | Topic::Siblings | Topic::Decides => Light::Afternoon,
            Topic::Next | Topic::Daily | Topic::Said | Topic::Changed => Light::Evening,
            Topic::Story | Topic::Rights | Topic::Words => Light::Night,
        }
    }
}

/// A chapter.
#[derive(Clone, Debug, PartialEq)]
pub struct Chapter {
    /// What it is about.
    pub topic: Topic,
    /// Its name in the contents.
    pub title: String,
    /// Its pages, at least one.
    pub pages: Vec<Page>,
}

/// One page: one idea.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// Stable within a plan: the chapter, then what the page is about, as in `seeing-family/mum-saturdays`.
    pub id: String,
    /// What is drawn above the words. None on an adult's page.
    pub picture: Option<Picture>,
    /// The faces of those it is about.
    pub faces: Vec<Face>,
    /// The heading.
    pub heading: Vec<Run>,
    /// What it says, in reading order.
    pub blocks: Vec<Block>,
    /// How sure its fact is, where it has one.
    pub status: Option<Status>,
    /// The answer to "why does it say this?", empty where there is nothing to add.
    pub why: Vec<Block>,
    /// The glossary words it teaches.
    pub terms: Vec<String>,
    /// The facts of the plan it was made from, as JSON pointers into the reader's own copy.
    pub from: Vec<String>,
}

/// A word to know.
#[derive(Clone, Debug, PartialEq)]
pub struct Word {
    /// Its id in the glossary.
    pub id: String,
    /// The word as the reader knows it.
    pub name: String,
    /// What it means, as runs of text.
    pub meaning: Vec<Run>,
    /// What it means for this child, where the plan says so.
    pub for_you: Vec<Run>,
    /// The law it comes from, for older readers and adults.
    pub law: String,
    /// When its wording was last checked, as a date, for older readers and adults.
    pub checked: String,
}

/// How much a page may hold at a level (`language/guide.md` section 2).
pub(crate) const fn words_on_a_page(level: Level) -> usize {
    match level {
        Level::Under5 => 25,
        Level::From5 => 50,
        Level::From8 => 100,
        Level::From12 => 160,
        Level::From16 => 220,
        Level::Adult => 180,
    }
}

/// How many new words a page may teach at a level (`language/guide.md` section 2).
pub(crate) const fn new_words_on_a_page(level: Level) -> usize {
    match level {
        Level::Under5 | Level::From5 => 1,
        Level::From8 => 2,
        Level::From12 | Level::Adult => 3,
        Level::From16 => 4,
    }
}
