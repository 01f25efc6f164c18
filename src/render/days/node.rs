//! What a view is made of: a small tree, described once and written twice (`write.rs`). Its tags and attributes are ours; what a
//! cue says is only ever text, or the value of an attribute that holds text.

use crate::art::symbols::{Ink, symbol};

/// What an element is. `public/days.js` makes these and no others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::render) enum Tag {
    Section,
    Table,
    Caption,
    TableHead,
    TableBody,
    Row,
    HeadCell,
    Cell,
    Ordered,
    List,
    Item,
    Paragraph,
    Block,
    Span,
    Strong,
    Image,
    Button,
    /// A button that is pressed or not, and says the same where nothing can be pressed.
    Choice,
    Drawing,
    Shape,
}

impl Tag {
    pub(in crate::render) const fn word(self) -> &'static str {
        match self {
            Tag::Section => "section",
            Tag::Table => "table",
            Tag::Caption => "caption",
            Tag::TableHead => "thead",
            Tag::TableBody => "tbody",
            Tag::Row => "tr",
            Tag::HeadCell => "th",
            Tag::Cell => "td",
            Tag::Ordered => "ol",
            Tag::List => "ul",
            Tag::Item => "li",
            Tag::Paragraph => "p",
            Tag::Block => "div",
            Tag::Span => "span",
            Tag::Strong => "strong",
            Tag::Image => "img",
            Tag::Button | Tag::Choice => "button",
            Tag::Drawing => "svg",
            Tag::Shape => "path",
        }
    }
}

/// Part of a view.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::render) enum Node {
    /// Words.
    Text(String),
    /// An element.
    Element(Element),
}

/// An element, with what is in it.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::render) struct Element {
    pub tag: Tag,
    pub class: String,
    pub attributes: Vec<(&'static str, String)>,
    pub inner: Vec<Node>,
}

impl Node {
    /// An element of a class, which is of the block `days`; none where it is empty.
    pub(in crate::render) fn new(tag: Tag, class: &str, inner: Vec<Node>) -> Node {
        Node::Element(Element { tag, class: class.to_owned(), attributes: Vec::new(), inner })
    }

    /// An element that holds words alone.
    pub(in crate::render) fn of(tag: Tag, class: &str, text: &str) -> Node {
        Node::new(tag, class, vec![Node::Text(text.to_owned())])
    }

    /// The same with an attribute more.
    pub(in crate::render) fn with(mut self, name: &'static str, value: &str) -> Node {
        if let Node::Element(own) = &mut self {
            own.attributes.push((name, value.to_owned()));
        }
        self
    }

    /// A face, which says nothing: the name stands beside it.
    pub(in crate::render) fn face(cue: &str, class: &str) -> Node {
        Node::new(Tag::Image, class, Vec::new()).with("alt", "").with("data-cue", cue)
    }

    /// A symbol, which says nothing: a word stands beside it. It has the colours of the page.
    pub(in crate::render) fn symbol(id: &str) -> Node {
        let shapes = symbol(id).map(|shape| {
            let (colour, class) = match shape.ink {
                Ink::Own => ("currentColor", ""),
                Ink::Accent => ("#b64a30", "days__accent"),
                Ink::Page => ("#fffdf6", "days__hole"),
            };
            let own = Node::new(Tag::Shape, class, Vec::new()).with("d", shape.path);
            let Some(width) = shape.stroke else { return own.with("fill", colour) };
            let width = [(width / 10).to_string(), ".".to_owned(), (width % 10).to_string()].concat();
            let own = own.with("fill", "none").with("stroke", colour).with("stroke-width", &width);
            let own = own.with("stroke-linecap", "round").with("stroke-linejoin", "round");
            if shape.broken { own.with("stroke-dasharray", "11 8.6") } else { own }
        });
        Node::new(Tag::Drawing, "days__symbol", shapes.collect())
            .with("viewBox", "0 0 64 64")
            .with("aria-hidden", "true")
    }

    /// The words in it, for those who read no page. Parts that are shown and not read are left out.
    pub(in crate::render) fn words(&self, out: &mut Vec<String>) {
        match self {
            Node::Text(text) if !text.is_empty() => out.push(text.clone()),
            Node::Text(_) => {}
            Node::Element(own) => {
                if own.tag != Tag::Button && !own.attributes.contains(&("aria-hidden", "true".to_owned())) {
                    own.inner.iter().for_each(|part| part.words(out));
                }
            }
        }
    }
}
