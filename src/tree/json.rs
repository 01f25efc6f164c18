//! A picture as `layout.json`, for other programs: see the help of `kithbook tree`.

use super::scene::{Line, Scene, Tie};
use crate::family::{Family, Who};
use std::fmt::Write;

/// The picture of a family as JSON, on one line.
pub fn json(family: &Family, scene: &Scene) -> String {
    let mut text = String::from("{\"nodes\":[");
    for (nth, card) in scene.cards.iter().enumerate() {
        let (id, rect) = (quoted(&family.people[card.who].id), card.rect);
        let comma = if nth > 0 { "," } else { "" };
        let _ =
            write!(text, "{comma}{{\"id\":{id},\"x\":{},\"y\":{},\"w\":{},\"h\":{}}}", rect.x, rect.y, rect.w, rect.h);
    }
    text.push_str("],\"edges\":[");
    for (nth, line) in scene.lines.iter().enumerate() {
        let comma = if nth > 0 { "," } else { "" };
        let (kind, from, to) = (kind(line), ids(family, &line.from), ids(family, &line.to));
        let _ = write!(text, "{comma}{{\"kind\":\"{kind}\",\"from\":{from},\"to\":{to},\"points\":[");
        for (nth, point) in line.points.iter().enumerate() {
            let comma = if nth > 0 { "," } else { "" };
            let _ = write!(text, "{comma}[{},{}]", point.x, point.y);
        }
        text.push_str("]}");
    }
    text.push_str("],\"regions\":[");
    for (nth, region) in scene.regions.iter().enumerate() {
        let comma = if nth > 0 { "," } else { "" };
        let (id, rect) = (quoted(&family.households[region.household].id), region.rect);
        let members = ids(family, &region.members);
        let _ =
            write!(text, "{comma}{{\"id\":{id},\"x\":{},\"y\":{},\"w\":{},\"h\":{}", rect.x, rect.y, rect.w, rect.h);
        let _ = write!(text, ",\"members\":{members}}}");
    }
    text.push_str("]}");
    text
}

const fn kind(line: &Line) -> &'static str {
    match line.tie {
        Tie::Partner(_) => "partner",
        Tie::Parent(_) => "parent",
        Tie::Sibling(_) => "sibling",
    }
}

fn ids(family: &Family, people: &[Who]) -> String {
    let ids: Vec<String> = people.iter().map(|who| quoted(&family.people[*who].id)).collect();
    format!("[{}]", ids.join(","))
}

/// A string of JSON.
fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for letter in text.chars() {
        match letter {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            letter if u32::from(letter) < 0x20 => {
                let _ = write!(quoted, "\\u{:04x}", u32::from(letter));
            }
            letter => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}
