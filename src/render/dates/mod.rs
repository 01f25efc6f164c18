//! The dates of the law on a page: a list, earliest first, of the day, what it is for, and in small how it is counted. The worker
//! reads how each stands too, and where its rule is written.

mod words;

#[cfg(feature = "cli")]
pub use words::working_day;
pub use words::{Form, Words};

use super::days::{Node, Tag};
use crate::dates::{Asked, Due};

/// The view of a cue that begins with `days dates `.
pub(super) fn tree(cue: &str) -> Option<Node> {
    let asked = Asked::read(cue)?;
    let words = Words::new(&asked.words, Form::Said, asked.is_looked_after());
    let told = asked.told();
    let view = |inner| Some(Node::new(Tag::Section, "days__view days__law", vec![inner]));
    if told.is_empty() {
        return view(Node::of(Tag::Paragraph, "days__none", &words.sentence("date-none", &[])));
    }
    let list = told.iter().map(|due| item(&asked, &words, due)).collect();
    view(Node::new(Tag::Ordered, "days__list", list).with("role", "list"))
}

fn item(asked: &Asked, words: &Words<'_>, due: &Due) -> Node {
    let small = |text: &str| Node::of(Tag::Paragraph, "days__small", text);
    let mut about = vec![Node::of(Tag::Strong, "days__what", &words.event(due.rule))];
    if asked.is_for_worker() {
        about.extend(words.states(due, asked.today).iter().map(|text| Node::of(Tag::Paragraph, "", text)));
        about.extend(words.working_day(due).map(|text| small(&text)));
        about.push(small(&words.counted(due)));
        about.push(small(&words.source(due.rule)));
    } else {
        about.extend(words.own(due).map(|text| Node::of(Tag::Paragraph, "", &text)));
        about.push(small(&words.counted(due)));
    }
    let head = Node::of(Tag::Strong, "days__by", &words.limit(due));
    Node::new(Tag::Item, "days__entry", vec![head, Node::new(Tag::Block, "days__due", about)])
}
