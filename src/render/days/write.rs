//! A view as HTML, as lines for the browser, and as plain lines.

use super::node::{Element, Node, Tag};
use crate::book::photo_of;
use crate::render::html::{address, escaped};

/// What stands for a line's end in a value on its way to the browser, where a line is a node.
const LINE: &str = "\u{1f}";

/// As HTML with no script: faces and photos are in it, and there is nothing to press.
pub(super) fn html(node: &Node, photos: &dyn Fn(&str) -> Option<String>, out: &mut String) {
    let own = match node {
        Node::Text(text) => return out.push_str(&escaped(text)),
        Node::Element(own) if own.tag == Tag::Button => return,
        Node::Element(own) => own,
    };
    let tag = if own.tag == Tag::Choice { "span" } else { own.tag.word() };
    out.push_str(&["<", tag].concat());
    let mut class = own.class.clone();
    for (name, value) in &own.attributes {
        match *name {
            "data-cue" => {
                let photo = photo_of(value).and_then(photos);
                class.push_str(if photo.is_some() { " photo" } else { "" });
                let drawn = || crate::art::draw(value).map(|svg| address("image/svg+xml", svg.as_bytes()));
                let source = photo.or_else(drawn).unwrap_or_default();
                out.push_str(&[" src=\"", &source, "\""].concat());
            }
            "type" | "aria-pressed" => {}
            name => out.push_str(&[" ", name, "=\"", &escaped(value), "\""].concat()),
        }
    }
    if !class.is_empty() {
        out.push_str(&[" class=\"", class.trim_start(), "\""].concat());
    }
    out.push('>');
    if own.tag == Tag::Image {
        return;
    }
    for part in &own.inner {
        html(part, photos, out);
    }
    out.push_str(&["</", tag, ">"].concat());
    // Words of parts that stand beside each other are words apart.
    out.push(if own.tag == Tag::Span || own.tag == Tag::Strong { ' ' } else { '\n' });
}

/// For the browser (`public/days.js`), a node a line: how deep it is, its tag and its class, and then each attribute's name and
/// its value; or `#` and words. A tab is between.
pub(super) fn lines(node: &Node, deep: usize, out: &mut String) {
    let depth = deep.to_string();
    let mut fields: Vec<String> = vec![depth];
    match node {
        Node::Text(text) => fields.extend(["#".to_owned(), text.clone()]),
        Node::Element(own) => {
            fields.extend([own.tag.word().to_owned(), own.class.clone()]);
            fields.extend(own.attributes.iter().flat_map(|(name, value)| [(*name).to_owned(), value.clone()]));
        }
    }
    let plain =
        |field: &String| field.replace('\n', LINE).replace(|letter: char| letter < ' ' && letter != '\u{1f}', " ");
    out.push_str(&fields.iter().map(plain).collect::<Vec<_>>().join("\t"));
    out.push('\n');
    if let Node::Element(own) = node {
        for part in &own.inner {
            lines(part, deep + 1, out);
        }
    }
}

/// As plain lines: each caption, paragraph and entry of a list is one. A table is not read out: the list below it says the same.
pub(super) fn text(node: &Node, out: &mut Vec<String>) {
    let Node::Element(own) = node else { return };
    match own.tag {
        Tag::Table => own.inner.iter().for_each(|part| text(part, out)),
        Tag::TableHead | Tag::TableBody | Tag::Button | Tag::Drawing => {}
        Tag::Caption | Tag::Paragraph | Tag::Item => out.extend(line(own)),
        _ => own.inner.iter().for_each(|part| text(part, out)),
    }
}

fn line(own: &Element) -> Option<String> {
    let mut words = Vec::new();
    own.inner.iter().for_each(|part| part.words(&mut words));
    let mut line = String::new();
    for word in words {
        if !line.is_empty() {
            line.push_str(if line.ends_with(['.', '!', '?', ':']) { " " } else { ", " });
        }
        line.push_str(&word);
    }
    (!line.is_empty()).then_some(line)
}
